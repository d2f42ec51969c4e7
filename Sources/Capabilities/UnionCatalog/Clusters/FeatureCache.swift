import Store
import Synchronization

/// Match features by variant, kept across the transactions of one import: a variant's number never changes its meaning.
final class FeatureCache: Sendable {
    private let limit: Int
    private let entries = Mutex<[Int64: MatchFeatures]>([:])

    init(limit: Int = 200_000) { self.limit = limit }

    func add(_ features: MatchFeatures, for id: Int64) {
        entries.withLock { entries in
            if entries.count >= limit { entries.removeAll() }
            entries[id] = features
        }
    }

    func remove(_ id: Int64) {
        entries.withLock { _ = $0.removeValue(forKey: id) }
    }

    func features(_ id: Int64, bytes: [UInt8]) -> MatchFeatures? {
        if let known = entries.withLock({ $0[id] }) { return known }
        guard let read = MatchFeatures(canonicalBytes: bytes) else { return nil }
        add(read, for: id)
        return read
    }

    func features(_ id: Int64, _ connection: Connection) throws -> MatchFeatures? {
        if let known = entries.withLock({ $0[id] }) { return known }
        guard let variant = try VariantQueries.find(id, connection) else { return nil }
        return features(id, bytes: variant.features)
    }
}
