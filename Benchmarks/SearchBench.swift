import Commons
import Discovery
import Foundation
import Membership
import Store
import UnionCatalog

/// Searching a made-up catalogue in process: 20 titles with holdings, every facet and the exact total, no result cache.
struct SearchBench {
    let folder: URL
    let titles: Int
    let libraries: Int

    func run() async throws {
        let path = folder.appendingPathComponent("search.sqlite").path
        let migrations = MembershipSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations
        let database = try Database.open(.file(path), migrations: migrations)
        defer { database.close() }
        let clock = WallClock { Int64(Date().timeIntervalSince1970) }
        let membership = Membership(database: database, clock: clock)
        for number in 1...libraries {
            let code = "D" + String(repeating: "0", count: 7 - String(number).count) + String(number)
            _ = try membership.add(code: code, LibraryDetails(name: "Contoh \(number)", level: .smp), by: .operatorAtConsole)
        }
        try SyntheticCatalog(database: database, seed: 1).fill(titles: titles, libraries: membership.libraries().map(\.id)) { _ in
        }
        let discovery = Discovery(database: database, clock: clock)
        let built = try ContinuousClock().measure { try discovery.load() }
        Bench.row("index of \(titles) titles built from the store", Bench.text(Bench.milliseconds(built)))
        try discovery.save()
        let second = Discovery(database: database, clock: clock)
        let loaded = try ContinuousClock().measure { try second.load() }
        Bench.row("the same, loaded as saved", Bench.text(Bench.milliseconds(loaded)))
        let queries = [
            "", "buku", "indonesia", "matematika kelas 7", "sejarah", "buku pelajaran bahasa", "gunung", "kisah petualangan",
            "ba", "ensiklopedia anak",
            "komputer", "cerita rakyat", "matemtika", "zzzz tidak ada", "penerbit", "kamus bahasa", "belajar", "tanaman",
            "langit bumi", "seni",
        ]
        var times: [Double] = []
        for round in 0..<50 {
            for query in queries {
                var search = CatalogSearch(query)
                if round % 5 == 4 { search.levels = [.smp] }
                let start = ContinuousClock.now
                _ = try await second.search(search)
                times.append(Bench.milliseconds(ContinuousClock.now - start))
            }
        }
        times.sort()
        Bench.row(
            "search, \(times.count) queries one after another",
            "p50 \(Bench.text(Bench.percentile(times, 0.5))), p99 \(Bench.text(Bench.percentile(times, 0.99)))")
    }
}
