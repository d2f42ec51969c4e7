import Agreements
import Commons
import Membership
import Store
import TestKit
import Testing

@testable import Community

/// Announcements, circulars, and who has read them (S76, S155).
@Suite struct NoticeTests {
    static let draft = NoticeDraft(title: " Libur <b>bersama</b> ", text: "Perpustakaan tutup\r\nhari Jumat.", roles: [])

    @Test func `an announcement reaches those who answer for the members, or all who work there, and nobody outside`() throws {
        try MeetingHouse.with { house throws in
            let few = try house.community.announce(Self.draft, in: house.network, by: house.coordinator)
            let all = try house.community.announce(Self.draft, toAll: true, in: house.network, by: house.coordinator)
            for role in Role.allCases where role.fits(.library(house.libraries[0])) {
                for library in [0, 2, 3] {
                    let actor = house.person(role, library)
                    let isHead = NoticeDraft.heads.contains(role)
                    let isStaff = Role.schoolStaff.contains(role)
                    let told = try house.community.notices(by: actor).map(\.notice.id)
                    #expect(told.contains(few) == (library != 3 && isHead), "\(role) \(library)")
                    #expect(told.contains(all) == (library != 3 && isStaff), "\(role) \(library)")
                    #expect(try house.community.noticeTasks(by: actor).map(\.notice).contains(all) == told.contains(all))
                    #expect(allows { try house.community.read(all, by: actor) } == (library != 3 && isStaff))
                    #expect(!allows { try house.community.announce(Self.draft, in: house.network, by: actor) })
                    #expect(!allows { try house.community.withdraw(all, by: actor) })
                }
            }
            let dossier = try house.community.notice(few, by: house.person(.librarian, 1))
            #expect(dossier.notice.title == "Libur <b>bersama</b>" && dossier.notice.text == "Perpustakaan tutup\nhari Jumat.")
            #expect(dossier.notice.lastDay == house.today.adding(days: 60))
        }
    }

    @Test func `the coordinator learns which libraries have read it, and each library alone who`() throws {
        try MeetingHouse.with { house throws in
            let id = try house.community.announce(Self.draft, toAll: true, in: house.network, by: house.coordinator)
            let people = try staff(house, 0)
            let (teacher, librarian) = (people[.teacher]!, people[.librarian]!)
            try house.community.read(id, by: teacher)
            try house.community.read(id, by: teacher)
            let seen = try house.community.notice(id, by: house.coordinator)
            #expect(seen.reached == [house.libraries[0]] && seen.libraries.count == 3)
            #expect(try house.community.notice(id, by: librarian).reached.isEmpty)
            let readers = try house.community.readers(of: id, at: house.libraries[0], by: librarian)
            #expect(readers.staff.count == 3 && readers.staff.count { $0.at != nil } == 1)
            #expect(readers.staff.first { $0.at != nil }?.person == number(teacher))
            for actor in [house.coordinator, house.person(.librarian, 1), teacher, house.person(.foundation, 0), .visitor] {
                #expect(!allows { try house.community.readers(of: id, at: house.libraries[0], by: actor) })
                #expect(!allows { try house.community.sign(id, [number(teacher)], at: house.libraries[0], by: actor) })
            }
            // What was read leaves the desk, for the reader alone.
            #expect(try house.community.noticeTasks(by: teacher).isEmpty)
            #expect(try house.community.noticeTasks(by: librarian).map(\.notice) == [id])
        }
    }

    @Test func `who signed on paper is ticked, unticked, and never takes the place of who read it`() throws {
        try MeetingHouse.with { house throws in
            let people = try staff(house, 0)
            let (teacher, librarian, helper) = (people[.teacher]!, people[.librarian]!, people[.helper]!)
            var draft = Self.draft
            draft.roles = [.teacher, .helper, .pupil, .librarian]
            let id = try house.community.circulate(draft, at: house.libraries[0], by: librarian)
            // A head's own circular is for those chosen; heads are not asked to read what they wrote.
            #expect(try house.community.notice(id, by: librarian).notice.roles == [.teacher, .helper, .pupil])
            try house.community.read(id, by: teacher)
            let stranger = try staff(house, 1)[.teacher]!
            try house.community.sign(
                id, [number(teacher), number(helper), number(stranger)], at: house.libraries[0], by: librarian)
            func ways() throws -> [PersonID: NoticeReader.Way] {
                let read = try house.community.readers(of: id, at: house.libraries[0], by: librarian)
                return Dictionary(uniqueKeysWithValues: read.staff.compactMap { r in r.way.map { (r.person, $0) } })
            }
            #expect(try ways() == [number(teacher): .screen, number(helper): .paper])
            try house.community.sign(id, [], at: house.libraries[0], by: librarian)
            #expect(try ways() == [number(teacher): .screen])
            // Pupils are counted and stand on no list.
            let pupil = try house.people.add(
                PersonDetails(name: "Siswa"), as: .pupil, at: .library(house.libraries[0]), by: .operatorAtConsole)
            try house.community.read(id, by: house.person(.pupil, 0, id: pupil.rawValue))
            let read = try house.community.readers(of: id, at: house.libraries[0], by: librarian)
            #expect(!read.staff.map(\.person).contains(pupil) && read.others == (asked: 1, read: 1))
            try house.community.withdraw(id, by: people[.librarian]!)
            #expect(try house.community.noticeTasks(by: helper).isEmpty)
            #expect(throws: NoticeError.withdrawn) { try house.community.withdraw(id, by: librarian) }
        }
    }

    @Test func `what cannot be said is told, floods stop, and what is over leaves the desk`() throws {
        try MeetingHouse.with { house throws in
            let librarian = try staff(house, 0)[.librarian]!
            func circulate(_ draft: NoticeDraft) throws -> NoticeID {
                try house.community.circulate(draft, at: house.libraries[0], by: librarian)
            }
            var draft = NoticeDraft(title: "Judul", text: "Isi", roles: [.teacher])
            #expect(throws: NoticeError.textMissing) { try circulate(NoticeDraft(title: " ", text: "x", roles: [.teacher])) }
            #expect(throws: NoticeError.tooLong(most: 160)) {
                try circulate(NoticeDraft(title: String(repeating: "a", count: 161), text: "x", roles: [.teacher]))
            }
            #expect(throws: NoticeError.noAudience) { try circulate(NoticeDraft(title: "J", text: "x", roles: [.librarian])) }
            draft.lastDay = house.today.adding(days: -1)
            #expect(throws: NoticeError.badDay) { try circulate(draft) }
            draft.lastDay = house.today.adding(days: 1)
            for _ in 0..<Community.mostNotices { _ = try circulate(draft) }
            #expect(throws: NoticeError.tooMany(most: 20)) { try circulate(draft) }
            let teacher = house.person(.teacher, 0)
            #expect(try house.community.noticeTasks(by: teacher).count == 20)
            house.hands.pass(days: 2)
            #expect(try house.community.noticeTasks(by: teacher).isEmpty)
            // Still in the list, and no longer in the way of others.
            #expect(try house.community.notices(by: teacher).count == 20)
            draft.lastDay = nil
            _ = try circulate(draft)
        }
    }

    @Test func `who is erased, and a library that left a network, leave no receipt`() throws {
        try MeetingHouse.with { house throws in
            let id = try house.community.announce(Self.draft, toAll: true, in: house.network, by: house.coordinator)
            let (one, two) = (try staff(house, 0), try staff(house, 1))
            for people in [one, two] { for actor in people.values { try house.community.read(id, by: actor) } }
            func count() throws -> Int64 { try house.database.read { try $0.int("SELECT COUNT(*) FROM notice_receipt") ?? 0 } }
            #expect(try count() == 6)
            try house.people.erase(number(one[.teacher]!), at: house.libraries[0], by: one[.librarian]!)
            try house.database.write { try Community.forget($0) }
            #expect(try count() == 5)
            try house.networks.take(.leave, for: "D0000002", in: house.network, by: .operatorAtConsole)
            try house.database.write { try Community.forget($0) }
            #expect(try count() == 2)
            #expect(try house.community.notice(id, by: house.coordinator).reached == [house.libraries[0]])
        }
    }

    @Test func `every verb is somebody's`() {
        for verb in NoticeVerb.allCases { #expect(!verb.who.isEmpty) }
        // Names of readers are nobody's but their own library's.
        #expect(NoticeVerb.readers.who == [.head] && NoticeVerb.sign.who == [.head] && NoticeVerb.reach.who == [.coordinator])
    }

    private func staff(_ house: MeetingHouse, _ library: Int) throws -> [Role: Actor] {
        try [Role.librarian, .teacher, .helper].reduce(into: [:]) { found, role in
            let id = try house.people.add(
                PersonDetails(name: "Orang"), as: role, at: .library(house.libraries[library]), by: .operatorAtConsole)
            found[role] = house.person(role, library, id: id.rawValue)
        }
    }

    private func number(_ actor: Actor) -> PersonID { if case .person(let person) = actor { person.id } else { PersonID(0) } }

    private func allows(_ body: () throws -> some Any) -> Bool {
        do {
            _ = try body()
            return true
        } catch is NotAllowed { return false } catch { return true }
    }
}
