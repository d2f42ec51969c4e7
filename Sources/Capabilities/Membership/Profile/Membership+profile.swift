public import Commons
public import Store

/// What a library tells of itself, and what it can carry.
extension Membership {
    public func profile(of library: LibraryID) throws -> LibraryProfile {
        try database.read { try ProfileQueries.find(library, $0) } ?? LibraryProfile()
    }

    /// What everybody may know of it, inside another room's transaction: without the skills of its staff.
    public static func publicProfile(of library: LibraryID, _ connection: Connection) throws -> LibraryProfile {
        var profile = try ProfileQueries.find(library, connection) ?? LibraryProfile()
        profile.skills = []
        return profile
    }

    /// The same of many libraries, in one statement; those that never told anything are not among them.
    public static func publicProfiles(
        of libraries: [LibraryID], _ connection: Connection
    ) throws -> [LibraryID: LibraryProfile] {
        try ProfileQueries.find(libraries, connection).mapValues { profile in
            var profile = profile
            profile.skills = []
            return profile
        }
    }

    /// Changes what the library tells, with its own contact details; for its staff and principal.
    public func describe(
        _ library: LibraryID, _ profile: LibraryProfile, hours: String?, email: String?, phone: String?, by actor: Actor
    ) throws {
        guard actor.mayDescribe(library) else { throw NotAllowed(verb: "library.profile") }
        let profile = try Self.checked(profile)
        let now = clock.now()
        try database.write { connection in
            guard let known = try LibraryQueries.find(library, connection) else {
                throw MembershipError.unknownLibrary(String(library.rawValue))
            }
            var details = known.details
            (details.hours, details.email, details.phone) = (Self.line(hours), Self.line(email), Self.line(phone))
            try LibraryQueries.update(library, details, connection)
            try ProfileQueries.put(profile, of: library, at: now, connection)
            try Self.record("library.profile", library, actor, now, connection)
        }
    }

    /// What the library can lend on a day: for routing requests, and for looking whether a promise can be kept.
    public func capacity(library: LibraryID, on day: CalendarDay) throws -> LendingCapacity {
        try database.read { try Self.capacity(library: library, on: day, $0) }
    }

    /// The same inside a transaction of another room.
    public static func capacity(library: LibraryID, on day: CalendarDay, _ connection: Connection) throws -> LendingCapacity {
        let profile = try ProfileQueries.find(library, connection) ?? LibraryProfile()
        return LendingCapacity(weekly: profile.weeklyCeiling, closure: profile.closure(on: day))
    }

    /// Whom to ask for: the roles that somebody has, with a name only where that very person wants to be named.
    public func contacts(of library: LibraryID) throws -> [LibraryContactRole] {
        let now = clock.now()
        return try database.read { connection in
            let shown = try ProfileQueries.shown(at: library, connection)
            let given = try PeopleQueries.appointments(at: .library(library), connection).filter { $0.counts(at: now) }
            return try [Role.librarian, .deputy, .principal].flatMap { role -> [LibraryContactRole] in
                let holders = given.filter { $0.grant.role == role }
                guard !holders.isEmpty else { return [] }
                let names = try holders.filter { shown.contains($0.person) }.compactMap {
                    try PeopleQueries.find($0.person, connection)?.spokenName
                }
                return [LibraryContactRole(role: role, names: names)]
            }
        }
    }

    /// Somebody's own word whether their name may stand on the library's public page; nobody else can give it.
    public func showName(_ shows: Bool, at library: LibraryID, by actor: Actor) throws {
        guard case .person(let acting) = actor, actor.has(.librarian, .deputy, .principal, at: .library(library)) else {
            throw NotAllowed(verb: "library.show-name")
        }
        let now = clock.now()
        try database.write { connection in
            try ProfileQueries.show(acting.id, at: library, shows, connection)
            try Self.record("library.show-name", library, actor, now, connection)
        }
    }

    public func showsName(at library: LibraryID, _ person: PersonID) throws -> Bool {
        try database.read { try ProfileQueries.shown(at: library, $0) }.contains(person)
    }

    /// The staff's skills at a library: for its own people and for staff of libraries that take part in one of its networks.
    public func skills(of library: LibraryID, by actor: Actor) throws -> Set<StaffSkill> {
        guard case .person(let person) = actor else {
            return actor.runsInstallation ? try profile(of: library).skills : []
        }
        return try database.read { connection in
            let networks = try NetworkQueries.networks(of: library, connection).filter { $0.state == .active }.map(\.network)
            let isInside = try person.grants.contains { grant in
                switch grant.place {
                case .library(let own):
                    guard [.librarian, .deputy, .principal].contains(grant.role) else { return false }
                    if own == library { return true }
                    return try NetworkQueries.networks(of: own, connection).contains {
                        $0.state == .active && networks.contains($0.network)
                    }
                case .network(let network): return grant.role == .coordinator && networks.contains(network)
                case .office, .installation: return false
                }
            }
            return isInside ? try ProfileQueries.find(library, connection)?.skills ?? [] : []
        }
    }

    private static func checked(_ profile: LibraryProfile) throws(MembershipError) -> LibraryProfile {
        var profile = profile
        profile.programmes = Set(profile.programmes.sorted().prefix(SchoolProgramme.most))
        profile.week = Array((profile.week + Array(repeating: nil, count: 7)).prefix(7))
        (profile.rules, profile.policy) = (String(profile.rules.prefix(4_000)), String(profile.policy.prefix(4_000)))
        if let ceiling = profile.weeklyCeiling, !(0...10_000).contains(ceiling) { throw .unfitCeiling(ceiling) }
        if let copies = profile.declaredCopies, !(0...10_000_000).contains(copies) { throw .unfitStock(copies) }
        for closure in profile.closures where closure.until < closure.from {
            throw .unfitClosure(closure.from.iso, closure.until.iso)
        }
        profile.closures = profile.closures.sorted { ($0.from, $0.until, $0.reason) < ($1.from, $1.until, $1.reason) }
            .prefix(60).map { Closure(from: $0.from, until: $0.until, reason: String($0.reason.prefix(120))) }
        return profile
    }

    private static func line(_ text: String?) -> String? {
        let tidied = text?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
        return tidied.isEmpty ? nil : String(tidied.prefix(200))
    }
}

/// Whom to ask for at a library.
public struct LibraryContactRole: Sendable, Hashable {
    public let role: Role
    /// Of those who want to be named.
    public let names: [String]
}
