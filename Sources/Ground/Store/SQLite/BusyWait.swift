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
    private let impatient = Mutex<Set<UInt>>([])

    init(deadline: Duration) {
        self.deadline = deadline
    }

    /// Called by SQLite on the waiting thread; `tries` counts from 0. False ends the wait.
    func again(_ tries: Int) -> Bool {
        let now = ContinuousClock.now
        let thread = UInt(pthread_self())
        if impatient.withLock({ $0.contains(thread) }) { return false }
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

    /// Runs something on this thread that gives up at once where it would have to wait.
    func withoutWaiting<T>(_ body: () -> T) -> T {
        let thread = UInt(pthread_self())
        impatient.withLock { _ = $0.insert(thread) }
        defer { impatient.withLock { _ = $0.remove(thread) } }
        return body()
    }
}
