import Commons
import Store
import Testing

@testable import Membership

@Suite struct OfficeTests {
    static let day = CalendarDay(daysSince1970: 20_000)

    static func library(_ id: Int64, _ level: LibraryLevel, region: String?, regency: String?) -> Library {
        var details = LibraryDetails(name: "X", level: level)
        (details.region, details.regency) = (region, regency)
        return Library(id: LibraryID(id), code: "D0000001", details: details, joinedAt: 0)
    }

    @Test func `a mandate covers what it names and its region's levels, and nothing by level alone`() {
        let sd = Self.library(1, .sd, region: "33.14.01", regency: "Kab. Layang")
        let sma = Self.library(2, .sma, region: "33.14", regency: "Kab. Layang")
        let far = Self.library(3, .sd, region: "33.140", regency: "Kab. Jauh")
        let cases: [(MandateScope, [Bool])] = [
            (MandateScope(region: "33.14"), [true, true, false]),
            (MandateScope(region: "33.14", levels: [.sd]), [true, false, false]),
            (MandateScope(regency: "kab. layang", levels: [.sma]), [false, true, false]),
            (MandateScope(levels: [.sd]), [false, false, false]),
            (MandateScope(libraries: [LibraryID(3)]), [false, false, true]),
            (MandateScope(region: "33.14", levels: [.sd], libraries: [LibraryID(2)]), [true, true, false]),
            (MandateScope(region: "33", regency: "Kab. Jauh"), [false, false, true]),
        ]
        for (scope, expected) in cases { #expect([sd, sma, far].map(scope.covers) == expected, "\(scope)") }
        #expect(MandateScope(levels: [.sd]).isEmpty)
    }

    @Test func `it counts from its first day to its last`() {
        let mandate = Mandate(
            id: 1, office: OfficeID(1), document: "SK", from: Self.day, until: Self.day.adding(days: 2), scope: MandateScope())
        #expect((-1...3).map { mandate.counts(on: Self.day.adding(days: $0)) } == [false, true, true, true, false])
    }

    @Test func `several offices oversee one library, see memberships, and nobody's people`() throws {
        try PeopleHouse.open { house throws in
            let offices = Offices(database: house.database, clock: WallClock { house.now })
            let today = CalendarDay(at: house.now)
            let dinas = try offices.make(name: "Dinas Contoh", kind: .education, by: .operatorAtConsole)
            #expect(try offices.make(name: " Dinas  Contoh", kind: .other, by: .operatorAtConsole) == dinas)
            let kemenag = try offices.make(name: "Kemenag Contoh", kind: .religious, by: .operatorAtConsole)
            let scope = MandateScope(libraries: [house.own])
            #expect(throws: OfficeError.documentMissing) {
                try offices.give(dinas.id, document: " ", from: today, over: scope, by: .operatorAtConsole)
            }
            #expect(throws: OfficeError.scopeMissing) {
                try offices.give(dinas.id, document: "SK", from: today, over: MandateScope(levels: [.sd]), by: .operatorAtConsole)
            }
            #expect(throws: OfficeError.endsBeforeItBegins) {
                try offices.give(
                    dinas.id, document: "SK", from: today, until: today.adding(days: -1), over: scope, by: .operatorAtConsole)
            }
            let one = try offices.give(dinas.id, document: "SK 1", from: today, over: scope, by: .operatorAtConsole)
            _ = try offices.give(kemenag.id, document: "SK 2", from: today, over: scope, by: .operatorAtConsole)
            let library = try #require(try house.membership.library(code: "D0000001"))
            #expect(try offices.overseers(of: library).map(\.name) == ["Dinas Contoh", "Kemenag Contoh"])
            let officer = try house.actor(house.add("Surya", .officer, at: .office(dinas.id)))
            #expect(try offices.view(dinas.id, by: officer).libraries.map(\.library.id) == [house.own])
            #expect(throws: NotAllowed.self) { try offices.view(kemenag.id, by: officer) }
            #expect(throws: NotAllowed.self) { try house.people.members(of: house.own, by: officer) }
            #expect(throws: NotAllowed.self) { try offices.end(one.id, by: officer) }
            try offices.end(one.id, by: .operatorAtConsole)
            #expect(try offices.view(dinas.id, by: officer).libraries.isEmpty)
            #expect(try house.database.read { try Offices.overseen(dinas.id, on: today, $0) }.isEmpty)
            #expect(throws: OfficeError.unknownMandate) { try offices.end(one.id, by: .operatorAtConsole) }
            for role in Role.allCases where role != .operator && role != .officer {
                let actor = PeopleRulesTests.actor(role)
                #expect(throws: NotAllowed.self) { try offices.make(name: "Y", kind: .other, by: actor) }
                #expect(throws: NotAllowed.self) { try offices.view(dinas.id, by: actor) }
            }
        }
    }
}
