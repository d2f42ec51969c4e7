public import Commons
import Store

/// What waits for somebody, for the one list at their desk: each item says why it is there.
extension Agreements {
    /// Everything about agreements that this actor has to do, the most pressing first.
    public func tasks(measured: Measurement = { _ in nil }, by actor: Actor) throws -> [AgreementTask] {
        try tasks(measured: measured, limit: .max, by: actor).tasks
    }

    /// The same, capped: the most pressing `limit`, and how many there are in all. What waits is counted and put in order by the database;
    /// only the agreements whose lines are shown are opened, in a fixed number of statements.
    ///
    /// - Parameter measured: asked outside the transaction, so it may read.
    public func tasks(
        measured: Measurement = { _ in nil }, limit: Int, by actor: Actor
    ) throws -> (tasks: [AgreementTask], total: Int) {
        guard case .person(let person) = actor else { return ([], 0) }
        let today = clock.today()
        let desk = PressingReading.Desk(person, today)
        let libraries = desk.all
        guard !libraries.isEmpty else { return ([], 0) }
        var (basis, counted, missed) = (AgreementTaskReading.Basis(agreements: []), Int?.none, Set<Int64>?.none)
        if limit == .max {
            basis = try database.read { try AgreementTaskReading.basis(libraries, today, $0) }
        } else {
            let (head, counting) = try database.read { connection in
                (
                    try PressingReading.head(desk, limit: limit, connection),
                    try PressingReading.measured(desk, connection)
                )
            }
            let late = counting.filter { $0.standing(on: today, measured) == .missed }
            let opened = head.agreements.union(late.prefix(limit).map(\.agreement))
            (counted, missed) = (head.total + late.count, Set(late.map(\.id)))
            if !opened.isEmpty {
                basis = try database.read { try AgreementTaskReading.basis(of: opened.sorted(), libraries, today, $0) }
            }
        }
        var tasks: [AgreementTask] = []
        for agreement in basis.agreements {
            let late = (basis.overdue[agreement.id] ?? []).filter { one in
                if let missed, one.isMeasured { return missed.contains(one.id) }
                return one.standing(on: today, measured) == .missed
            }
            tasks += AgreementTask.all(
                agreement, accepted: basis.accepted[agreement.id] ?? [], basis.approvals[agreement.id] ?? [], late, person, today)
        }
        // The most pressing first, so that a list that is cut loses what can wait.
        tasks.sort {
            ($0.urgency(today), $0.due ?? today, $0.agreement, $0.kind.order)
                < ($1.urgency(today), $1.due ?? today, $1.agreement, $1.kind.order)
        }
        var shown = Array(tasks.prefix(limit))
        let ids = Set(shown.map(\.agreement)).sorted()
        let titles = try ids.isEmpty ? [:] : database.read { try AgreementTaskReading.titles(ids, $0) }
        for index in shown.indices { shown[index].title = titles[shown[index].agreement] ?? "" }
        return (shown, counted ?? tasks.count)
    }
}

/// One thing to do about an agreement.
public struct AgreementTask: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Name who signs for one's library.
        case nameSignatory(LibraryID)
        case accept(LibraryID, version: Int)
        case approve(LibraryID, Approval.Capacity, version: Int)
        case confirmPaper(LibraryID, Approval.Capacity)
        /// Decide how it goes on after its review.
        case decide
        /// It ends within so many days.
        case ends(daysBefore: Int)
        case overdue(commitment: Int64)

        var order: Int {
            switch self {
            case .approve: 0
            case .confirmPaper: 1
            case .accept: 2
            case .nameSignatory: 3
            case .overdue: 4
            case .decide: 5
            case .ends: 6
            }
        }

        public var why: Phrase {
            switch self {
            case .nameSignatory:
                Phrase(
                    id: "Penanda tangan perpustakaan Anda belum dicatat.", en: "Your library’s signatory is not on record yet.")
            case .accept:
                Phrase(
                    id: "Pihak lain mengajukan naskah dan menunggu jawaban Anda.",
                    en: "Another party has proposed a text and waits for your answer.")
            case .approve:
                Phrase(
                    id: "Semua pihak menerima naskah; tinggal persetujuan Anda.",
                    en: "All parties accept the text; your approval is needed.")
            case .confirmPaper:
                Phrase(
                    id: "Kertas yang sudah ditandatangani perlu dikuatkan orang kedua.",
                    en: "A signed paper has to be confirmed by a second person.")
            case .decide: Phrase(id: "Sudah ditinjau; tentukan kelanjutannya.", en: "It was reviewed; decide how it goes on.")
            case .ends(let days):
                Phrase(
                    id: "Berakhir dalam \(days) hari atau kurang; perpanjang atau biarkan berakhir.",
                    en: "It ends within \(days) days; renew it or let it end.")
            case .overdue: Phrase(id: "Janji ini lewat tenggat.", en: "This commitment is past its day.")
            }
        }
    }

    public let agreement: AgreementID
    public internal(set) var title: String
    public let kind: Kind
    /// Nil for what has no day of its own.
    public let due: CalendarDay?

    /// The rule, for one agreement and one person.
    static func all(
        _ agreement: Agreement, accepted: [LibraryID], _ approvals: [Approval], _ overdue: [Commitment], _ person: ActingPerson,
        _ today: CalendarDay
    ) -> [AgreementTask] {
        let actor = Actor.person(person)
        var found: [AgreementTask] = []
        func add(_ kind: Kind, _ due: CalendarDay? = nil) {
            found.append(AgreementTask(agreement: agreement.id, title: "", kind: kind, due: due))
        }
        let present = Set(agreement.libraries(on: today))
        let own = agreement.parties.filter { actor.isStaff(of: $0.library) && present.contains($0.library) }
        switch agreement.state {
        case .proposed:
            for party in own where !accepted.contains(party.library) {
                add(.accept(party.library, version: agreement.version))
            }
        case .negotiated:
            for party in agreement.parties {
                for capacity in party.capacities {
                    let approval = approvals.first { $0.library == party.library && $0.capacity == capacity }
                    if approval == nil, Agreements.signs(person, party, capacity) {
                        add(.approve(party.library, capacity, version: agreement.version))
                    }
                    let mayConfirm = agreement.libraries.contains {
                        actor.may(.confirmPaper, in: AgreementPlace(libraries: [$0]))
                    }
                    if let approval, !approval.counts, mayConfirm, approval.actor != actor.journalID {
                        add(.confirmPaper(party.library, capacity))
                    }
                }
            }
            for party in own where party.signatory == nil && !approvals.contains(where: { $0.library == party.library }) {
                add(.nameSignatory(party.library))
            }
        case .reviewed where !own.isEmpty: add(.decide)
        default: break
        }
        if agreement.state.isInForce, !own.isEmpty {
            if !agreement.isPart, let ends = agreement.ends,
                let due = Reminders.open(on: today, starts: agreement.starts ?? today, ends: ends)
            {
                add(.ends(daysBefore: due.daysBefore), ends)
            }
            for one in overdue where own.contains(where: { $0.library == one.library }) {
                add(.overdue(commitment: one.id), one.due)
            }
        }
        return found
    }
}
