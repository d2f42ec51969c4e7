import Commons
import Store

/// The SQL that keeps holdings: what one library has of one title, summed over its records and copies.
enum HoldingQueries {
    /// The day since which a library has a title.
    static func since(_ key: HoldingKey, _ connection: Connection) throws(StoreError) -> Int? {
        try connection.int(
            "SELECT since_day FROM holding WHERE library_id = \(key.library) AND title_id = \(key.title)"
        ).map(Int.init)
    }

    /// Sums a holding anew; without records there is none.
    static func refresh(_ key: HoldingKey, day: Int, _ connection: Connection) throws(StoreError) {
        let records = try connection.rows(
            """
            SELECT id, record, copies, as_of FROM source_record
            WHERE library_id = \(key.library) AND title_id = \(key.title) AND gone = 0 ORDER BY +id
            """)
        guard !records.isEmpty else {
            try connection.run("DELETE FROM holding WHERE library_id = \(key.library) AND title_id = \(key.title)")
            return
        }
        var sum = Sum()
        for row in records {
            try sum.add(
                record: RecordCoding.decode(row.bytes(1)), copies: Int(row.int(2)), asOf: row.text(3),
                items: ItemQueries.ofRecord(LibraryID(key.library), row.int(0), connection))
        }
        try connection.run(
            """
            INSERT INTO holding (library_id, title_id, call_number, location, copies, available, as_of, records, since_day)
            VALUES (\(key.library), \(key.title), \(sum.callNumber), \(sum.location), \(sum.copies), \(sum.available), \(sum.asOf),
                    \(records.count), \(day))
            ON CONFLICT (library_id, title_id) DO UPDATE SET call_number = excluded.call_number, location = excluded.location,
                copies = excluded.copies, available = excluded.available, as_of = excluded.as_of, records = excluded.records
            """)
    }

    private struct Sum {
        var callNumber: String?
        var locations: [String] = []
        var copies = 0
        var available: Int?
        var asOf = ""

        /// At most three shelves are named; a page has no room for more.
        var location: String? { locations.isEmpty ? nil : locations.prefix(3).joined(separator: " · ") }

        mutating func add(record: BibliographicRecord?, copies stated: Int, asOf day: String, items: [ItemRow]) {
            callNumber = callNumber ?? record?.callNumber
            copies += max(stated, items.count)
            asOf = max(asOf, day)
            for row in items {
                callNumber = callNumber ?? row.item.callNumber
                if let location = row.item.location, !locations.contains(location) { locations.append(location) }
                if let isAvailable = row.item.isAvailable { available = (available ?? 0) + (isAvailable ? 1 : 0) }
            }
        }
    }
}
