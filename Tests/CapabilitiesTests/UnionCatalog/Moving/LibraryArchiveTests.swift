import Commons
import Membership
import TestKit
import Testing

@testable import UnionCatalog

/// A library leaves a hub with all it has, and comes to another (S177).
struct LibraryArchiveTests {
    private static let titles = Slims.file([
        Slims.biblio("Laskar Pelangi", isbn: "9789793062792", year: "2005", authors: ["Hirata, Andrea"], codes: ["B1", "B2"]),
        Slims.biblio("Bumi Manusia", year: "1980", notes: "catatan, dengan \"kutip\"", codes: ["B3"]),
    ])
    private static let items = Slims.items([
        Slims.item("B1", "Laskar Pelangi", call: "813 AND l", price: "45000"), Slims.item("X9", "Ilmu Alam", call: "500 ILM"),
    ])

    /// A library with titles, copies of their own rows, a title of a copy only, one that is gone, and bytes that are no text.
    private func fill(_ desk: Desk) throws {
        try desk.take([Self.titles, Self.items])
        try desk.take("judul;pengarang;tahun\nKamus Lama;Tim;1970\nAtlas;Tim;1999\n", source: "daftar")
        try desk.take(
            "judul;pengarang;tahun\nAtlas;Tim;1999\n", complete: true, confirmed: true, source: "daftar", asOf: "2026-11-02")
        try desk.take(
            files: [.init(name: "lama.csv", bytes: Array("judul;pengarang\nSiti Nurbaya ".utf8) + [0xE9, 0x0A])],
            into: "D0000001",
            source: "lama")
        try desk.take("judul;pengarang;tahun\nLaskar Pelangi;Andrea Hirata;2005\n", into: "D0000002")
    }

    private func archive(_ desk: Desk, _ code: String = "D0000001") throws -> [UInt8] {
        let written = Written()
        try desk.catalog.export(library: code, by: .operatorAtConsole) { written.bytes += $0 }
        return written.bytes
    }

    private final class Written { var bytes: [UInt8] = [] }

    private func withTwoHubs(_ body: (Desk, Desk) throws -> Void) throws {
        try withDesk { home in
            try fill(home)
            try withTemporaryDatabase(migrations: Desk.migrations) { database in try body(home, Desk(database)) }
        }
    }

    @Test func `what arrives is what left, byte for byte`() throws {
        try withTwoHubs { home, abroad in
            let left = try archive(home)
            let (library, report) = try abroad.catalog.receive(.init(name: "d1.silang", bytes: left), by: .operatorAtConsole)
            #expect(library.code == "D0000001" && library.name == "Perpustakaan D0000001")
            #expect(report.accountsForEveryRow && report.rows.isEmpty)
            #expect(try archive(abroad) == left)
            let there = try home.titles().filter { $0.holdings.contains { $0.library == LibraryID(1) } }.count
            #expect(try abroad.titles().filter { !$0.holdings.isEmpty }.count == there)
        }
    }

    @Test func `the school's own file changes nothing where its archive has arrived`() throws {
        try withTwoHubs { home, abroad in
            try abroad.catalog.receive(.init(name: "d1.silang", bytes: archive(home)), by: .operatorAtConsole)
            let again = try abroad.take([Self.titles, Self.items])
            #expect(again.tally.unchanged == again.tally.staged)
            #expect(again.tally.staged == 4)
        }
    }

    @Test func `an archive received twice is there once, and can be taken back`() throws {
        try withTwoHubs { home, abroad in
            let file = ImportRequest.File(name: "d1.silang", bytes: try archive(home))
            let first = try abroad.catalog.receive(file, by: .operatorAtConsole).report
            let second = try abroad.catalog.receive(file, by: .operatorAtConsole).report
            #expect(second.tally.unchanged == second.tally.staged)
            try abroad.catalog.undo(#require(second.batch), by: .operatorAtConsole)
            try abroad.catalog.undo(#require(first.batch), by: .operatorAtConsole)
            #expect(try abroad.stock().isEmpty)
            #expect(try abroad.catalog.figures().titles == 0)
        }
    }

    @Test(arguments: ["cut", "changed", "newer", "empty"])
    func `an archive that is not whole is refused, and nothing is begun`(_ damage: String) throws {
        try withTwoHubs { home, abroad in
            var bytes = try archive(home)
            switch damage {
            case "cut": bytes.removeLast(bytes.count / 3)
            case "changed": bytes[bytes.count / 2] ^= 1
            case "newer":
                bytes = Array(String(decoding: bytes, as: UTF8.self).replacing("\"version\":1", with: "\"version\":9").utf8)
            default: bytes = Array("{\"silang\":\"library\",}\n".utf8)
            }
            #expect(throws: ImportError.self) {
                try abroad.catalog.receive(.init(name: "d1.silang", bytes: bytes), by: .operatorAtConsole)
            }
            #expect(try abroad.catalog.batches().isEmpty)
            #expect(try Membership(database: abroad.database, clock: .fixed(0)).libraries().isEmpty)
        }
    }

    @Test func `a reader takes nothing out and brings nothing in`() throws {
        try withDesk { desk in
            #expect(throws: NotAllowed.self) { try desk.catalog.export(library: "D0000001", by: .visitor) { _ in } }
            #expect(throws: NotAllowed.self) { try desk.catalog.receive(.init(name: "a", bytes: []), by: .visitor) }
        }
    }
}
