/// The languages people read Silang in. Indonesian comes first everywhere.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}
