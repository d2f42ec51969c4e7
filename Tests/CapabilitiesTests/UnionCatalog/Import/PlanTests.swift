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
        ("SELECT code FROM item WHERE library_id = 1 AND record_id = 1 ORDER BY +code", "item_by_record"),
        ("SELECT id FROM source_record WHERE variant_id = 1", "source_record_by_variant"),
        ("SELECT COUNT(*) FROM holding WHERE title_id = 1", "holding_by_title"),
    ]

    @Test func `queries that run once a row use their index`() throws {
        try withDesk { desk throws in
            let records = Self.hot.map { hot -> (SQL, String) in
                ("SELECT id FROM source_record WHERE library_id = 1 AND \(sql: hot.condition)", hot.index)
            }
            for (query, index) in records + Self.others {
                let plan = try desk.database.read { try $0.plan(of: query) }
                #expect(plan.contains(index), "\(query.text): \(plan)")
            }
        }
    }

    @Test func `no query of records or copies is ordered by its key alone`() throws {
        for file in ["RecordQueries", "ItemQueries"] {
            let path = repositoryRoot() + "/Sources/Capabilities/UnionCatalog/Import/\(file).swift"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.contains("ORDER BY +"))
            #expect(!text.split(separator: "\n").contains { $0.contains("ORDER BY id") && !$0.contains("///") })
        }
    }
}
