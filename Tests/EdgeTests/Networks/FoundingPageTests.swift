import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

@Suite struct FoundingPageTests {
    static let fields = [
        ("nama", "Gugus <Kisah>"), ("wilayah", "Benang"), ("tujuan", "Bacaan untuk semua"), ("kalender", "Senin pertama"),
        ("tautan", "https://rapat.example/kisah"),
    ]

    /// The first place that the page offers.
    static func origin(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: /value="?(library:\d+)/)?.output.1))
    }

    @Test func `founded by a principal, described by its coordinator, coordinated by two, closed`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            func browser(_ key: String) async throws -> Browser {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return browser
            }
            let (visitor, budi, nur) = (Browser(client), try await browser("own principal"), try await browser("other principal"))
            #expect(try await !visitor.get("/jaringan").text.contains("/jaringan/baru"))
            #expect(try await budi.get("/jaringan").text.contains("/jaringan/baru"))
            let form = try await budi.get("/jaringan/baru").text
            #expect(PageCheck(text: form).faults == [] && form.contains("katalog induk"))
            let from = [("atas", try Self.origin(form))]
            let nameless = try await budi.submit("/jaringan/baru", to: "/jaringan/baru", from + [("tujuan", "Tetap <ada>")])
            #expect(nameless.status == .unprocessableContent && nameless.text.contains("Tetap &lt;ada&gt;"))
            let made = try await budi.submit("/jaringan/baru", to: "/jaringan/baru", from + Self.fields)
            #expect(made.status == .seeOther && made.headers[.location] == "/jaringan/2")
            let page = try await visitor.get("/jaringan/2").text
            for word in [
                "Gugus &lt;Kisah&gt;", "Bacaan untuk semua", "Senin pertama", "https://rapat.example/kisah",
                "SMP Negeri 1 Benang",
            ] {
                #expect(page.contains(word), "\(word)")
            }
            #expect(PageCheck(text: page).faults == [] && !page.contains("/jaringan/2/atur"))
            // Another's place, and one that is none, are refused.
            for place in ["library:2", "network:1", "installation:0", "x"] {
                let refused = try await budi.submit("/jaringan/baru", to: "/jaringan/baru", [("atas", place)] + Self.fields)
                #expect(refused.status == .forbidden, "\(place)")
            }
            let again = try await budi.submit("/jaringan/baru", to: "/jaringan/baru", from + Self.fields)
            #expect(again.status == .unprocessableContent && again.text.contains("Sudah ada jaringan"))

            #expect(try await nur.get("/jaringan/2/atur").status == .forbidden)
            let settings = try await budi.get("/jaringan/2/atur").text
            #expect(PageCheck(text: settings).faults == [] && settings.contains("Kepala sekolah/lembaga, SMP Negeri 1 Benang"))
            #expect(!settings.contains("Satuprincipal, "))
            func change(_ browser: Browser, _ pairs: [(String, String)]) async throws -> TestResponse {
                try await browser.submit("/jaringan/2/atur", to: "/jaringan/2/atur", pairs)
            }
            let renamed = try await change(
                budi, [("langkah", "simpan"), ("nama", "Gugus Kisah Baru"), ("tautan", "javascript:x")])
            #expect(renamed.status == .unprocessableContent && renamed.text.contains("https://"))
            #expect(try await change(budi, [("langkah", "simpan"), ("nama", "Gugus Kisah Baru")]).status == .seeOther)
            #expect(try await visitor.get("/jaringan").text.contains("Gugus Kisah Baru"))

            let offered = try await change(budi, [("langkah", "ajak")])
            let code = String(try #require(offered.text.firstMatch(of: /slip-code"?>([2-9A-Z ]{14})</)?.output.1))
            #expect(try await browser("own pupil").get("/jaringan/2/koordinator").status == .forbidden)
            let seat = try await nur.get("/jaringan/2/koordinator").text
            #expect(PageCheck(text: seat).faults == [])
            let wrong = try await nur.submit(
                "/jaringan/2/koordinator", to: "/jaringan/2/koordinator", [("kode", "2222 2222 2222")])
            #expect(wrong.status == .unprocessableContent)
            let taken = try await nur.submit("/jaringan/2/koordinator", to: "/jaringan/2/koordinator", [("kode", code)])
            #expect(taken.status == .seeOther)
            #expect(try await nur.get("/jaringan/2/atur").status == .ok)
            #expect(try await change(budi, [("langkah", "tutup")]).status == .badRequest)
            #expect(try await change(nur, [("langkah", "tutup"), ("yakin", "1")]).status == .seeOther)
            #expect(try await visitor.get("/jaringan/2").status == .notFound)
            #expect(try await !visitor.get("/jaringan").text.contains("Gugus Kisah Baru"))
            let closed = try await budi.get("/jaringan/2").text
            #expect(closed.contains("sudah ditutup") && PageCheck(text: closed).faults == [])
        }
    }

    @Test func `founded by a librarian it is nobody's to see until the principal answers`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let form = try await ratna.get("/jaringan/baru").text
            let made = try await ratna.submit(
                "/jaringan/baru", to: "/jaringan/baru", [("atas", try Self.origin(form))] + Self.fields)
            #expect(made.headers[.location] == "/jaringan/2")
            let visitor = Browser(client)
            #expect(try await visitor.get("/jaringan/2").status == .notFound)
            #expect(try await !visitor.get("/jaringan").text.contains("Gugus &lt;Kisah&gt;"))
            let own = try await ratna.get("/jaringan/2").text
            #expect(own.contains("Belum ada yang ikut") && PageCheck(text: own).faults == [])
            let budi = Browser(client)
            try await budi.enter(cast["own principal"])
            #expect(try await budi.get("/meja").text.contains("Gugus &lt;Kisah&gt;"))
            let accepted = try await budi.submit(
                "/jaringan/2", to: "/jaringan/2/langkah", [("perpustakaan", Cast.own), ("langkah", "accept")])
            #expect(accepted.status == .seeOther)
            #expect(try await visitor.get("/jaringan/2").status == .ok)
        }
    }
}
