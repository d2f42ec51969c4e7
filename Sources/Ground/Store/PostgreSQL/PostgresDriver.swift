internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// PostgreSQL through libpq: reads are repeatable and read-only, writes serializable, and run again when others came
/// between.
final class PostgresDriver: Driver {
    let address: PostgresAddress
    let name: String
    let writers: PostgresPool
    let readers: PostgresReaders
    private let workers: WorkerThreads
    private let rehearses: Bool
    private let deadline: Duration
    /// A connection of its own, so that a look at the changes never waits for a free one.
    private let watcher = Mutex<PostgresLink?>(nil)

    init(_ address: PostgresAddress, name: String, readers: PostgresReaders, writers: PostgresPool, _ options: DatabaseOptions) {
        self.address = address
        self.name = name
        self.writers = writers
        self.readers = readers
        workers = WorkerThreads(limit: max(2, options.connections))
        rehearses = options.rehearsesWrites
        deadline = options.busyDeadline
    }

    var engine: Engine { .postgreSQL }

    func read<T>(_ body: (Connection) throws -> T) throws -> T { try read(body, nil) }

    func write<T>(_ body: (Connection) throws -> T) throws -> T { try write(body, nil) }

    func readAside<T: Sendable>(_ body: @escaping @Sendable (Connection) throws -> T) async throws -> T {
        try await aside { cancellation in try self.read(body, cancellation) }
    }

    func writeAside<T: Sendable>(_ body: @escaping @Sendable (Connection) throws -> T) async throws -> T {
        try await aside { cancellation in try self.write(body, cancellation) }
    }

    private func aside<T: Sendable>(_ work: @escaping @Sendable (PostgresCancellation) throws -> T) async throws -> T {
        let cancellation = PostgresCancellation()
        let sight = Database.sight
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<T, any Error>) in
                workers.run {
                    continuation.resume(
                        with: Result {
                            if cancellation.isCancelled { throw CancellationError() }
                            do {
                                return try Database.$sight.withValue(sight) { try work(cancellation) }
                            } catch let error as StoreError {
                                // The caller is to see the cancellation, not the means.
                                let isMeans = error.code == .interrupted || error.code == .busy
                                throw cancellation.isCancelled && isMeans ? CancellationError() : error
                            }
                        })
                }
            }
        } onCancel: {
            cancellation.cancel(on: workers)
        }
    }

    private func read<T>(_ body: (Connection) throws -> T, _ cancellation: PostgresCancellation?) throws -> T {
        let (pool, link) = try readers.take()
        let session = PostgresSession(pool, link, PostgresSession.reading, cancellation)
        defer { session.finish() }
        return try Self.inside(session, body)
    }

    private func write<T>(_ body: (Connection) throws -> T, _ cancellation: PostgresCancellation?) throws -> T {
        if rehearses { _ = try insisting { try once(body, cancellation, keeps: false, $0) } }
        return try insisting { try once(body, cancellation, keeps: true, $0) }
    }

    private func once<T>(
        _ body: (Connection) throws -> T, _ cancellation: PostgresCancellation?, keeps: Bool, _ attempt: Int
    ) throws -> T {
        let link = try writers.take()
        // Whoever failed three times against others waits for its turn among those who did.
        let turn = attempt < 3 ? nil : try PostgresTurn(link, writers)
        let session = PostgresSession(writers, link, PostgresSession.writing, cancellation, turn)
        defer { session.finish() }
        do {
            let result = try Self.inside(session, body)
            if keeps {
                try session.commit()
                readers.wrote()
            }
            return result
        } catch {
            guard let failure = session.failure, !session.isInDoubt || failure.isConflict else { throw error }
            if failure.isConflict || failure.isDisconnection || failure.isStandby { throw Again(cause: failure) }
            throw error
        }
    }

    private struct Again: Error {
        let cause: PostgresFailure
    }

    /// Runs a write again that failed through no fault of its own, after pauses of random length, until the deadline.
    private func insisting<T>(_ body: (Int) throws -> T) throws -> T {
        let begun = ContinuousClock.now
        var attempt = 0
        while true {
            do {
                return try body(attempt)
            } catch let again as Again {
                attempt += 1
                if ContinuousClock.now - begun > deadline || (again.cause.isStandby && attempt > 3) {
                    guard again.cause.isConflict else { throw again.cause.error }
                    throw StoreError(.busy, "others kept changing the same data; gave up after \(attempt) attempts")
                }
                usleep(UInt32.random(in: 0...(1000 << UInt32(min(attempt, 6)))))
            }
        }
    }

    private static func inside<T>(_ session: PostgresSession, _ body: (Connection) throws -> T) throws -> T {
        let connection = Connection(session)
        defer { connection.end() }
        let result = try body(connection)
        // An error that the closure swallowed has ended the transaction all the same.
        if let failure = connection.failure { throw failure }
        return result
    }

    func migrating(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        let link = try writers.extra()
        try link.ask("SET lock_timeout = 0", "SET statement_timeout = 0")
        try link.ask(PostgresLock.schema.sql)
        try body()
    }

    /// The number of the last change that can be seen: it stands in the order of commits, so it moves with each.
    func changeToken() throws(StoreError) -> Int64 {
        let answer: Result<Int64, StoreError> = watcher.withLock { watcher in
            do throws(StoreError) {
                return .success(try token(&watcher))
            } catch {
                return .failure(error)
            }
        }
        return try answer.get()
    }

    private func token(_ watcher: inout PostgresLink?) throws(StoreError) -> Int64 {
        if watcher?.isHealthy() == false { watcher = nil }
        let link: PostgresLink
        if let known = watcher { link = known } else { link = try readers.extra() }
        watcher = nil
        var values: [Value] = []
        let result = try link.ask("SELECT COALESCE(MAX(seq), 0) FROM change")
        guard try result.next(into: &values), case .integer(let token)? = values.first else { return 0 }
        watcher = link
        return token
    }

    var lastWrite: Int64? { readers.lastWrite }

    /// Writes do not wait for each other here.
    func giveWay() {}

    /// The server writes its log to its files by itself.
    func checkpoint() throws(StoreError) {}

    func optimize() throws(StoreError) {
        let link = try writers.extra()
        try link.ask("SET statement_timeout = 0", "ANALYZE")
    }

    func close() {
        writers.close()
        readers.close()
        watcher.withLock { $0 = nil }
    }
}
