import Commons
import Identifiers
import Logging
import Membership
import Store
import Synchronization
import UnionCatalog

/// Keeps the index true to the store: loads the last saved state, then follows the changes.
struct IndexKeeper {
    let discovery: Discovery
    /// Lines of the change feed that stay although the saved index has seen them: enough for another node, or a restored copy,
    /// to catch up after a day of imports instead of building anew.
    var changesKept: Int64 = 100_000

    /// Titles read in one snapshot while building or catching up.
    private static let portion = 2000
    /// Lines removed in one transaction.
    private static let trimmed = 5000

    /// Brings the index up: from what was saved and the changes since, else from all titles.
    func load() throws {
        try refreshDirectory()
        let saved = try discovery.database.read { try? SearchIndex.load(SnapshotQueries.parts($0)) }
        if let saved {
            discovery.state.withLock { ($0.index, $0.sequence, $0.unsaved) = (saved.index, saved.mark, 0) }
            try follow()
        } else {
            try rebuild()
        }
    }

    /// Builds the index from every title; readers keep the old one until it is ready.
    func rebuild() throws {
        let sequence = try discovery.database.read { try $0.latestSequence() }
        let directory = discovery.directory
        var builder = SearchIndexBuilder()
        var last: Int64 = 0
        while true {
            let after = last
            let titles = try discovery.database.read { try UnionCatalog.eachTitle(after: after, limit: Self.portion, $0) }
            guard let end = titles.last else { break }
            for entry in titles { builder.add(DocumentMaker.document(entry.title, entry.holdings, directory)) }
            last = end.title.id.rawValue
        }
        let index = builder.finish()
        discovery.state.withLock { ($0.index, $0.sequence, $0.unsaved) = (index, sequence, index.count) }
        try follow()
    }

    /// Takes in what was committed since, by this process or another; builds anew when lines were removed before they were seen.
    /// - Returns: how many titles were touched.
    @discardableResult
    func follow() throws -> Int {
        var touched = 0
        while true {
            let from = discovery.state.withLock { $0.sequence }
            let (changes, areMissing) = try discovery.database.read { connection in
                (
                    try connection.changes(after: from, limit: Self.portion),
                    try connection.changesAreMissing(after: from)
                )
            }
            guard !areMissing else {
                try refreshDirectory()
                try rebuild()
                return discovery.index.count
            }
            guard let last = changes.last else { return touched }
            if changes.contains(where: { $0.kind == .library }) { try refreshDirectory() }
            let ids = Array(Set(changes.filter { $0.kind == .title }.map(\.id))).sorted()
            touched += ids.count
            try update(ids)
            discovery.state.withLock { state in
                state.sequence = last.seq
                state.unsaved += ids.count
            }
        }
    }

    /// Saves the index, so that the next start need not build it, and removes the old lines of the change feed that it has seen.
    func save() throws {
        let (index, sequence) = discovery.state.withLock { state in
            state.unsaved = 0
            return (state.index, state.sequence)
        }
        index.compact()
        var saving = try SnapshotQueries.Saving(in: discovery.database)
        try index.save(mark: sequence) { try saving.write($0) }
        try saving.finish(at: discovery.clock.now())
        try trimChanges(seen: sequence)
    }

    private func trimChanges(seen sequence: Int64) throws {
        let last = try discovery.database.read { try $0.latestSequence() }
        let end = min(sequence, last - changesKept)
        while try discovery.database.write({ try $0.trimChanges(through: end, limit: Self.trimmed) }) {}
    }

    private func update(_ ids: [Int64]) throws {
        let (index, directory) = discovery.state.withLock { ($0.index, $0.directory) }
        let found = try discovery.database.read { try UnionCatalog.titles(ids.map { TitleID($0) }, $0) }
        let held = found.filter { $0.title.libraries > 0 }
        let present = Set(held.map(\.title.id.rawValue))
        index.apply(
            upserts: held.map { DocumentMaker.document($0.title, $0.holdings, directory) },
            removals: ids.filter { !present.contains($0) })
    }

    private func refreshDirectory() throws {
        let (libraries, networks) = try discovery.database.read { connection in
            (try Membership.libraries(connection), try Networks.circles(connection))
        }
        discovery.state.withLock { $0.directory = LibraryDirectory(libraries, networks: networks) }
    }
}
