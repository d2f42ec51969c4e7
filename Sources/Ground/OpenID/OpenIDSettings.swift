/// What an operator agreed with a provider.
public struct OpenIDSettings: Sendable, Hashable {
    /// As the provider writes it of itself, sign by sign.
    public let issuer: String
    public let clientID: String
    public let clientSecret: String
    /// What people call it: "belajar.id".
    public let name: String
    /// Organisations (the claim `hd`) whose people may come; none for all of the provider's. ".belajar.id" takes what ends so.
    public let hostedDomains: [String]

    /// - Returns: nil unless the issuer is an https address without query (http on this very machine only) and the client has a name.
    public init?(issuer: String, clientID: String, clientSecret: String, name: String? = nil, hostedDomains: [String] = []) {
        guard let address = ProviderAddress(issuer), !issuer.contains("?"), !issuer.contains("#"), !clientID.isEmpty,
            clientID.utf8.count <= 255, !clientSecret.isEmpty, clientSecret.utf8.count <= 1024
        else { return nil }
        (self.issuer, self.clientID, self.clientSecret) = (issuer, clientID, clientSecret)
        self.name = name.flatMap { $0.isEmpty ? nil : String($0.prefix(40)) } ?? address.host
        self.hostedDomains = hostedDomains.map { $0.lowercased() }.filter { !$0.isEmpty }
    }

    /// Whether somebody of this organisation may come; without one only where all may.
    func takes(_ domain: String?) -> Bool {
        if hostedDomains.isEmpty { return true }
        guard let domain = domain?.lowercased() else { return false }
        return hostedDomains.contains { $0.hasPrefix(".") ? domain.hasSuffix($0) && domain.count > $0.count : domain == $0 }
    }
}

/// An address that may be called: https, or http on this very machine, where nobody can listen.
struct ProviderAddress {
    let text: String
    let host: String
    let isLoopback: Bool

    init?(_ text: String) {
        guard text.utf8.count <= 512, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x22 }),
            let end = text.firstRange(of: "://")
        else { return nil }
        let scheme = text[..<end.lowerBound]
        let authority = text[end.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !authority.isEmpty, !authority.contains("@") else { return nil }
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" }.dropFirst() : authority.prefix { $0 != ":" }
        guard !host.isEmpty else { return nil }
        self.text = text
        self.host = String(host)
        isLoopback = ["127.0.0.1", "localhost", "::1"].contains(host)
        guard scheme == "https" || (scheme == "http" && isLoopback) else { return nil }
    }
}
