/// What `XMLReader` meets in a document, in order. Comments and processing instructions are passed over.
public enum XMLEvent: Sendable, Hashable {
    case start(XMLElement)
    /// All the text up to the next tag in one piece, references resolved, CDATA sections included.
    case text(String)
    /// An end tag and the place just after it.
    case end(XMLName, XMLLocation)
}
