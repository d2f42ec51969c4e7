import Dispatch
import Foundation
import Synchronization
import TestKit
import Testing

@testable import Store

/// What PostgreSQL can and SQLite, with its one writer, cannot: the reason why these run on one engine only.
@Suite(.enabled(if: testEngine == .postgreSQL))
struct ConcurrencyTests {
    private static let holdings = Migration(
        2, room: "Test", "holdings",
        ["CREATE TABLE held (library_id BIGINT NOT NULL, title_id BIGINT NOT NULL, PRIMARY KEY (library_id, title_id))"]
    ).partitioned(["held"], by: "library_id")

    @Test func `on PostgreSQL, writes to two libraries proceed while both are held open`() throws {
        try withTemporaryDatabase(migrations: [Self.holdings]) { database in
            let inside = DispatchSemaphore(value: 0)
            let together = Mutex(0)
            let runs = Mutex(0)
            DispatchQueue.concurrentPerform(iterations: 2) { library in
                #expect(throws: Never.self) {
                    try database.write { connection in
                        runs.withLock { $0 += 1 }
                        for title in 1...50 {
                            try connection.run("INSERT INTO held (library_id, title_id) VALUES (\(library), \(title))")
                        }
                        try connection.changed(.library, Int64(library))
                        // Each waits until the other has written too: with one writer at a time this would never end.
                        if library == 0 {
                            _ = inside.wait(timeout: .now() + 20)
                            together.withLock { $0 += 1 }
                        } else {
                            inside.signal()
                        }
                    }
                }
            }
            let rows = try database.read { try $0.int("SELECT COUNT(*) FROM held") }
            #expect(rows == 100)
            #expect(together.withLock { $0 } == 1)
            #expect(runs.withLock { $0 } == 2)
        }
    }

    @Test func `on PostgreSQL, a write that others overtook runs again and sees what they wrote`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            var runs = 0
            let seen = try database.write { connection in
                runs += 1
                let books = try connection.books()
                if runs == 1 {
                    // Both count and then add: one after the other, one of them would have counted one more.
                    try Self.elsewhere {
                        try database.write { connection in
                            let others = try connection.books()
                            _ = try connection.addBook("Pulang \(others ?? -1)")
                        }
                    }
                }
                try connection.setSetting("count", "\(books ?? -1)")
                _ = try connection.addBook("Pergi")
                return books
            }
            #expect(runs == 2)
            #expect(seen == 1)
        }
    }

    @Test func `on PostgreSQL, a follower sees every line although lower numbers commit late`() throws {
        try withTemporaryDatabase { database in
            let isDone = Mutex(false)
            let read = Mutex<[Int64]>([])
            let follower = DispatchSemaphore(value: 0)
            Thread.detachNewThread {
                var last: Int64 = 0
                while true {
                    let wasDone = isDone.withLock { $0 }
                    let lines = (try? database.read { try $0.changes(after: last, limit: 1000) }) ?? []
                    if let line = lines.last { last = line.seq }
                    read.withLock { $0 += lines.map(\.id) }
                    if wasDone, lines.isEmpty { break }
                }
                follower.signal()
            }
            DispatchQueue.concurrentPerform(iterations: 6) { writer in
                for round in 0..<25 {
                    #expect(throws: Never.self) {
                        try database.write { connection in
                            // The line is told of early, and the transaction then takes its time.
                            try connection.changed(.title, Int64(writer * 1000 + round))
                            usleep(UInt32.random(in: 0...3000))
                            try connection.changed(.holding, Int64(writer * 1000 + round))
                        }
                    }
                }
            }
            isDone.withLock { $0 = true }
            follower.wait()
            let ids = read.withLock { $0 }
            #expect(ids.count == 6 * 25 * 2)
            #expect(Set(ids).count == 6 * 25)
        }
    }

    @Test func `on PostgreSQL, a write sees its own lines before it ends`() throws {
        try withTemporaryDatabase { database in
            let latest = try database.write { connection in
                try connection.changed(.title, 1)
                return try connection.latestSequence()
            }
            let lines = try database.read { try $0.changes(after: 0, limit: 9).map(\.seq) }
            #expect(lines == [latest])
        }
    }

    @Test func `on PostgreSQL, workers that take jobs at the same time take different ones`() throws {
        try withTemporaryDatabase { database in
            try database.write { connection in
                for number in 0..<4 { try connection.jobs.enqueue("work", [UInt8(number)], now: 0) }
            }
            let taken = Mutex<[Int64]>([])
            try database.write { connection in
                let mine = try connection.jobs.lease(["work"], now: 1, until: 50, limit: 2).map(\.id)
                taken.withLock { $0 += mine }
                try Self.elsewhere {
                    let others = try database.write { try $0.jobs.lease(["work"], now: 1, until: 50, limit: 2).map(\.id) }
                    taken.withLock { $0 += others }
                }
            }
            #expect(Set(taken.withLock { $0 }).count == 4)
        }
    }

    /// Runs on another thread, outside the transaction of this one.
    private static func elsewhere(_ body: @escaping @Sendable () throws -> Void) throws {
        let ended = DispatchSemaphore(value: 0)
        let problem = Mutex<(any Error)?>(nil)
        Thread.detachNewThread {
            do { try body() } catch { problem.withLock { $0 = error } }
            ended.signal()
        }
        ended.wait()
        if let error = problem.withLock({ $0 }) { throw error }
    }
}
