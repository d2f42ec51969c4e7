/// A place in a document.
public struct XMLLocation: Sendable, Hashable, CustomStringConvertible {
    /// From 1; 0 where unknown.
    public var line: Int
    /// From 1; 0 where unknown.
    public var column: Int
    /// Bytes from the start of the document, or nil where the document is converted from another encoding than UTF-8.
    public var offset: Int?

    public init(line: Int = 0, column: Int = 0, offset: Int? = nil) {
        self.line = line
        self.column = column
        self.offset = offset
    }

    public var description: String { "\(line):\(column)" }
}
