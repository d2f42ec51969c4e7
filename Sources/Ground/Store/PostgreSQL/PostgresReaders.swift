internal import Synchronization

/// Where reads go: to the same server as writes, or to a replica while it has all that this process wrote.
final class PostgresReaders: Sendable {
    private let primary: PostgresPool
    private let replica: PostgresPool?
    /// The place in the primary's log up to which the replica must have come before it may answer us.
    private let wanted = Mutex<Int64?>(nil)
    private let restsUntil = Mutex<ContinuousClock.Instant?>(nil)

    init(primary: PostgresPool, replica: PostgresPool?) {
        self.primary = primary
        self.replica = replica
    }

    func take() throws(StoreError) -> (PostgresPool, PostgresLink) {
        if let replica, let link = ready(replica) { return (replica, link) }
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
            let place = try Self.number(link, "pg_current_wal_lsn()")
            wanted.withLock { $0 = max($0 == .max ? 0 : $0 ?? 0, place) }
        } catch {
            wanted.withLock { $0 = .max }
        }
    }

    func close() { replica?.close() }

    /// A connection to the replica, when it answers and has come far enough. One that does not answer is left alone for a
    /// few seconds.
    private func ready(_ replica: PostgresPool) -> PostgresLink? {
        if let rest = restsUntil.withLock({ $0 }), ContinuousClock.now < rest { return nil }
        guard let link = try? replica.take(patience: .zero) else {
            restsUntil.withLock { $0 = ContinuousClock.now + .seconds(5) }
            return nil
        }
        guard let place = wanted.withLock({ $0 }) else { return link }
        do throws(StoreError) {
            if try Self.number(link, "COALESCE(pg_last_wal_replay_lsn(), pg_current_wal_lsn())") >= place {
                wanted.withLock { if $0 == place { $0 = nil } }
                return link
            }
        } catch {}
        replica.give(link)
        return nil
    }

    private static func number(_ link: PostgresLink, _ place: String) throws(StoreError) -> Int64 {
        var values: [Value] = []
        let result = try link.ask("SELECT CAST(pg_wal_lsn_diff(\(raw: place), '0/0') AS bigint)")
        guard try result.next(into: &values), case .integer(let number)? = values.first else { return .max }
        return number
    }
}
