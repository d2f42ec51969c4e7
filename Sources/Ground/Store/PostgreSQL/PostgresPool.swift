internal import CLibPQ
internal import Dispatch
internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A bounded number of connections to one address, made when they are needed.
final class PostgresPool: Sendable {
    private let address: PostgresAddress
    private let name: String
    private let settings: String
    private let patience: Duration
    private let limit: Int
    private let permits: DispatchSemaphore
    private let state = Mutex((idle: [PostgresLink](), isClosed: false))

    init(_ address: PostgresAddress, name: String, _ options: DatabaseOptions) {
        self.address = address
        self.name = name
        patience = options.busyDeadline
        limit = max(2, options.connections)
        permits = DispatchSemaphore(value: limit)
        settings = """
            SET statement_timeout = \(options.statementDeadline.wholeMilliseconds);
            SET lock_timeout = \(options.busyDeadline.wholeMilliseconds);
            SET idle_in_transaction_session_timeout = \(options.idleDeadline.wholeMilliseconds);
            SET client_min_messages = error;
            SET cursor_tuple_fraction = 1;
            SET extra_float_digits = 1
            """
    }

    /// A connection that is alive as far as can be seen without asking. Waits for a free one, and for a server that is
    /// away for a moment, until the deadline.
    func take(patience given: Duration? = nil) throws(StoreError) -> PostgresLink {
        let until = ContinuousClock.now + (given ?? patience)
        guard permits.wait(timeout: .now() + patience.dispatched) == .success else {
            throw StoreError(.busy, "no connection to \(name) came free; \(limit) are in use")
        }
        do throws(StoreError) {
            while let link = try idle() {
                if link.isHealthy() { return link }
            }
            return try connect(until: until)
        } catch {
            permits.signal()
            throw error
        }
    }

    /// Takes a connection back.
    func give(_ link: PostgresLink) {
        state.withLock { if !$0.isClosed, !link.isBroken { $0.idle.append(link) } }
        permits.signal()
    }

    /// Takes a connection back that nobody is to use again.
    func drop(_ link: PostgresLink) {
        permits.signal()
    }

    /// A new connection in the place of a dead one; the others that idle are likely to be dead too, and find out.
    func replace(_ dead: PostgresLink) throws(StoreError) -> PostgresLink {
        do throws(StoreError) {
            _ = try idle(taking: false)
            return try connect(until: ContinuousClock.now + patience)
        } catch {
            permits.signal()
            throw error
        }
    }

    func close() {
        state.withLock { $0 = ([], true) }
    }

    /// A connection outside the pool's count, for work that holds one for long.
    func extra() throws(StoreError) -> PostgresLink { try connect(until: ContinuousClock.now) }

    private func idle(taking: Bool = true) throws(StoreError) -> PostgresLink? {
        let (link, isClosed) = state.withLock { state in (taking ? state.idle.popLast() : nil, state.isClosed) }
        if isClosed { throw StoreError(.cannotOpen, "\(name) was closed") }
        return link
    }

    private func connect(until: ContinuousClock.Instant) throws(StoreError) -> PostgresLink {
        var pause: UInt32 = 20_000
        while true {
            do throws(StoreError) {
                return try connect()
            } catch {
                guard error.code == .serverGone || error.code == .busy, ContinuousClock.now < until else { throw error }
                usleep(pause)
                pause = min(pause * 2, 500_000)
            }
        }
    }

    private func connect() throws(StoreError) -> PostgresLink {
        guard let connection = address.connect() else { throw StoreError(.other, "no memory for a connection") }
        let link = PostgresLink(connection)
        guard PQstatus(connection) == CONNECTION_OK else {
            throw StoreError(postgresConnecting: address.clean(String(cString: PQerrorMessage(connection))), name)
        }
        guard PQserverVersion(connection) >= 130_000 else {
            throw StoreError(.unsupportedEngine, "\(name) is older than PostgreSQL 13")
        }
        if let encoding = PQparameterStatus(connection, "server_encoding"), String(cString: encoding) != "UTF8" {
            throw StoreError(
                .cannotOpen, "\(name) is encoded in \(String(cString: encoding)); make the database with ENCODING 'UTF8'")
        }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        let result = PQexec(connection, settings)
        let isSet = PQresultStatus(result) == PGRES_COMMAND_OK
        let refusal = PostgresLink.failure(result, "SET")
        PQclear(result)
        guard isSet, PQenterPipelineMode(connection) == 1 else { throw refusal.error }
        return link
    }
}

extension Duration {
    var wholeMilliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
    var dispatched: DispatchTimeInterval { .milliseconds(Int(clamping: wholeMilliseconds)) }
}
