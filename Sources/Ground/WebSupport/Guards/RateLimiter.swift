import Synchronization

/// Token buckets, one for each class of request and client, in a table of bounded size.
public final class RateLimiter: Sendable {
    /// A kind of request with what one client may do of it.
    public struct Class: Sendable, Hashable {
        public let name: String
        /// How many at once after a pause.
        public let burst: Double
        public let perSecond: Double

        public init(_ name: String, burst: Double, perSecond: Double) {
            self.name = name
            self.burst = burst
            self.perSecond = perSecond
        }
    }

    private struct Key: Hashable {
        let name: String
        let client: IPAddress
    }

    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
        let limit: Class

        /// The tokens there are by now.
        func tokens(at now: ContinuousClock.Instant) -> Double {
            let passed = filled.duration(to: now) / .seconds(1)
            return min(limit.burst, tokens + max(0, passed) * limit.perSecond)
        }
    }

    private let buckets = Mutex<[Key: Bucket]>([:])
    private let capacity: Int
    private let now: @Sendable () -> ContinuousClock.Instant

    public init(capacity: Int = 20_000, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.capacity = max(16, capacity)
        self.now = now
    }

    /// How many clients are being counted.
    public var count: Int { buckets.withLock { $0.count } }

    /// Takes a token. Returns the seconds to wait when there is none, at least 1.
    func take(_ limit: Class, for client: IPAddress) -> Int? {
        let now = now()
        return buckets.withLock { buckets in
            let key = Key(name: limit.name, client: client.client)
            var tokens = buckets[key]?.tokens(at: now) ?? limit.burst
            let isAllowed = tokens >= 1
            if isAllowed { tokens -= 1 }
            if buckets[key] == nil, buckets.count >= capacity { Self.makeRoom(in: &buckets, capacity: capacity, now: now) }
            buckets[key] = Bucket(tokens: tokens, filled: now, limit: limit)
            guard !isAllowed else { return nil }
            return limit.perSecond > 0 ? max(1, Int(((1 - tokens) / limit.perSecond).rounded(.up))) : 3600
        }
    }

    /// Full buckets count nothing and go; if all are in use, the fullest quarter goes, so who asks most stays known.
    private static func makeRoom(in buckets: inout [Key: Bucket], capacity: Int, now: ContinuousClock.Instant) {
        buckets = buckets.filter { $0.value.tokens(at: now) < $0.value.limit.burst }
        guard buckets.count > capacity * 3 / 4 else { return }
        let byFill = buckets.sorted {
            $0.value.tokens(at: now) / $0.value.limit.burst < $1.value.tokens(at: now) / $1.value.limit.burst
        }
        buckets = Dictionary(uniqueKeysWithValues: byFill.prefix(capacity * 3 / 4).map { ($0.key, $0.value) })
    }
}
