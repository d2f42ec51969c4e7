import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// Who can help with a title: the sheet for staff, one sentence for readers, nothing for anybody else.
@Suite struct SupplyPageTests {
    /// A title that one school has and the other has not, if there is one.
    static func title(of code: String, not lacking: String, _ browser: Browser) async throws -> String {
        let page = try await browser.get("/cari?library=\(code)").text
        let own = try await browser.get("/cari?library=\(lacking)").text
        let paths = page.matches(of: /href="(\/judul\/\d+)"/).map { String($0.output.1) }
        let held = Set(own.matches(of: /href="(\/judul\/\d+)"/).map { String($0.output.1) })
        return try #require(paths.first { !held.contains($0) } ?? paths.first)
    }

    @Test func `without an agreement the sheet says so and leads to one; with one it quotes its clauses`() async throws {
        try await AgreeingSchools.test { schools in
            let librarian = try await schools.browser("own librarian")
            let title = try await Self.title(of: Cast.other, not: Cast.own, librarian)
            let alone = try await librarian.get("\(title)/bantuan")
            #expect(alone.status == .ok && alone.headers[.cacheControl] == "no-store")
            #expect(alone.text.contains("Belum ada perjanjian antara kedua perpustakaan"))
            #expect(alone.text.contains("/perjanjian/baru?dengan=\(Cast.own)&amp;dengan=\(Cast.other)"))
            #expect(PageCheck(text: alone.text).faults == [])
            _ = try await schools.negotiated()
            for (key, code) in [("own principal", Cast.own), ("other principal", Cast.other)] {
                let signed = try await schools.step(schools.browser(key), "setujui", code, [("sebagai", "principal")])
                #expect(signed.status == .seeOther, "\(key)")
            }
            let bound = try await librarian.get("\(title)/bantuan").text
            #expect(!bound.contains("Belum ada perjanjian antara kedua perpustakaan"))
            #expect(bound.contains("perjanjian 1 versi 1") || bound.contains("Hanya dibaca di tempat"), "\(bound)")
            let reference = try await librarian.get("\(title)/bantuan?layanan=reference&pembaca=guru&hari=2026-12-01").text
            #expect(reference.contains("Tidak ada pasal yang membuka layanan ini"))
            for query in ["", "?layanan=copy", "?layanan=delivery&hari=kacau", "?untuk=\(Cast.own)&pembaca=raja"] {
                #expect(try await PageCheck(text: librarian.get("\(title)/bantuan\(query)").text).faults == [], "\(query)")
            }
            #expect(try await librarian.get("\(title)/bantuan?untuk=\(Cast.other)").status == .forbidden)
            #expect(try await librarian.get("/judul/999999/bantuan").status == .notFound)
        }
    }

    @Test func `staff find the way, readers a sentence, visitors neither`() async throws {
        try await AgreeingSchools.test { schools in
            let visitor = Browser(schools.client)
            let title = try await Self.title(of: Cast.own, not: Cast.other, visitor)
            let plain = try await visitor.get(title).text
            #expect(!plain.contains("Siapa yang dapat membantu") && !plain.contains("Tanyakan kepada pustakawan"))
            for key in ["other librarian", "other deputy", "other principal"] {
                #expect(try await schools.browser(key).get(title).text.contains("\(title)/bantuan"), "\(key)")
            }
            for key in ["other teacher", "other pupil", "other guardian", "other staff"] {
                let page = try await schools.browser(key).get(title).text
                #expect(page.contains("belum dapat meminjamnya dari perpustakaan lain"), "\(key)")
                #expect(!page.contains("\(title)/bantuan") && PageCheck(text: page).faults == [], "\(key)")
                #expect(try await schools.browser(key).get("\(title)/bantuan").status == .forbidden)
            }
        }
    }

    @Test func `a spoken request gets a receipt and a slip, stands in the list with its way, and is answered`() async throws {
        try await AgreeingSchools.test { schools in
            let librarian = try await schools.browser("own librarian")
            let path = "/meja/permintaan/\(Cast.own)/catat"
            let form = try await librarian.get(path)
            #expect(form.status == .ok && PageCheck(text: form.text).faults == [])
            let token = try #require(form.text.firstMatch(of: /name="?bukti"? value="([^"]+)"/)?.output.1)
            let asked = AgreeingSchools.today.adding(days: -4)
            func send(_ pairs: [(String, String)], _ token: String) async throws -> TestResponse {
                try await librarian.post(path, [("lewat", "phone"), ("golongan", "guru"), ("bukti", token)] + pairs)
            }
            for pairs in [
                [("q", ""), ("hari", asked.iso)], [("q", "laskar"), ("hari", "x")], [("q", "zzqqxx"), ("hari", asked.iso)],
            ] {
                let refused = try await send(pairs, String(token))
                #expect(refused.status == .unprocessableContent && PageCheck(text: refused.text).faults == [])
            }
            #expect(
                try await send([("q", "laskar"), ("hari", "2031-01-01")], String(token)).text.contains("tidak di masa depan"))
            #expect(try await send([("q", "laskar"), ("hari", asked.iso)], "palsu").status == .unprocessableContent)
            let sent = try await send(
                [("q", "laskar pelangi Sutinah"), ("hari", asked.iso), ("mitra", Cast.other)], String(token))
            let place = try #require(sent.headers[.location])
            #expect(place.wholeMatch(of: /\/minta\/[2-9A-Z]{6}/) != nil)
            let visitor = Browser(schools.client)
            let receipt = try await visitor.get(place).text
            #expect(receipt.contains("telepon") && receipt.contains("Guru") && receipt.contains("SMA Negeri 1 Layang"))
            #expect(
                receipt.contains(asked.text(.indonesian)) && !receipt.contains("Sutinah") && receipt.contains("\(place)/slip"))
            let slip = try await visitor.get("\(place)/slip").text
            #expect(slip.contains("<svg class=qr") && slip.contains("laskar pelangi") && slip.contains("telepon"))
            let list = try await librarian.get("/meja/permintaan/\(Cast.own)").text
            #expect(list.contains("telepon") && list.contains("SMA Negeri 1 Layang") && list.contains("Ada di rak sendiri"))
            #expect(PageCheck(text: list).faults == [])
            #expect(try await visitor.get("/minta/ZZZZZZ/slip").status == .notFound)
        }
    }

    @Test func `the monitoring page tells age, on whom requests wait, and the lights, for the library alone`() async throws {
        try await AgreeingSchools.test { schools in
            let librarian = try await schools.browser("own librarian")
            let path = "/meja/layanan/\(Cast.own)"
            let empty = try await librarian.get(path).text
            #expect(empty.contains("Tidak ada permintaan yang menunggu jawaban") && empty.contains("belum ada data"))
            #expect(PageCheck(text: empty).faults == [])
            let note = "/meja/permintaan/\(Cast.own)/catat"
            for (words, days) in [("laskar pelangi", 30), ("laskar", 0)] {
                let form = try await librarian.get(note).text
                let token = try #require(form.firstMatch(of: /name="?bukti"? value="([^"]+)"/)?.output.1)
                let sent = try await librarian.post(
                    note,
                    [
                        ("q", words), ("lewat", "desk"), ("hari", AgreeingSchools.today.adding(days: -days).iso),
                        ("bukti", String(token)),
                    ])
                #expect(sent.status == .seeOther)
            }
            let principal = try await schools.browser("own principal")
            let page = try await principal.get(path).text
            for text in [
                "Permintaan yang terbuka (2)", "0–2 hari sekolah", "lebih dari 20 hari sekolah", "merah", "hijau",
                "Kita: ada di rak sendiri", "2 hari sekolah", "baku, “Batas jawaban”",
            ] {
                #expect(page.contains(text), "\(text)")
            }
            #expect(PageCheck(text: page).faults == [])
            #expect(try await principal.get("/meja").text.contains(path))
            #expect(try await schools.browser("other librarian").get(path).status == .forbidden)
        }
    }

    @Test func `a network's lights: the coordinator sees every library, a member its own, others nothing`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            for code in [Cast.own, Cast.other] {
                for step in [MemberStep.invite, .accept] {
                    _ = try house.networks.take(step, for: code, in: NetworkID(1), by: .operatorAtConsole)
                }
            }
        }) { client in
            func page(_ key: String) async throws -> TestResponse {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return try await browser.get("/jaringan/1/layanan")
            }
            let whole = try await page("coordinator")
            #expect(
                whole.status == .ok && whole.text.contains("SMA Negeri 1 Layang") && whole.text.contains("SMP Negeri 1 Benang"))
            #expect(whole.text.contains("Per perpustakaan") && whole.text.contains("Notulen disahkan"))
            #expect(PageCheck(text: whole.text).faults == [])
            for key in ["own librarian", "own principal"] {
                let own = try await page(key)
                #expect(own.status == .ok && own.text.contains("Seluruh jaringan") && own.text.contains("SMP Negeri 1 Benang"))
                #expect(!own.text.contains("SMA Negeri 1 Layang") && PageCheck(text: own.text).faults == [], "\(key)")
            }
            for key in ["own teacher", "officer", "own pupil"] { #expect(try await page(key).status == .forbidden, "\(key)") }
        }
    }
}
