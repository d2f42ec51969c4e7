/// A reason why two descriptions must not share a title, whatever else they have in common.
public enum Conflict: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// The names themselves are different.
    case title
    /// The same title proper with two different subtitles: parts of a series.
    case subtitle
    /// Different numbers in the names.
    case number
    case volume
    case grade
    case term
    case role
    case level
    case materialType
    case language
    case edition
    case curriculum
    /// Years of the editions.
    case year
    /// Known, different ISSNs.
    case issn
    /// Different ISBNs, and not everything else agrees.
    case isbn
    /// No maker in common.
    case names
    case publisher

    public static func < (left: Conflict, right: Conflict) -> Bool { left.rawValue < right.rawValue }
}
