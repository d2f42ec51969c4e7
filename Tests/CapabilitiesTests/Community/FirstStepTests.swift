import Commons
import Membership
import Testing

@testable import Community

/// The way in for a new member (S76, S150).
@Suite struct FirstStepTests {
    @Test func `people come before data, and what the system sees nobody ticks`() {
        #expect(FirstStep.allCases.prefix(3).allSatisfy { !$0.isSeen })
        #expect(FirstStep.allCases.first == .principal && FirstStep.allCases.dropFirst(3).allSatisfy(\.isSeen))
        let order = FirstStep.allCases
        #expect(order.firstIndex(of: .neighbours)! < order.firstIndex(of: .catalogue)!)
    }

    @Test func `what is seen or ticked counts, until the list is put away`() throws {
        try MeetingHouse.with { house throws in
            let (own, librarian) = (house.libraries[0], house.person(.librarian, 0))
            let seen: [FirstStep: Phrase] = [.catalogue: Phrase(id: "12 judul", en: "12 titles")]
            var steps = try house.community.firstSteps(of: own, seen: seen, by: librarian)
            #expect(steps.done == 1 && steps.next?.step == .principal && !steps.isPutAway)
            try house.community.tick(.principal, true, of: own, by: librarian)
            try house.community.tick(.principal, true, of: own, by: house.person(.principal, 0))
            steps = try house.community.firstSteps(of: own, seen: seen, by: librarian)
            #expect(steps.done == 2 && steps.next?.step == .staffMeeting && steps.lines[0].tickedAt != nil)
            try house.community.tick(.principal, false, of: own, by: librarian)
            #expect(try house.community.firstSteps(of: own, seen: seen, by: librarian).next?.step == .principal)
            #expect(throws: NotAllowed.self) { try house.community.tick(.catalogue, true, of: own, by: librarian) }
            #expect(try house.community.newcomers(by: librarian) == [own])
            // One in no network is nobody's newcomer; a member of half a year neither.
            #expect(try house.community.newcomers(by: house.person(.librarian, 3)).isEmpty)
            try house.community.putAwayFirstSteps(true, of: own, by: librarian)
            #expect(try house.community.newcomers(by: librarian).isEmpty)
            try house.community.putAwayFirstSteps(false, of: own, by: librarian)
            #expect(try house.community.newcomers(by: librarian) == [own])
            house.hands.pass(days: 181)
            #expect(try house.community.newcomers(by: librarian).isEmpty)
        }
    }
}
