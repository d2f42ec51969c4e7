import Agreements
import Commons
import Community
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Paper
import Testing

@testable import Site

/// Papers that take their number by one press, seen from a browser.
@Suite struct NumberedPaperPageTests {
    static let home = "/meja/surat/\(Cast.own)"

    static func checked(_ response: TestResponse, _ path: String) -> String {
        #expect(response.status == .ok && response.headers[.cacheControl] == "no-store", "\(path): \(response.status.code)")
        #expect(PageCheck(text: response.text).faults == [], "\(path)")
        return response.text
    }

    @Test func `a letter is looked at, takes its number, and prints again as it was, with code, copies and letterhead`()
        async throws
    {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let head = try await ratna.submit(
                Self.home, to: Self.home, [("langkah", "kop"), ("kop", "Pemerintah Kabupaten Uji\nDinas <Pendidikan>")])
            #expect(head.status == .seeOther)
            func fields(_ step: String) -> [(String, String)] {
                [
                    ("langkah", step), ("jenis", "letter"), ("perihal", "Kunjungan <kelas>"), ("kepada", "SMA Negeri 1 Layang"),
                    ("isi", "Kami akan berkunjung.\nTerima <kasih>."), ("tembusan", "Dinas <Uji>; Pengawas"),
                    ("lampiran", "1 berkas"), ("sifat", "important"), ("penanda", "principal"),
                ]
            }
            for (step, size) in [("rancangan", "a4"), ("rancangan-f4", "f4")] {
                let draft = Self.checked(try await ratna.submit(Self.home, to: Self.home, fields(step)), step)
                #expect(draft.contains("RANCANGAN – belum bernomor") && draft.contains("/aset/\(size)-"))
                #expect(draft.contains("Terima &lt;kasih&gt;.") && draft.contains("value=nomor"))
            }
            #expect(try await ratna.get(Self.home).text.contains("Belum ada surat"))
            let taken = try await ratna.submit(Self.home, to: Self.home, fields("nomor"))
            let path = try #require(taken.headers[.location])
            #expect(taken.status == .seeOther && path == "\(Self.home)/cetak/1")
            for query in ["", "?kertas=f4"] {
                let text = Self.checked(try await ratna.get(path + query), path)
                for part in [
                    "001/S/D0000008/XI/2026", "Pemerintah Kabupaten Uji", "Dinas &lt;Pendidikan&gt;", "Kunjungan &lt;kelas&gt;",
                    "Tembusan", "Dinas &lt;Uji&gt;", "1 berkas", "Penting", "/periksa/", "Satuprincipal",
                ] { #expect(text.contains(part), "\(part)") }
                #expect(!text.contains("RANCANGAN"))
            }
            let register = try await ratna.get(Self.home).text
            #expect(register.contains("href=\"\(path)\"") || register.contains("href=\(path)"))
            let late = try await ratna.submit(Self.home, to: Self.home, [("langkah", "kop"), ("kop", "a\nb\nc\nd\ne")])
            #expect(late.status == .unprocessableContent)
            // The principal reads and writes nothing; a neighbour is told nothing.
            let budi = Browser(client)
            try await budi.enter(cast["own principal"])
            #expect(try await budi.get(path).status == .ok)
            #expect(try await !budi.get(Self.home).text.contains("langkah"))
            let other = Browser(client)
            try await other.enter(cast["other librarian"])
            #expect(try await other.get(path).status == .forbidden)
        }
    }

    @Test func `the application takes one number in a year`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own deputy"])
            let path = "\(Self.home)/formulir/permohonan"
            #expect(Self.checked(try await ratna.get(path), path).contains("belum bernomor"))
            let taken = try await ratna.submit(path, to: path, [("tembusan", "Dinas Uji")])
            #expect(taken.headers[.location] == "\(Self.home)/cetak/1")
            let again = Self.checked(try await ratna.get(path), path)
            #expect(again.contains("001/SP/D0000008/XI/2026") && again.contains("/periksa/") && again.contains("Dinas Uji"))
            #expect(!again.contains("belum bernomor") && !again.contains("name=tembusan"))
            let budi = Browser(client)
            try await budi.enter(cast["own principal"])
            #expect(try await budi.get(path).text.contains("001/SP/"))
            #expect(try await budi.post(path, [("tembusan", "")]).status == .forbidden)
            #expect(try await ratna.post("\(Self.home)/formulir/bahan-rapat", []).status == .notFound)
        }
    }

    @Test func `notice and request of an agreement take a number of the party's own`() async throws {
        try await PaperPageTests.withAgreement { client, cast in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            for (path, sign) in [("/perjanjian/1/permohonan", "SP"), ("/perjanjian/1/pemberitahuan", "PEMB")] {
                #expect(Self.checked(try await ratna.get(path), path).contains("belum bernomor"))
                let taken = try await ratna.submit(path, to: "\(path)?untuk=\(Cast.own)", [])
                #expect(taken.status == .seeOther, "\(path): \(taken.status.code)")
                let text = Self.checked(try await ratna.get(path), path)
                #expect(text.contains("/\(sign)/D0000008/XI/2026") && text.contains("/periksa/"), "\(path)")
                let token = try Browser.token(in: try await ratna.get(Self.home).text, action: Self.home)
                let again = try await ratna.post("\(path)?untuk=\(Cast.own)", [("token", token)])
                #expect(again.headers[.location]?.hasPrefix(path) == true)
            }
            let request = try await ratna.get("/perjanjian/1/permohonan").text
            #expect(request.contains("Bensin") && request.contains("Novel baru &lt;x&gt;.") && !request.contains("Buku anak."))
            let other = Browser(client)
            try await other.enter(cast["other librarian"])
            #expect(try await other.get("/perjanjian/1/permohonan").text.contains("belum bernomor"))
            #expect(try await other.get("/perjanjian/1/permohonan?untuk=\(Cast.own)").status == .forbidden)
            let register = try await other.get("/meja/surat/\(Cast.other)").text
            let token = try Browser.token(in: register, action: "/meja/surat/\(Cast.other)")
            let stolen = try await other.post("/perjanjian/1/permohonan?untuk=\(Cast.own)", [("token", token)])
            #expect(stolen.status == .forbidden)
            let stranger = Browser(client)
            try await stranger.enter(cast["own teacher"])
            #expect(try await stranger.get("/perjanjian/1/permohonan").status == .notFound)
            #expect(try await ratna.get("/perjanjian/1").text.contains("Surat permohonan persetujuan"))
        }
    }

    @Test func `an invitation and confirmed minutes take one number, which all of the circle read`() async throws {
        let cast = Cast()
        try await SampleSite.test(
            prepare: { house in
                try cast.make(house)
                for code in [Cast.own, Cast.other] {
                    for step in [MemberStep.invite, .accept] {
                        try house.networks.take(step, for: code, in: NetworkID(1), by: .operatorAtConsole)
                    }
                }
                let community = Community(database: house.database, clock: SampleSite.clock)
                let id = try community.plan(
                    .network(NetworkID(1)), title: "Rapat <uji>", day: SampleSite.clock.today(), minute: 780, place: "Aula",
                    by: .operatorAtConsole)
                try community.take(.call, id, by: .operatorAtConsole)
            }
        ) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let hasan = Browser(client)
            try await hasan.enter(cast["other librarian"])
            let path = "/rapat/1/undangan"
            #expect(Self.checked(try await ratna.get(path), path).contains("belum bernomor"))
            let token = try Browser.token(in: try await hasan.get(path).text, action: path)
            #expect(
                try await ratna.submit(path, to: path, [("tembusan", "Dinas Uji")]).headers[.location] == "\(Self.home)/cetak/1")
            // Whoever comes second is shown the first.
            #expect(try await hasan.post(path, [("token", token)]).headers[.location] == path)
            for browser in [ratna, hasan] {
                let text = Self.checked(try await browser.get(path), path)
                #expect(text.contains("001/UND/D0000008/XI/2026") && text.contains("/periksa/") && text.contains("Dinas Uji"))
                #expect(text.contains("Rapat &lt;uji&gt;") && !text.contains("name=tembusan"))
            }
            #expect(try await !hasan.get(path).text.contains(Self.home))
            let minutes = "/rapat/1/notulen"
            let draft = Self.checked(try await ratna.get(minutes), minutes)
            #expect(draft.contains("belum disahkan") && !draft.contains("name=tembusan"))
            #expect(draft.contains("Pimpinan rapat") && draft.contains("Notulis"))
            #expect(try await ratna.post(minutes, []).status == .forbidden)
            let list = Self.checked(try await ratna.get("/rapat/1/daftar-hadir"), "/rapat/1/daftar-hadir")
            #expect(list.contains("Jabatan") && list.contains("Telepon/WA") && !list.contains("Lampiran notulen"))
        }
    }
}
