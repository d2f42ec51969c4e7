import TestKit
import Testing

@testable import Store

struct InsertAllTests {
    private static let shelf = Migration(
        2, room: "Test", "every kind of column",
        [
            """
            CREATE TABLE shelf (
                id {identity}, small SMALLINT NOT NULL, middle INTEGER, large BIGINT, depth DOUBLE PRECISION, label {text} NOT NULL,
                photo {bytes}, UNIQUE (label))
            """
        ])

    private static let columns = ["small", "middle", "large", "depth", "label", "photo"]

    private static func row(_ number: Int) -> [Value] {
        [
            .integer(Int64(number % 100)), number % 3 == 0 ? .null : .integer(Int64(-number)), .integer(.max - Int64(number)),
            .real(Double(number) / 8), .text("Rak “\(number)” \t\n\\"),
            number % 5 == 0 ? .null : .bytes([0, 255, UInt8(number % 256)]),
        ]
    }

    @Test func `many rows go in at once and come back as they were`() throws {
        try withTemporaryDatabase(migrations: [Self.shelf]) { database in
            let written = try database.write { connection in
                try connection.insertAll(into: "shelf", columns: Self.columns, rows: (0..<3000).lazy.map(Self.row))
            }
            let rows = try database.read {
                try $0.rows("SELECT small, middle, large, depth, label, photo FROM shelf ORDER BY id").map { Array($0.cells) }
            }
            #expect(written == 3000)
            #expect(rows == (0..<3000).map(Self.row))
        }
    }

    @Test func `rows may be mixed with other statements and none is no error`() throws {
        try withTemporaryDatabase(migrations: [Self.shelf]) { database in
            let counts = try database.write { connection in
                let none = try connection.insertAll(into: "shelf", columns: Self.columns, rows: [])
                try connection.run("INSERT INTO shelf (small, label) VALUES (1, 'satu')")
                let some = try connection.insertAll(into: "shelf", columns: Self.columns, rows: [Self.row(7)])
                return [Int64(none), Int64(some), try connection.int("SELECT COUNT(*) FROM shelf")]
            }
            #expect(counts == [0, 1, 2])
        }
    }

    @Test func `a row that breaks a rule, or does not fit, leaves nothing`() throws {
        try withTemporaryDatabase(migrations: [Self.shelf], rehearsing: false) { database in
            func refused(_ rows: [[Value]]) -> StoreError.Code? {
                refusal { _ = try database.write { try $0.insertAll(into: "shelf", columns: Self.columns, rows: rows) } }
            }
            #expect(refused([Self.row(1), Self.row(1)]) == .constraint(.unique))
            #expect(refused([Self.row(1), [.null] + Self.row(2).dropFirst()]) == .constraint(.notNull))
            #expect(refused([Self.row(1), [.integer(1)]]) == .syntax)
            let left = try database.read { try $0.int("SELECT COUNT(*) FROM shelf") }
            #expect(left == 0)
        }
    }
}
