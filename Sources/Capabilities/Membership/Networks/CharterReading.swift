public import Commons
public import Store

/// Reads who is under the charter on which days.
public enum CharterReading {
    /// Every library's standing, or that of some; who has not accepted is not among them.
    public static func standings(
        of libraries: [LibraryID]? = nil, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: CharterStanding] {
        func condition(_ column: SQL) -> SQL { libraries.map { "\(sql: column) IN \(list: $0)" } ?? "1 = 1" }
        var events: [LibraryID: [CharterStanding.Event]] = [:]
        for row in try connection.rows(
            """
            SELECT library_id, network_id, state, since FROM network_member_day WHERE \(sql: condition("library_id")) ORDER BY id
            """)
        {
            guard let state = MemberState(rawValue: row.text(2)) else { continue }
            events[LibraryID(row.int(0)), default: []].append(
                CharterStanding.Event(network: NetworkID(row.int(1)), state: state, day: day(row.int(3))))
        }
        var last: [LibraryID: CalendarDay] = [:]
        for row in try connection.rows("SELECT library_id, last_day FROM library_leaving WHERE \(sql: condition("library_id"))") {
            last[LibraryID(row.int(0))] = CalendarDay(daysSince1970: Int(row.int(1)))
        }
        var standings: [LibraryID: CharterStanding] = [:]
        for row in try connection.rows("SELECT id, charter FROM library WHERE charter <> '' AND \(sql: condition("id"))") {
            let id = LibraryID(row.int(0))
            standings[id] = CharterStanding(version: row.text(1), events: events[id] ?? [], lastDay: last[id])
        }
        return standings
    }

    /// The libraries that take part in a network now.
    public static func active(in network: NetworkID, _ connection: Connection) throws(StoreError) -> Set<LibraryID> {
        Set(try NetworkQueries.members(of: network, connection).filter { $0.state == .active }.map(\.library))
    }

    private static func day(_ seconds: Int64) -> CalendarDay { CalendarDay(at: seconds) }
}
