import Commons
import Store

/// Brings a batch through its life: read → staged → applying → applied. Every step commits in short chunks and can be taken up
/// again by another process.
struct Importer {
    let database: Database
    let clock: WallClock
    let language: Language
    let progress: @Sendable (ImportProgress) -> Void
    let features = FeatureCache()

    /// Reads files into the staging table.
    func stage(_ files: [CatalogFile], as batch: Batch) throws -> Batch {
        var batch = batch
        var seq = 0
        var nextFinding = 1
        var pending: [CatalogRow] = []
        func flush() throws {
            let rows = pending
            let (first, firstFinding, before) = (seq, nextFinding, batch.tally)
            let result = try database.write { connection in
                var (seq, finding, tally) = (first, firstFinding, before)
                for row in rows {
                    Self.count(row, in: &tally)
                    if !row.isRefused, !row.isNote {
                        try BatchQueries.stage(row, seq: seq, of: batch.id, connection)
                        seq += 1
                    }
                    for found in row.findings {
                        try BatchQueries.insert(
                            found, seq: finding, file: row.file, line: row.line, localID: row.localID ?? row.items.first?.code,
                            language: language, of: batch.id, connection)
                        finding += 1
                    }
                }
                tally.staged = seq
                try BatchQueries.set(batch.id, tally, connection)
                return (seq, finding, tally)
            }
            (seq, nextFinding, batch.tally) = result
            pending.removeAll(keepingCapacity: true)
            progress(.reading(rows: batch.tally.read))
            breathe()
        }
        for file in files {
            try file.forEachRow { row in
                pending.append(row)
                if pending.count >= 500 || pending.reduce(0, { $0 + $1.raw.count }) > 1 << 20 { try flush() }
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
        while batch.tally.applied < batch.tally.staged {
            let current = batch
            batch.tally = try database.write { connection in
                let chunk = ChunkClock()
                var applier = try Applier(
                    batch: current, connection: connection, language: language, day: day, features: features)
                let rows = try BatchQueries.staged(current.id, from: current.tally.applied, limit: 400, connection)
                var applied = 0
                for staged in rows {
                    try applier.apply(staged.row)
                    applied += 1
                    if chunk.isOver { break }
                }
                applier.tally.applied += applied
                if rows.isEmpty { applier.tally.applied = applier.tally.staged }
                try applier.finish()
                return applier.tally
            }
            progress(.applying(rows: batch.tally.applied, of: batch.tally.staged))
            breathe()
        }
        if batch.isComplete { batch = try markGone(batch) }
        batch = try advance(batch, to: .applied)
        while try database.write({ try BatchQueries.deleteStaged(batch.id, limit: 2000, $0) }) > 0 { breathe() }
        return batch
    }

    /// Marks what this source no longer holds.
    private func markGone(_ batch: Batch) throws -> Batch {
        var batch = batch
        let day = clock.today().daysSince1970
        while true {
            let current = batch
            let (tally, more) = try database.write { connection in
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
                }
                try clusterer.settle()
                try BatchQueries.set(current.id, tally, connection)
                return (tally, rows.count == 200)
            }
            batch.tally = tally
            if !more { return batch }
            breathe()
        }
    }

    func advance(_ batch: Batch, to state: BatchState) throws -> Batch {
        precondition(batch.state.mayBecome(state), "\(batch.state) may not become \(state)")
        var batch = batch
        let isEnd = state == .applied || state == .undone || state == .abandoned
        let ended = isEnd ? clock.now() : nil
        try database.write { connection in
            try BatchQueries.set(batch.id, state: state, at: ended, connection)
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

    private func breathe() {
        ChunkClock.pause()
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
