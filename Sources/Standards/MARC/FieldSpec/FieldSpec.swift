internal import Synchronization

/// A small language that says which text to take from a record: `245abc:700|1*|a:008[35-37]`.
///
/// Parts are separated by colons. A part is a tag, in which `X` stands for any character (`6XX`), then, in any order and each at
/// most once:
/// - `|12|` the two indicators asked for, `*` for any, a blank or `#` for blank;
/// - codes of subfields (`abc`): the texts of these, joined by a blank in the order of the field. One code alone (`020a`) gives each
///   subfield of that code as a value of its own; no code gives all subfields but the linking $6 and $8 joined;
/// - `[35-37]` or `[35]` characters of a control field, counted from 0.
///
/// The idea is traject's; see `MARC.Record.values(_:alternateScript:)`.
public struct FieldSpec: Sendable, Hashable {
    /// Why a text is no specification.
    public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// The part that cannot be understood.
        public let part: String
        public var description: String { "not a field specification: \"\(part)\"" }
    }

    struct Part: Sendable, Hashable {
        /// The tag, highest byte first, and the bits of it that matter.
        var tag: UInt32
        var mask: UInt32
        /// The indicators asked for; nil for any.
        var indicators: [UInt8?] = [nil, nil]
        var codes: [UInt8] = []
        var characters: ClosedRange<Int>?

        func matches(_ candidate: MARC.Tag) -> Bool { candidate.packed & mask == tag }
    }

    let parts: [Part]

    public init(_ text: String) throws(Failure) {
        var parts: [Part] = []
        for part in text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
            guard let parsed = Self.parse(Array(part)) else { throw Failure(part: String(decoding: part, as: UTF8.self)) }
            parts.append(parsed)
        }
        self.parts = parts
    }

    private static let cache = Mutex<[String: FieldSpec]>([:])
    /// Specifications are written in programs and configuration; this many are never met honestly.
    private static let cacheLimit = 1024

    /// The specification of a text, parsed once for the life of the process.
    public static func cached(_ text: String) throws(Failure) -> FieldSpec {
        if let known = cache.withLock({ $0[text] }) { return known }
        let spec = try FieldSpec(text)
        cache.withLock { if $0.count < cacheLimit { $0[text] = spec } }
        return spec
    }

    private static func parse(_ text: [UInt8]) -> Part? {
        guard text.count >= 3, text[..<3].allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x7C && $0 != 0x5B }) else { return nil }
        var part = Part(tag: 0, mask: 0)
        for byte in text[..<3] {
            let isAny = byte == UInt8(ascii: "X") || byte == UInt8(ascii: "x")
            part.tag = part.tag << 8 | (isAny ? 0 : UInt32(byte))
            part.mask = part.mask << 8 | (isAny ? 0 : 0xFF)
        }
        var rest = text[3...]
        var seen: Set<UInt8> = []
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "|"):
                guard seen.insert(byte).inserted, rest.count >= 4, rest[rest.startIndex + 3] == byte else { return nil }
                part.indicators = rest.dropFirst().prefix(2).map { indicator in
                    indicator == UInt8(ascii: "*") ? nil : indicator == UInt8(ascii: "#") ? 0x20 : indicator
                }
                rest = rest.dropFirst(4)
            case UInt8(ascii: "["):
                guard seen.insert(byte).inserted, let end = rest.firstIndex(of: UInt8(ascii: "]")),
                    let range = range(rest[(rest.startIndex + 1)..<end])
                else { return nil }
                part.characters = range
                rest = rest[(end + 1)...]
            case 0x30...0x39, 0x61...0x7A:
                guard seen.insert(0x61).inserted else { return nil }
                part.codes = Array(rest.prefix { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x7A })
                rest = rest.dropFirst(part.codes.count)
            default: return nil
            }
        }
        return part
    }

    private static func range(_ text: ArraySlice<UInt8>) -> ClosedRange<Int>? {
        let bounds = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard bounds.count <= 2, bounds.allSatisfy({ !$0.isEmpty && $0.count <= 5 }) else { return nil }
        let numbers = bounds.compactMap { ISO2709.number($0) }
        guard numbers.count == bounds.count, let first = numbers.first, let last = numbers.last, first <= last else { return nil }
        return first...last
    }
}

extension FieldSpec: CustomStringConvertible {
    public var description: String {
        parts.map { part in
            var text = ""
            for shift: UInt32 in [16, 8, 0] {
                text += part.mask >> shift & 0xFF == 0 ? "X" : String(UnicodeScalar(UInt8(part.tag >> shift & 0xFF)))
            }
            if part.indicators.contains(where: { $0 != nil }) {
                text +=
                    "|" + part.indicators.map { $0.map { $0 == 0x20 ? "#" : String(UnicodeScalar($0)) } ?? "*" }.joined() + "|"
            }
            text += String(decoding: part.codes, as: UTF8.self)
            if let characters = part.characters { text += "[\(characters.lowerBound)-\(characters.upperBound)]" }
            return text
        }.joined(separator: ":")
    }
}
