import Commons
import Store
import Testing

@testable import UnionCatalog

/// How an import parts its work, so that nobody waits long for it and it still comes to its end.
struct ChunkTests {
    @Test func `a pace gives rows less time when all of it took too long, and more when it was short`() {
        var pace = ChunkPace()
        let first = pace.rows
        pace.took(ChunkPace.whole * 4)
        #expect(pace.rows < first)
        for _ in 0..<50 { pace.took(.seconds(60)) }
        #expect(pace.rows >= .milliseconds(4))
        for _ in 0..<200 { pace.took(.microseconds(10)) }
        #expect(pace.rows == ChunkPace.whole)
        pace.took(ChunkPace.whole)
        #expect(pace.rows == ChunkPace.whole)
    }

    @Test func `an undo whose time is always over still goes on to its end`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            let before = (try desk.dump(), try desk.stock())
            let edited = Slims.shelf.map { $0.replacing("Yudhistira", with: "Erlangga").replacing("B003", with: "B103") }
            let id = try #require(try desk.take(Slims.file(edited + [Slims.biblio("Baru", codes: ["N1", "N2"])])).batch)
            let importer = Importer(
                database: desk.database, clock: .fixed(1_795_000_000), language: .indonesian, progress: { _ in })
            let undoer = Undoer(importer: importer)
            var batch = try #require(try desk.catalog.batch(id))
            batch = try importer.advance(batch, to: .undoing)
            let undoing = batch
            var steps = 0
            while try importer.chunk(of: undoing, { try undoer.chunk(of: undoing, ChunkClock(.zero), $0) }).0 > 0 { steps += 1 }
            #expect(steps >= 4)
            #expect(try desk.dump() == before.0)
            #expect(try desk.stock() == before.1)
        }
    }

    @Test func `a batch that was applied leaves no staged row, and one cut off before leaves no remark either`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf + [Slims.biblio("", codes: ["X"])]))
            #expect(try desk.database.read { try $0.int("SELECT COUNT(*) FROM staged_row") } == 0)
            #expect(try desk.database.read { try $0.int("SELECT COUNT(*) FROM batch_finding") } == 1)
            let smaller = Slims.file(Array(Slims.shelf.prefix(2)) + [Slims.biblio("", codes: ["X"])])
            #expect(throws: ImportError.tooManyGone(missing: 6, of: 8)) { try desk.take(smaller, complete: true) }
            #expect(try desk.database.read { try $0.int("SELECT COUNT(*) FROM staged_row") } == 0)
            #expect(try desk.database.read { try $0.int("SELECT COUNT(*) FROM batch_finding") } == 1)
        }
    }

    @Test func `a preview of more rows than one portion tells what the import then does`() throws {
        let rows = (0..<1200).map {
            Slims.biblio("Buku \($0) tentang \($0 * 7)", authors: ["Pengarang \($0)"], codes: ["K\($0)"])
        }
        try withDesk(rehearsing: false) { desk throws in
            var request = ImportRequest(files: [.init(name: "a.csv", bytes: Array(Slims.file(rows).utf8))], library: "D0000001")
            request.isDryRun = true
            let preview = try desk.catalog.importFiles(request, by: .operatorAtConsole)
            #expect(try desk.titles().isEmpty)
            let report = try desk.take(Slims.file(rows))
            #expect(preview.tally.read == report.tally.read)
            #expect(preview.tally.created == report.tally.created)
            #expect(preview.holdings == report.holdings)
            #expect(preview.copies == report.copies)
        }
    }

    @Test func `a row that a library's first import cannot know again is known by the second`() throws {
        try withDesk { desk throws in
            let row = Slims.biblio("Tanpa Nomor", authors: ["Sumarto"])
            #expect(try desk.take(Slims.file(Slims.shelf + [row])).tally.created == 9)
            let again = try desk.take(Slims.file([row.replacing("120 hlm.", with: "121 hlm.")] + Slims.shelf))
            #expect(again.tally.updated == 1)
            #expect(again.tally.unchanged == 8)
            #expect(again.tally.created == 0)
        }
    }
}
