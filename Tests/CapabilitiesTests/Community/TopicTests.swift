import Commons
import Membership
import Store
import TestKit
import Testing

@testable import Community

/// What is talked over between meetings (S33).
@Suite struct TopicTests {
    @Test func `an idea is answered, brought to the next meeting, and stands on its agenda in the library's name`() throws {
        try MeetingHouse.with { house throws in
            let (one, two) = (house.person(.librarian, 0), house.person(.principal, 1))
            let id = try house.community.raise(
                " Kartu anggota bersama? ", "Satu kartu untuk\r\nsemua.", in: house.circle, by: one)
            try house.community.reply("Setuju.", to: id, by: two)
            let dossier = try house.community.topic(id, by: two)
            #expect(dossier.topic.title == "Kartu anggota bersama?" && dossier.topic.text == "Satu kartu untuk\nsemua.")
            #expect(dossier.topic.library == house.libraries[0] && dossier.replies.map(\.library) == [house.libraries[1]])
            // Who did not begin it brings it on, and does not end it.
            #expect(dossier.actions == [.reply, .bring])
            #expect(throws: MeetingError.noMeeting) { try house.community.bring(id, by: two) }
            #expect(try house.community.topic(id, by: two).topic.state == .open)
            let chair = coordinator(house)
            let meeting = try house.community.plan(
                house.circle, title: "Rapat", day: house.today.adding(days: 9), minute: 780, place: "Aula", by: chair)
            #expect(try house.community.bring(id, by: two) == meeting)
            let agenda = try house.community.meeting(meeting, by: one).agenda
            #expect(
                agenda.contains { $0.kind == .own && $0.text == "Kartu anggota bersama?" && $0.library == house.libraries[0] })
            let brought = try house.community.topics(of: house.circle, by: one)
            #expect(brought.map(\.state) == [.brought] && brought.map(\.meeting) == [meeting] && brought.map(\.replies) == [1])
            #expect(throws: MeetingError.topicNotNow(.brought)) { try house.community.bring(id, by: one) }
            try house.community.take(.close, id, by: one)
            #expect(throws: MeetingError.topicNotNow(.closed)) { try house.community.reply("Lagi.", to: id, by: two) }
            try house.community.take(.reopen, id, by: chair)
            #expect(try house.community.topic(id, by: one).topic.meeting == nil)
        }
    }

    @Test func `every role, inside and outside the circle`() throws {
        try MeetingHouse.with { house throws in
            let id = try house.community.raise("Topik", "", in: house.circle, by: house.person(.librarian, 0))
            for role in Role.allCases where ![.coordinator, .officer, .operator].contains(role) {
                for library in [0, 1, 3] {
                    let actor = house.person(role, library)
                    let sits = library != 3 && [.librarian, .deputy, .principal].contains(role)
                    #expect(allows { try house.community.topic(id, by: actor) } == sits, "\(role) \(library)")
                    #expect(allows { try house.community.raise("Baru", "", in: house.circle, by: actor) } == sits)
                    #expect(allows { try house.community.reply("Ya.", to: id, by: actor) } == sits)
                    #expect(try house.community.topics(of: house.circle, by: actor).isEmpty == !sits)
                    let ends = sits && library == 0
                    #expect(allows { try house.community.take(.close, id, by: actor) } == ends, "\(role) \(library)")
                    if ends { try house.community.take(.reopen, id, by: actor) }
                }
            }
            for actor in [Actor.visitor, coordinator(house, NetworkID(99))] {
                #expect(!allows { try house.community.topic(id, by: actor) })
                #expect(!allows { try house.community.bring(id, by: actor) })
                #expect(!allows { try house.community.raise("Baru", "", in: house.circle, by: actor) })
            }
            // One that is not there answers like one that is somebody else's.
            #expect(!allows { try house.community.topic(TopicID(999), by: house.person(.librarian, 0)) })
        }
    }

    @Test func `what cannot be said is told, and floods stop`() throws {
        try MeetingHouse.with { house throws in
            let one = house.person(.librarian, 0)
            #expect(throws: MeetingError.textMissing) { try house.community.raise(" \n", "x", in: house.circle, by: one) }
            #expect(throws: MeetingError.tooLong(most: 160)) {
                try house.community.raise(String(repeating: "a", count: 161), "", in: house.circle, by: one)
            }
            let id = try house.community.raise("Topik", "", in: house.circle, by: one)
            #expect(throws: MeetingError.textMissing) { try house.community.reply("", to: id, by: one) }
            #expect(throws: MeetingError.textMissing) { try house.community.take(.reply, id, by: one) }
            for number in 1..<Community.mostOpenTopics {
                try house.community.raise("Topik \(number)", "", in: house.circle, by: one)
            }
            #expect(throws: MeetingError.tooManyTopics(most: 20)) {
                try house.community.raise("Satu lagi", "", in: house.circle, by: one)
            }
            // Another library's turn is its own.
            try house.community.raise("Dari kami", "", in: house.circle, by: house.person(.librarian, 1))
        }
    }

    @Test func `the table leads from every state on`() {
        for state in TopicState.allCases { #expect(TopicState.Action.allCases.contains { state.after($0) != nil }) }
        #expect(TopicState.closed.after(.reply) == nil && TopicState.brought.after(.bring) == nil)
    }

    private func coordinator(_ house: MeetingHouse, _ network: NetworkID? = nil) -> Actor {
        .person(
            ActingPerson(
                id: PersonID(77), grants: [RoleGrant(.coordinator, at: .network(network ?? house.network))], hasSecondFactor: true
            ))
    }

    private func allows(_ body: () throws -> some Any) -> Bool {
        do {
            _ = try body()
            return true
        } catch is NotAllowed { return false } catch { return true }
    }
}
