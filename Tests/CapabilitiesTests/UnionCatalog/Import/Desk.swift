import Commons
import Membership
import Store
import TestKit

@testable import UnionCatalog

/// A union catalogue of its own for one test, and the words in which tests ask for things.
struct Desk {
    static let migrations = MembershipSchema.migrations + UnionCatalogSchema.migrations

    let database: Database
    let catalog: UnionCatalog

    init(_ database: Database) {
        self.database = database
        // 2026-11-18 in Jakarta.
        catalog = UnionCatalog(database: database, clock: .fixed(1_795_000_000))
    }

    /// Takes libraries in under these codes.
    func join(_ codes: String...) throws {
        let membership = Membership(database: database, clock: .fixed(1_795_000_000))
        for code in codes {
            _ = try membership.add(code: code, LibraryDetails(name: "Perpustakaan \(code)", level: .smp), by: .system)
        }
    }

    @discardableResult
    func take(
        _ texts: [String], into library: String = "D0000001", complete: Bool = false, confirmed: Bool = false,
        source: String? = nil, asOf: String = "2026-11-01"
    ) throws -> ImportReport {
        let files = texts.enumerated().map { ImportRequest.File(name: "berkas\($0.offset + 1)", bytes: Array($0.element.utf8)) }
        return try take(files: files, into: library, complete: complete, confirmed: confirmed, source: source, asOf: asOf)
    }

    @discardableResult
    func take(
        _ text: String, into library: String = "D0000001", complete: Bool = false, confirmed: Bool = false,
        source: String? = nil, asOf: String = "2026-11-01"
    ) throws -> ImportReport {
        try take([text], into: library, complete: complete, confirmed: confirmed, source: source, asOf: asOf)
    }

    @discardableResult
    func take(
        files: [ImportRequest.File], into library: String, complete: Bool = false, confirmed: Bool = false,
        source: String? = nil, asOf: String = "2026-11-01"
    ) throws -> ImportReport {
        var request = ImportRequest(files: files, library: library)
        request.isComplete = complete
        request.isConfirmed = confirmed
        request.source = source
        request.asOf = CalendarDay(asOf)
        return try catalog.importFiles(request, by: .operatorAtConsole)
    }

    /// Everything the union says, one line a title with its holdings, without numbers of rows; two equal dumps are one union.
    func dump() throws -> [String] {
        try database.read { connection in
            let codes = Dictionary(uniqueKeysWithValues: try Membership.libraries(connection).map { ($0.id, $0.code) })
            return try UnionCatalog.eachTitle(after: 0, limit: 100_000, connection).map { title, holdings in
                var bare = title
                bare.id = TitleID(0)
                let held = holdings.map { holding in
                    var holding = holding
                    holding.title = TitleID(0)
                    return "\(codes[holding.library] ?? "?") \(holding)"
                }
                return "\(bare) \(held.sorted())"
            }.sorted()
        }
    }

    /// Which records stand together: the partition of (library, record) into titles.
    func partition() throws -> Set<Set<String>> {
        var titles: [TitleID: Set<String>] = [:]
        try catalog.eachClusterLine { code, localID, title in titles[title, default: []].insert("\(code) \(localID)") }
        return Set(titles.values)
    }

    func titles() throws -> [(title: CatalogTitle, holdings: [Holding])] {
        try database.read { try UnionCatalog.eachTitle(after: 0, limit: 100_000, $0) }
    }

    func title(_ name: String) throws -> (title: CatalogTitle, holdings: [Holding])? {
        try titles().first { $0.title.name == name }
    }

    func sequence() throws -> Int64 { try database.read { try $0.latestSequence() } }

    /// The rows of the tables that hold what libraries sent, as text; `seen_batch` moves with every import and is left out.
    func stock() throws -> [String] {
        try database.read { connection in
            let records = try connection.rows(
                """
                SELECT r.public_id, r.local_id, r.source, r.copies, r.gone, r.as_of, r.title_key, r.batch_id FROM source_record r
                ORDER BY r.library_id, r.public_id, r.id
                """
            ).map { row in
                "\(row.text(0)) \(row.textOrNil(1) ?? "-") \(row.text(2)) \(row.int(3)) \(row.int(4)) \(row.text(5)) \(row.text(6)) \(row.int(7))"
            }
            let items = try connection.rows(
                """
                SELECT i.code, i.call_number, i.location, i.status, i.available, r.public_id, i.batch_id FROM item i
                JOIN source_record r ON r.library_id = i.library_id AND r.id = i.record_id ORDER BY i.library_id, i.code
                """
            ).map { row in
                "\(row.text(0)) \(row.textOrNil(1) ?? "-") \(row.textOrNil(2) ?? "-") \(row.textOrNil(3) ?? "-") \(row.intOrNil(4) ?? -1) \(row.text(5)) \(row.int(6))"
            }
            return records + items
        }
    }
}

/// Runs a test with a desk at which the first libraries have joined.
@discardableResult
func withDesk<T>(rehearsing: Bool? = nil, _ body: (Desk) throws -> T) throws -> T {
    try withTemporaryDatabase(migrations: Desk.migrations, rehearsing: rehearsing) { database in
        let desk = Desk(database)
        try desk.join("D0000001", "D0000002", "D0000003", "D0000004", "D0000005", "D0000006")
        return try body(desk)
    }
}

extension ImportReport {
    /// Every row got its place: nothing lost, nothing counted twice.
    var accountsForEveryRow: Bool {
        let t = tally
        return t.read == t.accepted + t.repaired + t.refused && t.staged == t.read - t.refused && t.applied == t.staged
            && t.unchanged + t.updated + t.created == t.staged
    }

    func findings(_ code: String) -> [LocatedFinding] { rows.filter { $0.code == code } }
}
