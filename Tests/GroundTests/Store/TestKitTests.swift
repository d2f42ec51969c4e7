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
        var path = ""
        _ = try? withTemporaryDatabase { database in
            path = try #require(database.location.path)
            throw StopWalk()
        }
        #expect(!path.isEmpty && !FileManager.default.fileExists(atPath: path))
    }

    @Test func `a temporary database for tasks leaves nothing behind`() async throws {
        let other = try await withTemporaryDatabase { database in
            try await database.write { try $0.setSetting("a", "b") }
            return database.location.path
        }
        #expect(!FileManager.default.fileExists(atPath: try #require(other)))
    }
}
