import Commons
import Membership
import Testing

@testable import Discovery

/// The lists that feed the choice of books (S2), and the wishes that wait (S45).
@Suite struct NeedsReportTests {
    @Test func `needs are listed by words, by subject and by level, searches and wishes apart`() async throws {
        try await SampleNetwork.with { network in
            for _ in 0..<3 { _ = try await network.discovery.search(CatalogSearch("gunung kereta")) }
            _ = try await network.ask("matematika gunung kelas 11", form: "a")
            _ = try await network.ask("matematika gunung", library: "D0000012", form: "b")
            _ = try await network.ask("laskar kereta", library: "D0000008", form: "c")
            await network.settle()
            let words = try network.discovery.needs(by: .words, limit: 10, by: .operatorAtConsole)
            #expect(words.rows.first.map { [$0.searches, $0.wishes, $0.titlesNow] } == [3, 0, 0])
            #expect(words.rows.first?.key == "gunung kereta" && words.rows.map(\.total).reduce(0, +) == 6)
            #expect(words.wishes == .init(open: 3))
            let subject = try network.discovery.needs(by: .subject, limit: 10, by: .operatorAtConsole)
            #expect(subject.rows.map(\.total).reduce(0, +) == 6)
            let science = try #require(subject.rows.first { $0.key == "5" })
            #expect(science.label.indonesian == "500 Sains dan matematika" && science.wishes == 2)
            let level = try network.discovery.needs(by: .level, limit: 10, by: .operatorAtConsole)
            let byKey = Dictionary(uniqueKeysWithValues: level.rows.map { ($0.key, [$0.searches, $0.wishes]) })
            #expect(
                byKey == ["": [3, 0], "menengah-atas 11": [0, 1], "menengah-atas": [0, 1], "menengah-pertama": [0, 1]])
            #expect(level.rows.contains { $0.label.indonesian == "SMA/MA/SMK (kelas 10–12), kelas 11" })
            #expect(try network.discovery.needs(by: .words, limit: 2, by: .operatorAtConsole).rows.count == 2)
        }
    }

    @Test func `what was asked before the days looked back over does not count`() async throws {
        try await SampleNetwork.with { network in
            _ = try await network.ask("kereta gunung", form: "a")
            network.hands.pass(days: 91)
            _ = try await network.ask("laskar gunung", form: "b")
            let report = try network.discovery.needs(by: .words, limit: 10, days: 90, by: .operatorAtConsole)
            #expect(report.rows.map(\.key) == ["laskar gunung"] && report.wishes.open == 1)
        }
    }

    @Test func `unanswered is what nobody answered and the catalogue cannot, longer than so many days`() async throws {
        try await SampleNetwork.with { network in
            let old = try #require(try await network.ask("kereta gunung", library: "D0000008", form: "a"))
            let answered = try #require(try await network.ask("laskar gunung", form: "b"))
            let closed = try #require(try await network.ask("pelangi gunung", form: "c"))
            _ = try await network.ask("gunung berapi", form: "d")
            network.hands.pass(days: 8)
            _ = try await network.ask("pelangi kereta", form: "e")
            try network.discovery.answer(answered.code, text: "Sudah dipesan.", by: .operatorAtConsole)
            try network.discovery.close(closed.code, by: .operatorAtConsole)
            let waiting = try network.discovery.unanswered(longerThan: 7, by: .operatorAtConsole)
            #expect(waiting.map(\.wish.code) == [old.code] && waiting.map(\.days) == [8])
            #expect(waiting.first?.library == "D0000008")
            #expect(try network.discovery.unanswered(longerThan: 8, by: .operatorAtConsole) == [])
            #expect(try network.discovery.unanswered(longerThan: -1, by: .operatorAtConsole).count == 2)
        }
    }

    @Test func `a subject is where most titles with the words stand, rare words first`() async throws {
        try await SampleNetwork.with { network in
            #expect(network.discovery.mainClass(of: ["gunung", "berapi"]) == "5")
            #expect(network.discovery.mainClass(of: ["kereta"]) == "3")
            #expect(network.discovery.mainClass(of: ["zzqqxx"]) == nil)
        }
    }
}

/// Where searches found something (S181).
@Suite struct SearchReachTests {
    @Test func `own, elsewhere and nowhere are told apart, behind the answer`() async throws {
        try await SampleNetwork.with { network in
            let counter = ReachCounter(network.discovery)
            func look(_ text: String, from library: String?, _ change: (inout CatalogSearch) -> Void = { _ in }) async throws {
                var search = CatalogSearch(text)
                search.near = library.map { .library(code: $0) }
                change(&search)
                counter.note(search, try await network.discovery.search(search))
            }
            try await look("laskar pelangi", from: "D0000008")
            try await look("matematika", from: "D0000008")
            try await look("laskar plangi", from: "D0000012")
            try await look("kereta", from: "D0000012")
            try await look("zzqqxx", from: "D0000012")
            try await look("kereta laskar berapi gunung", from: "D0000012")
            // Nobody chose a library, asked for another page, or looked within one library.
            try await look("matematika", from: nil)
            try await look("matematika", from: "D9999999")
            try await look("matematika", from: "D0000008") { $0.page = 2 }
            try await look("matematika", from: "D0000008") { $0.libraries = ["D0000012"] }
            try await look("", from: "D0000008")
            await counter.settle()
            #expect(try counter.sum(days: 90) == SearchReach(own: 2, elsewhere: 2, nowhere: 2))
            network.hands.pass(days: 91)
            #expect(try counter.sum(days: 90) == SearchReach())
            let report = try network.discovery.needs(by: .words, limit: 1, days: 100, by: .operatorAtConsole)
            #expect(report.reach == SearchReach(own: 2, elsewhere: 2, nowhere: 2))
        }
    }

    @Test func `own is found also when it is not on the first page`() async throws {
        try await SampleNetwork.with { network in
            network.hands.pass(days: 1)
            for number in 0..<3 { try network.bring(SampleNetwork.row("Gunung Tinggi \(number)x"), to: "D0000012") }
            try network.discovery.follow()
            let counter = ReachCounter(network.discovery)
            var search = CatalogSearch("gunung")
            (search.near, search.size, search.sort) = (.library(code: "D0000008"), 1, .newest)
            let results = try await network.discovery.search(search)
            try #require(results.entries.allSatisfy { $0.holdings.allSatisfy { $0.library.code == "D0000012" } })
            counter.note(search, results)
            await counter.settle()
            #expect(try counter.sum(days: 1) == SearchReach(own: 1))
        }
    }
}

extension SampleNetwork {
    /// Waits for what is counted behind the answers.
    func settle() async { await discovery.countUnmetSearches() }
}
