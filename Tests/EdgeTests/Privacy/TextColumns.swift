import Foundation
import Testing

@testable import Store

/// Every text column of the database and whom it may reach, from `columns.tsv`.
struct TextColumn: Sendable, Hashable {
    enum Reach: String, Sendable { case `public`, parties, own, person, opaque }

    let table: String
    let name: String
    let reach: Reach

    static func listed() throws -> [TextColumn] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("columns.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t").map(String.init)
            try #require(cells.count == 3, "\(line)")
            return TextColumn(table: cells[0], name: cells[1], reach: try #require(Reach(rawValue: cells[2]), "\(line)"))
        }
    }

    /// "table.column" of every text column there is.
    static func existing(_ connection: Connection) throws -> Set<String> {
        let query: SQL =
            switch try connection.engine() {
            case .sqlite:
                """
                SELECT m.name, p.name FROM sqlite_schema m JOIN pragma_table_info(m.name) p
                WHERE m.type = 'table' AND substr(m.name, 1, 7) <> 'sqlite_' AND p.type LIKE 'TEXT%'
                """
            case .postgreSQL:
                """
                SELECT CAST(c.relname AS text), CAST(a.attname AS text) FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                    AND a.atttypid = CAST('text' AS regtype)
                """
            }
        return Set(try connection.rows(query).map { "\($0.text(0)).\($0.text(1))" }.filter { !$0.hasPrefix("schema_migration.") })
    }

    /// Everything that stands in it.
    func values(_ connection: Connection) throws -> [String] {
        try connection.rows("SELECT \(raw: name) FROM \(raw: table) WHERE \(raw: name) IS NOT NULL").map { $0.text(0) }
    }
}
