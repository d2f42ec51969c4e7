import Crypto
import CryptoExtras
import Foundation
public import OpenID
import Synchronization

/// An OpenID provider of our own, to sign in by and to be attacked by: it signs with real keys, binds codes to client, address and challenge,
/// takes each once, and lies where a test tells it to.
public final class OpenIDPeer: Sendable {
    public let issuer: String
    public static let clientID = "silang-uji"
    public static let clientSecret = "rahasia: %&+ uji"

    /// How an identity token is made.
    public struct Forgery: Sendable {
        public enum Signature: Sendable {
            case rs256, es256, none
            /// The classic confusion: the public key taken for a shared secret.
            case hs256(withClientSecret: Bool)
            case strangersRS256, strangersES256
            /// One bit of the signature turned.
            case turned
            /// Signed, and then the claims exchanged.
            case replacedClaims
        }

        /// Claims to set, as JSON; `nil` takes one away.
        public var claims: [String: String?] = [:]
        public var header: [String: String?] = [:]
        public var signature = Signature.rs256
        /// Instead of any token.
        public var text: String?

        public init(_ signature: Signature) { self.signature = signature }

        public init(_ claims: [String: String?] = [:], header: [String: String?] = [:], _ signature: Signature = .rs256) {
            (self.claims, self.header, self.signature) = (claims, header, signature)
        }
    }

    private struct Grant { var client: String, redirect: String, challenge: String, nonce: String, subject: String }

    private struct State {
        var grants: [String: Grant] = [:]
        var forgery = Forgery()
        var keyName = "satu"
        var calls: [String] = []
        var override: (@Sendable (OutsideCall) throws -> OutsideAnswer?)?
        var document: [String: String?] = [:]
        var count = 0
    }

    private let state = Mutex(State())
    private let now: @Sendable () -> Int64

    public init(issuer: String = "https://masuk.contoh.example", now: @escaping @Sendable () -> Int64) {
        (self.issuer, self.now) = (issuer, now)
    }

    public func settings(name: String = "belajar.id", domains: [String] = []) -> OpenIDSettings? {
        OpenIDSettings(
            issuer: issuer, clientID: Self.clientID, clientSecret: Self.clientSecret, name: name, hostedDomains: domains)
    }

    public func provider(domains: [String] = []) -> OpenIDProvider? {
        settings(domains: domains).map { OpenIDProvider($0, now: now, transport: { try self.answer($0) }) }
    }

    // MARK: What a test may make it do

    public func forge(_ forgery: Forgery) { state.withLock { $0.forgery = forgery } }
    /// Fields of its description to set, as JSON; `nil` takes one away.
    public func describe(_ fields: [String: String?]) { state.withLock { $0.document = fields } }
    /// New keys under a new name; those before are gone.
    public func rotate(to name: String) { state.withLock { $0.keyName = name } }
    public func answer(by override: (@Sendable (OutsideCall) throws -> OutsideAnswer?)?) {
        state.withLock { $0.override = override }
    }
    /// The last parts of the addresses that were called, in order.
    public var calls: [String] { state.withLock { $0.calls } }

    // MARK: The provider

    /// Somebody opens the address they were sent to and says who they are.
    ///
    /// - Returns: the query they come back with.
    public func visit(_ address: String, as subject: String) -> String {
        let query = Self.pairs(String(address.drop { $0 != "?" }.dropFirst()))
        guard query["response_type"] == "code", query["client_id"] == Self.clientID, query["code_challenge_method"] == "S256",
            let challenge = query["code_challenge"], let redirect = query["redirect_uri"], let nonce = query["nonce"],
            query["scope"]?.split(separator: " ").contains("openid") == true
        else { return "error=invalid_request" }
        let code = state.withLock { state in
            state.count += 1
            let code = "kode-\(state.count)+/="
            state.grants[code] = Grant(
                client: Self.clientID, redirect: redirect, challenge: challenge, nonce: nonce, subject: subject)
            return code
        }
        return "state=\(Self.encoded(query["state"] ?? ""))&code=\(Self.encoded(code))"
    }

    public func answer(_ call: OutsideCall) throws -> OutsideAnswer {
        let last = String(call.url.split(separator: "/").last ?? "")
        let override = state.withLock { state in
            state.calls.append(last)
            return state.override
        }
        if let answer = try override?(call) { return answer }
        switch last {
        case "openid-configuration": return Self.json(description)
        case "kunci": return Self.json("{\"keys\":[\(keys.joined(separator: ","))]}")
        case "tukar": return exchange(call)
        default: return OutsideAnswer(status: 404, body: [])
        }
    }

    private var description: String {
        var fields: [String: String?] = [
            "issuer": "\"\(issuer)\"", "authorization_endpoint": "\"\(issuer)/izin\"", "token_endpoint": "\"\(issuer)/tukar\"",
            "jwks_uri": "\"\(issuer)/kunci\"", "response_types_supported": "[\"code\"]",
            "id_token_signing_alg_values_supported": "[\"RS256\",\"ES256\"]", "code_challenge_methods_supported": "[\"S256\"]",
        ]
        for (name, value) in state.withLock({ $0.document }) { fields[name] = value }
        return Self.object(fields)
    }

    private func exchange(_ call: OutsideCall) -> OutsideAnswer {
        let form = Self.pairs(call.form ?? "")
        let basic = "\(Self.encoded(Self.clientID)):\(Self.encoded(Self.clientSecret))"
        let isBasic = call.headers.contains { $0 == ("Authorization", "Basic " + Data(basic.utf8).base64EncodedString()) }
        let isPosted = form["client_id"] == Self.clientID && form["client_secret"] == Self.clientSecret
        guard isBasic || isPosted, form["grant_type"] == "authorization_code", let code = form["code"],
            let grant = state.withLock({ $0.grants.removeValue(forKey: code) }), form["redirect_uri"] == grant.redirect,
            Self.base64(SHA256.hash(data: Data((form["code_verifier"] ?? "").utf8))) == grant.challenge
        else { return Self.json("{\"error\":\"invalid_grant\"}", status: 400) }
        return Self.json("{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"\(token(grant))\"}")
    }

    private func token(_ grant: Grant) -> String {
        let (forgery, keyName) = state.withLock { ($0.forgery, $0.keyName) }
        if let text = forgery.text { return text }
        var claims: [String: String?] = [
            "iss": "\"\(issuer)\"", "sub": "\"\(grant.subject)\"", "aud": "\"\(grant.client)\"", "exp": "\(now() + 3600)",
            "iat": "\(now())", "nonce": "\"\(grant.nonce)\"", "email": "\"budi@guru.contoh.example\"", "email_verified": "true",
        ]
        for (name, value) in forgery.claims { claims[name] = value }
        let algorithm =
            switch forgery.signature {
            case .es256, .strangersES256: "ES256"
            case .none: "none"
            case .hs256: "HS256"
            default: "RS256"
            }
        let isEC = algorithm == "ES256"
        var header: [String: String?] = [
            "alg": "\"\(algorithm)\"", "kid": "\"\(isEC ? "ec-" : "")\(keyName)\"", "typ": "\"JWT\"",
        ]
        for (name, value) in forgery.header { header[name] = value }
        let message = "\(Self.base64(Data(Self.object(header).utf8))).\(Self.base64(Data(Self.object(claims).utf8)))"
        return Self.sign(message, forgery.signature, issuer)
    }

    // MARK: Keys

    private static let rsa = try? _RSA.Signing.PrivateKey(keySize: .bits2048)
    private static let stranger = try? _RSA.Signing.PrivateKey(keySize: .bits2048)
    private static let ec = P256.Signing.PrivateKey()
    private static let strangerEC = P256.Signing.PrivateKey()

    private var keys: [String] {
        let name = state.withLock { $0.keyName }
        guard let parts = try? Self.rsa?.publicKey.getKeyPrimitives() else { return [] }
        let point = Self.ec.publicKey.rawRepresentation
        return [
            "{\"kty\":\"oct\",\"kid\":\"\(name)\",\"k\":\"AAAA\"}",
            """
            {"kty":"RSA","use":"sig","alg":"RS256","kid":"\(name)","n":"\(Self.base64(parts.modulus))","e":"\(Self.base64(parts.publicExponent))"}
            """,
            """
            {"kty":"EC","crv":"P-256","kid":"ec-\(name)","x":"\(Self.base64(point.prefix(32)))","y":"\(Self.base64(point.suffix(32)))"}
            """,
        ]
    }

    private static func sign(_ message: String, _ signature: Forgery.Signature, _ issuer: String) -> String {
        let digest = SHA256.hash(data: Data(message.utf8))
        func rsaSigned(_ key: _RSA.Signing.PrivateKey?) -> Data {
            (try? key?.signature(for: digest, padding: .insecurePKCS1v1_5).rawRepresentation) ?? Data()
        }
        func ecSigned(_ key: P256.Signing.PrivateKey) -> Data { (try? key.signature(for: digest).rawRepresentation) ?? Data() }
        switch signature {
        case .rs256: return "\(message).\(base64(rsaSigned(rsa)))"
        case .es256: return "\(message).\(base64(ecSigned(ec)))"
        case .strangersRS256: return "\(message).\(base64(rsaSigned(stranger)))"
        case .strangersES256: return "\(message).\(base64(ecSigned(strangerEC)))"
        case .none: return "\(message)."
        case .hs256(let withClientSecret):
            let secret = withClientSecret ? clientSecret : rsa?.publicKey.pemRepresentation ?? ""
            let mac = HMAC<SHA256>.authenticationCode(for: Data(message.utf8), using: SymmetricKey(data: Data(secret.utf8)))
            return "\(message).\(base64(Data(mac)))"
        case .turned:
            var bytes = rsaSigned(rsa)
            bytes[bytes.startIndex + 7] ^= 1
            return "\(message).\(base64(bytes))"
        case .replacedClaims:
            let head = message.split(separator: ".")[0]
            return "\(head).\(base64(Data("{\"iss\":\"\(issuer)\",\"sub\":\"korban\"}".utf8))).\(base64(rsaSigned(rsa)))"
        }
    }

    // MARK: Small things

    static func base64(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func object(_ fields: [String: String?]) -> String {
        "{" + fields.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.sorted().joined(separator: ",") + "}"
    }

    private static func json(_ text: String, status: Int = 200) -> OutsideAnswer {
        OutsideAnswer(status: status, body: Array(text.utf8))
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~"))) ?? ""
    }

    public static func pairs(_ text: String) -> [String: String] {
        var found: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            found[String(halves[0])] = halves.count > 1 ? String(halves[1]).removingPercentEncoding : ""
        }
        return found
    }
}
