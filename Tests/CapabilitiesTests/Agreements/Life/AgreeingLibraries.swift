import Agreements
import Commons
import Membership
import Store
import Synchronization
import TestKit

/// Four made-up libraries with their people, and a clock that the test turns: A and B agree, C is a third party, D is a stranger.
struct AgreeingLibraries: Sendable {
    let database: Database
    let agreements: Agreements
    let hands: Hands
    let a: LibraryID
    let b: LibraryID
    let c: LibraryID
    let d: LibraryID
    let network = NetworkID(1)
    let office = OfficeID(1)

    /// 2026-11-23, 09.00 WIB.
    final class Hands: Sendable {
        private let now = Mutex<Int64>(1_795_399_200)
        private let drawn = Mutex<UInt8>(0)
        var clock: WallClock { WallClock { self.now.withLock { $0 } } }
        func pass(days: Int) { now.withLock { $0 += Int64(days) * 86_400 } }
        func random(_ count: Int) -> [UInt8] {
            let start = drawn.withLock { drawn in
                drawn &+= 1
                return drawn
            }
            return (0..<count).map { start &+ UInt8($0) }
        }
    }

    static func with(_ body: (AgreeingLibraries) throws -> Void) throws {
        try withTemporaryDatabase(migrations: MembershipSchema.migrations + AgreementsSchema.migrations) { database in
            let hands = Hands()
            let membership = Membership(database: database, clock: hands.clock)
            let ids = try (1...4).map { number in
                try membership.add(
                    code: "D000000\(number)", LibraryDetails(name: "SMP Contoh \(number)", level: .smp), by: .operatorAtConsole
                ).library.id
            }
            let networks = Networks(database: database, clock: hands.clock)
            let network = try networks.make(name: "Gugus Contoh", by: .operatorAtConsole)
            for number in 1...3 {
                for step in [MemberStep.invite, .accept] {
                    try networks.take(step, for: "D000000\(number)", in: network.id, by: .operatorAtConsole)
                }
            }
            let agreements = Agreements(
                database: database, clock: hands.clock, random: { hands.random($0) },
                mandate: { office, _ in office == OfficeID(1) ? [ids[0]] : [] })
            try body(
                AgreeingLibraries(
                    database: database, agreements: agreements, hands: hands, a: ids[0], b: ids[1], c: ids[2], d: ids[3]))
        }
    }

    /// A person of one role at one library; the same number each time.
    func person(_ role: Role, _ library: LibraryID) -> Actor {
        .person(ActingPerson(id: number(role, library), grants: [RoleGrant(role, at: .library(library))]))
    }

    func number(_ role: Role, _ library: LibraryID) -> PersonID {
        PersonID(library.rawValue * 100 + Int64(Role.allCases.firstIndex(of: role) ?? 0))
    }

    var coordinator: Actor {
        .person(ActingPerson(id: PersonID(9_001), grants: [RoleGrant(.coordinator, at: .network(network))]))
    }

    var officer: Actor { .person(ActingPerson(id: PersonID(9_002), grants: [RoleGrant(.officer, at: .office(office))])) }

    var today: CalendarDay { hands.clock.today() }

    func party(_ library: LibraryID, foundation: Bool = false) -> AgreementParty {
        var party = AgreementParty(
            library, signatory: number(.principal, library), position: "Kepala SMP Contoh", needsFoundation: foundation)
        if foundation { (party.foundation, party.foundationPosition) = (number(.foundation, library), "Ketua Yayasan Contoh") }
        return party
    }

    /// A text that may be proposed.
    func text(_ libraries: [LibraryID], _ clauses: [Clause] = [], starts: CalendarDay? = nil, days: Int? = 365) -> AgreementText {
        let starts = starts ?? today
        var text = AgreementText(title: "Kerja sama contoh", starts: starts, ends: days.map { starts.adding(days: $0 - 1) })
        text.factors[.rationale] = "Koleksi saling melengkapi."
        text.drivers = ["Anggaran terbatas"]
        text.benefits = libraries.map { .init($0, "Siswa membaca lebih banyak.") }
        text.clauses =
            clauses.isEmpty
            ? [Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan])), Self.loanDays(14)] : clauses
        return text
    }

    static func loanDays(_ days: Int) -> Clause {
        Clause("loan-period", [.loanDays: .number(days)], scope: ClauseScope(services: [.loan]))
    }

    func draft(_ libraries: [LibraryID]? = nil, _ text: AgreementText? = nil, form: AgreementForm = .pks) throws -> Agreement {
        let libraries = libraries ?? [a, b]
        let draft = try agreements.draft(
            form, libraries.map { party($0) }, text ?? self.text(libraries), network: network,
            by: form == .charter ? coordinator : person(.librarian, libraries[0]))
        for library in form == .charter ? libraries : Array(libraries.dropFirst()) {
            try agreements.setSignatory(draft.id, party(library), by: person(.librarian, library))
        }
        return draft
    }

    /// A text that all accept.
    func negotiated(_ libraries: [LibraryID]? = nil, _ text: AgreementText? = nil, form: AgreementForm = .pks) throws -> Agreement
    {
        try settle(draft(libraries, text, form: form).id)
    }

    @discardableResult
    func settle(_ id: AgreementID) throws -> Agreement {
        var agreement = try agreements.dossier(id, by: .operatorAtConsole).agreement
        let first = agreement.libraries[0]
        agreement = try agreements.propose(id, for: first, by: person(.librarian, first))
        for library in agreement.libraries.dropFirst() {
            agreement = try agreements.accept(id, version: agreement.version, for: library, by: person(.deputy, library))
        }
        return agreement
    }

    /// In force, or approved when it starts later.
    @discardableResult
    func approve(_ id: AgreementID) throws -> Agreement {
        var agreement = try agreements.dossier(id, by: .operatorAtConsole).agreement
        for library in agreement.libraries {
            agreement = try agreements.approve(id, version: agreement.version, for: library, by: person(.principal, library))
        }
        return agreement
    }

    func active(_ libraries: [LibraryID]? = nil, _ text: AgreementText? = nil, form: AgreementForm = .pks) throws -> Agreement {
        try approve(negotiated(libraries, text, form: form).id)
    }

    func state(_ id: AgreementID) throws -> AgreementState { try agreements.dossier(id, by: .operatorAtConsole).agreement.state }

    /// The answer of a command and that of memory, which have to be the same.
    func terms(_ lender: LibraryID, _ borrower: LibraryID, on day: CalendarDay? = nil) throws -> Terms {
        let question = TermsQuestion(lender: lender, borrower: borrower, service: .loan, on: day ?? today)
        return try database.read { try Agreements.terms(question, $0) }
    }
}
