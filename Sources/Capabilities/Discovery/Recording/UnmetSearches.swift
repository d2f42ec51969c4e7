import Synchronization

/// Searches that found nothing, on their way into the count: who searches does not wait for a write.
///
/// What was typed stays here, in memory, until ``DiscoveryService`` counts it a moment later, reduced to words that the catalogue
/// knows.
final class UnmetSearches: Sendable {
    /// What comes on top of so many is not counted: it is a machine, or a class that plays.
    static let most = 1000

    private let waiting = Mutex<[String]>([])

    func note(_ text: String) {
        waiting.withLock { if $0.count < Self.most { $0.append(String(text.prefix(400))) } }
    }

    func takeAll() -> [String] {
        waiting.withLock { texts in
            defer { texts = [] }
            return texts
        }
    }
}
