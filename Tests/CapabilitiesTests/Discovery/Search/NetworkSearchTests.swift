import Commons
import Discovery
import Membership
import Testing

/// Search kept to a network (S14): its libraries, whatever other networks they are in.
@Suite struct NetworkSearchTests {
    private struct Found: Equatable {
        var total: Int
        var networks: [String: Int]
    }

    @Test func `a search keeps to a network, and each network is counted as it would be if chosen`() async throws {
        try await SampleNetwork.with { house in
            let networks = Networks(database: house.database, clock: house.hands.clock)
            let both = try networks.make(name: "Berdua", by: .operatorAtConsole).id
            let one = try networks.make(name: "Atas", by: .operatorAtConsole).id
            for (network, code) in [(both, "D0000008"), (both, "D0000012"), (one, "D0000012")] {
                try networks.take(.invite, for: code, in: network, by: .operatorAtConsole)
                try networks.take(.accept, for: code, in: network, by: .operatorAtConsole)
            }
            try house.discovery.follow()
            func found(_ change: (inout CatalogSearch) -> Void) async throws -> Found {
                var search = CatalogSearch("")
                search.sort = .title
                change(&search)
                let results = try await house.discovery.search(search)
                let facet = results.facets.first { $0.name == .network }
                return Found(
                    total: results.total,
                    networks: Dictionary(uniqueKeysWithValues: (facet?.values ?? []).map { ($0.label.indonesian, $0.count) }))
            }
            #expect(try await found { _ in } == Found(total: 4, networks: ["Berdua": 4, "Atas": 2]))
            #expect(try await found { $0.networks = [one] } == Found(total: 2, networks: ["Berdua": 4, "Atas": 2]))
            #expect(try await found { $0.networks = [one, both] }.total == 4)
            #expect(try await found { $0.libraries = ["D0000008"] } == Found(total: 3, networks: ["Berdua": 3]))
            // The library and the network have to be met by one and the same holding.
            let neither = try await found { ($0.libraries, $0.networks) = (["D0000008"], [one]) }
            #expect(neither == Found(total: 0, networks: ["Berdua": 3, "Atas": 0]))
            #expect(try await found { $0.networks = [NetworkID(99)] }.total == 0)

            try networks.take(.leave, for: "D0000012", in: one, by: .operatorAtConsole)
            try house.discovery.follow()
            #expect(try await found { $0.networks = [one] }.total == 0, "who left is searched no more")
        }
    }

    @Test func `who was only asked is in nobody's search`() async throws {
        try await SampleNetwork.with { house in
            let networks = Networks(database: house.database, clock: house.hands.clock)
            let network = try networks.make(name: "Baru", by: .operatorAtConsole).id
            try networks.take(.invite, for: "D0000008", in: network, by: .operatorAtConsole)
            try house.discovery.follow()
            #expect(house.discovery.directory.network(network)?.libraries == [])
        }
    }

    @Test func `an address names networks by number, or all of them`() {
        let read = SearchParameters([("network", "3"), ("network", "x"), ("network", "12")])
        #expect(read.search.networks == [NetworkID(3), NetworkID(12)] && read.problems.map(\.code) == ["network-malformed"])
        #expect(SearchParameters([("network", "all")]).search.everyNetwork)
    }
}
