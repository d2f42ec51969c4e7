import Synchronization
import Testing

@testable import WebSupport

@Suite struct RateLimiterTests {
    private final class Clock: Sendable {
        private let offset = Mutex(Duration.zero)
        private let start = ContinuousClock.now
        func advance(_ duration: Duration) { offset.withLock { $0 += duration } }
        var now: ContinuousClock.Instant { start + offset.withLock { $0 } }
    }

    private let limit = RateLimiter.Class("cari", burst: 3, perSecond: 0.5)

    @Test func `a burst is served, then one after the other`() throws {
        let clock = Clock()
        let limiter = RateLimiter(now: { clock.now })
        let client = try #require(IPAddress("192.0.2.1"))
        for _ in 0..<3 { #expect(limiter.take(limit, for: client) == nil) }
        #expect(limiter.take(limit, for: client) == 2)
        clock.advance(.seconds(1))
        #expect(limiter.take(limit, for: client) == 1)
        clock.advance(.seconds(1))
        #expect(limiter.take(limit, for: client) == nil)
        #expect(limiter.take(limit, for: client) != nil)
        #expect(limiter.take(limit, for: try #require(IPAddress("192.0.2.2"))) == nil)
        #expect(limiter.take(.init("lain", burst: 1, perSecond: 1), for: client) == nil)
    }

    @Test func `one household in version 6 is one client`() throws {
        let limiter = RateLimiter()
        let one = RateLimiter.Class("x", burst: 1, perSecond: 0.001)
        #expect(limiter.take(one, for: try #require(IPAddress("2001:db8::1"))) == nil)
        #expect(limiter.take(one, for: try #require(IPAddress("2001:db8::2"))) != nil)
        #expect(limiter.take(one, for: try #require(IPAddress("2001:db8:0:1::1"))) == nil)
    }

    @Test func `the table stays bounded and remembers who asks most`() throws {
        let clock = Clock()
        let limiter = RateLimiter(capacity: 100, now: { clock.now })
        let greedy = try #require(IPAddress("192.0.2.1"))
        for _ in 0..<3 { _ = limiter.take(limit, for: greedy) }
        for number in 0..<5000 {
            _ = limiter.take(limit, for: try #require(IPAddress("10.0.\(number / 250).\(number % 250)")))
            #expect(limiter.count <= 100)
        }
        #expect(limiter.take(limit, for: greedy) != nil)
    }
}
