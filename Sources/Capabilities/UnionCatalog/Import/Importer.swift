import Commons
import Membership
import Store

/// Brings a batch through its life: read → staged → applying → applied. Every step commits in short chunks and can be taken up
/// again by another process.
struct Importer {
    let database: Database
    let clock: WallClock
    let language: Language
    let progress: @Sendable (ImportProgress) -> Void
    /// Who does it. Every chunk looks whether the batch is still this one's: while the database was out of reach, another may have
    /// taken the batch for left behind and gone on with it.
    var lease = ProcessLease.own()
    let features = FeatureCache()

    /// Reads files into the staging table.
    func stage(_ files: [CatalogFile], as batch: Batch) throws -> Batch {
        var batch = batch
        var seq = 0
        var nextFinding = 1
        var pending: [CatalogRow] = []
        var waitingBytes = 0
        func flush() throws {
            let rows = pending
            let (first, firstFinding, before) = (seq, nextFinding, batch.tally)
            let (result, _) = try chunk(of: batch) { connection in
                var tally = before
                for row in rows { Self.count(row, in: &tally) }
                let kept = rows.filter { !$0.isRefused && !$0.isNote }
                let findings = rows.flatMap { row in row.findings.map { (row: row, finding: $0) } }
                try BatchQueries.stage(kept, from: first, of: batch.id, connection)
                try BatchQueries.insert(findings, from: firstFinding, language: language, of: batch.id, connection)
                tally.staged = first + kept.count
                try BatchQueries.set(batch.id, tally, connection)
                return (tally.staged, firstFinding + findings.count, tally)
            }
            (seq, nextFinding, batch.tally) = result
            pending.removeAll(keepingCapacity: true)
            waitingBytes = 0
            progress(.reading(rows: batch.tally.read))
            database.giveWay()
        }
        for file in files {
            try file.forEachRow { row in
                pending.append(row)
                // A finding is a row of its own.
                waitingBytes += row.raw.count + 500 * row.findings.count
                if pending.count >= 500 || waitingBytes > 1 << 19 { try flush() }
            }
        }
        try flush()
        return try advance(batch, to: .staged)
    }

    /// Applies what is staged, from wherever it stands, to the end.
    func apply(_ staged: Batch) throws -> Batch {
        var batch = staged
        if batch.state == .staged { batch = try advance(batch, to: .applying) }
        let day = clock.today().daysSince1970
        var pace = ChunkPace()
        var waiting: ArraySlice<StagedRow> = []
        // As many rows as the last chunk took, and a few more, are looked up beforehand.
        var expected = 8
        while batch.tally.applied < batch.tally.staged {
            let current = batch
            // Read and decoded before the transaction, in which others wait.
            if waiting.isEmpty {
                let next = try database.read { try BatchQueries.staged(current.id, from: current.tally.applied, limit: 200, $0) }
                waiting = next[...]
            }
            let (rows, budget, foreseen) = (waiting, pace.rows, waiting.prefix(expected))
            let (tally, duration) = try chunk(of: batch) { connection in
                var applier = try Applier(
                    batch: current, connection: connection, language: language, day: day, features: features)
                let chunk = ChunkClock(budget)
                try applier.foresee(foreseen)
                for staged in rows {
                    try applier.apply(staged)
                    applier.tally.applied += 1
                    if chunk.isOver { break }
                }
                if rows.isEmpty { applier.tally.applied = applier.tally.staged }
                try applier.finish()
                return applier.tally
            }
            expected = (tally.applied - batch.tally.applied) * 5 / 4 + 4
            waiting = waiting.dropFirst(tally.applied - batch.tally.applied)
            batch.tally = tally
            pace.took(duration)
            progress(.applying(rows: batch.tally.applied, of: batch.tally.staged))
            database.giveWay()
        }
        if batch.isComplete { batch = try markGone(batch) }
        // Before its end is told: whoever is cut off here is taken up again.
        try dropStaged(batch)
        return try advance(batch, to: .applied)
    }

    /// Removes the staged rows of a batch.
    func dropStaged(_ batch: Batch) throws {
        try drop(of: batch) { try BatchQueries.deleteStaged(batch.id, limit: $0, $1) }
    }

    /// Removes what was found about the rows of a batch that never came to anything.
    func dropFindings(_ batch: Batch) throws {
        try drop(of: batch) { try BatchQueries.deleteFindings(batch.id, limit: $0, $1) }
    }

    /// Removes some rows at a time until none are left.
    private func drop(of batch: Batch, _ some: (_ limit: Int, Connection) throws -> Int) throws {
        var limit = 500
        while true {
            let count = limit
            let (removed, duration) = try chunk(of: batch) { try some(count, $0) }
            if removed == 0 { return }
            limit = duration > ChunkPace.whole ? max(50, limit / 2) : min(5000, limit * 5 / 4)
            database.giveWay()
        }
    }

    /// One transaction, and how long it held others up.
    ///
    /// - Throws: `StoreError` with `leaseLost` when another process has taken the batch over.
    func chunk<T>(of batch: Batch, _ body: (Connection) throws -> T) throws -> (T, Duration) {
        try database.write { connection in
            let begun = ContinuousClock.now
            guard try BatchQueries.lease(of: batch.id, connection) == lease else {
                throw StoreError(.leaseLost, "another process has taken batch \(batch.id.rawValue) over")
            }
            let result = try body(connection)
            return (result, ContinuousClock.now - begun)
        }
    }

    /// Marks what this source no longer holds.
    private func markGone(_ batch: Batch) throws -> Batch {
        var batch = batch
        let day = clock.today().daysSince1970
        var pace = ChunkPace()
        while true {
            let (current, budget) = (batch, pace.rows)
            let ((tally, isEnd), duration) = try chunk(of: batch) { connection in
                let chunk = ChunkClock(budget)
                let rows = try GoneQueries.missing(current, limit: 200, connection)
                var clusterer = Clusterer(connection: connection, batch: current.id, day: day, features: features)
                var tally = current.tally
                var effect = try EffectQueries.next(current.id, connection)
                for row in rows {
                    if row.batch != current.id {
                        try EffectQueries.insert(
                            .record, subject: String(row.id), before: BeforeImage.encode(row), seq: effect, of: current.id,
                            library: current.library, connection)
                        effect += 1
                    }
                    try GoneQueries.mark(row, by: current.id, connection)
                    clusterer.touch(current.library, title: row.title)
                    tally.gone += 1
                    if chunk.isOver { break }
                }
                try clusterer.settle()
                try BatchQueries.set(current.id, tally, connection)
                return (tally, rows.isEmpty)
            }
            batch.tally = tally
            if isEnd { return batch }
            pace.took(duration)
            database.giveWay()
        }
    }

    func advance(_ batch: Batch, to state: BatchState) throws -> Batch {
        precondition(batch.state.mayBecome(state), "\(batch.state) may not become \(state)")
        var batch = batch
        let isEnd = state == .applied || state == .undone || state == .abandoned
        let ended = isEnd ? clock.now() : nil
        try database.write { connection in
            try BatchQueries.set(batch.id, state: state, at: ended, connection)
            if state == .applied { try Membership.noteActivity(of: batch.library, on: clock.today(), connection) }
            if isEnd {
                try connection.journal(
                    JournalEntry(
                        actor: Actor.system.journalID, verb: "import.\(state.rawValue)", subjectKind: "batch",
                        subjectId: batch.id.rawValue, at: clock.now()))
            }
        }
        batch.state = state
        batch.endedAt = ended
        return batch
    }

    private static func count(_ row: CatalogRow, in tally: inout Batch.Tally) {
        guard !row.isNote else { return }
        switch row.findings.map(\.grade).max() {
        case .refused: tally.refused += 1
        case .repaired: tally.repaired += 1
        case .info, nil: tally.accepted += 1
        }
    }
}

/// How far an import is.
public enum ImportProgress: Sendable, Hashable {
    case reading(rows: Int)
    case applying(rows: Int, of: Int)
    case undoing(rows: Int)
}
