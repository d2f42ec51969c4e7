import Identifiers

/// Codes for libraries without NPSN and NPP: `L-` and six characters that no one confuses when read aloud (no 0/O, 1/I/L, U/V).
enum LocalCode {
    private static let alphabet = Array(LibraryCode.localAlphabet.utf8)

    /// The code a name leads to; the same name and place give the same code until it is taken, then the next attempt's.
    static func make(name: String, place: String, attempt: Int) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(name)\u{1F}\(place)\u{1F}\(attempt)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 29
        var code: [UInt8] = Array("L-".utf8)
        for _ in 0..<6 {
            code.append(alphabet[Int(hash % UInt64(alphabet.count))])
            hash /= UInt64(alphabet.count)
        }
        return String(decoding: code, as: UTF8.self)
    }
}
