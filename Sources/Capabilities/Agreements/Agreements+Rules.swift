public import Commons
import Store

/// A library's own rules (S134): over its items where it lends, over its readers where it borrows.
extension Agreements {
    /// A library's own rules as they are now, for its own people; nil where it never set any.
    public func rules(of library: LibraryID, by actor: Actor) throws -> (version: Int, clauses: [Clause])? {
        try actor.must(.houseRules, for: library)
        return try database.read { try TermsReading.ownRules(library, $0) }
    }

    /// Sets a library's own rules anew; the old ones stay on record as an earlier version.
    ///
    /// - Returns: the number of the new version.
    @discardableResult
    public func setRules(_ library: LibraryID, _ clauses: [Clause], by actor: Actor) throws -> Int {
        try actor.must(.houseRules, for: library)
        for clause in clauses {
            if let problem = clause.problems(parties: []).first { throw problem }
            if clause.values[.service] != nil { throw AgreementError.serviceNotNamed }
        }
        guard clauses.count <= 200 else { throw AgreementError.tooLong("200") }
        let content = try AgreementPaper.bytes(clauses)
        return try database.write { connection in
            let version = (try TermsReading.rules([library], connection).first?.version ?? 0) + 1
            try AgreementQueries.setRules(
                library, version: version, since: clock.today(), content, by: actor.journalID, at: clock.now(), connection)
            try connection.changed(.library, library.rawValue)
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "library.rules", subjectKind: "library", subjectId: library.rawValue,
                    at: clock.now(), details: ["version": String(version)]))
            return version
        }
    }

    /// Where the text of an agreement meets other rules between its parties: each library's own, and other agreements in force on its first
    /// day. Shown before anybody signs, each with the rule that resolves it.
    public func conflicts(_ id: AgreementID, by actor: Actor) throws -> [TermsConflict] {
        try database.read { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.see, in: try lookingPlace(agreement, actor, connection))
            let text = try AgreementReading.version(id, agreement.version, connection).text
            return try TermsConflict.all(agreement, text, connection)
        }
    }
}
