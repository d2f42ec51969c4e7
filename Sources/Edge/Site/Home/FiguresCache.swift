import Commons
import UnionCatalog

/// The network in numbers, counted at most once a minute: counting a million titles is too dear for every visit.
struct FiguresCache: Sendable {
    private let catalog: UnionCatalog
    /// One entry, for the whole catalogue.
    private let cache: TimedCache<Int, CatalogFigures>

    init(catalog: UnionCatalog, clock: WallClock) {
        (self.catalog, cache) = (catalog, TimedCache(lifetime: 60, clock: clock))
    }

    func figures() throws -> CatalogFigures {
        try cache.value(for: 0, keepIf: { $0.titles > 0 }) { try catalog.figures() }
    }
}
