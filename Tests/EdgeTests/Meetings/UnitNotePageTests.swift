import Commons
import Community
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// Notes of a school's units, first steps, one's own networks, slides.
@Suite struct UnitNotePageTests {
    private func prepared(_ cast: Cast, _ house: SampleSite.House) throws {
        try cast.make(house)
        for code in [Cast.own, Cast.other] {
            for step in [MemberStep.invite, .accept] {
                try house.networks.take(step, for: code, in: NetworkID(1), by: .operatorAtConsole)
            }
        }
        let community = Community(database: house.database, clock: SampleSite.clock)
        let id = try community.plan(
            .network(NetworkID(1)), title: "Rapat uji", day: SampleSite.clock.today().adding(days: 3), minute: 780,
            place: "Aula", by: .operatorAtConsole)
        try community.take(.call, id, by: .operatorAtConsole)
        try community.announce(
            NoticeDraft(title: "Libur bersama", text: "Tutup.", roles: []), toAll: true, in: NetworkID(1),
            by: .operatorAtConsole)
    }

    @Test func `a teacher hands in, the librarian edits and takes it to the meeting`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try prepared(cast, $0) }) { client in
            func browser(_ key: String) async throws -> Browser {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return browser
            }
            let (page, teacher) = ("/meja/catatan/\(Cast.own)", try await browser("own teacher"))
            #expect(try await teacher.get("/meja/catatan").headers[.location] == page)
            func note(_ text: String) -> [(String, String)] {
                [("langkah", "titip"), ("unit", "Guru <IPA>"), ("jenis", "needed"), ("catatan", text)]
            }
            let empty = try await teacher.submit(page, to: page, note(" "))
            #expect(empty.status == .unprocessableContent && PageCheck(text: empty.text).faults == [])
            #expect(try await teacher.submit(page, to: page, note("Mikroskop & kaca")).status == .seeOther)
            let mine = try await teacher.get(page).text
            #expect(
                mine.contains("Mikroskop &amp; kaca") && !mine.contains("Bawa ke rapat") && PageCheck(text: mine).faults == [])
            #expect(try await !browser("own staff").get(page).text.contains("Mikroskop"))
            #expect(try await browser("other librarian").get(page).status == .forbidden)
            let ratna = try await browser("own librarian")
            #expect(try await ratna.get("/meja").text.contains("catatan unit menunggu"))
            let all = try await ratna.get(page).text
            #expect(all.contains("Guru &lt;IPA&gt;: Mikroskop &amp; kaca") && !all.contains("Satuteacher"))
            #expect(PageCheck(text: all).faults == [])
            let sheet = try await ratna.get("\(page)/lembar").text
            #expect(sheet.contains("Guru &lt;IPA&gt;") && sheet.contains("Tata usaha") && PageCheck(text: sheet).faults == [])
            #expect(try await teacher.get("\(page)/lembar").status == .forbidden)
            let carry = [
                ("langkah", "bawa"), ("rapat", "1"), ("nomor", "1"), ("baik", ""), ("sulit", ""), ("butuh", "Alat laboratorium"),
            ]
            #expect(try await teacher.submit(page, to: page, carry).status == .forbidden)
            #expect(try await ratna.submit(page, to: page, carry).headers[.location] == "/rapat/1")
            let told = try await browser("other librarian").get("/rapat/1").text
            #expect(told.contains("Alat laboratorium") && !told.contains("Mikroskop"))
        }
    }

    @Test func `a new member finds the first steps at the desk, ticks one, and puts the list away`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try prepared(cast, $0) }) { client in
            func browser(_ key: String) async throws -> Browser {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return browser
            }
            let (ratna, page) = (try await browser("own librarian"), "/meja/langkah/\(Cast.own)")
            #expect(try await ratna.get("/meja").text.contains("berikutnya: temui kepala sekolah"))
            let text = try await ratna.get(page).text
            #expect(text.contains("Kirim katalog") && text.contains(" judul</span>") && PageCheck(text: text).faults == [])
            ratna.set("bahasa", "en")
            #expect(try await PageCheck(text: ratna.get(page).text).faults == [])
            ratna.set("bahasa", nil)
            let tick = [("langkah", "selesai"), ("tahap", "principal")]
            #expect(try await ratna.submit(page, to: page, tick).status == .seeOther)
            #expect(try await ratna.get("/meja").text.contains("berikutnya: kenalkan di rapat guru"))
            let seen = [("langkah", "selesai"), ("tahap", "catalogue")]
            #expect(try await ratna.submit(page, to: page, seen).status == .forbidden)
            #expect(try await ratna.submit(page, to: page, [("langkah", "simpan")]).status == .seeOther)
            #expect(try await !ratna.get("/meja").text.contains("Langkah awal: "))
            #expect(try await !browser("own teacher").get("/meja").text.contains("Langkah awal"))
        }
    }

    @Test func `one page tells a school what is on in its networks, and five slides its meeting`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try prepared(cast, $0) }) { client in
            func browser(_ key: String) async throws -> Browser {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return browser
            }
            for key in ["own librarian", "own teacher"] {
                let text = try await browser(key).get("/meja/jaringan/\(Cast.own)").text
                #expect(text.contains("Jejaring Uji") && text.contains("Libur bersama") && text.contains("Apa manfaatnya"))
                // The meeting is its members' representatives' alone.
                #expect(text.contains("/rapat/1") == (key == "own librarian"))
                #expect(PageCheck(text: text).faults == [], "\(key)")
            }
            let slides = try await browser("own principal").get("/meja/surat/\(Cast.own)/salindia")
            #expect(slides.status == .ok && slides.headers[.cacheControl] == "no-store")
            #expect(slides.text.ranges(of: "class=salindia>").count == 5 && PageCheck(text: slides.text).faults == [])
            for part in [
                "Yang dicari pembaca kita", "Yang kita dapat dari mitra", "Yang kita beri, dan biayanya", "Yang kami mohon",
            ] {
                #expect(slides.text.contains(part))
            }
        }
    }
}
