internal import Synchronization

/// The search index of a union catalogue, in memory. Searches never wait: each reads the unchanging snapshot that was current
/// when it began, while writers prepare the next one.
///
/// ```swift
/// let index = SearchIndex()
/// index.apply(upserts: documents, removals: [])
/// let answer = index.search(SearchQuery(text: "laskar pelangi"))
/// ```
public final class SearchIndex: Sendable {
    private let current: Mutex<Snapshot>
    /// Held while the next snapshot is made, so that writers go one at a time.
    private let writing = Mutex<Void>(())
    private let pool = ScratchPool()

    public init() { current = Mutex(Snapshot()) }

    init(_ snapshot: Snapshot) { current = Mutex(snapshot) }

    var snapshot: Snapshot { current.withLock { $0 } }

    /// Number of titles.
    public var count: Int { snapshot.living }

    // MARK: Reading

    public func search(_ query: SearchQuery) -> SearchAnswer {
        let snapshot = snapshot
        return pool.with(capacity: snapshot.biggest) { Search(query, snapshot, $0).answer }
    }

    /// Type-ahead: titles and completed words for what has been typed so far, at most `limit` (20) of each.
    public func suggestions(_ typed: String, limit: Int = 8) -> SearchSuggestions {
        let snapshot = snapshot
        let limit = max(0, min(20, limit))
        return pool.with(capacity: snapshot.biggest) { Suggester(snapshot: snapshot).suggestions(typed, limit: limit, $0) }
    }

    // MARK: Writing

    /// Puts titles in, in place of those with the same ids, and takes others out. A search sees all of it or nothing.
    /// Meant for up to some thousands of titles at a time; to fill an index use ``SearchIndexBuilder``.
    public func apply(upserts: [SearchDocument], removals: [Int64] = []) {
        guard !upserts.isEmpty || !removals.isEmpty else { return }
        writing.withLock { _ in
            let update = SnapshotUpdate(snapshot).applying(upserts, removals)
            current.withLock { $0 = update }
        }
    }

    /// Whether so much has changed that ``compact()`` pays.
    public var needsCompaction: Bool { SnapshotUpdate(snapshot).needsCompaction }

    /// Merges all changes into the base. Takes seconds for a million titles and holds up other writers, but no search.
    public func compact() {
        writing.withLock { _ in
            let update = SnapshotUpdate(snapshot).compacted()
            current.withLock { $0 = update }
        }
    }

    /// Puts another index's contents in place of this one's.
    public func replace(with other: SearchIndex) {
        let contents = other.snapshot
        writing.withLock { _ in current.withLock { $0 = contents } }
    }
}
