import Crypto
import CryptoExtras
import FoundationEssentials

/// The signatures that are taken: a public key's only. `none` and those made with a shared secret are not even names here, so that no key can
/// be used in a way it is not meant for.
enum SignatureAlgorithm: String, Sendable, Hashable, CaseIterable {
    case rs256 = "RS256"
    case es256 = "ES256"
}

/// A provider's public keys (RFC 7517). Those that are not for RS256 or ES256 are passed over.
struct KeySet: Sendable {
    static let longest = 64 << 10
    static let mostKeys = 32

    struct Key: Sendable {
        var id: String?
        var algorithm: SignatureAlgorithm
        var material: Material
    }

    enum Material: Sendable {
        case rsa(_RSA.Signing.PublicKey)
        case p256(P256.Signing.PublicKey)
    }

    let keys: [Key]

    private struct Document: Decodable { var keys: [Fields] }

    private struct Fields: Decodable {
        var kty: String
        var kid: String?
        var use: String?
        var alg: String?
        var n: String?
        var e: String?
        var crv: String?
        var x: String?
        var y: String?
    }

    init(_ bytes: [UInt8]) throws(OpenIDError) {
        guard bytes.count <= Self.longest else { throw .unfitProvider(.tooLong) }
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else { throw .unfitProvider(.notJSON) }
        keys = document.keys.prefix(Self.mostKeys).compactMap(Self.key)
        if keys.isEmpty { throw .unfitProvider(.noKeys) }
    }

    /// The key that a token's head names. Without a name there must be only one that it can be.
    func key(_ id: String?, for algorithm: SignatureAlgorithm) -> Key? {
        let fit = keys.filter { $0.algorithm == algorithm && (id == nil || $0.id == id) }
        return fit.count == 1 ? fit[0] : nil
    }

    private static func key(_ fields: Fields) -> Key? {
        guard fields.use == nil || fields.use == "sig" else { return nil }
        switch fields.kty {
        case "RSA":
            guard fields.alg == nil || fields.alg == "RS256", let n = fields.n.flatMap({ URLBase64.bytes($0) }),
                let e = fields.e.flatMap({ URLBase64.bytes($0) }), (256...1024).contains(n.count), (1...4).contains(e.count),
                let key = try? _RSA.Signing.PublicKey(n: n, e: e), key.keySizeInBits >= 2048
            else { return nil }
            return Key(id: fields.kid, algorithm: .rs256, material: .rsa(key))
        case "EC":
            guard fields.alg == nil || fields.alg == "ES256", fields.crv == "P-256",
                let x = fields.x.flatMap({ URLBase64.bytes($0) }), let y = fields.y.flatMap({ URLBase64.bytes($0) }),
                x.count == 32, y.count == 32, let key = try? P256.Signing.PublicKey(rawRepresentation: x + y)
            else { return nil }
            return Key(id: fields.kid, algorithm: .es256, material: .p256(key))
        default: return nil
        }
    }
}

extension KeySet.Key {
    func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        switch material {
        case .rsa(let key):
            key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: message),
                padding: .insecurePKCS1v1_5)
        case .p256(let key):
            (try? P256.Signing.ECDSASignature(rawRepresentation: signature)).map {
                key.isValidSignature($0, for: SHA256.hash(data: message))
            } ?? false
        }
    }
}
