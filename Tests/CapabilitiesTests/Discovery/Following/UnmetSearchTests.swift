import Commons
import Membership
import Store
import Synchronization
import TestKit
import Testing
import UnionCatalog

@testable import Discovery

struct UnmetSearchTests {
    private func withDiscovery(_ body: (Discovery) async throws -> Void) async throws {
        let migrations = MembershipSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations
        try await withTemporaryDatabase(migrations: migrations) { database in
            let discovery = Discovery(database: database, clock: FollowingTests.clock)
            discovery.state.withLock { state in
                state.index.apply(upserts: [
                    SearchDocument(id: 1, title: "Sejarah bahasa"), SearchDocument(id: 2, title: "Kimia dasar"),
                ])
            }
            try await body(discovery)
        }
    }

    private func counted(_ discovery: Discovery) throws -> [String: Int] {
        let needs = try discovery.needs.top(10, by: .operatorAtConsole)
        return Dictionary(uniqueKeysWithValues: needs.map { ($0.words, $0.count) })
    }

    @Test func `a search that finds nothing is counted behind the answer, by words that the catalogue knows`() async throws {
        try await withDiscovery { discovery in
            for _ in 0..<3 { _ = try await discovery.search(CatalogSearch("Siti Aminah kimia -dasar")) }
            #expect(try counted(discovery).isEmpty)
            await discovery.countUnmetSearches()
            #expect(try counted(discovery) == ["kimia dasar": 3])
            await discovery.countUnmetSearches()
            #expect(try counted(discovery) == ["kimia dasar": 3])
        }
    }

    @Test func `what finds something, goes on to another page or is still being typed is not counted`() async throws {
        try await withDiscovery { discovery in
            var next = CatalogSearch("kimia -dasar")
            next.page = 2
            var typing = CatalogSearch("kimia -dasar")
            typing.isTyping = true
            for search in [CatalogSearch("kimia"), CatalogSearch("kimai"), CatalogSearch(""), next, typing] {
                _ = try await discovery.search(search)
            }
            await discovery.countUnmetSearches()
            #expect(try counted(discovery).isEmpty)
        }
    }

    @Test func `a flood is counted up to a bound`() async throws {
        try await withDiscovery { discovery in
            for _ in 0..<UnmetSearches.most + 50 { discovery.unmet.note("kimia") }
            await discovery.countUnmetSearches()
            let counts = try counted(discovery)
            #expect(counts == ["kimia": UnmetSearches.most])
        }
    }

    @Test func `searches that could not be counted wait for the next time`() async throws {
        try await withDiscovery { discovery in
            discovery.unmet.note("sejarah")
            try await discovery.database.write { _ = try $0.run("ALTER TABLE unmet_need RENAME TO put_away") }
            await discovery.countUnmetSearches()
            try await discovery.database.write { _ = try $0.run("ALTER TABLE put_away RENAME TO unmet_need") }
            await discovery.countUnmetSearches()
            #expect(try counted(discovery) == ["sejarah": 1])
        }
    }

    @Test func `what waits is counted when the service stops, however hastily`() async throws {
        try await withDiscovery { discovery in
            discovery.unmet.note("sejarah")
            let service = Task { try await DiscoveryService(discovery).run() }
            service.cancel()
            try await service.value
            let counts = try counted(discovery)
            #expect(counts == ["sejarah": 1])
        }
    }
}
