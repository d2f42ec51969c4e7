/// An address that a page may link to, load or send a form to: http, https, mailto, tel, or a path on this site.
///
/// Two ways lead to one. What this program writes is a literal, its holes percent-encoded one component each:
/// `let url: SafeURL = "/cari?q=\(words)&page=\(page)"`. What a record or a person brought goes through `init?(untrusted:)`.
public struct SafeURL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The address as it goes into `href`, all ASCII, not yet escaped for HTML.
    public let text: String

    /// What stands in a page where an address was refused: a link that leads nowhere.
    public static let refused: SafeURL = "about:invalid"

    /// Whether it leads to another site.
    public var isExternal: Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }

    public init(stringLiteral value: StaticString) { text = Self.onThisSite(value.description) }

    public init(stringInterpolation: StringInterpolation) {
        text = Self.onThisSite(String(decoding: stringInterpolation.bytes, as: UTF8.self))
    }

    init(checked text: String) { self.text = text }

    /// An empty component must not turn `/…/x` into `//x`, which names another host.
    private static func onThisSite(_ text: String) -> String {
        var rest = Substring(text)
        while rest.hasPrefix("//") { rest = rest.dropFirst() }
        return String(rest)
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString

        fileprivate var bytes: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        public mutating func appendLiteral(_ literal: StaticString) { Escaping.append(literal, to: &bytes) }

        /// One component of the path or query.
        public mutating func appendInterpolation(_ component: some StringProtocol) {
            Escaping.withUTF8(of: component) { PercentEncoding.appendComponent($0, to: &bytes) }
        }

        public mutating func appendInterpolation(_ number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

        /// A whole address to build on, at the beginning only; elsewhere it is one component.
        public mutating func appendInterpolation(_ base: SafeURL) {
            if bytes.isEmpty { bytes.append(contentsOf: base.text.utf8) } else { appendInterpolation(base.text) }
        }

        /// `\(query: [("q", words), ("page", "2")])`: `?q=…&page=2`, pairs without a value left out.
        public mutating func appendInterpolation(query pairs: [(String, String?)]) {
            var separator: UInt8 = bytes.contains(UInt8(ascii: "?")) ? UInt8(ascii: "&") : UInt8(ascii: "?")
            for case (let name, let value?) in pairs {
                bytes.append(separator)
                appendInterpolation(name)
                bytes.append(UInt8(ascii: "="))
                appendInterpolation(value)
                separator = UInt8(ascii: "&")
            }
        }
    }
}

extension SafeURL: CustomStringConvertible {
    public var description: String { text }
}
