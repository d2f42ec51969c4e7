import Commons
import Foundation
import Membership
import TestKit
import Testing

@testable import Agreements
@testable import Planning

@Suite struct PartnerTests {
    /// The sums stand in docs/planning.md as the worked example.
    @Test func `every line of the score sheet is what one reckons by hand`() throws {
        try PlannedLibraries.with { sample throws in
            try sample.wish("serangga", 12, library: sample.a)
            try sample.wish("gunung", 3, library: sample.b)
            let all = try sample.planning.suggestions(for: "D0000001", by: .operatorAtConsole)
            #expect(all.found.map(\.library.code) == ["D0000002", "D0000003"])
            #expect(all.considered == 2 && all.examined == 2 && all.engaged.isEmpty)
            let (b, c) = (all.found[0], all.found[1])
            #expect(b.score.lines.map(\.points) == [22, 12, 0, 1, 0, 10, 5] && b.score.total == 50)
            #expect(c.score.lines.map(\.points) == [17, 5, 0, 0, 0, 0, 0] && c.score.total == 22)
            #expect(b.facts.offered == 5 && b.facts.given == 3 && b.facts.ownTitles == 5 && b.facts.theirTitles == 7)
            #expect(b.facts.wishes == 12 && b.facts.wishesFilled == 12 && b.facts.commonWants == [5])
            #expect(c.facts.wishesFilled == 0 && c.facts.commonWants == [])
        }
    }

    @Test func `schools that teach the same find each other, four points for each of at most two programmes`() throws {
        try PlannedLibraries.with { sample throws in
            let membership = Membership(database: sample.database, clock: PlannedLibraries.clock)
            func teach(_ library: LibraryID, _ typed: [String]) throws {
                var profile = try membership.profile(of: library)
                profile.programmes = Set(typed.compactMap { SchoolProgramme($0) })
                try membership.describe(
                    library, profile, hours: nil, email: nil, phone: nil, by: sample.person(.librarian, at: .library(library)))
            }
            try teach(sample.a, ["TKJ", "Kuliner", "seni  ukir"])
            try teach(sample.b, ["seni ukir", "tkj"])
            try teach(sample.c, ["kuliner"])
            let all = try sample.planning.suggestions(for: "D0000001", by: .operatorAtConsole).found
            #expect(all.map { $0.score.points(.programme) } == [8, 4])
            #expect(all[0].facts.commonProgrammes.map(\.name.indonesian) == ["Seni ukir", "Teknik jaringan komputer"])
            #expect(try sample.planning.suggestions(for: "D0000003", by: .operatorAtConsole).found.count == 2)
        }
    }

    @Test func `no wish of fewer than three makes a subject, no share of fewer than five wishes counts`() throws {
        try PlannedLibraries.with { sample throws in
            try sample.wish("serangga", 4, library: sample.a)
            try sample.wish("gunung", 2, library: sample.b)
            let b = try sample.planning.suggestions(for: "D0000001", by: .operatorAtConsole).found[0]
            #expect(b.score.points(.wishes) == 0 && b.score.points(.wants) == 0 && b.facts.wishesFilled == 4)
        }
    }

    @Test func `whoever has an agreement or talks about one is not suggested again`() throws {
        try PlannedLibraries.with { sample throws in
            var text = AgreementText(title: "Kerja sama", starts: PlannedLibraries.clock.today())
            text.factors[.rationale] = "Saling melengkapi."
            let librarian = sample.person(.librarian, at: .library(sample.a))
            let draft = try sample.agreements.draft(
                .pks, [AgreementParty(sample.a), AgreementParty(sample.c)], text, by: librarian)
            let all = try sample.planning.suggestions(for: "D0000001", by: librarian)
            #expect(all.found.map(\.library.code) == ["D0000002"])
            #expect(all.engaged.map(\.library.code) == ["D0000003"])
            let engaged: [Engagement] = all.engaged.compactMap(\.engagement)
            #expect(engaged == [Engagement(partner: sample.c, agreement: draft.id, state: .draft)])
            _ = try sample.agreements.withdraw(draft.id, for: sample.a, by: librarian)
            #expect(try sample.planning.suggestions(for: "D0000001", by: librarian).found.count == 2)
        }
    }

    @Test(arguments: [
        (0.0, 25), (2.0, 25), (5.0, 22), (11.1, 17), (16.0, 13), (29.9, 0), (30.0, 0), (900.0, 0),
    ])
    func `points for nearness`(_ kilometres: Double, _ points: Int) {
        #expect(PartnerScore.points(.near, PartnerFacts(kilometres: kilometres, level: .sd, theirLevel: .sd)) == points)
    }

    @Test func `where a place is unknown the kecamatan and the kabupaten count`() {
        func near(_ district: Bool, _ regency: Bool) -> Int {
            PartnerScore.points(
                .near,
                PartnerFacts(
                    kilometres: nil, isSameDistrict: district, isSameRegency: regency, level: .sd, theirLevel: .sd))
        }
        #expect(near(true, true) == 12 && near(false, true) == 6 && near(false, false) == 0)
    }

    @Test func `points for levels, both ways the same`() {
        func level(_ one: LibraryLevel, _ other: LibraryLevel) -> Int {
            PartnerScore.points(.level, PartnerFacts(kilometres: nil, level: one, theirLevel: other))
        }
        for one in LibraryLevel.allCases {
            for other in LibraryLevel.allCases { #expect(level(one, other) == level(other, one)) }
            #expect(level(one, one) == 12)
        }
        #expect(level(.smp, .mts) == 9 && level(.sma, .smk) == 9 && level(.sd, .mi) == 9)
        #expect(level(.smp, .sma) == 5 && level(.sd, .smp) == 5 && level(.paud, .sd) == 5)
        #expect(level(.sd, .sma) == 0 && level(.slb, .sd) == 0 && level(.publicLibrary, .university) == 0)
        #expect(level(.publicLibrary, .sd) == 6 && level(.slb, .village) == 6)
    }

    @Test func `no sheet passes a hundred, and each line keeps within its own`() {
        var huge = PartnerFacts(
            kilometres: 0, level: .sma, theirLevel: .sma,
            classes: (0...9).map { .init($0, own: $0 < 5 ? 100_000 : 0, theirs: $0 < 5 ? 0 : 100_000, shared: 0) },
            wishes: 10, wishesFilled: 10, commonWants: [1, 2, 3, 4])
        huge.commonProgrammes = ["tkj", "rpl", "kuliner"].compactMap { SchoolProgramme($0) }
        let score = PartnerScore(huge)
        #expect(score.total <= 100 && score.total >= 99)
        for line in score.lines { #expect(line.points <= line.reason.most && line.points >= 0) }
        #expect(PartnerScore.Reason.allCases.reduce(0) { $0 + $1.most } == 100)
        #expect(PartnerScore(PartnerFacts(kilometres: nil, level: .slb, theirLevel: .pkbm)).total == 0)
    }

    @Test func `who may plan, and who may see a library's suggestions`() throws {
        try PlannedLibraries.with { sample throws in
            let (own, other) = (Place.library(sample.a), Place.library(sample.b))
            for role in Role.allCases {
                let place: Place =
                    switch role {
                    case .coordinator: .network(NetworkID(1))
                    case .officer: .office(OfficeID(1))
                    case .operator: .installation
                    default: own
                    }
                let actor = sample.person(role, at: place)
                let plans = [.librarian, .deputy, .principal, .foundation, .coordinator, .officer, .operator].contains(role)
                #expect(actor.mayPlan == plans, "\(role)")
                let seeks = [.librarian, .deputy, .principal, .foundation, .operator].contains(role)
                #expect(actor.maySeekPartners(of: sample.a) == seeks, "\(role)")
                #expect(actor.maySeekPartners(of: sample.b) == (role == .operator))
                if plans {
                    _ = try sample.planning.report(PlannedLibraries.codes, by: actor)
                } else {
                    #expect(throws: NotAllowed.self) { try sample.planning.report(PlannedLibraries.codes, by: actor) }
                }
            }
            let stranger = sample.person(.librarian, at: other)
            #expect(throws: NotAllowed.self) { try sample.planning.suggestions(for: "D0000001", by: stranger) }
            #expect(throws: NotAllowed.self) { try sample.planning.suggestions(for: "D0000001", by: .visitor) }
        }
    }

    @Test func `the score sheet stands in the document`() throws {
        let document = try String(contentsOfFile: repositoryRoot() + "/docs/planning.md", encoding: .utf8)
        for reason in PartnerScore.Reason.allCases {
            #expect(document.contains("| \(reason.rawValue) | \(reason.most) |"), "\(reason)")
        }
        for fact in [
            "\(Planning.wishDays) days", "\(WishShare.fewest) wishes", "\(Planning.closely) libraries",
            "22 + 12 + 0 + 1 + 0 + 10 + 5 = 50", "17 + 5 + 0 + 0 + 0 + 0 + 0 = 22",
        ] { #expect(document.contains(fact), "\(fact)") }
    }
}
