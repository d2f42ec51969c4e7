import TestKit
import Testing

@testable import Store

struct CopyTests {
    /// Every kind of value, a key of two columns, a counter that is ahead of its rows, and more rows than a page.
    private static let shelf = Migration(
        901, room: "Test", "a shelf",
        [
            """
            CREATE TABLE shelf (
                room BIGINT NOT NULL, place {text} NOT NULL, depth DOUBLE PRECISION, label {text}, photo {bytes},
                PRIMARY KEY (room, place)
            )
            """,
            "CREATE TABLE visit (id {identity}, note {text} NOT NULL)",
        ])

    private static func fill(_ database: Database, rows: Int = 1700) throws {
        try database.write { connection in
            for number in 0..<rows {
                let label: String? = number % 7 == 0 ? nil : "Rak “\(number)” — é, 'tanda kutip' dan ?"
                try connection.run(
                    """
                    INSERT INTO shelf (room, place, depth, label, photo) VALUES (\(number % 5), \("p\(number)"),
                        \(number % 3 == 0 ? nil : Double(number) / 8), \(label), \([UInt8(number % 256), 0, 255]))
                    """)
            }
            for number in 0..<4 { _ = try connection.insert("INSERT INTO visit (note) VALUES (\("kunjungan \(number)"))") }
            try connection.run("DELETE FROM visit WHERE id = 4")
            try connection.run("INSERT INTO setting (key, value) VALUES ('nama', 'Kabupaten Contoh')")
        }
    }

    private static func withTwo(_ body: (Database, Database) throws -> Void) throws {
        try withTemporaryDatabase(migrations: [shelf], rehearsing: false) { source in
            try fill(source)
            try withTemporaryDatabase(migrations: [shelf], rehearsing: false) { target in try body(source, target) }
        }
    }

    private static func shelves(_ database: Database) throws -> [[Value]] {
        try database.read {
            try $0.rows("SELECT room, place, depth, label, photo FROM shelf ORDER BY room, place").map { Array($0.cells) }
        }
    }

    @Test func `a copy holds every row, and counts on where the source stopped`() throws {
        try Self.withTwo { source, target in
            let report = try DatabaseCopy(from: source, to: target).run()
            let next = try target.write { try $0.insert("INSERT INTO visit (note) VALUES ('sesudah')") }
            let settings = try target.read { try $0.rows("SELECT key, value FROM setting").map { $0.text(0) + "=" + $0.text(1) } }
            #expect(report.tables.first { $0.name == "shelf" }?.rows == 1700)
            #expect(try Self.shelves(target) == Self.shelves(source))
            #expect(next == 5)
            #expect(settings == ["nama=Kabupaten Contoh"])
        }
    }

    @Test func `a copy that was cut off goes on where it stood`() throws {
        struct CutOff: Error {}
        try Self.withTwo { source, target in
            var pages = 0
            #expect(throws: CutOff.self) {
                // Progress is told outside the target's transactions, so a stop here is a stop between two pages.
                try DatabaseCopy(from: source, to: target).run { step in
                    if step.table == "shelf", !step.isComparing { pages += 1 }
                    if pages == 2 { throw CutOff() }
                }
            }
            let halfway = try Self.shelves(target).count
            var first: DatabaseCopy.Progress?
            try DatabaseCopy(from: source, to: target).run { if $0.table == "shelf", first == nil { first = $0 } }
            #expect(halfway == 1000)
            #expect(first?.rows == 1500)
            #expect(try Self.shelves(target) == Self.shelves(source))
        }
    }

    @Test func `a table that changed between two tries is copied anew`() throws {
        struct CutOff: Error {}
        try Self.withTwo { source, target in
            _ = try? DatabaseCopy(from: source, to: target).run { step in
                if step.table == "visit" { throw CutOff() }
            }
            try source.write { connection in
                try connection.run("UPDATE shelf SET label = 'diganti' WHERE room = 0 AND place = 'p0'")
                try connection.run("DELETE FROM shelf WHERE room = 1 AND place = 'p1'")
            }
            try DatabaseCopy(from: source, to: target).run()
            #expect(try Self.shelves(target) == Self.shelves(source))
        }
    }

    @Test func `a database that holds anything else is left alone`() throws {
        try Self.withTwo { source, target in
            _ = try target.write { try $0.run("INSERT INTO visit (note) VALUES ('milik orang lain')") }
            #expect(refusal { try DatabaseCopy(from: source, to: target).run() } == .notEmpty)
            let kept = try target.read { try $0.int("SELECT COUNT(*) FROM visit") }
            #expect(kept == 1)
        }
    }

    @Test func `a finished copy is not copied into again`() throws {
        try Self.withTwo { source, target in
            try DatabaseCopy(from: source, to: target).run()
            #expect(refusal { try DatabaseCopy(from: source, to: target).run() } == .notEmpty)
        }
    }
}
