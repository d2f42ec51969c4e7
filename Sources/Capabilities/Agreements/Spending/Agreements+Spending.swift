public import Commons
import Store

/// What was really spent or given (S143): written by the party that did it, seen by all of them, taken back only by a counter-entry.
extension Agreements {
    /// Lines that one agreement's register holds.
    public static let mostSpendings = 5_000
    private static let earliest = CalendarDay(year: 2000, month: 1, day: 1)

    /// Writes down what a party paid or gave.
    ///
    /// - Throws: ``AgreementError/notAnAmount(_:)`` for no money and no words of what was given instead, ``AgreementError/dayToCome`` for
    ///   tomorrow's bills.
    @discardableResult
    public func spend(_ id: AgreementID, for library: LibraryID, _ note: SpendingNote, by actor: Actor) throws -> Spending {
        var note = note
        note.what = note.what.trimmed
        note.inKind = note.inKind.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
        note.receipt = note.receipt.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
        guard !note.what.isEmpty else { throw AgreementError.nothingSaid }
        for text in [note.what, note.inKind ?? "", note.receipt ?? ""] where text.utf8.count > 400 {
            throw AgreementError.tooLong(String(text.prefix(40)))
        }
        guard note.inKind == nil ? (1...1_000_000_000_000).contains(note.rupiah) : note.rupiah == 0 else {
            throw AgreementError.notAnAmount(note.rupiah)
        }
        guard note.day <= clock.today() else { throw AgreementError.dayToCome }
        guard Self.earliest.map({ $0 <= note.day }) ?? true else { throw AgreementError.endsBeforeItStarts }
        return try database.write { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.spend, in: try lookingPlace(agreement, actor, connection))
            // Who has left still writes what it paid until then, and settles what it owes.
            guard let party = agreement.party(library), note.to != nil || party.until.map({ note.day <= $0 }) ?? true else {
                throw AgreementError.notAParty(library)
            }
            try actor.must(.spend, for: library)
            // One register for an agreement and its addenda.
            guard !agreement.isPart else { throw AgreementError.spendOnTheBase }
            // From approval on; bills come late, so after the end too.
            guard agreement.state.hasTerms else { throw AgreementError.notNow(.review, agreement.state) }
            if let to = note.to {
                guard agreement.party(to) != nil, to != library else { throw AgreementError.notAParty(to) }
                guard note.inKind == nil else { throw AgreementError.notAnAmount(note.rupiah) }
                note.line = nil
            }
            if let line = note.line {
                guard try Self.costs(agreement, connection).contains(where: { $0.line == line }) else {
                    throw AgreementError.unknownCost(line.what)
                }
            }
            guard try SpendingQueries.count(id, connection) < Self.mostSpendings else { throw AgreementError.tooLong("5000") }
            let spending = try SpendingQueries.insert(
                note, of: id, for: library, by: actor.journalID, at: clock.now(), connection)
            try record(
                "agreement.spend", id, actor, ["spending": String(spending), "library": String(library.rawValue)], connection)
            return try SpendingQueries.find(spending, connection) ?? { throw AgreementError.unknownAgreement(spending) }()
        }
    }

    /// Takes a line back: a counter-entry of the same party, of today, that says why. What was right is then written anew.
    @discardableResult
    public func takeBack(_ spending: Int64, of id: AgreementID, reason: String, by actor: Actor) throws -> Spending {
        let reason = reason.trimmed
        guard !reason.isEmpty else { throw AgreementError.nothingSaid }
        guard reason.utf8.count <= 400 else { throw AgreementError.tooLong(String(reason.prefix(40))) }
        return try database.write { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.spend, in: try lookingPlace(agreement, actor, connection))
            guard let wrong = try SpendingQueries.find(spending, connection), wrong.agreement == id else {
                throw AgreementError.unknownAgreement(spending)
            }
            try actor.must(.spend, for: wrong.library)
            guard agreement.state.hasTerms else { throw AgreementError.notNow(.review, agreement.state) }
            guard wrong.corrects == nil, try !SpendingQueries.isTakenBack(spending, connection) else {
                throw AgreementError.alreadyDone
            }
            let counter = SpendingNote(
                wrong.what, -wrong.rupiah, line: wrong.line, to: wrong.to, inKind: wrong.inKind, on: clock.today(),
                receipt: wrong.receipt)
            let made = try SpendingQueries.insert(
                counter, of: id, for: wrong.library, corrects: spending, reason: reason, by: actor.journalID, at: clock.now(),
                connection)
            try record(
                "agreement.take-back-spending", id, actor,
                ["spending": String(spending), "library": String(wrong.library.rawValue)], connection)
            return try SpendingQueries.find(made, connection) ?? { throw AgreementError.unknownAgreement(made) }()
        }
    }

    /// Budget against what was spent. All parties and their coordinator see every line; an office and the operator the figures.
    public func spending(_ id: AgreementID, by actor: Actor) throws -> SpendingBook {
        try database.read { connection in
            let agreement = try Self.find(id, connection)
            let place = try lookingPlace(agreement, actor, connection)
            try actor.must(.see, in: place)
            let entries = try SpendingQueries.of(id, connection)
            let isInvolved = !actor.standings(in: place).isDisjoint(with: [.staff, .signatory, .coordinator])
            return SpendingBook(
                report: try Self.report(agreement, entries, connection), entries: isInvolved ? entries : [],
                isOpen: agreement.state.hasTerms)
        }
    }

    static func spendingReport(_ agreement: Agreement, _ connection: Connection) throws -> SpendingReport {
        try report(agreement, SpendingQueries.of(agreement.id, connection), connection)
    }

    private static func report(
        _ agreement: Agreement, _ entries: [Spending], _ connection: Connection
    ) throws -> SpendingReport {
        SpendingReport(try costs(agreement, connection), agreement.parties, starts: agreement.starts, entries)
    }

    /// The budget: the costs of the text, and of those addenda that are or were in force.
    static func costs(_ agreement: Agreement, _ connection: Connection) throws -> [FactorDetails.Cost] {
        var costs = try AgreementReading.version(agreement.id, agreement.version, connection).text.details.costs
        for addendum in try AgreementReading.addenda(of: agreement.id, connection)
        where addendum.relation == .amends && addendum.state.hasTerms {
            costs += try AgreementReading.version(addendum.id, addendum.version, connection).text.details.costs
        }
        return costs
    }
}
