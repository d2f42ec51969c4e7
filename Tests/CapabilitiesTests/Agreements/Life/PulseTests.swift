import Agreements
import Commons
import Testing

/// Two questions a quarter, answered by parties alone.
@Suite struct PulseTests {
    @Test func `each party answers once a quarter, and the means show without who said what`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.active().id
            try those.agreements.pulse(id, for: those.a, smooth: 2, worth: 5, by: those.person(.librarian, those.a))
            try those.agreements.pulse(id, for: those.b, smooth: 5, worth: 4, by: those.person(.principal, those.b))
            func beats() throws -> [[Int]] {
                try those.agreements.dossier(id, by: those.person(.deputy, those.a)).beats.map {
                    [$0.quarter.year, $0.quarter.number, $0.answers, $0.smoothTenths, $0.worthTenths]
                }
            }
            #expect(try beats() == [[2026, 4, 2, 35, 45]])
            // A second thought takes the place of the first.
            try those.agreements.pulse(id, for: those.a, smooth: 4, worth: 5, by: those.person(.deputy, those.a))
            #expect(try beats() == [[2026, 4, 2, 45, 45]])
            those.hands.pass(days: 60)
            try those.agreements.pulse(id, for: those.a, smooth: 1, worth: 1, by: those.person(.librarian, those.a))
            #expect(try beats() == [[2027, 1, 1, 10, 10], [2026, 4, 2, 45, 45]])
        }
    }

    @Test func `nobody answers for another, with other numbers, or before it is in force`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.active().id
            for actor in [
                those.person(.librarian, those.b), those.person(.librarian, those.d), those.person(.teacher, those.a),
                those.coordinator,
                those.officer, .visitor,
            ] {
                #expect(throws: NotAllowed.self) { try those.agreements.pulse(id, for: those.a, smooth: 3, worth: 3, by: actor) }
            }
            let librarian = those.person(.librarian, those.a)
            for (smooth, worth) in [(0, 3), (3, 6), (-1, 1)] {
                #expect(throws: AgreementError.self) {
                    try those.agreements.pulse(id, for: those.a, smooth: smooth, worth: worth, by: librarian)
                }
            }
            #expect(throws: (any Error).self) { try those.agreements.pulse(id, for: those.d, smooth: 3, worth: 3, by: librarian) }
            let draft = try those.draft([those.a, those.c]).id
            #expect(throws: AgreementError.self) {
                try those.agreements.pulse(draft, for: those.a, smooth: 3, worth: 3, by: librarian)
            }
            #expect(try those.agreements.dossier(id, by: librarian).beats.isEmpty)
        }
    }

    @Test(arguments: [("2026-01-01", 1), ("2026-03-31", 1), ("2026-04-01", 2), ("2026-09-30", 3), ("2026-12-31", 4)])
    func `a quarter is three months`(day: String, number: Int) throws {
        let quarter = PartnerPulse.Quarter(try #require(CalendarDay(day)))
        #expect(quarter.number == number && quarter.year == 2026)
    }
}
