public import Commons
import Identifiers
public import Store

/// The register of schools: what public lists say of them, to fill in an invitation by. Being in it makes nobody a member.
///
/// Verbs: `take`, `school`, `search`.
public struct SchoolRegister: Sendable {
    private let database: Database
    private let clock: WallClock
    private static let chunk = 2_000

    public init(database: Database, clock: WallClock) { (self.database, self.clock) = (database, clock) }

    /// Puts a list in; what was known of the same NPSN is replaced, all else stays. In short steps, so that desks do not wait; a list
    /// that is cut off is simply taken again.
    public func take(_ list: SchoolList, by actor: Actor) throws -> (added: Int, updated: Int) {
        guard actor.runsInstallation else { throw NotAllowed(verb: "register.load") }
        var updated = 0
        var rest = list.schools[...]
        while !rest.isEmpty {
            let part = rest.prefix(Self.chunk)
            updated += try database.write { try RegisterQueries.put(part, $0) }
            rest = rest.dropFirst(Self.chunk)
        }
        let count = list.schools.count
        try database.write { connection in
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "register.load", subjectKind: "register", subjectId: 0, at: clock.now(),
                    details: ["schools": String(count)]))
        }
        return (count - updated, updated)
    }

    /// The school with this NPSN, as typed.
    public func school(_ npsn: String) throws -> RegisteredSchool? {
        guard let npsn = NPSN(npsn) else { return nil }
        return try database.read { try RegisterQueries.find(npsn.text, $0) }
    }

    /// Schools whose name, district or regency have words that begin so: for a coordinator who knows no numbers.
    public func search(_ text: String, limit: Int = 20) throws -> [RegisteredSchool] {
        let words = Array(RegisteredSchool.words(String(text.prefix(80))).prefix(6))
        guard !words.isEmpty else { return [] }
        return try database.read { try RegisterQueries.search(words, limit: min(50, max(1, limit)), $0) }
    }

    public func count() throws -> Int { try database.read { try RegisterQueries.count($0) } }
}
