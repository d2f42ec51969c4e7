import Commons
import Store
import Synchronization

/// Holds the book that pages ask, and brings it up to date from the change feed.
final class TermsKeeper: Sendable {
    private struct Held {
        var book = TermsBook()
        /// Nil before the first reading.
        var seq: Int64?
    }

    private let database: Database
    private let held = Mutex(Held())
    /// Only one reads at a time; the others have what it brought.
    private let turn = Mutex(())
    private static let most = 5_000

    init(database: Database) { self.database = database }

    var book: TermsBook { held.withLock { $0.book } }

    func follow() throws {
        try turn.withLock { _ in
            let (book, seq) = held.withLock { ($0.book, $0.seq) }
            let now: (TermsBook, Int64)? = try database.read { connection in
                let latest = try connection.latestSequence()
                guard let seq else { return (try TermsReading.book(connection), latest) }
                if latest == seq { return nil }
                if try connection.changesAreMissing(after: seq) { return (try TermsReading.book(connection), latest) }
                let changes = try connection.changes(after: seq, limit: Self.most)
                // So many at once are read faster as a whole.
                guard changes.count < Self.most else { return (try TermsReading.book(connection), latest) }
                return (try Self.renewed(book, changes, connection), latest)
            }
            if let now { held.withLock { ($0.book, $0.seq) = (now.0, now.1) } }
        }
    }

    private static func renewed(_ book: TermsBook, _ changes: [Change], _ connection: Connection) throws -> TermsBook {
        let ids = Set(changes.filter { $0.kind == .agreement }.map { AgreementID($0.id) })
        let libraries = Set(changes.filter { $0.kind == .library }.map { LibraryID($0.id) })
        if ids.isEmpty, libraries.isEmpty { return book }
        var changed: [AgreementID: TermsAgreement?] = [:]
        for id in ids { changed.updateValue(nil, forKey: id) }
        for agreement in try ids.isEmpty ? [] : TermsReading.agreements(ids.sorted(), connection) {
            changed.updateValue(agreement, forKey: agreement.id)
        }
        let rules = try libraries.isEmpty ? [] : TermsReading.rules(libraries.sorted(), connection)
        return book.replacing(
            changed, rules: Dictionary(grouping: rules, by: \.library),
            charters: try libraries.isEmpty ? nil : TermsReading.charters(connection))
    }
}
