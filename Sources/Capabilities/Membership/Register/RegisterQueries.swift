import Commons
import Store

/// The SQL of the school register.
enum RegisterQueries {
    private static let columns = [
        "npsn", "name", "name_key", "level", "is_private", "address", "district", "regency", "province", "region", "latitude",
        "longitude",
    ]
    private static let read: SQL =
        "npsn, name, level, is_private, address, district, regency, province, region, latitude, longitude"

    /// Puts these in, in place of what was known of the same numbers.
    /// - Returns: how many were known.
    static func put(_ schools: some Collection<RegisteredSchool>, _ connection: Connection) throws(StoreError) -> Int {
        let known = try connection.run("DELETE FROM school_register WHERE npsn IN \(list: schools.map(\.npsn))")
        try connection.insertAll(into: "school_register", columns: columns, rows: schools.lazy.map(values))
        return known
    }

    static func find(_ npsn: String, _ connection: Connection) throws(StoreError) -> RegisteredSchool? {
        try connection.row("SELECT \(sql: read) FROM school_register WHERE npsn = \(npsn)").map(school)
    }

    /// All words have to begin a word of the name, the district or the regency.
    static func search(_ words: [String], limit: Int, _ connection: Connection) throws(StoreError) -> [RegisteredSchool] {
        let conditions = words.map { word -> SQL in "name_key LIKE \("% " + word + "%")" }
        return try connection.rows(
            """
            SELECT \(sql: read) FROM school_register WHERE \(sql: conditions.joined(separator: " AND "))
            ORDER BY name, npsn LIMIT \(limit)
            """
        ).map(school)
    }

    static func count(_ connection: Connection) throws(StoreError) -> Int {
        Int(try connection.int("SELECT COUNT(*) FROM school_register") ?? 0)
    }

    private static func values(_ s: RegisteredSchool) -> [Value] {
        func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
        return [
            .text(s.npsn), .text(s.name), .text(s.nameKey), text(s.level?.rawValue),
            s.isPrivate.map { .integer($0 ? 1 : 0) } ?? .null, text(s.address), text(s.district), text(s.regency),
            text(s.province), text(s.region), s.place.map { .real($0.latitude) } ?? .null,
            s.place.map { .real($0.longitude) } ?? .null,
        ]
    }

    private static func school(_ row: Row) -> RegisteredSchool {
        var school = RegisteredSchool(npsn: row.text(0), name: row.text(1))
        school.level = row.textOrNil(2).flatMap(LibraryLevel.init(rawValue:))
        school.isPrivate = row.intOrNil(3).map { $0 == 1 }
        (school.address, school.district, school.regency) = (row.textOrNil(4), row.textOrNil(5), row.textOrNil(6))
        (school.province, school.region) = (row.textOrNil(7), row.textOrNil(8))
        if let latitude = row.realOrNil(9), let longitude = row.realOrNil(10) {
            school.place = Coordinates(latitude: latitude, longitude: longitude)
        }
        return school
    }
}
