public import Commons
public import Store

/// What is known of a library as an organisation: what it told, who is appointed, which charter it accepted. Counts, and nobody's name.
public struct LibraryStanding: Sendable, Hashable {
    public let library: Library
    public let profile: LibraryProfile
    /// People by role, as appointed now.
    public let roles: [Role: Int]
    /// The charter in force for it, by version; nil when it has accepted none.
    public let charter: String?
    /// The day on which its profile was last changed; nil when nobody ever filled it in.
    public let profileChanged: CalendarDay?

    /// Whether there is something to copy with.
    public var copies: Bool { !profile.equipment.isDisjoint(with: [.copier, .scanner]) }
    /// Whether the office can be reached by telephone or WhatsApp.
    public var canBeCalled: Bool { library.details.phone != nil || !profile.equipment.isDisjoint(with: [.phone, .whatsApp]) }
    public var hasHours: Bool { library.details.hours != nil || profile.week.contains { $0 != nil } }
}

extension Membership {
    /// What is known of each of these libraries on a day, inside another room's or page's read.
    public static func standings(
        of libraries: [LibraryID], on day: CalendarDay, now: Int64, _ connection: Connection
    ) throws -> [LibraryID: LibraryStanding] {
        let roles = try StandingReading.roles(libraries, now: now, connection)
        let changes = try StandingReading.profileChanges(libraries, until: day.end, connection)
        let charters = try CharterReading.standings(of: libraries, connection)
        return try libraries.reduce(into: [:]) { found, id in
            guard let library = try LibraryQueries.find(id, connection) else { return }
            let charter = charters[id].flatMap { $0.binds(on: day) ? $0.version : nil }
            found[id] = LibraryStanding(
                library: library, profile: try ProfileQueries.find(id, connection) ?? LibraryProfile(), roles: roles[id] ?? [:],
                charter: charter, profileChanged: changes[id].map { CalendarDay(at: $0) })
        }
    }

    /// The day on which a library's profile was last changed, as it was known at the end of a day.
    public static func profileChanged(
        of library: LibraryID, until day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> CalendarDay? {
        try StandingReading.profileChanges([library], until: day.end, connection)[library].map {
            CalendarDay(at: $0)
        }
    }

    /// The first second after a day of western Indonesia.
}
