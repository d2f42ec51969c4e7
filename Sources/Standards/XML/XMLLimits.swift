/// How much a document may ask for before it is refused.
public struct XMLLimits: Sendable, Hashable {
    /// Elements inside one another.
    public var depth: Int
    /// Attributes of one element, and likewise its namespace declarations.
    public var attributes: Int
    /// Bytes of an element's, attribute's or prefix's name.
    public var nameLength: Int
    /// Bytes of one attribute's value or one namespace's URI.
    public var attributeLength: Int
    /// Bytes of text between two tags.
    public var textLength: Int

    public init(
        depth: Int = 64, attributes: Int = 64, nameLength: Int = 256, attributeLength: Int = 65_536, textLength: Int = 4_194_304
    ) {
        self.depth = depth
        self.attributes = attributes
        self.nameLength = nameLength
        self.attributeLength = attributeLength
        self.textLength = textLength
    }
}
