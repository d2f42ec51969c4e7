public import Store

/// Runs a test with a fresh file database that has Store's tables and those of `migrations`.
///
/// Every write closure is run twice unless told otherwise, so a closure that must not run again is found out. A second
/// handle on the same file: `Database.open(database.location, migrations: …)`.
public func withTemporaryDatabase<T>(
    migrations: [Migration] = [], rehearsing: Bool = true, _ body: (Database) throws -> T
) throws -> T {
    try withTemporaryFolder { folder in
        let database = try openTemporary(folder, migrations, rehearsing)
        defer { database.close() }
        return try body(database)
    }
}

/// Runs a test with a fresh file database that has Store's tables and those of `migrations`.
public func withTemporaryDatabase<T: Sendable>(
    migrations: [Migration] = [], rehearsing: Bool = true, _ body: (Database) async throws -> T
) async throws -> T {
    try await withTemporaryFolder { folder in
        let database = try openTemporary(folder, migrations, rehearsing)
        defer { database.close() }
        return try await body(database)
    }
}

private func openTemporary(_ folder: TemporaryFolder, _ migrations: [Migration], _ rehearsing: Bool) throws -> Database {
    var options = DatabaseOptions()
    options.rehearsesWrites = rehearsing
    return try Database.open(.file(folder.file("test.sqlite")), migrations: migrations, options: options)
}
