/// The queue of jobs, as one transaction sees it. Times are passed in, in seconds since 1970.
///
/// A worker leases a job, works outside any transaction, and reports with the lease's fence in one write together with
/// its results: a worker that was taken for dead gets `leaseLost`, and nothing it wrote in that transaction is kept.
public struct Jobs {
    let connection: Connection

    /// Orders a job. Returns its id, or nil when a waiting job with the same kind and key already stands for it.
    @discardableResult
    public func enqueue(
        _ kind: String, _ payload: [UInt8] = [], now: Int64, runAt: Int64? = nil, dedupeKey: String? = nil,
        attemptsAllowed: Int = 8
    ) throws(StoreError) -> Int64? {
        try connection.int(
            """
            INSERT INTO job (kind, payload, dedupe_key, state, run_at, attempts, attempts_allowed, fence, enqueued_at)
            VALUES (\(kind), \(payload), \(dedupeKey), \(Job.State.waiting), \(runAt ?? now), 0, \(max(1, attemptsAllowed)), 0, \
            \(now))
            ON CONFLICT (kind, dedupe_key) WHERE state = 0 AND dedupe_key IS NOT NULL DO NOTHING
            RETURNING id
            """)
    }

    /// Takes the jobs whose turn it is, oldest first, until the time given. A lease that has lapsed is taken over; a job
    /// that has used up its attempts that way is given up.
    public func lease(_ kinds: [String], now: Int64, until: Int64, limit: Int = 1) throws(StoreError) -> [Job] {
        if kinds.isEmpty { return [] }
        try connection.run(
            """
            UPDATE job SET state = \(Job.State.dead), finished_at = \(now), lease_until = NULL, \
            problem = 'the worker did not report' \
            WHERE kind IN \(list: kinds) AND state = \(Job.State.leased) AND lease_until <= \(now) \
            AND attempts >= attempts_allowed
            """)
        return try connection.rows(
            """
            UPDATE job SET state = \(Job.State.leased), fence = fence + 1, attempts = attempts + 1, lease_until = \(until) \
            WHERE id IN (\(sql: try dueFree(kinds, now, limit))) RETURNING \(sql: Job.columns)
            """
        ).map(Job.init).sorted { ($0.runAt, $0.id) < ($1.runAt, $1.id) }
    }

    /// Asks kind by kind, so that each question walks one index in order and a backlog of a million costs no sorting.
    func due(_ kinds: [String], _ now: Int64, _ limit: Int, locking: SQL = "") -> SQL {
        let turns = kinds.flatMap { kind -> [SQL] in
            [
                """
                SELECT id, run_at FROM (SELECT id, run_at FROM job WHERE kind = \(kind) AND state = 0 AND run_at <= \(now) \
                ORDER BY run_at, id LIMIT \(limit) \(sql: locking)) AS waiting
                """,
                """
                SELECT id, run_at FROM (SELECT id, run_at FROM job WHERE kind = \(kind) AND state = 1 AND lease_until <= \(now) \
                \(sql: locking)) AS lapsed
                """,
            ]
        }
        return """
            SELECT id FROM (\(sql: turns.joined(separator: " UNION ALL "))) AS turn ORDER BY run_at, id LIMIT \(limit)
            """
    }

    /// On PostgreSQL workers take jobs at the same time; each passes over those that another is just taking.
    private func dueFree(_ kinds: [String], _ now: Int64, _ limit: Int) throws(StoreError) -> SQL {
        due(kinds, now, limit, locking: try connection.engine() == .postgreSQL ? "FOR UPDATE SKIP LOCKED" : "")
    }

    /// Says that the worker still works, and prolongs its lease.
    public func heartbeat(_ id: Int64, fence: Int64, until: Int64) throws(StoreError) {
        try held(connection.run("UPDATE job SET lease_until = \(until) WHERE \(sql: holder(id, fence))"), id)
    }

    /// Reports a job as done.
    public func complete(_ id: Int64, fence: Int64, now: Int64) throws(StoreError) {
        try held(
            connection.run(
                """
                UPDATE job SET state = \(Job.State.done), finished_at = \(now), lease_until = NULL, problem = NULL \
                WHERE \(sql: holder(id, fence))
                """), id)
    }

    /// Reports a failure: the job is tried again at `retryAt` (by default after a pause that doubles each time), or is
    /// given up when its attempts are used up.
    ///
    /// - Parameter problem: for the operator; must hold nothing personal. At most 500 characters are kept.
    public func fail(_ id: Int64, fence: Int64, problem: String, now: Int64, retryAt: Int64? = nil) throws(StoreError) {
        let found = try connection.row("SELECT \(sql: Job.columns) FROM job WHERE \(sql: holder(id, fence))").map(Job.init)
        guard let job = found else { throw lost(id) }
        var state = Job.State.waiting
        if job.attempts >= job.attemptsAllowed {
            state = .dead
        } else if let key = job.dedupeKey, try isWaiting(job.kind, key) {
            state = .superseded
        }
        let runAt = retryAt ?? now + Self.pause(afterAttempt: job.attempts)
        try connection.run(
            """
            UPDATE job SET state = \(state), run_at = \(runAt), lease_until = NULL, problem = \(String(problem.prefix(500))), \
            finished_at = \(state == .waiting ? nil : now) WHERE id = \(id)
            """)
    }

    /// Seconds to wait after the n-th attempt: 30 s, 1 min, 2 min … at most 6 hours.
    public static func pause(afterAttempt attempt: Int) -> Int64 {
        min(30 << Int64(min(max(attempt, 1), 16) - 1), 21_600)
    }

    private func isWaiting(_ kind: String, _ key: String) throws(StoreError) -> Bool {
        try connection.int("SELECT 1 FROM job WHERE kind = \(kind) AND dedupe_key = \(key) AND state = 0") != nil
    }

    private func holder(_ id: Int64, _ fence: Int64) -> SQL {
        "id = \(id) AND fence = \(fence) AND state = \(Job.State.leased)"
    }

    private func held(_ rows: Int, _ id: Int64) throws(StoreError) {
        if rows == 0 { throw lost(id) }
    }

    private func lost(_ id: Int64) -> StoreError { StoreError(.leaseLost, "job \(id) is no longer leased under this fence") }
}

extension Connection {
    /// The queue of jobs within this transaction.
    public var jobs: Jobs { Jobs(connection: self) }
}
