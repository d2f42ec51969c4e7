import Crypto

/// One-time passwords by time (RFC 6238): HMAC-SHA-1, steps of 30 s, six digits, as every authenticator app has them.
public enum TOTP {
    public static let period: Int64 = 30

    /// The code of a step.
    static func code(_ secret: [UInt8], step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> Int64(56 - 8 * $0)) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The step whose code this is: now, or one before or after, because clocks differ; never one that was used, nor one before it.
    static func step(of typed: String, _ secret: [UInt8], after used: Int64, now: Int64) -> Int64? {
        let digits = typed.utf8.filter { $0 != 0x20 }
        guard digits.count == 6 else { return nil }
        let current = now / period
        for step in [current, current - 1, current + 1] where step > used {
            let difference = zip(code(secret, step: step).utf8, digits).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
            if difference == 0 { return step }
        }
        return nil
    }

    /// Base 32 (RFC 4648 §6) without padding, as apps take it typed.
    public static func base32(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var (result, value, bits): ([UInt8], Int, Int) = ([], 0, 0)
        for byte in bytes {
            value = (value << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                result.append(alphabet[(value >> bits) & 31])
            }
        }
        if bits > 0 { result.append(alphabet[(value << (5 - bits)) & 31]) }
        return String(decoding: result, as: UTF8.self)
    }
}
