import Testing

@testable import UnionCatalog

struct FeatureCacheTests {
    private static let features = MatchFeatures(BibliographicRecord(title: "Buku contoh"))

    private static func knows(_ cache: FeatureCache, _ id: Int64) -> Bool {
        // Bytes that are none: what is not kept cannot be read from them.
        cache.features(id, bytes: []) != nil
    }

    @Test func `a full cache lets the oldest go, one for each that comes`() {
        let cache = FeatureCache(limit: 3)
        for id in 1...5 { cache.add(Self.features, for: Int64(id)) }
        #expect((1...5).map { Self.knows(cache, $0) } == [false, false, true, true, true])
    }

    @Test func `what comes twice takes one place, and what was removed stays away`() {
        let cache = FeatureCache(limit: 3)
        for id in [1, 1, 2, 3] { cache.add(Self.features, for: Int64(id)) }
        #expect((1...3).allSatisfy { Self.knows(cache, $0) })
        cache.remove(2)
        #expect(!Self.knows(cache, 2))
    }
}
