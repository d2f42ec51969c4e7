import ArgumentParser
import Commons
import FoundationEssentials
import OpenID
import Outbound

/// Signing in by a provider elsewhere (OpenID Connect), when the operator agreed with one: belajar.id is Google's.
struct OpenIDOptions: ParsableArguments {
    @Option(help: "Penyedia masuk OpenID Connect, mis. https://accounts.google.com. Its address.") var oidcIssuer: String?
    @Option(help: "Nomor klien di penyedia. The client’s id there.") var oidcClientId: String?
    @Option(help: "Berkas berisi rahasia klien. A file that holds the client’s secret.") var oidcClientSecretFile: String?
    @Option(help: "Nama yang dikenal orang, mis. belajar.id. What people call it.") var oidcName: String?

    @Option(
        help: "Hanya dari lembaga ini (hd), boleh berulang; .belajar.id untuk semua di bawahnya. Only of these organisations.")
    var oidcHostedDomain: [String] = []

    func check(baseURL: String?, host: String) throws {
        let given = [oidcIssuer, oidcClientId, oidcClientSecretFile].compactMap(\.self)
        guard !given.isEmpty || oidcName != nil || !oidcHostedDomain.isEmpty else { return }
        guard given.count == 3 else { throw ValidationError("--oidc-issuer + --oidc-client-id + --oidc-client-secret-file") }
        guard settings(secret: "x") != nil else { throw ValidationError("--oidc-issuer https://… ?") }
        // The provider sends people back to an address that must not be whatever a request names.
        guard baseURL != nil || ["127.0.0.1", "localhost", "::1"].contains(host) else {
            throw ValidationError("--oidc-issuer + --base-url")
        }
    }

    func provider(_ outbound: OutboundHTTP, _ clock: WallClock) throws -> OpenIDProvider? {
        guard let file = oidcClientSecretFile else { return nil }
        let secret = try Data(contentsOf: URL(filePath: file))
        // The line's end is the editor's; what stands inside is the secret's.
        var text = Substring(String(decoding: secret, as: UTF8.self))
        while text.last?.isWhitespace == true { text.removeLast() }
        guard let settings = settings(secret: String(text)) else { throw ValidationError("--oidc-client-secret-file \(file)?") }
        return OpenIDProvider(settings, now: { clock.now() }, transport: { try await outbound.call($0) })
    }

    private func settings(secret: String) -> OpenIDSettings? {
        guard let oidcIssuer, let oidcClientId else { return nil }
        return OpenIDSettings(
            issuer: oidcIssuer, clientID: oidcClientId, clientSecret: secret, name: oidcName, hostedDomains: oidcHostedDomain)
    }
}
