import Commons
import Synchronization

/// What is too dear to count for every visit, counted at most once in a while for each key.
final class TimedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let lifetime: Int64
    private let clock: WallClock
    private let known = Mutex<[Key: (value: Value, at: Int64)]>([:])

    /// - Parameter lifetime: seconds.
    init(lifetime: Int64, clock: WallClock) { (self.lifetime, self.clock) = (lifetime, clock) }

    /// - Parameters:
    ///   - isKept: false for what may be counted each time: a catalogue that is still empty must show its first import at once.
    ///   - count: asked when nothing is known or it is too old.
    func value(for key: Key, keepIf isKept: (Value) -> Bool, count: () throws -> Value) rethrows -> Value {
        let now = clock.now()
        if let found = known.withLock({ $0[key] }), now >= found.at, now - found.at < lifetime { return found.value }
        let value = try count()
        if isKept(value) { known.withLock { $0[key] = (value, now) } }
        return value
    }
}
