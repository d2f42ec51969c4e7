import Store
import Testing

/// A small table for tests, as a room of its own would declare it.
let bookMigration = Migration(
    2, room: "Test", "books",
    [
        """
        CREATE TABLE book (
            id {identity}, title {text} NOT NULL CHECK (title <> ''), isbn {text} UNIQUE, cover {bytes},
            parent BIGINT REFERENCES book (id))
        """
    ])

extension Connection {
    func addBook(_ title: String, isbn: String? = nil) throws(StoreError) -> Int64? {
        try int("INSERT INTO book (title, isbn) VALUES (\(title), \(isbn)) RETURNING id")
    }

    func books() throws(StoreError) -> Int64? { try int("SELECT COUNT(*) FROM book") }
}

/// The code of the StoreError that `body` must throw.
func refusal(_ body: () throws -> Void) -> StoreError.Code? {
    #expect(throws: StoreError.self, performing: body)?.code
}

struct StopWalk: Error {}
