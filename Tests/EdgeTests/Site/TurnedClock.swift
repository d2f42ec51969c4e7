import Commons
import Synchronization

/// A clock that stands still until a test turns it.
final class TurnedClock: Sendable {
    private let now = Mutex<Int64>(1_795_399_200)
    var clock: WallClock { WallClock { self.now.withLock { $0 } } }
    func pass(_ seconds: Int64) { now.withLock { $0 += seconds } }
}
