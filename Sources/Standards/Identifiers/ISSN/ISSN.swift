/// An International Standard Serial Number (ISO 3297).
public struct ISSN: Sendable, Hashable, CustomStringConvertible {
    /// Eight characters without hyphen; the last may be X.
    public let text: String

    /// Reads one ISSN with or without its hyphen: "0216-6992", "ISSN 1693-9573", "1693957X".
    public init?(_ raw: String) {
        var digits: [UInt8] = []
        var body = raw.uppercased()[...]
        if let label = body.firstIndex(where: { !$0.isWhitespace }), body[label...].hasPrefix("ISSN") {
            body = body[label...].dropFirst(4)
        }
        for byte in body.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "X"): digits.append(10)
            case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: ":"): continue
            default: return nil
            }
        }
        self.init(digits: digits)
    }

    /// - Parameter digits: eight digit values, X being 10.
    init?(digits: [UInt8]) {
        guard digits.count == 8, let last = digits.last, digits.dropLast().allSatisfy({ $0 < 10 }) else { return nil }
        guard CheckDigit.mod11(Array(digits.dropLast())) == last, digits.contains(where: { $0 != 0 }) else { return nil }
        text = String(digits.map(CheckDigit.character))
    }

    /// - Parameter ean: thirteen digits of a bar code that begins with 977.
    init?(ean: [UInt8]) {
        guard ean.count == 13, ean.starts(with: [9, 7, 7]), ean.allSatisfy({ $0 < 10 }) else { return nil }
        guard CheckDigit.mod10(Array(ean.dropLast())) == ean.last else { return nil }
        let core = Array(ean[3..<10])
        self.init(digits: core + [CheckDigit.mod11(core)])
    }

    /// With its hyphen: "0216-6992".
    public var hyphenated: String { text.prefix(4) + "-" + text.suffix(4) }

    public var description: String { hyphenated }
}
