public import Commons
import Store

/// What happens while an agreement is in force, and how it ends.
extension Agreements {
    @discardableResult
    public func suspend(_ id: AgreementID, for library: LibraryID, by actor: Actor) throws -> Agreement {
        try signed(id, .suspend, .suspend, library, actor) { agreement in
            (agreement.suspendedSince, agreement.suspendedBy) = (clock.today(), library)
        }
    }

    /// Puts it in force again; only whoever suspended it can, or anybody once those have left.
    @discardableResult
    public func resume(_ id: AgreementID, for library: LibraryID, by actor: Actor) throws -> Agreement {
        try signed(id, .resume, .resume, library, actor) { agreement, connection in
            guard let suspender = agreement.suspendedBy else { throw AgreementError.notNow(.resume, agreement.state) }
            guard try suspender == library || !present(agreement, connection).contains(suspender) else {
                throw AgreementError.notTheSignatory
            }
            // The days on which it rested stay such; today it is in force again.
            let yesterday = clock.today().adding(days: -1)
            if let since = agreement.suspendedSince, since <= yesterday {
                try AgreementQueries.noteRest(of: id, since...yesterday, connection)
            }
            (agreement.suspendedSince, agreement.suspendedBy) = (nil, nil)
            settle(&agreement)
        }
    }

    /// In force, its state says the most pressing: it rests, or a party is leaving, or neither.
    func settle(_ agreement: inout Agreement) {
        guard agreement.state == .active || agreement.state == .leaving else { return }
        let today = clock.today()
        let isLeaving = agreement.parties.contains { $0.until.map { $0 >= today } ?? false }
        agreement.state = agreement.suspendedSince != nil ? .suspended : isLeaving ? .leaving : .active
    }

    /// Leaves, after the notice period of the text. Of two parties, that ends the agreement; of many, the others go on.
    @discardableResult
    public func giveNotice(_ id: AgreementID, for library: LibraryID, by actor: Actor) throws -> Agreement {
        try signed(id, .giveNotice, .giveNotice, library, actor) { agreement, connection in
            guard agreement.party(library)?.until == nil else { throw AgreementError.alreadyDone }
            let today = clock.today()
            let last = today.adding(days: try Self.notice(agreement, of: library, on: today, connection))
            try leave(&agreement, library, on: last, connection)
            try order(agreement, connection)
            settle(&agreement)
        }
    }

    @discardableResult
    public func takeBackNotice(_ id: AgreementID, for library: LibraryID, by actor: Actor) throws -> Agreement {
        try signed(id, .takeBackNotice, .takeBackNotice, library, actor) { agreement, connection in
            guard agreement.party(library)?.until != nil else { throw AgreementError.nothingProposed }
            agreement.ends = try AgreementReading.version(id, agreement.version, connection).text.ends
            try leave(&agreement, library, on: nil, connection)
            settle(&agreement)
        }
    }

    func leave(
        _ agreement: inout Agreement, _ library: LibraryID, on day: CalendarDay?, _ connection: Connection
    ) throws {
        guard let index = agreement.parties.firstIndex(where: { $0.library == library }) else {
            throw AgreementError.notAParty(library)
        }
        agreement.parties[index].until = day
        try AgreementQueries.update(agreement.parties[index], of: agreement.id, connection)
        // With fewer than two left there is nobody to agree with: it ends with the last but one.
        let leaving = agreement.parties.compactMap(\.until).sorted()
        if let last = leaving.dropFirst(max(0, agreement.parties.count - 2)).first {
            agreement.ends = [agreement.ends, last].compactMap(\.self).min()
        }
    }

    /// Notes that the agreement was looked at together (monev), with what was promised and kept.
    @discardableResult
    public func review(
        _ id: AgreementID, notes: String, measured: Measurement = { _ in nil }, by actor: Actor
    ) throws -> AgreementReview {
        let today = clock.today()
        var review: AgreementReview?
        let notes = String(notes.trimmed.prefix(8_000))
        try change(id, .review, .review, by: actor) { _, connection in
            let numbers = try CommitmentQueries.of(id, connection).map { one in
                AgreementReview.Number(
                    commitment: one.id, figure: measured(one), outcome: one.standing(on: today, measured).rawValue)
            }
            func count(_ outcome: Commitment.Outcome) -> Int { numbers.count { $0.standing == outcome } }
            let found = AgreementReview(
                day: today, notes: notes, kept: count(.kept), missed: count(.missed), pending: count(.pending),
                actor: actor.journalID, numbers: numbers)
            try CommitmentQueries.insert(found, of: id, at: clock.now(), connection)
            review = found
        }
        return review
            ?? AgreementReview(day: today, notes: notes, kept: 0, missed: 0, pending: 0, actor: actor.journalID, numbers: [])
    }

    @discardableResult
    public func carryOn(_ id: AgreementID, for library: LibraryID, by actor: Actor) throws -> Agreement {
        try database.write { connection in
            var agreement = try Self.find(id, connection)
            try actor.must(.carryOn, in: try place(agreement, actor, connection))
            try mustBePresent(library, in: agreement, connection)
            try actor.must(.carryOn, for: library)
            guard agreement.state == .reviewed else { throw AgreementError.notNow(.carryOn, agreement.state) }
            try step(&agreement, .carryOn, by: actor, library: library, connection) { agreement, _ in settle(&agreement) }
            return agreement
        }
    }

    /// Begins an addendum: the parties that are still in it, the same last day, and only the clauses that change.
    public func amend(_ id: AgreementID, clauses: [Clause], by actor: Actor) throws -> Agreement {
        try descend(id, .amend, .amend, .amends, by: actor) { base, text, connection in
            var addendum = AgreementText(title: "Adendum: \(text.title)", starts: clock.today(), ends: base.ends)
            (addendum.drivers, addendum.benefits, addendum.isPublic) = (text.drivers, text.benefits, text.isPublic)
            addendum.programme = AgreementText.Programme(.extends, baseline: text.title)
            addendum.factors[.rationale] = text.factors[.rationale]
            addendum.clauses = clauses
            return (.addendum, try stayers(base, connection), addendum)
        }
    }

    /// Begins the paper by which a further library joins (the joining clause): all parties and the new one approve it. It reads as what
    /// holds, addenda worked in, so that a newcomer signs what they read.
    public func join(_ id: AgreementID, _ newcomer: AgreementParty, benefit: String, by actor: Actor) throws -> Agreement {
        try descend(id, .join, .amend, .joins, by: actor) { base, text, connection in
            guard base.party(newcomer.library) == nil else {
                throw try present(base, connection).contains(newcomer.library)
                    ? AgreementError.alreadyDone : .leftBefore(newcomer.library)
            }
            guard text.clauses.contains(where: { $0.key == "joining" }) else { throw AgreementError.unknownClause("joining") }
            var paper = try folded(text, base, connection)
            paper.title = "Keikutsertaan: \(text.title)"
            paper.starts = clock.today()
            paper.ends = base.ends
            paper.programme = AgreementText.Programme(.extends, baseline: text.title)
            paper.benefits.append(AgreementText.Benefit(newcomer.library, benefit))
            return (.addendum, try stayers(base, connection) + [newcomer], paper)
        }
    }

    /// Begins the successor, pre-filled: the same words, from the day after the last for as long again, with what became of the commitments
    /// among its reasons.
    public func renew(_ id: AgreementID, measured: Measurement = { _ in nil }, by actor: Actor) throws -> Agreement {
        let today = clock.today()
        return try descend(id, .renew, .renew, .renews, by: actor) { base, text, connection in
            var next = successor(base, try folded(text, base, connection))
            let outcomes = try CommitmentQueries.of(id, connection).map { $0.standing(on: today, measured) }
            let (kept, missed) = (outcomes.count { $0 == .kept }, outcomes.count { $0 == .missed })
            if kept + missed > 0 {
                next.drivers.append(
                    "Perjanjian sebelumnya: \(kept) janji ditepati, \(missed) tidak ditepati (sampai \(today.text(.indonesian)))."
                )
            }
            return (base.form == .oral ? .pks : base.form, base.parties.filter { $0.until == nil }, next)
        }
    }

    /// "Jadikan tertulis": begins the written form of an oral agreement (S145).
    public func writeDown(_ id: AgreementID, by actor: Actor) throws -> Agreement {
        try descend(id, .renew, .renew, .writesDown, by: actor) { base, text, connection in
            guard base.form == .oral else { throw AgreementError.notNow(.renew, base.state) }
            var written = text
            (written.oral, written.starts) = (nil, clock.today())
            return (.pks, try stayers(base, connection), written)
        }
    }

    private func stayers(_ base: Agreement, _ connection: Connection) throws -> [AgreementParty] {
        let present = Set(try present(base, connection))
        return base.parties.filter { present.contains($0.library) }
    }

    /// The text with its addenda worked in, in the order in which they took effect.
    private func folded(_ text: AgreementText, _ base: Agreement, _ connection: Connection) throws -> AgreementText {
        var whole = text
        let addenda = try AgreementReading.addenda(of: base.id, connection).filter { $0.state.hasTerms && $0.relation == .amends }
        for addendum in addenda.sorted(by: { ($0.starts ?? clock.today(), $0.id) < ($1.starts ?? clock.today(), $1.id) }) {
            let clauses = try AgreementReading.version(addendum.id, addendum.version, connection).text.clauses
            for clause in clauses {
                for index in whole.clauses.indices where whole.clauses[index].scope == clause.scope {
                    for parameter in clause.values.keys { whole.clauses[index].values[parameter] = nil }
                }
                whole.clauses.removeAll { $0.key == clause.key && $0.scope == clause.scope && $0.values.isEmpty }
                whole.clauses.append(clause)
            }
        }
        return whole
    }

    private func successor(_ base: Agreement, _ text: AgreementText) -> AgreementText {
        var next = text
        let today = clock.today()
        next.oral = nil
        next.starts = max(today, base.ends?.adding(days: 1) ?? today)
        if let ends = text.ends { next.ends = next.starts.adding(days: max(0, ends.daysSince1970 - text.starts.daysSince1970)) }
        return next
    }

    private func descend(
        _ id: AgreementID, _ action: AgreementAction, _ verb: AgreementVerb, _ relation: Agreement.Relation, by actor: Actor,
        _ make: (Agreement, AgreementText, Connection) throws -> (AgreementForm, [AgreementParty], AgreementText)
    ) throws -> Agreement {
        try database.write { connection in
            var base = try Self.find(id, connection)
            try actor.must(verb, in: try place(base, actor, connection))
            let text = try AgreementReading.version(id, base.version, connection).text
            // An addendum is no agreement of its own: what it belongs to is amended and renewed.
            guard !base.isPart else { throw AgreementError.notNow(action, base.state) }
            try step(&base, action, by: actor, connection)
            let (form, parties, words) = try make(base, text, connection)
            let fresh = parties.map { party in
                var party = party
                (party.from, party.until, party.number) = (nil, nil, nil)
                return party
            }
            // The signatories on record stay; each party may put its own right.
            let new = try begin(
                form, fresh, words, network: base.network, base: (id, relation), by: actor, connection)
            for party in fresh where base.party(party.library) != nil {
                try AgreementQueries.update(party, of: new.id, connection)
            }
            return try Self.find(new.id, connection)
        }
    }

    private func signed(
        _ id: AgreementID, _ action: AgreementAction, _ verb: AgreementVerb, _ library: LibraryID, _ actor: Actor,
        _ body: (inout Agreement) throws -> Void
    ) throws -> Agreement {
        try signed(id, action, verb, library, actor) { agreement, _ in try body(&agreement) }
    }

    private func signed(
        _ id: AgreementID, _ action: AgreementAction, _ verb: AgreementVerb, _ library: LibraryID, _ actor: Actor,
        _ body: (inout Agreement, Connection) throws -> Void
    ) throws -> Agreement {
        try database.write { connection in
            var agreement = try Self.find(id, connection)
            try mustSign(agreement, verb, library, nil, actor, connection)
            try step(&agreement, action, by: actor, library: library, connection, body)
            return agreement
        }
    }
}
