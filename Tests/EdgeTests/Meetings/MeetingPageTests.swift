import Commons
import Community
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

@Suite struct MeetingPageTests {
    /// The two schools of the sample in one network; its coordinator signs in with a second factor only, so the chair here is a party of an
    /// agreement or the console.
    private func prepared(_ cast: Cast, _ house: SampleSite.House) throws {
        try cast.make(house)
        for code in [Cast.own, Cast.other] {
            for step in [MemberStep.invite, .accept] {
                try house.networks.take(step, for: code, in: NetworkID(1), by: .operatorAtConsole)
            }
        }
        let community = Community(database: house.database, clock: SampleSite.clock)
        let id = try community.plan(
            .network(NetworkID(1)), title: "Rapat <b>uji</b>", day: SampleSite.clock.today().adding(days: 3), minute: 780,
            zone: .central, place: "Aula", by: .operatorAtConsole)
        try community.take(.call, id, by: .operatorAtConsole)
        try community.ask("Setuju?", at: id, by: .operatorAtConsole)
    }

    @Test func `members hand in notes and vote from a phone; strangers are told nothing`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try prepared(cast, $0) }) { client in
            func browser(_ key: String) async throws -> Browser {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return browser
            }
            let ratna = try await browser("own librarian")
            let list = try await ratna.get("/rapat").text
            #expect(list.contains("Rapat &lt;b&gt;uji&lt;/b&gt;") && list.contains("Jejaring Uji"))
            #expect(!list.contains("Rencanakan rapat") && list.contains("13.00 WITA"))
            func send(_ browser: Browser, _ pairs: [(String, String)]) async throws -> TestResponse {
                try await browser.submit("/rapat/1", to: "/rapat/1/langkah", pairs)
            }
            let page = try await ratna.get("/rapat/1").text
            #expect(page.contains("Kabar dari tiap perpustakaan (2)") && page.contains("Titipkan kabar: SMP Negeri 1 Benang"))
            let own = try #require(page.firstMatch(of: /name="?perpustakaan"? value="?(\d+)/)?.output.1)
            let note = [
                ("langkah", "kabar"), ("perpustakaan", String(own)), ("baik", "Pojok <baca>"), ("sulit", ""), ("butuh", "Rak"),
            ]
            #expect(try await send(ratna, note).headers[.location] == "/rapat/1?beres=1")
            #expect(try await ratna.get("/rapat/1").text.contains("Pojok &lt;baca&gt;"))
            let vote = [("langkah", "suara"), ("suara", "1"), ("perpustakaan", String(own)), ("pilihan", "yes")]
            #expect(try await send(ratna, vote).status == .seeOther)
            #expect(try await ratna.get("/rapat/1").text.contains("1 setuju, 0 tidak setuju, 0 abstain, dari 2 perpustakaan"))
            #expect(try await send(ratna, [("langkah", "butir"), ("butir", "Pameran")]).status == .seeOther)
            let empty = try await send(ratna, [("langkah", "butir"), ("butir", " ")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("masih kosong"))

            // Another library's vote, a step of the chair's, a form without its token.
            let hasan = try await browser("other librarian")
            #expect(try await send(hasan, vote).status == .forbidden)
            #expect(try await send(ratna, [("langkah", "open")]).status == .forbidden)
            #expect(try await ratna.post("/rapat/1/langkah", vote).status == .forbidden)
            #expect(try await hasan.get("/rapat/1").text.contains("Pojok &lt;baca&gt;"))
            for key in ["own teacher", "own pupil", "officer", "operator", "own foundation"] {
                let other = try await browser(key)
                for path in ["/rapat/1", "/rapat/1/undangan", "/rapat/1/daftar-hadir", "/rapat/1/notulen"] {
                    #expect(try await other.get(path).status == .forbidden, "\(key) \(path)")
                }
                #expect(try await !other.get("/rapat").text.contains("uji&lt;"), "\(key)")
            }
            for path in ["/rapat/2", "/rapat/01", "/rapat/x"] { #expect(try await ratna.get(path).status == .forbidden) }
            for path in ["/rapat", "/rapat/1"] {
                for browser in [ratna, hasan] {
                    #expect(try await PageCheck(text: browser.get(path).text).faults == [], "\(path)")
                }
                ratna.set("bahasa", "en")
                #expect(try await PageCheck(text: ratna.get(path).text).faults == [], "\(path)")
                ratna.set("bahasa", nil)
            }
            for (path, word) in [("undangan", "Undangan rapat"), ("daftar-hadir", "DAFTAR HADIR"), ("notulen", "NOTULEN RAPAT")] {
                let paper = try await ratna.get("/rapat/1/\(path)?kertas=f4")
                #expect(paper.status == .ok && paper.text.contains(word) && paper.headers[.cacheControl] == "no-store")
                #expect(PageCheck(text: paper.text).faults == [], "\(path)")
            }
        }
    }
}
