internal import GRDB

/// Copies a whole SQLite database into one plain file, and puts such a file back in place.
enum SQLiteBackup {
    static func write(_ source: any DatabaseReader, to target: String) throws(StoreError) {
        let draft = target + ".partial"
        discard(draft)
        try DatabaseFile.makeReady(draft)
        do {
            let copy = try DatabaseQueue(path: draft)
            try source.backup(to: copy)
            // The copy says of itself that it uses a log; a file that is to be carried about must be whole alone.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
            try DatabaseFile.move(draft, to: target)
        } catch {
            discard(draft)
            throw StoreError(sqlite: error)
        }
    }

    static func copy(_ source: String, to target: String) throws(StoreError) {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: source, configuration: configuration)
            try write(queue, to: target)
            try queue.close()
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    /// Checks that a file is a whole database of ours.
    static func check(_ path: String) throws(StoreError) {
        guard DatabaseFile.exists(path) else { throw StoreError(.cannotOpen, "there is no file \(path)") }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read { db in
                guard try Int64.fetchOne(db, sql: "PRAGMA application_id") == SQLiteDriver.applicationID else {
                    throw StoreError(.otherProgram, "\(path) is not a copy of this program's database")
                }
                guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
                    throw StoreError(.corrupt, "\(path) is damaged")
                }
            }
            try queue.close()
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    /// Ends the write-ahead log of a database, which SQLite allows only to one that has it alone.
    static func settle(_ path: String) throws(StoreError) {
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try queue.close()
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    private static func discard(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { DatabaseFile.remove(path + suffix) }
    }
}
