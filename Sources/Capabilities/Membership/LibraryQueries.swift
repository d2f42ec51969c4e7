import Commons
import Store

/// The SQL of libraries.
enum LibraryQueries {
    static let columns: SQL = """
        id, code, name, level, npsn, npp, region, regency, district, address, latitude, longitude, hours, email, phone, website, \
        joined_at, charter, isil
        """

    static func all(_ connection: Connection) throws(StoreError) -> [Library] {
        try connection.rows("SELECT \(sql: columns) FROM library ORDER BY name, id").map(library)
    }

    static func count(_ connection: Connection) throws(StoreError) -> Int {
        Int(try connection.int("SELECT COUNT(*) FROM library") ?? 0)
    }

    static func find(code: String, _ connection: Connection) throws(StoreError) -> Library? {
        try connection.row("SELECT \(sql: columns) FROM library WHERE code = \(code)").map(library)
    }

    static func find(npp: String, _ connection: Connection) throws(StoreError) -> Library? {
        try connection.row("SELECT \(sql: columns) FROM library WHERE npp = \(npp)").map(library)
    }

    static func find(isil: String, _ connection: Connection) throws(StoreError) -> Library? {
        try connection.row("SELECT \(sql: columns) FROM library WHERE isil = \(isil)").map(library)
    }

    static func find(npsn: String, _ connection: Connection) throws(StoreError) -> Library? {
        try connection.row("SELECT \(sql: columns) FROM library WHERE npsn = \(npsn)").map(library)
    }

    static func find(_ id: LibraryID, _ connection: Connection) throws(StoreError) -> Library? {
        try connection.row("SELECT \(sql: columns) FROM library WHERE id = \(id)").map(library)
    }

    static func find(_ ids: [LibraryID], _ connection: Connection) throws(StoreError) -> [Library] {
        try connection.rows("SELECT \(sql: columns) FROM library WHERE id IN \(list: ids) ORDER BY id").map(library)
    }

    /// The library's principal, or a paper of theirs, has accepted this charter.
    static func accept(_ charter: String, _ id: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE library SET charter = \(charter) WHERE id = \(id)")
        try LeavingQueries.comeBack(id, connection)
    }

    /// - Parameter charter: empty for one whose principal has not accepted yet.
    static func insert(
        code: String, _ d: LibraryDetails, charter: String, at: Int64, _ connection: Connection
    ) throws(StoreError) -> LibraryID {
        let id = try connection.int(
            """
            INSERT INTO library (code, name, level, npsn, npp, region, regency, district, address, latitude, longitude,
                                 hours, email, phone, website, charter, joined_at, isil)
            VALUES (\(code), \(d.name), \(d.level.rawValue), \(d.npsn), \(d.npp), \(d.region), \(d.regency), \(d.district),
                    \(d.address), \(d.place?.latitude), \(d.place?.longitude), \(d.hours), \(d.email), \(d.phone), \(d.website),
                    \(charter), \(at), \(d.isil))
            RETURNING id
            """)
        return LibraryID(id ?? 0)
    }

    static func update(_ id: LibraryID, _ d: LibraryDetails, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE library SET name = \(d.name), level = \(d.level.rawValue), npsn = \(d.npsn), npp = \(d.npp),
                region = \(d.region), regency = \(d.regency), district = \(d.district), address = \(d.address),
                latitude = \(d.place?.latitude), longitude = \(d.place?.longitude), hours = \(d.hours), email = \(d.email),
                phone = \(d.phone), website = \(d.website), isil = \(d.isil)
            WHERE id = \(id)
            """)
    }

    private static func library(_ row: Row) -> Library {
        var details = LibraryDetails(name: row.text(2), level: LibraryLevel(rawValue: row.text(3)) ?? .special)
        details.npsn = row.textOrNil(4)
        details.npp = row.textOrNil(5)
        details.region = row.textOrNil(6)
        details.regency = row.textOrNil(7)
        details.district = row.textOrNil(8)
        details.address = row.textOrNil(9)
        if let latitude = row.realOrNil(10), let longitude = row.realOrNil(11) {
            details.place = Coordinates(latitude: latitude, longitude: longitude)
        }
        details.hours = row.textOrNil(12)
        details.email = row.textOrNil(13)
        details.phone = row.textOrNil(14)
        details.website = row.textOrNil(15)
        details.isil = row.textOrNil(18)
        return Library(
            id: LibraryID(row.int(0)), code: row.text(1), details: details, joinedAt: row.int(16),
            isUnderCharter: !row.text(17).isEmpty)
    }
}
