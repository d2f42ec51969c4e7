import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// The principal's inbox, whoever stands in, and what others never see of it (S160).
@Suite struct ApprovalInboxPageTests {
    @Test func `a librarian asks, a deputy head decides by one press, and no other school sees any of it`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let (ratna, budi, sari) = (Browser(client), Browser(client), Browser(client))
            for (browser, key) in [(ratna, "own librarian"), (budi, "own principal"), (sari, "own teacher")] {
                try await browser.enter(cast[key])
            }
            let form = "/meja/persetujuan/baru/D0000008"
            let today = SampleSite.clock.today()
            let asked = try await ratna.submit(
                form, to: form,
                [
                    ("jenis", "facilities"), ("perihal", "Aula kenari"), ("ringkasan", "Bedah buku."),
                    ("sampai", today.adding(days: 20).iso),
                ])
            let path = try #require(asked.headers[.location]).split(separator: "?").map(String.init)[0]
            #expect(path == "/meja/persetujuan/1")
            // What lacks its words comes back filled in.
            let wrong = try await ratna.submit(
                form, to: form, [("jenis", "spending"), ("perihal", "Rak kenari"), ("ringkasan", "Rak."), ("sampai", "")])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("Rak kenari"))
            #expect(PageCheck(text: wrong.text).faults == [])
            #expect(try await sari.get(path).status == .forbidden)
            let given = try await budi.submit(
                "/meja/orang/D0000008/pelimpahan", to: "/meja/orang/D0000008/pelimpahan",
                [
                    ("beri", "1"), ("kepada", String(cast["own teacher"].rawValue)), ("jabatan", "Wakil Kepala Sekolah"),
                    ("nomor", "1/2026"), ("putus", "facilities"), ("mulai", today.iso), ("hingga", today.adding(days: 9).iso),
                ])
            #expect(given.status == .seeOther)
            let desk = try await sari.get("/meja").text
            #expect(desk.contains("Aula kenari") && PageCheck(text: desk).faults == [])
            let done = try await sari.submit(
                "/meja", to: path, [("putaran", "1"), ("sebagai", "principal"), ("langkah", "setuju")])
            #expect(done.status == .seeOther)
            for (browser, page) in [
                (ratna, path), (ratna, path + "/cetak"), (budi, path), (budi, "/meja/persetujuan"), (sari, "/meja/persetujuan"),
                (budi, "/meja/orang/D0000008/pelimpahan"), (budi, "/meja/orang/D0000008/pelimpahan/1"),
                (ratna, "/meja/persetujuan"),
            ] {
                let text = try await browser.get(page).text
                #expect(PageCheck(text: text).faults == [], "\(page)")
                #expect(text.contains("Wakil Kepala Sekolah") || page == "/meja/persetujuan", "\(page)")
                #expect(text.contains("kenari") || page.contains("pelimpahan"), "\(page)")
            }
            for key in ["other librarian", "other principal", "coordinator", "operator", "own pupil"] {
                let other = Browser(client)
                try await other.enter(cast[key])
                for page in [path, path + "/cetak", form, "/meja/orang/D0000008/pelimpahan"] {
                    #expect(try await other.get(page).status == .forbidden, "\(page) as \(key)")
                }
            }
            // Taken back, it decides nothing: the page is closed at once.
            let back = try await budi.submit(
                "/meja/orang/D0000008/pelimpahan", to: "/meja/orang/D0000008/pelimpahan", [("cabut", "1")])
            #expect(back.status == .seeOther)
            #expect(try await sari.get(path).status == .forbidden)
        }
    }
}
