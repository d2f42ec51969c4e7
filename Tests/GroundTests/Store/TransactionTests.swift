import Dispatch
import Store
import TestKit
import Testing

struct TransactionTests {
    @Test func `a read sees one snapshot while another handle commits`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            let second = try Database.open(database.location, migrations: [bookMigration])
            defer { second.close() }
            let (before, after) = try database.read { connection in
                let before = try connection.books()
                try second.write { _ = try $0.addBook("Laskar Pelangi") }
                return (before, try connection.books())
            }
            let later = try database.read { try $0.books() }
            #expect(before == 0 && after == 0)
            #expect(later == 1)
        }
    }

    @Test func `what a closure throws undoes its writes and is passed on`() throws {
        try withTemporaryDatabase(migrations: [bookMigration], rehearsing: false) { database in
            #expect(throws: StopWalk.self) {
                try database.write { connection in
                    _ = try connection.addBook("Bumi Manusia")
                    throw StopWalk()
                }
            }
            let books = try database.read { try $0.books() }
            #expect(books == 0)
        }
    }

    @Test func `an SQL error ends the transaction even when the closure swallows it`() throws {
        try withTemporaryDatabase(migrations: [bookMigration], rehearsing: false) { database in
            var later: StoreError.Code?
            let code = refusal {
                try database.write { connection in
                    _ = try connection.addBook("Bumi Manusia", isbn: "1")
                    _ = try? connection.addBook("Jejak Langkah", isbn: "1")
                    later = refusal { _ = try connection.books() }
                }
            }
            let books = try database.read { try $0.books() }
            #expect(code == .constraint(.unique))
            #expect(later == .transactionOver)
            #expect(books == 0)
        }
    }

    @Test func `a connection is of no use after its closure`() throws {
        try withTemporaryDatabase { database in
            let kept = try database.read { $0 }
            #expect(refusal { _ = try kept.int("SELECT 1") } == .transactionOver)
        }
    }

    @Test func `a write inside a read is refused`() throws {
        try withTemporaryDatabase { database in
            #expect(refusal { try database.read { try $0.setSetting("a", "b") } } == .readOnly)
        }
    }

    @Test func `rehearsing runs a write twice and keeps it once`() throws {
        try withTemporaryDatabase(migrations: [bookMigration], rehearsing: true) { database in
            var runs = 0
            try database.write { connection in
                runs += 1
                _ = try connection.addBook("Ronggeng Dukuh Paruk")
            }
            let books = try database.read { try $0.books() }
            #expect(runs == 2)
            #expect(books == 1)
        }
    }

    @Test func `writes from many threads and two handles do not lose each other's work`() throws {
        try withTemporaryDatabase { database in
            try database.write { try $0.setSetting("count", "0") }
            let second = try Database.open(database.location, migrations: [])
            defer { second.close() }
            DispatchQueue.concurrentPerform(iterations: 8) { number in
                for _ in 0..<25 {
                    #expect(throws: Never.self) {
                        try (number.isMultiple(of: 2) ? database : second).write { connection in
                            let count = try connection.setting("count").flatMap { Int($0) } ?? 0
                            try connection.setSetting("count", String(count + 1))
                        }
                    }
                }
            }
            let count = try database.read { try $0.setting("count") }
            #expect(count == "200")
        }
    }

    @Test func `tasks read and write without holding a thread`() async throws {
        try await withTemporaryDatabase(migrations: [bookMigration]) { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        try await database.write { _ = try $0.addBook("Buku \(number)") }
                        _ = try await database.read { try $0.books() }
                    }
                }
                try await group.waitForAll()
            }
            let books = try await database.read { try $0.books() }
            #expect(books == 50)
        }
    }

    @Test func `a database in memory keeps its data between transactions`() throws {
        let database = try Database.open(.memory, migrations: [bookMigration])
        defer { database.close() }
        let token = try database.changeToken()
        try database.write { _ = try $0.addBook("Ayah") }
        let books = try database.read { try $0.books() }
        #expect(books == 1)
        #expect(try database.changeToken() != token)
    }

    @Test func `a closed database refuses`() throws {
        try withTemporaryDatabase { database in
            database.close()
            #expect(refusal { _ = try database.read { try $0.int("SELECT 1") } } != nil)
            #expect(refusal { try database.write { try $0.setSetting("a", "b") } } != nil)
        }
    }

    @Test func `a transaction inside another is refused, not fatal`() async throws {
        try await withTemporaryDatabase(rehearsing: false) { database in
            var codes: [StoreError.Code?] = []
            func nest() {
                codes.append(refusal { try database.read { _ in try database.read { _ in } } })
                codes.append(refusal { try database.write { _ in try database.write { _ in } } })
                codes.append(refusal { try database.read { _ in try database.write { _ in } } })
            }
            nest()
            await #expect(throws: StoreError.self) { try await database.read { _ in try database.read { _ in } } }
            let value = try await database.read { try $0.int("SELECT 1") }
            #expect(codes == [.nested, .nested, .nested])
            #expect(value == 1)
        }
    }

    @Test func `reads and the token do not wait for a writer`() throws {
        try withTemporaryDatabase(migrations: [bookMigration], rehearsing: false) { database in
            let second = try Database.open(database.location, migrations: [bookMigration])
            defer { second.close() }
            let seen = try database.write { connection in
                _ = try connection.addBook("Belum")
                _ = try second.changeToken()
                return try second.read { try $0.books() }
            }
            #expect(seen == 0)
        }
    }

    @Test func `a cancelled task ends its long query`() async throws {
        try await withTemporaryDatabase { database in
            let task = Task {
                try await database.read { connection in
                    try connection.int(
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n")
                }
            }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }
}
