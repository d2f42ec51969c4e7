import Store
import Synchronization

/// Match features by variant, kept across the transactions of one import: a variant's number never changes its meaning.
final class FeatureCache: Sendable {
    /// What is known, and in which order it came: a ring in which `next` is the oldest once it is full.
    private struct Entries {
        var features: [Int64: MatchFeatures] = [:]
        var order: [Int64] = []
        var next = 0
    }

    private let limit: Int
    private let entries = Mutex(Entries())

    /// - Parameter limit: how many variants at most; beyond it the oldest goes for each that comes. Letting go of all at once took a
    ///   third of a second, inside a transaction.
    init(limit: Int = 200_000) { self.limit = limit }

    func add(_ features: MatchFeatures, for id: Int64) {
        entries.withLock { entries in
            guard entries.features.updateValue(features, forKey: id) == nil else { return }
            guard entries.order.count >= limit else { return entries.order.append(id) }
            entries.features.removeValue(forKey: entries.order[entries.next])
            entries.order[entries.next] = id
            entries.next = (entries.next + 1) % limit
        }
    }

    func remove(_ id: Int64) {
        entries.withLock { _ = $0.features.removeValue(forKey: id) }
    }

    func features(_ id: Int64, bytes: [UInt8]) -> MatchFeatures? {
        if let known = entries.withLock({ $0.features[id] }) { return known }
        guard let read = MatchFeatures(canonicalBytes: bytes) else { return nil }
        add(read, for: id)
        return read
    }

    /// The features of those variants that are there; what is not known yet is read at once.
    func features(_ ids: [Int64], _ connection: Connection) throws(StoreError) -> [Int64: MatchFeatures] {
        var found = entries.withLock { entries in
            var found: [Int64: MatchFeatures] = [:]
            for id in ids { found[id] = entries.features[id] }
            return found
        }
        let missing = Set(ids).subtracting(found.keys).sorted()
        for variant in try VariantQueries.find(missing, connection) {
            found[variant.id] = features(variant.id, bytes: variant.features)
        }
        return found
    }
}
