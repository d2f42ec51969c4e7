import Commons
import Membership
import Store
import Testing

@testable import UnionCatalog

/// The pairs that the rules leave to a person.
struct ReviewTests {
    private static func antropologi(_ volume: String, _ code: String) -> String {
        Slims.biblio(
            "Pengantar Antropologi\(volume)", isbn: "979-3062-79-7", publisher: "Rineka Cipta", year: "1998",
            authors: ["Koentjaraningrat"],
            codes: [code])
    }

    private static func bedebah(_ year: String, _ code: String) -> String {
        Slims.biblio(
            "Negeri Para Bedebah", publisher: "Gramedia Pustaka Utama", year: year, authors: ["Tere Liye"], codes: [code])
    }

    private func fill(_ desk: Desk) throws {
        try desk.take(Slims.file(Slims.shelf + [Self.antropologi(" II", "1"), Self.bedebah("2012", "2")]), into: "D0000001")
        try desk.take(Slims.file([Self.antropologi("", "1"), Self.antropologi(" II", "2")]), into: "D0000002")
        try desk.take(Slims.file([Self.bedebah("2013", "1")]), into: "D0000003")
    }

    @Test func `doubtful pairs come once, the most alike first, with score and reasons`() throws {
        try withDesk { desk throws in
            try fill(desk)
            let (pairs, total) = try desk.catalog.doubtfulPairs(by: .operatorAtConsole)
            #expect(total == 2)
            #expect(pairs.map(\.left.title.name) == ["Pengantar Antropologi II", "Negeri Para Bedebah"])
            #expect(pairs.map(\.verdict.decision) == [.review, .review])
            #expect(pairs[0].verdict.score >= pairs[1].verdict.score)
            #expect(pairs[0].verdict.doubts == [.volume])
            #expect(pairs[1].verdict.conflicts == [.year])
            #expect(pairs.allSatisfy { !$0.verdict.reasons.isEmpty && $0.left.title.id < $0.right.title.id })
            // The volume stands in two libraries, and is still one pair.
            #expect(pairs[0].left.holdings.count == 2)
            let second = try desk.catalog.doubtfulPairs(offset: 1, limit: 1, by: .operatorAtConsole)
            #expect(second.pairs.map(\.left.title.id) == [pairs[1].left.title.id])
            #expect(second.total == 2)
        }
    }

    @Test func `a library sees the pairs of what it has`() throws {
        try withDesk { desk throws in
            try fill(desk)
            func pairs(_ code: String) throws -> [String] {
                let library = try desk.database.read { try Membership.library(code: code, $0)?.id }
                return try desk.catalog.doubtfulPairs(of: library, by: .operatorAtConsole).pairs.map(\.left.title.name)
            }
            #expect(try pairs("D0000001") == ["Pengantar Antropologi II", "Negeri Para Bedebah"])
            #expect(try pairs("D0000003") == ["Negeri Para Bedebah"])
            #expect(try pairs("D0000004").isEmpty)
        }
    }

    @Test func `a pair is gone when its titles are`() throws {
        try withDesk { desk throws in
            try fill(desk)
            let report = try desk.take(Slims.file([Self.bedebah("2014", "9")]), into: "D0000004")
            #expect(try desk.catalog.doubtfulPairs(by: .operatorAtConsole).total == 3)
            try desk.catalog.undo(try #require(report.batch), by: .operatorAtConsole)
            #expect(try desk.catalog.doubtfulPairs(by: .operatorAtConsole).total == 2)
        }
    }

    @Test func `a visitor may not`() throws {
        try withDesk { desk throws in
            #expect(throws: NotAllowed(verb: "review")) { try desk.catalog.doubtfulPairs(by: .visitor) }
        }
    }
}
