import Commons
import Store
import Testing

@testable import UnionCatalog

/// What becomes one title, whatever the order in which libraries come.
struct JoiningTests {
    private static func ipa(_ grade: String, role: String = "", code: String, publisher: String = "Pusat Kurikulum dan Perbukuan")
        -> String
    {
        Slims.biblio(
            "Ilmu Pengetahuan Alam SMP/MTs Kelas \(grade)\(role)", publisher: publisher, year: "2017", call: "500 IPA",
            class: "500", authors: ["Kementerian Pendidikan dan Kebudayaan"], topics: ["Sains"], codes: [code])
    }

    @Test func `the same school book in two libraries is one title with two holdings`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file([Self.ipa("VII", code: "1")] + Slims.shelf), into: "D0000001")
            let report = try desk.take(
                Slims.file([Self.ipa("7", code: "900", publisher: "Puskurbuk")] + Slims.shelf), into: "D0000002")
            #expect(report.tally.titlesCreated == 0)
            #expect(report.titlesJoined == 9)
            let titles = try desk.titles()
            #expect(titles.count == 9)
            #expect(titles.allSatisfy { $0.holdings.count == 2 && $0.title.libraries == 2 })
            #expect(titles.allSatisfy { $0.title.copies == $0.holdings.map(\.copies).reduce(0, +) })
        }
    }

    @Test func `two grades, and the pupils' and the teacher's book, are two titles`() throws {
        try withDesk { desk throws in
            try desk.take(
                Slims.file([
                    Self.ipa("VII", code: "1"), Self.ipa("VIII", code: "2"), Self.ipa("VII", role: " : Buku Guru", code: "3"),
                    Self.ipa("VII", role: " : Buku Siswa", code: "4"),
                ]), into: "D0000001")
            try desk.take(
                Slims.file([Self.ipa("8", code: "2"), Self.ipa("7", role: " : Buku Guru", code: "3")]), into: "D0000002")
            let lines = try desk.partition()
            #expect(lines.contains { $0.contains("D0000001 2") && $0.contains("D0000002 2") && !$0.contains("D0000001 1") })
            #expect(lines.contains { $0.contains("D0000001 3") && $0.contains("D0000002 3") && !$0.contains("D0000001 4") })
            #expect(!lines.contains { $0.contains("D0000001 1") && $0.contains("D0000001 2") })
        }
    }

    @Test func `volumes stay apart, also under the number of their set`() throws {
        try withDesk { desk throws in
            func volume(_ number: String, _ code: String, isbn: String = "979-3062-79-7") -> String {
                Slims.biblio(
                    "Sejarah Nasional Indonesia Jilid \(number)", isbn: isbn, year: "1993", call: "959.8 POE s", class: "959.8",
                    authors: ["Poesponegoro, Marwati Djoened"], codes: [code])
            }
            try desk.take(Slims.file([volume("I", "1"), volume("II", "2"), volume("III", "3")]), into: "D0000001")
            try desk.take(Slims.file([volume("1", "1"), volume("3", "3", isbn: "")]), into: "D0000002")
            #expect(
                try desk.partition() == [["D0000001 1", "D0000002 1"], ["D0000001 2"], ["D0000001 3", "D0000002 3"]])
        }
    }

    /// Six small catalogues that overlap, agree by halves and contradict each other.
    private static let catalogues: [(library: String, rows: [String])] = [
        ("D0000001", Slims.shelf + [ipa("VII", code: "S7"), ipa("VIII", code: "S8")]),
        (
            "D0000002",
            [
                Slims.biblio("Laskar pelangi", publisher: "Bentang", year: "2006", authors: ["Andrea Hirata"], codes: ["a1"]),
                Slims.biblio("LASKAR PELANGI", isbn: "9789793062792", codes: ["a2"]), ipa("7", code: "a3"),
                ipa("8", role: " Buku Guru", code: "a4"),
                Slims.biblio(
                    "Robinson Crusoe", publisher: "Gramedia Pustaka Utama", year: "1999", authors: ["Daniel Defoe"], codes: ["a5"]
                ),
            ]
        ),
        (
            "D0000003",
            [
                Slims.biblio(
                    "Laskar Pelangi : Sebuah Novel", isbn: "979-3062-79-7", publisher: "Bentang Pustaka", year: "2008",
                    authors: ["Hirata, Andrea"], codes: ["b1"]),
                Slims.biblio("Robinson Crusoe", publisher: "", year: "", codes: ["b2"]),
                Slims.biblio("Robinson Crusoe Jilid 2", codes: ["b3"]),
                Slims.biblio(
                    "Pengantar Statistika", publisher: "Rajawali Pers", year: "2008", authors: ["Sutrisno Hadi"], codes: ["b4"]),
            ]
        ),
        (
            "D0000004",
            [
                Slims.biblio("Pengantar Statistika", publisher: "Andi", year: "2001", authors: ["Widodo"], codes: ["c1"]),
                Slims.biblio("Pengantar statistika", codes: ["c2"]), ipa("VII", role: " : Buku Guru", code: "c3"),
                ipa("VII", role: " : Buku Siswa", code: "c4"),
                Slims.biblio("Fikih Praktis", publisher: "Mizan", year: "2003", authors: ["Anas Khalid"], codes: ["c5"]),
            ]
        ),
        (
            "D0000005",
            [
                Slims.biblio(
                    "Sejarah Kerajaan Majapahit", publisher: "Grasindo", year: "2013", authors: ["Kusuma Wardhana"], codes: ["d1"]
                ),
                Slims.biblio("Sejarah kerajaan Majapahit", publisher: "Gramedia Widiasarana", year: "2012", codes: ["d2"]),
                Slims.biblio("Wayang dan Masyarakat", year: "", authors: ["Hazim Amir"], codes: ["d3"]),
            ]
        ),
        (
            "D0000006",
            [
                Slims.biblio("Wayang & masyarakat", publisher: "Tiga Serangkai", year: "1995", codes: ["e1"]),
                ipa("IX", code: "e2"),
                Slims.biblio("Bertanam cabai dalam pot", authors: ["Setiadi"], codes: ["e3"]),
                Slims.biblio("Bertanam Cabai", codes: ["e4"]),
            ]
        ),
    ]

    @Test(arguments: [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [3, 0, 5, 1, 4, 2], [2, 5, 0, 4, 3, 1]])
    func `libraries may come in any order, and rows too`(order: [Int]) throws {
        let order = order.count == 6 ? order : [0] + order
        func union(_ order: [Int], backwards: Bool) throws -> (partition: Set<Set<String>>, dump: [String]) {
            try withDesk { desk throws in
                for index in order {
                    let (library, rows) = Self.catalogues[index]
                    try desk.take(Slims.file(backwards ? rows.reversed() : rows), into: library)
                }
                return (try desk.partition(), try desk.dump())
            }
        }
        let expected = try union(Array(0..<6), backwards: false)
        #expect(expected.partition.contains { $0.count > 2 })
        for backwards in [false, true] {
            let found = try union(order, backwards: backwards)
            #expect(found.partition == expected.partition)
            #expect(found.dump == expected.dump)
        }
    }

    @Test func `a union that lost a catalogue is the union that never had it`() throws {
        let expected = try withDesk { desk throws in
            for (library, rows) in Self.catalogues where library != "D0000002" { try desk.take(Slims.file(rows), into: library) }
            return try desk.dump()
        }
        try withDesk { desk throws in
            var second: BatchID?
            for (library, rows) in Self.catalogues {
                let report = try desk.take(Slims.file(rows), into: library)
                if library == "D0000002" { second = report.batch }
            }
            try desk.catalog.undo(try #require(second), by: .operatorAtConsole)
            #expect(try desk.dump() == expected)
        }
    }

    /// Two titles that nothing joins, and a third record that does.
    private static let bridge = (
        left: Slims.biblio(
            "Kisah Rimba", isbn: "979-3062-79-7", publisher: "", year: "", collation: "", call: "", place: "", class: "",
            codes: ["k1"]),
        right: Slims.biblio(
            "Kisah Rimba", publisher: "Mizan", year: "2001", collation: "", call: "823 KIP k", class: "823",
            authors: ["Kipling, Rudyard"], codes: ["k2"]),
        middle: Slims.biblio(
            "Kisah Rimba", isbn: "9789793062792", publisher: "Mizan", year: "2001", collation: "", call: "823 KIP k",
            class: "823",
            authors: ["Rudyard Kipling"], codes: ["k3"])
    )

    @Test func `a record that bridges two titles merges them, and the other number leads on`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file([Self.bridge.left]), into: "D0000001")
            try desk.take(Slims.file([Self.bridge.right]), into: "D0000002")
            let before = try desk.titles().map(\.title.id)
            try #require(before.count == 2)
            try desk.take(Slims.file([Self.bridge.middle]), into: "D0000003")
            let after = try desk.titles()
            #expect(after.count == 1)
            #expect(after.first?.holdings.count == 3)
            let survivor = try #require(after.first?.title.id)
            #expect(survivor == before.min())
            #expect(try desk.catalog.title(try #require(before.max())) == .movedTo(survivor))
            guard case .here = try desk.catalog.title(survivor) else {
                Issue.record("the survivor is not here")
                return
            }
            #expect(try desk.catalog.title(TitleID(999)) == .unknown)
        }
    }

    @Test func `a join and a parting are explained`() throws {
        try withDesk { desk throws in
            try desk.take(
                Slims.file(Slims.shelf + [Self.ipa("VII", code: "S7"), Self.ipa("VIII", code: "S8")]), into: "D0000001")
            try desk.take(
                Slims.file([
                    Slims.biblio(
                        "LASKAR PELANGI", isbn: "9789793062792", publisher: "Bentang", year: "2005", call: "813 HIR l",
                        codes: ["a2"])
                ]), into: "D0000002")
            let joined = try #require(try desk.title("Laskar Pelangi")).title.id
            let within = try #require(try desk.catalog.explain(joined, joined))
            #expect(!within.isEmpty)
            #expect(within.allSatisfy { $0.isJoined && $0.lines(.indonesian).count > 1 && $0.lines(.english).count > 1 })
            let seven = try #require(
                try desk.titles().first { $0.title.name.contains("Kelas VII") && !$0.title.name.contains("VIII") })
            let eight = try #require(try desk.titles().first { $0.title.name.contains("VIII") })
            let apart = try #require(try desk.catalog.explain(seven.title.id, eight.title.id))
            #expect(apart.count == 1)
            #expect(apart.first?.isJoined == false)
            #expect(apart.first?.lines(.indonesian).contains { $0.lowercased().contains("kelas") } == true)
            #expect(try desk.catalog.explain(joined, TitleID(999)) == nil)
        }
    }
}
