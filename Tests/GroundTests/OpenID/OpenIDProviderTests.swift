import OpenID
import Synchronization
import TestKit
import Testing

/// The provider as it describes itself, its keys as they change, and the code on its way.
@Suite struct OpenIDProviderTests {
    final class Clock: Sendable {
        private let seconds = Mutex<Int64>(OpenIDTokenTests.now)
        var now: Int64 { seconds.withLock { $0 } }
        func pass(_ count: Int64) { seconds.withLock { $0 += count } }
    }

    struct Scene {
        let clock = Clock()
        let peer: OpenIDPeer
        let provider: OpenIDProvider

        init(issuer: String = "https://masuk.contoh.example") throws {
            let clock = clock
            peer = OpenIDPeer(issuer: issuer, now: { clock.now })
            provider = try #require(peer.provider())
        }

        func out(_ flow: OpenIDFlow) async throws -> [String: String] {
            OpenIDPeer.pairs(
                peer.visit(try await provider.authorization(flow, returnTo: OpenIDTokenTests.redirect), as: "1001"))
        }

        @discardableResult
        func come(_ secret: String = "satu") async throws -> OutsideIdentity {
            let flow = OpenIDFlow(secret: secret)
            let code = try #require(try await out(flow)["code"])
            return try await provider.identity(code, flow, returnTo: OpenIDTokenTests.redirect, issuer: nil)
        }
    }

    @Test func `the way out names challenge, state and nonce, and not what they are made from`() async throws {
        let scene = try Scene()
        let flow = OpenIDFlow(secret: "rahasia peramban")
        let address = try await scene.provider.authorization(flow, returnTo: OpenIDTokenTests.redirect)
        #expect(address.hasPrefix("https://masuk.contoh.example/izin?"))
        let query = OpenIDPeer.pairs(String(address.drop { $0 != "?" }.dropFirst()))
        #expect(query["redirect_uri"] == OpenIDTokenTests.redirect && query["prompt"] == "select_account")
        #expect(query["state"] == flow.state && query["nonce"] == flow.nonce && flow.state != flow.nonce)
        #expect(Set([query["state"], query["nonce"], query["code_challenge"]]).count == 3)
        #expect(!address.contains("rahasia") && !address.contains(OpenIDPeer.clientSecret))
        #expect(OpenIDFlow(secret: "lain").state != flow.state && !OpenIDFlow(secret: "lain").isOwn(flow.state))
        #expect(!flow.isOwn(nil) && !flow.isOwn("") && !flow.isOwn(flow.state + "x"))
    }

    @Test func `a code counts once, for the browser that asked and the address it was asked for`() async throws {
        let scene = try Scene()
        let flow = OpenIDFlow(secret: "satu")
        let redirect = OpenIDTokenTests.redirect
        let first = try #require(try await scene.out(flow)["code"])
        _ = try await scene.provider.identity(first, flow, returnTo: redirect, issuer: nil)
        await #expect(throws: OpenIDError.codeRefused) {
            try await scene.provider.identity(first, flow, returnTo: redirect, issuer: nil)
        }
        // A code read on its way is worth nothing without the verifier.
        let stolen = try #require(try await scene.out(flow)["code"])
        await #expect(throws: OpenIDError.codeRefused) {
            try await scene.provider.identity(stolen, OpenIDFlow(secret: "pencuri"), returnTo: redirect, issuer: nil)
        }
        let elsewhere = try #require(try await scene.out(flow)["code"])
        await #expect(throws: OpenIDError.codeRefused) {
            try await scene.provider.identity(elsewhere, flow, returnTo: "https://jahat.example/", issuer: nil)
        }
        for code in ["", "a\r\nb", String(repeating: "a", count: 3000), "é"] {
            await #expect(throws: OpenIDError.codeRefused) {
                try await scene.provider.identity(code, flow, returnTo: redirect, issuer: nil)
            }
        }
    }

    @Test func `an answer that names another issuer, or none where one is promised, is refused before the code is shown`()
        async throws
    {
        let scene = try Scene()
        let flow = OpenIDFlow(secret: "satu")
        let code = try #require(try await scene.out(flow)["code"])
        await #expect(throws: OpenIDError.unfitToken(.otherIssuer)) {
            try await scene.provider.identity(code, flow, returnTo: OpenIDTokenTests.redirect, issuer: "https://jahat.example")
        }
        #expect(!scene.peer.calls.contains("tukar"))
        let promising = try Scene()
        promising.peer.describe(["authorization_response_iss_parameter_supported": "true"])
        await #expect(throws: OpenIDError.unfitToken(.otherIssuer)) { try await promising.come() }
        let named = try #require(try await promising.out(flow)["code"])
        _ = try await promising.provider.identity(
            named, flow, returnTo: OpenIDTokenTests.redirect, issuer: promising.peer.issuer)
    }

    @Test(
        arguments: [
            (["issuer": "\"https://jahat.example\""], .otherIssuer),
            (["issuer": "\"https://masuk.contoh.example/\""], .otherIssuer),
            (["issuer": nil], .notJSON), (["token_endpoint": "\"http://masuk.contoh.example/tukar\""], .unsafeAddress),
            (["jwks_uri": "\"http://127.0.0.1:8080/kunci\""], .unsafeAddress),
            (["jwks_uri": "\"https://localhost/kunci\""], .unsafeAddress),
            (["jwks_uri": "\"file:///etc/passwd\""], .unsafeAddress),
            (["authorization_endpoint": "\"javascript:alert(1)//://\""], .unsafeAddress),
            (["authorization_endpoint": "\"https://a@jahat.example/\""], .unsafeAddress),
            (["authorization_endpoint": "\"https://a b/\""], .unsafeAddress),
            (["authorization_endpoint": "\"https://\""], .unsafeAddress),
            (["code_challenge_methods_supported": "[\"plain\"]"], .noPKCE),
            (["id_token_signing_alg_values_supported": "[\"HS256\",\"none\"]"], .noAlgorithm),
            (["token_endpoint": "7"], .notJSON),
            (["ruang": "\"\(String(repeating: "a", count: 70000))\""], .tooLong),
        ] as [([String: String?], OpenIDError.Defect)])
    func `a description that is not fit sends nobody anywhere`(fields: [String: String?], defect: OpenIDError.Defect) async throws
    {
        let scene = try Scene()
        scene.peer.describe(fields)
        await #expect(throws: OpenIDError.unfitProvider(defect)) { try await scene.come() }
    }

    @Test func `redirections, errors, silence and nonsense of the provider are one answer, and soon`() async throws {
        struct Silence: Error {}
        let answers: [@Sendable (OutsideCall) throws -> OutsideAnswer?] = [
            { _ in OutsideAnswer(status: 302, body: []) }, { _ in OutsideAnswer(status: 500, body: []) },
            { _ in throw Silence() }, { $0.form == nil ? nil : OutsideAnswer(status: 503, body: []) },
            { $0.url.hasSuffix("kunci") ? OutsideAnswer(status: 301, body: []) : nil },
        ]
        for answer in answers {
            let scene = try Scene()
            scene.peer.answer(by: answer)
            await #expect(throws: OpenIDError.unreachable) { try await scene.come() }
        }
        let scene = try Scene()
        scene.peer.answer { _ in throw Silence() }
        for _ in 0..<20 { await #expect(throws: OpenIDError.unreachable) { try await scene.come() } }
        #expect(scene.peer.calls.count == 1, "nobody waits for what just failed")
        scene.peer.answer(by: nil)
        scene.clock.pass(10)
        try await scene.come()
    }

    @Test func `what is longer than asked for is not taken, whatever brought it`() async throws {
        for part in ["openid-configuration", "kunci", "tukar"] {
            let scene = try Scene()
            scene.peer.answer { call in
                call.url.hasSuffix(part)
                    ? OutsideAnswer(status: 200, body: [UInt8](repeating: 0x20, count: call.longest + 1)) : nil
            }
            await #expect(throws: OpenIDError.unfitProvider(.tooLong), "\(part)") { try await scene.come() }
        }
    }

    @Test func `description and keys are fetched once an hour`() async throws {
        let scene = try Scene()
        for _ in 0..<5 { try await scene.come() }
        #expect(scene.peer.calls.filter { $0 != "tukar" } == ["openid-configuration", "kunci"])
        scene.clock.pass(3600)
        try await scene.come()
        #expect(scene.peer.calls.filter { $0 != "tukar" }.count == 4)
        // Nobody is shut out because a description cannot be had again: for a day.
        scene.peer.answer { $0.form == nil ? OutsideAnswer(status: 500, body: []) : nil }
        scene.clock.pass(3600)
        try await scene.come()
        scene.clock.pass(86400)
        await #expect(throws: OpenIDError.unreachable) { try await scene.come() }
    }

    @Test func `a new key is fetched when it first appears, and a made-up one makes us fetch but once a minute`() async throws {
        let scene = try Scene()
        try await scene.come()
        scene.clock.pass(60)
        scene.peer.rotate(to: "dua")
        try await scene.come()
        #expect(scene.peer.calls.filter { $0 == "kunci" }.count == 2)
        scene.peer.forge(.init(header: ["kid": "\"karangan\""]))
        for _ in 0..<20 { await #expect(throws: OpenIDError.unfitToken(.unknownKey)) { try await scene.come() } }
        #expect(scene.peer.calls.filter { $0 == "kunci" }.count == 2)
        scene.clock.pass(60)
        for _ in 0..<20 { await #expect(throws: OpenIDError.unfitToken(.unknownKey)) { try await scene.come() } }
        #expect(scene.peer.calls.filter { $0 == "kunci" }.count == 3)
        // The key before is gone, and nothing signed by it counts.
        scene.peer.forge(.init(header: ["kid": "\"satu\""]))
        await #expect(throws: OpenIDError.unfitToken(.unknownKey)) { try await scene.come() }
    }

    @Test(arguments: [
        "{}", "{\"keys\":[]}", "[]", "nonsens", "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\",\"kid\":\"satu\"}]}",
        // An RSA key of 1024 bits, one for encryption only, a point that is on no curve.
        "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"satu\",\"n\":\"\(String(repeating: "v", count: 171))8\",\"e\":\"AQAB\"}]}",
        "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"enc\",\"kid\":\"satu\",\"n\":\"\(String(repeating: "v", count: 342))\",\"e\":\"AQAB\"}]}",
        "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"ec-satu\",\"x\":\"\(String(repeating: "A", count: 43))\",\"y\":\"\(String(repeating: "A", count: 43))\"}]}",
    ])
    func `keys that are none are passed over`(document: String) async throws {
        let scene = try Scene()
        scene.peer.answer { $0.url.hasSuffix("kunci") ? OutsideAnswer(status: 200, body: Array(document.utf8)) : nil }
        do {
            try await scene.come()
            Issue.record("taken: \(document)")
        } catch OpenIDError.unfitProvider(let defect) {
            #expect([.noKeys, .notJSON].contains(defect))
        }
    }

    @Test func `a provider that wants the secret in the form gets it there`() async throws {
        let scene = try Scene()
        scene.peer.describe(["token_endpoint_auth_methods_supported": "[\"client_secret_post\"]"])
        #expect(try await scene.come().subject == "1001")
    }

    @Test(arguments: [
        ("https://accounts.google.com", true), ("https://masuk.example/t/1", true), ("http://127.0.0.1:9000", true),
        ("http://localhost:9000/a", true), ("http://[::1]:9000", true), ("http://masuk.example", false), ("masuk.example", false),
        ("ftp://masuk.example", false), ("https://a@masuk.example", false), ("https://masuk.example?x", false), ("", false),
        ("http://127.0.0.1.jahat.example", false), ("http://localhost.jahat.example", false),
    ])
    func `an issuer is https, or this very machine`(issuer: String, isTaken: Bool) {
        #expect((OpenIDSettings(issuer: issuer, clientID: "a", clientSecret: "b") != nil) == isTaken)
    }
}
