import Commons
import Store
import Testing

@testable import UnionCatalog

/// The same library, a second time.
struct AgainTests {
    /// Imports files twice and expects the second time to find nothing new.
    private func expectStill(_ desk: Desk, _ files: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        try desk.take(files)
        let (union, stock, sequence) = (try desk.dump(), try desk.stock(), try desk.sequence())
        let again = try desk.take(files)
        #expect(again.accountsForEveryRow, sourceLocation: sourceLocation)
        #expect(again.tally.unchanged == again.tally.read - again.tally.refused, sourceLocation: sourceLocation)
        #expect(again.tally.titlesCreated == 0, sourceLocation: sourceLocation)
        #expect(try desk.dump() == union, sourceLocation: sourceLocation)
        #expect(try desk.stock() == stock, sourceLocation: sourceLocation)
        #expect(try desk.sequence() == sequence, sourceLocation: sourceLocation)
    }

    @Test func `the same file again changes nothing at all`() throws {
        try withDesk { try expectStill($0, [Slims.file(Slims.shelf)]) }
    }

    @Test func `the same file again changes nothing, though rows repeat and share item codes`() throws {
        try withDesk { desk throws in
            let rows =
                Slims.shelf + [
                    Slims.shelf[0],
                    Slims.biblio("Judul Lain Sekali", codes: ["B003", "B099"]),
                    Slims.biblio("Ekosistem Terumbu Karang", publisher: "Yudhistira", year: "2010", codes: ["B003", "B098"]),
                    Slims.biblio("Tanpa Kode"), Slims.biblio("Tanpa Kode"),
                ]
            try expectStill(desk, [Slims.file(rows)])
        }
    }

    @Test func `two clerks' files that overlap change nothing the second time`() throws {
        try withDesk { desk throws in
            let a = Slims.file(Array(Slims.shelf[0...5]))
            let b = Slims.file(
                Array(Slims.shelf[4...7]) + [
                    Slims.biblio(
                        "Laskar Pelangi", publisher: "Bentang", year: "2006", authors: ["Andrea Hirata"], codes: ["B002", "B077"])
                ])
            try expectStill(desk, [a, b])
        }
    }

    @Test func `titles and items together change nothing the second time`() throws {
        try withDesk { desk throws in
            let items = Slims.items([
                Slims.item("B001", "Laskar Pelangi", call: "899.221 HIR l", status: "Available"),
                Slims.item("B002", "Laskar Pelangi", call: "899.221 HIR l", status: "Missing"),
                Slims.item("B050", "Laskar Pelangi", call: "899.221 HIR l"), Slims.item("Z1", "Tidak Dikenal"),
                Slims.item("Z2", "Tidak Dikenal"), Slims.item("Z2", "Tidak Dikenal"),
            ])
            try expectStill(desk, [Slims.file(Slims.shelf), items])
        }
    }

    @Test func `an edited row updates its title and nothing else`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            var rows = Slims.shelf
            rows[1] = rows[1].replacing("Yudhistira", with: "Erlangga")
            let report = try desk.take(Slims.file(rows))
            #expect(report.tally.unchanged == 7)
            #expect(report.tally.updated == 1)
            #expect(report.tally.created == 0)
            #expect(try desk.title("Ekosistem Terumbu Karang")?.title.publisher == "Erlangga")
            #expect(try desk.titles().count == 8)
            // Known by its copy, also under another title.
            rows[2] = rows[2].replacing("Sejarah Kerajaan Majapahit", with: "Sejarah Kerajaan Singasari")
            let renamed = try desk.take(Slims.file(rows))
            #expect(renamed.tally.updated == 1)
            #expect(try desk.title("Sejarah Kerajaan Majapahit") == nil)
            #expect(try desk.title("Sejarah Kerajaan Singasari")?.holdings.first?.copies == 1)
        }
    }

    @Test func `a row without codes is known by ISBN with title, or title with author, publisher and year`() throws {
        try withDesk { desk throws in
            let first = Slims.biblio("Tanpa Kode Satu", isbn: "979-3062-79-7", codes: [])
            let second = Slims.biblio("Tanpa Kode Dua", publisher: "Mizan", year: "2001", authors: ["Ali"])
            try desk.take(Slims.file([first, second] + Slims.shelf[1...3]))
            let report = try desk.take(
                Slims.file(
                    [
                        Slims.biblio("Tanpa Kode Satu", isbn: "9789793062792", publisher: "Lain", year: "1999"),
                        Slims.biblio("Tanpa Kode Dua", publisher: "Mizan", year: "2001", place: "Bandung", authors: ["Ali"]),
                    ] + Slims.shelf[1...3]))
            #expect(report.tally.updated == 2)
            #expect(report.tally.created == 0)
            #expect(try desk.titles().count == 5)
        }
    }

    @Test func `a copy taken from one title's row goes from its holding`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            var rows = Slims.shelf
            rows[0] = rows[0].replacing("<B001><B002>", with: "<B001>")
            try desk.take(Slims.file(rows))
            #expect(try desk.title("Laskar Pelangi")?.holdings.first?.copies == 1)
        }
    }
}
