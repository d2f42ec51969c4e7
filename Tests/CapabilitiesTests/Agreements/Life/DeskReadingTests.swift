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

    @Test func `the desk's statements look agreements up by library and by number`() throws {
        try AgreeingLibraries.with { those throws in
            let plans = try those.database.read { connection in
                guard try connection.engine() == .sqlite else { return [String]() }
                return [
                    try connection.plan(of: AgreementTaskReading.accepted([AgreementID(1)])),
                    try connection.plan(of: AgreementTaskReading.approvals([AgreementID(1)])),
                    try connection.plan(of: AgreementTaskReading.overdue([those.a], those.today)),
                ]
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
