/// One place in the browse tree.
public struct ClassNode: Sendable, Hashable, Identifiable {
    /// Stable, for URLs: the digits the place stands for ("5", "51", "297.1"), or a word (`referensi`).
    public let id: String
    /// As on a shelf: "500", "510", "297.1"; empty for a place without number.
    public let notation: String
    public let indonesian: String
    public let english: String
    public let parentID: String?
    /// Position among all places in shelf order.
    public let order: Int
}
