import Crypto
import FoundationEssentials

/// Tokens that a form carries to show that we made it: signed with HMAC-SHA256, bound to a purpose and a session, limited in time.
///
/// Each token has its own random part, so that a page that compresses never repeats a secret (BREACH), and so that a form without a
/// session can be told apart and, where it matters, taken only once: ``Verified/formID``.
public struct FormTokens: Sendable {
    public struct Verified: Sendable, Hashable {
        /// Unlike for each form made.
        public let formID: String
        /// Seconds since the form was made; a form filled in under two seconds was filled in by a program.
        public let age: Int
    }

    private let key: SymmetricKey
    private let now: @Sendable () -> Int
    private let random: @Sendable () -> UInt64

    /// - Parameters:
    ///   - secret: at least 32 random bytes, the same on all nodes.
    ///   - now: seconds since 1970; the system's clock by default.
    public init(
        secret: [UInt8], now: (@Sendable () -> Int)? = nil,
        random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: 0 ... .max) }
    ) {
        key = SymmetricKey(data: secret)
        self.now = now ?? { Int(Date().timeIntervalSince1970) }
        self.random = random
    }

    /// A token for one form.
    ///
    /// - Parameters:
    ///   - purpose: what the form does, such as `minta`; a token for one does not serve another.
    ///   - session: the session's id, empty for a form that needs none.
    public func token(for purpose: String, session: String = "") -> String {
        let head = Self.bytes(UInt64(clamping: now())) + Self.bytes(random())
        return Base64URL.text(head + mac(head, purpose, session))
    }

    /// What a token says, or `nil` when we did not make it, not for this, or longer than `lifetime` seconds ago.
    public func verify(_ token: String?, for purpose: String, session: String = "", lifetime: Int = 4 * 3600) -> Verified? {
        guard let token, token.utf8.count < 128, let bytes = Base64URL.bytes(token), bytes.count == 16 + 32 else { return nil }
        let head = Array(bytes[..<16])
        guard HMAC<SHA256>.isValidAuthenticationCode(bytes[16...], authenticating: message(head, purpose, session), using: key)
        else { return nil }
        let made = head[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let age = now() - Int(clamping: made)
        // A node whose clock runs a little ahead may have made it.
        guard age >= -60, age <= lifetime else { return nil }
        return Verified(formID: Hex.text(head), age: max(0, age))
    }

    private func mac(_ head: [UInt8], _ purpose: String, _ session: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message(head, purpose, session), using: key))
    }

    /// Lengths before the texts, so that no two pairs make one message.
    private func message(_ head: [UInt8], _ purpose: String, _ session: String) -> [UInt8] {
        let purpose = Array(purpose.utf8)
        return head + Self.bytes(UInt64(purpose.count)) + purpose + Array(session.utf8)
    }

    private static func bytes(_ value: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(56 - 8 * $0)) }
    }
}
