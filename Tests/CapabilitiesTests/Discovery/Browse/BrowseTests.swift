import Commons
import Testing
import UnionCatalog

@testable import Discovery

/// Looking around without typing (S10, S42).
@Suite struct BrowseTests {
    @Test func `places with one title are counted beside places with many`() async throws {
        try await SampleNetwork.with { network in
            // More places than a facet of a search lists.
            let numbers = [
                "100", "150", "297.4", "330", "370", "398.2", "410", "420", "499.221", "530", "540", "570", "590", "610", "630",
                "640",
                "720", "741.5", "780", "790", "899.221 3", "910", "920", "959.8",
            ]
            var rows: [String] = []
            for (place, number) in numbers.enumerated() {
                for copy in 0..<(place == 2 ? 1 : 3) {
                    let word = ["Pa", "Ti", "Ku", "Mo", "Se"]
                    let name = "\(word[place % 5])\(word[place / 5])rang \(word[copy])l\(word[place / 5])\(word[place % 5])n"
                    rows.append(SampleNetwork.row(name, number))
                }
            }
            try network.bring(rows.joined(separator: "\n"), to: "D0000008")
            try network.discovery.follow()
            let counts = network.discovery.classCounts()
            #expect(counts["297.4"] == 1 && counts["297"] == 1 && counts["2"] == 1)
            #expect(counts["741.5"] == 3 && counts["1"] == 6 && counts["5"] == 14)
        }
    }

    @Test func `what a library keeps for reference stands in its class and in Referensi`() async throws {
        try await SampleNetwork.with { network in
            try network.bring(SampleNetwork.row("Ensiklopedia Anak", "R 030"), to: "D0000012")
            try network.bring(SampleNetwork.row("Resep Raja", "641.5 RAJ r"), to: "D0000012")
            try network.discovery.follow()
            #expect(network.discovery.classCounts()["referensi"] == 1 && network.discovery.classCounts()["0"] == 1)
            var search = CatalogSearch()
            search.classes = ["referensi"]
            #expect(try await network.discovery.search(search).entries.map(\.title.name) == ["Ensiklopedia Anak"])
        }
    }
}
