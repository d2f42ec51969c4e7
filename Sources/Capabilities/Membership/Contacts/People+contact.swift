public import Commons
public import Store

/// Where people can be reached, and who is what where, for those who write to them.
extension People {
    /// One's own; nobody sees another's here.
    public func contact(of person: ActingPerson) throws -> Contact {
        try database.read { try ContactQueries.find(person.id, $0) } ?? Contact()
    }

    /// Whether somebody may leave an address at all: pupils may not, so that nothing reaches a child but through the school.
    public static func mayLeaveContact(_ person: ActingPerson) -> Bool {
        person.grants.contains { ![.pupil, .helper].contains($0.role) }
    }

    /// Sets one's own. Another address has to be confirmed anew.
    ///
    /// - Returns: whether there is now an address that waits to be confirmed.
    @discardableResult
    public func set(mail: MailAddress?, phone: PhoneNumber?, rhythm: Contact.Rhythm, of person: ActingPerson) throws -> Bool {
        guard Self.mayLeaveContact(person) else { throw NotAllowed(verb: "contact.set") }
        return try database.write { connection in
            let known = try ContactQueries.find(person.id, connection)
            let isConfirmed = known?.isConfirmed == true && known?.mail == mail && mail != nil
            try ContactQueries.set(
                Contact(mail: mail, isConfirmed: isConfirmed, phone: phone, rhythm: rhythm), of: person.id, connection)
            return mail != nil && !isConfirmed
        }
    }

    /// Notes that the address is theirs, if it still is the one that was asked about.
    public func confirm(_ mail: MailAddress, of person: PersonID) throws -> Bool {
        try database.write { connection in
            guard var contact = try ContactQueries.find(person, connection), contact.mail == mail else { return false }
            contact.isConfirmed = true
            try ContactQueries.set(contact, of: person, connection)
            return true
        }
    }

    /// Somebody and how to reach them, inside another room's transaction; nil when they are gone.
    public static func reachable(_ person: PersonID, _ connection: Connection) throws -> (person: Person, contact: Contact)? {
        guard let known = try PeopleQueries.find(person, connection),
            let contact = try ContactQueries.find(person, connection)
        else { return nil }
        return (known, contact)
    }

    /// Who wants mail in this rhythm and has confirmed an address.
    public static func confirmed(_ rhythm: Contact.Rhythm, _ connection: Connection) throws -> [PersonID] {
        try ContactQueries.confirmed(rhythm, connection)
    }

    /// Who is one of these at this place at that moment.
    public static func holders(_ roles: Set<Role>, at place: Place, now: Int64, _ connection: Connection) throws -> [PersonID] {
        try PeopleQueries.holders(of: roles, at: place, now: now, connection)
    }
}
