import Identifiers

/// The code on a receipt (S45): six characters that no one confuses when they are read aloud or copied by hand.
///
/// 29⁶, some 595 million: too many to try out where each asker may look up one a second, and what a code opens names no person.
public struct WishCode: Sendable, Hashable {
    /// Upper case, as shown and stored.
    public let text: String

    public static let length = 6
    private static let alphabet = Array(LibraryCode.localAlphabet.utf8)

    /// - Parameter typed: as copied from paper; blanks, hyphens and lower case are tolerated.
    public init?(_ typed: some StringProtocol) {
        guard typed.utf8.count <= 40 else { return nil }
        let kept = typed.uppercased().utf8.filter { ![0x20, 0x2D, 0x2E].contains($0) }
        guard kept.count == Self.length, kept.allSatisfy(Self.alphabet.contains) else { return nil }
        text = String(decoding: kept, as: UTF8.self)
    }

    /// The code that a form leads to: the same form sent twice gets the same receipt, whichever node takes it.
    ///
    /// - Parameters:
    ///   - form: the digest of the form's own random id.
    ///   - attempt: the next one when another form already has the code.
    init(form: UInt64, attempt: Int) {
        var value = Digest.mixed(form &+ UInt64(attempt) &* 0x9E37_79B9_7F4A_7C15)
        var code: [UInt8] = []
        for _ in 0..<Self.length {
            code.append(Self.alphabet[Int(value % UInt64(Self.alphabet.count))])
            value /= UInt64(Self.alphabet.count)
        }
        text = String(decoding: code, as: UTF8.self)
    }

    /// 64 bits of a text: they tell forms apart, they protect nothing.
    enum Digest {
        static func of(_ text: String) -> UInt64 {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return mixed(hash)
        }

        static func mixed(_ value: UInt64) -> UInt64 {
            var value = value
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }
}
