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

    /// Sums holdings anew; without records there is none.
    ///
    /// - Parameter keys: what to sum, and since when the library has what it has not yet.
    static func refresh(_ keys: [HoldingKey: Int], _ connection: Connection) throws(StoreError) {
        for (library, keys) in Dictionary(grouping: keys, by: \.key.library).sorted(by: { $0.key < $1.key }) {
            for part in keys.sorted(by: { $0.key < $1.key }).portions {
                try refresh(part, of: LibraryID(library), connection)
            }
        }
    }

    private static func refresh(
        _ keys: ArraySlice<(key: HoldingKey, value: Int)>, of library: LibraryID, _ connection: Connection
    ) throws(StoreError) {
        let records = try connection.rows(
            """
            SELECT title_id, id, record, copies, as_of FROM source_record
            WHERE library_id = \(library) AND title_id IN \(list: keys.map(\.key.title)) AND gone = 0 ORDER BY +id
            """)
        let items = try ItemQueries.ofRecords(library, records.map { $0.int(1) }, connection)
        let byTitle = Dictionary(grouping: records) { $0.int(0) }
        for (key, day) in keys {
            guard let records = byTitle[key.title] else {
                try connection.post("DELETE FROM holding WHERE library_id = \(library) AND title_id = \(key.title)")
                continue
            }
            var sum = Sum()
            for row in records {
                sum.add(
                    record: RecordCoding.decode(row.bytes(2)), copies: Int(row.int(3)), asOf: row.text(4),
                    items: items[row.int(1)] ?? [])
            }
            try connection.post(
                """
                INSERT INTO holding (library_id, title_id, call_number, location, copies, available, as_of, records, since_day)
                VALUES (\(library), \(key.title), \(sum.callNumber), \(sum.location), \(sum.copies), \(sum.available),
                        \(sum.asOf), \(records.count), \(day))
                ON CONFLICT (library_id, title_id) DO UPDATE SET call_number = excluded.call_number, location = excluded.location,
                    copies = excluded.copies, available = excluded.available, as_of = excluded.as_of, records = excluded.records
                """)
        }
    }

    /// Adds records that have just come, with numbers above all others, to what the library has of a title: what summing all of them
    /// anew gives, without reading the thousand copies of a schoolbook for each that is added.
    ///
    /// - Returns: false when there is nothing yet to add to.
    static func add(_ records: [Int64], to key: HoldingKey, _ connection: Connection) throws(StoreError) -> Bool {
        let known = try connection.row(
            """
            SELECT call_number, location, copies, available, as_of, records FROM holding
            WHERE library_id = \(key.library) AND title_id = \(key.title)
            """)
        guard let known else { return false }
        var sum = Sum(
            callNumber: known.textOrNil(0), locations: known.textOrNil(1)?.split(separator: Sum.separator).map(String.init) ?? [],
            copies: Int(known.int(2)), available: known.intOrNil(3).map(Int.init), asOf: known.text(4))
        let library = LibraryID(key.library)
        let items = try ItemQueries.ofRecords(library, records, connection)
        for part in records.sorted().portions {
            for row in try connection.rows(
                """
                SELECT id, record, copies, as_of FROM source_record
                WHERE library_id = \(library) AND id IN \(list: Array(part)) ORDER BY id
                """)
            {
                sum.add(
                    record: RecordCoding.decode(row.bytes(1)), copies: Int(row.int(2)), asOf: row.text(3),
                    items: items[row.int(0)] ?? [])
            }
        }
        try connection.post(
            """
            UPDATE holding SET call_number = \(sum.callNumber), location = \(sum.location), copies = \(sum.copies),
                available = \(sum.available), as_of = \(sum.asOf), records = records + \(records.count)
            WHERE library_id = \(key.library) AND title_id = \(key.title)
            """)
        return true
    }

    private struct Sum {
        static let separator = " · "

        var callNumber: String?
        var locations: [String] = []
        var copies = 0
        var available: Int?
        var asOf = ""

        /// At most three shelves are named; a page has no room for more.
        var location: String? { locations.isEmpty ? nil : locations.prefix(3).joined(separator: Self.separator) }

        mutating func add(record: BibliographicRecord?, copies stated: Int, asOf day: String, items: [ItemRow]) {
            callNumber = callNumber ?? record?.callNumber
            copies += max(stated, items.count)
            asOf = max(asOf, day)
            for row in items {
                callNumber = callNumber ?? row.item.callNumber
                if let location = row.item.location?.replacing(Self.separator, with: ", "), !locations.contains(location) {
                    locations.append(location)
                }
                if let isAvailable = row.item.isAvailable { available = (available ?? 0) + (isAvailable ? 1 : 0) }
            }
        }
    }
}
