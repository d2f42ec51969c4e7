import Commons
import Store

/// Takes a batch back: what it changed becomes what it was, what it added goes. What a later batch changed again is left alone.
struct Undoer {
    let importer: Importer

    func undo(_ applied: Batch) throws -> Batch {
        var batch = applied
        if batch.state == .applied { batch = try importer.advance(batch, to: .undoing) }
        var rows = 0
        var pace = ChunkPace()
        while true {
            let (current, budget) = (batch, pace.rows)
            let (done, duration) = try importer.chunk(of: batch) { try chunk(of: current, ChunkClock(budget), $0) }
            if done == 0 { break }
            rows += done
            pace.took(duration)
            importer.progress(.undoing(rows: rows))
            importer.database.giveWay()
        }
        return try importer.advance(batch, to: .undone)
    }

    /// - Returns: how many steps were taken back; 0 when none is left.
    func chunk(of batch: Batch, _ clock: ChunkClock, _ connection: Connection) throws -> Int {
        let day = importer.clock.today().daysSince1970
        var clusterer = Clusterer(connection: connection, batch: batch.id, day: day, features: importer.features)
        var done = 0
        /// At least one a transaction, however little time it has.
        func each<Entry>(_ entries: [Entry], _ body: (Entry) throws -> Void) throws -> Bool {
            for entry in entries {
                try body(entry)
                done += 1
                if clock.isOver { break }
            }
            return !entries.isEmpty
        }
        let foundEffects = try each(try EffectQueries.last(batch.id, limit: 100, connection)) { effect in
            try restore(effect.kind, effect.subject, effect.before, of: batch, &clusterer, connection)
            try EffectQueries.delete(batch.id, seq: effect.seq, connection)
        }
        let foundItems =
            try foundEffects
            || each(try EffectQueries.newItems(batch.id, batch.library, limit: 400, connection)) { code in
                if let item = try ItemQueries.find(batch.library, code, connection),
                    let record = try RecordQueries.find(batch.library, item.record, connection)
                {
                    clusterer.touch(batch.library, title: record.title)
                }
                try ItemQueries.delete(batch.library, code, connection)
            }
        if !foundItems {
            _ = try each(try EffectQueries.newRecords(batch.id, batch.library, limit: 200, connection)) { id in
                guard let record = try RecordQueries.find(batch.library, id, connection) else { return }
                try clusterer.leave(record)
                try RecordQueries.delete(batch.library, id, connection)
                clusterer.touch(batch.library, title: record.title)
            }
        }
        try clusterer.settle()
        return done
    }

    private func restore(
        _ kind: EffectQueries.Kind, _ subject: String, _ before: [UInt8], of batch: Batch, _ clusterer: inout Clusterer,
        _ connection: Connection
    ) throws {
        switch kind {
        case .item:
            guard let now = try ItemQueries.find(batch.library, subject, connection) else {
                if let item = BeforeImage.decodeItem(before, library: batch.library) { try ItemQueries.save(item, connection) }
                return
            }
            guard now.batch == batch.id, let item = BeforeImage.decodeItem(before, library: batch.library) else { return }
            try ItemQueries.save(item, connection)
            for id in Set([now.record, item.record]) {
                if let record = try RecordQueries.find(batch.library, id, connection) {
                    clusterer.touch(batch.library, title: record.title)
                }
            }
        case .seen:
            guard let id = Int64(subject), let now = try RecordQueries.find(batch.library, id, connection),
                now.asOf <= batch.asOf, let was = BeforeImage.decodeSeen(before, over: now)
            else { return }
            try RecordQueries.update(was, connection)
            clusterer.touch(batch.library, title: was.title)
        case .record:
            guard let id = Int64(subject), let now = try RecordQueries.find(batch.library, id, connection), now.batch == batch.id,
                var was = BeforeImage.decode(before, over: now), let record = RecordCoding.decode(was.record)
            else { return }
            try clusterer.leave(now)
            let arrived = try clusterer.arrive(Arrival(record), encoded: was.record)
            was.variant = arrived.variant
            was.title = arrived.title
            try RecordQueries.update(was, connection)
            clusterer.touch(batch.library, title: now.title)
            clusterer.touch(batch.library, title: was.title)
        }
    }
}
