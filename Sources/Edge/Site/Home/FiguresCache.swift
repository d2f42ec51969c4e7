import Commons
import Synchronization
import UnionCatalog

/// The network in numbers, counted at most once a minute: counting a million titles is too dear for every visit.
final class FiguresCache: Sendable {
    private let catalog: UnionCatalog
    private let clock: WallClock
    private let state = Mutex<(figures: CatalogFigures, at: Int64)?>(nil)
    private static let lifetime: Int64 = 60

    init(catalog: UnionCatalog, clock: WallClock) {
        self.catalog = catalog
        self.clock = clock
    }

    func figures() throws -> CatalogFigures {
        let now = clock.now()
        if let known = state.withLock({ $0 }), now - known.at < Self.lifetime, now >= known.at { return known.figures }
        let figures = try catalog.figures()
        // An empty catalogue is counted each time, so that the first import shows at once.
        if figures.titles > 0 { state.withLock { $0 = (figures, now) } }
        return figures
    }
}
