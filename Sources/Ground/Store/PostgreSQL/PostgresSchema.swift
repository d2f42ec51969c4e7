/// What the statements of a migration must say more on PostgreSQL.
enum PostgresSchema {
    /// Few enough that a question without the library costs little (each partition is asked), many enough that a nation's
    /// table is made of parts that can be vacuumed, moved and distributed.
    static let partitions = 8

    /// The statement, with text in the order of its bytes, and a table's partitions after it.
    static func statements(_ text: String, _ partitionedBy: [String: String]) -> [String] {
        let text = bytewise(text)
        guard let table = created(text), let column = partitionedBy[table] else { return [text] }
        let parts = (0..<partitions).map { number in
            "CREATE TABLE \(table)_\(number) PARTITION OF \(table) FOR VALUES WITH (MODULUS \(partitions), REMAINDER \(number))"
        }
        return ["\(text) PARTITION BY HASH (\(column))"] + parts
    }

    /// The table that a statement creates.
    private static func created(_ text: String) -> String? {
        let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "(" }).prefix(3)
        return words.count == 3 && words[0] == "CREATE" && words[1] == "TABLE" ? String(words[2]) : nil
    }

    /// Gives every column of type TEXT the order of its bytes. Quoted text, `CAST(… AS TEXT)` and columns that name their
    /// order themselves stay.
    private static func bytewise(_ text: String) -> String {
        var out = ""
        for (index, piece) in text.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { out += "'" }
            if index % 2 == 1 {
                out += piece
                continue
            }
            var rest = piece
            while let found = rest.firstRange(of: "TEXT") {
                let before = rest[..<found.lowerBound]
                let after = rest[found.upperBound...]
                let isWord = !(before.last.map(isPart) ?? false) && !(after.first.map(isPart) ?? false)
                let isCast = before.hasSuffix("AS ")
                out += before + "TEXT"
                if isWord, !isCast, !after.drop(while: \.isWhitespace).hasPrefix("COLLATE") { out += " COLLATE \"C\"" }
                rest = after
            }
            out += rest
        }
        return out
    }

    private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "_" }
}
