internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// Keeps the write-ahead log short while somebody writes much.
///
/// SQLite begins its log anew only if, at the moment somebody begins to write, every page has been copied into the file and
/// nobody reads. Beside a server that searches all the time this hardly ever comes by itself: an import of 42,000 records made a
/// log of 1.2 GB, wrote every page twice, and cutting that log short at the end held up a desk for half a second. So whoever
/// writes much copies the log when it has grown, outside its transactions, and then asks, without waiting for anyone, that it
/// begin anew. Whoever writes little leaves both to them.
final class LogRelief: Sendable {
    let wait: BusyWait
    /// Pages after which somebody who writes much sees to the log.
    private let much: Int
    private let state: Mutex<(frames: Int, due: Int)>

    init(_ options: DatabaseOptions) {
        wait = BusyWait(deadline: options.busyDeadline)
        much = max(1, options.logPages)
        state = Mutex((0, much))
    }

    /// Takes the place of SQLite's own checkpoints on a connection that may write; this object must outlive it.
    func watch(_ db: GRDB.Database) {
        sqlite3_wal_hook(
            db.sqliteConnection,
            { context, _, _, frames in
                if let context { Unmanaged<LogRelief>.fromOpaque(context).takeUnretainedValue().committed(Int(frames)) }
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func committed(_ frames: Int) {
        state.withLock { state in
            // Shorter than before: it was begun anew, by whomever.
            if frames < state.frames { state.due = much }
            state.frames = frames
        }
    }

    /// Called on the writer's thread between two transactions.
    func relieve(_ db: GRDB.Database, afterLongWrite isLong: Bool) {
        let (frames, due) = state.withLock { $0 }
        // At four times as much nobody else has done it.
        guard frames >= (isLong ? due : max(due, 4 * much)) else { return }
        // All copied, the next transaction begins the log anew by itself if nobody reads it. To ask for that at once would keep
        // everybody from writing while whatever came in between reaches the disk: only when nothing else has helped.
        if isCopied(db), frames >= 16 * much {
            _ = wait.withoutWaiting { checkpoint(db, SQLITE_CHECKPOINT_RESTART) }
        }
        // Somebody may be in the way: soon again.
        state.withLock { $0.due = frames + much / 16 }
    }

    /// Copies while others write, until a round finds hardly anything new.
    private func isCopied(_ db: GRDB.Database) -> Bool {
        for _ in 0..<4 {
            let begun = ContinuousClock.now
            guard checkpoint(db, SQLITE_CHECKPOINT_PASSIVE) else { return false }
            if ContinuousClock.now - begun < .milliseconds(1) { return true }
        }
        return true
    }

    /// - Returns: whether every page was copied and, where asked for, nobody reads the log any more.
    private func checkpoint(_ db: GRDB.Database, _ mode: CInt) -> Bool {
        var frames: CInt = -1
        var copied: CInt = -1
        let code = sqlite3_wal_checkpoint_v2(db.sqliteConnection, nil, mode, &frames, &copied)
        return code == SQLITE_OK && frames == copied
    }
}
