/// The two sheets that schools have.
public enum PaperSize: String, Sendable, Hashable, CaseIterable {
    case a4
    /// Folio as it is sold in Indonesia: 215 × 330 mm.
    case f4

    public var name: String { self == .a4 ? "A4" : "F4" }
}
