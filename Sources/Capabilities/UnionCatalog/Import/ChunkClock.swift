#if canImport(Glibc)
    import Glibc
#endif

/// Keeps a chunk of an import short, so that a desk never waits long for it: at most about 60 ms of work, then a pause in which
/// others get their turn.
struct ChunkClock {
    private static let budget: Duration = .milliseconds(60)

    private let start = ContinuousClock.now

    var isOver: Bool { ContinuousClock.now - start > Self.budget }

    /// Four milliseconds: longer than the one after which a waiting writer tries again.
    static func pause() { usleep(4000) }
}
