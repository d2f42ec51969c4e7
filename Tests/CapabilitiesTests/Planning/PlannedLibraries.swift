import Agreements
import Commons
import Discovery
import Membership
import Planning
import Store
import TestKit
import UnionCatalog

/// Three libraries and thirteen titles, few enough to count on paper.
///
/// | title | class | A (SMP) | B (SMP) | C (SMA) |
/// |---|---|---|---|---|
/// | 1 Gunung Api | 5 | 2 copies | 1 | |
/// | 2–6 Laut Dalam, Planet Merah, Kimia Dapur, Serangga Kebun, Listrik Rumah | 5 | | 1 each | |
/// | 7 Laskar Pelangi | 8 | 1 | 5 | 1 |
/// | 8, 9 Pantun Jenaka, Layar Terkembang | 8 | 1, 3 | | |
/// | 10 Drama Sekolah | 8 | | | 2 |
/// | 11, 12 Kisah Nabi, Tafsir Anak | 2 | | | 1 each |
/// | 13 Kliping Kota | – | 1 | | |
struct PlannedLibraries: Sendable {
    static let clock = WallClock.fixed(1_795_399_200)
    let database: Database
    let planning: Planning
    let agreements: Agreements
    let a: LibraryID
    let b: LibraryID
    let c: LibraryID

    static let codes = ["D0000001", "D0000002", "D0000003"]
    private static let titles: [(name: String, number: String?)] = [
        ("Gunung Api", "551.2"), ("Laut Dalam", "551.4"), ("Planet Merah", "523"), ("Kimia Dapur", "540"),
        ("Serangga Kebun", "595"), ("Listrik Rumah", "537"), ("Laskar Pelangi", "899.2213"), ("Pantun Jenaka", "811"),
        ("Layar Terkembang", "899.2213"), ("Drama Sekolah", "812"), ("Kisah Nabi", "297.9"), ("Tafsir Anak", "297.1"),
        ("Kliping Kota", nil),
    ]
    private static let held: [[Int: Int]] = [
        [1: 2, 7: 1, 8: 1, 9: 3, 13: 1], [1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 5], [11: 1, 12: 1, 10: 2, 7: 1],
    ]

    static let migrations =
        MembershipSchema.migrations + AgreementsSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations

    static func with(_ body: (PlannedLibraries) throws -> Void) throws {
        try withTemporaryDatabase(migrations: migrations, rehearsing: false) { database in
            let membership = Membership(database: database, clock: clock)
            var ids: [LibraryID] = []
            for (index, code) in codes.enumerated() {
                var details = LibraryDetails(name: "Perpustakaan \(code)", level: index == 2 ? .sma : .smp)
                details.place = Coordinates(latitude: -4.7, longitude: [111.3, 111.345, 111.4][index])
                ids.append(try membership.add(code: code, details, by: .operatorAtConsole).library.id)
            }
            _ = try membership.add(
                code: "D0000004", LibraryDetails(name: "Tanpa katalog", level: .smp), by: .operatorAtConsole)
            try database.write { connection in
                for (index, title) in titles.enumerated() {
                    let id = Int64(index + 1)
                    let holders = held.filter { $0[index + 1] != nil }.count
                    try connection.run(
                        """
                        INSERT INTO title (id, name, creators, contributors, class_number, class_unified, subjects, isbns, issns,
                            material, links, brief, quality, sort_key, libraries, copies, created_day, created_batch)
                        VALUES (\(id), \(title.name), '', '', \(title.number), \(title.number), '', '', '', 'book', '', 0, 0,
                            \(Array(title.name.utf8)), \(holders), 1, 20000, 0)
                        """)
                }
                for (library, copies) in zip(ids, held) {
                    for (title, count) in copies { try hold(library, title, count, connection) }
                }
            }
            let discovery = Discovery(database: database, clock: clock)
            try discovery.load()
            try body(
                PlannedLibraries(
                    database: database, planning: Planning(discovery: discovery, clock: clock),
                    agreements: Agreements(database: database, clock: clock), a: ids[0], b: ids[1], c: ids[2]))
        }
    }

    private static func hold(_ library: LibraryID, _ title: Int, _ copies: Int, _ connection: Connection) throws {
        try connection.run(
            """
            INSERT INTO holding (library_id, title_id, copies, as_of, records, since_day)
            VALUES (\(library), \(title), \(copies), '2026-10-0\(raw: String(title % 9 + 1))', 1, 20000)
            """)
    }

    /// So many wishes for the same words.
    func wish(_ words: String, _ count: Int, library: LibraryID? = nil, daysAgo: Int = 3) throws {
        let day = Self.clock.today().daysSince1970 - daysAgo
        try database.write { connection in
            for number in 0..<count {
                try connection.run(
                    """
                    INSERT INTO wish (code, form, words, library_id, asked_day, state)
                    VALUES (\("\(words)-\(number)-\(daysAgo)"), \(number), \(words), \(library), \(day), 'open')
                    """)
            }
        }
    }

    func missed(_ words: String, _ count: Int) throws {
        let day = Self.clock.today().daysSince1970 - 5
        try database.write { connection in
            _ = try connection.run(
                "INSERT INTO unmet_need (words, kind, day, count) VALUES (\(words), 'search', \(day), \(count))")
        }
    }

    func person(_ role: Role, at place: Place) -> Actor {
        .person(ActingPerson(id: PersonID(7), grants: [RoleGrant(role, at: place)], hasSecondFactor: true))
    }
}
