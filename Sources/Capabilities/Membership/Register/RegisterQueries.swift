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
        let numbers = schools.map(\.npsn)
        var before: [String: String] = [:]
        for row in try connection.rows("SELECT npsn, name_key FROM school_register WHERE npsn IN \(list: numbers)") {
            before[row.text(0)] = row.text(1)
        }
        if !before.isEmpty { try connection.run("DELETE FROM school_register WHERE npsn IN \(list: numbers)") }
        try connection.insertAll(into: "school_register", columns: columns, rows: schools.lazy.map(values))
        let words = schools.lazy.flatMap { school -> [[Value]] in
            let old = Set(before[school.npsn]?.split(separator: " ") ?? [])
            let new = Set(school.nameKey.split(separator: " ")).subtracting(old)
            return new.filter { !common.contains(String($0)) }.map { [.text(String($0)), .text(school.npsn)] }
        }
        try connection.insertAll(into: "school_word", columns: ["word", "npsn"], rows: words)
        return before.count
    }

    /// Words that stand in the names of so many schools that looking by them is no faster than going through all.
    private static let common: Set<String> = [
        "sd", "mi", "smp", "mts", "sma", "ma", "smk", "mak", "tk", "ra", "paud", "slb", "negeri", "swasta", "kab", "kota", "kec",
    ]
    /// Beyond so many schools with a word, going through the names in order finds enough sooner.
    private static let most = 20_000

    static func find(_ npsn: String, _ connection: Connection) throws(StoreError) -> RegisteredSchool? {
        try connection.row("SELECT \(sql: read) FROM school_register WHERE npsn = \(npsn)").map(school)
    }

    /// All words have to begin a word of the name, the district or the regency. Looked for by the rarest of them.
    static func search(_ words: [String], limit: Int, _ connection: Connection) throws(StoreError) -> [RegisteredSchool] {
        var conditions = words.map { word -> SQL in "name_key LIKE \("% " + word + "%")" }
        if let rarest = try rarest(of: words, connection) {
            conditions.insert("npsn IN (SELECT npsn FROM school_word WHERE \(sql: begins(rarest)))", at: 0)
        }
        return try connection.rows(
            """
            SELECT \(sql: read) FROM school_register WHERE \(sql: conditions.joined(separator: " AND "))
            ORDER BY name, npsn LIMIT \(limit)
            """
        ).map(school)
    }

    /// The word by which to look; nil where the names are gone through: all words are common, or the register is older than its words.
    private static func rarest(of words: [String], _ connection: Connection) throws(StoreError) -> String? {
        let telling = words.filter { word in !common.contains { $0.hasPrefix(word) } }
        guard !telling.isEmpty, try connection.int("SELECT 1 FROM school_word LIMIT 1") != nil else { return nil }
        var best: (word: String, count: Int64)?
        for word in telling {
            let count =
                try connection.int(
                    "SELECT COUNT(*) FROM (SELECT 1 FROM school_word WHERE \(sql: begins(word)) LIMIT \(most + 1)) w") ?? 0
            if count < best?.count ?? Int64(most + 1) { best = (word, count) }
        }
        return best?.word
    }

    /// Text has the order of its bytes, so all that begin so lie together.
    private static func begins(_ word: String) -> SQL { "word >= \(word) AND word < \(word + "\u{10FFFF}")" }

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
