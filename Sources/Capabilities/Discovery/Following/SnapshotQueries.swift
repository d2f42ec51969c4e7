import Store

/// The SQL of the saved index: its parts, and the change it was true of.
enum SnapshotQueries {
    static func load(_ connection: Connection) throws(StoreError) -> (sequence: Int64, parts: [[UInt8]])? {
        guard let newest = try connection.row("SELECT id, change_seq FROM search_snapshot ORDER BY id DESC LIMIT 1") else { return nil }
        let parts = try connection.rows("SELECT body FROM search_part WHERE snapshot_id = \(newest.int(0)) ORDER BY part").map { $0.bytes(0) }
        return (newest.int(1), parts)
    }

    /// Writes the parts one transaction each, then names them the newest, then removes the older ones.
    static func save(_ parts: [[UInt8]], sequence: Int64, at: Int64, in database: Database) throws {
        let id = try database.write { connection in
            let last = try connection.int("SELECT MAX(snapshot_id) FROM search_part") ?? 0
            let named = try connection.int("SELECT MAX(id) FROM search_snapshot") ?? 0
            return max(last, named) + 1
        }
        for (number, body) in parts.enumerated() {
            try database.write { connection in
                try connection.run("INSERT INTO search_part (snapshot_id, part, body) VALUES (\(id), \(number), \(body))")
            }
        }
        try database.write { connection in
            try connection.run("INSERT INTO search_snapshot (id, change_seq, saved_at) VALUES (\(id), \(sequence), \(at))")
            try connection.run("DELETE FROM search_snapshot WHERE id < \(id)")
            try connection.run("DELETE FROM search_part WHERE snapshot_id < \(id)")
        }
    }
}
