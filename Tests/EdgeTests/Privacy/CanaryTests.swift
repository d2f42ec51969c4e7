import Agreements
import Commons
import Community
import HTTPTypes
import HummingbirdTesting
import Membership
import Messages
import Store
import Synchronization
import Testing

@testable import Site

/// A word that stands nowhere else in every field that people fill in; then everyone else looks at everything.
@Suite struct CanaryTests {
    static let word = "kenari"

    /// The school, its partner, and what they wrote; nothing of it is anybody else's.
    static func fill(_ house: SampleSite.House, _ cast: Cast) throws {
        try cast.make(house)
        let own = try house.library(Cast.own)
        var details = LibraryDetails(name: "SMP Mitra", level: .smp)
        details.district = "Benang"
        let partner = try house.membership.add(code: "D0000020", details, by: .operatorAtConsole).library.id
        let there = try house.add("Mitra", .librarian, at: .library(partner))
        func actor(_ id: PersonID, _ role: Role, _ library: LibraryID) -> Actor {
            .person(ActingPerson(id: id, grants: [RoleGrant(role, at: .library(library))]))
        }
        let librarian = actor(cast["own librarian"], .librarian, own)
        let today = SampleSite.clock.today()
        var text = AgreementText(title: "\(word)judul", starts: today, ends: today.adding(days: 364))
        for factor in AgreementFactor.allCases { text.factors[factor] = "\(word)faktor" }
        text.drivers = ["\(word)pendorong"]
        text.benefits = [own, partner].map { .init($0, "\(word)manfaat") }
        text.clauses = [Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan]))]
        text.clauses[0].remark = "\(word)catatanpasal"
        text.details.technology.securityContact = "\(word)kontak"
        text.details.costs = [FactorDetails.Cost("\(word)biaya", payer: nil, rupiah: 10_000)]
        let signer = AgreementParty(own, signatory: cast["own principal"], position: "\(word)jabatan")
        let draft = try house.agreements.draft(
            .pks, [signer, AgreementParty(partner, position: "\(word)jabatan")], text, network: NetworkID(1), by: librarian)
        try house.agreements.comment(draft.id, "\(word)komentar", by: librarian)
        let teacher = actor(cast["own teacher"], .teacher, own)
        try house.agreements.askVoice(draft.id, of: cast["own teacher"], as: .teacher, for: own, by: librarian)
        if let question = try house.agreements.voices(draft.id, by: librarian).questions.first?.id {
            let letter = try house.agreements.voiceLetter(question, by: teacher)
            try house.agreements.say(
                question, version: letter.version, revision: letter.revision, supports: true, note: "\(word)suara", by: teacher)
        }
        _ = try house.agreements.propose(draft.id, for: own, by: librarian)
        _ = try house.agreements.accept(draft.id, version: 1, for: partner, by: actor(there, .librarian, partner))
        _ = try house.agreements.approve(
            draft.id, version: 1, for: own, by: actor(cast["own principal"], .principal, own))
        let photo = SignedPaper(
            day: today, place: "\(word)tempat", witnesses: ["\(word)saksi"],
            image: [0xFF, 0xD8, 0xFF] + Array(repeating: 65, count: 200))
        try house.agreements.recordPaper(draft.id, for: partner, photo, by: actor(there, .librarian, partner))
        try house.agreements.confirmPaper(draft.id, for: partner, by: librarian)
        _ = try house.agreements.promise(
            draft.id, for: own, what: "\(word)janji", measure: "\(word)ukuran", due: today.adding(days: 30), by: librarian)
        let bill = try house.agreements.spend(
            draft.id, for: own,
            SpendingNote(
                "\(word)belanja", 2_500, line: CostLine("\(word)biaya", payer: nil), on: today, receipt: "\(word)kuitansi"),
            by: librarian)
        try house.agreements.takeBack(bill.id, of: draft.id, reason: "\(word)alasan", by: librarian)
        try house.agreements.spend(
            draft.id, for: own, SpendingNote("\(word)tenaga", 0, inKind: "\(word)jam", on: today), by: librarian)
        _ = try house.agreements.review(draft.id, notes: "\(word)tinjauan", by: librarian)
        try meet(house, draft.id, own, librarian)
        try ask(house, cast, own, librarian, actor(cast["own principal"], .principal, own))
        try house.people.set(
            mail: MailAddress("\(word)@sekolah.example"), phone: PhoneNumber("081234567890"), rhythm: .daily,
            of: ActingPerson(id: cast["own librarian"], grants: [RoleGrant(.librarian, at: .library(own))]))
        try house.database.write { connection in
            for column in try TextColumn.listed() where [.own, .person].contains(column.reach) {
                try Self.plant(column, own, connection)
            }
        }
        try Messages(database: house.database, clock: SampleSite.clock, secret: [1]).follow()
    }

    /// Requests to the own principal and somebody who stands in, with the word in all that is written there.
    private static func ask(
        _ house: SampleSite.House, _ cast: Cast, _ own: LibraryID, _ librarian: Actor, _ principal: Actor
    ) throws {
        let approvals = Approvals(database: house.database, clock: SampleSite.clock)
        let today = SampleSite.clock.today()
        let delegation = DelegationForm(
            [.donation], position: "\(word)wakil", letter: "\(word)surat", from: today, until: today.adding(days: 9))
        try approvals.delegate(delegation, to: cast["own teacher"], at: own, by: principal)
        let form = ApprovalForm(
            subject: "\(word)perihal", summary: "\(word)ringkasan", benefit: "\(word)guna", cost: "\(word)ongkos",
            risk: "\(word)risiko", until: today.adding(days: 30))
        for _ in 1...2 {
            let asked = try approvals.ask(.donation, form, for: own, by: librarian)
            let deputy = ActingPerson(
                id: cast["own teacher"], grants: [RoleGrant(.teacher, at: .library(own))], delegated: [own: [.donation]])
            if asked.id.rawValue == 1 {
                try approvals.decide(asked.id, round: 1, .approve, note: "\(word)pesan", by: .person(deputy))
            }
        }
    }

    /// A meeting of the parties, with the word in all that is written there.
    private static func meet(_ house: SampleSite.House, _ agreement: AgreementID, _ own: LibraryID, _ librarian: Actor) throws {
        let community = Community(database: house.database, clock: SampleSite.clock)
        guard let rule = MeetingRule(week: 5, weekday: 1, minute: 600) else { return }
        let topic = try community.raise("\(word)topik", "\(word)uraian", in: .agreement(agreement), by: librarian)
        try community.reply("\(word)balasan", to: topic, by: librarian)
        try community.log(
            LessonNote(on: SampleSite.clock.today(), topic: "\(word)pelajaran", group: "\(word)kelas", tookPart: 20), at: own,
            by: librarian)
        var notice = NoticeDraft(title: "\(word)edaran", text: "\(word)isiedaran", roles: [.teacher, .pupil])
        let circular = try community.circulate(notice, at: own, by: librarian)
        notice.roles = [.staff]
        try community.circulate(notice, at: own, by: librarian)
        try community.sign(circular, [], at: own, by: librarian)
        try community.handIn("\(word)catatanunit", .hard, unit: "\(word)unit", for: own, by: librarian)
        let id = try community.schedule(
            .agreement(agreement), title: "\(word)rapat", rule, place: "\(word)aula", by: librarian)
        try community.take(.call, id, by: librarian)
        try community.bring("\(word)butir", to: id, by: librarian)
        try community.handIn(
            MeetingNote(library: own, wentWell: "\(word)baik", hard: "\(word)sulit", needed: "\(word)butuh"), to: id,
            by: librarian)
        try community.take(.open, id, by: librarian)
        try community.attend(id, for: own, by: librarian)
        let vote = try community.ask("\(word)tanya", at: id, by: librarian)
        try community.vote(.yes, in: vote, at: id, for: own, by: librarian)
        let due = SampleSite.clock.today().adding(days: 3)
        try community.decide("\(word)putusan", at: id, task: (own, "\(word)tugas", due), by: librarian)
        try community.finish(1, report: "\(word)laporan", by: librarian)
        try community.write("\(word)notulen", of: id, by: librarian)
        try community.take(.conclude, id, by: librarian)
    }

    /// Writes the word into a column, in the rows that are the school's; unique where a column must be.
    private static func plant(_ column: TextColumn, _ own: LibraryID, _ connection: Connection) throws {
        let (table, name) = (column.table, column.name)
        switch table {
        case "person":
            try connection.run(
                """
                UPDATE person SET \(raw: name) = '\(raw: word)' || '\(raw: name)' || CAST(id AS TEXT)
                WHERE id IN (SELECT person_id FROM appointment WHERE place_kind = 'library' AND place_id = \(own))
                """)
        case "member":
            try connection.run(
                """
                UPDATE member SET \(raw: name) = '\(raw: word)' || '\(raw: name)' || CAST(person_id AS TEXT)
                WHERE library_id = \(own) AND \(raw: name) IS NOT NULL
                """)
        default: break
        }
    }

    private static let strangers = [
        "visitor", "other librarian", "other deputy", "other principal", "other teacher", "other pupil", "other guardian",
        "other committee", "other alumni", "other guest",
        "officer",
        "operator",
    ]

    @Test func `every text column is listed with whom it may reach`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let there = try house.database.read { try TextColumn.existing($0) }
            let listed = try TextColumn.listed()
            #expect(Set(listed.map { "\($0.table).\($0.name)" }) == there)
            #expect(listed.count == there.count)
        }) { _ in }
    }

    @Test func `what people of a school wrote reaches nobody else on any page, by the API, or in a message`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try Self.fill($0, cast) }) { client in
            let paths = Self.paths()
            for key in Self.strangers {
                let browser = Browser(client)
                if key != "visitor" { try await browser.enter(cast[key]) }
                for path in paths {
                    let text = try await browser.get(path).text
                    // Whoever runs the installation may see what was agreed (`AgreementVerb.see`), not what was said on the way.
                    let isAgreed = key == "operator" && path.hasPrefix("/perjanjian")
                    let parts = isAgreed ? ["komentar", "tinjauan", "tempat", "saksi", "belanja", "kuitansi", "alasan"] : [""]
                    for part in parts { #expect(!text.lowercased().contains(Self.word + part), "\(path) as \(key)") }
                }
            }
            // The word is really there to be found: the school's own people read it.
            let browser = Browser(client)
            try await browser.enter(cast["own librarian"])
            var seen = 0
            for path in paths where try await browser.get(path).text.lowercased().contains(Self.word) { seen += 1 }
            #expect(seen >= 4)
        }
    }

    @Test func `what people wrote stands in its own columns and in no journal, job, message or public column`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try Self.fill(house, cast)
            try house.database.read { connection in
                var found: Set<TextColumn.Reach> = []
                for column in try TextColumn.listed() {
                    let values = try column.values(connection)
                    let has = values.contains { $0.lowercased().contains(Self.word) }
                    if has { found.insert(column.reach) }
                    #expect(!has || ![.opaque, .public].contains(column.reach), "\(column.table).\(column.name)")
                }
                #expect(found == [.own, .person, .parties])
            }
        }) { _ in }
    }

    @Test func `of a leaver who is erased nothing is left in any column but counts`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { house in
            try cast.make(house)
            let own = try house.library(Cast.own)
            let librarian = Actor.person(
                ActingPerson(id: cast["own librarian"], grants: [RoleGrant(.librarian, at: .library(own))]))
            var details = PersonDetails(name: "\(Self.word) satu")
            (details.signInName, details.number) = ("\(Self.word).masuk", "\(Self.word)7")
            let id = try house.people.add(details, as: .teacher, at: .library(own), by: librarian)
            _ = try house.people.handOut(to: id, at: own, by: librarian)
            try house.people.set(
                mail: MailAddress("\(Self.word)@sekolah.example"), phone: nil, rhythm: .each,
                of: ActingPerson(id: id, grants: [RoleGrant(.teacher, at: .library(own))]))
            let messages = Messages(database: house.database, clock: SampleSite.clock, secret: [1])
            try messages.follow()
            let listed = try TextColumn.listed()
            func places() throws -> Set<String> {
                try house.database.read { connection in
                    Set(
                        try listed.filter { try $0.values(connection).contains { $0.lowercased().contains(Self.word) } }.map {
                            "\($0.table).\($0.name)"
                        })
                }
            }
            #expect(try places() == ["person.name", "person.sign_in_name", "member.number", "person_contact.mail"])
            try house.people.erase(id, at: own, by: librarian)
            try messages.follow()
            #expect(try places().isEmpty)
            // Not even the number, but in the journal, whose lines name nobody.
            let left = try house.database.read { connection in
                try [
                    "appointment", "credential", "session", "sign_in_slip", "known_browser", "person_contact", "message",
                    "consent",
                ].filter {
                    try connection.int("SELECT COUNT(*) FROM \(raw: $0) WHERE person_id = \(id)") != 0
                }
            }
            #expect(left.isEmpty)
            #expect(try house.people.leavers(of: own, by: librarian).map(\.count) == [1])
        }) { _ in }
    }

    /// Every address of the site and the API, with every number and code that could be somebody's; but for the door, where a sample
    /// site offers its made-up people by name.
    private static func paths() -> [String] {
        let api = ["/api/v1/titles?q=kenari", "/api/v1/titles", "/api/v1/libraries", "/api/v1/openapi.json"]
        return api
            + SiteRoute.allCases.filter { $0 != .signIn }.flatMap { route -> [String] in
                var paths = [""]
                for part in route.rawValue.split(separator: "/") {
                    let choices =
                        switch part {
                        case ":id", ":paper", ":link", ":image", ":letter": ["1", "2", "3"]
                        case ":code": ["D0000008", "D0000020"]
                        case ":node": ["8"]
                        case ":token": ["x"]
                        default: [String(part)]
                        }
                    paths = paths.flatMap { path in choices.map { "\(path)/\($0)" } }
                }
                return paths.map { $0.isEmpty ? "/" : $0 }
            }
    }
}
