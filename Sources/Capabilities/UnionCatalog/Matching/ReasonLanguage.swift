/// The languages reasons are written in.
public enum ReasonLanguage: String, Sendable, Hashable, Codable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}
