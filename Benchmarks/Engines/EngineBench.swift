import Commons
import Discovery
import Foundation
import Membership
import Store
import UnionCatalog

/// The same import, searches and pages on both engines, side by side: PostgreSQL may take three times as long where it must, and
/// whoever sees more should ask why.
struct EngineBench {
    let folder: URL
    private let schools = 4
    private let rows = 1000
    private let titles = 20_000
    private let libraries = 60

    /// Milliseconds; of searches and pages the middle one of all.
    private struct Figures {
        var first = 0.0
        var again = 0.0
        var search = 0.0
        var hits: Double?
        var page: Double?
    }

    func run() async throws {
        let files = ["import.sqlite", "search.sqlite"].map { folder.appendingPathComponent("both-" + $0).path }
        let small = try await figures(import: .file(files[0]), search: .file(files[1]), address: files[1])
        print("\n| both engines | SQLite | PostgreSQL 15, flushing | ratio |\n|---|---|---|---|")
        let (server, reason) = try BenchServer.start()
        guard let server else { return table(small, nil, reason) }
        defer { server.stop() }
        let base = server.url.dropLast("postgres".count)
        try Self.make(["impor", "cari"], on: server.url)
        let large = try await figures(
            import: .parse(base + "impor"), search: .parse(base + "cari"), address: base + "cari")
        table(small, large, "")
    }

    private func table(_ small: Figures, _ large: Figures?, _ reason: String) {
        func row(_ what: String, _ figure: (Figures) -> Double?) {
            let (mine, other) = (figure(small), large.flatMap(figure))
            let ratio = mine.flatMap { mine in other.map { String(format: "%.1f", $0 / mine) } } ?? ""
            let missing = "silang is not built"
            print(
                "| \(what) | \(mine.map(Bench.text) ?? missing) | \(other.map(Bench.text) ?? (large == nil ? reason : missing)) | \(ratio) |"
            )
        }
        row("import \(schools) schools × \(rows) rows, matched") { $0.first }
        row("the same files again, unchanged") { $0.again }
        row("search in process among \(titles) titles, p50 of 1,000 questions") { $0.search }
        row("20 hits by the API over HTTP, p50") { $0.hits }
        row("a title's page over HTTP, p50") { $0.page }
    }

    private static func make(_ names: [String], on url: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["psql", "-qX", url] + names.flatMap { ["-c", "CREATE DATABASE \($0)"] }
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw WebConnection.Failure(what: "psql made no database") }
    }

    private func figures(import place: DatabaseLocation, search: DatabaseLocation, address: String) async throws -> Figures {
        var figures = Figures()
        let importing = ImportBench(folder: folder, schools: schools, rows: rows)
        (figures.first, figures.again) = try importing.times(place)
        let bench = SearchBench(folder: folder, titles: titles, libraries: libraries)
        let database = try Database.open(search, migrations: SearchBench.migrations)
        let clock = WallClock { Int64(Date().timeIntervalSince1970) }
        try bench.fill(database, clock)
        try database.optimize()
        let discovery = Discovery(database: database, clock: clock)
        try discovery.load()
        var mix = try QueryMix(database, libraries: libraries)
        let questions = mix.questions()
        figures.search = Bench.percentile(try await bench.inProcess(discovery, questions, times: 1).sorted(), 0.5)
        database.close()
        guard let server = try ServerProcess(database: address) else { return figures }
        defer { server.stop() }
        let connection = try WebConnection(port: server.port)
        func middle(_ paths: [String]) throws -> Double {
            for path in paths.prefix(100) { _ = try connection.get(path) }
            return Bench.percentile(try paths.map { try connection.get($0).milliseconds }.sorted(), 0.5)
        }
        figures.hits = try middle(questions.map(SearchBench.path))
        figures.page = try middle((1...1000).map { "/judul/\($0 * 17 % titles + 1)" })
        return figures
    }
}
