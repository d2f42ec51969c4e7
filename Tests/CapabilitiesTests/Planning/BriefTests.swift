import Agreements
import Commons
import Membership
import Planning
import Store
import TestKit
import Testing

/// What a librarian brings to the school's meeting, counted by hand on the table of ``PlannedLibraries``.
@Suite struct BriefTests {
    @Test func `what we have, reach and give, and what partners have of what was wanted`() throws {
        try PlannedLibraries.with { sample throws in
            try sample.wish("serangga", 12, library: sample.a)
            try sample.wish("gunung", 3, library: sample.a)
            try sample.wish("tafsir", 5, library: sample.a)
            try sample.wish("layar", 9, library: sample.b)
            let librarian = sample.person(.librarian, at: .library(sample.a))
            let alone = try sample.planning.brief(for: "D0000001", by: librarian)
            #expect(alone.partners.isEmpty && alone.reached == 0 && alone.given == 5 && alone.filledByPartners == 0)
            try bind(sample, to: sample.b, "active")
            // One in negotiation is no partner yet, and what is newer than an agreement in force does not hide it.
            try bind(sample, to: sample.c, "draft")
            try bind(sample, to: sample.b, "proposed")
            let brief = try sample.planning.brief(for: "D0000001", by: librarian)
            #expect(brief.titles == 5 && brief.copies == 8 && brief.asOf == "2026-10-09")
            #expect(brief.partners.map(\.library.code) == ["D0000002"] && brief.beyond == 0)
            #expect(brief.partners.map(\.titles) == [7] && brief.partners.map(\.new) == [5])
            #expect(brief.reached == 5 && brief.given == 3)
            #expect(brief.wishes.asked == 20 && brief.filledByPartners == 15)
        }
    }

    @Test func `it is the library's own`() throws {
        try PlannedLibraries.with { sample throws in
            for role in Role.allCases {
                let actor = sample.person(role, at: role == .operator ? .installation : .library(sample.a))
                let may = PlanningVerb.brief.roles.contains(role) || role == .operator
                if may {
                    #expect(try sample.planning.brief(for: "D0000001", by: actor).titles == 5, "\(role)")
                } else {
                    #expect(throws: NotAllowed.self) { try sample.planning.brief(for: "D0000001", by: actor) }
                }
                guard role != .operator else { continue }
                #expect(throws: NotAllowed.self) { try sample.planning.brief(for: "D0000002", by: actor) }
            }
            #expect(throws: PlanningError.self) { try sample.planning.brief(for: "D9999999", by: .operatorAtConsole) }
        }
    }

    private func bind(_ sample: PlannedLibraries, to partner: LibraryID, _ state: String) throws {
        var text = AgreementText(title: "Kerja sama", starts: PlannedLibraries.clock.today())
        text.factors[.rationale] = "Saling melengkapi."
        let draft = try sample.agreements.draft(
            .pks, [AgreementParty(sample.a), AgreementParty(partner)], text, by: sample.person(.librarian, at: .library(sample.a))
        )
        try sample.database.write { connection in
            _ = try connection.run("UPDATE agreement SET state = \(state) WHERE id = \(draft.id)")
        }
    }
}
