import Agreements
import Commons
import Community
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Messages
import Store
import Testing

@testable import Site

/// Notices on their pages and at desks (S76, S155).
@Suite struct NoticePageTests {
    private func prepared(_ cast: Cast, _ house: SampleSite.House) throws {
        try cast.make(house)
        for code in [Cast.own, Cast.other] {
            for step in [MemberStep.invite, .accept] {
                try house.networks.take(step, for: code, in: NetworkID(1), by: .operatorAtConsole)
            }
        }
        let community = Community(database: house.database, clock: SampleSite.clock)
        try community.announce(
            NoticeDraft(title: "Libur <i>bersama</i>", text: "Tutup & libur.", roles: []), in: NetworkID(1),
            by: .operatorAtConsole)
    }

    @Test func `an announcement is read in one press at the desk, and its coordinator sees the library without a name`()
        async throws
    {
        let cast = Cast()
        try await SampleSite.test(prepare: { try prepared(cast, $0) }) { client in
            func browser(_ key: String) async throws -> Browser {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return browser
            }
            let ratna = try await browser("own librarian")
            let desk = try await ratna.get("/meja").text
            #expect(desk.contains("Libur &lt;i&gt;bersama") && desk.contains("Pengumuman Jejaring Uji."))
            #expect(PageCheck(text: desk).faults == [])
            for path in ["/pemberitahuan", "/pemberitahuan/1", "/jaringan/1"] {
                let page = try await ratna.get(path).text
                #expect(page.contains("Libur &lt;i&gt;bersama") && page.contains("Saya sudah membaca"), "\(path)")
                #expect(PageCheck(text: page).faults == [], "\(path)")
            }
            let read = try await ratna.submit("/meja", to: "/pemberitahuan/1", [("langkah", "baca"), ("kembali", "/meja")])
            #expect(read.headers[.location] == "/meja")
            #expect(try await !ratna.get("/meja").text.contains("Libur &lt;i&gt;"))
            let own = try await ratna.get("/pemberitahuan/1").text
            #expect(own.contains("Sudah Anda baca") && own.contains("Satuprincipal") && own.contains("Siapa sudah membaca"))
            let coordinator = try await browser("coordinator").get("/pemberitahuan/1").text
            #expect(coordinator.contains("1 dari 2") && coordinator.contains("SMP Negeri 1 Benang"))
            #expect(!coordinator.contains("Satu") && !coordinator.contains("Dua"))
            #expect(try await !browser("other librarian").get("/pemberitahuan/1").text.contains("Satu"))
            // Not for teachers, readers, officers, or anybody outside.
            for key in ["own teacher", "own pupil", "officer", "operator", "own foundation"] {
                let other = try await browser(key)
                for path in ["/pemberitahuan/1", "/pemberitahuan/1/edaran"] {
                    #expect(try await other.get(path).status == .forbidden, "\(key) \(path)")
                }
                for path in ["/pemberitahuan", "/jaringan/1", "/meja"] {
                    #expect(try await !other.get(path).text.contains("Libur &lt;i&gt;"), "\(key) \(path)")
                }
            }
            #expect(try await !Browser(client).get("/jaringan/1").text.contains("Libur &lt;i&gt;"))
        }
    }

    @Test func `a circular goes to whom it is for, is ticked from paper and printed with names`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try prepared(cast, $0) }) { client in
            func browser(_ key: String) async throws -> Browser {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return browser
            }
            let ratna = try await browser("own librarian")
            #expect(PageCheck(text: try await ratna.get("/pemberitahuan/baru").text).faults == [])
            let empty = [("dari", Cast.own), ("judul", "Baca <b>15</b> menit"), ("isi", " "), ("untuk", "teacher")]
            let refused = try await ratna.submit("/pemberitahuan/baru", to: "/pemberitahuan/baru", empty)
            #expect(refused.status == .unprocessableContent && refused.text.contains("Baca &lt;b&gt;15"))
            #expect(PageCheck(text: refused.text).faults == [])
            let pairs = [
                ("dari", Cast.own), ("judul", "Baca <b>15</b> menit"), ("isi", "Setiap pagi."), ("untuk", "teacher"),
                ("untuk", "guardian"), ("sampai", ""),
            ]
            let sent = try await ratna.submit("/pemberitahuan/baru", to: "/pemberitahuan/baru", pairs)
            #expect(sent.headers[.location] == "/pemberitahuan/2")
            let other = [("dari", Cast.other), ("judul", "x"), ("isi", "y"), ("untuk", "teacher")]
            #expect(try await ratna.submit("/pemberitahuan/baru", to: "/pemberitahuan/baru", other).status == .forbidden)
            let teacher = try await browser("own teacher")
            #expect(try await teacher.get("/meja").text.contains("Surat edaran sekolah Anda."))
            #expect(try await browser("own guardian").get("/pemberitahuan/2").text.contains("Setiap pagi."))
            #expect(try await browser("own pupil").get("/pemberitahuan/2").status == .forbidden)
            #expect(try await browser("other teacher").get("/pemberitahuan/2").status == .forbidden)
            let page = try await ratna.get("/pemberitahuan/2").text
            #expect(page.contains("0 dari 1") && page.contains("Siswa dan wali: 0 dari 1"))
            #expect(page.contains("Satuteacher") && !page.contains("Satuguardian"))
            let tick = [
                ("langkah", "tanda"), ("perpustakaan", Cast.own), ("orang", String(cast["own teacher"].rawValue)),
            ]
            #expect(try await ratna.submit("/pemberitahuan/2", to: "/pemberitahuan/2", tick).status == .seeOther)
            #expect(try await ratna.get("/pemberitahuan/2").text.contains("(kertas)"))
            #expect(try await teacher.submit("/pemberitahuan", to: "/pemberitahuan/2", tick).status == .forbidden)
            let sheet = try await ratna.get("/pemberitahuan/2/edaran").text
            #expect(sheet.contains("Satuteacher") && sheet.contains("Sudah membaca dan mengetahui"))
            #expect(try await teacher.get("/pemberitahuan/2/edaran").status == .forbidden)
            let gone = try await ratna.submit("/pemberitahuan/2", to: "/pemberitahuan/2", [("langkah", "tarik")])
            #expect(gone.status == .seeOther)
            #expect(try await !teacher.get("/meja").text.contains("Surat edaran sekolah Anda."))
        }
    }

    @Test func `a teacher reads what an agreement means without its dossier`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let id = try PaperPageTests.agree(house, cast)
            for (key, code) in [("own principal", Cast.own), ("other principal", Cast.other)] {
                let library = try house.library(code)
                let actor = Actor.person(
                    ActingPerson(id: cast[key], grants: [RoleGrant(.principal, at: .library(library))]))
                _ = try house.agreements.approve(id, version: 1, for: library, by: actor)
            }
            let other = try house.library(Cast.other)
            let foundation = ActingPerson(
                id: cast["other foundation"], grants: [RoleGrant(.foundation, at: .library(other))])
            _ = try house.agreements.approve(id, version: 1, for: other, .foundation, by: .person(foundation))
            try house.agreements.runDueJobs()
            let messages = Messages(database: house.database, clock: SampleSite.clock, secret: [1])
            for _ in 1...2 { try messages.follow() }
        }) { client in
            func browser(_ key: String) async throws -> Browser {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                return browser
            }
            let teacher = try await browser("own teacher")
            let list = try await teacher.get("/pemberitahuan").text
            let path = try #require(list.firstMatch(of: /\/pemberitahuan\/\d+/).map { String($0.output) })
            let page = try await teacher.get(path).text
            #expect(page.contains("SMA Negeri 1 Layang") && page.contains("Pinjam antarperpustakaan"))
            #expect(page.contains("Pinjam &lt;b&gt;bersama") && PageCheck(text: page).faults == [])
            #expect(try await teacher.get("/perjanjian/1").status != .ok)
            #expect(try await browser("other teacher").get(path).status == .forbidden)
            let sheets = try await browser("own principal").get("\(path)/edaran").text
            #expect(sheets.contains("Naskah penyampaian") && sheets.contains("Satuteacher") && !sheets.contains("Dua"))
            #expect(try await browser("own pupil").get(path).status == .forbidden)
        }
    }
}
