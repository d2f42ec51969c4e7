import Commons
import Membership
import Store

/// Reads what terms are worked out from.
enum TermsReading {
    // An addendum's parties are those of what it amends, with their days; the paper by which a library joins has no terms of its own:
    // from its day the library is a party of what it joined.
    private static let root = SQL("CASE WHEN a.relation = 'amends' THEN a.base_id ELSE a.id END")

    /// Every agreement that was ever approved and has one of these ids, or is an addendum to one; all of them for nil.
    static func agreements(_ ids: [AgreementID]?, _ connection: Connection) throws -> [TermsAgreement] {
        try read(ids.map { "a.id IN \(list: $0) OR a.base_id IN \(list: $0)" } ?? "1 = 1", connection)
    }

    /// Those of which both libraries are parties.
    static func agreements(between a: LibraryID, and b: LibraryID, _ connection: Connection) throws -> [TermsAgreement] {
        try read(
            """
            \(sql: root) IN (SELECT one.agreement_id FROM agreement_party one JOIN agreement_party other
                     ON other.agreement_id = one.agreement_id
                     WHERE one.library_id = \(a) AND other.library_id = \(b))
            """, connection)
    }

    private static func read(_ condition: SQL, _ connection: Connection) throws -> [TermsAgreement] {
        let states = AgreementState.allCases.filter(\.hasTerms).map(\.rawValue)
        let rows = try connection.rows(
            """
            SELECT a.id, a.form, a.version, a.starts_day, a.ends_day, a.suspended_day, v.content, \(sql: root),
                   b.ends_day, b.suspended_day, b.form
            FROM agreement a
            JOIN agreement_version v ON v.agreement_id = a.id AND v.version = a.version
            LEFT JOIN agreement b ON b.id = a.base_id AND a.relation = 'amends'
            WHERE a.state IN \(list: states) AND a.starts_day IS NOT NULL AND (a.relation IS NULL OR a.relation <> 'joins') AND (\(sql: condition))
            ORDER BY a.id
            """)
        let parties = Dictionary(
            grouping: try connection.rows(
                """
                SELECT p.agreement_id, p.library_id, p.from_day, p.until_day FROM agreement_party p
                WHERE p.agreement_id IN \(list: Set(rows.map { $0.int(7) }).sorted()) ORDER BY p.agreement_id, p.ordinal
                """), by: { $0.int(0) })
        let rests = Dictionary(
            grouping: try connection.rows(
                """
                SELECT agreement_id, from_day, until_day FROM agreement_rest
                WHERE agreement_id IN \(list: Set(rows.flatMap { [$0.int(0), $0.int(7)] }).sorted()) ORDER BY from_day
                """), by: { $0.int(0) }
        ).mapValues { $0.map { CalendarDay(daysSince1970: Int($0.int(1)))...CalendarDay(daysSince1970: Int($0.int(2))) } }
        return try rows.map { row in
            let members = (parties[row.int(7)] ?? []).map { party in
                TermsAgreement.Party(LibraryID(party.int(1)), from: day(party.intOrNil(2)), until: day(party.intOrNil(3)))
            }
            // An addendum never outlives what it amends, and rests when that rests.
            let isCharter = row.text(1) == AgreementForm.charter.rawValue || row.textOrNil(10) == AgreementForm.charter.rawValue
            return TermsAgreement(
                id: AgreementID(row.int(0)), version: Int(row.int(2)),
                breadth: isCharter ? .charter : members.count <= 2 ? .two : .many, parties: members,
                from: CalendarDay(daysSince1970: Int(row.int(3))),
                until: day([row.intOrNil(4), row.intOrNil(8)].compactMap(\.self).min()),
                suspendedSince: day([row.intOrNil(5), row.intOrNil(9)].compactMap(\.self).min()),
                rests: Set([row.int(0), row.int(7)]).sorted().flatMap { rests[$0] ?? [] }, amends: row.int(7) != row.int(0),
                clauses: try AgreementPaper.text(row.text(6)).clauses)
        }
    }

    /// The rules of these libraries, every version; of all for nil.
    static func rules(_ libraries: [LibraryID]?, _ connection: Connection) throws -> [HouseRules] {
        let condition: SQL = libraries.map { "library_id IN \(list: $0)" } ?? "1 = 1"
        let rows = try connection.rows(
            """
            SELECT library_id, version, since_day, content FROM house_rule WHERE \(sql: condition) ORDER BY library_id, version
            """)
        return try rows.map { row in
            HouseRules(
                library: LibraryID(row.int(0)), version: Int(row.int(1)), since: CalendarDay(daysSince1970: Int(row.int(2))),
                clauses: try AgreementPaper.clauses(row.text(3)))
        }
    }

    /// A library's newest rules as they were written.
    static func ownRules(_ library: LibraryID, _ connection: Connection) throws -> (version: Int, clauses: [Clause])? {
        let row = try connection.row(
            "SELECT version, content FROM house_rule WHERE library_id = \(library) ORDER BY version DESC LIMIT 1")
        return try row.map { (Int($0.int(0)), try AgreementPaper.clauses($0.text(1))) }
    }

    /// Every version of a library's rules, the newest first.
    static func allRules(_ library: LibraryID, _ connection: Connection) throws -> [PublishedRules] {
        try connection.rows(
            "SELECT version, since_day, content FROM house_rule WHERE library_id = \(library) ORDER BY version DESC LIMIT 50"
        ).map { row in
            PublishedRules(
                version: Int(row.int(0)), since: CalendarDay(daysSince1970: Int(row.int(1))),
                clauses: try AgreementPaper.clauses(row.text(2)))
        }
    }

    /// Which charter each library accepted by joining, and when it is outside: resting, gone, or not yet in.
    static func charters(
        of libraries: [LibraryID]? = nil, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: CharterStanding] {
        try CharterReading.standings(of: libraries, connection)
    }

    static func book(_ connection: Connection) throws -> TermsBook {
        TermsBook(
            agreements: try agreements(nil, connection), rules: try rules(nil, connection), charters: try charters(connection))
    }

    /// A book of two libraries, for one question inside a command's own transaction.
    static func book(_ question: TermsQuestion, _ connection: Connection) throws -> TermsBook {
        if question.service == .unionCatalog {
            return TermsBook(
                agreements: [], rules: [], charters: try charters(of: [question.lender, question.borrower], connection))
        }
        return TermsBook(
            agreements: try agreements(between: question.lender, and: question.borrower, connection),
            rules: try rules([question.lender, question.borrower], connection))
    }

    private static func day(_ count: Int64?) -> CalendarDay? { count.map { CalendarDay(daysSince1970: Int($0)) } }
}
