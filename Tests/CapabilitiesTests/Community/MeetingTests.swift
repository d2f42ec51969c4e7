import Agreements
import Commons
import Membership
import Store
import TestKit
import Testing

@testable import Community

@Suite struct MeetingTests {
    @Test func `a month of meetings: series, notes, agenda, vote, decision, task, minutes, and again`() throws {
        try MeetingHouse.with { house throws in
            let community = house.community
            let rule = try #require(MeetingRule(week: 2, weekday: 3, minute: 780))
            let first = try community.schedule(
                house.circle, title: "Rapat bulanan", rule, zone: .eastern, place: "Aula", by: house.coordinator)
            var dossier = try community.meeting(first, by: house.coordinator)
            #expect(dossier.meeting.day.iso == "2026-12-09" && dossier.rule == rule && dossier.steps == [.call, .move, .cancel])
            #expect(dossier.agenda.map(\.kind) == [.news, .rest])

            try community.take(.call, first, by: house.coordinator)
            let ratna = house.person(.librarian, 0)
            try community.bring("Pameran buku", to: first, by: ratna)
            try community.handIn(
                MeetingNote(library: house.libraries[0], wentWell: "Pojok baca ramai", hard: "", needed: " Rak "), to: first,
                by: ratna)
            try community.handIn(
                MeetingNote(library: house.libraries[0], wentWell: "Pojok baca", hard: "", needed: "Rak"), to: first, by: ratna)
            dossier = try community.meeting(first, by: ratna)
            #expect(dossier.notes == [MeetingNote(library: house.libraries[0], wentWell: "Pojok baca", hard: "", needed: "Rak")])
            #expect(dossier.agenda.contains(AgendaPoint(.own, library: house.libraries[0], text: "Pameran buku")))

            house.hands.pass(days: 16)
            try community.take(.open, first, by: house.coordinator)
            let vote = try community.ask("Pameran bersama?", at: first, by: house.coordinator)
            try community.vote(.no, in: vote, at: first, for: house.libraries[0], by: ratna)
            try community.vote(.yes, in: vote, at: first, for: house.libraries[0], by: house.person(.principal, 0))
            try community.vote(.yes, in: vote, at: first, for: house.libraries[1], by: house.person(.librarian, 1))
            #expect(try community.close(vote, at: first, by: house.coordinator) == .carried)
            try community.decide(
                "Pameran diadakan", vote: vote, at: first,
                task: (house.libraries[1], "Pesan aula", house.today.adding(days: 10)), by: house.coordinator)
            #expect(throws: MeetingError.minutesMissing) { try community.take(.conclude, first, by: house.coordinator) }
            try community.write("Hadir tiga.", of: first, by: house.coordinator)
            try community.take(.conclude, first, by: house.coordinator)
            #expect(throws: NotAllowed.self) { try community.take(.confirm, first, by: house.coordinator) }

            let all = try community.meetings(of: house.circle, by: ratna)
            #expect(all.map(\.day.iso) == ["2027-01-13", "2026-12-09"])
            #expect(all.map(\.zone) == [.eastern, .eastern] && all.map(\.minute) == [780, 780])
            let second = all[0].id
            let tasks = try community.meeting(second, by: ratna).agenda
            #expect(tasks.map(\.kind) == [.lastMinutes, .task, .news, .rest])
            #expect(tasks[1].text == "Pesan aula" && tasks[1].library == house.libraries[1])
            try community.take(.confirm, first, by: ratna)
            let task = try community.meeting(first, by: ratna).tasks[0]
            #expect(throws: NotAllowed.self) { try community.finish(task.id, by: ratna) }
            try community.finish(task.id, report: "Sudah", by: house.person(.deputy, 1))
            #expect(throws: MeetingError.alreadyDone) { try community.finish(task.id, by: house.person(.deputy, 1)) }
            #expect(try community.meeting(second, by: ratna).agenda.map(\.kind) == [.news, .rest])
            #expect(try community.meeting(first, by: ratna).agenda.map(\.kind) == [.news, .own, .rest])

            try community.endSeries(of: second, by: house.coordinator)
            try community.take(.cancel, second, by: house.coordinator)
            #expect(try community.meetings(of: house.circle, by: ratna).count == 2)
        }
    }

    @Test func `of a secret vote nothing is left but who voted and the counts`() throws {
        try MeetingHouse.with { house throws in
            let community = house.community
            let id = try house.inSession()
            let vote = try community.ask("Ketua baru?", isSecret: true, at: id, by: house.coordinator)
            let (ratna, hasan) = (house.person(.librarian, 0), house.person(.librarian, 1))
            try community.vote(.no, in: vote, at: id, for: house.libraries[0], by: ratna)
            try community.vote(.abstain, in: vote, at: id, for: house.libraries[1], by: hasan)
            let seen = try community.meeting(id, by: hasan).votes[0]
            #expect(seen.ballots[house.libraries[0]] == .some(nil) && seen.ballots[house.libraries[1]] == .some(.abstain))
            #expect(seen.no == 0 && seen.abstain == 0)
            #expect(try community.close(vote, at: id, by: house.coordinator) == .rejected)
            let closed = try community.meeting(id, by: ratna).votes[0]
            #expect(closed.no == 1 && closed.abstain == 1 && closed.ballots.count == 2)
            #expect(closed.ballots.values.allSatisfy { $0 == nil })
            #expect(throws: MeetingError.voteOver) {
                try community.vote(.yes, in: vote, at: id, for: house.libraries[0], by: ratna)
            }
            let journal = try house.database.read { try $0.journal(subjectKind: "meeting", subjectId: id.rawValue, limit: 50) }
            #expect(!journal.contains { "\($0.details)".contains("abstain") || $0.details.values.contains("no") })
        }
    }

    @Test func `without half of the libraries there is no quorum, and a meeting that ends ends its votes`() throws {
        try MeetingHouse.with { house throws in
            let id = try house.inSession()
            let vote = try house.community.ask("Setuju?", at: id, by: house.coordinator)
            try house.community.vote(.yes, in: vote, at: id, for: house.libraries[0], by: house.person(.librarian, 0))
            try house.community.write("Notulen", of: id, by: house.coordinator)
            try house.community.take(.conclude, id, by: house.coordinator)
            #expect(try house.community.meeting(id, by: house.coordinator).votes[0].outcome == .noQuorum)
        }
    }

    @Test func `names are shown to the circle, put there by their owners, and gone with them`() throws {
        try MeetingHouse.with { house throws in
            var details = PersonDetails(name: "Ratna Uji")
            (details.formOfAddress, details.signInName) = ("Ibu", "ratna.uji")
            let id = try house.people.add(
                details, as: .librarian, at: .library(house.libraries[0]), by: .operatorAtConsole)
            let ratna = house.person(.librarian, 0, id: id.rawValue)
            let meeting = try house.inSession()
            try house.community.attend(meeting, for: house.libraries[0], by: ratna)
            try house.community.mark(house.libraries[1], .excused, at: meeting, by: house.coordinator)
            let seen = try house.community.meeting(meeting, by: house.person(.librarian, 1))
            #expect(seen.attendees.map(\.name) == ["Ibu Ratna Uji"])
            #expect(seen.presence == [house.libraries[0]: .present, house.libraries[1]: .excused])
            for outsider in [house.person(.librarian, 3), house.person(.teacher, 0), .visitor] {
                #expect(throws: NotAllowed.self) { try house.community.meeting(meeting, by: outsider) }
            }
            #expect(throws: NotAllowed.self) {
                try house.community.attend(meeting, for: house.libraries[1], by: ratna)
            }
            let journal = try house.database.read { try $0.journal(limit: 200) }
            #expect(!"\(journal)".contains("Ratna"))
            try house.people.erase(id, at: house.libraries[0], by: house.person(.principal, 0))
            #expect(try house.community.meeting(meeting, by: house.coordinator).attendees.map(\.name) == [nil])
        }
    }

    @Test func `a member that joins after the invitation comes to the next meeting`() throws {
        try MeetingHouse.with { house throws in
            let id = try house.called()
            for step in [MemberStep.invite, .accept] {
                try house.networks.take(step, for: "D0000004", in: house.network, by: .operatorAtConsole)
            }
            #expect(throws: NotAllowed.self) { try house.community.meeting(id, by: house.person(.librarian, 3)) }
            try house.community.take(.open, id, by: house.coordinator)
            try house.community.write("N", of: id, by: house.coordinator)
            house.hands.pass(days: 10)
            try house.community.take(.conclude, id, by: house.coordinator)
            let next = try house.called()
            #expect(try house.community.meeting(next, by: house.person(.librarian, 3)).libraries.count == 4)
        }
    }

    @Test func `the parties of an agreement meet, any of them in the chair`() throws {
        try MeetingHouse.with { house throws in
            let agreements = Agreements(database: house.database, clock: house.hands.clock)
            var text = AgreementText(title: "PKS contoh", starts: house.today)
            text.factors[.rationale] = "Saling melengkapi."
            let ratna = house.person(.librarian, 0)
            let draft = try agreements.draft(
                .pks, [AgreementParty(house.libraries[0]), AgreementParty(house.libraries[3])], text, by: ratna)
            let circle = MeetingCircle.agreement(draft.id)
            let id = try house.community.plan(
                circle, title: "Monev", day: house.today, minute: 600, place: "Daring", by: house.person(.principal, 3))
            try house.community.take(.call, id, by: ratna)
            #expect(
                try house.community.meeting(id, by: house.person(.deputy, 3)).libraries == [
                    house.libraries[0], house.libraries[3],
                ])
            #expect(throws: NotAllowed.self) { try house.community.meeting(id, by: house.person(.librarian, 1)) }
            #expect(throws: NotAllowed.self) { try house.community.meeting(id, by: house.coordinator) }
            let vote = try house.community.ask("Lanjut?", at: id, by: ratna)
            #expect(try house.community.meeting(id, by: ratna).votes[0].rule == .consensus)
            try house.community.vote(.yes, in: vote, at: id, for: house.libraries[0], by: ratna)
            try house.community.vote(.no, in: vote, at: id, for: house.libraries[3], by: house.person(.librarian, 3))
            #expect(try house.community.close(vote, at: id, by: ratna) == .rejected)
        }
    }

    /// Everything that can be done, by everybody, in every state: allowed exactly where the two tables say so.
    @Test func `every verb and step as every role in every state`() throws {
        try MeetingHouse.with { house throws in
            var actors: [(name: String, actor: Actor, who: Set<MeetingLifecycle.Who>)] = [
                ("coordinator", house.coordinator, [.chair]), ("visitor", .visitor, []),
                ("console", .operatorAtConsole, [.chair]),
            ]
            for role in Role.allCases where role.fits(.library(house.libraries[0])) {
                actors.append(
                    ("own \(role)", house.person(role, 0), [.librarian, .deputy, .principal].contains(role) ? [.member] : []))
                actors.append(("other \(role)", house.person(role, 3), []))
            }
            let operators = ActingPerson(
                id: PersonID(9_003), grants: [RoleGrant(.operator, at: .installation)], hasSecondFactor: true)
            let hasty = ActingPerson(id: PersonID(9_002), grants: [RoleGrant(.coordinator, at: .network(house.network))])
            actors.append(("operator", .person(operators), []))
            actors.append(("coordinator without a second factor", .person(hasty), []))
            let id = try house.called()
            let vote = try house.community.ask("?", at: id, by: house.coordinator)
            func set(_ state: MeetingState) throws {
                try house.database.write { connection in
                    var meeting = try #require(try MeetingReading.find(id, connection))
                    (meeting.state, meeting.minutes, meeting.minutesBy) = (state, "x", "somebody")
                    try MeetingQueries.update(meeting, connection)
                    _ = try connection.run("UPDATE meeting_vote SET outcome = NULL WHERE id = \(vote)")
                }
            }
            let own = house.libraries[0]
            for state in MeetingState.allCases {
                for (name, actor, who) in actors {
                    for verb in MeetingVerb.allCases where verb != .plan && verb != .task {
                        try set(state)
                        let isAllowed =
                            !who.isDisjoint(with: verb.who) || (actor == .operatorAtConsole && [.note, .vote].contains(verb))
                        do {
                            try run(verb, house.community, id, vote, own, actor)
                            #expect(isAllowed && verb.states.contains(state), "\(name) \(verb) \(state)")
                        } catch is NotAllowed {
                            #expect(!isAllowed || (verb == .attend && actor == .operatorAtConsole), "\(name) \(verb) \(state)")
                        } catch let error as MeetingError {
                            #expect(
                                isAllowed && !verb.states.contains(state) && error == .notNow(state), "\(name) \(verb) \(state)")
                        }
                    }
                    for action in MeetingAction.allCases {
                        try set(state)
                        let may = MeetingLifecycle.table.contains { $0.action == action && who.contains($0.who) }
                        do {
                            try house.community.take(action, id, day: house.today, by: actor)
                            #expect(may && MeetingLifecycle.step(state, action) != nil, "\(name) \(action) \(state)")
                        } catch is NotAllowed {
                            #expect(!may, "\(name) \(action) \(state)")
                        } catch is MeetingError {
                            #expect(may && MeetingLifecycle.step(state, action) == nil, "\(name) \(action) \(state)")
                        }
                    }
                }
            }
        }
    }

    private func run(
        _ verb: MeetingVerb, _ community: Community, _ id: MeetingID, _ vote: Int64, _ own: LibraryID, _ actor: Actor
    ) throws {
        switch verb {
        case .see: _ = try community.meeting(id, by: actor)
        case .point: try community.bring("x", to: id, by: actor)
        case .note:
            try community.handIn(MeetingNote(library: own, wentWell: "x", hard: "", needed: ""), to: id, by: actor)
        case .attend: try community.attend(id, for: own, by: actor)
        case .mark: try community.mark(own, .present, at: id, by: actor)
        case .minutes: try community.write("x", of: id, by: actor)
        case .decide: try community.decide("x", at: id, by: actor)
        case .openVote: try community.ask("x", at: id, by: actor)
        case .vote: try community.vote(.yes, in: vote, at: id, for: own, by: actor)
        case .closeVote: try community.close(vote, at: id, by: actor)
        case .plan, .task: break
        }
    }

    @Test func `what is empty, too long or too early is refused with a reason`() throws {
        try MeetingHouse.with { house throws in
            let community = house.community
            #expect(throws: MeetingError.badDay) {
                try community.plan(
                    house.circle, title: "X", day: house.today.adding(days: -1), minute: 0, place: "X", by: house.coordinator)
            }
            #expect(throws: MeetingError.textMissing) {
                try community.plan(house.circle, title: " \n", day: house.today, minute: 0, place: "X", by: house.coordinator)
            }
            let id = try house.called()
            #expect(throws: MeetingError.badDay) { try community.take(.move, id, by: house.coordinator) }
            #expect(throws: MeetingError.tooLong(most: 240)) {
                try community.bring(String(repeating: "x", count: 241), to: id, by: house.coordinator)
            }
            let empty = MeetingNote(library: house.libraries[0], wentWell: "", hard: " ", needed: "")
            #expect(throws: MeetingError.textMissing) { try community.handIn(empty, to: id, by: house.person(.librarian, 0)) }
            let foreign = MeetingNote(library: house.libraries[3], wentWell: "x", hard: "", needed: "")
            #expect(throws: MeetingError.notInvited) { try community.handIn(foreign, to: id, by: house.person(.librarian, 0)) }
        }
    }

    @Test func `the desk says what a meeting asks, and no longer once it is done`() throws {
        try MeetingHouse.with { house throws in
            let community = house.community
            let ratna = house.person(.librarian, 0)
            let id = try community.plan(
                house.circle, title: "Rapat", day: house.today.adding(days: 5), minute: 780, place: "Aula", by: house.coordinator)
            #expect(try community.deskTasks(by: house.coordinator).map(\.key) == ["meeting:\(id.rawValue):chair:planned"])
            #expect(try community.deskTasks(by: ratna) == [])
            try community.take(.call, id, by: house.coordinator)
            #expect(try community.deskTasks(by: house.coordinator) == [])
            let note = try community.deskTasks(by: ratna)
            #expect(note.count == 1 && note[0].path == "/rapat/\(id.rawValue)" && note[0].urgency == .soon)
            try community.handIn(MeetingNote(library: house.libraries[0], wentWell: "x", hard: "", needed: ""), to: id, by: ratna)
            let vote = try community.ask("?", at: id, by: house.coordinator)
            #expect(try community.deskTasks(by: ratna).map(\.deed.indonesian) == ["Beri suara"])
            try community.vote(.yes, in: vote, at: id, for: house.libraries[0], by: ratna)
            #expect(try community.deskTasks(by: ratna) == [])
            house.hands.pass(days: 5)
            #expect(try community.deskTasks(by: house.coordinator).map(\.urgency) == [.today])
            try community.take(.open, id, by: house.coordinator)
            try community.decide("Y", at: id, task: (house.libraries[0], "Kerjakan", house.today), by: house.coordinator)
            try community.write("N", of: id, by: house.coordinator)
            try community.take(.conclude, id, by: house.coordinator)
            house.hands.pass(days: 1)
            let left = try community.deskTasks(by: ratna)
            #expect(
                left.map(\.urgency) == [.overdue, .soon]
                    && left.map(\.deed.indonesian) == ["Laporkan selesai", "Sahkan notulen"])
            try community.finish(1, by: ratna)
            try community.take(.confirm, id, by: ratna)
            #expect(try community.deskTasks(by: ratna) == [])
            #expect(try community.deskTasks(by: house.person(.teacher, 0)) == [] && community.deskTasks(by: .visitor) == [])
        }
    }
}
