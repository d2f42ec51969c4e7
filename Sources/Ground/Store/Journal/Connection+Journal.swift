internal import FoundationEssentials

extension Connection {
    /// Writes one entry.
    public func journal(_ entry: JournalEntry) throws(StoreError) {
        try run(
            """
            INSERT INTO journal (actor, verb, subject_kind, subject_id, at, details)
            VALUES (\(entry.actor), \(entry.verb), \(entry.subjectKind), \(entry.subjectId), \(entry.at), \
            \(try Self.json(entry.details)))
            """)
    }

    /// What was done to one thing, newest first. For the next page, pass the last entry's id as `before`.
    public func journal(
        subjectKind: String, subjectId: Int64, before id: Int64? = nil, limit: Int
    ) throws(StoreError) -> [JournalEntry] {
        try entries(
            """
            WHERE subject_kind = \(subjectKind) AND subject_id = \(subjectId) AND id < \(id ?? .max) \
            ORDER BY id DESC LIMIT \(limit)
            """)
    }

    /// What one person or peer did, newest first.
    public func journal(actor: String, before id: Int64? = nil, limit: Int) throws(StoreError) -> [JournalEntry] {
        try entries("WHERE actor = \(actor) AND id < \(id ?? .max) ORDER BY id DESC LIMIT \(limit)")
    }

    /// Everything that was done, newest first.
    public func journal(before id: Int64? = nil, limit: Int) throws(StoreError) -> [JournalEntry] {
        try entries("WHERE id < \(id ?? .max) ORDER BY id DESC LIMIT \(limit)")
    }

    /// What was done after one entry, oldest first. A lower number may commit after a higher one: whoever follows looks back a little.
    public func journal(after id: Int64, limit: Int) throws(StoreError) -> [JournalEntry] {
        try entries("WHERE id > \(id) ORDER BY id LIMIT \(limit)")
    }

    private func entries(_ condition: SQL) throws(StoreError) -> [JournalEntry] {
        try rows("SELECT id, actor, verb, subject_kind, subject_id, at, details FROM journal \(sql: condition)").map { row in
            var entry = JournalEntry(
                actor: row.text(1), verb: row.text(2), subjectKind: row.text(3), subjectId: row.int(4), at: row.int(5),
                details: Self.details(row.text(6)))
            entry.id = row.int(0)
            return entry
        }
    }

    private static func json(_ details: [String: String]) throws(StoreError) -> String {
        if details.isEmpty { return "{}" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(details), as: UTF8.self)
        } catch {
            throw StoreError(.other, "journal details cannot be written as JSON")
        }
    }

    /// Details that cannot be read (a damaged row) are shown as none: the entry itself still counts.
    private static func details(_ json: String) -> [String: String] {
        if json == "{}" { return [:] }
        return (try? JSONDecoder().decode([String: String].self, from: Data(json.utf8))) ?? [:]
    }
}
