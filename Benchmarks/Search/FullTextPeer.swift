import Store

/// SQLite's own full-text index over the same titles, asked for the plain words among the questions: the twenty best by bm25 and how
/// many there are. It gives no facets and forgives no typing error.
struct FullTextPeer {
    private let database: Database

    init(_ database: Database) { self.database = database }

    func run(_ questions: [QueryMix.Question]) throws {
        try database.write { connection in
            try connection.run(
                "CREATE VIRTUAL TABLE peer USING fts5(name, creators, subjects, content='title', content_rowid='id')")
            try connection.run("INSERT INTO peer (peer) VALUES ('rebuild')")
        }
        defer { _ = try? database.write { try $0.run("DROP TABLE peer") } }
        var times: [Double] = []
        for question in questions where question.count == 1 && question[0].name == "q" {
            let words = question[0].value.split(separator: " ").filter { $0.allSatisfy(\.isLetter) }
            guard !words.isEmpty, words.count == question[0].value.split(separator: " ").count else { continue }
            let text = words.map { "\"\($0)\"" }.joined(separator: " ")
            let took = try ContinuousClock().measure {
                try database.read { connection in
                    _ = try connection.rows("SELECT rowid FROM peer WHERE peer MATCH \(text) ORDER BY rank LIMIT 20")
                    _ = try connection.int("SELECT COUNT(*) FROM peer WHERE peer MATCH \(text)")
                }
            }
            times.append(Bench.milliseconds(took))
        }
        Bench.row("FTS5 on the same titles, \(times.count) questions of plain words", Bench.percentiles(times))
    }
}
