public import HTML
import HTTPTypes
public import Hummingbird

/// The pairs of a query or a form, in order, names repeated as they came.
public struct Query: Sendable, Hashable {
    public struct Pair: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// How much is taken: bytes before decoding, and pairs.
    public struct Limits: Sendable {
        public var bytes: Int
        public var pairs: Int

        public init(bytes: Int, pairs: Int) {
            self.bytes = bytes
            self.pairs = pairs
        }

        public static let uri = Limits(bytes: 8 << 10, pairs: 200)
        public static let form = Limits(bytes: 1 << 20, pairs: 2000)
    }

    public private(set) var pairs: [Pair]

    public init(_ pairs: [Pair] = []) { self.pairs = pairs }

    /// Reads `application/x-www-form-urlencoded` (WHATWG URL §5.1): `+` is a space, names and values are decoded once.
    ///
    /// Unlike browsers' readers it refuses what an honest form never sends: a `%` without two digits, bytes that are not UTF-8, and
    /// NUL. Throws 400 for these and for too many pairs, 413 for too many bytes.
    public init(parsing text: some Collection<UInt8>, limits: Limits = .uri) throws(WebError) {
        guard text.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
        pairs = []
        for part in text.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < limits.pairs else {
                throw .badRequest("query-too-many-pairs", "At most \(limits.pairs) pairs are taken.")
            }
            let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            pairs.append(Pair(try Self.decoded(halves[0]), halves.count > 1 ? try Self.decoded(halves[1]) : ""))
        }
    }

    private static func decoded(_ text: some Collection<UInt8>) throws(WebError) -> String {
        guard let bytes = PercentEncoding.decoded(text, plusIsSpace: true) else {
            throw .badRequest("query-malformed", "A % must be followed by two hexadecimal digits.")
        }
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            throw .badRequest("query-malformed", "Names and values must be UTF-8 without NUL.")
        }
        return text
    }

    /// The first value of a name.
    public subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// Every value of a name, in order.
    public func values(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    public func contains(_ name: String) -> Bool { pairs.contains { $0.name == name } }

    /// The first value without white space around it; `nil` when absent or empty.
    public func trimmed(_ name: String) -> String? {
        guard let value = self[name] else { return nil }
        let text = value.drop { $0.isWhitespace }
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(text[...last])
    }

    /// A whole number, `nil` when absent or empty; throws 400 when it is something else or out of range.
    public func int(_ name: String, in range: ClosedRange<Int>) throws(WebError) -> Int? {
        guard let text = trimmed(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw .badRequest("parameter-\(name)", "\(name) must be a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    /// Names that came more than once, each named once.
    public var repeatedNames: [String] {
        var seen: Set<String> = []
        var repeated: [String] = []
        for pair in pairs where !seen.insert(pair.name).inserted && !repeated.contains(pair.name) { repeated.append(pair.name) }
        return repeated
    }

    /// The same query with one value for a name, in the place of its first; `nil` takes the name out.
    public func setting(_ name: String, to value: String?) -> Query {
        var result: [Pair] = []
        var isSet = value == nil
        for pair in pairs {
            if pair.name != name {
                result.append(pair)
            } else if !isSet, let value {
                result.append(Pair(name, value))
                isSet = true
            }
        }
        if !isSet, let value { result.append(Pair(name, value)) }
        return Query(result)
    }

    /// The query without one pair, as a link that takes a chosen facet away.
    public func removing(_ name: String, value: String) -> Query { Query(pairs.filter { $0 != Pair(name, value) }) }

    /// The query with one more pair.
    public func adding(_ name: String, _ value: String) -> Query { Query(pairs + [Pair(name, value)]) }

    /// `path?a=b&c=d`; just the path when there are no pairs.
    public func link(on path: SafeURL) -> SafeURL { "\(path)\(query: pairs.map { ($0.name, $0.value) })" }
}

extension Request {
    /// The pairs of the URI's query. Throws 400 when it cannot be read.
    public func query(limits: Query.Limits = .uri) throws(WebError) -> Query {
        guard let text = uri.query else { return Query() }
        return try Query(parsing: Array(text.utf8), limits: limits)
    }
}
