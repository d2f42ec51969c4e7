import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Site

/// Approval on paper, life in force, promises and rules, through the pages (S62, S134, S145, S146).
@Suite struct AgreementPaperTests {
    private func upload(_ browser: Browser, _ bytes: [UInt8], day: String = AgreeingSchools.today.iso) async throws
        -> TestResponse
    {
        let token = try Browser.token(in: try await browser.get("/perjanjian/1").text, action: "/perjanjian/1/kertas")
        return try await browser.upload(
            "/perjanjian/1/kertas",
            [
                ("token", token), ("perpustakaan", Cast.own), ("sebagai", "principal"), ("hari", day), ("tempat", "Benang"),
                ("saksi", "Kepala tata usaha"),
            ], file: "foto", bytes)
    }

    @Test func `a photograph counts by its bytes and a second person, and goes to the parties alone, to keep`() async throws {
        try await AgreeingSchools.test { schools in
            let (own, other) = try await schools.negotiated()
            let hostile = try await upload(
                own, Array("<html><script>alert(1)</script>".utf8) + [UInt8](repeating: 0x20, count: 300))
            #expect(hostile.status == .unprocessableContent && hostile.text.contains("JPEG, PNG, atau PDF"))
            #expect(try await upload(own, []).status == .unprocessableContent)
            let large = AgreeingSchools.photograph + [UInt8](repeating: 0, count: 6 << 20)
            #expect(try await upload(own, large).text.contains("6 MB"))
            #expect(try await upload(own, large + large).status == .contentTooLarge)
            #expect(try await upload(own, AgreeingSchools.photograph).status == .seeOther)
            let dossier = try await own.get("/perjanjian/1").text
            #expect(dossier.contains("Menunggu orang kedua"))
            // Whoever recorded it is not the second person.
            #expect(try await schools.step(own, "kuatkan").status == .unprocessableContent)
            #expect(try await other.get("/meja").text.contains("perlu dikuatkan orang kedua"))
            let image = try #require(dossier.firstMatch(of: /\/perjanjian\/1\/kertas\/\d+/)?.output).description
            for browser in [own, other] {
                let got = try await browser.get(image)
                #expect(got.status == .ok && got.headers[.contentType] == "image/jpeg")
                #expect(got.headers[.contentDisposition]?.hasPrefix("attachment;") == true)
                #expect(got.headers[.xContentTypeOptions] == "nosniff" && got.headers[.cacheControl] == "no-store")
                #expect(got.body.readableBytes == AgreeingSchools.photograph.count)
            }
            // The operator may know of the agreement, and yet not see its papers; to others its number is nobody's.
            for (key, status) in [("own teacher", .notFound), ("coordinator", .notFound), ("operator", .forbidden)]
                as [(String, HTTPResponse.Status)]
            {
                #expect(try await schools.browser(key).get(image).status == status, "\(key)")
            }
            #expect(try await schools.step(other, "kuatkan", Cast.own).status == .seeOther)
            #expect(try await own.get("/perjanjian/1").text.contains("di kertas"))
            // A file without the form's token is nothing.
            let bare = try await own.upload(
                "/perjanjian/1/kertas", [("perpustakaan", Cast.own)], file: "foto", AgreeingSchools.photograph)
            #expect(bare.status == .forbidden)
        }
    }

    @Test func `in force it is promised, reviewed with its numbers, suspended, amended and left`() async throws {
        try await AgreeingSchools.test { schools in
            let (own, other) = try await schools.negotiated()
            let budi = try await schools.browser("own principal")
            let nur = try await schools.browser("other principal")
            #expect(try await schools.step(budi, "setujui").status == .seeOther)
            #expect(try await schools.step(nur, "setujui", Cast.other).status == .seeOther)
            let yesterday = AgreeingSchools.today.adding(days: -1).iso
            for (what, day) in [("Menata rak", yesterday), ("Melatih piket", AgreeingSchools.today.adding(days: 30).iso)] {
                #expect(try await schools.step(own, "janji", Cast.own, [("apa", what), ("hari", day)]).status == .seeOther)
            }
            let counted = [
                ("apa", "Katalog lengkap"), ("hari", AgreeingSchools.today.iso), ("ukuran", "judul-di-katalog"), ("target", "2"),
            ]
            #expect(try await schools.step(own, "janji", Cast.own, counted).status == .seeOther)
            #expect(try await schools.step(own, "janji", Cast.other, [("apa", "x"), ("hari", yesterday)]).status == .forbidden)
            let late = try await own.get("/meja").text
            #expect(late.contains("Terlambat") && late.contains("lewat tenggat"))
            // The file has three titles, which the system counts by itself.
            let form = try await own.get("/perjanjian/1").text
            #expect(form.contains("1 janji ditepati, 1 tidak ditepati, 1 belum jatuh tempo."))
            #expect(
                try await schools.step(own, "hasil", nil, [("janji", "1"), ("hasil", "kept")]).status == .unprocessableContent)
            #expect(try await schools.step(other, "hasil", nil, [("janji", "1"), ("hasil", "kept")]).status == .seeOther)
            #expect(try await schools.step(other, "tinjau", nil, [("catatan", "Berjalan baik")]).status == .seeOther)
            let reviewed = try await own.get("/perjanjian/1").text
            #expect(
                reviewed.contains("2 janji ditepati, 0 tidak ditepati, 1 belum jatuh tempo.")
                    && reviewed.contains("Berjalan baik"))
            #expect(try await own.get("/meja").text.contains("tentukan kelanjutannya"))
            #expect(try await schools.step(own, "lanjutkan").status == .seeOther)
            #expect(try await schools.step(own, "tangguhkan").status == .forbidden)
            #expect(try await schools.step(budi, "tangguhkan").status == .seeOther)
            #expect(try await own.get("/perjanjian/1").text.contains("Sekarang: ditangguhkan"))
            #expect(try await schools.step(nur, "berlakukan", Cast.other).status == .unprocessableContent)
            #expect(try await schools.step(budi, "berlakukan").status == .seeOther)
            let addendum = try await schools.step(other, "adendum")
            #expect(addendum.headers[.location] == "/perjanjian/2/ubah")
            #expect(PageCheck(text: try await other.get("/perjanjian/2/ubah").text).faults == [])
            #expect(try await schools.step(own, "perpanjang").headers[.location] == "/perjanjian/3/ubah")
            #expect(try await schools.step(nur, "keluar", Cast.other).status == .seeOther)
            let dossier = try await own.get("/perjanjian/1").text
            #expect(dossier.contains("akan berakhir"))
            #expect(PageCheck(text: dossier).faults == [])
        }
    }

    @Test func `a library's own rule is set in its form and shows as a conflict before signing`() async throws {
        try await AgreeingSchools.test { schools in
            let own = try await schools.browser("own librarian")
            let path = "/meja/aturan/\(Cast.own)"
            #expect(
                try await own.submit(path, to: path, [("aturan", "ceilings"), ("nilai-ceilings-items-per-patron", "0")]).status
                    == .unprocessableContent)
            let set = try await own.submit(
                path, to: path,
                [("aturan", "ceilings"), ("nilai-ceilings-items-per-patron", "2"), ("nilai-ceilings-items-per-library", "10")])
            #expect(set.status == .seeOther)
            let rules = try await own.get(path).text
            #expect(rules.contains("10 eksemplar sekaligus untuk satu perpustakaan dan 2 eksemplar"))
            _ = try await schools.draft()
            let dossier = try await own.get("/perjanjian/1").text
            #expect(dossier.contains("Bertemu aturan lain") && dossier.contains("aturan SMP Negeri 1 Benang"))
        }
    }

    @Test func `readiness is answered by staff and shown as a heat map with its blockers`() async throws {
        try await AgreeingSchools.test { schools in
            let own = try await schools.draft()
            let path = "/meja/kesiapan/\(Cast.own)"
            #expect(try await own.submit(path, to: path, [("knows-procedure", "no"), ("labelled", "yes")]).status == .seeOther)
            let page = try await own.get(path).text
            #expect(page.contains("3 judul") && page.contains("holding: COUNT") && page.contains("terhalang"))
            let dossier = try await own.get("/perjanjian/1").text
            #expect(dossier.contains("heat-blocked") && dossier.contains("Petugas memahami langkah pinjam antarperpustakaan?"))
            let budi = try await schools.browser("own principal")
            #expect(try await !budi.get(path).text.contains("<select"))
            #expect(try await budi.post(path, [("knows-procedure", "yes")]).status == .forbidden)
        }
    }
}
