import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Synchronization
import Testing

@testable import Site

/// The door over HTTP.
@Suite struct SignInPageTests {
    /// A site that is no sample, with a librarian who has a slip.
    static func test(_ body: @escaping @Sendable (Browser, SlipCode) async throws -> Void) async throws {
        let slip = Mutex<SlipCode?>(nil)
        try await SampleSite.test(
            SiteSettings(name: "Kabupaten Layang"),
            prepare: { house in
                let ratna = try house.add("Ratna", .librarian, at: .library(house.library("D0000008")))
                try house.add("Nur", .librarian, at: .library(house.library("D0000012")))
                let made = try house.people.handOut(to: ratna, by: .operatorAtConsole).slip.code
                slip.withLock { $0 = made }
            }
        ) { client in
            try await body(Browser(client), #require(slip.withLock { $0 }))
        }
    }

    static let password = SampleSite.House.password

    static func choose(_ browser: Browser, _ slip: SlipCode) async throws -> TestResponse {
        try await browser.post("/masuk/kode/\(slip.text)", [("baru", password), ("ulang", password)])
    }

    @Test func `from the slip to the desk, and out again`() async throws {
        try await Self.test { browser, slip in
            let typed = try await browser.get(
                "/masuk/kode?kode=\(slip.spaced.lowercased().split(separator: " ").joined(separator: "+"))")
            #expect(typed.headers[.location] == "/masuk/kode/\(slip.text)")
            for _ in 0..<3 { #expect(try await browser.get("/masuk/kode/\(slip.text)").text.contains("Ratna")) }
            let entered = try await Self.choose(browser, slip)
            #expect(entered.status == .seeOther && entered.headers[.location] == "/meja")
            let cookie = try #require(entered.headers[values: .setCookie].first { $0.hasPrefix("sesi=") })
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
            #expect(!cookie.contains("Max-Age"))
            let desk = try await browser.get("/meja").text
            #expect(
                desk.contains("Ratna") && desk.contains("Pustakawan, SMP Negeri 1 Benang")
                    && desk.contains("/meja/orang/D0000008"))
            #expect(try await browser.get("/").text.contains("Pustakawan, SMP Negeri 1 Benang"))
            #expect(try await Self.choose(Browser(browser.client), slip).status == .notFound)
            let out = try await browser.submit("/keluar", to: "/keluar", [])
            #expect(out.status == .seeOther)
            #expect(try await browser.get("/akun").headers[.location] == "/masuk?kembali=%2Fakun")
        }
    }

    @Test func `a token that somebody planted is not the one that is signed in`() async throws {
        try await Self.test { browser, slip in
            let planted = String(repeating: "a", count: 64)
            browser.set("sesi", planted)
            _ = try await Self.choose(browser, slip)
            #expect(browser.cookies["sesi"] != planted)
            let thief = Browser(browser.client)
            thief.set("sesi", planted)
            #expect(try await thief.get("/akun").status == .seeOther)
            // Signing in again gives a new token, and the old one is over.
            let first = try #require(browser.cookies["sesi"])
            _ = try await browser.post("/masuk", [("nama", "ratna.x"), ("sandi", Self.password)])
            #expect(browser.cookies["sesi"] != first)
            thief.set("sesi", first)
            #expect(try await thief.get("/akun").status == .seeOther)
        }
    }

    @Test func `a wrong password and an unknown name look the same, byte by byte`() async throws {
        try await Self.test { browser, slip in
            _ = try await Self.choose(Browser(browser.client), slip)
            var pages: [String] = []
            for name in ["ratna.x", "ratnb.x"] {
                let answer = try await browser.post("/masuk", [("nama", name), ("sandi", "salah semua")])
                #expect(answer.status == .unprocessableContent)
                pages.append(answer.text.replacing(name, with: "…"))
            }
            #expect(pages[0] == pages[1])
        }
    }

    @Test func `guessing is answered by 429 with a time to wait`() async throws {
        try await Self.test { browser, _ in
            var statuses: [Int] = []
            for number in 0..<7 {
                let answer = try await browser.post("/masuk", [("nama", "ratna.x"), ("sandi", "tebakan \(number)")])
                statuses.append(answer.status.code)
                if answer.status == .tooManyRequests { #expect(answer.headers[.retryAfter] == "15") }
            }
            #expect(statuses == [422, 422, 422, 422, 422, 429, 429])
        }
    }

    @Test(arguments: [
        "https://jahat.example/", "//jahat.example", "/\\jahat.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=1",
        "\\\\jahat",
        "/%0d%0aSet-Cookie:%20x=1",
    ])
    func `the way back stays on this site and breaks no header`(away: String) async throws {
        try await Self.test { browser, slip in
            _ = try await Self.choose(Browser(browser.client), slip)
            let answer = try await browser.post("/masuk", [("nama", "ratna.x"), ("sandi", Self.password), ("kembali", away)])
            #expect(answer.status == .seeOther)
            let location = try #require(answer.headers[.location])
            #expect(location.hasPrefix("/") && !location.hasPrefix("//") && !location.hasPrefix("/\\"))
            #expect(!location.contains("\r") && !location.contains("\n"))
            #expect(answer.headers[values: .setCookie].allSatisfy { $0.hasPrefix("sesi=") || $0.hasPrefix("peramban=") })
        }
    }

    @Test func `a form from elsewhere, without its token, or of another session changes nothing`() async throws {
        try await Self.test { browser, slip in
            let foreign = try await browser.post(
                "/masuk/kode/\(slip.text)", [("baru", Self.password), ("ulang", Self.password)],
                extra: [.origin: "https://jahat.example"])
            #expect(foreign.status == .forbidden)
            _ = try await Self.choose(browser, slip)
            let fields = [("nama", "Palsu"), ("peran", "teacher"), ("nomor", "7")]
            #expect(try await browser.post("/meja/orang/D0000008", fields).status == .forbidden)
            // The token of one form does not serve another, nor another session of the same person.
            let page = try await browser.get("/meja/orang/D0000008").text
            let add = try Browser.token(in: page, action: "/meja/orang/D0000008")
            #expect(try await browser.post("/meja/orang/D0000008/kartu", [("token", add), ("orang", "1")]).status == .forbidden)
            let second = Browser(browser.client)
            _ = try await second.post("/masuk", [("nama", "ratna.x"), ("sandi", Self.password)])
            #expect(try await second.post("/meja/orang/D0000008", [("token", add)] + fields).status == .forbidden)
            #expect(try await !browser.get("/meja/orang/D0000008").text.contains("Palsu"))
            let added = try await browser.post("/meja/orang/D0000008", [("token", add)] + fields)
            #expect(added.status == .seeOther)
            #expect(try await browser.get("/meja/orang/D0000008").text.contains("Palsu"))
        }
    }

    @Test func `one press signs nobody in where the libraries are real`() async throws {
        try await Self.test { browser, _ in
            let pressed = try await browser.post("/masuk/contoh", [("orang", "1")])
            #expect(pressed.status == .notFound)
            let page = try await browser.get("/masuk").text
            #expect(!page.contains("/masuk/contoh"))
        }
    }

    @Test func `a password is changed on the account page, and the other browser is out`() async throws {
        try await Self.test { browser, slip in
            _ = try await Self.choose(browser, slip)
            let other = Browser(browser.client)
            _ = try await other.post("/masuk", [("nama", "ratna.x"), ("sandi", Self.password), ("tetap", "1")])
            #expect(try await other.get("/akun").status == .ok)
            func change(_ old: String, _ new: String, _ again: String) async throws -> TestResponse {
                try await browser.submit("/akun", to: "/akun/sandi", [("lama", old), ("baru", new), ("ulang", again)])
            }
            #expect(try await change(Self.password, "empat kata yang baru", "lain").status == .unprocessableContent)
            #expect(try await change("salah", "empat kata yang baru", "empat kata yang baru").status == .unprocessableContent)
            #expect(try await other.get("/akun").status == .ok)
            let done = try await change(Self.password, "empat kata yang baru", "empat kata yang baru")
            #expect(done.headers[.location] == "/akun?beres=sandi")
            #expect(try await other.get("/akun").status == .seeOther)
        }
    }

    @Test func `an account ends another session and cannot end a stranger's`() async throws {
        try await Self.test { browser, slip in
            _ = try await Self.choose(browser, slip)
            let phone = Browser(browser.client)
            _ = try await phone.post("/masuk", [("nama", "ratna.x"), ("sandi", Self.password)])
            let ids = try await browser.get("/akun").text.matches(of: /name=sesi value="?(\d+)"?/).map { String($0.output.1) }
            #expect(ids.count == 2)
            _ = try await browser.submit("/akun", to: "/akun/sesi", [("sesi", "999")])
            #expect(try await phone.get("/akun").status == .ok)
            _ = try await browser.submit("/akun", to: "/akun/sesi", [("sesi", "lain")])
            #expect(try await phone.get("/akun").status == .seeOther)
        }
    }
}
