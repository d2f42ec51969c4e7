import Agreements
import Commons
import Foundation
import TestKit
import Testing

@testable import Community

/// The rules of meetings, all of them, without a store.
@Suite struct MeetingRulesTests {
    @Test func `the day of a month is the one that counting finds`() throws {
        #expect(CalendarDay("2026-11-23")?.weekday == 1)
        for year in 2023...2028 {
            for month in 1...12 {
                let first = try #require(CalendarDay(year: year, month: month, day: 1))
                let days = (0..<31).map { first.adding(days: $0) }.filter { $0.month == month }
                for weekday in 1...7 {
                    let such = days.filter { $0.weekday == weekday }
                    for week in 1...5 {
                        let rule = try #require(MeetingRule(week: week, weekday: weekday, minute: 780))
                        #expect(rule.day(year: year, month: month) == (week == 5 ? such.last : such[week - 1]))
                    }
                }
            }
        }
    }

    @Test func `the next day of a rule is always later, and within two months`() throws {
        for week in 1...5 {
            let rule = try #require(MeetingRule(week: week, weekday: 3, minute: 780))
            var day = try #require(CalendarDay("2026-01-01"))
            for _ in 0..<800 {
                let next = try #require(rule.next(after: day))
                #expect(next > day && next.daysSince1970 - day.daysSince1970 <= 35 && next.weekday == 3)
                day = day.adding(days: 1)
            }
        }
        #expect(MeetingRule(week: 0, weekday: 1, minute: 0) == nil && MeetingRule(week: 6, weekday: 1, minute: 0) == nil)
        #expect(MeetingRule(week: 1, weekday: 8, minute: 0) == nil && MeetingRule(week: 1, weekday: 1, minute: 1_440) == nil)
        #expect(MeetingRule(week: 2, weekday: 3, minute: 780)?.name.indonesian == "Rabu kedua tiap bulan, 13.00")
    }

    @Test func `times as people type them`() {
        let read = ["13.00": 780, "13:05": 785, "7": 420, "00.00": 0, "23.59": 1_439]
        for (typed, minute) in read { #expect(MeetingTime.minute(typed) == minute) }
        for typed in ["", "24.00", "13.60", "13.5", "1.2.3", "x", "-1", "13.005"] {
            #expect(MeetingTime.minute(typed) == nil, "\(typed)")
        }
        #expect(MeetingTime.text(785) == "13.05")
    }

    @Test func `one library one vote: every way nine libraries can vote`() {
        for voters in 1...9 {
            for yes in 0...voters {
                for no in 0...(voters - yes) {
                    for abstain in 0...(voters - yes - no) {
                        let said = yes + no + abstain
                        func outcome(_ rule: FactorDetails.DecisionRule) -> VoteOutcome {
                            VoteRule.outcome(rule, yes: yes, no: no, abstain: abstain, voters: voters)
                        }
                        let hasQuorum = Double(said) > Double(voters) / 2
                        #expect(outcome(.oneLibraryOneVote) == (!hasQuorum ? .noQuorum : yes > no ? .carried : .rejected))
                        #expect(outcome(.consensus) == (!hasQuorum ? .noQuorum : yes > 0 && no == 0 ? .carried : .rejected))
                    }
                }
            }
        }
    }

    @Test func `every state but the last two leads on, and no step stands twice`() {
        let table = MeetingLifecycle.table
        for state in MeetingState.allCases {
            let isEnd = state == .confirmed || state == .cancelled
            #expect(table.contains { $0.from == state } != isEnd, "\(state)")
            for action in MeetingAction.allCases {
                #expect(table.filter { $0.from == state && $0.action == action }.count <= 1)
            }
        }
        for action in MeetingAction.allCases { #expect(table.contains { $0.action == action }) }
    }

    @Test func `the lifecycle stands in the document`() throws {
        let document = try String(contentsOfFile: repositoryRoot() + "/docs/meetings.md", encoding: .utf8)
        for line in MeetingLifecycle.markdown(.english).split(separator: "\n") { #expect(document.contains(line), "\(line)") }
    }

    @Test func `an agenda begins with what was left and ends with the rest`() throws {
        let day = try #require(CalendarDay("2026-12-01"))
        func task(_ id: Int64, _ due: CalendarDay) -> MeetingTask {
            MeetingTask(
                id: id, meeting: MeetingID(1), decision: 1, library: LibraryID(id), what: "t\(id)", due: due, report: nil,
                doneAt: nil)
        }
        #expect(Agenda.points(AgendaFacts()).map(\.kind) == [.news, .rest])
        let all = Agenda.points(
            AgendaFacts(
                unconfirmed: day, tasks: [task(2, day.adding(days: 1)), task(1, day)], newMembers: [LibraryID(9), LibraryID(8)],
                approvals: 2, overdue: 3, libraries: 4, votes: ["v"], own: [AgendaPoint(.own, text: "o")]))
        #expect(
            all == [
                AgendaPoint(.lastMinutes, due: day), AgendaPoint(.task, library: LibraryID(1), due: day, text: "t1"),
                AgendaPoint(.task, library: LibraryID(2), due: day.adding(days: 1), text: "t2"), AgendaPoint(.news, number: 4),
                AgendaPoint(.newMember, library: LibraryID(8)), AgendaPoint(.newMember, library: LibraryID(9)),
                AgendaPoint(.approvals, number: 2), AgendaPoint(.overdue, number: 3), AgendaPoint(.vote, text: "v"),
                AgendaPoint(.own, text: "o"), AgendaPoint(.rest),
            ])
    }
}
