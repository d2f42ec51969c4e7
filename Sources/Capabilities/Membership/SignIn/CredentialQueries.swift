import Commons
import Store

/// The SQL of what people sign in with.
enum CredentialQueries {
    struct Credential {
        var password: String?
        var pin: String?
        var totp: [UInt8]?
        var pending: [UInt8]?
        var step: Int64
    }

    static func find(_ person: PersonID, _ connection: Connection) throws(StoreError) -> Credential? {
        try connection.row("SELECT password, pin, totp, totp_pending, totp_step FROM credential WHERE person_id = \(person)").map
        {
            Credential(
                password: $0.textOrNil(0), pin: $0.textOrNil(1), totp: $0.bytesOrNil(2), pending: $0.bytesOrNil(3),
                step: $0.int(4))
        }
    }

    static func set(password: String?, of person: PersonID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO credential (person_id, password, totp_step, changed_at) VALUES (\(person), \(password), 0, \(now))
            ON CONFLICT (person_id) DO UPDATE SET password = excluded.password, changed_at = excluded.changed_at, totp_pending = NULL
            """)
    }

    static func set(pin: String?, of person: PersonID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE credential SET pin = \(pin), changed_at = \(now) WHERE person_id = \(person)")
    }

    static func set(pending: [UInt8]?, of person: PersonID, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE credential SET totp_pending = \(pending) WHERE person_id = \(person)")
    }

    static func set(
        totp: [UInt8]?, step: Int64, of person: PersonID, at now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE credential SET totp = \(totp), totp_pending = NULL, totp_step = \(step), changed_at = \(now)
            WHERE person_id = \(person)
            """)
    }

    /// Marks a step as used, unless it or a later one was: so two nodes cannot both take one code.
    static func use(step: Int64, of person: PersonID, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run("UPDATE credential SET totp_step = \(step) WHERE person_id = \(person) AND totp_step < \(step)") == 1
    }

    static func set(recoveryCodes: [String], of person: PersonID, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM recovery_code WHERE person_id = \(person)")
        for code in recoveryCodes {
            try connection.run("INSERT INTO recovery_code (person_id, hash) VALUES (\(person), \(code))")
        }
    }

    static func use(recoveryCode hash: String, of person: PersonID, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run("DELETE FROM recovery_code WHERE person_id = \(person) AND hash = \(hash)") == 1
    }

    static func recoveryCodes(of person: PersonID, _ connection: Connection) throws(StoreError) -> Int {
        Int(try connection.int("SELECT COUNT(*) FROM recovery_code WHERE person_id = \(person)") ?? 0)
    }

    static func add(_ slip: Slip, by actor: Actor, at now: Int64, _ connection: Connection) throws(StoreError) {
        // The newest slip counts alone: one that was lost must not go on opening the door.
        try connection.run("DELETE FROM sign_in_slip WHERE person_id = \(slip.person)")
        try connection.run(
            """
            INSERT INTO sign_in_slip (hash, person_id, made_by, made_at, expires_at)
            VALUES (\(slip.code.digest), \(slip.person), \(actor.journalID), \(now), \(slip.expiresAt))
            """)
    }

    static func slip(_ code: SlipCode, now: Int64, _ connection: Connection) throws(StoreError) -> PersonID? {
        try slip(digest: code.digest, now: now, connection)
    }

    static func slip(digest: String, now: Int64, _ connection: Connection) throws(StoreError) -> PersonID? {
        try connection.int("SELECT person_id FROM sign_in_slip WHERE hash = \(digest) AND expires_at > \(now)").map {
            PersonID($0)
        }
    }

    /// Takes a slip away; false when another request was quicker.
    static func use(_ code: SlipCode, _ connection: Connection) throws(StoreError) -> Bool {
        try use(digest: code.digest, connection)
    }

    static func use(digest: String, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run("DELETE FROM sign_in_slip WHERE hash = \(digest)") == 1
    }

    static func dropSlips(of person: PersonID, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM sign_in_slip WHERE person_id = \(person)")
    }

    /// After a slip was used, whoever had password, PIN, browser or an account elsewhere before has none of them any more.
    static func forgetWays(of person: PersonID, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE credential SET pin = NULL WHERE person_id = \(person)")
        try connection.run("DELETE FROM known_browser WHERE person_id = \(person)")
        try OutsideQueries.unlink(person, connection)
    }

    /// Everything somebody signs in with, and their sessions.
    static func erase(_ person: PersonID, _ connection: Connection) throws(StoreError) {
        for table in [
            "credential", "recovery_code", "sign_in_slip", "session", "known_browser", "outside_link", "outside_attempt",
        ] {
            try connection.run("DELETE FROM \(raw: table) WHERE person_id = \(person)")
        }
    }
}
