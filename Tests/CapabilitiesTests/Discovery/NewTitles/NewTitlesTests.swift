import Commons
import Membership
import Testing
import UnionCatalog

@testable import Discovery

/// The list of new titles: by month, library and level (S116).
@Suite struct NewTitlesTests {
    @Test func `a month holds what came in it, the newest first, and months without titles are left out`() async throws {
        try await SampleNetwork.with { network in
            network.hands.pass(days: 60)
            try network.bring(SampleNetwork.row("Januari Pertama"), to: "D0000008")
            network.hands.pass(days: 1)
            try network.bring(SampleNetwork.row("Januari Kedua"), to: "D0000012")
            try network.discovery.follow()
            let all = try await network.discovery.newTitles(NewTitlesSearch())
            #expect(all.total == 6 && all.rows.prefix(2).map(\.title.name) == ["Januari Kedua", "Januari Pertama"])
            #expect(all.months.map(\.iso) == ["2027-01", "2026-11"])
            #expect(all.rows.map(\.day) == all.rows.map(\.day).sorted(by: >))
            let month = try #require(CalendarMonth("2026-11"))
            let november = try await network.discovery.newTitles(NewTitlesSearch(month: month))
            #expect(november.total == 4 && november.rows.count == 4)
            #expect(november.rows.allSatisfy { CalendarMonth($0.day) == month })
            let december = try await network.discovery.newTitles(NewTitlesSearch(month: month.next))
            #expect(december.total == 0 && december.rows.isEmpty)
        }
    }

    @Test func `a level counts the titles that its libraries hold, a library what came into its own part`() async throws {
        try await SampleNetwork.with { network in
            let november = try #require(CalendarMonth("2026-11"))
            let all = try await network.discovery.newTitles(NewTitlesSearch(month: november))
            #expect(all.levels.map { "\($0.level.rawValue) \($0.count)" }.sorted() == ["SMA 2", "SMP 3"])
            let sma = try await network.discovery.newTitles(NewTitlesSearch(month: november, level: .sma))
            #expect(sma.total == 2 && Set(sma.rows.map(\.title.name)) == ["Laskar Pelangi", "Matematika Kelas XI"])
            #expect(sma.levels.count == 2)
            // The title was in the network before; to this library it is new.
            network.hands.pass(days: 40)
            try network.bring(SampleNetwork.row("Laskar Pelangi Dua"), to: "D0000012")
            try network.bring(
                SampleNetwork.smp.split(separator: "\n").map(String.init)[1], to: "D0000012")
            try network.discovery.follow()
            let library = try #require(network.discovery.directory["D0000012"]).id
            let january = try await network.discovery.newTitles(
                NewTitlesSearch(month: CalendarMonth("2027-01"), library: library))
            #expect(Set(january.rows.map(\.title.name)) == ["Laskar Pelangi Dua", "Gunung Berapi di Nusantara"])
            #expect(january.total == 2 && january.months.map(\.iso) == ["2027-01", "2026-11"] && january.levels.isEmpty)
            let everywhere = try await network.discovery.newTitles(NewTitlesSearch(month: CalendarMonth("2027-01")))
            #expect(everywhere.rows.map(\.title.name) == ["Laskar Pelangi Dua"])
        }
    }

    @Test func `pages follow each other without a gap, also behind later months`() async throws {
        try await SampleNetwork.with { network in
            for number in 0..<7 {
                try network.bring(SampleNetwork.row("Buku Nomor \(number) Tambahan"), to: "D0000008")
                network.hands.pass(days: 5)
            }
            try network.discovery.follow()
            let month = try #require(CalendarMonth("2026-11"))
            let whole = try await network.discovery.newTitles(NewTitlesSearch(month: month, size: 100))
            #expect(whole.total == 6)
            var paged: [TitleID] = []
            for page in 1...4 {
                paged += try await network.discovery.newTitles(NewTitlesSearch(month: month, page: page, size: 2)).rows.map(
                    \.title.id)
            }
            #expect(paged == whole.rows.map(\.title.id))
            let library = try #require(network.discovery.directory["D0000008"]).id
            let own = try await network.discovery.newTitles(NewTitlesSearch(library: library, page: 2, size: 4))
            #expect(own.total == 10 && own.rows.count == 4)
        }
    }

    @Test(arguments: ["2026-10", "1999-12", "2024-02"]) func `a month is read and written alike`(_ text: String) throws {
        let month = try #require(CalendarMonth(text))
        #expect(month.iso == text && month.next.previous == month && month.previous.next == month)
        #expect(month.endDay - month.firstDay >= 28 && month < month.next)
    }

    @Test func `a month is said as people say it`() {
        #expect(CalendarMonth("2026-10")?.text(.indonesian) == "Oktober 2026")
        #expect(CalendarMonth("2026-05")?.text(.english) == "May 2026")
    }

    @Test(arguments: [
        "", "2026", "2026-13", "2026-00", "2026-1", "26-10", "2026-10-01", "Oktober 2026", "0001-01", "9999-12", "-026-10",
    ])
    func `what is no month is none`(_ text: String) {
        #expect(CalendarMonth(text) == nil)
    }
}
