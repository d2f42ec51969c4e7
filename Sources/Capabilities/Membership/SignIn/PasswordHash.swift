import Crypto
import CryptoExtras
import FoundationEssentials

/// A password as it is kept: scrypt (RFC 7914) with its own salt, and the cost it was made with, so that the cost can be raised.
public struct PasswordHash: Sendable, Hashable {
    /// How dear one try is: memory is 128 · 2^cost · blockSize bytes.
    public struct Cost: Sendable, Hashable {
        public let exponent: Int
        public let blockSize: Int

        public init?(exponent: Int, blockSize: Int) {
            // A stored number may not make us take a machine's whole memory.
            guard (1...20).contains(exponent), (1...16).contains(blockSize) else { return nil }
            (self.exponent, self.blockSize) = (exponent, blockSize)
        }

        private init(_ exponent: Int) { (self.exponent, blockSize) = (exponent, 8) }

        /// For passwords: 128 MiB, about 0.6 s (the strength OWASP names).
        public static let full = Cost(17)
        /// For PINs on a known desk, where six digits are guarded by the count of tries: 32 MiB, about 0.15 s.
        public static let quick = Cost(15)
        /// For tests only.
        public static let cheap = Cost(4)
    }

    public let cost: Cost
    private let salt: [UInt8]
    let key: [UInt8]

    init(_ password: String, salt: [UInt8], cost: Cost) throws {
        self.cost = cost
        self.salt = salt
        key = try Self.derive(password, salt, cost)
    }

    /// - Returns: nil for a text that no version of the program wrote.
    init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "scrypt", let exponent = Int(parts[1]), let block = Int(parts[2]),
            let cost = Cost(exponent: exponent, blockSize: block), let salt = Data(base64Encoded: String(parts[3])),
            let key = Data(base64Encoded: String(parts[4])), key.count == 32
        else { return nil }
        self.cost = cost
        self.salt = Array(salt)
        self.key = Array(key)
    }

    var text: String {
        "scrypt$\(cost.exponent)$\(cost.blockSize)$\(Data(salt).base64EncodedString())$\(Data(key).base64EncodedString())"
    }

    func accepts(_ password: String) throws -> Bool {
        let other = try Self.derive(password, salt, cost)
        // Every byte is looked at, whatever the first ones say.
        return zip(key, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, _ salt: [UInt8], _ cost: Cost) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: PasswordText.bytes(password), salt: salt, outputByteCount: 32, rounds: 1 << cost.exponent,
            blockSize: cost.blockSize,
            parallelism: 1)
        return key.withUnsafeBytes { Array($0) }
    }
}
