import Commons
import Store
import Testing

@testable import UnionCatalog

/// Item files: one row a copy.
struct ItemTests {
    @Test func `a copy finds its title by its code, then by the exact title`() throws {
        try withDesk { desk throws in
            let items = Slims.items([
                // Known by its code, though the title is typed otherwise.
                Slims.item("B003", "Ekosistem Terumbu Karang (Rusak)", call: "577.7 SUM e"),
                Slims.item("B900", "Ekosistem Terumbu Karang", call: "577.7 SUM e"),
            ])
            let report = try desk.take([Slims.file(Slims.shelf), items])
            #expect(report.accountsForEveryRow)
            #expect(report.findings("item-without-title").isEmpty)
            #expect(try desk.titles().count == 8)
            let holding = try #require(try desk.title("Ekosistem Terumbu Karang")?.holdings.first)
            #expect(holding.copies == 2)
            #expect(holding.location == "Rak 1")
        }
    }

    @Test func `the call number chooses among titles of one name`() throws {
        try withDesk { desk throws in
            let biblio = Slims.file([
                Slims.biblio(
                    "Matematika", publisher: "Erlangga", year: "2004", call: "510 ERL m", class: "510", authors: ["Sukino"],
                    codes: ["1"]),
                Slims.biblio(
                    "Matematika", publisher: "Yudhistira", year: "1994", call: "510 YUD m", class: "510",
                    authors: ["Wirodikromo"], codes: ["2"]),
            ])
            try desk.take([
                biblio,
                Slims.items([Slims.item("3", "Matematika", call: "510 YUD m"), Slims.item("4", "Matematika", call: "510 YUD m")]),
            ])
            let copies = try desk.titles().map { "\($0.title.publisher ?? "") \($0.holdings.first?.copies ?? -1)" }.sorted()
            #expect(copies == ["Erlangga 1", "Yudhistira 3"])
        }
    }

    @Test func `copies of an unknown title make a brief one, once`() throws {
        try withDesk { desk throws in
            let items = Slims.items([
                Slims.item("1", "Kamus Besar"), Slims.item("2", "Kamus Besar"), Slims.item("3", "Peta Dunia"),
            ])
            let report = try desk.take(items)
            #expect(report.format == "slims-item")
            #expect(report.findings("item-without-title").map(\.line) == [2, 4])
            let brief = try #require(try desk.title("Kamus Besar"))
            #expect(brief.title.isBrief)
            #expect(brief.holdings.first?.copies == 2)
            #expect(try desk.titles().count == 2)
            let again = try desk.take(items)
            #expect(again.tally.unchanged == 3)
        }
    }

    @Test func `statuses say how many copies a reader could have`() throws {
        try withDesk { desk throws in
            let items = Slims.items([
                Slims.item("B001", "Laskar Pelangi", status: "Available"),
                Slims.item("B002", "Laskar Pelangi", status: "Missing"),
                Slims.item("B011", "Laskar Pelangi", status: ""), Slims.item("B012", "Laskar Pelangi", status: "Repair"),
                Slims.item("B013", "Laskar Pelangi", status: "No Loan"),
            ])
            try desk.take([Slims.file(Slims.shelf), items], asOf: "2026-10-02")
            let holding = try #require(try desk.title("Laskar Pelangi")?.holdings.first)
            #expect(holding.copies == 5)
            #expect(holding.available == 3)
            #expect(holding.asOf == "2026-10-02")
            // A title whose copies only its own row names says nothing of it.
            #expect(try desk.title("Robinson Crusoe")?.holdings.first?.available == nil)
        }
    }

    @Test func `a later file brings the day forward, an earlier one does not take it back`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf), asOf: "2026-05-01")
            try desk.take(Slims.file(Slims.shelf), asOf: "2026-09-01")
            #expect(Set(try desk.titles().flatMap(\.holdings).map(\.asOf)) == ["2026-09-01"])
            try desk.take(Slims.file(Slims.shelf), asOf: "2026-01-01")
            #expect(Set(try desk.titles().flatMap(\.holdings).map(\.asOf)) == ["2026-09-01"])
        }
    }

    @Test func `a copy without a code is refused at its line`() throws {
        try withDesk { desk throws in
            let report = try desk.take(
                Slims.items([Slims.item("1", "A Buku"), Slims.item("", "B Buku"), Slims.item("3", "C Buku")]))
            #expect(report.findings("item-code-missing").map(\.line) == [3])
            #expect(report.tally.refused == 1)
            #expect(try desk.titles().count == 2)
        }
    }

    @Test func `a status that changes moves the count of copies to be had`() throws {
        try withDesk { desk throws in
            let out = Slims.items([
                Slims.item("1", "Kamus Besar", status: "Available"), Slims.item("2", "Kamus Besar", status: "Available"),
            ])
            try desk.take(out)
            let report = try desk.take(
                out.replacing(
                    "\"1\",\"813 XXX x\",\"Reference\",\"INV\",\"2022-06-20\",\"BOS\",\"\",\"Perpustakaan\",\"2022-06-20\",\"Available\"",
                    with:
                        "\"1\",\"813 XXX x\",\"Reference\",\"INV\",\"2022-06-20\",\"BOS\",\"\",\"Perpustakaan\",\"2022-06-20\",\"Missing\""
                ))
            #expect(report.tally.updated == 1)
            #expect(report.tally.unchanged == 1)
            #expect(try desk.title("Kamus Besar")?.holdings.first?.available == 1)
        }
    }
}
