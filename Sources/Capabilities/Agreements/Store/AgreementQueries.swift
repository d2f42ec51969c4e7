import Commons
import Store

/// The SQL that changes agreements.
enum AgreementQueries {
    static func noteRest(
        of id: AgreementID, _ days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO agreement_rest (agreement_id, from_day, until_day)
            VALUES (\(id), \(days.lowerBound.daysSince1970), \(days.upperBound.daysSince1970))
            """)
    }

    static func insert(_ new: Agreement, _ connection: Connection) throws(StoreError) -> AgreementID {
        let id = try connection.int(
            """
            INSERT INTO agreement (form, state, network_id, base_id, relation, version, created_at)
            VALUES (\(new.form.rawValue), \(new.state.rawValue), \(new.network), \(new.base), \(new.relation?.rawValue),
                    \(new.version), \(new.createdAt))
            RETURNING id
            """)
        let agreement = AgreementID(id ?? 0)
        for (ordinal, party) in new.parties.enumerated() { try insert(party, ordinal, of: agreement, connection) }
        return agreement
    }

    static func insert(_ p: AgreementParty, _ ordinal: Int, of id: AgreementID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO agreement_party (agreement_id, library_id, ordinal, signatory, position, needs_foundation, foundation,
                                         foundation_position, number, from_day, until_day, state)
            VALUES (\(id), \(p.library), \(ordinal), \(p.signatory), \(p.position), \(p.needsFoundation), \(p.foundation),
                    \(p.foundationPosition), \(p.number), \(p.from?.daysSince1970), \(p.until?.daysSince1970),
                    (SELECT state FROM agreement WHERE id = \(id)))
            ON CONFLICT (agreement_id, library_id) DO NOTHING
            """)
    }

    static func update(_ a: Agreement, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE agreement SET state = \(a.state.rawValue), version = \(a.version), starts_day = \(a.starts?.daysSince1970),
                ends_day = \(a.ends?.daysSince1970), suspended_day = \(a.suspendedSince?.daysSince1970),
                suspended_by = \(a.suspendedBy)
            WHERE id = \(a.id)
            """)
        // The same beside each party: whoever has thousands of agreements finds those that wait by an index.
        try connection.run(
            """
            UPDATE agreement_party SET state = \(a.state.rawValue)
            WHERE agreement_id = \(a.id) AND state <> \(a.state.rawValue)
            """)
    }

    static func update(_ p: AgreementParty, of id: AgreementID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE agreement_party SET signatory = \(p.signatory), position = \(p.position), needs_foundation = \(p.needsFoundation),
                foundation = \(p.foundation), foundation_position = \(p.foundationPosition), number = \(p.number),
                from_day = \(p.from?.daysSince1970), until_day = \(p.until?.daysSince1970)
            WHERE agreement_id = \(id) AND library_id = \(p.library)
            """)
    }

    static func insertVersion(
        _ id: AgreementID, _ number: Int, _ content: String, by actor: String, at: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO agreement_version (agreement_id, version, revision, content, author, changed_at)
            VALUES (\(id), \(number), 1, \(content), \(actor), \(at))
            """)
    }

    /// - Returns: false when somebody else changed it since `revision`, or it was proposed.
    static func updateVersion(
        _ id: AgreementID, _ number: Int, revision: Int, _ content: String, by actor: String, at: Int64, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try connection.run(
            """
            UPDATE agreement_version SET content = \(content), revision = revision + 1, author = \(actor), changed_at = \(at)
            WHERE agreement_id = \(id) AND version = \(number) AND revision = \(revision) AND digest IS NULL
            """) == 1
    }

    static func propose(
        _ id: AgreementID, _ number: Int, digest: String, by library: LibraryID, at: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE agreement_version SET digest = \(digest), proposed_at = \(at), proposed_by = \(library)
            WHERE agreement_id = \(id) AND version = \(number) AND digest IS NULL
            """)
    }

    /// - Returns: false when it had accepted before.
    static func accept(
        _ id: AgreementID, _ version: Int, _ library: LibraryID, by actor: String, at: Int64, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try connection.run(
            """
            INSERT INTO agreement_acceptance (agreement_id, version, library_id, actor, at)
            VALUES (\(id), \(version), \(library), \(actor), \(at)) ON CONFLICT DO NOTHING
            """) == 1
    }

    static func comment(_ id: AgreementID, _ c: AgreementComment, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO agreement_comment (agreement_id, version, clause, library_id, actor, at, text)
            VALUES (\(id), \(c.version), \(c.clause), \(c.library), \(c.actor), \(c.at), \(c.text))
            """)
    }

    /// - Returns: false when that signatory had approved this version before.
    static func approve(_ id: AgreementID, _ version: Int, _ a: Approval, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run(
            """
            INSERT INTO agreement_approval (agreement_id, version, library_id, capacity, way, actor, at, day, place, witnesses,
                                            image_id)
            VALUES (\(id), \(version), \(a.library), \(a.capacity.rawValue), \(a.way.rawValue), \(a.actor), \(a.at),
                    \(a.day.daysSince1970), \(a.place), \(TextList.join(a.witnesses)), \(a.image))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    static func confirm(
        _ id: AgreementID, _ version: Int, _ library: LibraryID, _ capacity: Approval.Capacity, by actor: String, at: Int64,
        _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE agreement_approval SET confirmed_by = \(actor), confirmed_at = \(at)
            WHERE agreement_id = \(id) AND version = \(version) AND library_id = \(library) AND capacity = \(capacity.rawValue)
            """)
    }

    static func retract(
        _ id: AgreementID, _ version: Int, _ library: LibraryID, _ capacity: Approval.Capacity, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try connection.run(
            """
            DELETE FROM agreement_approval WHERE agreement_id = \(id) AND version = \(version) AND library_id = \(library)
                AND capacity = \(capacity.rawValue)
            """) == 1
    }

    static func image(
        _ id: AgreementID, _ version: Int, _ library: LibraryID, kind: String, _ bytes: [UInt8], at: Int64,
        _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO agreement_image (agreement_id, version, library_id, kind, bytes, at)
            VALUES (\(id), \(version), \(library), \(kind), \(bytes), \(at)) RETURNING id
            """) ?? 0
    }

    static func issue(_ link: ApprovalLink, hash: [UInt8], by actor: String, at: Int64, _ connection: Connection)
        throws(StoreError)
    {
        try voidLinks(of: link.agreement, link.library, link.capacity, at: at, connection)
        try connection.run(
            """
            INSERT INTO agreement_link (hash, agreement_id, version, library_id, capacity, issued_by, issued_at, expires_at)
            VALUES (\(hash), \(link.agreement), \(link.version), \(link.library), \(link.capacity.rawValue), \(actor), \(at),
                    \(link.expiresAt))
            """)
    }

    /// The newest link counts alone, and none survives the answer that it asked for.
    static func voidLinks(
        of id: AgreementID, _ library: LibraryID, _ capacity: Approval.Capacity, at: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE agreement_link SET used_at = \(at) WHERE agreement_id = \(id) AND library_id = \(library)
                AND capacity = \(capacity.rawValue) AND used_at IS NULL
            """)
    }

    /// - Returns: false when it was used before.
    static func use(_ hash: [UInt8], at: Int64, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run("UPDATE agreement_link SET used_at = \(at) WHERE hash = \(hash) AND used_at IS NULL") == 1
    }

    static func setRules(
        _ library: LibraryID, version: Int, since day: CalendarDay, _ content: String, by actor: String, at: Int64,
        _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO house_rule (library_id, version, since_day, content, actor, at)
            VALUES (\(library), \(version), \(day.daysSince1970), \(content), \(actor), \(at))
            """)
    }
}
