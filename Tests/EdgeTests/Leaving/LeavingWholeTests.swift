import Agreements
import Commons
import Community
import Discovery
import Messages
import Store
import Testing

@testable import Membership
@testable import Site
@testable import UnionCatalog

/// A school with everything a school can have here leaves: afterwards there is its name and what the others need of the past.
@Suite struct LeavingWholeTests {
    static let word = "kenari"
    static let day: Int64 = 86_400

    /// The school, in a network and an agreement with another, its people, messages, a meeting with a task, and three imports.
    struct Scene {
        let house: SampleSite.House
        let time: TurnedClock
        let catalog: UnionCatalog
        let agreements: Agreements
        let own: LibraryID
        let other: LibraryID
        var cast = Cast()

        var today: CalendarDay { time.clock.today() }

        init(_ house: SampleSite.House, _ time: TurnedClock) throws {
            (self.house, self.time) = (house, time)
            catalog = UnionCatalog(database: house.database, clock: time.clock)
            agreements = Agreements(database: house.database, clock: time.clock)
            (own, other) = (try house.library(Cast.own), try house.library(Cast.other))
            try cast.make(house)
        }

        func actor(_ key: String) throws -> Actor {
            let id = cast[key]
            let given = try house.people.appointments(of: id, by: .operatorAtConsole)
            return .person(ActingRights.actor(id, given, now: time.clock.now(), hasSecondFactor: true))
        }

        func take(_ text: String, name: String) throws {
            var request = ImportRequest(
                files: [.init(name: name, bytes: Array(text.utf8))], library: Cast.own, language: .indonesian)
            (request.format, request.asOf) = (.slimsBiblio, today)
            _ = try catalog.importFiles(request, by: .operatorAtConsole)
        }

        func fill() throws {
            try take(SampleSite.smp.replacing("\"2005\"", with: "\"2006\""), name: "\(word).csv")
            try take(
                """
                "Hanya Di Sini","Text","","","Usaha","2020","","","500 HAN h","Indonesia","Solo","500","","","","<Usaha>","<Sains>","<B777>"
                """, name: "dua.csv")
            for step in [MemberStep.invite, .accept] {
                for code in [Cast.own, Cast.other] {
                    try house.networks.take(step, for: code, in: NetworkID(1), by: .operatorAtConsole)
                }
            }
            let keeper = try actor("own librarian")
            _ = try house.people.consent(
                of: [cast["own pupil"]], at: own, formDay: today, scopes: [.account], by: keeper)
            try house.people.set(
                mail: MailAddress("\(word)@sekolah.example"), phone: PhoneNumber("081234567890"), rhythm: .daily,
                of: ActingPerson(id: cast["own librarian"], grants: [RoleGrant(.librarian, at: .library(own))]))
            var profile = LibraryProfile()
            profile.rules = word
            try house.membership.describe(own, profile, hours: word, email: nil, phone: nil, by: keeper)
            try agree(keeper)
            try meet(keeper)
            try house.database.write { connection in
                try connection.run(
                    """
                    UPDATE person SET name = '\(raw: word)' || CAST(id AS TEXT)
                    WHERE id IN (SELECT person_id FROM member WHERE library_id = \(own))
                    """)
                try connection.run("UPDATE member SET class_group = '\(raw: word)' WHERE library_id = \(own)")
            }
        }

        private func agree(_ keeper: Actor) throws {
            var text = AgreementText(title: "Silang layan", starts: today, ends: today.adding(days: 700))
            for factor in AgreementFactor.allCases { text.factors[factor] = "unsur" }
            text.benefits = [own, other].map { .init($0, "manfaat") }
            text.clauses = [
                Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan])),
                Clause("notice", [.noticeDays: .number(30)]),
            ]
            let parties = [("own", own), ("other", other)].map { key, library in
                AgreementParty(library, signatory: cast["\(key) principal"], position: "Kepala")
            }
            let draft = try agreements.draft(.pks, parties, text, by: keeper)
            try agreements.setSignatory(draft.id, parties[1], by: actor("other librarian"))
            _ = try agreements.propose(draft.id, for: own, by: keeper)
            _ = try agreements.accept(draft.id, version: 1, for: other, by: actor("other librarian"))
            for (key, library) in [("own", own), ("other", other)] {
                _ = try agreements.approve(draft.id, version: 1, for: library, by: actor("\(key) principal"))
            }
        }

        private func meet(_ keeper: Actor) throws {
            let community = Community(database: house.database, clock: time.clock)
            let meeting = try community.plan(
                .network(NetworkID(1)), title: "Rapat", day: today, minute: 600, place: "Aula", by: actor("coordinator"))
            try community.take(.call, meeting, by: actor("coordinator"))
            try community.take(.open, meeting, by: actor("coordinator"))
            try community.attend(meeting, for: own, by: keeper)
        }

        /// Notice by the principal, and the last day is over.
        func leave() throws -> LibraryLeaving {
            let last = try agreements.leaveAll(own, wished: today.adding(days: 3), by: actor("own principal"))
            time.pass(Int64(last.daysSince1970 - today.daysSince1970 + 1) * day)
            while try agreements.runDueJobs() > 0 {}
            return try #require(try house.membership.leavingsDue().first)
        }

        func count(_ sql: SQL) throws -> Int64 { try house.database.read { try $0.int(sql) ?? 0 } }

        func checkGone() throws {
            for table in ["member", "consent", "desk", "shown_name", "library_profile", "source_record", "item", "holding"] {
                #expect(try count("SELECT COUNT(*) FROM \(raw: table) WHERE library_id = \(own)") == 0, "\(table)")
            }
            let people = cast.keys.filter { $0.hasPrefix("own") }.map { cast[$0] }
            for table in [
                "credential", "session", "sign_in_slip", "known_browser", "recovery_code", "person_contact", "appointment",
                "message",
            ] {
                #expect(try count("SELECT COUNT(*) FROM \(raw: table) WHERE person_id IN \(list: people)") == 0, "\(table)")
            }
            #expect(try count("SELECT COUNT(*) FROM person WHERE id IN \(list: people)") == 0)
            #expect(try count("SELECT COUNT(*) FROM batch WHERE library_id = \(own) AND state <> 'undone'") == 0)
            #expect(try count("SELECT COUNT(*) FROM batch_effect WHERE library_id = \(own)") == 0)
            for column in try TextColumn.listed() {
                let found = try count(
                    "SELECT COUNT(*) FROM \(raw: column.table) WHERE \(raw: column.name) LIKE '%' || '\(raw: word)' || '%'")
                #expect(found == 0, "\(column.table).\(column.name)")
            }
        }
    }

    private static func scene(_ body: @escaping (Scene) throws -> Void) async throws {
        let time = TurnedClock()
        try await SampleSite.test(
            clock: time.clock,
            prepare: { house in
                let scene = try Scene(house, time)
                try scene.fill()
                try body(scene)
            }
        ) { _ in }
    }

    @Test func `nothing is left of it but its name, its votes and its days`() async throws {
        try await Self.scene { scene in
            let before = try scene.count("SELECT COUNT(*) FROM title")
            #expect(try scene.count("SELECT COUNT(*) FROM holding WHERE library_id = \(scene.own)") == 4)
            let messages = Messages(database: scene.house.database, clock: scene.time.clock, secret: [1])
            try messages.follow()
            #expect(try scene.count("SELECT COUNT(*) FROM message") > 0)
            let leaving = try scene.leave()
            #expect(leaving.lastDay == CalendarDay(at: 1_795_399_200).adding(days: 30))
            #expect(try scene.catalog.takeOut(leaving, by: .system))
            try scene.house.membership.carryOut(leaving, by: .system)
            try messages.follow()
            try scene.checkGone()
            // Only what it alone had is gone from the titles; the other's shelf is as it was.
            #expect(try scene.count("SELECT COUNT(*) FROM title") < before)
            #expect(try scene.count("SELECT COUNT(*) FROM holding WHERE library_id = \(scene.other)") == 1)
            let library = try #require(try scene.house.membership.library(code: Cast.own))
            #expect(library.name == "SMP Negeri 1 Benang" && !library.isUnderCharter)
            let agreement = try #require(try scene.agreements.list(by: scene.actor("other librarian")).first)
            #expect(agreement.agreement.state == .ended && agreement.agreement.party(scene.own) != nil)
            #expect(try scene.count("SELECT COUNT(*) FROM meeting_library WHERE library_id = \(scene.own)") == 1)
            #expect(try scene.house.networks.members(of: NetworkID(1), by: .visitor).map(\.library) == [scene.other])
            // Again it does nothing, and nothing more comes in for it.
            #expect(try scene.catalog.takeOut(leaving, by: .system))
            try scene.house.membership.carryOut(leaving, by: .system)
            #expect(throws: MembershipError.hasLeft) { try scene.take(SampleSite.smp, name: "lagi.csv") }
        }
    }

    @Test func `what it alone had is found no more, what others have too is found with them`() async throws {
        try await Self.scene { scene in
            let leaving = try scene.leave()
            _ = try scene.catalog.takeOut(leaving, by: .system)
            try scene.house.membership.carryOut(leaving, by: .system)
            let titles = try scene.house.database.read { connection in
                try connection.rows("SELECT title_id, library_id FROM holding ORDER BY title_id").map { ($0.int(0), $0.int(1)) }
            }
            #expect(titles.map(\.1) == [scene.other.rawValue])
            let discovery = Discovery(database: scene.house.database, clock: scene.time.clock)
            try discovery.load()
            #expect(!discovery.suggestions(prefix: "laskar").isEmpty)
            #expect(discovery.suggestions(prefix: "hanya").isEmpty && discovery.suggestions(prefix: "bumi").isEmpty)
        }
    }

    @Test func `killed in the middle of an import's taking back, it goes on`() async throws {
        try await Self.scene { scene in
            let leaving = try scene.leave()
            let importer = Importer(
                database: scene.house.database, clock: scene.time.clock, language: .indonesian, progress: { _ in })
            var batch = try #require(try scene.catalog.batches(of: scene.own).first)
            try scene.house.database.write { try BatchQueries.set(batch.id, lease: ProcessLease.own(), $0) }
            batch = try importer.advance(batch, to: .undoing)
            let undoing = batch
            _ = try importer.chunk(of: batch) { try Undoer(importer: importer).chunk(of: undoing, ChunkClock(.zero), $0) }
            // The number of this process, begun at another time: it has ended.
            var parts = ProcessLease.own().split(separator: ":").map(String.init)
            parts[2] = "1"
            let dead = parts.joined(separator: ":")
            try scene.house.database.write { try BatchQueries.set(undoing.id, lease: dead, $0) }
            #expect(try scene.house.membership.leavingsDue().count == 1)
            #expect(try scene.catalog.takeOut(leaving, by: .system))
            // Killed between the catalogue and the people: the next round finds both.
            #expect(try scene.house.membership.leavingsDue().count == 1)
            #expect(try scene.catalog.takeOut(leaving, by: .system))
            try scene.house.membership.carryOut(leaving, by: .system)
            try Messages(database: scene.house.database, clock: scene.time.clock, secret: [1]).follow()
            try scene.checkGone()
        }
    }

    @Test func `while somebody still imports for it, nothing is forgotten; before its day is over, nobody may`() async throws {
        try await Self.scene { scene in
            let notYet = LibraryLeaving(library: scene.own, lastDay: scene.today, askedAt: 0, doneAt: nil)
            #expect(throws: NotAllowed.self) { try scene.catalog.takeOut(notYet, by: .system) }
            let leaving = try scene.leave()
            #expect(throws: NotAllowed.self) { try scene.catalog.takeOut(leaving, by: scene.actor("other principal")) }
            let newest = try #require(try scene.catalog.batches(of: scene.own).first)
            try scene.house.database.write { connection in
                try BatchQueries.set(newest.id, lease: ProcessLease.own(), connection)
                try BatchQueries.set(newest.id, state: .applying, at: nil, connection)
            }
            #expect(try !scene.catalog.takeOut(leaving, by: .system))
            #expect(try scene.count("SELECT COUNT(*) FROM member WHERE library_id = \(scene.own)") > 0)
        }
    }

    @Test func `a school that comes back by its principal's word is here again`() async throws {
        try await Self.scene { scene in
            let leaving = try scene.leave()
            _ = try scene.catalog.takeOut(leaving, by: .system)
            try scene.house.membership.carryOut(leaving, by: .system)
            for step in [MemberStep.invite, .accept] {
                try scene.house.networks.take(step, for: Cast.own, in: NetworkID(1), by: .operatorAtConsole)
            }
            #expect(try scene.house.membership.leaving(of: scene.own) == nil)
            try scene.take(SampleSite.smp, name: "lagi.csv")
            #expect(try scene.count("SELECT COUNT(*) FROM holding WHERE library_id = \(scene.own)") == 3)
            let (own, today) = (scene.own, scene.today)
            let standing = try scene.house.database.read { try CharterReading.standings(of: [own], $0)[own] }
            #expect(standing?.binds(on: today) == true && standing?.binds(on: today.adding(days: -1)) == true)
        }
    }
}
