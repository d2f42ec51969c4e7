import Commons
import Discovery
import Foundation
import Membership
import Store
import UnionCatalog

/// Searching a made-up catalogue, in process and over HTTP: 20 titles with holdings, every facet and the exact total, no result
/// cache. Beside it, in the same run, what a request costs that asks for nothing, and SQLite's own full-text index.
struct SearchBench {
    let folder: URL
    let titles: Int
    let libraries: Int

    static let migrations = Bench.migrations

    private var path: String { folder.appendingPathComponent("search.sqlite").path }

    func run() async throws {
        let database = try Database.open(.file(path), migrations: Self.migrations)
        let clock = WallClock { Int64(Date().timeIntervalSince1970) }
        try fill(database, clock)
        let discovery = Discovery(database: database, clock: clock)
        let built = try ContinuousClock().measure { try discovery.load() }
        Bench.row("index of \(titles) titles built from the store", Bench.text(Bench.milliseconds(built)))
        try discovery.save()
        let second = Discovery(database: database, clock: clock)
        let loaded = try ContinuousClock().measure { try second.load() }
        Bench.row("the same, loaded as saved", Bench.text(Bench.milliseconds(loaded)))
        var mix = try QueryMix(database, libraries: libraries)
        let questions = mix.questions()
        try await Bench.row(
            "search in process, \(questions.count) questions of 40 kinds, three times one after another",
            Bench.percentiles(inProcess(second, questions)))
        let common = questions.filter(mix.isOfCommonWords)
        let mine = try await inProcess(second, common)
        let peer = try FullTextPeer(database).times(common)
        let ratio = Bench.percentile(mine.sorted(), 0.5) / Bench.percentile(peer.sorted(), 0.5)
        Bench.row("the \(common.count) questions of common words among them", Bench.percentiles(mine))
        Bench.row(
            "FTS5 on the same titles and words: the best twenty and their number, no facets",
            Bench.percentiles(peer) + "; ratio \(String(format: "%.2f", ratio))")
        database.close()
        try overHTTP(questions)
    }

    func fill(_ database: Database, _ clock: WallClock) throws {
        let membership = Membership(database: database, clock: clock)
        let levels: [LibraryLevel] = [.sd, .sd, .sd, .mi, .smp, .smp, .mts, .sma, .smk, .ma]
        for number in 1...libraries {
            let code = "D" + String(repeating: "0", count: 7 - String(number).count) + String(number)
            var details = LibraryDetails(name: "Contoh \(number)", level: levels[number % levels.count])
            details.place = Coordinates(latitude: -4 - Double(number % 97) / 100, longitude: 111 + Double(number % 89) / 100)
            _ = try membership.add(code: code, details, by: .operatorAtConsole)
        }
        let all = try membership.libraries().map(\.id)
        try SyntheticCatalog(database: database, seed: 1).fill(titles: titles, libraries: all) { _ in }
    }

    func inProcess(_ discovery: Discovery, _ questions: [QueryMix.Question], times rounds: Int = 3) async throws -> [Double] {
        var times: [Double] = []
        for _ in 0..<rounds {
            for question in questions {
                let search = SearchParameters(question).search
                let start = ContinuousClock.now
                _ = try await discovery.search(search)
                times.append(Bench.milliseconds(ContinuousClock.now - start))
            }
        }
        return times
    }

    private func overHTTP(_ questions: [QueryMix.Question]) throws {
        guard let server = try ServerProcess(database: path) else {
            Bench.row("search over HTTP", "silang is not built: swift build -c release --product silang")
            return
        }
        defer { server.stop() }
        Bench.row("warm start until /healthz answers", Bench.text(server.ready))
        let connection = try WebConnection(port: server.port)
        let paths = questions.map(Self.path)
        for path in paths.prefix(200) { _ = try connection.get(path) }
        let floor = try (0..<2000).map { _ in try connection.get("/healthz").milliseconds }
        Bench.row("/healthz, the floor of a request", Bench.percentiles(floor))
        var times: [Double] = []
        var bytes = 0
        for _ in 0..<3 {
            for path in paths {
                let answer = try connection.get(path)
                times.append(answer.milliseconds)
                bytes += answer.bytes
            }
        }
        let ratio = Bench.percentile(times.sorted(), 0.5) / Bench.percentile(floor.sorted(), 0.5)
        Bench.row(
            "the same questions over HTTP, \((bytes / times.count) >> 10) KB an answer",
            Bench.percentiles(times) + "; \(String(format: "%.1f", ratio)) floors")
        Bench.row("memory of the server, now and at most", "\(server.memory.now) MB, \(server.memory.most) MB")
    }

    static func path(_ question: QueryMix.Question) -> String {
        var parts = URLComponents()
        parts.path = "/api/v1/titles"
        parts.queryItems = question.map { URLQueryItem(name: $0.name, value: $0.value) }
        return parts.string ?? parts.path
    }
}
