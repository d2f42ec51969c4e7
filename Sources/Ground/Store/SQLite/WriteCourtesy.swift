internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// After a long write, leaves other processes a moment in which their waiting write can begin.
///
/// SQLite's lock has no queue: a process that writes chunk after chunk would take it again microseconds after letting it
/// go, and a desk in another process, looking each millisecond, would rarely be there. Three milliseconds after each
/// write of more than twenty cost an import 3 % and let the desk in at the next chunk.
final class WriteCourtesy: Sendable {
    private static let long = Duration.milliseconds(20)
    private static let gap = Duration.milliseconds(3)
    private let reopens = Mutex<ContinuousClock.Instant?>(nil)

    /// Called on the writer's thread, so that no other writer of this process is kept waiting beyond it.
    func wait() {
        guard let reopens = reopens.withLock({ $0 }) else { return }
        let left = reopens - ContinuousClock.now
        if left > .zero { usleep(UInt32(left.components.attoseconds / 1_000_000_000_000)) }
    }

    /// - Returns: whether the write was a long one.
    func wrote(since begun: ContinuousClock.Instant) -> Bool {
        let now = ContinuousClock.now
        let isLong = now - begun > Self.long
        reopens.withLock { $0 = isLong ? now + Self.gap : nil }
        return isLong
    }
}
