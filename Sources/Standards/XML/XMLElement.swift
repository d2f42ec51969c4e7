/// A start tag as it was read.
public struct XMLElement: Sendable, Hashable {
    public let name: XMLName
    /// The attributes in the order written.
    public let attributes: [XMLAttribute]
    /// Where the tag ends.
    public let location: XMLLocation

    public init(name: XMLName, attributes: [XMLAttribute] = [], location: XMLLocation = XMLLocation()) {
        self.name = name
        self.attributes = attributes
        self.location = location
    }

    /// The value of the attribute of this local name in no namespace, or nil.
    public subscript(_ local: String) -> String? {
        attributes.first { $0.name.local == local && $0.name.namespace == nil }?.value
    }

    /// The value of the attribute of this name, or nil.
    public subscript(_ name: XMLName) -> String? { attributes.first { $0.name == name }?.value }
}
