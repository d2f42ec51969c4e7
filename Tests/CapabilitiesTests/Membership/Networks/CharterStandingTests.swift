import Commons
import Store
import Testing

@testable import Membership

/// Whether the charter binds, day by day, for every walk of four steps through the lifecycle.
@Suite struct CharterStandingTests {
    static let start = CalendarDay(daysSince1970: 20_000)

    static func event(_ state: MemberState, _ offset: Int, _ network: Int64 = 1) -> CharterStanding.Event {
        CharterStanding.Event(network: NetworkID(network), state: state, day: start.adding(days: offset))
    }

    @Test func `in one network, whoever has been active is inside only while active`() {
        var walks: [[MemberState]] = [[]]
        for _ in 0..<4 { walks += walks.flatMap { walk in MemberState.allCases.map { walk + [$0] } } }
        for walk in Set(walks) {
            let standing = CharterStanding(
                version: "x", events: walk.enumerated().map { Self.event($0.element, $0.offset * 10) }, lastDay: nil)
            for day in -1...50 {
                let past = walk.prefix(day < 0 ? 0 : min(walk.count, day / 10 + 1))
                let expected = !past.contains(.active) || past.last == .active
                #expect(standing.binds(on: Self.start.adding(days: day)) == expected, "\(walk) \(day)")
            }
        }
    }

    @Test func `active in one network is enough; the last day ends it for good`() {
        let events = [Self.event(.active, 0, 1), Self.event(.active, 1, 2), Self.event(.left, 5, 1), Self.event(.dormant, 9, 2)]
        let standing = CharterStanding(version: "x", events: events, lastDay: Self.start.adding(days: 20))
        #expect(standing.binds(on: Self.start.adding(days: 8)) && !standing.binds(on: Self.start.adding(days: 9)))
        let gone = CharterStanding(version: "x", events: [], lastDay: Self.start)
        #expect(gone.binds(on: Self.start) && !gone.binds(on: Self.start.adding(days: 1)))
    }

    @Test func `who refused an invitation stays as before`() {
        let standing = CharterStanding(version: "x", events: [Self.event(.invited, 0), Self.event(.left, 1)], lastDay: nil)
        #expect(standing.binds(on: Self.start.adding(days: 2)))
    }
}
