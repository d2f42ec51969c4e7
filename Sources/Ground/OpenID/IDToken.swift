import FoundationEssentials

/// An identity token (OpenID Connect Core 1.0 §2) that was read but is not yet believed.
struct IDToken {
    static let longest = 16 << 10
    /// Seconds by which clocks may differ.
    static let skew: Int64 = 60
    /// A token is exchanged for a code at once: one that was made long ago was kept by somebody.
    static let oldest: Int64 = 600

    let algorithm: SignatureAlgorithm
    let keyID: String?
    private let message: [UInt8]
    private let signature: [UInt8]
    private let claims: Claims

    private struct Header: Decodable {
        var alg: String
        var kid: String?
        var isCritical: Bool

        private enum Keys: String, CodingKey { case alg, kid, crit }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Keys.self)
            alg = try fields.decode(String.self, forKey: .alg)
            kid = try fields.decodeIfPresent(String.self, forKey: .kid)
            isCritical = fields.contains(.crit)
        }
    }

    private struct Claims: Decodable {
        var iss: String
        var sub: String
        var aud: Audience
        var azp: String?
        var exp: Double
        var iat: Double
        var nbf: Double?
        var nonce: String?
        var hd: String?
        var email: String?
        var email_verified: Flag?
    }

    /// One, or a list of them.
    private struct Audience: Decodable {
        let names: [String]

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let one = try? value.decode(String.self) { names = [one] } else { names = try value.decode([String].self) }
        }
    }

    /// Some providers write `"true"`.
    private struct Flag: Decodable {
        let isSet: Bool

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            isSet = (try? value.decode(Bool.self)) ?? ((try? value.decode(String.self)) == "true")
        }
    }

    init(_ text: String) throws(OpenIDError) {
        guard text.utf8.count <= Self.longest else { throw .unfitToken(.tooLong) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let head = URLBase64.bytes(parts[0]), let body = URLBase64.bytes(parts[1]),
            let signature = URLBase64.bytes(parts[2]),
            let header = try? JSONDecoder().decode(Header.self, from: Data(head)),
            let claims = try? JSONDecoder().decode(Claims.self, from: Data(body))
        else { throw .unfitToken(.shape) }
        guard !header.isCritical else { throw .unfitToken(.criticalHeader) }
        guard let algorithm = SignatureAlgorithm(rawValue: header.alg) else { throw .unfitToken(.algorithm) }
        (self.algorithm, keyID, self.signature, self.claims) = (algorithm, header.kid, signature, claims)
        message = Array("\(parts[0]).\(parts[1])".utf8)
    }

    /// Believes the token, or says why not (§3.1.3.7).
    ///
    /// - Parameter key: the one that ``keyID`` names among the provider's, never one that the token brought along.
    func verified(
        by key: KeySet.Key, _ settings: OpenIDSettings, nonce: String, now: Int64
    ) throws(OpenIDError) -> OutsideIdentity {
        guard key.algorithm == algorithm, key.accepts(signature, of: message) else { throw .unfitToken(.signature) }
        guard claims.iss == settings.issuer else { throw .unfitToken(.otherIssuer) }
        // Made for us alone: another that is named could have handed it on.
        guard claims.aud.names == [settings.clientID] else { throw .unfitToken(.audience) }
        guard claims.azp == nil || claims.azp == settings.clientID else { throw .unfitToken(.authorizedParty) }
        let (exp, iat) = (Self.seconds(claims.exp), Self.seconds(claims.iat))
        guard exp > now - Self.skew, iat > now - Self.oldest else { throw .unfitToken(.expired) }
        guard iat <= now + Self.skew, claims.nbf.map(Self.seconds) ?? 0 <= now + Self.skew else { throw .unfitToken(.notYet) }
        guard let told = claims.nonce, ConstantTime.areEqual(told, nonce) else { throw .unfitToken(.nonce) }
        guard (1...255).contains(claims.sub.utf8.count), claims.sub.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw .unfitToken(.subject)
        }
        guard settings.takes(claims.hd) else { throw .otherDomain }
        let mail = claims.email_verified?.isSet == true ? claims.email : nil
        return OutsideIdentity(issuer: claims.iss, subject: claims.sub, label: OutsideIdentity.label(of: mail))
    }

    /// A number of seconds as JSON has them, without trapping on those that are none.
    private static func seconds(_ value: Double) -> Int64 {
        value.isFinite ? Int64(clamping: Int(exactly: value.rounded(.down)) ?? 0) : 0
    }
}
