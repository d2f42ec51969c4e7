import Commons
import Store
import Testing

@testable import UnionCatalog

struct UndoTests {
    private let rival = Slims.file([
        Slims.shelf[0], Slims.biblio("Layar Terkembang", year: "1936", authors: ["Alisjahbana, S. Takdir"], codes: ["L1"]),
    ])

    /// Imports `before`, remembers, imports `then`, takes that back, and expects the union as it was.
    private func expectBack(
        _ desk: Desk, before: [String], then: [String], complete: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try desk.take(rival, into: "D0000002")
        if !before.isEmpty { try desk.take(before) }
        let (union, stock) = (try desk.dump(), try desk.stock())
        let report = try desk.take(then, complete: complete, confirmed: true, asOf: "2026-11-20")
        #expect(try desk.stock() != stock, sourceLocation: sourceLocation)
        let undone = try desk.catalog.undo(try #require(report.batch), by: .operatorAtConsole)
        #expect(undone.state == .undone, sourceLocation: sourceLocation)
        #expect(try desk.dump() == union, sourceLocation: sourceLocation)
        #expect(try desk.stock() == stock, sourceLocation: sourceLocation)
        #expect(throws: ImportError.self, sourceLocation: sourceLocation) {
            try desk.catalog.undo(undone.id, by: .operatorAtConsole)
        }
    }

    @Test func `a first import is taken back whole`() throws {
        try withDesk { try expectBack($0, before: [], then: [Slims.file(Slims.shelf)]) }
    }

    @Test func `changed titles become what they were`() throws {
        try withDesk { desk throws in
            var rows = Slims.shelf
            rows[0] = rows[0].replacing("Bentang Pustaka", with: "Penerbit Lain").replacing("<B001><B002>", with: "<B001><B003>")
            rows[1] = rows[1].replacing("<B003>", with: "<B030>")
            rows[4] = rows[4].replacing("Robinson Crusoe", with: "Robinson dan Jumat")
            rows.append(Slims.biblio("Baru Sama Sekali", codes: ["N1"]))
            try expectBack(desk, before: [Slims.file(Slims.shelf)], then: [Slims.file(rows)])
        }
    }

    @Test func `the day of a file that only confirmed is taken back`() throws {
        try withDesk { desk throws in
            try expectBack(desk, before: [Slims.file(Slims.shelf)], then: [Slims.file(Slims.shelf)])
        }
    }

    @Test func `titles marked gone come back`() throws {
        try withDesk { desk throws in
            try expectBack(
                desk, before: [Slims.file(Slims.shelf)], then: [Slims.file(Array(Slims.shelf.prefix(2)))], complete: true)
        }
    }

    @Test func `items and brief titles go, and copies become what they were`() throws {
        try withDesk { desk throws in
            let items = Slims.items([
                Slims.item("B001", "Laskar Pelangi", status: "Missing"), Slims.item("B002", "Laskar Pelangi"),
                Slims.item("B070", "Laskar Pelangi"), Slims.item("Q1", "Tidak Dikenal"), Slims.item("Q2", "Tidak Dikenal"),
            ])
            try expectBack(desk, before: [Slims.file(Slims.shelf)], then: [items])
        }
    }

    @Test func `an item file sent again with other statuses is taken back`() throws {
        try withDesk { desk throws in
            let first = Slims.items([
                Slims.item("B001", "Laskar Pelangi", status: "Available"), Slims.item("Q1", "Kamus", status: "Missing"),
            ])
            let second = Slims.items([
                Slims.item("B001", "Laskar Pelangi", status: "Missing"), Slims.item("Q1", "Kamus", site: "Rak 9"),
            ])
            try expectBack(desk, before: [Slims.file(Slims.shelf), first], then: [second])
        }
    }

    @Test func `what a later import changed is left alone`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            var second = Slims.shelf
            second[0] = second[0].replacing("Bentang Pustaka", with: "Kedua")
            second[1] = second[1].replacing("Yudhistira", with: "Kedua")
            let middle = try desk.take(Slims.file(second))
            var third = second
            third[0] = third[0].replacing("Kedua", with: "Ketiga")
            try desk.take(Slims.file(third))
            try desk.catalog.undo(try #require(middle.batch), by: .operatorAtConsole)
            #expect(try desk.title("Laskar Pelangi")?.title.publisher == "Ketiga")
            #expect(try desk.title("Ekosistem Terumbu Karang")?.title.publisher == "Yudhistira")
            #expect(try desk.titles().count == 8)
        }
    }

    @Test func `only one who may import may undo, and only an import there is`() throws {
        try withDesk { desk throws in
            let report = try desk.take(Slims.file(Slims.shelf))
            let batch = try #require(report.batch)
            #expect(throws: NotAllowed.self) { try desk.catalog.undo(batch, by: .visitor) }
            #expect(throws: ImportError.unknownBatch(99)) { try desk.catalog.undo(BatchID(99), by: .operatorAtConsole) }
            #expect(try desk.titles().count == 8)
            #expect(throws: NotAllowed.self) {
                try desk.catalog.importFiles(
                    ImportRequest(files: [.init(name: "a", bytes: [65])], library: "D0000001"), by: .visitor)
            }
        }
    }

    @Test func `numbers of titles that an undo took away are never given again`() throws {
        try withDesk { desk throws in
            let first = try desk.take(Slims.file(Slims.shelf))
            let numbers = Set(try desk.titles().map(\.title.id))
            try desk.catalog.undo(try #require(first.batch), by: .operatorAtConsole)
            #expect(try desk.titles().isEmpty)
            try desk.take(Slims.file(Slims.shelf))
            #expect(numbers.isDisjoint(with: Set(try desk.titles().map(\.title.id))))
            for number in numbers { #expect(try desk.catalog.title(number) == .unknown) }
        }
    }
}
