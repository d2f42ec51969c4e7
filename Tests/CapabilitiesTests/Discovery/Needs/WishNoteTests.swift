import Commons
import Membership
import Store
import Testing

@testable import Discovery

/// What was asked by word of mouth (S129): the same wish, with the way it came and the day it was asked.
@Suite struct WishNoteTests {
    private let today = CalendarDay("2026-11-23") ?? CalendarDay(daysSince1970: 20_780)

    private func library(_ network: SampleNetwork, _ code: String = "D0000008") throws -> LibraryID {
        try #require(network.discovery.directory[code]?.id)
    }

    private func keeper(_ library: LibraryID, _ role: Role = .librarian, rights: Set<HelperRight> = []) -> Actor {
        .person(ActingPerson(id: PersonID(1), grants: [RoleGrant(role, at: .library(library))], rights: [library: rights]))
    }

    private func note(
        _ text: String = "sejarah gunung Sutinah 0812", form: String = "a", by channel: WishChannel = .phone, daysAgo: Int = 3,
        patrons: PatronCategory? = .teacher, partner: String? = nil
    ) -> WishNote {
        WishNote(
            WishForm(text: text, id: form), by: channel, asked: today.adding(days: -daysAgo), patrons: patrons, partner: partner)
    }

    @Test func `it is kept with its way and its day, without the person, and its receipt opens for anybody`() async throws {
        try await SampleNetwork.with { network in
            let own = try library(network)
            let wish = try #require(try await network.discovery.note(note(), at: own, by: keeper(own)))
            #expect(wish.words == ["sejarah", "gunung"] && wish.library == own && wish.asked == today.adding(days: -3))
            #expect(wish.channel == .phone && wish.patrons == .teacher && wish.partner == nil && wish.noted == today)
            #expect(wish.stage == .lowerSecondary)
            let receipt = try #require(try await network.discovery.receipt(wish.code, by: .visitor))
            #expect(receipt.wish == wish)
            #expect(try network.discovery.openWishes(of: own, by: keeper(own)) == [wish])
            let journal = try await network.database.read { try $0.journal(actor: "person:1", limit: 3) }
            #expect(journal.map(\.verb) == ["wish.note"] && journal.map(\.subjectKind) == ["wish"])
            let stored = try await network.database.read { connection in
                try connection.rows("SELECT * FROM wish").map { row in (0..<row.count).map { "\(row[$0])" }.joined() }.joined()
            }
            #expect(!stored.lowercased().contains("sutinah") && !stored.contains("0812"))
        }
    }

    @Test func `sent twice it is one wish and one line of the journal`() async throws {
        try await SampleNetwork.with { network in
            let own = try library(network)
            let first = try await network.discovery.note(note(), at: own, by: keeper(own))
            let again = try await network.discovery.note(note("gunung"), at: own, by: keeper(own))
            #expect(first != nil && again == first)
            #expect(try await network.database.read { try $0.journal(actor: "person:1", limit: 9) }.count == 1)
        }
    }

    @Test func `the time to answer counts from the day it was asked`() async throws {
        try await SampleNetwork.with { network in
            let own = try library(network)
            let wish = try #require(try await network.discovery.note(note(daysAgo: 12), at: own, by: keeper(own)))
            network.hands.pass(days: 3)
            try network.discovery.answer(wish.code, text: "Ada.", by: keeper(own))
            let last = today.adding(days: 3)
            let times = try await network.database.read {
                try Discovery.wishTimes(of: [own], in: last.adding(days: -180)...last, $0)
            }
            #expect(times == [WishTime(library: own, asked: today.adding(days: -12), answered: last, channel: .phone)])
            // As it stood the day before, nobody had answered.
            let before = try await network.database.read {
                try Discovery.wishTimes(of: [own], in: last.adding(days: -180)...last.adding(days: -1), $0)
            }
            #expect(before.map(\.answered) == [nil])
            let replies = try await network.database.read {
                try Discovery.replies(of: [own], in: last.adding(days: -180)...last, $0)
            }
            #expect(replies[own]?.longest == 15)
            #expect(try network.discovery.deskTasks(by: keeper(own)).isEmpty)
        }
    }

    @Test func `another library's question names the library and takes its level`() async throws {
        try await SampleNetwork.with { network in
            let (own, other) = (try library(network), try library(network, "D0000012"))
            let wish = try #require(
                try await network.discovery.note(note(patrons: nil, partner: "D0000012"), at: own, by: keeper(own)))
            #expect(wish.partner == other && wish.stage == .upperSecondary)
            for partner in ["D0000008", "D9999999"] {
                await #expect(throws: NeedsError.unknownPartner(partner)) {
                    try await network.discovery.note(note(form: "b", partner: partner), at: own, by: keeper(own))
                }
            }
        }
    }

    @Test func `days in the future and long ago are refused, words that nobody knows keep nothing`() async throws {
        try await SampleNetwork.with { network in
            let own = try library(network)
            for days in [-1, Discovery.mostDaysLate + 1] {
                await #expect(throws: NeedsError.unfitDay) {
                    try await network.discovery.note(note(daysAgo: days), at: own, by: keeper(own))
                }
            }
            #expect(
                try await network.discovery.note(note(form: "c", daysAgo: Discovery.mostDaysLate), at: own, by: keeper(own))
                    != nil)
            #expect(try await network.discovery.note(note("zzqqxx", form: "d"), at: own, by: keeper(own)) == nil)
            #expect(try await network.database.read { try $0.int("SELECT COUNT(*) FROM wish") } == 1)
        }
    }

    @Test func `the librarian, the deputy and a helper with that right write it down, and nobody else`() async throws {
        try await SampleNetwork.with { network in
            let (own, other) = (try library(network), try library(network, "D0000012"))
            for actor in [keeper(own), keeper(own, .deputy), keeper(own, .helper, rights: [.requests]), .operatorAtConsole] {
                _ = try await network.discovery.note(note(form: "\(actor.journalID)"), at: own, by: actor)
            }
            for actor in [
                keeper(other), keeper(own, .helper, rights: [.circulation]), keeper(own, .principal), keeper(own, .teacher),
                .visitor,
            ] {
                await #expect(throws: NotAllowed.self) { try await network.discovery.note(note(), at: own, by: actor) }
            }
        }
    }
}
