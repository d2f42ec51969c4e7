extension Markup {
    public struct StringInterpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString

        var writer: MarkupWriter

        public init(literalCapacity: Int, interpolationCount: Int) {
            writer = MarkupWriter(MarkupContext(), capacity: literalCapacity + interpolationCount * 24)
        }

        public mutating func appendLiteral(_ literal: StaticString) { writer.literal(literal) }

        /// Data: escaped for its place. Nothing when `nil`.
        public mutating func appendInterpolation(_ text: String?) { writer.text(text ?? "") }

        public mutating func appendInterpolation(_ text: Substring) { writer.text(text) }

        public mutating func appendInterpolation(_ number: Int) { writer.number(number) }

        public mutating func appendInterpolation(_ number: Int64) { writer.number(Int(number)) }

        public mutating func appendInterpolation(_ url: SafeURL) { writer.url(url) }

        /// A link that may be missing: an empty value when `nil`.
        public mutating func appendInterpolation(_ url: SafeURL?) {
            if let url { writer.url(url) } else { writer.text("") }
        }

        public mutating func appendInterpolation(_ markup: Markup?) {
            if let markup { writer.append(markup.writer) }
        }

        public mutating func appendInterpolation(_ pieces: [Markup]) {
            for piece in pieces { writer.append(piece.writer) }
        }

        public mutating func appendInterpolation(_ attributes: Attributes) { writer.appendAttributes(attributes.writer) }

        /// `\(each: items, { "<li>\($0.name)</li>" })`, or `\(each: items, row)`
        public mutating func appendInterpolation<Items: Sequence>(
            each items: Items, separator: Markup = Markup(), _ content: (Items.Element) -> Markup
        ) {
            var isFirst = true
            for item in items {
                if !isFirst { writer.append(separator.writer) }
                isFirst = false
                writer.append(content(item).writer)
            }
        }

        /// `\(if: isNew, "<em>baru</em>")`, with an `else:` if need be; what is not shown is not built.
        public mutating func appendInterpolation(
            if condition: Bool, _ then: @autoclosure () -> Markup, else otherwise: @autoclosure () -> Markup = Markup()
        ) {
            writer.append(condition ? then().writer : otherwise().writer)
        }

        /// `\(with: series, { "<dd>\($0.name)</dd>" })`: nothing when the value is `nil`.
        public mutating func appendInterpolation<Value>(with value: Value?, _ content: (Value) -> Markup) {
            if let value { writer.append(content(value).writer) }
        }

        /// Inside a tag: an attribute that is left out when its value is `nil`.
        public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            if let value { writer.attribute(name, value) }
        }

        /// Inside a tag: a boolean attribute (`checked`, `disabled`, `hidden`).
        public mutating func appendInterpolation(flag name: StaticString, _ isSet: Bool) {
            if isSet { writer.flag(name) }
        }

        /// Inside a tag: a `class` attribute of the names that are there, left out when there is none.
        public mutating func appendInterpolation(classes names: String?...) {
            let present = names.compactMap { $0 }.filter { !$0.isEmpty }
            if !present.isEmpty { writer.attribute("class", present.joined(separator: " ")) }
        }
    }
}
