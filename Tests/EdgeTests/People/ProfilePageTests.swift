import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

@Suite struct ProfilePageTests {
    @Test func `what the librarian writes stands on the library's page; a wrong line is told and kept`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let path = "/meja/profil/D0000008"
            let wrong = try await ratna.submit(
                path, to: path, [("hari0", "pagi"), ("tutup", "libur"), ("aturan", "Tenang & rapi")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Tenang &amp; rapi"))
            let saved = try await ratna.submit(
                path, to: path,
                [
                    ("hari0", "7-14"), ("tutup", "2026-12-21 2027-01-02 Libur semester"), ("layanan", "copies"),
                    ("alat", "scanner"),
                    ("keahlian", "repair"), ("aturan", "Tenang & rapi"), ("batas", "12"), ("namaku", "1"),
                    ("surel", "a@example.org"),
                ])
            #expect(saved.status == .seeOther)
            let kept = try await ratna.get(path + "?beres=1").text
            #expect(PageCheck(text: kept).faults == [])
            let page = try await Browser(client).get("/perpustakaan/D0000008").text
            for word in [
                "07.00–14.00", "Libur semester", "Fotokopi", "Pemindai", "Tenang &amp; rapi", "Satulibrarian", "a@example.org",
            ] {
                #expect(page.contains(word), "\(word)")
            }
            #expect(
                !page.contains("Perbaikan dan penjilidan") && !page.contains("Satuprincipal")
                    && PageCheck(text: page).faults == [])
            #expect(try await ratna.get("/perpustakaan/D0000008").text.contains("Perbaikan dan penjilidan"))
            _ = try await ratna.submit(path, to: path, [("hari0", "")])
            #expect(try await !Browser(client).get("/perpustakaan/D0000008").text.contains("Satulibrarian"))
        }
    }

    @Test func `the principal leaves with the archive, and may stay after all; the handover sheet names no pupil`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let budi = Browser(client)
            try await budi.enter(cast["own principal"])
            let path = "/meja/pamit/D0000008"
            #expect(try await PageCheck(text: budi.get(path).text).faults == [])
            let archive = try await budi.get(path + "/arsip")
            #expect(
                archive.status == .ok && archive.text.contains("Laskar Pelangi") && archive.headers[.contentDisposition] != nil)
            #expect(
                try await budi.submit(path, to: path, [("langkah", "keluar"), ("hari", "2020-01-01"), ("yakin", "1")]).status
                    == .unprocessableContent)
            #expect(
                try await budi.submit(path, to: path, [("langkah", "keluar"), ("hari", "2026-12-31")]).status
                    == .unprocessableContent)
            let done = try await budi.submit(path, to: path, [("langkah", "keluar"), ("hari", "2026-12-31"), ("yakin", "1")])
            #expect(done.status == .seeOther)
            let text = try await budi.get(path).text
            #expect(text.contains("31 Desember 2026") && PageCheck(text: text).faults == [])
            #expect(try await budi.submit(path, to: path, [("langkah", "batal")]).status == .seeOther)
            #expect(try await !budi.get(path).text.contains("31 Desember 2026"))
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let sheet = try await ratna.get("/meja/serah-terima/D0000008").text
            #expect(sheet.contains("Siswa: 1") && !sheet.contains("Satupupil") && PageCheck(text: sheet).faults == [])
        }
    }
}
