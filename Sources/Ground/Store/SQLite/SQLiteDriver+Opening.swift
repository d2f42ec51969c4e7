internal import GRDB

extension SQLiteDriver {
    static func openInMemory(_ options: DatabaseOptions) throws(StoreError) -> SQLiteDriver {
        do {
            let relief = LogRelief(options)
            let queue = try DatabaseQueue(configuration: configuration(options, relief))
            return SQLiteDriver(queue, watcher: nil, relief: relief, path: nil, rehearses: options.rehearsesWrites)
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    static func open(path: String, _ options: DatabaseOptions) throws(StoreError) -> SQLiteDriver {
        try DatabaseFile.makeReady(path)
        let relief = LogRelief(options)
        let configuration = configuration(options, relief)
        let deadline = ContinuousClock.now + options.busyDeadline
        while true {
            do {
                let pool = try DatabasePool(path: path, configuration: configuration)
                try claim(pool)
                let watcher = try DatabaseQueue(path: path, configuration: configuration)
                try watcher.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
                return SQLiteDriver(pool, watcher: watcher, relief: relief, path: path, rehearses: options.rehearsesWrites)
            } catch {
                // Turning on the write-ahead log of a new file needs it alone, and SQLite does not wait for that.
                let refusal = StoreError(sqlite: error)
                guard refusal.code == .busy, ContinuousClock.now < deadline else { throw refusal }
                DatabaseFile.pause()
            }
        }
    }

    /// Marks a new file as ours, and refuses a file that another program made.
    private static func claim(_ pool: DatabasePool) throws {
        let known = try pool.read { db -> Bool in
            if try isOurs(db) { return true }
            let tables = try String.fetchSet(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
            if tables.isEmpty || tables.contains("schema_migration") { return false }
            throw StoreError(.otherProgram, "the file has \(tables.count) tables, and none of them is schema_migration")
        }
        if !known {
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
        }
    }

    /// "SILG" in ASCII, in the header field that SQLite keeps for telling programs' files apart.
    private static let applicationID: Int64 = 0x5349_4C47

    static func isOurs(_ db: GRDB.Database) throws -> Bool {
        try Int64.fetchOne(db, sql: "PRAGMA application_id") == applicationID
    }

    private static func configuration(_ options: DatabaseOptions, _ relief: LogRelief) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .callback { relief.wait.again($0) }
        configuration.maximumReaderCount = max(1, options.readers)
        configuration.label = "store"
        let cacheKiB = options.cacheKiB
        let mappedBytes = options.mappedBytes
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA cache_size = -\(cacheKiB);
                    PRAGMA mmap_size = \(mappedBytes);
                    PRAGMA temp_store = MEMORY;
                    PRAGMA secure_delete = OFF;
                    PRAGMA journal_size_limit = 67108864;
                    """)
            if !db.configuration.readonly {
                try db.execute(sql: "PRAGMA synchronous = NORMAL")
                relief.watch(db)
            }
        }
        return configuration
    }
}
