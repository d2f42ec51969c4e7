internal import Synchronization

/// Search forms already worked out, in shards so that server threads seldom meet on a lock.
///
/// A shard keeps two generations: when the young one is full it becomes the old one, and what nobody asked for since is
/// forgotten. Its lock also guards the stemmer handles that a miss needs.
final class StemCache: Sendable {
    struct Forms {
        /// The word in today's spelling, not stemmed.
        var unified: String
        var stem: String
    }

    private struct State {
        var young: [String: Forms] = [:]
        var old: [String: Forms] = [:]
        let stemmers = Stemmers()
    }

    private final class Shard: Sendable {
        let state = Mutex(State())
    }

    private static let generationSize = 4096
    private let shards: [Shard] = (0..<16).map { _ in Shard() }

    func forms(_ folded: String) -> Forms {
        var hash: UInt32 = 2_166_136_261
        for byte in folded.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return shards[Int((hash ^ hash >> 16) & 15)].state.withLock { state in
            if let known = state.young[folded] { return known }
            let forms = state.old[folded] ?? state.stemmers.forms(folded)
            if state.young.count >= Self.generationSize {
                state.old = state.young
                state.young = [:]
            }
            state.young[folded] = forms
            return forms
        }
    }
}
