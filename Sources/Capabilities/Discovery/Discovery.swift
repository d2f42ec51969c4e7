public import Commons
import Identifiers
public import Logging
import Membership
public import Store
import Synchronization
public import UnionCatalog

/// Finding things in the union catalogue (S10, S108, S118): search, facets, suggestions, browse.
///
/// The index lives in memory and follows the store's changes; titles and holdings of a page are read from the store in one snapshot.
public final class Discovery: Sendable {
    public let database: Database
    public let needs: UnmetNeeds
    let unmet = UnmetSearches()
    let clock: WallClock
    let logger: Logger
    let state: Mutex<State>

    struct State {
        var index = SearchIndex()
        var directory = LibraryDirectory([])
        /// The last change line the index has seen.
        var sequence: Int64 = 0
        /// Titles that came or changed since the index was saved, or since it was loaded as saved; all of them when it was built.
        var unsaved = 0
    }

    public init(database: Database, clock: WallClock, logger: Logger = .silent) {
        self.database = database
        self.clock = clock
        self.logger = logger
        needs = UnmetNeeds(database: database, clock: clock)
        state = Mutex(State())
    }

    public var directory: LibraryDirectory { state.withLock { $0.directory } }
    var index: SearchIndex { state.withLock { $0.index } }

    /// Searches; an unmet one is noted, to be counted behind the answer.
    public func search(_ search: CatalogSearch) async throws -> CatalogResults {
        let (index, directory) = state.withLock { ($0.index, $0.directory) }
        guard let query = QueryTranslation(search, directory).query else { return CatalogResults.nothing(search) }
        let answer = index.search(query)
        var results = try await database.read { connection in
            try Self.entries(answer.ids, search: search, directory, connection)
        }
        results.total = answer.total
        results.page = search.page
        results.size = search.size
        results.suggestion = answer.suggestion
        results.relaxation = answer.relaxed
        results.facets = FacetTranslation(search, directory).facets(answer.facets)
        if !search.text.isEmpty, search.page == 1, !search.isTyping, answer.total == 0 || answer.relaxed == .anyWord {
            unmet.note(search.text)
        }
        return results
    }

    /// Titles that begin like what is being typed, then the last word completed; no text twice.
    public func suggestions(prefix: String, limit: Int = 8) -> [String] {
        let found = index.suggestions(prefix, limit: limit)
        var seen: Set<String> = []
        let texts = found.titles.map(\.title) + found.completions.map(\.text)
        return Array(texts.filter { seen.insert($0.lowercased()).inserted }.prefix(limit))
    }

    /// The entry of one title, placed.
    public func entry(_ title: CatalogTitle, _ holdings: [Holding], near: CatalogSearch.Place?) -> CatalogEntry {
        Self.entry(title, holdings, directory, near.map { directory.distances(from: $0) } ?? [:])
    }

    private static func entries(
        _ ids: [Int64], search: CatalogSearch, _ directory: LibraryDirectory, _ connection: Connection
    ) throws -> CatalogResults {
        var results = CatalogResults()
        let distances = search.near.map { directory.distances(from: $0) } ?? [:]
        results.entries = try UnionCatalog.titles(ids.map { TitleID($0) }, connection).map { title, holdings in
            entry(title, holdings, directory, distances)
        }
        return results
    }

    private static func entry(
        _ title: CatalogTitle, _ holdings: [Holding], _ directory: LibraryDirectory, _ distances: [LibraryID: Double]
    ) -> CatalogEntry {
        var placed = holdings.compactMap { holding in
            directory[holding.library].map {
                PlacedHolding(library: $0, holding: holding, kilometres: distances[holding.library])
            }
        }
        placed.sort { a, b in
            let (near, far) = (a.kilometres ?? .infinity, b.kilometres ?? .infinity)
            return near != far ? near < far : (a.library.name, a.library.id) < (b.library.name, b.library.id)
        }
        return CatalogEntry(title: title, holdings: placed)
    }
}

extension CatalogResults {
    static func nothing(_ search: CatalogSearch) -> CatalogResults {
        var results = CatalogResults()
        results.page = search.page
        results.size = search.size
        results.facets = CatalogFacet.Name.allCases.map { CatalogFacet(name: $0, values: []) }
        return results
    }
}
