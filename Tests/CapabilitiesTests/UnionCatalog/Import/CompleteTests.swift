import Commons
import Store
import Testing

@testable import UnionCatalog

struct CompleteTests {
    @Test func `a title that a complete file no longer names is gone`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            let report = try desk.take(Slims.file(Array(Slims.shelf.dropLast())), complete: true)
            #expect(report.tally.gone == 1)
            #expect(report.tally.unchanged == 7)
            #expect(try desk.titles().count == 7)
            #expect(try desk.title("Wayang dan Masyarakat") == nil)
            // It comes back with its row.
            try desk.take(Slims.file(Slims.shelf), complete: true)
            #expect(try desk.title("Wayang dan Masyarakat")?.holdings.first?.copies == 1)
        }
    }

    @Test func `without the word complete nothing goes`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            let report = try desk.take(Slims.file(Array(Slims.shelf.prefix(3))))
            #expect(report.tally.gone == 0)
            #expect(try desk.titles().count == 8)
        }
    }

    @Test func `more than a fifth goes only with a second word, and nothing changes before`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            let (union, stock, sequence) = (try desk.dump(), try desk.stock(), try desk.sequence())
            let half = Slims.file(Array(Slims.shelf.prefix(4)))
            #expect(throws: ImportError.tooManyGone(missing: 4, of: 8)) { try desk.take(half, complete: true) }
            #expect(try desk.dump() == union)
            #expect(try desk.stock() == stock)
            #expect(try desk.sequence() == sequence)
            #expect(try desk.catalog.batches().first?.state == .abandoned)
            let report = try desk.take(half, complete: true, confirmed: true)
            #expect(report.tally.gone == 4)
            #expect(try desk.titles().count == 4)
        }
    }

    @Test func `a complete file speaks for its own source and library only`() throws {
        try withDesk { desk throws in
            try desk.take(Slims.file(Array(Slims.shelf[0...3])), source: "petugas-a")
            try desk.take(Slims.file(Array(Slims.shelf[4...7])), source: "petugas-b")
            try desk.take(Slims.file(Slims.shelf), into: "D0000002")
            let report = try desk.take(Slims.file([Slims.shelf[0]]), complete: true, confirmed: true, source: "petugas-a")
            #expect(report.tally.gone == 3)
            let mine = try desk.titles().filter { $0.holdings.contains { $0.library.rawValue == 1 } }.map(\.title.name)
            #expect(mine.count == 5)
            #expect(try desk.titles().count == 8)
            #expect(try desk.titles().filter { $0.holdings.contains { $0.library.rawValue == 2 } }.count == 8)
        }
    }
}
