public import Logging

/// The installation's data: a pool of connections to one SQLite file or to one PostgreSQL database.
///
/// `read` is one snapshot: two queries in it never see different states. `write` is serializable and **may run its
/// closure again**, so a closure does no input or output and changes nothing outside. Do one read per page and one
/// write per command; an import does one write per chunk of at most 100 ms. Neither may be nested in the other.
public final class Database: Sendable {
    /// Where the data is.
    public let location: DatabaseLocation
    let driver: any Driver

    init(_ driver: any Driver, at location: DatabaseLocation) {
        self.driver = driver
        self.location = location
    }

    /// Opens the database, creates a missing file (its folder must exist) and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - migrations: those of every room but this one, whose own come first. Numbers are global and never reused.
    ///   - logger: hears which migrations were applied.
    public static func open(
        _ location: DatabaseLocation, migrations: [Migration], logger: Logger = .silent, options: DatabaseOptions = .init()
    ) throws(StoreError) -> Database {
        if location.engine == .sqlite, let replica = options.replica {
            throw StoreError(.cannotOpen, "\(location) is a file and has no replica; \(replica) goes with a postgres:// database")
        }
        let driver: any Driver
        switch location.place {
        case .file(let path): driver = try SQLiteDriver.open(path: path, options)
        case .memory: driver = try SQLiteDriver.openInMemory(options)
        case .postgreSQL(let url): driver = try PostgresDriver.open(url, name: "\(location)", options)
        }
        let database = Database(driver, at: location)
        do throws(StoreError) {
            try Migrator(StoreSchema.migrations + migrations, logger: logger).migrate(database)
        } catch {
            driver.close()
            throw error
        }
        return database
    }

    /// The engine that holds the data.
    public var engine: Engine { driver.engine }

    /// Reads one snapshot on the calling thread. A write inside is refused with `readOnly`.
    public func read<T>(_ body: (Connection) throws -> T) throws -> T {
        try alone { try driver.read(body) }
    }

    /// Writes in one transaction on the calling thread; what the closure throws undoes it and is passed on.
    public func write<T>(_ body: (Connection) throws -> T) throws -> T {
        try alone { try driver.write(body) }
    }

    /// Reads one snapshot on a thread of its own, so that no task waits in the way of others.
    public func read<T: Sendable>(_ body: @escaping @Sendable (Connection) throws -> T) async throws -> T {
        try await driver.readAside { connection in try self.alone { try body(connection) } }
    }

    /// Writes in one transaction on a thread of its own.
    public func write<T: Sendable>(_ body: @escaping @Sendable (Connection) throws -> T) async throws -> T {
        try await driver.writeAside { connection in try self.alone { try body(connection) } }
    }

    @TaskLocal private static var open: [ObjectIdentifier] = []

    /// Refuses a transaction inside a transaction: one helper calling another by mistake must not stop the server, which
    /// is what the pool would do, nor wait for itself for ever.
    private func alone<T>(_ body: () throws -> T) throws -> T {
        let open = Self.open
        if open.contains(ObjectIdentifier(self)) {
            throw StoreError(.nested, "a transaction was begun inside another; pass the connection on instead")
        }
        return try Self.$open.withValue(open + [ObjectIdentifier(self)], operation: body)
    }

    /// A number that differs after any commit that told of changes, by anyone, other processes included. Compare only for
    /// equality, and only with numbers from this object. Costs microseconds (on PostgreSQL one journey to the server) and
    /// never waits for a writer.
    public func changeToken() throws(StoreError) -> Int64 {
        try driver.changeToken()
    }

    /// Writes a whole, consistent copy while others go on reading and writing. The file appears only when complete.
    public func backup(to path: String) throws(StoreError) {
        try driver.backup(to: path)
    }

    /// To be called between the chunks of long work: leaves whoever waits to write a moment in which to begin. Where writes do
    /// not wait for each other it returns at once.
    public func giveWay() { driver.giveWay() }

    /// Moves what the write-ahead log holds into the file and empties the log; `busy` when a reader stays too long.
    public func checkpoint() throws(StoreError) {
        try driver.checkpoint()
    }

    /// Brings the engine's statistics up to date where they have aged; for quiet hours and the end of a long import.
    public func optimize() throws(StoreError) {
        try driver.optimize()
    }

    /// What is wrong with the stored data, in the engine's words (table names, no values); empty when all is well.
    /// Reads the whole database.
    public func problems() throws(StoreError) -> [String] {
        try driver.problems()
    }

    /// Ends all connections. Reads and writes after it are refused.
    public func close() {
        driver.close()
    }
}

extension Logger {
    /// A logger that says nothing, for tools and tests.
    public static var silent: Logger { Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() } }
}
