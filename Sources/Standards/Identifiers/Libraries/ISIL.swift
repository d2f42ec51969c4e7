/// *International Standard Identifier for Libraries* (ISO 15511): a country, a hyphen, and what its agency gave, as in `ID-JKPNRI`.
///
/// Optional: hardly a school has one. Only the form with a country's two letters is taken; the other prefixes are for bodies that give
/// numbers over borders.
public struct ISIL: Sendable, Hashable, CustomStringConvertible {
    /// The country in upper case, the rest as it was written.
    public let text: String

    /// - Returns: `nil` for what has not two letters, a hyphen and 1 to 11 letters, digits, colons, slashes or hyphens.
    public init?(_ raw: String) {
        let word = raw.filter { !$0.isWhitespace }
        let parts = word.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 2, parts[0].utf8.allSatisfy(Self.isLetter),
            (1...11).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy(Self.isSign),
            parts[1].utf8.first.map({ Self.isLetter($0) || Self.isDigit($0) }) == true
        else { return nil }
        text = parts[0].uppercased() + "-" + parts[1]
    }

    public var description: String { text }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isSign(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(byte)
    }
}
