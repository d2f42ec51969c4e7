internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Waits for another process's lock by looking every millisecond until a deadline.
///
/// SQLite's own waiting grows to 100 ms between looks; a desk's write would then miss most of the short gaps that a long
/// import leaves between its chunks.
final class BusyWait: Sendable {
    private let deadline: Duration
    private let started = Mutex<[UInt: ContinuousClock.Instant]>([:])

    init(deadline: Duration) {
        self.deadline = deadline
    }

    /// Called by SQLite on the waiting thread; `tries` counts from 0. False ends the wait.
    func again(_ tries: Int) -> Bool {
        let now = ContinuousClock.now
        let thread = UInt(pthread_self())
        let begun = started.withLock { started in
            if tries == 0 { started[thread] = now }
            return started[thread] ?? now
        }
        guard now - begun < deadline else {
            started.withLock { _ = $0.removeValue(forKey: thread) }
            return false
        }
        usleep(1000)
        return true
    }
}
