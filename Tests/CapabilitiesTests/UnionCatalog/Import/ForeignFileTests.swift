import Commons
import Store
import Testing

@testable import UnionCatalog

/// Files that are no catalogue, and catalogues that mean harm.
struct ForeignFileTests {
    private static func noise(_ count: Int) -> [UInt8] {
        var state: UInt64 = 88_172_645_463_325_252
        return (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 32)
        }
    }

    private static let files: [(name: String, bytes: [UInt8], says: String)] = [
        ("buku.xlsx", [0x50, 0x4B, 0x03, 0x04] + noise(300), "CSV UTF-8"),
        ("buku.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + noise(300), "CSV UTF-8"),
        ("buku.csv.gz", [0x1F, 0x8B, 0x08] + noise(300), "gzip"),
        ("buku.pdf", Array("%PDF-1.7\n".utf8) + noise(300), "PDF"),
        ("buku.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + noise(300), "gambar"),
        ("kosong.csv", [], "kosong"),
        ("acak.bin", noise(4000), "bukan katalog"),
        ("nol.bin", [UInt8](repeating: 0, count: 5000), "bukan katalog"),
        ("surat.txt", Array("Yth. Bapak/Ibu\n\nDengan hormat,\nterlampir daftar.\n".utf8), "bukan katalog"),
        ("daftar-anggota.csv", Array("Nama Siswa;NIS;Kelas\nBudi;1234;VII A\nSiti;1235;VII B\n".utf8), "anggota"),
        (
            "senayan_member_export.csv",
            Array(
                "\"member_id\",\"member_name\",\"gender\",\"member_type_name\",\"member_email\",\"member_address\"\n\"1\",\"Budi\",\"1\",\"Siswa\",\"a@example.org\",\"Jl. A\"\n"
                    .utf8), "anggota"
        ),
    ]

    @Test(arguments: files.indices)
    func `a file of another kind is refused with advice, and changes nothing`(index: Int) throws {
        let (name, bytes, says) = Self.files[index]
        try withDesk { desk throws in
            do {
                try desk.take(files: [.init(name: name, bytes: bytes)], into: "D0000001")
                Issue.record("\(name) was taken")
            } catch let error as ImportError {
                guard case .unreadable(let file, let reason) = error else {
                    Issue.record("\(error)")
                    return
                }
                #expect(file == name)
                #expect(reason.indonesian.contains(says))
                #expect(!reason.english.isEmpty)
            }
            #expect(try desk.catalog.batches().isEmpty)
            #expect(try desk.titles().isEmpty)
        }
    }

    @Test func `one bad file among good ones stops the whole import before it begins`() throws {
        try withDesk { desk throws in
            #expect(throws: ImportError.self) {
                try desk.take(
                    files: [
                        .init(name: "a.csv", bytes: Array(Slims.file(Slims.shelf).utf8)),
                        .init(name: "b.pdf", bytes: Array("%PDF-1".utf8)),
                    ],
                    into: "D0000001")
            }
            #expect(try desk.catalog.batches().isEmpty)
        }
    }

    @Test func `a library nobody knows is refused with the way to register it`() throws {
        try withDesk { desk throws in
            #expect(throws: ImportError.unknownLibrary("D0000099")) { try desk.take(Slims.file(Slims.shelf), into: "D0000099") }
        }
    }

    @Test func `MARCXML with a document type is refused and says so`() throws {
        try withDesk { desk throws in
            let bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE collection [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
                <collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nam a2200000 a 4500</leader>
                <datafield tag="245" ind1="1" ind2="0"><subfield code="a">&x;&b;</subfield></datafield></record></collection>
                """
            var told = ""
            do {
                let report = try desk.take(bomb)
                told = report.rows.map(\.problem).joined()
                #expect(report.tally.created == 0)
            } catch let error as ImportError {
                told = error.phrase.text(.indonesian)
            }
            #expect(told.contains("document type") || told.contains("DOCTYPE"))
            #expect(try desk.titles().isEmpty)
        }
    }

    @Test func `a row of megabytes is refused with its place, and its neighbours stay`() throws {
        try withDesk(rehearsing: false) { desk throws in
            let long = String(repeating: "panjang sekali ", count: 72_000)
            let report = try desk.take(
                Slims.file(Slims.shelf + [Slims.biblio(long, codes: ["X1"])] + [Slims.biblio("Sesudahnya", codes: ["X2"])]))
            #expect(report.accountsForEveryRow)
            #expect(report.tally.read == 10)
            #expect(report.findings("row-too-long").map(\.line) == [9])
            #expect(report.findings("row-too-long").map(\.grade) == [.refused])
            #expect(try desk.title("Sesudahnya") != nil)
            #expect(report.rows.allSatisfy { ($0.before ?? "").count <= 200 && ($0.after ?? "").count <= 200 })
        }
    }

    @Test func `a long text in one cell is cut, and the row is kept`() throws {
        try withDesk(rehearsing: false) { desk throws in
            let long = String(repeating: "panjang sekali ", count: 4000)
            let report = try desk.take(Slims.file(Slims.shelf + [Slims.biblio(long, codes: ["X1"])]))
            #expect(report.tally.refused == 0)
            #expect(report.findings("text-cut").map(\.line) == [9])
            #expect(try desk.titles().allSatisfy { $0.title.name.utf8.count < 20_000 })
        }
    }

    @Test func `marks that turn the direction of a line do not get into a title`() throws {
        try withDesk { desk throws in
            let report = try desk.take(
                Slims.file(Slims.shelf + [Slims.biblio("Buku \u{202E}kilabret\u{202C} \u{2066}x", codes: ["X1"])]))
            #expect(report.findings("control-characters").map(\.line) == [9])
            #expect(try desk.title("Buku kilabret x") != nil)
        }
    }

    @Test func `a file of a day to come is true of today`() throws {
        try withDesk { desk throws in
            let file = ImportRequest.File(
                name: "a.csv", bytes: Array(Slims.file(Slims.shelf).utf8), day: CalendarDay("2099-01-01"))
            let report = try desk.catalog.importFiles(
                ImportRequest(files: [file], library: "D0000001"), by: .operatorAtConsole)
            let batch = try #require(try report.batch.flatMap { try desk.catalog.batch($0) })
            #expect(batch.asOf == WallClock.fixed(1_795_000_000).today().iso)
        }
    }

    @Test func `HTML in a title stays text, and codes of HTML become what they mean`() throws {
        try withDesk { desk throws in
            try desk.take(
                Slims.file(
                    Slims.shelf + [
                        Slims.biblio("<script>alert(1)</script> Buku Jahat", codes: ["X1"]),
                        Slims.biblio("Tom &amp; Jerry", codes: ["X2"]), Slims.biblio("'; DROP TABLE title; --", codes: ["X3"]),
                        Slims.biblio("a\u{1E}b\u{1F}c Pemisah", codes: ["X4\u{1F}", "X5\u{1E}"]),
                    ]))
            let names = try desk.titles().map(\.title.name)
            #expect(names.count == 12)
            #expect(names.contains("Tom & Jerry"))
            #expect(names.contains("'; DROP TABLE title; --"))
            #expect(names.contains { $0.contains("Buku Jahat") })
            #expect(names.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
        }
    }

    @Test func `a file cut off in the middle gives what stands before the cut`() throws {
        try withDesk { desk throws in
            let text = Slims.file(Slims.shelf)
            let report = try desk.take(String(text.prefix(text.count - 40)))
            #expect(report.accountsForEveryRow)
            #expect(try desk.titles().count >= 7)
        }
    }
}
