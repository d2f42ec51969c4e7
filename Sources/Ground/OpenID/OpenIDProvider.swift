/// The provider as we know it: its description and keys, fetched when needed and kept for an hour, and the two things asked of it.
public actor OpenIDProvider {
    public nonisolated let settings: OpenIDSettings
    private let transport: OutsideTransport
    private let now: @Sendable () -> Int64
    private var document: Kept<ProviderDocument>?
    private var keys: Kept<KeySet>?
    private var failedAt: Int64?

    private struct Kept<Value: Sendable> {
        var value: Value
        var at: Int64
    }

    /// Seconds that description and keys are good for.
    static let lifetime: Int64 = 3600
    /// Seconds for which those known are used on while the provider does not answer.
    static let grace: Int64 = 86400
    /// A key that nobody knows makes us look again at most so often: tokens with made-up names are cheap.
    static let rotation: Int64 = 60
    /// After a failure nobody waits for the next one within so many seconds.
    static let pause: Int64 = 10

    /// - Parameter now: seconds since 1970.
    public init(_ settings: OpenIDSettings, now: @escaping @Sendable () -> Int64, transport: @escaping OutsideTransport) {
        (self.settings, self.now, self.transport) = (settings, now, transport)
    }

    /// Where a browser goes to say who sits before it.
    public func authorization(_ flow: OpenIDFlow, returnTo redirect: String) async throws(OpenIDError) -> String {
        let document = try await knownDocument()
        var pairs = [
            ("response_type", "code"), ("client_id", settings.clientID), ("redirect_uri", redirect), ("scope", "openid email"),
            ("state", flow.state), ("nonce", flow.nonce), ("code_challenge", flow.challenge), ("code_challenge_method", "S256"),
            // On a computer that others use too, whoever was there before must not be taken without a question.
            ("prompt", "select_account"),
        ]
        if settings.hostedDomains.count == 1, let domain = settings.hostedDomains.first, !domain.hasPrefix(".") {
            pairs.append(("hd", domain))
        }
        return document.authorization + (document.authorization.contains("?") ? "&" : "?") + Self.form(pairs)
    }

    /// Who came back with a code.
    ///
    /// - Parameter issuer: what the answer says of its issuer (RFC 9207): when a browser asked two providers, their answers cannot be swapped.
    public func identity(
        _ code: String, _ flow: OpenIDFlow, returnTo redirect: String, issuer: String?
    ) async throws(OpenIDError) -> OutsideIdentity {
        let document = try await knownDocument()
        guard issuer == nil ? !document.namesIssuer : issuer == settings.issuer else { throw .unfitToken(.otherIssuer) }
        guard (1...2048).contains(code.utf8.count), code.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { throw .codeRefused }
        let token = try IDToken(try await exchange(code, flow, redirect, document))
        let key = try await key(token.keyID, token.algorithm, document)
        return try token.verified(by: key, settings, nonce: flow.nonce, now: now())
    }
}

extension OpenIDProvider {
    private func exchange(
        _ code: String, _ flow: OpenIDFlow, _ redirect: String, _ document: ProviderDocument
    ) async throws(OpenIDError) -> String {
        var pairs = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect), ("code_verifier", flow.verifier),
        ]
        var headers = [("Accept", "application/json")]
        if document.usesBasic {
            // Encoded before they are joined (RFC 6749 §2.3.1).
            let both = "\(Self.encoded(settings.clientID)):\(Self.encoded(settings.clientSecret))"
            headers.append(("Authorization", "Basic \(Self.base64(both))"))
        } else {
            pairs += [("client_id", settings.clientID), ("client_secret", settings.clientSecret)]
        }
        let answer = try await call(
            OutsideCall(document.token, headers: headers, form: Self.form(pairs), longest: 64 << 10))
        guard answer.status < 500 else { throw .unreachable }
        guard answer.status == 200 else { throw .codeRefused }
        return try Self.idToken(in: answer.body)
    }

    private func knownDocument() async throws(OpenIDError) -> ProviderDocument {
        if let document, document.at + Self.lifetime > now() { return document.value }
        do throws(OpenIDError) {
            let base = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
            let answer = try await fetch(base + "/.well-known/openid-configuration", ProviderDocument.longest)
            let fresh = try ProviderDocument(answer, for: settings)
            document = Kept(value: fresh, at: now())
            return fresh
        } catch {
            if let document, document.at + Self.grace > now() { return document.value }
            throw error
        }
    }

    private func key(
        _ id: String?, _ algorithm: SignatureAlgorithm, _ document: ProviderDocument
    ) async throws(OpenIDError) -> KeySet.Key {
        if let keys, keys.at + Self.lifetime > now() {
            if let key = keys.value.key(id, for: algorithm) { return key }
            guard keys.at + Self.rotation <= now() else { throw .unfitToken(.unknownKey) }
        }
        do throws(OpenIDError) {
            keys = Kept(value: try KeySet(try await fetch(document.keys, KeySet.longest)), at: now())
        } catch {
            guard let keys, keys.at + Self.grace > now() else { throw error }
        }
        guard let key = keys?.value.key(id, for: algorithm) else { throw .unfitToken(.unknownKey) }
        return key
    }

    private func fetch(_ url: String, _ longest: Int) async throws(OpenIDError) -> [UInt8] {
        if let failedAt, failedAt + Self.pause > now() { throw .unreachable }
        do throws(OpenIDError) {
            let answer = try await call(OutsideCall(url, headers: [("Accept", "application/json")], longest: longest))
            guard answer.status == 200 else { throw OpenIDError.unreachable }
            failedAt = nil
            return answer.body
        } catch {
            failedAt = now()
            throw error
        }
    }

    /// A call through which no more comes than was asked for, whatever the transport does.
    private func call(_ call: OutsideCall) async throws(OpenIDError) -> OutsideAnswer {
        let answer: OutsideAnswer
        do { answer = try await transport(call) } catch { throw .unreachable }
        guard answer.body.count <= call.longest else { throw .unfitProvider(.tooLong) }
        return answer
    }
}
