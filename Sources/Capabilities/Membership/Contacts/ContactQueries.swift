import Commons
import Store

/// The SQL of contacts.
enum ContactQueries {
    private static let columns = SQL("mail, is_confirmed, phone, rhythm")

    static func find(_ person: PersonID, _ connection: Connection) throws(StoreError) -> Contact? {
        try connection.row("SELECT \(sql: columns) FROM person_contact WHERE person_id = \(person)").map { contact($0) }
    }

    static func set(_ contact: Contact, of person: PersonID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO person_contact (person_id, mail, is_confirmed, phone, rhythm)
            VALUES (\(person), \(contact.mail?.text), \(contact.isConfirmed), \(contact.phone?.digits), \(contact.rhythm.rawValue))
            ON CONFLICT (person_id) DO UPDATE SET mail = excluded.mail, is_confirmed = excluded.is_confirmed,
                phone = excluded.phone, rhythm = excluded.rhythm
            """)
    }

    static func erase(_ person: PersonID, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM person_contact WHERE person_id = \(person)")
    }

    static func confirmed(_ rhythm: Contact.Rhythm, _ connection: Connection) throws(StoreError) -> [PersonID] {
        try connection.rows(
            "SELECT person_id FROM person_contact WHERE is_confirmed = 1 AND rhythm = \(rhythm.rawValue) ORDER BY person_id"
        ).map { PersonID($0.int(0)) }
    }

    private static func contact(_ row: Row) -> Contact {
        Contact(
            mail: row.textOrNil(0).flatMap { MailAddress($0) }, isConfirmed: row.bool(1),
            phone: row.textOrNil(2).flatMap { PhoneNumber("+" + $0) }, rhythm: Contact.Rhythm(rawValue: row.text(3)) ?? .never)
    }
}
