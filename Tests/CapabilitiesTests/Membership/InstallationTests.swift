import Commons
import Membership
import Store
import Testing

/// What whoever runs an installation sees of it: numbers, jobs, and the journal (S161).
@Suite struct InstallationTests {
    @Test func `people are counted by role and way in, sign-ins by day, and nobody is named`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let sari = try house.add("Sari", .teacher)
            try house.add("Tono", .teacher)
            try await house.enter(ratna)
            _ = try house.people.handOut(to: sari, by: .operatorAtConsole)
            house.pass(86_400)
            _ = try await house.door.signIn("ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false, from: .init())
            let figures = try house.membership.installationFigures(by: .operatorAtConsole)
            func users(_ role: Role) -> [Int] {
                figures.users.filter { $0.role == role }.flatMap { [$0.people, $0.withPassword, $0.withOutside, $0.withCard] }
            }
            #expect(users(.librarian) == [1, 1, 0, 0] && users(.teacher) == [2, 0, 0, 1])
            #expect(figures.signIns.map(\.count) == [1, 1] && figures.signInsInAll == 2)
            #expect(!"\(figures)".contains("Ratna") && !"\(figures)".contains("Sari"))
            house.pass(31 * 86_400)
            #expect(try house.membership.installationFigures(by: .operatorAtConsole).signIns.isEmpty)
        }
    }

    @Test func `accounts that somebody tries are counted, those that have to wait apart`() async throws {
        try await PeopleHouse.open { house async throws in
            try await house.enter(house.add("Ratna", .librarian))
            for _ in 1...7 {
                _ = try? await house.door.signIn(
                    "ratna.contoh", at: nil, password: "salah", isKept: false, from: .init(address: "192.0.2.9"))
            }
            let figures = try house.membership.installationFigures(by: .operatorAtConsole)
            #expect(figures.tried == 1 && figures.guarded == 1)
        }
    }

    @Test func `a job that failed or was given up is named with its error and since when`() throws {
        try PeopleHouse.open { house throws in
            try house.database.write { connection in
                for (kind, allowed) in [("mail.send", 1), ("agreement.day", 3)] {
                    try connection.jobs.enqueue(kind, now: house.now, attemptsAllowed: allowed)
                    for job in try connection.jobs.lease([kind], now: house.now, until: house.now + 60) {
                        try connection.jobs.fail(job.id, fence: job.fence, problem: "exit 75", now: house.now)
                    }
                }
            }
            let figures = try house.membership.installationFigures(by: .operatorAtConsole)
            #expect(figures.troubled.map(\.kind) == ["mail.send", "agreement.day"])
            #expect(figures.troubled.allSatisfy { $0.problem == "exit 75" && $0.enqueuedAt == house.now })
            #expect(figures.jobs.map(\.state) == [.waiting, .dead] && figures.jobs.map(\.count) == [1, 1])
        }
    }

    @Test func `the journal is turned page by page and found by deed, subject and day`() throws {
        try PeopleHouse.open { house throws in
            let day = CalendarDay(at: house.now)
            try house.database.write { connection in
                for number in 1...120 {
                    try connection.journal(
                        JournalEntry(
                            actor: "person:7", verb: number.isMultiple(of: 2) ? "agreement.approve" : "meeting.call",
                            subjectKind: number.isMultiple(of: 2) ? "agreement" : "meeting", subjectId: Int64(number),
                            at: house.now - (number > 110 ? 0 : 86_400)))
                }
            }
            func journal(_ filter: JournalFilter, _ page: Int = 1) throws -> (lines: [JournalEntry], isMore: Bool) {
                try house.membership.journal(filter, page: page, by: .operatorAtConsole)
            }
            let first = try journal(.init(verb: "agreement"))
            #expect(first.lines.count == 50 && first.isMore && first.lines.first?.subjectId == 120)
            let second = try journal(.init(verb: "agreement"), 2)
            #expect(second.lines.count == 10 && !second.isMore && second.lines.last?.subjectId == 2)
            #expect(try journal(.init(subjectKind: "meeting", day: day)).lines.count == 5)
            #expect(try journal(.init(verb: "agreement.a")).lines.count == 50 && journal(.init(verb: "agree.")).lines.isEmpty)
            #expect(try journal(.init(day: day.adding(days: -3))).lines.isEmpty)
            for actor in [Actor.visitor, try house.actor(house.add("Ratna", .librarian))] {
                #expect(throws: NotAllowed.self) { try house.membership.journal(.init(), page: 1, by: actor) }
                #expect(throws: NotAllowed.self) { try house.membership.installationFigures(by: actor) }
            }
        }
    }
}
