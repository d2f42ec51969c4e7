import Commons
import Store

/// The SQL that reads agreements.
enum AgreementReading {
    private static let columns = SQL(
        """
        a.id, a.form, a.state, a.network_id, a.base_id, a.relation, a.version, a.starts_day, a.ends_day, a.suspended_day, \
        a.suspended_by, a.created_at
        """)

    static func find(_ id: AgreementID, _ connection: Connection) throws(StoreError) -> Agreement? {
        try agreements("WHERE a.id = \(id)", connection).first
    }

    static func all(_ ids: [AgreementID], _ connection: Connection) throws(StoreError) -> [Agreement] {
        try agreements("WHERE a.id IN \(list: ids)", connection)
    }

    /// Those of which one of these libraries is or was a party, and those of these networks; newest first.
    static func of(_ libraries: [LibraryID], networks: [NetworkID], _ connection: Connection) throws(StoreError) -> [Agreement] {
        try agreements(
            """
            WHERE (a.network_id IN \(list: networks)
                OR a.id IN (SELECT agreement_id FROM agreement_party WHERE library_id IN \(list: libraries)))
            """, connection)
    }

    /// Those of these libraries that are in one of these states, newest first.
    static func of(_ libraries: [LibraryID], states: [AgreementState], _ connection: Connection) throws(StoreError) -> [Agreement]
    {
        try agreements(
            """
            WHERE a.id IN (SELECT agreement_id FROM agreement_party WHERE library_id IN \(list: libraries))
                AND a.state IN \(list: states.map(\.rawValue))
            """, connection)
    }

    static func addenda(of base: AgreementID, _ connection: Connection) throws(StoreError) -> [Agreement] {
        try agreements("WHERE a.base_id = \(base)", connection)
    }

    static func all(_ connection: Connection) throws(StoreError) -> [Agreement] { try agreements("", connection) }

    static func inStates(_ states: [AgreementState], _ connection: Connection) throws(StoreError) -> [Agreement] {
        try agreements("WHERE a.state IN \(list: states.map(\.rawValue))", connection)
    }

    /// Not an addendum, nor the paper by which a library joined: those are counted with what they belong to.
    static let isWhole = SQL("(a.relation IS NULL OR a.relation NOT IN ('amends', 'joins'))")

    static func countInForce(among libraries: [LibraryID], _ connection: Connection) throws(StoreError) -> Int {
        guard libraries.count > 1 else { return 0 }
        let states = AgreementState.allCases.filter(\.isInForce).map(\.rawValue)
        return Int(
            try connection.int(
                """
                SELECT COUNT(*) FROM (
                    SELECT p.agreement_id FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id
                    WHERE a.state IN \(list: states) AND a.form <> \(AgreementForm.charter.rawValue) AND \(sql: isWhole)
                        AND p.library_id IN \(list: libraries)
                    GROUP BY p.agreement_id HAVING COUNT(*) > 1
                ) g
                """) ?? 0)
    }

    /// Newest first.
    private static func agreements(_ condition: SQL, _ connection: Connection) throws(StoreError) -> [Agreement] {
        let rows = try connection.rows("SELECT \(sql: columns) FROM agreement a \(sql: condition) ORDER BY a.id DESC")
        let parties = try connection.rows(
            """
            SELECT p.agreement_id, p.library_id, p.signatory, p.position, p.needs_foundation, p.foundation, p.foundation_position,
                   p.number, p.from_day, p.until_day
            FROM agreement_party p WHERE p.agreement_id IN (SELECT a.id FROM agreement a \(sql: condition))
            ORDER BY p.agreement_id, p.ordinal, p.library_id
            """)
        let byAgreement = Dictionary(grouping: parties) { $0.int(0) }
        return rows.map { row in
            Agreement(
                id: AgreementID(row.int(0)), form: AgreementForm(rawValue: row.text(1)) ?? .mou,
                state: AgreementState(rawValue: row.text(2)) ?? .withdrawn, network: row.intOrNil(3).map { NetworkID($0) },
                base: row.intOrNil(4).map { AgreementID($0) },
                relation: row.textOrNil(5).flatMap(Agreement.Relation.init(rawValue:)),
                version: Int(row.int(6)), starts: day(row, 7), ends: day(row, 8), suspendedSince: day(row, 9),
                suspendedBy: row.intOrNil(10).map { LibraryID($0) }, createdAt: row.int(11),
                parties: (byAgreement[row.int(0)] ?? []).map(party))
        }
    }

    private static func party(_ row: Row) -> AgreementParty {
        var party = AgreementParty(
            LibraryID(row.int(1)), signatory: row.intOrNil(2).map { PersonID($0) }, position: row.text(3),
            needsFoundation: row.bool(4))
        party.foundation = row.intOrNil(5).map { PersonID($0) }
        (party.foundationPosition, party.number) = (row.textOrNil(6), row.textOrNil(7))
        (party.from, party.until) = (day(row, 8), day(row, 9))
        return party
    }

    /// The newest text of each.
    static func texts(_ ids: [AgreementID], _ connection: Connection) throws -> [AgreementID: AgreementText] {
        let rows = try connection.rows(
            """
            SELECT v.agreement_id, v.content FROM agreement_version v
            JOIN agreement a ON a.id = v.agreement_id AND a.version = v.version WHERE a.id IN \(list: ids)
            """)
        return Dictionary(
            try rows.map { (AgreementID($0.int(0)), try AgreementPaper.text($0.text(1))) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    static func versions(_ id: AgreementID, _ connection: Connection) throws -> [AgreementVersion] {
        let accepted = try connection.rows(
            "SELECT version, library_id FROM agreement_acceptance WHERE agreement_id = \(id) ORDER BY version, at, library_id")
        return try connection.rows(
            """
            SELECT version, revision, content, digest, author, changed_at, proposed_by FROM agreement_version
            WHERE agreement_id = \(id) ORDER BY version
            """
        ).map { row in
            AgreementVersion(
                number: Int(row.int(0)), revision: Int(row.int(1)), text: try AgreementPaper.text(row.text(2)),
                digest: row.textOrNil(3), author: row.text(4), changedAt: row.int(5),
                proposedBy: row.intOrNil(6).map { LibraryID($0) },
                acceptedBy: accepted.filter { $0.int(0) == row.int(0) }.map { LibraryID($0.int(1)) })
        }
    }

    static func version(_ id: AgreementID, _ number: Int, _ connection: Connection) throws -> AgreementVersion {
        guard let found = try versions(id, connection).first(where: { $0.number == number }) else {
            throw StoreError(.other, "an agreement lacks a version")
        }
        return found
    }

    static func comments(_ id: AgreementID, _ connection: Connection) throws(StoreError) -> [AgreementComment] {
        try connection.rows(
            "SELECT id, version, clause, library_id, actor, at, text FROM agreement_comment WHERE agreement_id = \(id) ORDER BY id"
        ).map { row in
            AgreementComment(
                id: row.int(0), version: Int(row.int(1)), clause: row.textOrNil(2),
                library: row.intOrNil(3).map { LibraryID($0) },
                actor: row.text(4), at: row.int(5), text: row.text(6))
        }
    }

    static func approvals(_ id: AgreementID, _ version: Int, _ connection: Connection) throws(StoreError) -> [Approval] {
        try connection.rows(
            """
            SELECT library_id, capacity, way, actor, at, day, place, witnesses, image_id, confirmed_by FROM agreement_approval
            WHERE agreement_id = \(id) AND version = \(version) ORDER BY at, library_id, capacity
            """
        ).map { approval($0) }
    }

    static func approval(_ row: Row) -> Approval {
        Approval(
            library: LibraryID(row.int(0)), capacity: Approval.Capacity(rawValue: row.text(1)) ?? .principal,
            way: Approval.Way(rawValue: row.text(2)) ?? .paper, actor: row.text(3), at: row.int(4),
            day: CalendarDay(daysSince1970: Int(row.int(5))), place: row.textOrNil(6),
            witnesses: TextList.split(row.textOrNil(7) ?? ""), image: row.intOrNil(8), confirmedBy: row.textOrNil(9))
    }

    static func image(_ image: Int64, of id: AgreementID, _ connection: Connection) throws(StoreError) -> (
        kind: String, bytes: [UInt8]
    )? {
        try connection.row("SELECT kind, bytes FROM agreement_image WHERE id = \(image) AND agreement_id = \(id)")
            .map { ($0.text(0), $0.bytes(1)) }
    }

    static func link(_ hash: [UInt8], _ connection: Connection) throws(StoreError) -> (
        link: ApprovalLink, isUsed: Bool, issuer: String
    )? {
        try connection.row(
            """
            SELECT agreement_id, version, library_id, capacity, expires_at, used_at, issued_by FROM agreement_link
            WHERE hash = \(hash)
            """
        ).map { row in
            (
                ApprovalLink(
                    agreement: AgreementID(row.int(0)), version: Int(row.int(1)), library: LibraryID(row.int(2)),
                    capacity: Approval.Capacity(rawValue: row.text(3)) ?? .principal, expiresAt: row.int(4)),
                row.intOrNil(5) != nil, row.text(6)
            )
        }
    }

    private static func day(_ row: Row, _ column: Int) -> CalendarDay? {
        row.intOrNil(column).map { CalendarDay(daysSince1970: Int($0)) }
    }
}
