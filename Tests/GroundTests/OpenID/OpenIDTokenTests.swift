import OpenID
import TestKit
import Testing

/// Identity tokens as they should be, and every way in which somebody might have made one.
@Suite struct OpenIDTokenTests {
    static let now: Int64 = 1_795_399_200
    static let redirect = "https://silang.example/masuk/luar/kembali"

    /// The whole way: out, in at the provider, back with a code, and whom the provider says that is.
    static func identity(
        _ forgery: OpenIDPeer.Forgery = .init(), domains: [String] = [], prepare: (OpenIDPeer) -> Void = { _ in }
    ) async throws -> OutsideIdentity {
        let peer = OpenIDPeer(now: { now })
        let provider = try #require(peer.provider(domains: domains))
        peer.forge(forgery)
        prepare(peer)
        let flow = OpenIDFlow(secret: "rahasia peramban")
        let back = OpenIDPeer.pairs(peer.visit(try await provider.authorization(flow, returnTo: redirect), as: "1001"))
        #expect(flow.isOwn(back["state"]))
        return try await provider.identity(try #require(back["code"]), flow, returnTo: redirect, issuer: back["iss"])
    }

    @Test(arguments: [OpenIDPeer.Forgery.Signature.rs256, .es256])
    func `an honest token says who came`(signature: OpenIDPeer.Forgery.Signature) async throws {
        let who = try await Self.identity(.init(signature))
        #expect(who.subject == "1001" && who.issuer == "https://masuk.contoh.example")
        #expect(who.label == "b…@guru.contoh.example")
    }

    @Test func `small differences of clocks and of writing are forgiven`() async throws {
        for claims in [
            ["exp": "\(Self.now - 59)"], ["iat": "\(Self.now + 60)"], ["iat": "\(Self.now - 599)"], ["nbf": "\(Self.now + 60)"],
            ["aud": "[\"silang-uji\"]"], ["azp": "\"silang-uji\""], ["exp": "\(Self.now + 10).5"],
        ] as [[String: String?]] {
            await #expect(throws: Never.self, "\(claims)") { try await Self.identity(.init(claims)) }
        }
        // One key of a kind needs no name.
        await #expect(throws: Never.self) { try await Self.identity(.init(header: ["kid": nil])) }
    }

    /// What is wrong with a token, how it is made, and the word for it.
    static let lies: [(String, OpenIDPeer.Forgery, OpenIDError.Defect)] = [
        ("alg none", .init(.none), .algorithm),
        ("alg none, in other letters", .init(header: ["alg": "\"nOnE\""], .none), .algorithm),
        ("HS256 with the public key", .init(.hs256(withClientSecret: false)), .algorithm),
        ("HS256 with the client's secret", .init(.hs256(withClientSecret: true)), .algorithm),
        ("HS256 in RS256's clothes", .init(header: ["alg": "\"RS256\""], .hs256(withClientSecret: false)), .signature),
        ("RS512", .init(header: ["alg": "\"RS512\""]), .algorithm),
        ("no alg", .init(header: ["alg": nil]), .shape),
        ("a stranger's RSA key under our name", .init(.strangersRS256), .signature),
        ("a stranger's EC key under our name", .init(.strangersES256), .signature),
        ("a turned bit", .init(.turned), .signature),
        ("claims exchanged", .init(.replacedClaims), .shape),
        ("EC's key named for RSA", .init(header: ["kid": "\"ec-satu\""]), .unknownKey),
        ("an unknown key", .init(header: ["kid": "\"dua\""]), .unknownKey),
        (
            "a key that the token brings along",
            .init(
                header: ["kid": "\"dua\"", "jwk": "{\"kty\":\"RSA\"}", "jku": "\"https://jahat.example/kunci\""], .strangersRS256),
            .unknownKey
        ),
        ("a critical extension", .init(header: ["crit": "[\"b64\"]"]), .criticalHeader),
        ("another issuer", .init(["iss": "\"https://jahat.example\""]), .otherIssuer),
        ("the issuer with a slash", .init(["iss": "\"https://masuk.contoh.example/\""]), .otherIssuer),
        ("no issuer", .init(["iss": nil]), .shape),
        ("for another client", .init(["aud": "\"lain\""]), .audience),
        ("for us and another", .init(["aud": "[\"silang-uji\",\"lain\"]"]), .audience),
        ("for nobody", .init(["aud": "[]"]), .audience),
        ("no audience", .init(["aud": nil]), .shape),
        ("asked for by another", .init(["azp": "\"lain\""]), .authorizedParty),
        ("over", .init(["exp": "\(now - 60)"]), .expired),
        ("over for ever", .init(["exp": "-1e300"]), .expired),
        ("no end", .init(["exp": nil]), .shape),
        ("an end in words", .init(["exp": "\"besok\""]), .shape),
        ("made long ago", .init(["iat": "\(now - 600)"]), .expired),
        ("not made yet", .init(["iat": "\(now + 61)"]), .notYet),
        ("not valid yet", .init(["nbf": "\(now + 61)"]), .notYet),
        ("no day", .init(["iat": nil]), .shape),
        ("another's nonce", .init(["nonce": "\"lain\""]), .nonce),
        ("no nonce", .init(["nonce": nil]), .nonce),
        ("an empty subject", .init(["sub": "\"\""]), .subject),
        ("a subject of signs that are none", .init(["sub": "\"a\\u0000b\""]), .subject),
        ("a subject without end", .init(["sub": "\"\(String(repeating: "9", count: 256))\""]), .subject),
        ("no subject", .init(["sub": nil]), .shape),
        ("a number for a subject", .init(["sub": "1001"]), .shape),
    ]

    @Test func `a token that lies is refused, and told what of it`() async throws {
        for (name, forgery, defect) in Self.lies {
            await #expect(throws: OpenIDError.unfitToken(defect), "\(name)") { try await Self.identity(forgery) }
        }
    }

    @Test(arguments: [
        "", ".", "..", "a.b", "a.b.c.d", "e30.e30.", "e30=.e30.AAAA", "e30.e30 .AAAA", "e31.e30.AAAA", "ééé.ééé.ééé", "null",
    ])
    func `what is no token is refused`(text: String) async throws {
        var forgery = OpenIDPeer.Forgery()
        forgery.text = text
        await #expect(throws: OpenIDError.unfitToken(.shape)) { try await Self.identity(forgery) }
    }

    @Test func `a token without end is not read`() async throws {
        var forgery = OpenIDPeer.Forgery()
        forgery.text = String(repeating: "a", count: 20000)
        await #expect(throws: OpenIDError.unfitToken(.tooLong)) { try await Self.identity(forgery) }
    }

    @Test func `of the organisations that the operator named, and of no other`() async throws {
        func come(_ domain: String?, _ domains: [String]) async throws {
            _ = try await Self.identity(.init(["hd": domain.map { "\"\($0)\"" }]), domains: domains)
        }
        for (domain, taken) in [
            ("belajar.id", ["belajar.id"]), ("Belajar.ID", ["belajar.id"]), ("guru.smp.belajar.id", [".belajar.id"]),
            ("lain.example", []),
        ] as [(String, [String])] {
            await #expect(throws: Never.self, "\(domain) \(taken)") { try await come(domain, taken) }
        }
        for (domain, taken) in [
            ("lain.example", ["belajar.id"]), (nil, ["belajar.id"]), ("jahatbelajar.id", [".belajar.id"]),
            (".belajar.id", [".belajar.id"]), ("belajar.id.jahat.example", ["belajar.id", ".belajar.id"]), ("", ["belajar.id"]),
        ] as [(String?, [String])] {
            await #expect(throws: OpenIDError.otherDomain, "\(domain ?? "-") \(taken)") { try await come(domain, taken) }
        }
        // A mail address says nothing of the organisation.
        await #expect(throws: OpenIDError.otherDomain) {
            try await Self.identity(.init(["email": "\"x@belajar.id\""]), domains: ["belajar.id"])
        }
    }

    @Test func `a mail address that nobody confirmed is not even a label`() async throws {
        for claims in [
            ["email_verified": "false"], ["email_verified": nil], ["email_verified": "1"], ["email": nil], ["email": "\"a b@c\""],
            ["email": "\"a@b@c\""], ["email": "\"@c\""],
        ] as [[String: String?]] {
            #expect(try await Self.identity(.init(claims)).label == "", "\(claims)")
        }
        #expect(try await Self.identity(.init(["email_verified": "\"true\""])).label == "b…@guru.contoh.example")
    }
}
