import Commons
import Store
import Testing

@testable import UnionCatalog

struct ReadingFilesTests {
    @Test func `a SLiMS file without header is read whole, and every row is accounted for`() throws {
        try withDesk { desk throws in
            let report = try desk.take(Slims.file(Slims.shelf))
            #expect(report.format == "slims-biblio")
            #expect(report.accountsForEveryRow)
            #expect(report.tally.read == 8)
            #expect(report.tally.created == 8)
            #expect(report.tally.refused == 0)
            #expect(report.tally.titlesCreated == 8)
            let found = try #require(try desk.title("Laskar Pelangi"))
            #expect(found.title.creators == ["Hirata, Andrea"])
            #expect(found.title.isbns == ["9789793062792"])
            #expect(found.title.year == 2005)
            #expect(found.title.classNumber == "899.221 3")
            #expect(found.title.language == "ind")
            #expect(found.holdings.map(\.copies) == [2])
            #expect(found.holdings.first?.callNumber == "899.221 HIR l")
            #expect(found.holdings.first?.asOf == "2026-11-01")
        }
    }

    @Test func `a list saved again by Excel is read by its Indonesian header, past blank rows`() throws {
        try withDesk { desk throws in
            let text = """
                Judul;Jenis File;Edisi;ISBN;Penerbit;Tahun;No. Panggil;Bahasa;Kota Terbit;Klasifikasi;Pengarang;Nomor Induk Buku atau Barcode
                Totto-chan : Gadis Cilik di Jendela;Text;;;Gramedia;2003;895.63 KUR t;Indonesia;Jakarta;895.63;<Kuroyanagi, Tetsuko>;<00001><00002>
                ;;;;;;;;;;;
                ;;;;;;;;;;;
                Sitti Nurbaya;Text;;;Balai Pustaka;1990;813 RUS s;Indonesia;Jakarta;813;<Rusli, Marah>;<00003>
                ;;;;;;;;;;;<00004>
                Salah Asuhan;Text;;;Balai Pustaka;1991;813 MUI s;Indonesia;Jakarta;813;<Muis, Abdul>;<00005>

                """
            let report = try desk.take(text.replacing("\n", with: "\r\n"))
            #expect(report.accountsForEveryRow)
            #expect(report.tally.read == 4)
            #expect(report.tally.refused == 1)
            #expect(report.findings("blank-rows").map(\.line) == [3])
            #expect(report.findings("title-missing").map(\.line) == [6])
            let found = try #require(try desk.title("Totto-chan"))
            #expect(found.title.subtitle == "Gadis Cilik di Jendela")
            #expect(found.holdings.first?.copies == 2)
            #expect(try desk.titles().count == 3)
        }
    }

    @Test func `undoubled quotes in an item file do not tear its title`() throws {
        try withDesk { desk throws in
            let report = try desk.take(
                Slims.items([
                    Slims.item("1", "Sejarah \"Indonesia\", Jilid IV"), Slims.item("2", "Teori \"X\""),
                    Slims.item("3", "Biasa Saja"),
                ]))
            #expect(report.accountsForEveryRow)
            #expect(report.tally.read == 3)
            #expect(report.tally.refused == 0)
            let names = try desk.titles().map(\.title.name).sorted()
            #expect(names.contains("Biasa Saja"))
            #expect(names.contains { $0.contains("Indonesia") && $0.contains("Jilid IV") })
            #expect(names.count == 3)
        }
    }

    @Test func `a damaged cell is mended with what stood there before and after`() throws {
        try withDesk { desk throws in
            let report = try desk.take(
                Slims.file(
                    Slims.shelf + [
                        Slims.biblio("Bimbingan dan KonselingrnSekolah Dasar", codes: ["C1"]),
                        Slims.biblio("Belajar Modern di Internet", collation: "Matematika", codes: ["C2"]),
                        Slims.biblio("Buku dengan ISBN Salah", isbn: "9789793062793", codes: ["C3"]),
                        Slims.biblio("Buku Catatan Rusak", notes: "17", codes: ["C4"]),
                    ]))
            #expect(report.accountsForEveryRow)
            let debris = try #require(report.findings("line-break-debris").first)
            #expect(debris.line == 9)
            #expect(debris.grade == .repaired)
            #expect(debris.before == "Bimbingan dan KonselingrnSekolah Dasar")
            #expect(debris.after == "Bimbingan dan Konseling Sekolah Dasar")
            #expect(report.findings("line-break-debris").count == 1)
            let subject = try #require(report.findings("subject-in-collation").first)
            #expect(subject.line == 10)
            let modern = try #require(try desk.title("Belajar Modern di Internet"))
            #expect(modern.title.subjects == ["Matematika"])
            #expect(modern.title.extent == nil)
            let isbn = try #require(report.rows.first { $0.code.hasPrefix("isbn-") && $0.line == 11 })
            #expect(isbn.grade == .info)
            #expect(isbn.before == "9789793062793")
            #expect(try #require(try desk.title("Buku dengan ISBN Salah")).title.isbns.isEmpty)
            #expect(report.findings("length-in-notes").map(\.line) == [12])
            #expect(report.tally.repaired == 3)
        }
    }

    @Test func `a row without title is refused at its line, and the rest goes on`() throws {
        try withDesk { desk throws in
            var rows = Slims.shelf
            rows.insert(Slims.biblio("", codes: ["X1"]), at: 3)
            rows.append(Slims.biblio("   ", codes: ["X2"]))
            let report = try desk.take(Slims.file(rows))
            #expect(report.accountsForEveryRow)
            #expect(report.tally.refused == 2)
            #expect(report.findings("title-missing").map(\.line) == [4, 10])
            #expect(
                report.findings("title-missing").allSatisfy { $0.grade == .refused && !$0.problem.isEmpty && !$0.action.isEmpty })
            #expect(try desk.titles().count == 8)
        }
    }

    @Test func `a cell that runs over two lines leaves the line numbers right`() throws {
        try withDesk { desk throws in
            let rows = [
                Slims.biblio("Buku\nDua Baris", codes: ["1"]), Slims.biblio("", codes: ["2"]), Slims.shelf[1], Slims.shelf[2],
            ]
            let report = try desk.take(Slims.file(rows))
            #expect(report.tally.read == 4)
            #expect(report.findings("title-missing").map(\.line) == [3])
            #expect(try desk.title("Buku Dua Baris") != nil)
        }
    }

    @Test func `a preview tells the same and changes nothing`() throws {
        try withDesk { desk throws in
            var request = ImportRequest(
                files: [.init(name: "a.csv", bytes: Array(Slims.file(Slims.shelf + [Slims.biblio("")]).utf8))],
                library: "D0000001")
            request.isDryRun = true
            let before = try desk.sequence()
            let report = try desk.catalog.importFiles(request, by: .operatorAtConsole)
            #expect(report.batch == nil)
            #expect(report.tally.read == 9)
            #expect(report.tally.refused == 1)
            #expect(report.tally.created == 8)
            #expect(report.tally.titlesCreated == 8)
            #expect(try desk.titles().isEmpty)
            #expect(try desk.catalog.batches().isEmpty)
            #expect(try desk.sequence() == before)
        }
    }
}
