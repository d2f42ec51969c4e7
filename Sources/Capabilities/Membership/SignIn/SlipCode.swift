public import Commons

/// The code on a paper slip: twelve signs that cannot be taken for one another, in groups of four ("K7M3 QX9P 2FGH"). 58 random bits.
public struct SlipCode: Sendable, Hashable {
    /// Without gaps.
    public let text: String

    private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private static let length = 12

    /// Reads a code as people type it: in small letters, with gaps and lines.
    public init?(_ typed: some StringProtocol) {
        guard typed.utf8.count <= 64 else { return nil }
        let signs = typed.uppercased().utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x2E }
        guard signs.count == Self.length, signs.allSatisfy(Self.alphabet.contains) else { return nil }
        text = String(decoding: signs, as: UTF8.self)
    }

    init(_ random: RandomBytes) {
        var signs: [UInt8] = []
        // Bytes beyond the last whole multiple would make some signs likelier.
        let fair = 256 / Self.alphabet.count * Self.alphabet.count
        while signs.count < Self.length {
            for byte in random(Self.length) where Int(byte) < fair && signs.count < Self.length {
                signs.append(Self.alphabet[Int(byte) % Self.alphabet.count])
            }
        }
        text = String(decoding: signs, as: UTF8.self)
    }

    /// As it is printed.
    public var spaced: String { "\(text.prefix(4)) \(text.dropFirst(4).prefix(4)) \(text.suffix(4))" }

    var digest: String { Secret.digest("slip:" + text) }
}

/// A slip that was just made: the only moment at which its code is known.
public struct Slip: Sendable, Hashable {
    public let person: PersonID
    public let code: SlipCode
    public let expiresAt: Int64
}
