internal import Synchronization

/// Working memory kept between searches, a few pieces at most.
final class ScratchPool: Sendable {
    private static let keep = 4

    /// Hands a piece over between threads; it is used by one search at a time.
    private struct Piece: @unchecked Sendable { let scratch: Scratch }

    private let pieces = Mutex<[Piece]>([])

    func with<R>(capacity: Int, _ body: (Scratch) -> R) -> R {
        let kept = pieces.withLock { $0.popLast() }
        let piece: Piece
        if let kept, kept.scratch.capacity >= capacity {
            piece = kept
        } else {
            piece = Piece(scratch: Scratch(capacity: max(1_024, capacity + capacity / 8)))
        }
        defer { pieces.withLock { if $0.count < Self.keep { $0.append(piece) } } }
        return body(piece.scratch)
    }
}
