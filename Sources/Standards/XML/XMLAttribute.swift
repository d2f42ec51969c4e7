/// One attribute of a start tag. Namespace declarations are not among the attributes.
public struct XMLAttribute: Sendable, Hashable {
    public let name: XMLName
    /// The value with its references resolved and its white space normalised (XML 1.0, §3.3.3).
    public let value: String

    public init(name: XMLName, value: String) {
        self.name = name
        self.value = value
    }
}
