internal import GRDB

/// Copies a whole SQLite database into one plain file, and puts such a file back in place.
enum SQLiteBackup {
    static func write(_ source: any DatabaseReader, to target: String, from path: String?) throws(StoreError) {
        if let path, DatabaseFile.same(path, target) {
            throw StoreError(.cannotOpen, "a backup cannot take the place of its own database")
        }
        guard !DatabaseFile.exists(target + "-wal") else {
            throw StoreError(.busy, "\(target) is a database in use, not a backup")
        }
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
            try write(queue, to: target, from: source)
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
                guard try SQLiteDriver.isOurs(db) else {
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

    /// Makes a database that is to be replaced a single file. SQLite allows that only to one that has it alone, so this
    /// also finds out whether anyone uses it. A file too damaged for it is left as it is: that is what restores are for.
    static func settle(_ path: String) throws(StoreError) {
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { db in
                guard try SQLiteDriver.isOurs(db) || String.fetchSet(db, sql: "SELECT name FROM sqlite_master").isEmpty else {
                    throw StoreError(.otherProgram, "\(path) is another program's database")
                }
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try queue.close()
        } catch {
            let refusal = StoreError(sqlite: error)
            guard refusal.code == .corrupt || refusal.code == .notADatabase else { throw refusal }
        }
    }

    /// Puts `draft` in the place of `path` and keeps the old file, with its log if it still has one, beside it.
    static func replace(_ path: String, by draft: String) throws(StoreError) -> String {
        let kept = path + ".before-restore"
        discard(kept)
        // The log first: left behind, SQLite would play it into the new file.
        if DatabaseFile.exists(path + "-wal") { try DatabaseFile.move(path + "-wal", to: kept + "-wal") }
        DatabaseFile.remove(path + "-shm")
        try DatabaseFile.move(path, to: kept)
        try DatabaseFile.move(draft, to: path)
        return kept
    }

    static func discard(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { DatabaseFile.remove(path + suffix) }
    }
}
