/// Another way to write some words of a query, to be tried beside them.
public struct Alternative: Sendable, Hashable {
    /// Which words of the query it stands for, by index.
    public var range: Range<Int>
    /// Stems to be found, in order, instead of the words.
    public var stems: [String]

    public init(range: Range<Int>, stems: [String]) {
        self.range = range
        self.stems = stems
    }
}
