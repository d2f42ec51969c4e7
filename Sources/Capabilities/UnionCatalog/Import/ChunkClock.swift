/// Keeps a chunk of an import short, so that a desk never waits long for it; between two chunks others get their turn.
struct ChunkClock {
    private let end: ContinuousClock.Instant

    init(_ budget: Duration = ChunkPace.whole) { end = ContinuousClock.now + budget }

    var isOver: Bool { ContinuousClock.now >= end }
}

/// Learns how long a chunk may go on taking rows: what follows them in the same transaction (titles written anew, holdings
/// counted) takes longer in one catalogue than in another, and longer on a slow machine.
struct ChunkPace: Sendable, Hashable {
    /// How long a transaction may hold others up.
    static let whole: Duration = .milliseconds(40)
    /// How much of it the rows may have.
    private(set) var rows: Duration = .milliseconds(12)

    /// - Parameter duration: how long the last transaction took, its rows and what followed them.
    mutating func took(_ duration: Duration) {
        let fitting = Self.whole / max(duration, .milliseconds(1))
        rows = min(max(rows * min(max(fitting, 0.3), 1.25), .milliseconds(4)), Self.whole)
    }
}
