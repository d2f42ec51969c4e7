import Store
import TestKit
import Testing

struct StatementTests {
    @Test func `run counts the rows it wrote and nothing for others`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            let counts = try database.write { connection in
                [
                    try connection.run("INSERT INTO book (title) VALUES ('a'), ('b'), ('c')"),
                    try connection.run("UPDATE book SET isbn = NULL WHERE title > 'a'"),
                    try connection.run("UPDATE book SET isbn = NULL WHERE title = 'z'"),
                    try connection.run("CREATE TABLE other (a INTEGER)"),
                    try connection.run("DELETE FROM book"),
                    try connection.run("SELECT 1"),
                ]
            }
            #expect(counts == [3, 2, 0, 0, 3, 0])
        }
    }

    @Test func `what is posted is there for the next question and at the end, in its order`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            let within = try database.write { connection in
                for number in 0..<250 { try connection.post("INSERT INTO book (title) VALUES (\("Buku \(number)"))") }
                let within = try connection.books()
                try connection.post("UPDATE book SET isbn = CAST(id AS TEXT)")
                try connection.post("DELETE FROM book WHERE id > 100")
                return within
            }
            let kept = try database.read { try $0.row("SELECT COUNT(*), COUNT(isbn) FROM book") }
            #expect(within == 250)
            #expect(kept?.int(0) == 100 && kept?.int(1) == 100)
        }
    }

    @Test func `what is wrong with a posted statement undoes the transaction, whatever comes after it`() throws {
        try withTemporaryDatabase(migrations: [bookMigration], rehearsing: false) { database in
            let twice: SQL = "INSERT INTO book (title, isbn) VALUES ('a', '1')"
            func wrong(_ after: (Connection) throws -> Void) -> StoreError.Code? {
                refusal {
                    try database.write { connection in
                        _ = try connection.addBook("Sebelum")
                        for _ in 0..<2 { try connection.post(twice) }
                        try after(connection)
                    }
                }
            }
            #expect(wrong { _ in } == .constraint(.unique))
            #expect(wrong { _ = try $0.books() } == .constraint(.unique))
            #expect(wrong { try $0.insertAll(into: "book", columns: ["title"], rows: [[.text("b")]]) } == .constraint(.unique))
            // What the closure throws leaves the connection fit for the next one.
            #expect(throws: StopWalk.self) {
                try database.write { connection in
                    _ = try connection.addBook("Sebelum")
                    try connection.post("INSERT INTO book (title) VALUES ('b')")
                    throw StopWalk()
                }
            }
            for _ in 0..<20 { try database.write { _ = try $0.addBook("Sesudah") } }
            #expect(try database.read { try $0.books() } == 20)
        }
    }

    @Test func `insert gives the id of its one row`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            let ids = try database.write { connection in
                [
                    try connection.insert("INSERT INTO book (title) VALUES (\("a"))"),
                    try connection.insert("INSERT INTO book (id, title) VALUES (\(40), \("b"))"),
                    try connection.insert("INSERT INTO book (title) VALUES (\("c"))"),
                ]
            }
            let none = refusal {
                _ = try database.write { try $0.insert("INSERT INTO book (title) SELECT title FROM book WHERE id = \(99)") }
            }
            #expect(ids == [1, 40, 41])
            #expect(none == .syntax)
        }
    }

    @Test func `rows keep their columns apart`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            try database.write { connection in
                for number in 1...3 { _ = try connection.addBook("Buku \(number)", isbn: number == 2 ? nil : "\(number)") }
            }
            let rows = try database.read { try $0.rows("SELECT id, title, isbn FROM book ORDER BY id DESC") }
            #expect(rows.map { $0.int(0) } == [3, 2, 1])
            #expect(rows.map { $0.text(1) } == ["Buku 3", "Buku 2", "Buku 1"])
            #expect(rows.map { $0.textOrNil(2) } == ["3", nil, "1"])
        }
    }

    @Test func `each walks a long result, may be nested with the same text, and stops when told`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            try database.write { connection in
                for number in 1...20 { _ = try connection.addBook("Buku \(number)") }
            }
            var pairs = 0
            var kept: [Row] = []
            var walked = 0
            try database.read { connection in
                let all: SQL = "SELECT id FROM book ORDER BY id"
                try connection.each(all) { outer in
                    kept.append(outer)
                    try connection.each(all) { _ in pairs += 1 }
                }
                do {
                    try connection.each(all) { row in
                        walked += 1
                        if row.int(0) == 5 { throw StopWalk() }
                    }
                } catch is StopWalk {}
                // The throw was the caller's own: the transaction goes on, and the statement is free again.
                walked += try connection.rows(all).count
            }
            #expect(pairs == 400)
            #expect(kept.map { $0.int(0) } == Array(1...20))
            #expect(walked == 25)
        }
    }

    @Test func `a statement outlives a change of the schema`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            let widths = try database.write { connection in
                _ = try connection.addBook("a")
                let before = try connection.row("SELECT * FROM book")?.count
                try connection.run("ALTER TABLE book ADD COLUMN extra TEXT")
                return [before, try connection.row("SELECT * FROM book")?.count]
            }
            #expect(widths == [5, 6])
        }
    }

    @Test func `two statements in one text and a stray mark are refused`() throws {
        try withTemporaryDatabase { database in
            #expect(refusal { _ = try database.write { try $0.run("DELETE FROM setting; DELETE FROM job") } } == .syntax)
            #expect(refusal { _ = try database.write { try $0.run("DELETE FROM setting WHERE key = ?") } } == .syntax)
        }
    }

    @Test func `a long list is bound whole`() throws {
        try withTemporaryDatabase { database in
            let sum = try database.read {
                try $0.int("SELECT COUNT(*) FROM setting WHERE key IN \(list: (0..<5000).map(String.init))")
            }
            #expect(sum == 0)
        }
    }

    @Test func `text is ordered by its bytes`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            try database.write { connection in
                for title in ["b", "é", "A", "a", "Z"] { _ = try connection.addBook(title) }
            }
            let titles = try database.read { try $0.rows("SELECT title FROM book ORDER BY title").map { $0.text(0) } }
            #expect(titles == ["A", "Z", "a", "b", "é"])
        }
    }

    @Test func `a plan names the index of the store's own hot queries`() throws {
        try withTemporaryDatabase { database in
            let plans = try database.read { connection in
                [
                    try connection.plan(
                        of:
                            "SELECT id FROM journal WHERE subject_kind = \("a") AND subject_id = \(1) AND id < \(9) ORDER BY id DESC"
                    ),
                    try connection.plan(of: "SELECT id FROM journal WHERE actor = \("a") AND id < \(9) ORDER BY id DESC"),
                    try connection.plan(of: "SELECT seq FROM change WHERE seq > \(1) ORDER BY seq LIMIT 10"),
                ]
            }
            let key = testEngine == .sqlite ? "INTEGER PRIMARY KEY" : "change_pkey"
            #expect(plans[0].contains("journal_by_subject"))
            #expect(plans[1].contains("journal_by_actor"))
            #expect(plans[2].contains(key))
            #expect(plans.allSatisfy { !$0.contains("TEMP B-TREE") && !$0.contains("Sort") })
        }
    }
}
