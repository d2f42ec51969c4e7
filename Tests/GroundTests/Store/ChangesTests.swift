import Store
import TestKit
import Testing

struct ChangesTests {
    @Test func `a thing touched twice in one transaction has one line`() throws {
        try withTemporaryDatabase { database in
            try database.write { connection in
                try connection.changed(.title, 7)
                try connection.changed(.holding, 7)
                try connection.changed(.title, 7)
            }
            try database.write { try $0.changed(.title, 7) }
            let changes = try database.read { try $0.changes(after: 0, limit: 10) }
            #expect(changes.map(\.kind) == [.title, .holding, .title])
            #expect(changes.map(\.id) == [7, 7, 7])
            #expect(changes.map(\.seq) == [1, 2, 3])
        }
    }

    @Test func `a follower reads on from where it stopped`() throws {
        try withTemporaryDatabase { database in
            for id in 1...5 { try database.write { try $0.changed(.agreement, Int64(id)) } }
            let (first, second, last) = try database.read { connection in
                let first = try connection.changes(after: 0, limit: 3)
                return (first, try connection.changes(after: first[2].seq, limit: 3), try connection.latestSequence())
            }
            #expect(first.map(\.id) == [1, 2, 3])
            #expect(second.map(\.id) == [4, 5])
            #expect(last == second.last?.seq)
        }
    }

    @Test func `an undone transaction leaves no line`() throws {
        try withTemporaryDatabase(rehearsing: false) { database in
            _ = try? database.write { connection in
                try connection.changed(.library, 1)
                throw StopWalk()
            }
            let latest = try database.read { try $0.latestSequence() }
            #expect(latest == 0)
        }
    }

    @Test func `a second handle sees the lines, and the token moves for either one's commits only`() throws {
        try withTemporaryDatabase { database in
            let second = try Database.open(database.location, migrations: [])
            defer { second.close() }
            let start = (try database.changeToken(), try second.changeToken())
            let again = (try database.changeToken(), try second.changeToken())
            try second.write { try $0.changed(.title, 1) }
            let middle = (try database.changeToken(), try second.changeToken())
            try database.write { try $0.changed(.title, 2) }
            let end = (try database.changeToken(), try second.changeToken())
            let seen = try second.read { try $0.changes(after: 0, limit: 10).map(\.id) }
            #expect(start == again)
            #expect(start.0 != middle.0 && start.1 != middle.1)
            #expect(middle.0 != end.0 && middle.1 != end.1)
            #expect(seen == [1, 2])
        }
    }

    @Test func `trimming keeps the newest lines and tells a follower that it missed some`() throws {
        try withTemporaryDatabase { database in
            for id in 1...10 { try database.write { try $0.changed(.title, Int64(id)) } }
            let removed = try database.write { try $0.trimChanges(keeping: 4) }
            let (left, missing, complete) = try database.read { connection in
                (
                    try connection.changes(after: 0, limit: 100).map(\.seq), try connection.changesAreMissing(after: 5),
                    try connection.changesAreMissing(after: 6)
                )
            }
            #expect(removed == 6)
            #expect(left == [7, 8, 9, 10])
            #expect(missing && !complete)
            let none = try database.write { try $0.trimChanges(keeping: 0) }
            let latest = try database.read { try $0.latestSequence() }
            #expect(none == 3)
            #expect(latest == 10)
        }
    }

    @Test func `trimming up to a line goes in portions and leaves the newest`() throws {
        try withTemporaryDatabase { database in
            for id in 1...10 { try database.write { try $0.changed(.title, Int64(id)) } }
            let first = try database.write { try $0.trimChanges(through: 6, limit: 4) }
            let half = try database.read { try $0.changes(after: 0, limit: 100).map(\.seq) }
            let second = try database.write { try $0.trimChanges(through: 6, limit: 4) }
            let (left, missing, complete) = try database.read { connection in
                (
                    try connection.changes(after: 0, limit: 100).map(\.seq), try connection.changesAreMissing(after: 5),
                    try connection.changesAreMissing(after: 6)
                )
            }
            #expect(first && half == [5, 6, 7, 8, 9, 10])
            #expect(!second && left == [7, 8, 9, 10])
            #expect(missing && !complete)
            let beyond = try database.write { try $0.trimChanges(through: 99, limit: 100) }
            let latest = try database.read { try $0.latestSequence() }
            #expect(!beyond && latest == 10)
        }
    }
}
