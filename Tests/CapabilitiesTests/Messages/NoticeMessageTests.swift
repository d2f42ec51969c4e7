import Agreements
import Commons
import Community
import Membership
import Store
import Testing

@testable import Messages

/// Notices that make themselves, and what is told of them (S155).
@Suite struct NoticeMessageTests {
    @Test func `when an agreement begins and ends all who work at its parties are told, once, and no pupil`() async throws {
        try await TwoSchools.with { house in
            let places = house.libraries.map(Place.library)
            let a = try house.add("Ana", .librarian, at: places[0])
            let b = try house.add("Budi", .librarian, at: places[1])
            let heads = try [house.add("K1", .principal, at: places[0]), house.add("K2", .principal, at: places[1])]
            let teacher = try house.add("Guru", .teacher, at: places[1])
            let pupil = try house.add("Siswa", .pupil, at: places[1])
            let community = Community(database: house.database, clock: house.clock.clock)
            let id = try house.draft(by: a, signatories: heads.map(\.id), days: 30)
            try house.agreements.setSignatory(
                id, AgreementParty(house.libraries[1], signatory: heads[1].id, position: "Kepala"), by: .person(b))
            _ = try house.agreements.propose(id, for: house.libraries[0], by: .person(a))
            _ = try house.agreements.accept(id, version: 1, for: house.libraries[1], by: .person(b))
            for (head, library) in zip(heads, house.libraries) {
                _ = try house.agreements.approve(id, version: 1, for: library, by: .person(head))
            }
            try house.agreements.runDueJobs()
            for _ in 1...3 { try house.messages.follow() }
            #expect(try house.lines(teacher) == ["notice.publish"])
            #expect(try house.messages.inbox(of: teacher).first?.news.path.hasPrefix("/pemberitahuan/") == true)
            #expect(try house.lines(pupil).isEmpty && community.notices(by: .person(pupil)).isEmpty)
            let told = try community.notices(by: .person(teacher))
            #expect(told.map(\.notice.source) == [.agreement(id, .activate, party: house.libraries[1])])
            let task = try #require(try community.noticeTasks(by: .person(teacher)).first)
            #expect(task.task.subject == "Rahasia-Judul" && task.task.why.indonesian == "Perjanjian mulai berlaku.")
            // Another party's people have one of their own.
            #expect(try !community.notices(by: .person(a)).map(\.notice.id).contains(task.notice))
            try community.read(task.notice, by: .person(teacher))
            try house.messages.read(about: News.Subject("notice", task.notice.rawValue), of: teacher)
            #expect(try house.messages.unread(of: teacher) == 0 && house.messages.unread(of: b) > 0)

            house.clock.pass(days: 31)
            try house.agreements.runDueJobs()
            for _ in 1...3 { try house.messages.follow() }
            #expect(
                try community.notices(by: .person(teacher)).map(\.notice.source) == [
                    .agreement(id, .end, party: house.libraries[1]), .agreement(id, .activate, party: house.libraries[1]),
                ])
            // Who is taken out takes along what they read.
            try house.people.erase(teacher.id, at: house.libraries[1], by: .person(b))
            try house.messages.follow()
            #expect(try house.database.read { try $0.int("SELECT COUNT(*) FROM notice_receipt") } == 0)
        }
    }

    @Test func `an announcement is told to the members' people, in words that name nothing`() async throws {
        try await TwoSchools.with { house in
            let librarian = try house.add("Ana", .librarian, at: .library(house.libraries[0]))
            let coordinator = try house.add("Koor", .coordinator, at: .network(house.network))
            for step in [MemberStep.invite, .accept] {
                try house.networks.take(step, for: "D0000001", in: house.network, by: .operatorAtConsole)
            }
            try house.messages.follow()
            try house.messages.read(nil, of: librarian)
            let community = Community(database: house.database, clock: house.clock.clock)
            let id = try community.announce(
                NoticeDraft(title: "Rahasia", text: "Rahasia", roles: []), in: house.network, by: .person(coordinator))
            #expect(try house.messages.follow() == 1)
            let news = try #require(try house.messages.inbox(of: librarian).first?.news)
            #expect(news.subject == News.Subject("notice", id.rawValue) && news.detail == "network")
            for text in [news.phrase, news.about].flatMap({ [$0.indonesian, $0.english] }) {
                #expect(!text.contains("Rahasia") && !text.contains("Ada perubahan."))
            }
            // Withdrawn before it was told, it is not told.
            let other = try community.announce(
                NoticeDraft(title: "Salah", text: "Salah", roles: []), in: house.network, by: .person(coordinator))
            try community.withdraw(other, by: .person(coordinator))
            #expect(try house.messages.follow() == 0)
        }
    }
}
