import Commons
import Store
import TestKit
import Testing

@testable import UnionCatalog

/// A process that was killed, and the one that comes after it.
struct InterruptionTests {
    /// A lease of this host whose process has ended: the number of this process, begun at another time.
    private func deadLease() -> String {
        var parts = ProcessLease.own().split(separator: ":").map(String.init)
        parts[2] = "1"
        return parts.joined(separator: ":")
    }

    /// Leaves a batch as a process leaves it that dies after staging.
    private func stageOnly(_ desk: Desk, _ text: String, complete: Bool = false) throws -> Batch {
        var importer = Importer(
            database: desk.database, clock: .fixed(1_795_000_000), language: .indonesian, progress: { _ in })
        let file = try CatalogFile(.init(name: "a.csv", bytes: Array(text.utf8)), number: 0, format: nil)
        let lease = deadLease()
        importer.lease = lease
        let batch = try desk.database.write { connection in
            let library = try #require(try connection.int("SELECT id FROM library WHERE code = 'D0000001'"))
            let id = try BatchQueries.insert(
                library: LibraryID(library), source: "slims", format: "slims-biblio", files: ["a.csv"], asOf: "2026-11-01",
                complete: complete, actor: .system, lease: lease, at: 0, connection)
            return try #require(try BatchQueries.find(id, connection))
        }
        return try importer.stage([file], as: batch)
    }

    @Test func `a staged batch of a dead process is taken forward to the same union`() throws {
        let expected = try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            return (try desk.dump(), try desk.stock())
        }
        try withDesk { desk throws in
            let staged = try stageOnly(desk, Slims.file(Slims.shelf))
            #expect(staged.state == .staged)
            #expect(try desk.titles().isEmpty)
            let finished = try desk.catalog.finishInterrupted()
            #expect(finished.map(\.state) == [.applied])
            #expect(try desk.dump() == expected.0)
            #expect(try desk.stock() == expected.1)
            #expect(try desk.database.read { try $0.int("SELECT COUNT(*) FROM staged_row") } == 0)
            #expect(try desk.catalog.finishInterrupted().isEmpty)
        }
    }

    @Test func `a batch cut off while reading is dropped without a trace`() throws {
        try withDesk { desk throws in
            let batch = try stageOnly(desk, Slims.file(Slims.shelf))
            _ = try desk.database.write { try $0.run("UPDATE batch SET state = 'read'") }
            let finished = try desk.catalog.finishInterrupted()
            #expect(finished.map(\.state) == [.abandoned])
            #expect(finished.map(\.id) == [batch.id])
            #expect(try desk.titles().isEmpty)
            #expect(try desk.database.read { try $0.int("SELECT COUNT(*) FROM staged_row") } == 0)
            #expect(throws: ImportError.notUndoable(batch.id.rawValue, .abandoned)) {
                _ = try desk.catalog.undo(batch.id, by: .operatorAtConsole)
            }
        }
    }

    @Test func `a batch whose process lives, or is on another host, is left alone`() throws {
        try withDesk { desk throws in
            let batch = try stageOnly(desk, Slims.file(Slims.shelf))
            for lease in [ProcessLease.own(), "another-host:1:1"] {
                try desk.database.write { try BatchQueries.set(batch.id, lease: lease, $0) }
                #expect(try desk.catalog.finishInterrupted().isEmpty)
                #expect(try desk.catalog.batch(batch.id)?.state == .staged)
            }
            #expect(try desk.titles().isEmpty)
        }
    }

    @Test func `a process of another host is known to be gone when the server has no connection of it`() throws {
        try withDesk { desk throws in
            let batch = try stageOnly(desk, Slims.file(Slims.shelf))
            func finished(_ presence: String) throws -> Int {
                try desk.database.write { try BatchQueries.set(batch.id, lease: "another-host:1:1:\(presence)", $0) }
                return try desk.catalog.finishInterrupted().count
            }
            #expect(try finished(Connection.presence) == 0)
            // On SQLite all processes are of one host; a lease that says otherwise is none of ours to judge.
            #expect(try finished("silang-0000000000000000") == (desk.database.engine == .postgreSQL ? 1 : 0))
        }
    }

    @Test func `who was taken for dead, and is not, writes no more`() throws {
        try withDesk { desk throws in
            let batch = try stageOnly(desk, Slims.file(Slims.shelf))
            var late = Importer(
                database: desk.database, clock: .fixed(1_795_000_000), language: .indonesian, progress: { _ in })
            late.lease = deadLease()
            try desk.catalog.finishInterrupted()
            let (union, stock) = (try desk.dump(), try desk.stock())
            let refused = #expect(throws: StoreError.self) { try late.chunk(of: batch) { _ in } }
            #expect(refused?.code == .leaseLost)
            #expect(throws: StoreError.self) { try late.apply(batch) }
            #expect(try desk.dump() == union && desk.stock() == stock)
        }
    }

    @Test(arguments: [0, 1, 3, 8])
    func `a batch cut off after some rows were applied rolls forward to the same union`(rows: Int) throws {
        let edited = Slims.file(
            Slims.shelf.map { $0.replacing("Yudhistira", with: "Erlangga") }.dropFirst()
                + [Slims.biblio("Baru", codes: ["N1"]), Slims.biblio("Baru Lagi", codes: ["N2"])])
        let expected = try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            let batch = try #require(try desk.take(edited, complete: true).batch)
            return (try desk.dump(), try desk.stock(), try #require(try desk.catalog.batch(batch)).tally)
        }
        try withDesk { desk throws in
            try desk.take(Slims.file(Slims.shelf))
            let before = try desk.dump()
            var batch = try stageOnly(desk, edited, complete: true)
            let importer = Importer(
                database: desk.database, clock: .fixed(1_795_000_000), language: .indonesian, progress: { _ in })
            batch = try importer.advance(batch, to: .applying)
            // What one transaction of a process does that dies right after it.
            let current = batch
            try desk.database.write { connection in
                var applier = try Applier(
                    batch: current, connection: connection, language: .indonesian,
                    day: WallClock.fixed(1_795_000_000).today().daysSince1970,
                    features: FeatureCache())
                for staged in try BatchQueries.staged(current.id, from: 0, limit: rows, connection) {
                    try applier.apply(staged)
                }
                applier.tally.applied += rows
                try applier.finish()
            }
            let finished = try desk.catalog.finishInterrupted()
            #expect(finished.map(\.state) == [.applied])
            #expect(finished.first?.tally == expected.2)
            #expect(try desk.dump() == expected.0)
            #expect(try desk.stock() == expected.1)
            _ = try desk.catalog.undo(batch.id, by: .operatorAtConsole)
            #expect(try desk.dump() == before)
        }
    }

    @Test func `an undo cut off half way goes on`() throws {
        try withDesk { desk throws in
            let batch = try #require(try desk.take(Slims.file(Slims.shelf)).batch)
            let lease = deadLease()
            try desk.database.write { connection in
                try BatchQueries.set(batch, state: .undoing, at: nil, connection)
                try BatchQueries.set(batch, lease: lease, connection)
            }
            #expect(try desk.catalog.finishInterrupted().map(\.state) == [.undone])
            #expect(try desk.titles().isEmpty)
        }
    }
}
