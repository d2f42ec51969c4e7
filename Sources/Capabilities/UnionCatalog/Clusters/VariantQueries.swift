import Commons
import Store

/// A variant: all records that say the same of their title.
struct Variant: Sendable {
    let id: Int64
    let fingerprint: [UInt8]
    let features: [UInt8]
    let title: Int64
    let quality: Int
    let record: [UInt8]
    /// Source records that say the same.
    let records: Int
}

/// The SQL of variants, their keys and their edges.
enum VariantQueries {
    private static let columns = SQL("id, fingerprint, features, title_id, quality, record, records")

    static func find(fingerprint: [UInt8], _ connection: Connection) throws(StoreError) -> Variant? {
        try connection.row("SELECT \(sql: columns) FROM variant WHERE fingerprint = \(fingerprint)").map(variant)
    }

    static func find(_ id: Int64, _ connection: Connection) throws(StoreError) -> Variant? {
        try connection.row("SELECT \(sql: columns) FROM variant WHERE id = \(id)").map(variant)
    }

    /// Those of these numbers that are there.
    static func find(_ ids: [Int64], _ connection: Connection) throws(StoreError) -> [Variant] {
        var found: [Variant] = []
        for part in ids.portions {
            found += try connection.rows("SELECT \(sql: columns) FROM variant WHERE id IN \(list: part)").map(variant)
        }
        return found
    }

    /// Which of these fingerprints are known.
    static func known(_ fingerprints: [[UInt8]], _ connection: Connection) throws(StoreError) -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        for part in fingerprints.portions {
            let rows = try connection.rows("SELECT fingerprint FROM variant WHERE fingerprint IN \(list: part)")
            found.formUnion(rows.map { $0.bytes(0) })
        }
        return found
    }

    static func ofTitle(_ title: Int64, _ connection: Connection) throws(StoreError) -> [Variant] {
        try ofTitles([title], connection)[title] ?? []
    }

    /// The variants of each title, the best described first.
    static func ofTitles(_ titles: [Int64], _ connection: Connection) throws(StoreError) -> [Int64: [Variant]] {
        var found: [Int64: [Variant]] = [:]
        for part in titles.portions {
            let rows = try connection.rows(
                "SELECT \(sql: columns) FROM variant WHERE title_id IN \(list: part) ORDER BY quality DESC, fingerprint")
            for variant in rows.map(variant) { found[variant.title, default: []].append(variant) }
        }
        return found
    }

    static func insert(
        fingerprint: [UInt8], features: [UInt8], keys: [Int64], quality: Int, record: [UInt8], records: Int = 1,
        _ connection: Connection
    ) throws(StoreError) -> Int64 {
        let id =
            try connection.int(
                """
                INSERT INTO variant (fingerprint, features, title_id, quality, record, records)
                VALUES (\(fingerprint), \(features), 0, \(quality), \(record), \(records)) RETURNING id
                """) ?? 0
        for key in keys {
            try connection.post("INSERT INTO match_key (hash, variant_id) VALUES (\(key), \(id))")
        }
        return id
    }

    static func addRecord(to id: Int64, _ connection: Connection) throws(StoreError) {
        try connection.post("UPDATE variant SET records = records + 1 WHERE id = \(id)")
    }

    /// - Returns: how many records the variant stands for now.
    static func addRecords(_ count: Int, to id: Int64, _ connection: Connection) throws(StoreError) -> Int {
        Int(try connection.int("UPDATE variant SET records = records + \(count) WHERE id = \(id) RETURNING records") ?? 0)
    }

    static func represent(_ id: Int64, by record: [UInt8], quality: Int, _ connection: Connection) throws(StoreError) {
        try connection.post("UPDATE variant SET record = \(record), quality = \(quality) WHERE id = \(id)")
    }

    /// Variants after a number, in order.
    static func page(after id: Int64, limit: Int, _ connection: Connection) throws(StoreError) -> [Variant] {
        try connection.rows("SELECT \(sql: columns) FROM variant WHERE id > \(id) ORDER BY id LIMIT \(limit)").map(variant)
    }

    /// The records a variant stands for.
    static func records(of id: Int64, _ connection: Connection) throws(StoreError) -> [(
        library: LibraryID, id: Int64, record: [UInt8]
    )] {
        try connection.rows(
            "SELECT library_id, id, record FROM source_record WHERE variant_id = \(id) ORDER BY library_id, id"
        ).map { (LibraryID($0.int(0)), $0.int(1), $0.bytes(2)) }
    }

    static func deleteEdges(of id: Int64, _ connection: Connection) throws(StoreError) {
        try connection.post("DELETE FROM variant_edge WHERE a = \(id) OR b = \(id)")
    }

    /// Gives a variant other features, and so other keys; its comparisons are void.
    static func redescribe(
        _ id: Int64, fingerprint: [UInt8], features: [UInt8], keys: [Int64], _ connection: Connection
    ) throws(StoreError) {
        try connection.post("DELETE FROM match_key WHERE variant_id = \(id)")
        try deleteEdges(of: id, connection)
        try connection.post("UPDATE variant SET fingerprint = \(fingerprint), features = \(features) WHERE id = \(id)")
        for key in keys { try connection.post("INSERT INTO match_key (hash, variant_id) VALUES (\(key), \(id))") }
    }

    /// Puts a record under a variant and its title.
    static func assign(
        _ record: Int64, of library: LibraryID, to id: Int64, title: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.post(
            "UPDATE source_record SET variant_id = \(id), title_id = \(title) WHERE library_id = \(library) AND id = \(record)")
    }

    static func setTitle(_ title: Int64, of id: Int64, _ connection: Connection) throws(StoreError) {
        try connection.post("UPDATE variant SET title_id = \(title) WHERE id = \(id)")
    }

    static func delete(_ id: Int64, _ connection: Connection) throws(StoreError) {
        try connection.post("DELETE FROM match_key WHERE variant_id = \(id)")
        try connection.post("DELETE FROM variant_edge WHERE a = \(id) OR b = \(id)")
        try connection.post("DELETE FROM variant WHERE id = \(id)")
    }

    /// The other variants that share a key with each of these.
    static func candidates(of ids: [Int64], _ connection: Connection) throws(StoreError) -> [Int64: [Int64]] {
        var found: [Int64: [Int64]] = [:]
        for part in ids.portions {
            let rows = try connection.rows(
                """
                SELECT DISTINCT mine.variant_id, other.variant_id FROM match_key mine JOIN match_key other ON other.hash = mine.hash
                WHERE mine.variant_id IN \(list: part) AND other.variant_id <> mine.variant_id
                """)
            for row in rows { found[row.int(0), default: []].append(row.int(1)) }
        }
        return found
    }

    /// Keeps a comparison with its reasons, for `explain` and for whoever reviews joins.
    static func saveEdge(_ a: Int64, _ b: Int64, _ verdict: PairVerdict, _ connection: Connection) throws(StoreError) {
        let reasons = verdict.reasons.map { "\($0.code.rawValue)\u{1F}\($0.left)\u{1F}\($0.right)\u{1F}\($0.points)" }
        try connection.post(
            """
            INSERT INTO variant_edge (a, b, score, decision, reasons)
            VALUES (\(min(a, b)), \(max(a, b)), \(verdict.score), \(verdict.decision.rawValue), \(reasons.joined(separator: "\u{1E}")))
            ON CONFLICT (a, b) DO UPDATE SET score = excluded.score, decision = excluded.decision, reasons = excluded.reasons
            """)
    }

    /// The variants this one may be joined with.
    static func joinable(_ id: Int64, _ connection: Connection) throws(StoreError) -> [Int64] {
        try connection.rows(
            """
            SELECT b FROM variant_edge WHERE a = \(id) AND decision = 'join'
            UNION SELECT a FROM variant_edge WHERE b = \(id) AND decision = 'join'
            """
        ).map { $0.int(0) }
    }

    /// The pairs that may be joined of which these are one.
    static func joins(of ids: [Int64], _ connection: Connection) throws(StoreError) -> [(Int64, Int64)] {
        var found: [(Int64, Int64)] = []
        for part in ids.portions {
            found += try connection.rows(
                """
                SELECT a, b FROM variant_edge WHERE a IN \(list: part) AND decision = 'join'
                UNION SELECT a, b FROM variant_edge WHERE b IN \(list: part) AND decision = 'join'
                """
            ).map { ($0.int(0), $0.int(1)) }
        }
        return found
    }

    /// Each of these with the variants of its title; none while it has no title.
    static func sharing(titlesOf ids: [Int64], _ connection: Connection) throws(StoreError) -> [(Int64, Int64)] {
        var found: [(Int64, Int64)] = []
        for part in ids.portions {
            found += try connection.rows(
                """
                SELECT mine.id, other.id FROM variant mine JOIN variant other ON other.title_id = mine.title_id
                WHERE mine.id IN \(list: part) AND mine.title_id <> 0 AND other.id <> mine.id
                """
            ).map { ($0.int(0), $0.int(1)) }
        }
        return found
    }

    private static func variant(_ row: Row) -> Variant {
        Variant(
            id: row.int(0), fingerprint: row.bytes(1), features: row.bytes(2), title: row.int(3), quality: Int(row.int(4)),
            record: row.bytes(5), records: Int(row.int(6)))
    }
}
