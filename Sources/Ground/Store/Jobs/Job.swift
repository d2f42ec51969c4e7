/// Work to be done later, outside the transaction that ordered it.
public struct Job: Sendable, Hashable {
    public let id: Int64
    /// Which worker does it, e.g. `mail.send`.
    public let kind: String
    /// What the worker needs, opaque to the store; opaque ids only.
    public let payload: [UInt8]
    /// Two waiting jobs of one kind never have the same key.
    public let dedupeKey: String?
    public let state: State
    /// Not before this time, in seconds since 1970.
    public let runAt: Int64
    /// How often it was begun.
    public let attempts: Int
    /// How often it may be begun before it is given up.
    public let attemptsAllowed: Int
    /// Grows with every lease. Only the holder of the newest may report.
    public let fence: Int64
    /// Until when the lease holds, in seconds since 1970.
    public let leaseUntil: Int64?
    /// What went wrong last, for the operator.
    public let problem: String?
    public let enqueuedAt: Int64
    public let finishedAt: Int64?

    /// Where a job stands.
    public enum State: Int16, Sendable, Hashable, CaseIterable, Bindable {
        case waiting = 0
        case leased = 1
        case done = 2
        /// Given up after the attempts allowed; an operator may start it again.
        case dead = 3
        /// Gave way to a waiting job with the same key.
        case superseded = 4
    }

    static let columns: SQL = """
        id, kind, payload, dedupe_key, state, run_at, attempts, attempts_allowed, fence, lease_until, problem, enqueued_at, \
        finished_at
        """

    init(_ row: Row) {
        id = row.int(0)
        kind = row.text(1)
        payload = row.bytes(2)
        dedupeKey = row.textOrNil(3)
        state = State(rawValue: Int16(truncatingIfNeeded: row.int(4))) ?? .dead
        runAt = row.int(5)
        attempts = Int(row.int(6))
        attemptsAllowed = Int(row.int(7))
        fence = row.int(8)
        leaseUntil = row.intOrNil(9)
        problem = row.textOrNil(10)
        enqueuedAt = row.int(11)
        finishedAt = row.intOrNil(12)
    }
}
