import Commons
import Store

/// Takes a batch back: what it changed becomes what it was, what it added goes. What a later batch changed again is left alone.
struct Undoer {
    let importer: Importer

    func undo(_ applied: Batch) throws -> Batch {
        var batch = applied
        if batch.state == .applied { batch = try importer.advance(batch, to: .undoing) }
        var rows = 0
        while true {
            let done = try importer.database.write { try chunk(of: batch, $0) }
            if done == 0 { break }
            rows += done
            importer.progress(.undoing(rows: rows))
        }
        return try importer.advance(batch, to: .undone)
    }

    private func chunk(of batch: Batch, _ connection: Connection) throws -> Int {
        let clock = ChunkClock()
        let day = importer.clock.today().daysSince1970
        var clusterer = Clusterer(connection: connection, batch: batch.id, day: day, features: importer.features)
        var done = 0
        let effects = try EffectQueries.last(batch.id, limit: 200, connection)
        for effect in effects where !clock.isOver {
            try restore(effect.kind, effect.subject, effect.before, of: batch, &clusterer, connection)
            try EffectQueries.delete(batch.id, seq: effect.seq, connection)
            done += 1
        }
        if effects.isEmpty {
            for code in try EffectQueries.newItems(batch.id, batch.library, limit: 400, connection) where !clock.isOver {
                if let item = try ItemQueries.find(batch.library, code, connection),
                    let record = try RecordQueries.find(batch.library, item.record, connection)
                {
                    clusterer.touch(batch.library, title: record.title)
                }
                try ItemQueries.delete(batch.library, code, connection)
                done += 1
            }
            for id in try EffectQueries.newRecords(batch.id, batch.library, limit: 200, connection) where !clock.isOver {
                guard let record = try RecordQueries.find(batch.library, id, connection) else { continue }
                try clusterer.leave(record)
                try RecordQueries.delete(batch.library, id, connection)
                clusterer.touch(batch.library, title: record.title)
                done += 1
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
            let arrived = try clusterer.arrive(record, encoded: was.record)
            was.variant = arrived.variant
            was.title = arrived.title
            try RecordQueries.update(was, connection)
            clusterer.touch(batch.library, title: now.title)
            clusterer.touch(batch.library, title: was.title)
        }
    }
}
