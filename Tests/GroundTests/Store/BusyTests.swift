import Dispatch
import Foundation
import Store
import TestKit
import Testing

struct BusyTests {
    @Test func `a desk's write gets in between the chunks of another handle's import`() throws {
        try withTemporaryDatabase(migrations: [bookMigration], rehearsing: false) { importing in
            let desk = try Database.open(importing.location, migrations: [bookMigration])
            defer { desk.close() }
            let chunks = 40
            let begun = DispatchSemaphore(value: 0)
            let ended = DispatchSemaphore(value: 0)
            Thread.detachNewThread {
                for chunk in 0..<chunks {
                    #expect(throws: Never.self) {
                        try importing.write { connection in
                            _ = try connection.addBook("Potongan \(chunk)")
                            if chunk == 0 { begun.signal() }
                            Thread.sleep(forTimeInterval: 0.025)
                        }
                    }
                }
                ended.signal()
            }
            begun.wait()
            let seen = try desk.write { connection in
                try connection.setSetting("desk", "served")
                return try connection.books()
            }
            ended.wait()
            let books = try desk.read { try $0.books() }
            #expect(try #require(seen) < chunks)
            #expect(books == Int64(chunks))
        }
    }

    @Test func `a writer that holds on past the deadline makes others busy`() throws {
        try withTemporaryDatabase(rehearsing: false) { holder in
            var options = DatabaseOptions()
            options.busyDeadline = .milliseconds(20)
            let other = try Database.open(holder.location, migrations: [], options: options)
            defer { other.close() }
            var code: StoreError.Code?
            try holder.write { connection in
                try connection.setSetting("a", "1")
                code = refusal { try other.write { try $0.setSetting("a", "2") } }
            }
            try other.write { try $0.setSetting("b", "2") }
            #expect(code == .busy)
        }
    }

    @Test func `many handles may create and open one new database at once`() throws {
        try withTemporaryLocation { location in
            DispatchQueue.concurrentPerform(iterations: 8) { _ in
                #expect(throws: Never.self) { try Database.open(location, migrations: [bookMigration]).close() }
            }
            let database = try Database.open(location, migrations: [bookMigration])
            defer { database.close() }
            let applied = try database.read { try $0.rows("SELECT number FROM schema_migration ORDER BY number") }
            #expect(applied.map { $0.int(0) } == [1, 2])
        }
    }
}
