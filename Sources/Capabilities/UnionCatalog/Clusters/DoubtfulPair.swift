/// Two titles that may be one: the rules found much in common, but not enough, or something in the way that may be a slip.
public struct DoubtfulPair: Sendable {
    /// One of the two and who has it.
    public typealias Side = (title: CatalogTitle, holdings: [Holding])

    /// The title with the lower number.
    public let left: Side
    public let right: Side
    /// How the two descriptions that are most alike compare: score, reasons, and what speaks against joining them.
    public let verdict: PairVerdict
}
