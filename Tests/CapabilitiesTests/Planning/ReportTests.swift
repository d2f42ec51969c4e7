import Commons
import Foundation
import Membership
import Store
import TestKit
import Testing

@testable import Planning

/// Every number of a report, counted by hand on the table of ``PlannedLibraries``.
@Suite struct ReportTests {
    @Test func `titles, copies, overlap, what only one has`() throws {
        try PlannedLibraries.with { sample throws in
            let report = try sample.planning.report(PlannedLibraries.codes, by: .operatorAtConsole)
            #expect(report.members.map(\.titles) == [5, 7, 4])
            #expect(report.members.map(\.copies) == [8, 11, 5])
            #expect(report.members.map(\.unique) == [3, 5, 3])
            #expect(report.members.map(\.gain) == [8, 6, 9])
            #expect(report.members.map(\.asOf) == ["2026-10-09", "2026-10-08", "2026-10-08"])
            let coverage = report.coverage
            #expect(coverage.union == 13 && coverage.everywhere == 1)
            let shared: [Int] = [coverage.shared(0, 1), coverage.shared(0, 2), coverage.shared(1, 2)]
            #expect(shared == [2, 1, 1])
            #expect(report.classes == [2, 5, 8, nil])
            #expect([2, 5, 8, nil].map { coverage.union(in: $0) } == [2, 6, 4, 1])
            #expect(report.kilometres[0][1].map { Int(($0 * 10).rounded()) } == 50)
            #expect(report.kilometres[1][0] == report.kilometres[0][1] && report.kilometres[1][1] == nil)
        }
    }

    @Test func `services, equipment and what each can lend are told, and the skills of its staff are not`() throws {
        try PlannedLibraries.with { sample throws in
            let today = PlannedLibraries.clock.today()
            var profile = LibraryProfile()
            (profile.services, profile.equipment, profile.skills) = ([.copies], [.scanner, .vehicle], [.repair])
            profile.weeklyCeiling = 20
            profile.closures = [Closure(from: today.adding(days: -1), until: today.adding(days: 6), reason: "Ujian")]
            let membership = Membership(database: sample.database, clock: PlannedLibraries.clock)
            try membership.describe(sample.b, profile, hours: nil, email: nil, phone: nil, by: .operatorAtConsole)
            let report = try sample.planning.report(PlannedLibraries.codes, by: .operatorAtConsole)
            #expect(report.services == [.copies] && report.equipment == [.scanner, .vehicle])
            #expect(report.members.map(\.profile.weeklyCeiling) == [nil, 20, nil])
            #expect(report.members.map(\.closure?.until) == [nil, today.adding(days: 6), nil])
            #expect(report.members.allSatisfy { $0.profile.skills.isEmpty })
        }
    }

    @Test func `gaps by class, and which the others close`() throws {
        try PlannedLibraries.with { sample throws in
            let report = try sample.planning.report(PlannedLibraries.codes, by: .operatorAtConsole)
            func cells(_ mainClass: Int?) -> [ClassStanding] {
                (0...2).map { report.coverage.cell($0, mainClass).standing }
            }
            #expect(cells(2) == [.lacking, .lacking, .strong])
            #expect(cells(5) == [.thin, .strong, .lacking])
            #expect(cells(8) == [.strong, .thin, .strong])
            #expect(cells(7) == [.empty, .empty, .empty])
            #expect(report.coverage.cell(0, 5) == ClassCell(own: 1, gain: 5, standing: .thin))
            #expect(report.coverage.cell(0, 5).isClosed && report.coverage.cell(2, 5).isClosed)
            #expect(!report.coverage.cell(0, 2).isClosed && !report.coverage.cell(1, 8).isClosed)
            #expect(report.gaps.closed == 2 && report.gaps.all == 5)
            // The same as reasons that may stand in an agreement (S32).
            #expect(
                report.drivers.map(\.indonesian) == [
                    "Kekurangan Perpustakaan D0000001 pada kelas 500 dapat ditutup oleh pihak lain.",
                    "Kekurangan Perpustakaan D0000003 pada kelas 500 dapat ditutup oleh pihak lain.",
                    "Bersama tersedia 13 judul; 11 di antaranya hanya ada di satu perpustakaan.",
                ])
        }
    }

    @Test func `what of recent wishes the set could fill, and each alone`() throws {
        try PlannedLibraries.with { sample throws in
            try sample.wish("serangga", 12, library: sample.a)
            try sample.wish("gunung", 3, library: sample.b)
            try sample.wish("tafsir", 5)
            // Too long ago, and another library's.
            try sample.wish("pantun", 9, library: sample.a, daysAgo: 181)
            try sample.wish("layar", 9, library: LibraryID(4))
            try sample.missed("drama", 6)
            try sample.missed("robot", 7)
            let wishes = try sample.planning.report(PlannedLibraries.codes, by: .operatorAtConsole).wishes
            #expect(wishes.asked == 33 && wishes.isEnough)
            let drivers = try sample.planning.report(PlannedLibraries.codes, by: .operatorAtConsole).drivers
            let wished = drivers.first { $0.indonesian.hasPrefix("Dari 33 permintaan") }
            #expect(wished?.indonesian.contains("26 dapat dijawab bersama") == true)
            #expect(wishes.filledTogether == 26)
            #expect((0...2).map(wishes.filledAlone) == [3, 15, 11])
            #expect(wishes.fillable == 4 && wishes.copies == 7 && wishes.copiesPerWantInTenths == 18)
            let two = try sample.planning.report(Array(PlannedLibraries.codes.prefix(2)), by: .operatorAtConsole).wishes
            #expect(two.filledTogether == 15)
        }
    }

    @Test func `of a handful of wishes nothing is said`() throws {
        try PlannedLibraries.with { sample throws in
            try sample.wish("serangga", 19, library: sample.a)
            #expect(try !sample.planning.report(PlannedLibraries.codes, by: .operatorAtConsole).wishes.isEnough)
        }
        #expect(WishShare(libraries: 2, wants: []).copiesPerWantInTenths == nil)
    }

    @Test func `a set is two to twelve known libraries, each once`() throws {
        try PlannedLibraries.with { sample throws in
            let planning = sample.planning
            #expect(throws: PlanningError.tooFew) { try planning.report(["D0000001", "D0000001"], by: .operatorAtConsole) }
            #expect(throws: PlanningError.unknownLibrary("X")) { try planning.report(["X"], by: .operatorAtConsole) }
            let pair = try planning.report(["D0000004", "D0000001", "D0000004"], by: .operatorAtConsole)
            #expect(pair.members.map(\.titles) == [0, 5] && pair.members[0].asOf == nil && pair.hasUnknownPlace)
            #expect(pair.coverage.cell(0, 5).standing == .lacking)
            let membership = Membership(database: sample.database, clock: PlannedLibraries.clock)
            let many = try (10..<23).map { number in
                try membership.add(
                    code: "D00000\(number)", LibraryDetails(name: "X\(number)", level: .sd), by: .operatorAtConsole
                ).library.code
            }
            #expect(throws: PlanningError.tooMany(most: 12)) { try planning.report(many, by: .operatorAtConsole) }
            #expect(try planning.report(Array(many.prefix(12)), by: .operatorAtConsole).coverage.union == 0)
        }
    }

    /// All ways two numbers can stand to two others, against the sentence in the document, in real numbers.
    @Test func `a standing is the share of the shelves against the common share`() {
        for all in 1...6 {
            for own in 0...all {
                for unionAll in all...9 {
                    for union in own...unionAll {
                        let got = ClassStanding(own: own, of: all, union: union, of: unionAll)
                        let share = Double(own) / Double(all) / (Double(union) / Double(unionAll))
                        let wanted: ClassStanding =
                            union == 0
                            ? .empty : own == 0 ? .lacking : share < 0.5 - 1e-9 ? .thin : share > 1.5 + 1e-9 ? .strong : .fair
                        #expect(got == wanted, "\(own)/\(all) \(union)/\(unionAll)")
                    }
                }
            }
        }
    }

    @Test func `a report reads only the holdings of its libraries`() throws {
        try withTemporaryDatabase(migrations: PlannedLibraries.migrations, rehearsing: false) { database throws in
            try database.write { connection in
                _ = try connection.insertAll(
                    into: "holding", columns: ["library_id", "title_id", "copies", "as_of", "records", "since_day"],
                    rows: (0..<40_000).map { number in
                        [
                            .integer(Int64(number % 200)), .integer(Int64(number / 4)), .integer(1), .text("2026-01-01"),
                            .integer(1), .integer(1),
                        ]
                    })
            }
            try database.optimize()
            let ids = [LibraryID(3), LibraryID(7)]
            for query in [
                PlanningReading.heldTogether(ids), PlanningReading.copies(ids),
                PlanningReading.exchanges(of: LibraryID(9), with: ids),
            ] {
                let plan = try database.read { try $0.plan(of: query) }
                if testEngine == .sqlite {
                    #expect(!plan.contains("SCAN holding") && !plan.contains("SCAN h"), "\(plan)")
                    #expect(plan.contains("library_id=?"), "\(plan)")
                } else {
                    #expect(!plan.contains("Seq Scan on holding"), "\(plan)")
                }
            }
        }
    }
}
