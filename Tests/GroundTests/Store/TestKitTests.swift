import Foundation
import Store
import TestKit
import Testing

struct TestKitTests {
    @Test func `the repository is found from a test's own file`() {
        let files = FileManager.default
        #expect(files.fileExists(atPath: repositoryRoot() + "/Package.swift"))
        #expect(files.fileExists(atPath: repositoryRoot() + "/Sources/Ground/Store"))
        #expect(sharedData("no/such/file") == nil)
    }

    @Test func `a temporary database leaves nothing behind, even after an error`() throws {
        var place: DatabaseLocation?
        _ = try? withTemporaryDatabase { database in
            place = database.location
            throw StopWalk()
        }
        #expect(try isGone(#require(place)))
    }

    @Test func `a temporary database for tasks leaves nothing behind`() async throws {
        let other = try await withTemporaryDatabase { database in
            try await database.write { try $0.setSetting("a", "b") }
            return database.location
        }
        #expect(isGone(other))
    }

    private func isGone(_ location: DatabaseLocation) -> Bool {
        guard let path = location.path else {
            return refusal { try Database.open(location, migrations: []).close() } == .noSuchDatabase
        }
        return !FileManager.default.fileExists(atPath: path)
    }
}
