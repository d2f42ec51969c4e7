import Testing

@testable import Store

struct PostgresTextTests {
    @Test func `marks become numbers, but not inside quotes`() {
        let text = "SELECT '?', \"a?\", ?, 'it''s ?' || ? -- x"
        let rewritten = PostgresStatement.rewrite(text)
        #expect(rewritten.text == "SELECT '?', \"a?\", $1, 'it''s ?' || $2 -- x")
        #expect(rewritten.marks == 2)
    }

    @Test func `types that were unknown are learnt, and contradictions are kept apart`() {
        let statement = PostgresStatement(name: "s1", types: [20, 0])
        #expect(statement.takes([20, 0]) && statement.takes([0, 0]))
        #expect(!statement.takes([20, 25]) && !statement.takes([25, 0]))
        #expect(statement.merged(with: [0, 25]) == [20, 25])
        #expect(statement.merged(with: [25, 25]) == nil)
    }

    @Test func `an insert that names the id is known by its columns`() {
        #expect(PostgresText.tableWithGivenID("INSERT INTO book (id, title) VALUES (?, ?)") == "book")
        #expect(PostgresText.tableWithGivenID("INSERT INTO book (title, \"id\") VALUES (?, ?)") == "book")
        #expect(PostgresText.tableWithGivenID("INSERT INTO book (title_id) VALUES (?)") == nil)
        #expect(PostgresText.tableWithGivenID("INSERT INTO book DEFAULT VALUES") == nil)
    }

    @Test func `a numeric becomes an integer when it is one, else the nearest number`() {
        func value(_ digits: [UInt16], weight: Int16, sign: UInt16 = 0, decimals: UInt16 = 0) -> Value {
            let words = [UInt16(digits.count), UInt16(bitPattern: weight), sign, decimals] + digits
            let bytes = words.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            return bytes.withUnsafeBufferPointer { PostgresNumeric.value($0) }
        }
        #expect(value([], weight: 0) == .integer(0))
        #expect(value([1, 2345], weight: 1) == .integer(12345))
        #expect(value([1], weight: 1) == .integer(10_000))
        #expect(value([5], weight: 0, sign: 0x4000) == .integer(-5))
        #expect(value([922, 3372, 368, 5477, 5807], weight: 4) == .integer(.max))
        #expect(value([922, 3372, 368, 5477, 5808], weight: 4, sign: 0x4000) == .integer(.min))
        #expect(value([922, 3372, 368, 5477, 5808], weight: 4) == .real(9_223_372_036_854_775_808))
        #expect(value([1, 2500], weight: 0, decimals: 2) == .real(1.25))
        #expect(value([2500], weight: -1, decimals: 2) == .real(0.25))
        #expect(value([], weight: 0, decimals: 2) == .real(0))
    }

    @Test func `text is ordered by its bytes and big tables are divided`() {
        let statement =
            "CREATE TABLE held (library_id BIGINT, name TEXT NOT NULL DEFAULT 'TEXT', CHECK (CAST(name AS TEXT) <> ''))"
        let statements = PostgresSchema.statements(statement, ["held": "library_id"])
        #expect(
            statements.first
                == "CREATE TABLE held (library_id BIGINT, name TEXT COLLATE \"C\" NOT NULL DEFAULT 'TEXT', "
                + "CHECK (CAST(name AS TEXT) <> '')) PARTITION BY HASH (library_id)")
        #expect(statements.count == 1 + PostgresSchema.partitions)
        #expect(statements.last == "CREATE TABLE held_7 PARTITION OF held FOR VALUES WITH (MODULUS 8, REMAINDER 7)")
        #expect(PostgresSchema.statements("ALTER TABLE a ADD b TEXT", [:]) == ["ALTER TABLE a ADD b TEXT COLLATE \"C\""])
        #expect(PostgresSchema.statements("CREATE TABLE a (b TEXT COLLATE \"C\", CONTEXT BIGINT)", [:]).count == 1)
    }
}
