import Crypto

/// One way to the provider and back (authorization code with PKCE, RFC 7636): all that must fit together is derived from one secret, which
/// only the browser holds that set out. Whoever has the way back without it has nothing.
public struct OpenIDFlow: Sendable, Hashable {
    private let secret: String

    /// - Parameter secret: at least 256 random bits.
    public init(secret: String) { self.secret = secret }

    /// Told to the provider and given back by it, so that an answer to another browser's question is no answer.
    public var state: String { derive("state") }

    /// Told to the provider and signed by it, so that another's token is none of ours.
    public var nonce: String { derive("nonce") }

    /// Kept until the code is exchanged, so that a code that was read on its way is worth nothing.
    var verifier: String { derive("verifier") }

    var challenge: String { URLBase64.text(SHA256.hash(data: Array(verifier.utf8))) }

    /// Whether an answer belongs to this browser's question; compared in constant time.
    public func isOwn(_ state: String?) -> Bool {
        guard let state else { return false }
        return ConstantTime.areEqual(state, self.state)
    }

    private func derive(_ purpose: String) -> String {
        let mac = HMAC<SHA256>.authenticationCode(
            for: Array("silang-openid-\(purpose)".utf8), using: SymmetricKey(data: Array(secret.utf8)))
        return URLBase64.text(mac)
    }
}

enum ConstantTime {
    static func areEqual(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
