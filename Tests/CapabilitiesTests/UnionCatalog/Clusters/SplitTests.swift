import Commons
import Testing

@testable import UnionCatalog

/// A title falls apart when what held it together goes.
struct SplitTests {
    @Test func `titles that only a third description joined are two again when it goes`() throws {
        try withDesk { desk throws in
            try desk.take(
                Slims.file([Slims.biblio("Hujan", publisher: "Gramedia Pustaka Utama", year: "2016", codes: ["a"])]),
                into: "D0000001")
            try desk.take(
                Slims.file([Slims.biblio("Hujan", publisher: "", year: "", authors: ["Tere Liye"], codes: ["b"])]),
                into: "D0000002")
            let apart = try desk.partition()
            #expect(apart.count == 2)
            let bridge = try desk.take(
                Slims.file([
                    Slims.biblio("Hujan", publisher: "Gramedia Pustaka Utama", year: "2016", authors: ["Tere Liye"], codes: ["c"])
                ]), into: "D0000003")
            #expect(try desk.partition().count == 1)
            try desk.catalog.undo(try #require(bridge.batch), by: .operatorAtConsole)
            #expect(try desk.partition() == apart)
            #expect(try desk.titles().allSatisfy { $0.holdings.count == 1 && $0.title.libraries == 1 })
        }
    }
}
