import Agreements
import Commons
import Community
import Discovery
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Store
import Testing
import UnionCatalog

@testable import Site

/// What the system counts by itself of commitments and readiness, against numbers worked out by hand (S62, S129–S135).
@Suite struct MeasuredFactsTests {
    static let today = SampleSite.clock.today()

    /// As the page of an agreement would ask, for a promise made ten days ago that falls due in twenty.
    private static func figure(
        _ measure: CommitmentMeasure, _ library: LibraryID, _ house: SampleSite.House, since: Int = -10, due: Int = 20
    ) throws -> Int? {
        let id = try house.database.write { connection in
            try connection.int(
                """
                INSERT INTO commitment (agreement_id, library_id, what, measure, target, due_day, actor, at)
                VALUES (1, \(library), 'Janji', \(measure.rawValue), 1, \(today.adding(days: due).daysSince1970), 'person:1',
                    \(SampleSite.clock.now() + Int64(since) * 86_400)) RETURNING id
                """) ?? 0
        }
        return try house.database.read { connection in
            let all = try Agreements.commitmentsDue(
                of: [library], in: today.adding(days: -400)...today.adding(days: 400), connection)
            guard let one = all.first(where: { $0.id == id }) else { throw StoreError(.other, "no commitment") }
            return try MeasuredFacts.figure(one, on: today, connection)
        }
    }

    /// The commitment's agreement is none of those that pages show; its party has to be there for it to be found.
    private static func agreement(_ library: LibraryID, _ house: SampleSite.House) throws {
        _ = try house.database.write { connection in
            try connection.run(
                """
                INSERT INTO agreement_party (agreement_id, library_id, ordinal, position, needs_foundation, state)
                VALUES (1, \(library), 0, '', 0, 'active')
                """)
        }
    }

    private static func wish(_ library: LibraryID, asked: Int, answered: Int?, _ code: String, _ house: SampleSite.House) throws {
        let answered = answered.map { today.adding(days: $0).daysSince1970 }
        _ = try house.database.write { connection in
            try connection.run(
                """
                INSERT INTO wish (code, form, words, library_id, asked_day, state, answered_day)
                VALUES (\(code), 1, 'gunung', \(library), \(today.adding(days: asked).daysSince1970),
                    \(answered == nil ? "open" : "answered"), \(answered))
                """)
        }
    }

    @Test func `each measure gives the number that the tables hold`() async throws {
        try await SampleSite.test(prepare: { house in
            let own = try house.library("D0000008")
            try Self.agreement(own, house)
            func figure(_ measure: CommitmentMeasure, since: Int = -10, due: Int = 20) throws -> Int? {
                try Self.figure(measure, own, house, since: since, due: due)
            }
            // Three titles came in today, with data of 30 October.
            #expect(try figure(.titles) == 3 && figure(.newTitles) == 3 && figure(.imports) == 1)
            #expect(try figure(.titles, since: -30, due: -1) == 0 && figure(.newTitles, since: -30, due: -1) == 0)
            #expect(try figure(.imports, since: -30, due: -1) == 0 && figure(.catalogueAge, since: -30, due: -1) == nil)
            #expect(try figure(.catalogueAge) == 24)
            // Nothing was asked yet, so nobody waits.
            #expect(try figure(.wishesAnswered) == 100 && figure(.wishReply) == 0 && figure(.textReply) == 0)
            #expect(try figure(.meetings) == 0 && figure(.lateTasks) == 0 && figure(.approvalReply) == 0)
            try Self.wish(own, asked: -9, answered: -5, "AAAAAA", house)
            try Self.wish(own, asked: -8, answered: -8, "AAAAAB", house)
            try Self.wish(own, asked: -7, answered: nil, "AAAAAC", house)
            try Self.wish(own, asked: -30, answered: nil, "AAAAAD", house)
            #expect(try figure(.wishesAnswered) == 66 && figure(.wishReply) == 7)
            // As of a day on which the first had not been answered yet.
            #expect(try figure(.wishesAnswered, due: -6) == 33 && figure(.wishReply, due: -6) == 3)
            #expect(try figure(.profileAge) == nil)
            try house.membership.describe(own, LibraryProfile(), hours: nil, email: nil, phone: nil, by: .operatorAtConsole)
            #expect(try figure(.profileAge) == 0 && figure(.profileAge, since: -30, due: -1) == nil)
        }) { _ in }
    }

    @Test func `readiness is filled from what is known, with the figure, the words, the query and the page`() async throws {
        try await SampleSite.test(prepare: { house in
            let (own, other) = (try house.library("D0000008"), try house.library("D0000012"))
            _ = try house.people.add(
                PersonDetails(name: "Pustakawan"), as: .librarian, at: .library(own), by: .operatorAtConsole)
            var profile = LibraryProfile()
            (profile.declaredCopies, profile.weeklyCeiling, profile.rules) = (8, 5, "Tiga buku, dua minggu.")
            (profile.equipment, profile.skills) = ([.printer, .scanner], [.repair, .slims])
            profile.week[0] = OpenHours(opens: 420, closes: 780)
            try house.membership.describe(own, profile, hours: nil, email: nil, phone: nil, by: .operatorAtConsole)
            try Self.wish(own, asked: -20, answered: -10, "AAAAAA", house)
            try Self.wish(own, asked: -20, answered: nil, "AAAAAB", house)
            let all = try house.database.read {
                try ReadinessFacts.all([own, other], on: Self.today, now: SampleSite.clock.now(), $0)
            }
            let (known, bare) = (all[0].findings, all[1].findings)
            func figure(_ key: String) -> String? { known[key]?.figure?.indonesian }
            func answer(_ key: String) -> ReadinessAnswer? { known[key]?.answer }
            #expect(answer("catalogued") == .yes && figure("catalogued") == "3 judul")
            #expect(answer("catalogue-current") == .yes && figure("catalogue-current")?.contains("30 Oktober 2026") == true)
            // Four copies of the eight that the register counts.
            #expect(answer("catalogue-complete") == .no && figure("catalogue-complete") == "4 dari 8 eksemplar")
            #expect(answer("labelled") == .yes && answer("classified") == .yes)
            #expect(figure("labelled") == "100 persen judul bernomor panggil")
            #expect(answer("answers-requests") == .no && figure("answers-requests") == "1 dari 2 dijawab, paling lama 20 hari")
            #expect(answer("contact") == .yes && figure("contact") == "1 orang" && answer("deputy") == .no)
            #expect(answer("skills") == .yes && figure("skills") == "2 keahlian")
            #expect(answer("capacity") == .yes && figure("capacity") == "5 pinjaman per minggu")
            #expect(answer("rules-published") == .yes && answer("charter") == .yes)
            #expect(answer("copier") == .yes && figure("copier") == "Pemindai")
            #expect(answer("internet") == .no && answer("phone") == .no)
            // Nobody met, proposed or promised anything: those questions stay with people.
            for key in ["attends", "answers-texts", "keeps-promises", "foundation-agrees", "tariff-set", "takes-oral"] {
                #expect(known[key] == nil, "\(key)")
            }
            // Of a library that told nothing, only what others can count is known.
            #expect(Set(bare.keys) == ["charter", "catalogued", "catalogue-current", "labelled", "classified", "deputy"])
            for (key, finding) in known.merging(bare, uniquingKeysWith: { one, _ in one }) {
                #expect(ReadinessQuestion.all.contains { $0.key == key }, "\(key)")
                guard case .query(let query, let words, let path) = finding.source else {
                    Issue.record("\(key) has no source")
                    continue
                }
                #expect(!query.isEmpty && words != nil && path?.hasPrefix("/") == true, "\(key)")
            }
        }) { _ in }
    }

    @Test func `the page of readiness names where each answer comes from and leads there`() async throws {
        try await AgreeingSchools.test { schools in
            let librarian = try await schools.browser("own librarian")
            let page = try await librarian.get("/meja/kesiapan/D0000008").text
            #expect(page.contains("3 judul") && page.contains("diketahui dari") && page.contains("holding: COUNT"))
            #expect(page.contains("/perpustakaan/D0000008") && page.contains("/meja/orang/D0000008"))
            #expect(PageCheck(text: page).faults == [])
            for link in page.matches(of: /diketahui dari <a href="?([^">]+)/).map({ String($0.output.1) }) {
                #expect(try await librarian.get(link).status == .ok, "\(link)")
            }
        }
    }

    @Test func `a promise that the system counts shows its number, its target and where it comes from`() async throws {
        try await AgreeingSchools.test { schools in
            let (own, other) = try await schools.negotiated()
            for (key, code) in [("own principal", Cast.own), ("other principal", Cast.other)] {
                #expect(
                    try await schools.step(schools.browser(key), "setujui", code, [("sebagai", "principal")]).status == .seeOther)
            }
            func promise(_ measure: String, _ target: String) async throws -> TestResponse {
                try await schools.step(
                    own, "janji", Cast.own,
                    [
                        ("apa", "Menambah judul"), ("hari", AgreeingSchools.today.adding(days: 30).iso), ("ukuran", measure),
                        ("target", target),
                    ])
            }
            #expect(try await promise("judul-di-katalog", "").status == .unprocessableContent)
            #expect(try await promise("judul-di-katalog", "3").status == .seeOther)
            #expect(try await promise("umur-profil", "30").status == .seeOther)
            let dossier = try await other.get("/perjanjian/1").text
            #expect(dossier.contains("paling sedikit 3 judul; kini 3 judul (katalog induk)") && dossier.contains("ditepati"))
            #expect(dossier.contains("paling banyak 30 hari; kini belum terhitung (profil perpustakaan)"))
            #expect(PageCheck(text: dossier).faults == [])
            #expect(try await schools.step(own, "tinjau", Cast.own, [("catatan", "Baik.")]).status == .seeOther)
            let reviewed = try await own.get("/perjanjian/1").text
            #expect(
                reviewed.contains("1 janji ditepati, 0 tidak ditepati, 1 belum jatuh tempo.") && reviewed.contains("Terhitung"))
        }
    }

    @Test func `a desk at which more waits than a page holds is turned page by page`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let (own, other) = (try house.library(Cast.own), try house.library(Cast.other))
            let staff = Actor.person(ActingPerson(id: cast["own librarian"], grants: [RoleGrant(.librarian, at: .library(own))]))
            for number in 1...41 {
                var text = AgreementText(title: "Naskah nomor \(number).", starts: Self.today, ends: Self.today.adding(days: 300))
                text.factors[.rationale] = "Koleksi saling melengkapi."
                text.drivers = ["Anggaran terbatas"]
                text.benefits = [own, other].map { .init($0, "Lebih banyak bacaan.") }
                text.clauses = [Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan]))]
                let draft = try house.agreements.draft(.pks, [AgreementParty(own), AgreementParty(other)], text, by: staff)
                try house.agreements.propose(draft.id, for: own, by: staff)
            }
        }) { client in
            let browser = Browser(client)
            try await browser.enter(cast["other librarian"])
            let first = try await browser.get("/meja").text
            #expect(
                first.contains("Naskah nomor 1.") && first.contains("Naskah nomor 40.") && !first.contains("Naskah nomor 41."))
            // And what else waits: nobody of the staff has a way in yet, the first steps.
            let total = try #require(first.firstMatch(of: /1–40 dari (\d+)/)?.output.1)
            #expect(first.contains("/meja?halaman=2") && Int(total).map { (42...45).contains($0) } == true)
            let second = try await browser.get("/meja?halaman=2").text
            #expect(
                second.contains("Naskah nomor 41.") && !second.contains("Naskah nomor 40.")
                    && second.contains("41–\(total) dari \(total)"))
            #expect(PageCheck(text: second).faults == [])
            #expect(try await browser.get("/meja?halaman=0").status == .badRequest)
        }
    }
}
