import Agreements
import Commons
import Membership
import Planning
import Store
import TestKit
import Testing

/// What a network is worth, counted by hand on the table of ``PlannedLibraries``.
@Suite struct ImpactTests {
    @Test func `titles together, what one alone has, the member in the middle`() throws {
        try PlannedLibraries.with { sample throws in
            try join(sample, [sample.a, sample.b, sample.c, LibraryID(4)])
            let impact = try #require(try sample.planning.impact(of: NetworkID(1)))
            #expect(impact.members == 4 && impact.cataloguing == 3)
            #expect(impact.titles == 13 && impact.unique == 11 && impact.copies == 24)
            // 4, 5 and 7 titles.
            #expect(impact.typical == 5 && impact.timesInTenths == 26)
            #expect(impact.new == 0 && !impact.tellsNew && impact.agreements == 0)
            try sample.database.write { connection in
                let lastMonth = PlannedLibraries.clock.today().daysSince1970 - 30
                _ = try connection.run("UPDATE holding SET since_day = \(lastMonth) WHERE library_id = \(sample.c)")
            }
            // Of C's four one stood elsewhere before.
            let later = try #require(try sample.planning.impact(of: NetworkID(1)))
            #expect(later.new == 3 && later.tellsNew)
        }
    }

    @Test func `who has left or is only invited does not count, and an empty network has nothing to divide by`() throws {
        try PlannedLibraries.with { sample throws in
            try join(sample, [sample.a])
            try sample.database.write { connection in
                for (library, state) in [(sample.b, "left"), (sample.c, "invited")] {
                    _ = try connection.run(
                        "INSERT INTO network_member (network_id, library_id, state, since) VALUES (1, \(library), \(state), 0)")
                }
                _ = try connection.run("INSERT INTO network (name, made_at) VALUES ('Kosong', 0)")
            }
            let impact = try #require(try sample.planning.impact(of: NetworkID(1)))
            #expect(impact.members == 1 && impact.titles == 5 && impact.typical == 5 && impact.timesInTenths == nil)
            let empty = try #require(try sample.planning.impact(of: NetworkID(2)))
            #expect(empty.titles == 0 && empty.typical == 0 && empty.timesInTenths == nil && empty.agreements == 0)
            #expect(try sample.planning.impact(of: NetworkID(9)) == nil)
        }
    }

    @Test func `agreements between members count, and few wishes are not told`() throws {
        try PlannedLibraries.with { sample throws in
            try join(sample, [sample.a, sample.b])
            var text = AgreementText(title: "Kerja sama", starts: PlannedLibraries.clock.today())
            text.factors[.rationale] = "Saling melengkapi."
            for (partner, state) in [(sample.b, "active"), (sample.c, "active"), (sample.b, "draft")] {
                let draft = try sample.agreements.draft(
                    .pks, [AgreementParty(sample.a), AgreementParty(partner)], text,
                    by: sample.person(.librarian, at: .library(sample.a)))
                try sample.database.write { connection in
                    _ = try connection.run("UPDATE agreement SET state = \(state) WHERE id = \(draft.id)")
                }
            }
            try sample.wish("serangga", 15, library: sample.a)
            try sample.wish("gunung", 30, library: sample.c)
            let few = try #require(try sample.planning.impact(of: NetworkID(1)))
            #expect(few.agreements == 1 && few.asked == 15 && !few.tellsWishes)
            try sample.wish("robot", 5, library: sample.b)
            try sample.database.write { _ = try $0.run("UPDATE wish SET state = 'answered' WHERE words = 'robot'") }
            let enough = try #require(try sample.planning.impact(of: NetworkID(1)))
            #expect(enough.asked == 20 && enough.answered == 5 && enough.tellsWishes)
        }
    }

    private func join(_ sample: PlannedLibraries, _ libraries: [LibraryID]) throws {
        try sample.database.write { connection in
            _ = try connection.run("INSERT INTO network (name, region, made_at) VALUES ('Jejaring', 'Layang', 0)")
            for library in libraries {
                _ = try connection.run(
                    "INSERT INTO network_member (network_id, library_id, state, since) VALUES (1, \(library), 'active', 0)")
            }
        }
    }
}
