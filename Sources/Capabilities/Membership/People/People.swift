public import Commons
public import Store

/// Who is what where: accounts, appointments, slips.
///
/// Verbs: `add`, `appoint`, `end`, `members`, `handOut`, and for a library's pupils those in `Pupils/`.
public struct People: Sendable {
    let database: Database
    let clock: WallClock
    let random: RandomBytes

    public init(database: Database, clock: WallClock, random: RandomBytes = .system) {
        self.database = database
        self.clock = clock
        self.random = random
    }

    /// Makes an account with its first role.
    ///
    /// - Throws: ``NotAllowed``, ``PeopleError``.
    @discardableResult
    public func add(
        _ details: PersonDetails, as role: Role, at place: Place, rights: Set<HelperRight> = [], until: CalendarDay? = nil,
        by actor: Actor
    ) throws -> PersonID {
        try Self.refuse(role, at: place, by: actor, verb: "person.add")
        let details = try Self.checked(details)
        let now = clock.now()
        return try database.write { connection in
            try Self.add(details, as: role, at: place, rights: rights, until: until, by: actor, now, connection)
        }
    }

    /// Gives somebody who has an account a further role. A library's own people are those it knows; nobody else is found here, so
    /// that nobody learns who belongs to another.
    @discardableResult
    public func appoint(
        _ person: PersonID, as role: Role, at place: Place, rights: Set<HelperRight> = [], until: CalendarDay? = nil,
        by actor: Actor
    ) throws -> AppointmentID {
        try Self.refuse(role, at: place, by: actor, verb: "person.appoint")
        let now = clock.now()
        return try database.write { connection in
            if !actor.runsInstallation, case .library(let library) = place,
                try !PeopleQueries.isMember(person, of: library, connection)
            {
                throw PeopleError.unknownPerson
            }
            guard try PeopleQueries.find(person, connection) != nil else { throw PeopleError.unknownPerson }
            return try Self.appoint(person, as: role, at: place, rights: rights, until: until, by: actor, now, connection)
        }
    }

    /// Ends an appointment, from this moment. The person's sessions find it at their next request.
    public func end(_ id: AppointmentID, by actor: Actor) throws {
        guard actor != .visitor else { throw NotAllowed(verb: "person.end") }
        let now = clock.now()
        try database.write { connection in
            // Whoever may not end it is not told whether it exists.
            guard let appointment = try PeopleQueries.appointment(id, connection),
                actor.mayEnd(appointment.grant, of: appointment.person)
            else { throw NotAllowed(verb: "person.end") }
            if appointment.grant.role == .operator, actor != .operatorAtConsole,
                try PeopleQueries.count(role: .operator, at: .installation, now: now, connection) < 2
            {
                throw PeopleError.lastOperator
            }
            if appointment.grant.role == .coordinator, actor != .operatorAtConsole,
                try PeopleQueries.count(role: .coordinator, at: appointment.grant.place, now: now, connection) < 2
            {
                throw PeopleError.lastCoordinator
            }
            try PeopleQueries.end(id, at: now, connection)
            try Self.record(
                "person.end", appointment.person,
                ["role": appointment.grant.role.rawValue, "place": Self.word(appointment.grant.place)],
                actor, now, connection)
        }
    }

    /// The people of a library, as far as the actor may know them.
    public func members(of library: LibraryID, by actor: Actor) throws -> [Member] {
        guard actor.maySeePeople(of: library) else { throw NotAllowed(verb: "person.list") }
        let members = try database.read { try PeopleQueries.members(of: library, $0) }
        return members.filter { member in
            member.appointments.isEmpty
                ? actor.keeps(library) : member.appointments.contains { actor.maySee($0.grant.role, at: library) }
        }
    }

    /// Makes a slip for somebody: a code that, used once, lets them choose a password and come in. An older slip of theirs ends.
    ///
    /// - Parameter library: where the actor hands it out; nil at the console.
    /// - Throws: ``NotAllowed`` unless the actor could have given the person every role they have, ``PeopleError/noConsent``.
    public func handOut(to person: PersonID, at library: LibraryID? = nil, days: Int = 14, by actor: Actor) throws -> (
        slip: Slip, person: Person
    ) {
        let now = clock.now()
        let slip = Slip(person: person, code: SlipCode(random), expiresAt: now + Int64(min(60, max(1, days))) * 86400)
        return try database.write { connection in
            let counting = try PeopleQueries.appointments(of: person, connection).filter { $0.counts(at: now) }
            guard actor.mayHandOut(to: counting.map(\.grant)), let known = try PeopleQueries.find(person, connection) else {
                throw NotAllowed(verb: "person.slip")
            }
            for appointment in counting where appointment.grant.role == .pupil {
                guard case .library(let school) = appointment.grant.place,
                    try ConsentQueries.allows(.account, person, at: school, connection)
                else { throw PeopleError.noConsent }
            }
            try CredentialQueries.add(slip, by: actor, at: now, connection)
            try Self.record("person.slip", person, [:], actor, now, connection)
            return (slip, known)
        }
    }

    /// Somebody by number, for the console and for tests.
    public func person(_ id: PersonID) throws -> Person? { try database.read { try PeopleQueries.find(id, $0) } }

    public func person(signInName: String) throws -> PersonID? {
        try database.read { try PeopleQueries.find(signInName: SignInName.folded(signInName), $0) }
    }

    /// All that somebody is or was. For themselves and the console; others see their own library's part through ``members(of:by:)``.
    public func appointments(of person: PersonID, by actor: Actor) throws -> [Appointment] {
        let isOwn = if case .person(let acting) = actor { acting.id == person } else { false }
        guard isOwn || actor == .operatorAtConsole else { throw NotAllowed(verb: "person.read") }
        return try database.read { try PeopleQueries.appointments(of: person, $0) }
    }
}

extension People {
    static func refuse(_ role: Role, at place: Place, by actor: Actor, verb: String) throws {
        guard actor != .visitor else { throw NotAllowed(verb: verb) }
        guard role.fits(place) else { throw PeopleError.roleDoesNotFit(role) }
        guard actor.mayAppoint(role, at: place) else { throw NotAllowed(verb: verb) }
    }

    static func checked(_ details: PersonDetails) throws(PeopleError) -> PersonDetails {
        func tidy(_ text: String?) -> String? {
            guard let text else { return nil }
            let tidied = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return tidied.isEmpty ? nil : String(tidied.prefix(120))
        }
        var details = details
        guard let name = tidy(details.name) else { throw .nameMissing }
        details.name = name
        details.formOfAddress = tidy(details.formOfAddress)
        details.classGroup = tidy(details.classGroup).map { String($0.prefix(20)) }
        if let wanted = tidy(details.signInName) {
            details.signInName = SignInName.folded(wanted)
            guard SignInName.isFit(SignInName.folded(wanted)) else { throw .unfitSignInName(wanted) }
        } else {
            details.signInName = nil
        }
        if let wanted = tidy(details.number) {
            details.number = SignInName.folded(wanted)
            let number = SignInName.folded(wanted)
            // Sixteen digits are a NIK, which has no place here.
            guard SignInName.isFit(number: number),
                !(number.utf8.count == 16 && number.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 })
            else { throw .unfitNumber(wanted) }
        } else {
            details.number = nil
        }
        return details
    }

    static func add(
        _ details: PersonDetails, as role: Role, at place: Place, rights: Set<HelperRight>, until: CalendarDay?, by actor: Actor,
        _ now: Int64, _ connection: Connection
    ) throws -> PersonID {
        if let name = details.signInName, try PeopleQueries.find(signInName: name, connection) != nil {
            throw PeopleError.signInNameTaken(name)
        }
        if case .library(let library) = place, let number = details.number,
            try PeopleQueries.find(number: number, at: library, connection) != nil
        {
            throw PeopleError.numberTaken(number)
        }
        let person = try PeopleQueries.insert(details, at: now, connection)
        if case .library(let library) = place {
            try PeopleQueries.setMember(
                person, at: library, number: details.number, classGroup: details.classGroup, connection)
        }
        _ = try appoint(person, as: role, at: place, rights: rights, until: until, by: actor, now, connection)
        return person
    }

    static func appoint(
        _ person: PersonID, as role: Role, at place: Place, rights: Set<HelperRight>, until: CalendarDay?, by actor: Actor,
        _ now: Int64, _ connection: Connection
    ) throws -> AppointmentID {
        // Who is a pupil is the library's to promote and to take out: nobody may be made one who is more, nor more while still a pupil.
        let others = try PeopleQueries.appointments(of: person, connection).filter { $0.counts(at: now) }.map(\.grant.role)
        let isFit =
            switch role {
            case .pupil: others.allSatisfy(Self.pupilsMayBe.contains)
            case .helper, .guardian: true
            default: !others.contains(.pupil)
            }
        guard isFit else { throw PeopleError.roleDoesNotFit(role) }
        if case .library(let library) = place, let known = try LibraryQueries.find(library, connection),
            !known.level.roles.contains(role)
        {
            throw PeopleError.roleDoesNotFit(role)
        }
        let until = try Self.end(of: role, until, now)
        // A slip made for less must not open what is more.
        try CredentialQueries.dropSlips(of: person, connection)
        // A day counts to its end, in western Indonesia.
        let end = until.map(\.end)
        // Given anew, the older appointment to the same ends: rights and days are those said last.
        for old in try PeopleQueries.appointments(of: person, connection)
        where old.grant == RoleGrant(role, at: place) && old.counts(at: now) {
            try PeopleQueries.end(old.id, at: now, connection)
        }
        if case .library(let library) = place, try !PeopleQueries.isMember(person, of: library, connection) {
            try PeopleQueries.setMember(person, at: library, number: nil, classGroup: nil, connection)
        }
        let appointment = Appointment(
            id: AppointmentID(0), person: person, grant: RoleGrant(role, at: place), rights: role == .helper ? rights : [],
            since: now, until: end, givenBy: actor.journalID)
        let id = try PeopleQueries.appoint(appointment, at: now, connection)
        if role == .pupil, case .library(let library) = place {
            try PaperlessQueries.begin(person, at: library, now: now, connection)
        }
        try record("person.appoint", person, ["role": role.rawValue, "place": word(place)], actor, now, connection)
        return id
    }

    /// The last day of a role that has a longest: the one said, or the longest there is.
    private static func end(of role: Role, _ until: CalendarDay?, _ now: Int64) throws(PeopleError) -> CalendarDay? {
        guard let longest = role.longestDays else { return until }
        let last = CalendarDay(at: now).adding(days: longest)
        guard let until else { return last }
        guard until <= last else { throw .tooLong(role, last) }
        return until
    }

    /// What a pupil may be besides.
    static let pupilsMayBe: Set<Role> = [.pupil, .helper]

    /// Whether somebody is a pupil at most: then their account is the school's to open and to close.
    static func isPupilAtMost(_ person: PersonID, _ now: Int64, _ connection: Connection) throws -> Bool {
        try PeopleQueries.appointments(of: person, connection).filter { $0.counts(at: now) }.map(\.grant.role)
            .allSatisfy(pupilsMayBe.contains)
    }

    static func record(
        _ verb: String, _ person: PersonID, _ details: [String: String], _ actor: Actor, _ now: Int64, _ connection: Connection
    ) throws {
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: verb, subjectKind: "person", subjectId: person.rawValue, at: now, details: details))
    }

    static func word(_ place: Place) -> String { "\(place.kind):\(place.number)" }
}
