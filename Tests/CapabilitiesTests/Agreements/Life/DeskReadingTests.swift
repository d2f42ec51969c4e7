import Commons
import Store
import Testing

@testable import Agreements

/// What waits at a desk is read in a fixed number of statements, and the counts beside it are the lists' own.
@Suite struct DeskReadingTests {
    @Test func `a capped list is the beginning of the whole one, with its titles and its count`() throws {
        try AgreeingLibraries.with { those throws in
            for number in 0..<12 {
                var text = those.text([those.a, those.b])
                text.title = "Naskah \(number)"
                try those.agreements.propose(
                    those.draft([those.a, those.b], text).id, for: those.a, by: those.person(.librarian, those.a))
            }
            let staff = those.person(.librarian, those.b)
            let whole = try those.agreements.tasks(by: staff)
            let part = try those.agreements.tasks(limit: 5, by: staff)
            #expect(whole.count == 12 && part.total == 12 && part.tasks == Array(whole.prefix(5)))
            #expect(whole.map(\.title) == (0..<12).map { "Naskah \($0)" })
            let desk = part.tasks[0].deskTask(on: those.today)
            #expect(
                desk.subject == "Naskah 0" && desk.urgency == .today
                    && desk.path == "/perjanjian/\(whole[0].agreement.rawValue)#langkah")
            #expect(Set(whole.map { $0.deskTask(on: those.today).key }).count == 12)
        }
    }

    /// Everything that can wait, for one, another and a third library: the database's head of the desk against the rule in Swift over all.
    @Test func `the head that the database finds is the beginning of the whole list, for everybody and of any length`() throws {
        try AgreeingLibraries.with { those throws in
            try Self.fill(those)
            let measured: Measurement = { $0.isMeasured ? Int($0.id % 3) * 5 : nil }
            var kinds: Set<String> = []
            for library in [those.a, those.b, those.c, those.d] {
                let roles: [Role] = [.librarian, .principal, .foundation, .teacher]
                var actors = roles.map { those.person($0, library) }
                actors.append(
                    .person(
                        ActingPerson(
                            id: those.number(.principal, library),
                            grants: [
                                RoleGrant(.principal, at: .library(library)), RoleGrant(.deputy, at: .library(those.b)),
                                RoleGrant(.foundation, at: .library(those.c)),
                            ])))
                for actor in actors {
                    let whole = try those.agreements.tasks(measured: measured, by: actor)
                    kinds.formUnion(whole.map { String($0.kind.word.prefix { $0 != ":" }) })
                    for limit in [1, 2, 5, 8, 400] {
                        let part = try those.agreements.tasks(measured: measured, limit: limit, by: actor)
                        #expect(part.total == whole.count, "\(actor.journalID) \(limit)")
                        #expect(part.tasks == Array(whole.prefix(limit)), "\(actor.journalID) \(limit)")
                    }
                }
            }
            #expect(kinds == ["signatory", "accept", "approve", "confirm", "decide", "ends", "overdue"])
        }
    }

    private static func fill(_ those: AgreeingLibraries) throws {
        let pairs = [[those.a, those.b], [those.b, those.c], [those.c, those.a], [those.a, those.b, those.c]]
        let image = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 200)
        for libraries in pairs {
            let staff = those.person(.librarian, libraries[0])
            _ = try those.draft(libraries)
            for _ in 0..<2 { try those.agreements.propose(those.draft(libraries).id, for: libraries[0], by: staff) }
            // Accepted by all, and then: nothing, a paper, a foundation that signs too, a party without a signatory.
            _ = try those.negotiated(libraries)
            let paper = try those.negotiated(libraries).id
            try those.agreements.recordPaper(
                paper, for: libraries[1], SignedPaper(day: those.today, place: "Kota Contoh", image: image),
                by: those.person(.librarian, libraries[1]))
            let foundation = try those.draft(libraries).id
            try those.agreements.setSignatory(foundation, those.party(libraries[0], foundation: true), by: staff)
            try those.settle(foundation)
            let unnamed = try those.agreements.draft(
                .pks, libraries.map { those.party($0) }, those.text(libraries), network: those.network, by: staff)
            try those.settle(unnamed.id)
            // In force, ending soon or late or too short for a reminder, with commitments kept, missed, open and measured.
            for days in [1, 5, 7, 8, 30, 31, 60, 90, 91, 200] {
                let id = try those.active(libraries, those.text(libraries, days: days)).id
                for (number, measure) in ["", "kata-kata", CommitmentMeasure.titles.rawValue].enumerated() {
                    let promise = try those.agreements.promise(
                        id, for: libraries[number % 2], what: "Janji \(days)", measure: measure,
                        target: measure.isEmpty ? nil : 6,
                        due: those.today.adding(days: number * 2 - 3), by: those.person(.librarian, libraries[number % 2]))
                    if days == 31, number == 0 {
                        try those.agreements.state(promise.id, .missed, by: those.person(.librarian, libraries[0]))
                    }
                }
                if days == 60 { try those.agreements.review(id, notes: "", by: staff) }
                if days == 90 {
                    try those.agreements.giveNotice(id, for: libraries[1], by: those.person(.principal, libraries[1]))
                }
                if days == 91 { try those.agreements.suspend(id, for: libraries[1], by: those.person(.principal, libraries[1])) }
            }
        }
    }

    @Test func `the state beside each party is the agreement's`() throws {
        try AgreeingLibraries.with { those throws in
            try Self.fill(those)
            let apart = try those.database.read { connection in
                try connection.int(
                    "SELECT COUNT(*) FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id WHERE a.state <> p.state")
            }
            #expect(apart == 0)
        }
    }

    @Test func `the desk's statements look agreements up by library and by number`() throws {
        try AgreeingLibraries.with { those throws in
            let plans = try those.database.read { connection in
                guard try connection.engine() == .sqlite else { return [String]() }
                let places = [those.a].map { Place.library($0) }
                let grants = places.flatMap {
                    [RoleGrant(.librarian, at: $0), RoleGrant(.principal, at: $0), RoleGrant(.foundation, at: $0)]
                }
                let person = ActingPerson(id: PersonID(1), grants: Set(grants))
                let kinds = PressingReading.kinds(PressingReading.Desk(person, those.today))
                let statements =
                    [
                        AgreementTaskReading.accepted([AgreementID(1)]), AgreementTaskReading.approvals([AgreementID(1)]),
                        AgreementTaskReading.overdue([those.a], those.today),
                    ] + kinds.flatMap { [$0.counting, $0.heading(40)] }
                return try statements.map { try connection.plan(of: $0) }
            }
            for plan in plans { #expect(!plan.contains("SCAN"), "\(plan)") }
        }
    }

    @Test func `a coordinator's and a principal's numbers are those of their lists`() throws {
        try AgreeingLibraries.with { those throws in
            let active = try those.active()
            _ = try those.draft([those.a, those.c])
            try those.agreements.promise(
                active.id, for: those.a, what: "Menata rak", measure: "", due: those.today, by: those.person(.librarian, those.a))
            try those.agreements.promise(
                active.id, for: those.b, what: "Melatih piket", measure: "", due: those.today.adding(days: 60),
                by: those.person(.librarian, those.b))
            those.hands.pass(days: 20)
            let network = try those.agreements.health(network: those.network, by: those.coordinator)
            #expect(network.byState == [.active: 1, .draft: 1] && network.promises == [.missed: 1, .pending: 1])
            #expect(network.ending == 0 && network.inForce == 1)
            those.hands.pass(days: 300)
            #expect(try those.agreements.health(library: those.b, by: those.person(.principal, those.b)).ending == 1)
            #expect(try those.agreements.health(library: those.c, by: those.person(.librarian, those.c)).byState == [.draft: 1])
            for actor in [those.person(.teacher, those.a), those.officer, .visitor, those.person(.principal, those.a)] {
                #expect(throws: NotAllowed.self) { try those.agreements.health(network: those.network, by: actor) }
                #expect(throws: NotAllowed.self) { try those.agreements.health(library: those.b, by: actor) }
            }
            let listed = try those.agreements.list(states: [.active], limit: 10, by: those.coordinator)
            #expect(listed.total == 1 && listed.lines.map(\.agreement.id) == [active.id] && listed.byState == network.byState)
            #expect(try those.agreements.list(after: 1, limit: 10, by: those.coordinator).lines.count == 1)
        }
    }
}
