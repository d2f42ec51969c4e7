/// Writes XML 1.0 as UTF-8, straight to bytes.
///
/// Names are literals of the program, so only texts and values can come from outside; those are escaped, and a character that
/// XML 1.0 (§2.2) forbids is replaced by U+FFFD. Elements still open are closed by `finish()`.
///
/// ```swift
/// var writer = XMLWriter()
/// writer.declaration()
/// writer.element("record", ["xmlns": "http://www.loc.gov/MARC21/slim"]) { writer in
///     writer.element("leader", text: leader)
/// }
/// let bytes = writer.finish()
/// ```
public struct XMLWriter: Sendable {
    private var bytes: [UInt8] = []
    private var open: [StaticString] = []
    /// A start tag whose `>` is not yet written, so that an element without content can become `<a/>`.
    private var inTag = false

    /// - Parameter capacity: the bytes expected, to grow once.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// `<?xml version="1.0" encoding="UTF-8"?>` and a line end. Only at the start of a document.
    public mutating func declaration() { literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

    /// Opens an element. Namespaces are declared as attributes: `["xmlns": uri]`.
    public mutating func start(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
        closeTag()
        literal("<")
        literal(name)
        open.append(name)
        inTag = true
        for (name, value) in attributes { attribute(name, value) }
    }

    /// Adds an attribute to the element just opened; without effect once it has content.
    public mutating func attribute(_ name: StaticString, _ value: some StringProtocol) {
        guard inTag else { return }
        literal(" ")
        literal(name)
        literal("=\"")
        XMLEscaping.append(value, to: &bytes, inAttribute: true)
        literal("\"")
    }

    /// Adds text to the open element.
    public mutating func text(_ text: some StringProtocol) {
        closeTag()
        XMLEscaping.append(text, to: &bytes, inAttribute: false)
    }

    /// Adds text given as UTF-8; what is not UTF-8 becomes U+FFFD.
    public mutating func text(utf8 text: some Sequence<UInt8>) {
        closeTag()
        XMLEscaping.append(utf8: text, to: &bytes, inAttribute: false)
    }

    /// Closes the innermost open element; without effect when none is open.
    public mutating func end() {
        guard let name = open.popLast() else { return }
        if inTag {
            inTag = false
            literal("/>")
        } else {
            literal("</")
            literal(name)
            literal(">")
        }
    }

    /// Writes an element and, by `content`, what is in it.
    public mutating func element<E: Error>(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        content: (inout XMLWriter) throws(E) -> Void
    ) throws(E) {
        let depth = open.count
        start(name, attributes)
        try content(&self)
        while open.count > depth { end() }
    }

    /// Writes an element that holds only text.
    public mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: some StringProtocol
    ) {
        start(name, attributes)
        if !text.isEmpty { self.text(text) }
        end()
    }

    /// A line end between elements, for people.
    public mutating func newline() {
        closeTag()
        literal("\n")
    }

    /// Takes the bytes written so far, leaving the open elements open, so that a long document can be sent piece by piece.
    public mutating func take() -> [UInt8] {
        closeTag()
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Closes what is open and takes the bytes.
    public mutating func finish() -> [UInt8] {
        while !open.isEmpty { end() }
        defer { bytes.removeAll() }
        return bytes
    }

    private mutating func closeTag() {
        guard inTag else { return }
        inTag = false
        literal(">")
    }

    private mutating func literal(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
