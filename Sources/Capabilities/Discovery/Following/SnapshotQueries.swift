import Store

/// The SQL of the saved index: its parts, the newest whole.
enum SnapshotQueries {
    /// The parts of the newest index that was saved whole, in their order, each read when it is its turn: all at once they would
    /// take as much memory as the index. They end early when one cannot be read.
    static func parts(_ connection: Connection) throws(StoreError) -> some Sequence<[UInt8]> {
        let newest = try connection.int("SELECT MAX(id) FROM search_snapshot") ?? 0
        return sequence(state: 0) { (part: inout Int) -> [UInt8]? in
            defer { part += 1 }
            return try? connection.row("SELECT body FROM search_part WHERE snapshot_id = \(newest) AND part = \(part)")?.bytes(0)
        }
    }

    /// Writes the parts one transaction each, then names them the newest, then removes the older ones: who is cut off in the middle
    /// leaves the former index in force.
    struct Saving {
        private let database: Database
        private let id: Int64
        private var parts = 0

        init(in database: Database) throws {
            self.database = database
            id = try database.read { connection in
                let begun = try connection.int("SELECT MAX(snapshot_id) FROM search_part") ?? 0
                let whole = try connection.int("SELECT MAX(id) FROM search_snapshot") ?? 0
                return max(begun, whole) + 1
            }
        }

        mutating func write(_ body: [UInt8]) throws {
            let (id, part) = (id, parts)
            try database.write { connection in
                _ = try connection.run("INSERT INTO search_part (snapshot_id, part, body) VALUES (\(id), \(part), \(body))")
            }
            parts += 1
        }

        func finish(at moment: Int64) throws {
            try database.write { connection in
                try connection.run("INSERT INTO search_snapshot (id, saved_at) VALUES (\(id), \(moment))")
                try connection.run("DELETE FROM search_snapshot WHERE id < \(id)")
                try connection.run("DELETE FROM search_part WHERE snapshot_id < \(id)")
            }
        }
    }
}
