/// Why two descriptions with enough points are shown to a person instead of being joined.
public enum Doubt: String, Sendable, Hashable, Codable, CaseIterable {
    /// The names agree too little.
    case title
    /// Only one side names a volume, term, grade, level or edition.
    case volume, term, grade, level, edition
    /// The page counts lie far apart.
    case pages
    case names
    /// One was made from a copy's row and does not fit exactly one title.
    case brief
}
