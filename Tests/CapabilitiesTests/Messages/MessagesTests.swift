import Agreements
import Commons
import Community
import Membership
import Store
import Synchronization
import TestKit
import Testing

@testable import Messages

/// Two schools with people who exist, a network with its coordinator, and a post that keeps what it was given.
struct TwoSchools: Sendable {
    let database: Database
    let clock: AgreeingLibraries.Hands
    let people: People
    let agreements: Agreements
    let networks: Networks
    let messages: Messages
    let network: NetworkID
    let libraries: [LibraryID]
    let post: Post

    final class Post: Sendable {
        let sent = Mutex<[String]>([])
        let refuses = Mutex(false)
        struct Refused: Error {}
        func take(_ bytes: [UInt8]) throws {
            if refuses.withLock({ $0 }) { throw Refused() }
            sent.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
        }
    }

    static func with(mail: Bool = true, _ body: (TwoSchools) async throws -> Void) async throws {
        let migrations =
            MembershipSchema.migrations + AgreementsSchema.migrations + CommunitySchema.migrations + MessagesSchema.migrations
        try await withTemporaryDatabase(migrations: migrations, rehearsing: false) { database in
            let hands = AgreeingLibraries.Hands()
            let membership = Membership(database: database, clock: hands.clock)
            let ids = try (1...2).map { number in
                try membership.add(
                    code: "D000000\(number)", LibraryDetails(name: "SMP Contoh \(number)", level: .smp), by: .operatorAtConsole
                ).library.id
            }
            let networks = Networks(database: database, clock: hands.clock)
            let post = Post()
            let settings = MailSettings(
                from: try #require(MailAddress("pesan@silang.example")), baseURL: "https://silang.example", name: "Silang",
                transport: { try post.take($0) })
            try await body(
                TwoSchools(
                    database: database, clock: hands, people: People(database: database, clock: hands.clock),
                    agreements: Agreements(database: database, clock: hands.clock, random: { hands.random($0) }),
                    networks: networks,
                    messages: Messages(
                        database: database, clock: hands.clock, mail: mail ? settings : nil,
                        secret: Array(repeating: 9, count: 32)),
                    network: try networks.make(name: "Jaringan Contoh", by: .operatorAtConsole).id, libraries: ids, post: post))
        }
    }

    func add(_ name: String, _ role: Role, at place: Place) throws -> ActingPerson {
        let id = try people.add(PersonDetails(name: name), as: role, at: place, by: .operatorAtConsole)
        return ActingPerson(id: id, grants: [RoleGrant(role, at: place)], hasSecondFactor: true)
    }

    func lines(_ person: ActingPerson) throws -> [String] {
        try messages.inbox(of: person).map { "\($0.news.code)\($0.news.mustAct ? "!" : "")" }
    }

    /// A draft between both that may be proposed.
    func draft(by librarian: ActingPerson, signatories: [PersonID?] = [nil, nil], days: Int = 365) throws -> AgreementID {
        let today = clock.clock.today()
        var text = AgreementText(title: "Rahasia-Judul", starts: today, ends: today.adding(days: days - 1))
        text.factors[.rationale] = "Koleksi saling melengkapi."
        text.drivers = ["Anggaran terbatas"]
        text.benefits = libraries.map { .init($0, "Siswa membaca lebih banyak.") }
        text.clauses = [Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan]))]
        let parties = zip(libraries, signatories).map { AgreementParty($0, signatory: $1, position: "Kepala") }
        return try agreements.draft(.pks, parties, text, by: .person(librarian)).id
    }
}

@Suite struct MessagesTests {
    @Test func `a step of an agreement is told to those it concerns, and whoever must act is told so`() async throws {
        try await TwoSchools.with { house in
            let a = try house.add("Ana", .librarian, at: .library(house.libraries[0]))
            let b = try house.add("Budi", .librarian, at: .library(house.libraries[1]))
            let head = try house.add("Kepala", .principal, at: .library(house.libraries[1]))
            let pupil = try house.add("Siswa", .teacher, at: .library(house.libraries[1]))
            let id = try house.draft(by: a)
            try house.messages.follow()
            #expect(try house.lines(b).isEmpty)
            _ = try house.agreements.propose(id, for: house.libraries[0], by: .person(a))
            #expect(try house.messages.follow() == 2)
            #expect(try house.lines(b) == ["agreement.propose!"])
            #expect(try house.lines(head) == ["agreement.propose"])
            #expect(try house.lines(a).isEmpty)
            #expect(try house.lines(pupil).isEmpty)
            // Told once, however often the journal is read.
            #expect(try house.messages.follow() == 0)
            house.clock.pass(days: 1)
            #expect(try house.messages.follow() == 0)
            #expect(try house.messages.unread(of: b) == 1)
            try house.messages.read(nil, of: head)
            #expect(try house.messages.unread(of: b) == 1)
            let mine = try #require(try house.messages.inbox(of: b).first)
            try house.messages.read(mine.id, of: a)
            #expect(try house.messages.unread(of: b) == 1)
            try house.messages.read(mine.id, of: b)
            #expect(try house.messages.unread(of: b) == 0)
        }
    }

    @Test func `every step of every lifecycle has words of its own`() {
        let changed = News("x.y", News.Subject("library", 1)).phrase
        for step in AgreementLifecycle.table {
            let news = News("agreement.\(step.action.rawValue)", News.Subject("agreement", 7), detail: step.from.rawValue)
            #expect(news.phrase == step.message)
            #expect(news.path == "/perjanjian/7")
        }
        for step in MeetingLifecycle.table {
            let news = News("meeting.\(step.action.rawValue)", News.Subject("meeting", 7), detail: step.from.rawValue)
            #expect(news.phrase == step.message)
            #expect(news.path == "/rapat/7")
        }
        for step in MemberStep.allCases {
            let news = News("network.\(step.rawValue)", News.Subject("library", 3), detail: "5")
            #expect(news.phrase != changed, "\(step)")
            #expect(news.path == "/jaringan/5")
        }
    }

    @Test func `membership is told to the school and to the coordinators, account matters to their owner`() async throws {
        try await TwoSchools.with { house in
            let head = try house.add("Kepala", .principal, at: .library(house.libraries[0]))
            let librarian = try house.add("Ana", .librarian, at: .library(house.libraries[0]))
            let coordinator = try house.add("Kor", .coordinator, at: .network(house.network))
            try house.networks.take(.invite, for: "D0000001", in: house.network, by: .person(coordinator))
            try house.messages.follow()
            #expect(try house.lines(head) == ["network.invite!"])
            #expect(try house.lines(librarian) == ["network.invite"])
            #expect(try house.lines(coordinator).isEmpty)
            try house.networks.take(.accept, for: "D0000001", in: house.network, by: .person(head))
            try house.messages.follow()
            #expect(try house.lines(coordinator) == ["network.accept"])
            _ = try house.people.handOut(to: librarian.id, by: .operatorAtConsole)
            try house.messages.follow()
            #expect(try house.lines(librarian).first == "person.slip")
        }
    }

    @Test func `mail goes only to confirmed addresses, in the morning, once, and names nobody but its reader`() async throws {
        try await TwoSchools.with { house in
            let a = try house.add("Ana", .librarian, at: .library(house.libraries[0]))
            let b = try house.add("Budi", .librarian, at: .library(house.libraries[1]))
            let address = try #require(MailAddress("budi@sekolah.example"))
            #expect(try house.people.set(mail: address, phone: nil, rhythm: .daily, of: b))
            try house.messages.askToConfirm(b)
            #expect(try await house.messages.sendDue() == 1)
            let question = try #require(house.post.sent.withLock { $0.first })
            #expect(question.contains("To: <budi@sekolah.example>"))
            let id = try house.draft(by: a)
            _ = try house.agreements.propose(id, for: house.libraries[0], by: .person(a))
            try house.messages.follow()
            try house.messages.remind()
            // Nothing before the address is known to be theirs.
            #expect(try await house.messages.sendDue() == 0)
            #expect(try house.people.confirm(address, of: b.id))
            house.clock.pass(days: 1)
            try house.messages.remind()
            try house.messages.remind()
            house.post.refuses.withLock { $0 = true }
            #expect(try await house.messages.sendDue() == 1)
            #expect(house.post.sent.withLock { $0.count } == 1)
            house.post.refuses.withLock { $0 = false }
            #expect(try await house.messages.sendDue() == 0)
            house.clock.pass(days: 1)
            #expect(try await house.messages.sendDue() == 1)
            let mail = try #require(house.post.sent.withLock { $0.last })
            let body = try #require(mail.split(separator: "\n\n", maxSplits: 1).last).split(separator: "\n").joined()
            #expect(!body.isEmpty && !mail.contains("Rahasia-Judul"))
            // Told in a mail is told: the next morning brings none.
            try house.messages.remind()
            house.clock.pass(days: 1)
            try house.messages.remind()
            #expect(try await house.messages.sendDue() == 0)
        }
    }

    @Test func `the link that confirms an address is void for another address, another person, another day and another word`()
        async throws
    {
        try await TwoSchools.with { house in
            let a = try house.add("Ana", .librarian, at: .library(house.libraries[0]))
            let address = try #require(MailAddress("ana@sekolah.example"))
            try house.people.set(mail: address, phone: PhoneNumber("081234567890"), rhythm: .each, of: a)
            let expires = house.clock.clock.now() + 1000
            let word = ConfirmationLink(a.id, expiresAt: expires).word(for: address, house.messages.secret)
            #expect(try house.messages.confirmation(word)?.person == a.id)
            #expect(try house.messages.confirmation(word.dropLast() + (word.hasSuffix("0") ? "1" : "0")) == nil)
            #expect(try house.messages.confirmation("\(a.id.rawValue).\(expires + 1).\(word.split(separator: ".")[2])") == nil)
            for hostile in ["", "..", "1.2.3.4", "-1.9999999999.x", "x.y.z"] {
                #expect(try house.messages.confirmation(hostile) == nil)
            }
            try house.people.set(mail: MailAddress("lain@sekolah.example"), phone: nil, rhythm: .each, of: a)
            #expect(try house.messages.confirmation(word) == nil)
            #expect(try !house.people.confirm(address, of: a.id))
            try house.people.set(mail: address, phone: nil, rhythm: .each, of: a)
            house.clock.pass(days: 1)
            #expect(try house.messages.confirmation(word) == nil)
        }
    }

    @Test func `pupils leave no address, and who is erased leaves neither address nor message`() async throws {
        try await TwoSchools.with { house in
            let librarian = try house.add("Ana", .librarian, at: .library(house.libraries[0]))
            let teacher = try house.add("Guru", .teacher, at: .library(house.libraries[0]))
            let pupil = ActingPerson(id: teacher.id, grants: [RoleGrant(.pupil, at: .library(house.libraries[0]))])
            #expect(throws: NotAllowed.self) {
                try house.people.set(mail: MailAddress("a@b.example"), phone: nil, rhythm: .daily, of: pupil)
            }
            try house.people.set(mail: MailAddress("guru@b.example"), phone: nil, rhythm: .daily, of: teacher)
            _ = try house.people.handOut(to: teacher.id, at: house.libraries[0], by: .person(librarian))
            try house.messages.follow()
            #expect(try house.lines(teacher) == ["person.slip"])
            try house.people.erase(teacher.id, at: house.libraries[0], by: .person(librarian))
            try house.messages.follow()
            #expect(try house.lines(teacher).isEmpty)
            #expect(try house.people.contact(of: teacher).mail == nil)
            house.clock.pass(days: 2)
            #expect(try house.messages.follow() == 0)
            #expect(try house.lines(teacher).isEmpty)
        }
    }

    @Test func `an end that comes near is told once at each of the three marks`() async throws {
        try await TwoSchools.with(mail: false) { house in
            let head = try house.add("Kepala", .principal, at: .library(house.libraries[0]))
            let other = try house.add("Kepala Lain", .principal, at: .library(house.libraries[1]))
            let (one, two) = (
                try house.add("Ana", .librarian, at: .library(house.libraries[0])),
                try house.add("Budi", .librarian, at: .library(house.libraries[1]))
            )
            let id = try house.draft(by: one, signatories: [head.id, other.id], days: 91)
            try house.agreements.setSignatory(
                id, AgreementParty(house.libraries[1], signatory: other.id, position: "Kepala"), by: .person(two))
            _ = try house.agreements.propose(id, for: house.libraries[0], by: .person(one))
            _ = try house.agreements.accept(id, version: 1, for: house.libraries[1], by: .person(two))
            _ = try house.agreements.approve(id, version: 1, for: house.libraries[0], by: .person(head))
            let agreed = try house.agreements.approve(id, version: 1, for: house.libraries[1], by: .person(other))
            #expect(agreed.state == .active)
            try house.messages.follow()
            #expect(try house.lines(two).first == "agreement.activate")
            try house.messages.read(nil, of: head)
            for _ in 0..<90 {
                try house.messages.remind()
                house.clock.pass(days: 1)
            }
            let reminders = try house.messages.inbox(of: head).filter { $0.news.code == "agreement.ends" }
            #expect(reminders.map(\.news.detail) == ["7", "30", "90"])
        }
    }
}
