import Commons
import Identifiers
import Logging
import Membership
import Store
import UnionCatalog

/// Keeps the index true to the store: loads the last saved state, then follows the changes.
struct IndexKeeper {
    let discovery: Discovery

    /// Titles read in one snapshot while building or catching up.
    private static let portion = 2000

    /// Brings the index up: from what was saved and the changes since, else from all titles.
    func load() throws {
        try refreshDirectory()
        let database = discovery.database
        if let saved = try database.read({ try SnapshotQueries.load($0) }), let index = try? SearchIndex(parts: saved.parts),
            try !database.read({ try $0.changesAreMissing(after: saved.sequence) })
        {
            discovery.state.withLock { ($0.index, $0.sequence) = (index, saved.sequence) }
            try follow()
        } else {
            try rebuild()
        }
    }

    /// Builds the index from every title; readers keep the old one until it is ready.
    func rebuild() throws {
        let sequence = try discovery.database.read { try $0.latestSequence() }
        let directory = discovery.directory
        let builder = SearchIndex.Builder()
        var last: Int64 = 0
        while true {
            let after = last
            let titles = try discovery.database.read { try UnionCatalog.eachTitle(after: after, limit: Self.portion, $0) }
            guard let end = titles.last else { break }
            for entry in titles { builder.add(DocumentMaker.document(entry.title, entry.holdings, directory)) }
            last = end.title.id.rawValue
        }
        let index = builder.finish()
        discovery.state.withLock { ($0.index, $0.sequence) = (index, sequence) }
        try follow()
    }

    /// Takes in what was committed since, by this process or another.
    /// - Returns: how many titles were touched.
    @discardableResult
    func follow() throws -> Int {
        var touched = 0
        while true {
            let from = discovery.state.withLock { $0.sequence }
            let changes = try discovery.database.read { try $0.changes(after: from, limit: Self.portion) }
            guard let last = changes.last else { return touched }
            if changes.contains(where: { $0.kind == .library }) { try refreshDirectory() }
            let ids = Array(Set(changes.filter { $0.kind == .title }.map(\.id))).sorted()
            touched += ids.count
            try update(ids)
            discovery.state.withLock { $0.sequence = last.seq }
        }
    }

    /// Saves the index, so that the next start need not build it.
    func save() throws {
        let (index, sequence) = discovery.state.withLock { ($0.index, $0.sequence) }
        let parts = index.save()
        let now = discovery.clock.now()
        try SnapshotQueries.save(parts, sequence: sequence, at: now, in: discovery.database)
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
        let libraries = try discovery.database.read { try Membership.libraries($0) }
        discovery.state.withLock { $0.directory = LibraryDirectory(libraries) }
    }
}
