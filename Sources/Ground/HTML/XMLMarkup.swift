/// A piece of XML (Atom feeds, protocol answers), written like `Markup`: literals as they are, data escaped.
///
/// Characters that XML 1.0 (§2.2) forbids are dropped, so whatever a catalogue holds the document parses; line breaks in attributes
/// are written as references, so they survive attribute-value normalisation (§3.3.3). Links (`href`, `src`, `uri`) are checked as in HTML.
public struct XMLMarkup: Sendable, ExpressibleByStringInterpolation {
    private var writer: MarkupWriter

    public init() { writer = MarkupWriter(.xml) }

    public init(stringLiteral value: StaticString) {
        writer = MarkupWriter(.xml)
        writer.literal(value)
    }

    public init(stringInterpolation: StringInterpolation) { writer = stringInterpolation.writer }

    /// The UTF-8 of the piece.
    public var bytes: [UInt8] { writer.bytes }

    public mutating func append(_ other: XMLMarkup) { writer.append(other.writer) }

    public static func += (left: inout XMLMarkup, right: XMLMarkup) { left.append(right) }

    public struct StringInterpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString

        fileprivate var writer: MarkupWriter

        public init(literalCapacity: Int, interpolationCount: Int) {
            writer = MarkupWriter(.xml, capacity: literalCapacity + interpolationCount * 24)
        }

        public mutating func appendLiteral(_ literal: StaticString) { writer.literal(literal) }

        public mutating func appendInterpolation(_ text: String?) { writer.text(text ?? "") }

        public mutating func appendInterpolation(_ text: Substring) { writer.text(text) }

        public mutating func appendInterpolation(_ number: Int) { writer.number(number) }

        public mutating func appendInterpolation(_ number: Int64) { writer.number(Int(number)) }

        public mutating func appendInterpolation(_ url: SafeURL) { writer.url(url) }

        /// HTML carried as text, as Atom's `type="html"` wants it: its bytes are escaped once more.
        public mutating func appendInterpolation(html markup: Markup) { writer.text(markup.description) }

        public mutating func appendInterpolation(_ markup: XMLMarkup?) {
            if let markup { writer.append(markup.writer) }
        }

        public mutating func appendInterpolation(_ pieces: [XMLMarkup]) {
            for piece in pieces { writer.append(piece.writer) }
        }

        public mutating func appendInterpolation<Items: Sequence>(each items: Items, _ content: (Items.Element) -> XMLMarkup) {
            for item in items { writer.append(content(item).writer) }
        }

        /// `\(with: series, { "<dc:relation>\($0)</dc:relation>" })`: nothing when the value is `nil`.
        public mutating func appendInterpolation<Value>(with value: Value?, _ content: (Value) -> XMLMarkup) {
            if let value { writer.append(content(value).writer) }
        }

        public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            if let value { writer.attribute(name, value) }
        }
    }
}

extension XMLMarkup: CustomStringConvertible {
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
