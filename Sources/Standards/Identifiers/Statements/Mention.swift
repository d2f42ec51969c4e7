/// Something stated in a title or edition, and where, so that the caller can take it out of the title's core.
public struct Mention<Value: Sendable & Hashable>: Sendable {
    public let value: Value
    public let range: Range<String.Index>

    public init(value: Value, range: Range<String.Index>) {
        self.value = value
        self.range = range
    }
}
