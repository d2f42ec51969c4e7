import Testing

@testable import Membership

@Suite struct ThrottleTests {
    @Test func `the wait doubles to five minutes and never becomes a lock`() {
        let rule = Throttle.account
        let waits = (0..<14).map { rule.wait($0, last: 1000, now: 1000) }
        #expect(waits == [0, 0, 0, 0, 0, 15, 30, 60, 120, 240, 300, 300, 300, 300])
        #expect(rule.wait(Int.max / 2, last: 1000, now: 1300) == 0)
        #expect(rule.wait(5, last: 1000, now: 1014) == 1)
    }

    @Test func `failures are forgiven with time, and a clock that went back forgives none`() {
        #expect(Throttle.account.remaining(10, last: 0, now: 1500) == 5)
        #expect(Throttle.account.remaining(10, last: 0, now: 1_000_000) == 0)
        #expect(Throttle.account.remaining(10, last: 2000, now: 1000) == 10)
    }
}
