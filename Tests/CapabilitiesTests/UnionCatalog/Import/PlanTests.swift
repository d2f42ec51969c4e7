import Commons
import Foundation
import Store
import TestKit
import Testing

@testable import UnionCatalog

/// What runs once for every row of an import must find its few records by an index, never by walking a library.
struct PlanTests {
    private static let hot: [(condition: SQL, index: String)] = [
        ("content_hash = \([UInt8]()) AND source = 's' ORDER BY +id", "source_record_by_hash"),
        ("local_id = 'x' AND source = 's' ORDER BY +id", "source_record_by_local"),
        ("key_isbn = 'x' AND source = 's' ORDER BY +id", "source_record_by_isbn"),
        ("key_text = 'x' AND source = 's' ORDER BY +id", "source_record_by_text"),
        ("title_key = 'x' AND gone = 0 ORDER BY +id LIMIT 50", "source_record_by_title_key"),
        ("title_id = 1 AND gone = 0 ORDER BY +id", "source_record_by_title"),
        ("batch_id = 1 ORDER BY +id DESC LIMIT 200", "source_record_by_batch"),
    ]
    private static let others: [(query: SQL, index: String)] = [
        ("SELECT code FROM item WHERE library_id = 1 AND record_id = 1 ORDER BY code || ''", "item_by_record"),
        ("SELECT id FROM source_record WHERE variant_id = 1", "source_record_by_variant"),
        ("SELECT COUNT(*) FROM holding WHERE title_id = 1", "holding_by_title"),
    ]

    /// The column that tells each index's question from the others'.
    private static let asked = [
        "source_record_by_hash": "content_hash", "source_record_by_local": "local_id", "source_record_by_isbn": "key_isbn",
        "source_record_by_text": "key_text", "source_record_by_title_key": "title_key", "source_record_by_title": "title_id",
        "source_record_by_batch": "batch_id", "item_by_record": "record_id", "source_record_by_variant": "variant_id",
        "holding_by_title": "title_id",
    ]

    private static func fill(_ database: Database) throws {
        func record(_ number: Int) -> [Value] {
            let (id, text) = (Value.integer(Int64(number)), Value.text("x\(number)"))
            let (bytes, day) = (Value.bytes(Array("\(number)".utf8)), Value.text("2026-01-01"))
            return [
                .integer(1), id, .text("s"), .text("f"), text, text, bytes, text, text, text, bytes, bytes, .integer(0), id, id,
                day,
                .integer(Int64(number / 10)), .integer(0), .integer(0),
            ]
        }
        _ = try database.write { connection in
            try connection.insertAll(
                into: "source_record",
                columns: [
                    "library_id", "id", "source", "format", "local_id", "public_id", "content_hash", "key_isbn", "key_text",
                    "title_key", "raw", "record", "copies", "variant_id", "title_id", "as_of", "batch_id", "seen_batch", "gone",
                ], rows: (0..<2000).map(record))
            try connection.insertAll(
                into: "item", columns: ["library_id", "code", "record_id", "batch_id", "seen_batch"],
                rows: (0..<2000).map { [.integer(1), .text("c\($0)"), .integer(Int64($0)), .integer(0), .integer(0)] })
            try connection.insertAll(
                into: "holding", columns: ["library_id", "title_id", "copies", "as_of", "records", "since_day"],
                rows: (0..<2000).map {
                    [.integer(Int64($0 % 20)), .integer(Int64($0)), .integer(1), .text("2026-01-01"), .integer(1), .integer(1)]
                })
        }
        try database.optimize()
    }

    @Test func `queries that run once a row use their index`() throws {
        try withDesk { desk throws in
            // PostgreSQL chooses by what it knows of the rows; of an empty table it knows nothing.
            if testEngine == .postgreSQL { try Self.fill(desk.database) }
            let records = Self.hot.map { hot -> (SQL, String) in
                ("SELECT id FROM source_record WHERE library_id = 1 AND \(sql: hot.condition)", hot.index)
            }
            for (query, index) in records + Self.others {
                let plan = try desk.database.read { try $0.plan(of: query) }
                if testEngine == .sqlite {
                    #expect(plan.contains(index), "\(query.text): \(plan)")
                } else {
                    // The indexes of a table's parts have names of their own; what they are asked for tells them apart.
                    let column = try #require(Self.asked[index])
                    let asks = plan.split(separator: "\n").contains { $0.contains("Index Cond") && $0.contains(column) }
                    #expect(asks && !plan.contains("Seq Scan"), "\(query.text): \(plan)")
                }
            }
        }
    }

    @Test func `no query of records or copies is ordered by its key alone`() throws {
        for file in ["RecordQueries", "ItemQueries"] {
            let path = repositoryRoot() + "/Sources/Capabilities/UnionCatalog/Import/\(file).swift"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.contains("ORDER BY +") || text.contains("ORDER BY code || ''"))
            #expect(!text.split(separator: "\n").contains { $0.contains("ORDER BY id") && !$0.contains("///") })
        }
    }
}
