import Store
import TestKit
import Testing

struct SQLTests {
    @Test func `interpolation binds values and leaves marks`() {
        let name: String? = nil
        let sql: SQL = "SELECT \(1), \("a'b"), \(name), \(true), \(raw: "x"), \(sql: "y = \(2.5)")"
        #expect(sql.text == "SELECT ?, ?, ?, ?, x, y = ?")
        #expect(sql.values == [.integer(1), .text("a'b"), .null, .integer(1), .real(2.5)])
    }

    @Test func `a list becomes marks in brackets and an empty list matches nothing`() throws {
        let sql: SQL = "id IN \(list: [3, 4])"
        #expect(sql.text == "id IN (?,?)")
        #expect(sql.values == [.integer(3), .integer(4)])
        try withTemporaryDatabase { database in
            let none: [Int] = []
            let outside = try database.read { try $0.int("SELECT 1 WHERE 1 IN \(list: none)") }
            let inside = try database.read { try $0.int("SELECT 1 WHERE 4 IN \(list: [3, 4])") }
            #expect(outside == nil)
            #expect(inside == 1)
        }
    }

    @Test func `lists of like length share one text and mean the same`() throws {
        func query(_ count: Int) -> SQL { "SELECT COUNT(*) FROM setting WHERE key IN \(list: (0..<count).map(String.init))" }
        #expect(query(9).text == query(16).text && query(17).text == query(32).text && query(8).text != query(9).text)
        try withTemporaryDatabase { database in
            try database.write { connection in for key in 0..<40 { try connection.setSetting("\(key)", "x") } }
            for count in [1, 8, 9, 16, 17, 33, 40] { #expect(try database.read { try $0.int(query(count)) } == Int64(count)) }
        }
    }

    @Test func `pieces are added and joined with their values in order`() {
        let pieces: [SQL] = ["a = \(1)", "b = \(2)", "c IS NULL"]
        var sql: SQL = "SELECT 1 WHERE " + pieces.joined(separator: " AND ")
        sql += " LIMIT \(3)"
        #expect(sql.text == "SELECT 1 WHERE a = ? AND b = ? AND c IS NULL LIMIT ?")
        #expect(sql.values == [.integer(1), .integer(2), .integer(3)])
    }

    @Test func `no text can break out of its parameter`() throws {
        let hostile = [
            "'; DROP TABLE setting; --", "\"", "?", "? ?", ")", "\u{0}after", "\\", "%_", "e\u{301}", "$1", ":name", "",
            String(repeating: "x'", count: 10_000),
        ]
        try withTemporaryDatabase { database in
            for text in hostile {
                try database.write { try $0.setSetting(text, text) }
                let rows = try database.read { try $0.rows("SELECT key, value FROM setting WHERE key = \(text)") }
                // U+0000 is the one character that PostgreSQL cannot hold; both engines keep U+FFFD in its place.
                let kept = Array(text.replacing("\u{0}", with: "\u{FFFD}").utf8)
                #expect(rows.map { Array($0.text(0).utf8) } == [kept])
                #expect(rows.map { Array($0.text(1).utf8) } == [kept])
            }
            let kept = try database.read { try $0.int("SELECT COUNT(*) FROM setting") }
            #expect(kept == Int64(hostile.count))
        }
    }

    @Test func `every kind of value comes back as it went in`() throws {
        let values: [Value] = [
            .null, .integer(.min), .integer(.max), .real(-0.1), .text("garam\u{1}gula"), .bytes([0, 255]), .bytes([]), .text(""),
        ]
        try withTemporaryDatabase { database in
            for value in values {
                let back = try database.read { try $0.row("SELECT \(value)")?[0] }
                #expect(back == value)
            }
        }
    }

    @Test func `optional columns read as nil and integers widen to numbers`() throws {
        try withTemporaryDatabase { database in
            let row = try #require(try database.read { try $0.row("SELECT NULL, 7, 0") })
            #expect(row.intOrNil(0) == nil && row.textOrNil(0) == nil && row.bytesOrNil(0) == nil && row.boolOrNil(0) == nil)
            #expect(row.real(1) == 7.0)
            #expect(row.bool(1) && !row.bool(2))
            #expect(row.count == 3)
        }
    }
}
