internal import Synchronization

/// Where reads go: to the same server as writes, or to a replica while it has all that the reader is to see.
final class PostgresReaders: Sendable {
    private let primary: PostgresPool
    private let replica: PostgresPool?
    private let last = Mutex<Int64?>(nil)
    private let restsUntil = Mutex<ContinuousClock.Instant?>(nil)

    init(primary: PostgresPool, replica: PostgresPool?) {
        self.primary = primary
        self.replica = replica
    }

    /// The place in the primary's log behind this process's last write; nil without a replica or a write.
    var lastWrite: Int64? { last.withLock { $0 } }

    func take() throws(StoreError) -> (PostgresPool, PostgresLink) {
        let place = [lastWrite, Database.sight].compactMap(\.self).max()
        if let replica, let link = ready(replica, place) { return (replica, link) }
        return (primary, try primary.take())
    }

    func extra() throws(StoreError) -> PostgresLink {
        if let replica, let link = try? replica.extra() { return link }
        return try primary.extra()
    }

    /// Notes how far the replica must come: whoever wrote is to see it. Asked only where there is a replica.
    func wrote() {
        guard replica != nil else { return }
        do throws(StoreError) {
            let link = try primary.take()
            defer { primary.give(link) }
            // Where the log is being added to, not where it is on the disk: a commit need not wait for that.
            let place = try Self.number(link, "pg_current_wal_insert_lsn()")
            last.withLock { $0 = max($0 == .max ? 0 : $0 ?? 0, place) }
        } catch {
            last.withLock { $0 = .max }
        }
    }

    func close() { replica?.close() }

    /// Refuses a replica that is no copy of the primary. One that is away now is taken on trust: reads go to the primary until it
    /// answers.
    func checkReplica(_ name: String) throws(StoreError) {
        guard let replica else { return }
        do throws(StoreError) {
            let identifier = "(SELECT system_identifier FROM pg_control_system())"
            let theirs = try Self.value(try replica.extra(), "SELECT \(raw: identifier)")
            guard theirs == (try Self.value(try primary.extra(), "SELECT \(raw: identifier)")) else {
                throw StoreError(.cannotOpen, "the server of --replica is no copy of \(name): it follows another primary")
            }
        } catch {
            guard error.code == .serverGone || error.code == .busy else { throw error }
        }
    }

    /// A connection to the replica, when it answers and has come far enough. One that does not answer is left alone for a
    /// few seconds.
    private func ready(_ replica: PostgresPool, _ place: Int64?) -> PostgresLink? {
        if let rest = restsUntil.withLock({ $0 }), ContinuousClock.now < rest { return nil }
        guard let link = try? replica.take(patience: .zero) else {
            restsUntil.withLock { $0 = ContinuousClock.now + .seconds(5) }
            return nil
        }
        // The same connection is the same server, and a server never goes back.
        guard let place, link.replayed < place else { return link }
        do throws(StoreError) {
            link.replayed = try Self.number(link, "COALESCE(pg_last_wal_replay_lsn(), pg_current_wal_insert_lsn())")
            if link.replayed >= place { return link }
        } catch {}
        replica.give(link)
        return nil
    }

    private static func number(_ link: PostgresLink, _ place: String) throws(StoreError) -> Int64 {
        let value = try value(link, "SELECT CAST(pg_wal_lsn_diff(\(raw: place), '0/0') AS bigint)")
        if case .integer(let number)? = value { return number }
        return .max
    }

    private static func value(_ link: PostgresLink, _ question: SQL) throws(StoreError) -> Value? {
        var values: [Value] = []
        let result = try link.ask(question)
        return try result.next(into: &values) ? values.first : nil
    }
}
