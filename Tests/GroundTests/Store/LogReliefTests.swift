import Dispatch
import Foundation
import Store
import Synchronization
import TestKit
import Testing

/// SQLite's write-ahead log while somebody writes much beside readers.
struct LogReliefTests {
    @Test(.enabled(if: testEngine == .sqlite)) func `the log stays short though somebody always reads and a desk writes`() throws
    {
        try withTemporaryFolder { folder in
            let location = DatabaseLocation.file(folder.file("busy.sqlite"))
            var options = DatabaseOptions()
            options.logPages = 60
            let importing = try Database.open(location, migrations: [bookMigration], options: options)
            let server = try Database.open(location, migrations: [bookMigration], options: options)
            defer {
                importing.close()
                server.close()
            }
            let isOver = Mutex(false)
            let ended = DispatchSemaphore(value: 0)
            for isDesk in [false, true] {
                Thread.detachNewThread {
                    while !isOver.withLock({ $0 }) {
                        if isDesk {
                            try? server.write { try $0.setSetting("desk", "x") }
                        } else {
                            _ = try? server.read { try $0.books() }
                        }
                        Thread.sleep(forTimeInterval: 0.002)
                    }
                    ended.signal()
                }
            }
            let chunks = 60
            for chunk in 0..<chunks {
                try importing.write { connection in
                    for page in 0..<20 {
                        let cover = [UInt8](repeating: UInt8(chunk), count: 4000)
                        try connection.run("INSERT INTO book (title, cover) VALUES (\("Buku \(chunk) \(page)"), \(cover))")
                    }
                    Thread.sleep(forTimeInterval: 0.022)
                }
            }
            isOver.withLock { $0 = true }
            ended.wait()
            ended.wait()
            let log = try FileManager.default.attributesOfItem(atPath: folder.file("busy.sqlite-wal"))[.size] as? Int
            // Everything written would be some 5 MB; at a log that is begun anew every 60 pages it is some 400 KB.
            #expect(try #require(log) < 2_500_000)
            #expect(try importing.read { try $0.books() } == Int64(chunks * 20))
            #expect(try importing.problems().isEmpty)
        }
    }

    @Test(.enabled(if: testEngine == .sqlite)) func `a log that a long reading holds up grows and is taken up afterwards`() throws
    {
        try withTemporaryFolder { folder in
            let location = DatabaseLocation.file(folder.file("held.sqlite"))
            var options = DatabaseOptions()
            options.logPages = 20
            let importing = try Database.open(location, migrations: [bookMigration], options: options)
            let reader = try Database.open(location, migrations: [bookMigration], options: options)
            defer {
                importing.close()
                reader.close()
            }
            func chunk(_ number: Int) throws {
                try importing.write { connection in
                    for page in 0..<10 { _ = try connection.addBook("Buku \(number) \(page)", isbn: "\(number) \(page)") }
                    try connection.run("UPDATE book SET cover = \([UInt8](repeating: 1, count: 90_000)) WHERE id = \(number + 1)")
                    Thread.sleep(forTimeInterval: 0.022)
                }
            }
            try reader.read { connection in
                let before = try connection.books()
                for number in 0..<5 { try chunk(number) }
                #expect(try connection.books() == before)
            }
            for number in 5..<15 { try chunk(number) }
            let log = try FileManager.default.attributesOfItem(atPath: folder.file("held.sqlite-wal"))[.size] as? Int
            // Fifteen chunks wrote some 1.5 MB; what came after the reading went into the places of what was before.
            #expect(try #require(log) < 1_000_000)
        }
    }
}
