import FoundationEssentials

/// What a provider says of itself (OpenID Connect Discovery 1.0 §3), as far as it is needed.
struct ProviderDocument: Sendable, Hashable {
    static let longest = 64 << 10

    let authorization: String
    let token: String
    let keys: String
    /// Whether the client's secret goes into the head (else into the form).
    let usesBasic: Bool
    /// Whether every answer names its issuer (RFC 9207).
    let namesIssuer: Bool

    private struct Fields: Decodable {
        var issuer: String
        var authorization_endpoint: String
        var token_endpoint: String
        var jwks_uri: String
        var response_types_supported: [String]?
        var id_token_signing_alg_values_supported: [String]?
        var token_endpoint_auth_methods_supported: [String]?
        var code_challenge_methods_supported: [String]?
        var authorization_response_iss_parameter_supported: Bool?
    }

    init(_ bytes: [UInt8], for settings: OpenIDSettings) throws(OpenIDError) {
        guard bytes.count <= Self.longest else { throw .unfitProvider(.tooLong) }
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(bytes)) else { throw .unfitProvider(.notJSON) }
        // Sign by sign (§4.3): whoever speaks for another issuer speaks for nobody.
        guard fields.issuer == settings.issuer else { throw .unfitProvider(.otherIssuer) }
        let own = ProviderAddress(settings.issuer)
        for text in [fields.authorization_endpoint, fields.token_endpoint, fields.jwks_uri] {
            // A provider elsewhere may not send us to ports of this machine.
            guard let address = ProviderAddress(text), !text.contains("#"), own?.isLoopback == true || !address.isLoopback else {
                throw .unfitProvider(.unsafeAddress)
            }
        }
        // Where the list is missing nothing is said (Google's has it); where it is there, S256 must be in it.
        if let methods = fields.code_challenge_methods_supported, !methods.contains("S256") { throw .unfitProvider(.noPKCE) }
        if let signs = fields.id_token_signing_alg_values_supported,
            !signs.contains(where: { SignatureAlgorithm(rawValue: $0) != nil })
        {
            throw .unfitProvider(.noAlgorithm)
        }
        (authorization, token, keys) = (fields.authorization_endpoint, fields.token_endpoint, fields.jwks_uri)
        usesBasic = fields.token_endpoint_auth_methods_supported?.contains("client_secret_basic") ?? true
        namesIssuer = fields.authorization_response_iss_parameter_supported ?? false
    }
}
