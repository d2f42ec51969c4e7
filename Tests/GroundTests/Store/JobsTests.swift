import Dispatch
import Synchronization
import TestKit
import Testing

@testable import Store

struct JobsTests {
    @Test func `jobs come in the order of their turn and not before it`() throws {
        try withTemporaryDatabase { database in
            try database.write { connection in
                try connection.jobs.enqueue("mail", [1], now: 100, runAt: 300)
                try connection.jobs.enqueue("mail", [2], now: 100, runAt: 200)
                try connection.jobs.enqueue("index", [3], now: 100)
            }
            let (early, next, due) = try database.write { connection in
                (
                    try connection.jobs.lease(["mail"], now: 199, until: 500), try connection.jobs.nextTurn(["mail"]),
                    try connection.jobs.lease(["mail"], now: 300, until: 500, limit: 9)
                )
            }
            #expect(early.isEmpty)
            #expect(next == 200)
            #expect(due.map(\.payload) == [[2], [1]])
            #expect(due.allSatisfy { $0.state == .leased && $0.fence == 1 && $0.leaseUntil == 500 })
        }
    }

    @Test func `no two workers ever hold the same job`() throws {
        try withTemporaryDatabase { database in
            try database.write { connection in
                for number in 0..<60 { try connection.jobs.enqueue("work", [UInt8(number)], now: 0) }
            }
            let second = try Database.open(database.location, migrations: [])
            defer { second.close() }
            let taken = Mutex<[Int64]>([])
            DispatchQueue.concurrentPerform(iterations: 6) { worker in
                let handle = worker.isMultiple(of: 2) ? database : second
                while let jobs = try? handle.write({ try $0.jobs.lease(["work"], now: 1, until: 100, limit: 3) }), !jobs.isEmpty {
                    taken.withLock { $0 += jobs.map(\.id) }
                }
            }
            let ids = taken.withLock { $0 }
            #expect(ids.count == 60)
            #expect(Set(ids).count == 60)
        }
    }

    @Test func `a lapsed lease passes on with a higher fence and the first holder is refused`() throws {
        try withTemporaryDatabase { database in
            try database.write { _ = try $0.jobs.enqueue("work", now: 0) }
            func lease(_ now: Int64) throws -> Job? {
                try database.write { try $0.jobs.lease(["work"], now: now, until: now + 60).first }
            }
            let first = try #require(try lease(0))
            let early = try lease(59)
            let second = try #require(try lease(60))
            #expect(early == nil)
            #expect(second.id == first.id && second.fence > first.fence && second.attempts == 2)
            let refusals = [
                refusal { try database.write { try $0.jobs.complete(first.id, fence: first.fence, now: 61) } },
                refusal { try database.write { try $0.jobs.heartbeat(first.id, fence: first.fence, until: 999) } },
                refusal { try database.write { try $0.jobs.fail(first.id, fence: first.fence, problem: "x", now: 61) } },
            ]
            #expect(refusals == [.leaseLost, .leaseLost, .leaseLost])
            try database.write { try $0.jobs.heartbeat(second.id, fence: second.fence, until: 500) }
            let whileBeating = try lease(400)
            try database.write { try $0.jobs.complete(second.id, fence: second.fence, now: 401) }
            let job = try database.read { try $0.jobs.find(second.id) }
            #expect(whileBeating == nil)
            #expect(job?.state == .done && job?.finishedAt == 401)
        }
    }

    @Test func `what a worker wrote under a lost lease is not kept`() throws {
        try withTemporaryDatabase(rehearsing: false) { database in
            let job = try database.write { connection in
                try connection.jobs.enqueue("work", now: 0)
                return try connection.jobs.lease(["work"], now: 0, until: 10)[0]
            }
            _ = try database.write { try $0.jobs.lease(["work"], now: 10, until: 20) }
            let code = refusal {
                try database.write { connection in
                    try connection.setSetting("result", "late")
                    try connection.jobs.complete(job.id, fence: job.fence, now: 11)
                }
            }
            let result = try database.read { try $0.setting("result") }
            #expect(code == .leaseLost)
            #expect(result == nil)
        }
    }

    @Test func `a waiting job stands for others with its key, a running one does not`() throws {
        try withTemporaryDatabase { database in
            let ids = try database.write { connection in
                let first = try connection.jobs.enqueue("index", now: 0, dedupeKey: "title-5")
                let second = try connection.jobs.enqueue("index", now: 1, dedupeKey: "title-5")
                let otherKind = try connection.jobs.enqueue("mail", now: 1, dedupeKey: "title-5")
                let running = try connection.jobs.lease(["index"], now: 2, until: 50)[0]
                let third = try connection.jobs.enqueue("index", now: 3, dedupeKey: "title-5")
                try connection.jobs.fail(running.id, fence: running.fence, problem: "disk", now: 4)
                return [first, second, otherKind, third]
            }
            let first = try #require(ids[0])
            let state = try database.read { try $0.jobs.find(first)?.state }
            #expect(ids[1] == nil)
            #expect(ids[2] != nil && ids[3] != nil)
            #expect(state == .superseded)
        }
    }

    @Test func `a failing job waits longer each time and is given up at last`() throws {
        try withTemporaryDatabase { database in
            try database.write { _ = try $0.jobs.enqueue("work", now: 0, attemptsAllowed: 3) }
            var now: Int64 = 0
            var pauses: [Int64] = []
            var last: Job?
            while let job = try database.write({ try $0.jobs.lease(["work"], now: now, until: now + 5).first }) {
                try database.write { try $0.jobs.fail(job.id, fence: job.fence, problem: "no answer", now: now) }
                last = try database.read { try $0.jobs.find(job.id) }
                pauses.append((last?.runAt ?? 0) - now)
                now = last?.runAt ?? 0
            }
            #expect(pauses.prefix(2) == [30, 60])
            #expect(last?.state == .dead && last?.problem == "no answer" && last?.attempts == 3)
            #expect(Jobs.pause(afterAttempt: 100) == 21_600)
        }
    }

    @Test func `a job whose workers vanish is given up too`() throws {
        try withTemporaryDatabase { database in
            try database.write { _ = try $0.jobs.enqueue("work", now: 0, attemptsAllowed: 2) }
            let leases = try [0, 10, 20, 30].map { now in
                try database.write { try $0.jobs.lease(["work"], now: now, until: now + 10).count }
            }
            let counts = try database.read { try $0.jobs.counts() }
            #expect(leases == [1, 1, 0, 0])
            #expect(counts == [.dead: 1])
        }
    }

    @Test func `an operator lists, revives and sweeps`() throws {
        try withTemporaryDatabase { database in
            let id = try #require(try database.write { try $0.jobs.enqueue("work", now: 0, attemptsAllowed: 1) })
            func fail(_ now: Int64) throws {
                try database.write { connection in
                    let job = try connection.jobs.lease(["work"], now: now, until: now + 9)[0]
                    try connection.jobs.fail(job.id, fence: job.fence, problem: "x", now: now)
                }
            }
            try fail(1)
            let dead = try database.read { try $0.jobs.list(state: .dead, limit: 10).map(\.id) }
            let revived = try database.write { try $0.jobs.revive(id, now: 5) }
            let twice = try database.write { try $0.jobs.revive(id, now: 5) }
            let fence = try database.write { connection in
                let job = try connection.jobs.lease(["work"], now: 5, until: 9)[0]
                try connection.jobs.complete(job.id, fence: job.fence, now: 6)
                return job.fence
            }
            let swept = try database.write { connection in
                [try connection.jobs.sweep(finishedBefore: 6), try connection.jobs.sweep(finishedBefore: 7)]
            }
            #expect(dead == [id])
            #expect(revived && !twice)
            #expect(fence == 2)
            #expect(swept == [0, 1])
        }
    }

    @Test func `finding the next job sorts no backlog`() throws {
        try withTemporaryDatabase { database in
            let plan = try database.read { try $0.plan(of: $0.jobs.due(["a", "b"], 5, 3)) }
            let lines = plan.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
            if testEngine == .sqlite {
                let searches = lines.filter { $0.hasPrefix("SEARCH job") }
                #expect(searches.count == 4)
                #expect(searches.allSatisfy { $0.contains("job_by_turn (kind=? AND state=?") })
                #expect(!plan.contains("SCAN job"))
                // Only the few rows of the outer question are sorted.
                #expect(lines.filter { $0.contains("TEMP B-TREE") }.count <= 1)
            } else {
                #expect(lines.filter { $0.contains("job_by_turn on job") }.count == 4)
                #expect(!plan.contains("Seq Scan on job"))
                // The few rows of the outer question, and leases that have lapsed, are sorted; those that wait are not.
                let waiting = lines.indices.filter { lines[$0].hasPrefix("->  Limit") }
                #expect(waiting.count == 2 && waiting.allSatisfy { !lines[$0 + 1].contains("Sort") })
            }
        }
    }
}
