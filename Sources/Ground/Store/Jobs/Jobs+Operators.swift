extension Jobs {
    /// Jobs for an operator to look at, newest first. For the next page, pass the last job's id as `before`.
    public func list(state: Job.State, before id: Int64? = nil, limit: Int) throws(StoreError) -> [Job] {
        try connection.rows(
            """
            SELECT \(sql: Job.columns) FROM job WHERE state = \(state) AND id < \(id ?? .max) ORDER BY id DESC LIMIT \(limit)
            """
        ).map(Job.init)
    }

    /// One job.
    public func find(_ id: Int64) throws(StoreError) -> Job? {
        try connection.row("SELECT \(sql: Job.columns) FROM job WHERE id = \(id)").map(Job.init)
    }

    /// How many jobs stand where.
    public func counts() throws(StoreError) -> [Job.State: Int] {
        let rows = try connection.rows("SELECT state, COUNT(*) FROM job GROUP BY state")
        return Dictionary(
            rows.compactMap { row in
                Job.State(rawValue: Int16(truncatingIfNeeded: row.int(0))).map { ($0, Int(row.int(1))) }
            }
        ) { $0 + $1 }
    }

    /// When the next job of these kinds has its turn; nil when none waits. For a worker that wants to sleep till then.
    public func nextTurn(_ kinds: [String]) throws(StoreError) -> Int64? {
        if kinds.isEmpty { return nil }
        let turns = kinds.flatMap { kind -> [SQL] in
            [
                "SELECT MIN(run_at) AS turn FROM job WHERE kind = \(kind) AND state = 0",
                "SELECT MIN(lease_until) AS turn FROM job WHERE kind = \(kind) AND state = 1",
            ]
        }
        return try connection.int("SELECT MIN(turn) FROM (\(sql: turns.joined(separator: " UNION ALL "))) AS turns")
    }

    /// Starts a job again that was given up. False when it is not among them or a waiting job stands for it.
    public func revive(_ id: Int64, now: Int64) throws(StoreError) -> Bool {
        try connection.run(
            """
            UPDATE job SET state = 0, run_at = \(now), attempts = 0, finished_at = NULL WHERE id = \(id) AND state = 3 \
            AND NOT EXISTS (SELECT 1 FROM job other WHERE other.kind = job.kind AND other.dedupe_key = job.dedupe_key \
            AND other.state = 0)
            """) == 1
    }

    /// Removes jobs that were done or superseded before the time given. Dead ones stay until an operator decides.
    @discardableResult
    public func sweep(finishedBefore time: Int64) throws(StoreError) -> Int {
        try connection.run("DELETE FROM job WHERE state IN (2, 4) AND finished_at < \(time)")
    }
}
