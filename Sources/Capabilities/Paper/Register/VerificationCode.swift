/// The code printed on a paper, by which anyone asks whether it is genuine: sixteen signs that cannot be taken for one another, 78 random
/// bits. It opens nothing but what stands on the paper anyway, so it is kept as it is and the paper can be printed again.
public struct VerificationCode: Sendable, Hashable {
    /// Without lines.
    public let text: String

    private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private static let length = 16

    /// Reads a code as people type it.
    public init?(_ typed: some StringProtocol) {
        guard typed.utf8.count <= 64 else { return nil }
        let signs = typed.uppercased().utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x2E }
        guard signs.count == Self.length, signs.allSatisfy(Self.alphabet.contains) else { return nil }
        text = String(decoding: signs, as: UTF8.self)
    }

    init(_ random: (Int) -> [UInt8]) {
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

    /// As it is printed: "ABCD-EFGH-JKMN-PQRS".
    public var printed: String {
        stride(from: 0, to: Self.length, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }
}
