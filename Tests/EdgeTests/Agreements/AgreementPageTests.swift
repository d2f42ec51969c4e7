import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// The pages of an agreement, walked as people walk them (S4, S128, S137, S160).
@Suite struct AgreementPageTests {
    @Test func `drafted from the clause library, negotiated, approved at the desk and by link, then it answers`() async throws {
        try await AgreeingSchools.test { schools in
            let (own, other) = try await schools.negotiated()
            let budi = try await schools.browser("own principal")
            let desk = try await budi.get("/meja").text
            #expect(desk.contains("Menunggu persetujuan Anda") && desk.contains("Silang layan"))
            let approved = try await budi.submit(
                "/meja", to: "/perjanjian/1/langkah",
                [
                    ("kembali", "/meja"), ("perpustakaan", Cast.own), ("versi", "1"), ("sebagai", "principal"),
                    ("langkah", "setujui"),
                ])
            #expect(approved.status == .seeOther && approved.headers[.location] == "/meja")
            #expect(try await !budi.get("/meja").text.contains("Menunggu persetujuan Anda"))

            let issued = try await schools.step(other, "tautan", Cast.other)
            #expect(issued.status == .ok && issued.headers[.cacheControl] == "no-store")
            let link = try #require(issued.text.firstMatch(of: /\/setuju\/[0-9a-f]{48}/)?.output).description
            #expect(issued.text.contains("https://wa.me/?text="))
            let phone = Browser(schools.client)
            for method in [HTTPRequest.Method.head, .get, .get] {
                let looked = try await schools.client.execute(uri: link, method: method)
                #expect(looked.status == .ok && looked.headers[.cacheControl] == "no-store")
                #expect(looked.headers[values: .init("Referrer-Policy")!] == ["no-referrer"])
            }
            let letter = try await phone.get(link).text
            #expect(letter.contains("28 hari") && letter.contains("Setujui"))
            #expect(!letter.contains("/bahasa/en?kembali=%2Fsetuju"), "the secret stands in another address")
            #expect(try await phone.post(link, []).status == .forbidden)
            // A page without a referrer sends no origin: so it comes from the phone of today, and from an old one.
            let token = try Browser.token(in: letter, action: link)
            let thanks = try await phone.post(link, [("token", token)], extra: [.origin: "null"])
            #expect(thanks.status == .ok && thanks.text.contains("perjanjian berlaku"))
            #expect(try await phone.get(link).status == .gone)
            let dossier = try await own.get("/perjanjian/1").text
            #expect(dossier.contains("Yang berlaku hari ini") && dossier.contains("Lama pinjam") && dossier.contains("28 hari"))
            #expect(dossier.contains("perjanjian 1 versi 1"))
        }
    }

    @Test func `a network's charter is drafted by who runs it, for all active members`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let networks = Networks(database: house.database, clock: SampleSite.clock)
            for code in [Cast.own, Cast.other] {
                for step in [MemberStep.invite, .accept] {
                    try networks.take(step, for: code, in: NetworkID(1), by: .operatorAtConsole)
                }
            }
        }) { client in
            let schools = AgreeingSchools(cast: cast, client: client)
            let librarian = try await schools.browser("own librarian")
            #expect(try await !librarian.get("/perjanjian/baru").text.contains("Piagam jaringan"))
            let dewi = try await schools.browser("coordinator")
            #expect(try await dewi.get("/perjanjian/baru").text.contains("Piagam jaringan"))
            func begin(_ more: [(String, String)]) async throws -> TestResponse {
                try await dewi.submit(
                    "/perjanjian/baru", to: "/perjanjian/baru",
                    [("bentuk", "charter"), ("judul", "Piagam Uji"), ("mulai", AgreeingSchools.today.iso)] + more)
            }
            let nowhere = try await begin([])
            #expect(nowhere.status == .unprocessableContent && nowhere.text.contains("pilih jaringannya"))
            #expect(try await begin([("jaringan", "1")]).status == .seeOther)
            let text = try await dewi.get("/perjanjian/1").text
            #expect(text.contains("Piagam Uji") && text.contains("Piagam jaringan"))
        }
    }

    @Test func `one side changes the loan period, and the difference is shown`() async throws {
        try await AgreeingSchools.test { schools in
            let own = try await schools.draft()
            let other = try await schools.browser("other librarian")
            #expect(try await schools.step(own, "ajukan").status == .seeOther)
            #expect(try await other.get("/meja").text.contains("Terima naskah"))
            #expect(
                try await schools.step(other, "catat", nil, [("pasal", "loan-period"), ("catatan", "<b>14</b> hari saja")]).status
                    == .seeOther)
            #expect(try await schools.step(other, "susun-lagi").headers[.location] == "/perjanjian/1/ubah")
            #expect(try await schools.edit(other, loanDays: "14").status == .seeOther)
            #expect(
                try await schools.step(other, "ajukan", Cast.other).status == .seeOther)
            let dossier = try await own.get("/perjanjian/1").text
            #expect(
                dossier.contains("Versi 1 → 2") && dossier.contains("<strong>14 hari</strong>") && dossier.contains("28 hari"))
            #expect(dossier.contains("&lt;b&gt;14&lt;/b&gt; hari saja"))
            // Accepting names the version that was read.
            #expect(try await schools.step(own, "terima").status == .unprocessableContent)
            #expect(try await schools.step(own, "terima", Cast.own, [("versi", "2")]).status == .unprocessableContent)
            let token = try Browser.token(in: dossier, action: "/perjanjian/1/langkah")
            let accepted = try await own.post(
                "/perjanjian/1/langkah",
                [("token", token), ("langkah", "terima"), ("perpustakaan", Cast.own), ("versi", "2")])
            #expect(accepted.status == .seeOther)
        }
    }

    @Test func `values out of bounds, a text changed meanwhile and a missing part are said on the form`() async throws {
        try await AgreeingSchools.test { schools in
            let own = try await schools.draft()
            let far = try await schools.edit(own, loanDays: "999")
            #expect(far.status == .unprocessableContent && far.text.contains("999 di luar 1–366"))
            let stale = try await own.submit("/perjanjian/1/ubah", to: "/perjanjian/1/ubah", [("revisi", "1"), ("judul", "x")])
            #expect(stale.status == .unprocessableContent && stale.text.contains("diubah orang lain"))
            #expect(try await schools.edit(own, title: " ").status == .seeOther)
            let dossier = try await own.get("/perjanjian/1").text
            #expect(dossier.contains("Judul perjanjian belum diisi") && !dossier.contains("value=\"ajukan\""))
            #expect(try await schools.step(own, "ajukan").status == .unprocessableContent)
            #expect(
                try await own.submit("/perjanjian/baru", to: "/perjanjian/baru", [("perpustakaan", Cast.own), ("judul", "x")])
                    .status
                    == .unprocessableContent)
        }
    }

    @Test func `what the form writes is what the dossier says, and nothing typed becomes markup`() async throws {
        try await AgreeingSchools.test { schools in
            let own = try await schools.draft(title: "<script>alert(1)</script>")
            let dossier = try await own.get("/perjanjian/1").text
            for said in [
                "Menata label <span class=quiet>sains, ganjil</span>", "<td>✓</td>", "Rapat: Rp50.000", "Jarak dekat",
                "Lebih banyak sains",
            ] {
                #expect(dossier.contains(said), "\(said)")
            }
            // Reasons that the planning report proposed when the draft was begun are replaced by what the parties wrote.
            #expect(!dossier.contains("Bersama tersedia"))
            #expect(dossier.contains("&lt;script&gt;") && !dossier.contains("<script>alert"))
            for path in [
                "/perjanjian", "/perjanjian/baru", "/perjanjian/1", "/perjanjian/1/ubah", "/meja", "/meja/aturan/\(Cast.own)",
                "/meja/kesiapan/\(Cast.own)",
            ] {
                let page = try await own.get(path)
                #expect(page.status == .ok, "\(path)")
                #expect(PageCheck(text: page.text).faults == [], "\(path)")
            }
        }
    }

    @Test func `who is no party learns nothing, and a step needs the form of that session`() async throws {
        try await AgreeingSchools.test { schools in
            let (own, other) = try await schools.negotiated()
            let pages = ["/perjanjian/1", "/perjanjian/1/ubah", "/perjanjian/1/kertas/1"]
            for key in ["own teacher", "own pupil", "own helper", "other guardian", "coordinator", "officer"] {
                let browser = try await schools.browser(key)
                for path in pages { #expect(try await browser.get(path).status == .notFound, "\(path) as \(key)") }
                #expect(try await !browser.get("/perjanjian").text.contains("Silang layan"), "\(key)")
            }
            let visitor = Browser(schools.client)
            for path in pages { #expect(try await visitor.get(path).headers[.location]?.hasPrefix("/masuk?kembali=") == true) }
            #expect(try await visitor.post("/perjanjian/1/langkah", [("langkah", "tarik")]).status == .forbidden)
            let foreign = try Browser.token(in: try await other.get("/perjanjian/1").text, action: "/perjanjian/1/langkah")
            let stolen = try await own.post(
                "/perjanjian/1/langkah", [("token", foreign), ("langkah", "tarik"), ("perpustakaan", Cast.own)])
            #expect(stolen.status == .forbidden)
            // A librarian cannot approve for the principal, nor withdraw in the other's name.
            #expect(try await schools.step(own, "setujui").status == .forbidden)
            #expect(try await schools.step(own, "tarik", Cast.other).status == .forbidden)
            #expect(try await own.get("/perjanjian/1").text.contains("disepakati"))
            for path in ["/perjanjian/99", "/perjanjian/01", "/perjanjian/x"] {
                #expect(try await own.get(path).status == .notFound, "\(path)")
            }
        }
    }

    @Test func `what its parties opened, anyone may read, without a name`() async throws {
        try await AgreeingSchools.test { schools in
            let (own, _) = try await schools.negotiated(isPublic: true)
            let visitor = Browser(schools.client)
            #expect(try await !visitor.get("/perjanjian").text.contains("Silang layan"))
            for (key, code) in [("own principal", Cast.own), ("other principal", Cast.other)] {
                let head = try await schools.browser(key)
                #expect(try await schools.step(head, "setujui", code, [("sebagai", "principal")]).status == .seeOther)
            }
            #expect(try await visitor.get("/perjanjian").text.contains("Silang layan"))
            let page = try await visitor.get("/perjanjian/1")
            #expect(page.status == .ok && page.text.contains("Koleksi saling melengkapi."))
            #expect(!page.text.contains("Kepala sekolah") && !page.text.contains("Satu") && !page.text.contains("Riwayat"))
            #expect(PageCheck(text: page.text).faults == [])
            #expect(try await own.get("/perjanjian/1").text.contains("Riwayat"))
        }
    }
}
