import Commons
import Store

/// The SQL that finds pairs of titles for a person to look at.
enum ReviewReading {
    /// Each pair of titles once, the lower number first, by the best score that any two of their descriptions have.
    static func pairs(
        of library: LibraryID?, offset: Int, limit: Int, _ connection: Connection
    ) throws(StoreError) -> [(left: Int64, right: Int64)] {
        try connection.rows(
            """
            SELECT p.l, p.r FROM (\(sql: pairs(library))) p
            GROUP BY p.l, p.r ORDER BY MAX(p.score) DESC, p.l, p.r LIMIT \(limit) OFFSET \(offset)
            """
        ).map { ($0.int(0), $0.int(1)) }
    }

    static func count(of library: LibraryID?, _ connection: Connection) throws(StoreError) -> Int {
        Int(try connection.int("SELECT COUNT(*) FROM (SELECT DISTINCT p.l, p.r FROM (\(sql: pairs(library))) p) q") ?? 0)
    }

    /// The features of the two descriptions that are most alike.
    static func nearest(
        _ left: Int64, _ right: Int64, _ connection: Connection
    ) throws(StoreError) -> (left: [UInt8], right: [UInt8])? {
        try connection.row(
            """
            SELECT one.features, two.features FROM variant one
            JOIN variant two ON two.title_id = \(right)
            JOIN variant_edge e ON e.a = one.id AND e.b = two.id OR e.a = two.id AND e.b = one.id
            WHERE one.title_id = \(left) AND e.decision = 'review' ORDER BY e.score DESC, e.a, e.b LIMIT 1
            """
        ).map { ($0.bytes(0), $0.bytes(1)) }
    }

    private static func pairs(_ library: LibraryID?) -> SQL {
        let held: SQL =
            library.map {
                """
                AND EXISTS (SELECT 1 FROM holding h WHERE h.library_id = \($0) AND h.title_id IN (one.title_id, two.title_id))
                """
            } ?? ""
        return """
            SELECT CASE WHEN one.title_id < two.title_id THEN one.title_id ELSE two.title_id END AS l,
                   CASE WHEN one.title_id < two.title_id THEN two.title_id ELSE one.title_id END AS r, e.score AS score
            FROM variant_edge e JOIN variant one ON one.id = e.a JOIN variant two ON two.id = e.b
            WHERE e.decision = 'review' AND one.title_id <> two.title_id \(sql: held)
            """
    }
}
