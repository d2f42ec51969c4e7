import Agreements
import Commons
import HTTPTypes
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// Guides for everybody, and a library's register of lessons.
@Suite struct GuidePageTests {
    @Test func `every guide has a page and a sheet, in both languages and versions that were signed`() async throws {
        try await SampleSite.test { client in
            let browser = Browser(client)
            let list = try await browser.get("/panduan").text
            for guide in GuideLibrary.shared.current {
                #expect(list.contains("/panduan/\(guide.code)"), "\(guide.code)")
                let page = try await browser.get("/panduan/\(guide.code)?versi=\(guide.mark.version)")
                #expect(page.status == .ok && page.text.contains("<ol class=steps>"), "\(guide.code)")
                let sheet = try await browser.get("/panduan/\(guide.code)/cetak?kertas=f4")
                #expect(sheet.status == .ok && sheet.text.contains("surat"), "\(guide.code)")
            }
            for path in ["/panduan/tiada", "/panduan/fotokopi?versi=99", "/panduan/tiada/cetak"] {
                #expect(try await browser.get(path).status == .notFound, "\(path)")
            }
        }
    }

    @Test func `a librarian records a lesson, sees the year, prints it, and the school's paper tells it`() async throws {
        try await AgreeingSchools.test { those in
            let librarian = try await those.browser("own librarian")
            let path = "/meja/bimbingan/\(Cast.own)"
            #expect(try await librarian.get("/meja").text.contains(path))
            func fields(_ took: String) -> [(String, String)] {
                [
                    ("langkah", "catat"), ("hari", AgreeingSchools.today.iso), ("panduan", "pelajaran-katalog"),
                    ("untuk", "siswa"),
                    ("kelas", "VII-A"), ("peserta", took), ("menit", "40"), ("oleh", "teacher"),
                ]
            }
            let refused = try await librarian.submit(path, to: path, fields("banyak"))
            #expect(refused.status == .unprocessableContent && refused.text.contains("Peserta 1–2.000"))
            #expect(refused.text.contains("VII-A"), "what was typed stays")
            let saved = try await librarian.submit(path, to: path, fields("31"))
            #expect(saved.status == .seeOther)
            let page = try await librarian.get(path).text
            #expect(page.contains("1 kali, 31 peserta, 40 menit.") && page.contains("VII-A"))
            let sheet = try await librarian.get("\(path)/cetak").text
            #expect(sheet.contains("Pelajaran: mencari di katalog induk") && sheet.contains("VII-A"))
            let brief = try await librarian.get("/meja/surat/\(Cast.own)/formulir/bahan-rapat").text
            #expect(brief.contains("1 kali, 31 peserta"))
            let ready = try await librarian.get("/meja/kesiapan/\(Cast.own)").text
            #expect(ready.contains("1 kali, 31 peserta"))
            // The teacher sees their own alone; the other school nothing.
            let teacher = try await those.browser("own teacher")
            #expect(try await !teacher.get(path).text.contains("VII-A"))
            let own = try await teacher.submit(path, to: path, fields("12"))
            #expect(own.status == .seeOther)
            #expect(try await teacher.get(path).text.contains("1 kali, 12 peserta"))
            #expect(try await those.browser("other librarian").get(path).status == .forbidden)
            let id = try #require(try await librarian.get(path).text.firstMatch(of: /name="?catatan"? value="?(\d+)/)?.output.1)
            let struck = try await librarian.submit(path, to: path, [("langkah", "hapus"), ("catatan", String(id))])
            #expect(struck.status == .seeOther)
        }
    }

    @Test func `procedures and equipment are ticked in the text, linked in the dossier and printed as an annex`() async throws {
        try await AgreeingSchools.test { those in
            let librarian = try await those.draft()
            let edit = try await librarian.get("/perjanjian/1/ubah").text
            #expect(edit.contains("fotokopi@1") && !edit.contains("cara-mencari@1"))
            let saved = try await those.edit(
                librarian, more: [("sop", "fotokopi@1"), ("sop", "rapat-bulanan@1"), ("alat-1", "copier")])
            #expect(saved.status == .seeOther)
            #expect(try await librarian.get("/perjanjian/1").text.contains("/panduan/fotokopi?versi=1"))
            let paper = try await librarian.get("/perjanjian/1/naskah").text
            #expect(paper.contains("Prosedur kerja (SOP)") && paper.contains("Salin bagian yang perlu saja"))
            #expect(paper.contains("belum diperiksa terhadap naskah aslinya") && paper.contains("Mesin fotokopi"))
            let forged = try await those.edit(librarian, more: [("sop", "cara-mencari@1")])
            #expect(forged.status == .seeOther || forged.status == .unprocessableContent)
            #expect(
                try await librarian.get("/perjanjian/1").text.contains("Tidak ada prosedur")
                    || forged.status == .unprocessableContent)
        }
    }
}
