/// Attributes of an HTML element, to hand to a component and to interpolate inside its tag: `"<input\(attributes)>"`.
///
/// `let sizes: Attributes = "inputmode=numeric maxlength=\(limit)"` follows the same rules as `Markup`.
public struct Attributes: Sendable, ExpressibleByStringInterpolation {
    var writer: MarkupWriter

    public init() { writer = MarkupWriter(.tag) }

    public init(stringLiteral value: StaticString) {
        writer = MarkupWriter(.tag)
        writer.literal(value)
        closeUnquoted()
    }

    public init(stringInterpolation: StringInterpolation) {
        writer = stringInterpolation.writer
        closeUnquoted()
    }

    /// Adds an attribute unless its value is `nil`.
    public mutating func set(_ name: StaticString, _ value: String?) {
        if let value { writer.attribute(name, value) }
    }

    /// Adds a boolean attribute when `isSet`.
    public mutating func set(flag name: StaticString, _ isSet: Bool = true) {
        if isSet { writer.flag(name) }
    }

    /// A value without quotes ends where the attributes end.
    private mutating func closeUnquoted() {
        if writer.context.place == .unquoted { writer.literal(" ") }
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString

        var writer: MarkupWriter

        public init(literalCapacity: Int, interpolationCount: Int) {
            writer = MarkupWriter(.tag, capacity: literalCapacity + interpolationCount * 16)
        }

        public mutating func appendLiteral(_ literal: StaticString) { writer.literal(literal) }

        public mutating func appendInterpolation(_ text: String?) { writer.text(text ?? "") }

        public mutating func appendInterpolation(_ number: Int) { writer.number(number) }

        public mutating func appendInterpolation(_ number: Int64) { writer.number(Int(number)) }

        public mutating func appendInterpolation(_ url: SafeURL) { writer.url(url) }

        public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            if let value { writer.attribute(name, value) }
        }

        public mutating func appendInterpolation(flag name: StaticString, _ isSet: Bool) {
            if isSet { writer.flag(name) }
        }
    }
}
