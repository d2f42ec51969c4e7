import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import OpenID
import Synchronization
import TestKit
import Testing

@testable import Site

/// Signing in by an account elsewhere, over HTTP, with a provider that signs for real; and whoever would like to come in by it instead.
@Suite struct OutsidePageTests {
    /// A site that is no sample: a librarian and an operator, each with a slip.
    struct Scene: Sendable {
        let peer: OpenIDPeer
        let client: any TestClientProtocol
        let slips: [String: SlipCode]

        func slip(_ name: String) throws -> SlipCode { try #require(slips[name]) }

        /// Somebody with a password, signed in.
        func entered(_ name: String) async throws -> Browser {
            let browser = Browser(client)
            _ = try await SignInPageTests.choose(browser, slip(name))
            return browser
        }

        /// Out to the provider by a page that was asked for, in there, and the address to come back by.
        func back(_ page: TestResponse, as subject: String) throws -> String {
            try #require(page.status == .ok, "\(page.status.code) \(page.headers[.location] ?? "")")
            let found = try #require(page.text.firstMatch(of: /http-equiv=refresh content="0;url=([^"]+)"/)?.output.1)
            let address = String(found).replacing("&amp;", with: "&")
            #expect(page.text.contains("href=\"\(found)\"") && address.hasPrefix(peer.issuer))
            return "/masuk/luar/kembali?" + peer.visit(address, as: subject)
        }

        func link(_ browser: Browser, as subject: String) async throws -> TestResponse {
            let out = try await browser.submit(
                "/akun", to: "/akun/luar", [("lama", SignInPageTests.password), ("langkah", "sambung")])
            return try await browser.get(try back(out, as: subject))
        }

        func enter(_ browser: Browser, as subject: String, back way: String = "") async throws -> TestResponse {
            try await browser.get(try back(try await browser.post("/masuk/luar", [("kembali", way)]), as: subject))
        }
    }

    static func test(baseURL: String? = nil, _ body: @escaping @Sendable (Scene) async throws -> Void) async throws {
        let peer = OpenIDPeer(now: { SampleSite.clock.now() })
        let slips = Mutex<[String: SlipCode]>([:])
        try await SampleSite.test(
            SiteSettings(name: "Kabupaten Layang", baseURL: baseURL), openID: peer.provider(), baseURL: baseURL,
            prepare: { house in
                for (name, role, place) in [
                    ("Ratna", Role.librarian, Place.library(try house.library("D0000008"))),
                    ("Nur", .librarian, .library(try house.library("D0000012"))), ("Ika", .operator, .installation),
                ] {
                    let made = try house.people.handOut(to: house.add(name, role, at: place), by: .operatorAtConsole).slip.code
                    slips.withLock { $0[name] = made }
                }
            }
        ) { client in
            try await body(Scene(peer: peer, client: client, slips: slips.withLock { $0 }))
        }
    }

    @Test func `linked on the account page, in by it, and taken off again`() async throws {
        try await Self.test { scene in
            let browser = try await scene.entered("Ratna")
            #expect(try await browser.get("/akun").text.contains("Masuk dengan belajar.id"))
            #expect(try await scene.link(browser, as: "1001").headers[.location] == "/akun?beres=sambung")
            let page = try await browser.get("/akun?beres=sambung").text
            #expect(page.contains("Akun luar tersambung") && page.contains("b…@guru.contoh.example"))
            #expect(PageCheck(text: page).faults == [])

            let phone = Browser(scene.client)
            #expect(try await phone.get("/masuk").text.contains("Masuk dengan belajar.id"))
            let entered = try await scene.enter(phone, as: "1001", back: "/akun")
            #expect(entered.status == .seeOther && entered.headers[.location] == "/akun")
            #expect(try await phone.get("/akun").text.contains("Ratna"))
            #expect(phone.cookies["luar"] == nil && phone.cookies["luar-kembali"] == nil)

            let off = try await browser.submit(
                "/akun", to: "/akun/luar", [("lama", SignInPageTests.password), ("langkah", "lepas")])
            #expect(off.headers[.location] == "/akun?beres=lepas")
            let again = try await scene.enter(Browser(scene.client), as: "1001")
            #expect(again.headers[.location] == "/masuk?gagal=notLinked")
        }
    }

    @Test func `by a librarian's paper, without choosing a password`() async throws {
        try await Self.test { scene in
            let browser = Browser(scene.client)
            let code = try scene.slip("Ratna").text
            let page = try await browser.get("/masuk/kode/\(code)").text
            #expect(page.contains("action=\"/masuk/kode/\(code)/luar\"") && PageCheck(text: page).faults == [])
            let entered = try await browser.get(
                try scene.back(try await browser.post("/masuk/kode/\(code)/luar", [("tetap", "1")]), as: "1001"))
            #expect(entered.headers[.location] == "/meja")
            #expect(try await browser.get("/akun").text.contains("Ratna"))
            #expect(try await Browser(scene.client).get("/masuk/kode/\(code)").status == .notFound)
            #expect(try await scene.enter(Browser(scene.client), as: "1001").headers[.location] == "/meja")
        }
    }

    @Test func `an operator is asked for the second factor all the same, and needs a password`() async throws {
        try await Self.test { scene in
            let browser = Browser(scene.client)
            let refused = try await browser.post("/masuk/kode/\(scene.slip("Ika").text)/luar", [])
            #expect(refused.status == .unprocessableContent && refused.text.contains("buat sandi dulu"))
            let own = try await scene.entered("Ika")
            _ = try await scene.link(own, as: "3003")
            let phone = Browser(scene.client)
            #expect(try await scene.enter(phone, as: "3003").headers[.location] == "/masuk/kedua")
        }
    }

    @Test func `an answer to another browser's question is none, and takes nothing from this one's`() async throws {
        try await Self.test { scene in
            _ = try await scene.link(try await scene.entered("Ratna"), as: "1001")
            _ = try await scene.link(try await scene.entered("Nur"), as: "2002")
            let thief = Browser(scene.client)
            let lure = try scene.back(try await thief.post("/masuk/luar", []), as: "2002")
            // Somebody who never set out, and somebody who is on the way.
            let victim = Browser(scene.client)
            #expect(try await victim.get(lure).headers[.location] == "/masuk?gagal=noAttempt")
            #expect(try await victim.get("/akun").status == .seeOther)
            let own = try scene.back(try await victim.post("/masuk/luar", []), as: "1001")
            let lured = try await victim.get(lure)
            #expect(lured.headers[.location] == "/masuk?gagal=noAttempt" && lured.headers[values: .setCookie].isEmpty)
            #expect(try await victim.get(own).headers[.location] == "/meja")
            #expect(try await victim.get("/akun").text.contains("Ratna"))
            // Whoever is signed in stays who they are.
            #expect(try await victim.get(lure).headers[.location] == "/akun?gagal=noAttempt")
            #expect(try await victim.get("/akun?gagal=noAttempt").text.contains("Mulai lagi dari awal"))
        }
    }

    @Test func `one's own state with another's code, and the same answer twice, open nothing`() async throws {
        try await Self.test { scene in
            _ = try await scene.link(try await scene.entered("Ratna"), as: "1001")
            let victim = Browser(scene.client)
            let theirs = OpenIDPeer.pairs(try scene.back(try await victim.post("/masuk/luar", []), as: "1001"))
            let thief = Browser(scene.client)
            let mine = try scene.back(try await thief.post("/masuk/luar", []), as: "9")
            let state = try #require(mine.firstMatch(of: /state=([^&]+)/)?.output.1)
            let code = try #require(theirs["code"]).replacing("+", with: "%2B").replacing("/", with: "%2F")
            #expect(
                try await thief.get("/masuk/luar/kembali?state=\(state)&code=\(code)").headers[.location]
                    == "/masuk?gagal=tak-terbukti")
            #expect(try await thief.get(mine).headers[.location] == "/masuk?gagal=noAttempt", "the cookie is gone with the first")

            let browser = Browser(scene.client)
            let address = try scene.back(try await browser.post("/masuk/luar", []), as: "1001")
            let secret = try #require(browser.cookies["luar"])
            #expect(try await browser.get(address).headers[.location] == "/meja")
            browser.set("luar", secret)
            #expect(try await browser.get(address).headers[.location] == "/akun?gagal=noAttempt")
            let stranger = Browser(scene.client)
            stranger.set("luar", secret)
            #expect(try await stranger.get(address).headers[.location] == "/masuk?gagal=noAttempt")
        }
    }

    @Test func `a link that was begun in another session is not made`() async throws {
        try await Self.test { scene in
            let browser = try await scene.entered("Ratna")
            let out = try await browser.submit(
                "/akun", to: "/akun/luar", [("lama", SignInPageTests.password), ("langkah", "sambung")])
            let address = try scene.back(out, as: "1001")
            let other = try await scene.entered("Nur")
            browser.set("sesi", other.cookies["sesi"])
            #expect(try await browser.get(address).headers[.location] == "/akun?gagal=sesi-lain")
            #expect(try await !other.get("/akun").text.contains("guru.contoh.example"))
            #expect(try await scene.enter(Browser(scene.client), as: "1001").headers[.location] == "/masuk?gagal=notLinked")
        }
    }

    @Test(arguments: [
        "https://jahat.example/", "//jahat.example", "/\\jahat.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=1",
    ])
    func `the way back stays on this site`(away: String) async throws {
        try await Self.test { scene in
            _ = try await scene.link(try await scene.entered("Ratna"), as: "1001")
            let phone = Browser(scene.client)
            let location = try #require(try await scene.enter(phone, as: "1001", back: away).headers[.location])
            #expect(
                location.hasPrefix("/") && !location.hasPrefix("//") && !location.contains("\n")
                    && !location.contains("jahat.example/"))
            // The same, when somebody wrote the cookie themselves.
            let again = Browser(scene.client)
            let address = try scene.back(try await again.post("/masuk/luar", []), as: "1001")
            again.set("luar-kembali", "aHR0cHM6Ly9qYWhhdC5leGFtcGxlLw")
            #expect(try await again.get(address).headers[.location] == "/meja")
        }
    }

    @Test func `what the provider writes is not shown, and nothing of the answer's address goes on`() async throws {
        try await Self.test { scene in
            let browser = Browser(scene.client)
            let out = try await browser.post("/masuk/luar", [])
            let state = try #require(try scene.back(out, as: "1").firstMatch(of: /state=([^&]+)/)?.output.1)
            let answer = try await browser.get(
                "/masuk/luar/kembali?state=\(state)&error=access_denied&error_description=%3Cscript%3Ekenari")
            #expect(answer.headers[.location] == "/masuk?gagal=batal" && answer.text.isEmpty)
            #expect(try await browser.get("/masuk?gagal=batal").text.contains("Tidak jadi masuk"))
            for word in ["%3Cscript%3E", "kenari", "", "untrusted", "rule"] {
                let page = try await browser.get("/masuk?gagal=\(word)").text
                #expect(!page.contains("id=keliru") && !page.contains("<script>kenari"))
            }
            // The page on the way shows the provider's address, but its own links do not lead through it.
            #expect(!out.text.contains("kembali=%2Fmasuk%2Fluar") && out.headers[.cacheControl] == "no-store")
        }
    }

    @Test func `a forged token opens nothing and says so plainly`() async throws {
        try await Self.test { scene in
            _ = try await scene.link(try await scene.entered("Ratna"), as: "1001")
            for forgery in [
                OpenIDPeer.Forgery(.none), .init(.hs256(withClientSecret: false)), .init(.strangersRS256),
                .init(["nonce": "\"lain\""]), .init(["aud": "\"lain\""]), .init(["exp": "1"]),
            ] {
                scene.peer.forge(forgery)
                let browser = Browser(scene.client)
                #expect(try await scene.enter(browser, as: "1001").headers[.location] == "/masuk?gagal=tak-terbukti")
                #expect(browser.cookies["sesi"] == nil)
            }
            #expect(try await Browser(scene.client).get("/masuk?gagal=tak-terbukti").text.contains("tidak diterima"))
        }
    }

    @Test func `while the provider is down the password still opens`() async throws {
        try await Self.test { scene in
            _ = try await scene.entered("Ratna")
            scene.peer.answer { _ in OutsideAnswer(status: 500, body: []) }
            let browser = Browser(scene.client)
            let out = try await browser.post("/masuk/luar", [])
            #expect(out.headers[.location] == "/masuk?gagal=tak-terhubung")
            #expect(try await browser.get("/masuk?gagal=tak-terhubung").text.contains("Masuk dengan sandi"))
            let entered = try await browser.post("/masuk", [("nama", "ratna.x"), ("sandi", SignInPageTests.password)])
            #expect(entered.headers[.location] == "/meja")
        }
    }

    @Test func `a session that was there before is over, and its token is not the new one`() async throws {
        try await Self.test { scene in
            _ = try await scene.link(try await scene.entered("Ratna"), as: "1001")
            let browser = try await scene.entered("Nur")
            let before = try #require(browser.cookies["sesi"])
            _ = try await scene.enter(browser, as: "1001")
            #expect(browser.cookies["sesi"] != before)
            let old = Browser(scene.client)
            old.set("sesi", before)
            #expect(try await old.get("/akun").status == .seeOther)
        }
    }

    @Test func `a desk's computer is not offered it and does not get it`() async throws {
        try await Self.test { scene in
            let browser = try await scene.entered("Ratna")
            let enrolled = try await browser.submit(
                "/meja/orang/D0000008/komputer", to: "/meja/orang/D0000008/komputer", [("nama", "Meja depan")])
            try #require(enrolled.status == .seeOther || enrolled.status == .ok, "\(enrolled.status)")
            try #require(browser.cookies["meja"] != nil)
            #expect(try await !browser.get("/masuk").text.contains("/masuk/luar"))
            #expect(try await browser.post("/masuk/luar", []).headers[.location] == "/masuk?gagal=atDesk")
        }
    }

    @Test func `another site's form, and a form without its token, begin nothing`() async throws {
        try await Self.test { scene in
            let browser = try await scene.entered("Ratna")
            for path in ["/masuk/luar", "/akun/luar", "/masuk/kode/\(try scene.slip("Nur").text)/luar"] {
                let foreign = try await browser.post(path, [], extra: [.origin: "https://jahat.example"])
                #expect(foreign.status == .forbidden, "\(path)")
            }
            let bare = try await browser.post("/akun/luar", [("lama", SignInPageTests.password), ("langkah", "sambung")])
            #expect(bare.status == .forbidden)
            let wrong = try await browser.submit("/akun", to: "/akun/luar", [("lama", "salah"), ("langkah", "sambung")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Sandi sekarang tidak cocok"))
            #expect(browser.cookies["luar"] == nil && scene.peer.calls.isEmpty)
        }
    }

    @Test func `behind https the cookie on the way is bound to host, path and https`() async throws {
        try await Self.test(baseURL: "https://silang.example") { scene in
            let browser = Browser(scene.client)
            let out = try await browser.post("/masuk/luar", [("kembali", "/akun")])
            let cookies = out.headers[values: .setCookie]
            let cookie = try #require(cookies.first { $0.hasPrefix("__Host-luar=") })
            for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600"] { #expect(cookie.contains(part)) }
            #expect(cookies.allSatisfy { $0.contains("Secure") && $0.contains("HttpOnly") })
            #expect(out.text.contains("redirect_uri=https%3A%2F%2Fsilang.example%2Fmasuk%2Fluar%2Fkembali"))
        }
    }

    @Test func `without a provider there is no way to one`() async throws {
        try await SignInPageTests.test { browser, slip in
            #expect(try await !browser.get("/masuk?gagal=batal").text.contains("belajar.id"))
            #expect(try await !browser.get("/masuk/kode/\(slip.text)").text.contains("/luar"))
            #expect(try await browser.post("/masuk/luar", []).status == .notFound)
            #expect(try await browser.get("/masuk/luar/kembali?state=a&code=b").status == .notFound)
            #expect(try await browser.post("/masuk/kode/\(slip.text)/luar", []).status == .notFound)
            _ = try await SignInPageTests.choose(browser, slip)
            #expect(try await !browser.get("/akun").text.contains("/akun/luar"))
        }
    }
}
