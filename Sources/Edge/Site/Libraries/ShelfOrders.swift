import Commons
import Synchronization
import UnionCatalog

/// The titles of libraries in the order of their shelves, sorted at most once a minute: whoever turns the pages of a catalogue of
/// forty thousand titles must not have them sorted at each page.
final class ShelfOrders: Sendable {
    private struct Known {
        var titles: [TitleID]
        var at: Int64
    }

    private let catalog: UnionCatalog
    private let clock: WallClock
    private let known = Mutex<[LibraryID: Known]>([:])
    private static let lifetime: Int64 = 60
    /// Libraries remembered; 8 bytes a title.
    private static let most = 16

    init(catalog: UnionCatalog, clock: WallClock) {
        self.catalog = catalog
        self.clock = clock
    }

    func titles(of library: LibraryID) async throws -> [TitleID] {
        let now = clock.now()
        if let found = known.withLock({ $0[library] }), now - found.at < Self.lifetime, now >= found.at { return found.titles }
        let numbers = try await catalog.shelfNumbers(of: library)
        let places: [(order: ShelfOrder, title: TitleID)] = numbers.map { (ShelfOrder($0), $0.title) }
        let titles = places.sorted { $0.order == $1.order ? $0.title < $1.title : $0.order < $1.order }.map(\.title)
        known.withLock { known in
            if known.count >= Self.most, let oldest = known.min(by: { $0.value.at < $1.value.at })?.key { known[oldest] = nil }
            known[library] = Known(titles: titles, at: now)
        }
        return titles
    }
}
