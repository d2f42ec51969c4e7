public import Store

/// Runs a test with a fresh database that has Store's tables and those of `migrations`: a file, or on PostgreSQL a
/// database of the test server (see ``testEngine``).
///
/// On SQLite every write closure is run twice unless told otherwise, so a closure that must not run again is found out. (On
/// PostgreSQL numbers once given out stay given out, so tests that name ids would fail for no reason.) A second handle on the same database: `Database.open(database.location, migrations: …)`.
public func withTemporaryDatabase<T>(
    migrations: [Migration] = [], rehearsing: Bool? = nil, _ body: (Database) throws -> T
) throws -> T {
    try withTemporaryLocation(migrations: migrations) { location in
        let database = try openTemporary(location, migrations, rehearsing)
        defer { database.close() }
        return try body(database)
    }
}

/// Runs a test with a fresh database that has Store's tables and those of `migrations`.
public func withTemporaryDatabase<T: Sendable>(
    migrations: [Migration] = [], rehearsing: Bool? = nil, _ body: (Database) async throws -> T
) async throws -> T {
    if testEngine == .postgreSQL {
        let location = try TestServer.makeDatabase(migrations)
        defer { TestServer.remove(location) }
        let database = try openTemporary(location, migrations, rehearsing)
        defer { database.close() }
        return try await body(database)
    }
    return try await withTemporaryFolder { folder in
        let database = try openTemporary(.file(folder.file("test.sqlite")), migrations, rehearsing)
        defer { database.close() }
        return try await body(database)
    }
}

/// Runs a test with a place where a database can be opened: on SQLite a file that is not there yet, on PostgreSQL a
/// database with the tables of `migrations`, or without any when that is nil.
public func withTemporaryLocation<T>(migrations: [Migration]? = nil, _ body: (DatabaseLocation) throws -> T) throws -> T {
    if testEngine == .postgreSQL {
        let location = try migrations.map(TestServer.makeDatabase) ?? TestServer.makeEmptyDatabase()
        defer { TestServer.remove(location) }
        return try body(location)
    }
    return try withTemporaryFolder { folder in try body(.file(folder.file("test.sqlite"))) }
}

private func openTemporary(_ location: DatabaseLocation, _ migrations: [Migration], _ rehearsing: Bool?) throws -> Database {
    var options = DatabaseOptions()
    options.rehearsesWrites = rehearsing ?? (testEngine == .sqlite)
    return try Database.open(location, migrations: migrations, options: options)
}
