import Agreements
import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// Teacher, pupil, guardian and helper have something at their desk (S7, S78c–e); a library's rules are there for everybody (S134, S135).
@Suite struct ReaderPageTests {
    @Test func `each reader finds the own library, and what was agreed for them once something is in force`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            try Self.agree(house, cast)
        }) { client in
            for role in ["teacher", "staff", "pupil", "guardian", "helper", "committee", "alumni", "guest"] {
                let browser = Browser(client)
                try await browser.enter(cast["own \(role)"])
                let page = try await browser.get("/meja").text
                #expect(PageCheck(text: page).faults == [], "\(role)")
                #expect(page.contains("SMP Negeri 1 Benang") && page.contains("/perpustakaan/D0000008/aturan"), "\(role)")
                #expect(page.contains("SMA Negeri 1 Layang"), "\(role) is not told of the partner")
                // Pupils, teachers and staff are served by the agreement; the others of the school's community are not.
                let isServed = ["teacher", "staff", "pupil", "helper"].contains(role)
                #expect(page.contains("28 hari sejak diterima perpustakaan") == isServed, "\(role)")
                #expect(page.contains("Belum melayani") != isServed, "\(role)")
                #expect(page.contains("Bahan untuk kelas") == (role == "teacher"), "\(role)")
                #expect(page.contains("Persetujuan untuk anak") == (role == "guardian"), "\(role)")
                #expect(page.contains("Dipercayakan kepada Anda") == (role == "helper"), "\(role)")
                #expect(
                    !page.contains("/meja/orang") && !page.contains("href=/perjanjian"), "\(role) is led to what is not theirs")
            }
        }
    }

    /// In force since today: loans both ways for pupils, teachers and staff.
    private static func agree(_ house: SampleSite.House, _ cast: Cast) throws {
        let (own, other) = (try house.library(Cast.own), try house.library(Cast.other))
        func actor(_ key: String, _ role: Role, _ library: LibraryID) -> Actor {
            .person(ActingPerson(id: cast[key], grants: [RoleGrant(role, at: .library(library))]))
        }
        let today = SampleSite.clock.today()
        var text = AgreementText(title: "Silang layan", starts: today, ends: today.adding(days: 364))
        text.factors[.rationale] = "Saling melengkapi."
        text.drivers = ["Jarak dekat"]
        text.benefits = [.init(own, "Bacaan"), .init(other, "Bacaan")]
        text.clauses = ClauseLibrary.shared.clauses([
            "services", "open-to", "closed-to", "reply", "loan-period", "patron-due", "ceilings", "transport", "replacement",
            "lateness", "privacy", "notice", "dispute", "monitoring",
        ])
        let parties = [
            AgreementParty(own, signatory: cast["own principal"], position: "Kepala"),
            AgreementParty(other, signatory: cast["other principal"], position: "Kepala"),
        ]
        let (mine, theirs) = (actor("own librarian", .librarian, own), actor("other librarian", .librarian, other))
        let id = try house.agreements.draft(.pks, parties, text, by: mine).id
        try house.agreements.setSignatory(id, parties[1], by: theirs)
        let proposed = try house.agreements.propose(id, for: own, by: mine)
        try house.agreements.accept(id, version: proposed.version, for: other, by: theirs)
        for (library, key) in [(own, "own principal"), (other, "other principal")] {
            try house.agreements.approve(id, version: proposed.version, for: library, by: actor(key, .principal, library))
        }
        while try house.agreements.runDueJobs() > 0 {}
    }

    @Test func `a guardian takes the consent back at the desk, for the own child alone`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let own = try house.library(Cast.own)
            let ratna = Actor.person(ActingPerson(id: cast["own librarian"], grants: [RoleGrant(.librarian, at: .library(own))]))
            try house.people.setWard(cast["own pupil"], of: cast["own guardian"], at: own, by: ratna)
            try house.people.consent(
                of: [cast["own pupil"]], at: own, formDay: SampleSite.clock.today(), scopes: [.account], by: ratna)
        }) { client in
            let wati = Browser(client)
            try await wati.enter(cast["own guardian"])
            let page = try await wati.get("/meja").text
            #expect(page.contains("Satupupil") && page.contains("Disetujui di kertas"))
            let library = try #require(page.firstMatch(of: /name=perpustakaan value="?(\d+)/)?.output.1)
            let child = String(cast["own pupil"].rawValue)
            let untold = try await wati.submit("/meja", to: "/meja/anak", [("anak", child), ("perpustakaan", String(library))])
            #expect(untold.status == .badRequest)
            let strange = try await wati.submit(
                "/meja", to: "/meja/anak",
                [("anak", String(cast["own teacher"].rawValue)), ("perpustakaan", String(library)), ("paham", "1")])
            #expect(strange.status == .forbidden)
            let done = try await wati.submit(
                "/meja", to: "/meja/anak", [("anak", child), ("perpustakaan", String(library)), ("paham", "1")])
            #expect(done.headers[.location] == "/meja?ditarik=1")
            let after = try await wati.get("/meja?ditarik=1").text
            #expect(after.contains("nomornya dihapus") && !after.contains("Satupupil"))
        }
    }

    @Test func `the sheets of a class print in one press, and what came back is taken in together`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let own = Place.library(try house.library(Cast.own))
            for (name, number) in [("Muridsatu", "2001"), ("Muriddua", "2002")] {
                try house.add(name, .pupil, at: own, number: number, group: "VIII B")
            }
        }) { client in
            let ratna = Browser(client)
            try await ratna.enter(cast["own librarian"])
            let path = "/meja/orang/D0000008/persetujuan"
            let page = try await ratna.get(path).text
            #expect(
                PageCheck(text: page).faults == [] && page.contains("lembar?kelas=VIII%20B")
                    || page.contains("lembar?kelas=VIII+B"))
            let sheets = try await ratna.get(path + "/lembar?kelas=VIII%20B")
            #expect(sheets.status == .ok && sheets.headers[.cacheControl] == "no-store")
            #expect(sheets.text.contains("Muridsatu") && sheets.text.contains("Muriddua") && !sheets.text.contains("Satupupil"))
            #expect(!sheets.text.contains("2001"), "a number has no place on the sheet")
            #expect(sheets.text.matches(of: /Tempat dan tanggal/).count == 2)

            let taken = try await ratna.submit(
                path, to: path, [("sekelas", "VIII B"), ("tanggal", "2026-11-20"), ("lingkup", "account")])
            #expect(taken.status == .seeOther)
            let after = try await ratna.get(path).text
            #expect(after.matches(of: /20 November 2026: Akun perpustakaan/).count == 2)
            // Nothing is missing any more: the class prints again only when asked for all.
            #expect(try await ratna.get(path + "/lembar?kelas=VIII%20B").status == .seeOther)
            #expect(try await ratna.get(path + "/lembar?kelas=VIII%20B&semua=1").text.contains("Muridsatu"))

            let other = Browser(client)
            try await other.enter(cast["other librarian"])
            #expect(try await other.get(path + "/lembar?kelas=VIII%20B").status == .forbidden)
        }
    }

    @Test func `a coordinator sees who is held up by what`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let own = try house.library(Cast.own)
            for step in [MemberStep.invite, .accept] {
                try house.networks.take(step, for: Cast.own, in: NetworkID(1), by: .operatorAtConsole)
            }
            let ratna = Actor.person(ActingPerson(id: cast["own librarian"], grants: [RoleGrant(.librarian, at: .library(own))]))
            try house.agreements.answer(own, "knows-procedure", .no, by: ratna)
        }) { client in
            let dewi = Browser(client)
            try await dewi.enter(cast["coordinator"])
            let page = try await dewi.get("/jaringan/1/kesiapan").text
            #expect(PageCheck(text: page).faults == [])
            #expect(page.contains("SMP Negeri 1 Benang") && page.contains("Petugas memahami langkah pinjam antarperpustakaan?"))
            #expect(page.contains("0 dari 1 perpustakaan siap") && page.contains("terhalang oleh"))
            #expect(try await dewi.get("/meja").text.contains("/jaringan/1/kesiapan"))
        }
    }

    @Test func `anyone reads a library's rules by version, and they print for the door`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let own = try house.library(Cast.own)
            let ratna = Actor.person(ActingPerson(id: cast["own librarian"], grants: [RoleGrant(.librarian, at: .library(own))]))
            for days in [14, 21] {
                let clauses = ClauseLibrary.shared.clauses(["loan-period"]).map { clause in
                    var clause = clause
                    clause.values[.loanDays] = .number(days)
                    return clause
                }
                try house.agreements.setRules(own, clauses, by: ratna)
            }
            var profile = LibraryProfile()
            (profile.rules, profile.equipment) = ("Tenang & rapi\nTas di rak", [.scanner])
            profile.week[0] = OpenHours(opens: 420, closes: 840)
            try house.membership.describe(own, profile, hours: nil, email: nil, phone: nil, by: ratna)
        }) { client in
            let visitor = Browser(client)
            let page = try await visitor.get("/perpustakaan/D0000008/aturan").text
            #expect(PageCheck(text: page).faults == [])
            for word in [
                "Tenang &amp; rapi", "07.00–14.00", "Pemindai", "Salinan artikel dapat dibuat", "21 hari", "aturan?versi=1",
            ] {
                #expect(page.contains(word), "\(word)")
            }
            let old = try await visitor.get("/perpustakaan/D0000008/aturan?versi=1").text
            #expect(old.contains("14 hari") && old.contains("Ini versi lama"))
            #expect(try await visitor.get("/perpustakaan/D0000008/aturan?versi=9").status == .notFound)
            let sheet = try await visitor.get("/perpustakaan/D0000008/aturan/cetak?kertas=f4").text
            #expect(sheet.contains("Tenang &amp; rapi") && sheet.contains("21 hari") && !sheet.contains("<nav class=menu"))
            let none = try await visitor.get("/perpustakaan/D0000012/aturan").text
            #expect(none.contains("belum menetapkan aturannya sendiri"))
            #expect(try await visitor.get("/perpustakaan/D0000008").text.contains("/perpustakaan/D0000008/aturan"))
        }
    }
}
