import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing
import WebSupport

@testable import Site

/// What earlier attacks had left open at the door, over HTTP.
@Suite struct DoorLeftoverPageTests {
    @Test func `the second factor is set up by who types the password, and looking makes nothing`() async throws {
        try await SignInPageTests.test { browser, slip in
            _ = try await SignInPageTests.choose(browser, slip)
            let first = try await browser.get("/akun/kedua").text
            #expect(!first.contains(/[A-Z2-7]{4} [A-Z2-7]{4}/) && PageCheck(text: first).faults == [])
            let wrong = try await browser.submit("/akun/kedua", to: "/akun/kedua", [("lama", "salah semua")])
            #expect(wrong.status == .unprocessableContent && !wrong.text.contains(/[A-Z2-7]{4} [A-Z2-7]{4}/))
            let shown = try await browser.submit("/akun/kedua", to: "/akun/kedua", [("lama", SignInPageTests.password)])
            #expect(shown.status == .ok && shown.text.contains(/[A-Z2-7]{4} [A-Z2-7]{4}/))
            // A wrong code shows the secret to nobody: who has the session alone gets it by no way.
            let coded = try await browser.submit("/akun/kedua", to: "/akun/kedua", [("kode", "123456")])
            #expect(coded.status == .unprocessableContent && !coded.text.contains(/[A-Z2-7]{4} [A-Z2-7]{4}/))
            #expect(PageCheck(text: coded.text).faults == [])
        }
    }

    @Test func `behind https every cookie is secure, whatever a proxy says or does not say`() async throws {
        let proto = try #require(HTTPField.Name("X-Forwarded-Proto"))
        try await SampleSite.test(baseURL: "https://silang.example", prepare: { _ in }) { client in
            for headers in [[:], [proto: "http"]] as [HTTPFields] {
                let answer = try await client.execute(uri: "/bahasa/en", method: .get, headers: headers)
                let cookies = answer.headers[values: .setCookie]
                #expect(!cookies.isEmpty && cookies.allSatisfy { $0.contains("Secure") })
            }
        }
        // From whom nobody trusts the word is a lie: over plain http a Secure cookie would be lost.
        try await SampleSite.test(prepare: { _ in }) { client in
            let answer = try await client.execute(uri: "/bahasa/en", method: .get, headers: [proto: "https"])
            #expect(answer.headers[values: .setCookie].allSatisfy { !$0.contains("Secure") })
        }
    }

    @Test func `a link to join is repeated by no link of its page and told to no other`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let dewi = Browser(client)
            try await dewi.enter(cast["coordinator"])
            let made = try await dewi.submit("/jaringan/1/undangan", to: "/jaringan/1/undangan", [("nama", "TBM Contoh")])
            let code = String(try #require(made.text.firstMatch(of: /\/gabung\/([2-9A-Z]{12})/)?.output.1))
            let visitor = Browser(client)
            let page = try await visitor.get("/gabung/\(code)?npsn=-")
            #expect(page.status == .ok && page.headers[.referrerPolicy] == "no-referrer")
            #expect(page.headers[values: .referrerPolicy].count == 1)
            // Its own forms lead back to it; nothing else does.
            let elsewhere = page.text.replacing("action=\"/gabung/\(code)\"", with: "")
            #expect(!elsewhere.contains(code), "\(elsewhere.ranges(of: code).count)")
            #expect(page.text.contains("kembali=%2Fgabung\""))
            #expect(Site.secretPaths.contains("/gabung/"))
            let refused = try await visitor.post("/gabung/\(code)", [("baru", "a"), ("ulang", "b")], extra: [.origin: "null"])
            #expect(
                refused.status == .unprocessableContent
                    && !refused.text.replacing("action=\"/gabung/\(code)\"", with: "").contains(code))
        }
    }

    @Test func `a slip's code stands in no link of its page either`() async throws {
        try await SignInPageTests.test { browser, slip in
            let page = try await browser.get("/masuk/kode/\(slip.text)").text
            #expect(!page.replacing("action=\"/masuk/kode/\(slip.text)\"", with: "").contains(slip.text))
        }
    }

    @Test func `an agreement of others is answered like one that is not there`() async throws {
        try await AgreeingSchools.test { schools in
            _ = try await schools.negotiated()
            for key in ["own teacher", "own pupil", "other guardian", "coordinator", "officer"] {
                let browser = try await schools.browser(key)
                for path in ["", "/ubah", "/kertas/1", "/naskah", "/lembar", "/pemberitahuan"] {
                    let there = try await browser.get("/perjanjian/1\(path)")
                    let absent = try await browser.get("/perjanjian/424242\(path)")
                    #expect(there.status == .notFound && absent.status == .notFound, "\(path) as \(key)")
                    // Apart from the number that each answer has for its own.
                    func told(_ answer: TestResponse) -> String { answer.text.replacing(/404-[0-9a-f]+/, with: "…") }
                    #expect(told(there) == told(absent), "\(path) as \(key)")
                }
            }
        }
    }
}
