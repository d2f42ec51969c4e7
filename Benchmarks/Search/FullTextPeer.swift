import Store

/// SQLite's own full-text index over the same titles: the twenty best by bm25 and how many there are. It gives no facets and forgives
/// no typing error.
struct FullTextPeer {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// The milliseconds that each question takes.
    func times(_ questions: [QueryMix.Question]) throws -> [Double] {
        try database.write { connection in
            try connection.run(
                "CREATE VIRTUAL TABLE peer USING fts5(name, creators, subjects, content='title', content_rowid='id')")
            try connection.run("INSERT INTO peer (peer) VALUES ('rebuild')")
        }
        defer { _ = try? database.write { try $0.run("DROP TABLE peer") } }
        return try questions.map { question in
            let text = question.map(\.value).joined(separator: " ")
            return Bench.milliseconds(
                try ContinuousClock().measure {
                    try database.read { connection in
                        _ = try connection.rows("SELECT rowid FROM peer WHERE peer MATCH \(text) ORDER BY rank LIMIT 20")
                        _ = try connection.int("SELECT COUNT(*) FROM peer WHERE peer MATCH \(text)")
                    }
                })
        }
    }
}
