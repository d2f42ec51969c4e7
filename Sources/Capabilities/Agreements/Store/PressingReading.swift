import Commons
import Store

/// What stands at the head of a desk, found by the database: how many things wait, and in which agreements the most pressing of them lie.
/// However many agreements wait, only those are opened whose lines are shown. The rule itself is ``AgreementTask/all(_:accepted:_:_:_:_:)``;
/// a test holds both against each other.
enum PressingReading {
    /// Whose desk it is: the libraries by what the person is there.
    struct Desk {
        var staff: Set<LibraryID> = []
        var principals: Set<LibraryID> = []
        var foundations: Set<LibraryID> = []
        let person: ActingPerson
        let today: CalendarDay

        init(_ person: ActingPerson, _ today: CalendarDay) {
            (self.person, self.today) = (person, today)
            for grant in person.grants {
                guard case .library(let library) = grant.place else { continue }
                switch grant.role {
                case .librarian, .deputy: staff.insert(library)
                case .principal: principals.insert(library)
                case .foundation: foundations.insert(library)
                default: break
                }
            }
        }

        var all: [LibraryID] { staff.union(principals).union(foundations).sorted() }
    }

    /// One kind of thing that waits: how many, and in which agreements, the most pressing first.
    struct Kind {
        /// What is counted of ``rows``.
        let count: SQL
        let picked: SQL
        let rows: SQL
        let order: SQL

        var counting: SQL { "SELECT \(sql: count) \(sql: rows)" }
        func heading(_ limit: Int) -> SQL { "SELECT \(sql: picked) \(sql: rows) ORDER BY \(sql: order) LIMIT \(limit)" }
    }

    static func kinds(_ desk: Desk) -> [Kind] {
        [accept(desk), principal(desk), foundation(desk), confirm(desk), signatory(desk), decide(desk), ends(desk), late(desk)]
    }

    /// How many things wait, and the agreements in which the first `limit` of them lie. What is measured is counted elsewhere.
    static func head(_ desk: Desk, limit: Int, _ connection: Connection) throws(StoreError) -> (
        agreements: Set<AgreementID>, total: Int
    ) {
        var (agreements, total): (Set<AgreementID>, Int) = ([], 0)
        for kind in kinds(desk) {
            let count = Int(try connection.int(kind.counting) ?? 0)
            guard count > 0 else { continue }
            total += count
            for row in try connection.rows(kind.heading(limit)) { agreements.insert(AgreementID(row.int(0))) }
        }
        return (agreements, total)
    }

    /// Commitments past their day of which the system counts something: whether they were kept is worked out, not read.
    static func measured(_ desk: Desk, _ connection: Connection) throws(StoreError) -> [Commitment] {
        try connection.rows(
            CommitmentQueries.select(
                """
                library_id IN \(list: desk.staff.sorted()) AND outcome IS NULL AND due_day < \(desk.today.daysSince1970)
                    AND \(sql: isMeasured) AND agreement_id IN (
                        SELECT p.agreement_id FROM agreement_party p
                        WHERE p.library_id IN \(list: desk.staff.sorted()) AND p.state IN \(list: inForce))
                """)
        ).map(CommitmentQueries.commitment)
    }

    private static let inForce = AgreementState.allCases.filter(\.isInForce).map(\.rawValue)

    private static var isMeasured: SQL {
        "(target IS NOT NULL AND measure IN \(list: CommitmentMeasure.allCases.map(\.rawValue)))"
    }

    private static func waiting(_ desk: Desk, _ libraries: Set<LibraryID>, _ states: [AgreementState]) -> SQL {
        """
        p.library_id IN \(list: libraries.sorted()) AND p.state IN \(list: states.map(\.rawValue))
            AND \(sql: AgreementTaskReading.present(on: desk.today))
        """
    }

    private static func accept(_ desk: Desk) -> Kind {
        Kind(
            count: "COUNT(*)", picked: "p.agreement_id",
            rows: """
                FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id
                WHERE \(sql: waiting(desk, desk.staff, [.proposed])) AND NOT EXISTS (SELECT 1 FROM agreement_acceptance c
                    WHERE c.agreement_id = p.agreement_id AND c.version = a.version AND c.library_id = p.library_id)
                """, order: "p.agreement_id")
    }

    private static func principal(_ desk: Desk) -> Kind {
        approve(
            "\(sql: waiting(desk, desk.principals, [.negotiated])) AND p.signatory = \(desk.person.id)",
            Approval.Capacity.principal)
    }

    private static func foundation(_ desk: Desk) -> Kind {
        approve(
            """
            \(sql: waiting(desk, desk.foundations, [.negotiated])) AND p.needs_foundation <> 0 AND p.foundation = \(desk.person.id)
            """, .foundation)
    }

    private static func approve(_ whose: SQL, _ capacity: Approval.Capacity) -> Kind {
        Kind(
            count: "COUNT(*)", picked: "p.agreement_id",
            rows: """
                FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id
                WHERE \(sql: whose) AND NOT EXISTS (SELECT 1 FROM agreement_approval v
                    WHERE v.agreement_id = p.agreement_id AND v.version = a.version AND v.library_id = p.library_id
                        AND v.capacity = \(capacity.rawValue))
                """, order: "p.agreement_id")
    }

    /// Papers of any party that wait for a second person's word. The words of the condition are those of an index.
    private static func confirm(_ desk: Desk) -> Kind {
        Kind(
            count: "COUNT(*)", picked: "v.agreement_id",
            rows: """
                FROM agreement_approval v JOIN agreement a ON a.id = v.agreement_id AND a.version = v.version
                JOIN agreement_party p ON p.agreement_id = v.agreement_id AND p.library_id = v.library_id
                WHERE v.way = 'paper' AND v.confirmed_by IS NULL AND a.state = \(AgreementState.negotiated.rawValue)
                    AND v.actor <> \(Actor.person(desk.person).journalID)
                    AND (v.capacity = \(Approval.Capacity.principal.rawValue) OR p.needs_foundation <> 0)
                    AND EXISTS (SELECT 1 FROM agreement_party o WHERE o.agreement_id = v.agreement_id
                        AND o.library_id IN \(list: desk.all))
                """, order: "v.agreement_id")
    }

    private static func signatory(_ desk: Desk) -> Kind {
        Kind(
            count: "COUNT(*)", picked: "p.agreement_id",
            rows: """
                FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id
                WHERE \(sql: waiting(desk, desk.staff, [.negotiated])) AND p.signatory IS NULL AND NOT EXISTS (
                    SELECT 1 FROM agreement_approval v
                    WHERE v.agreement_id = p.agreement_id AND v.version = a.version AND v.library_id = p.library_id)
                """, order: "p.agreement_id")
    }

    private static func decide(_ desk: Desk) -> Kind {
        Kind(
            count: "COUNT(DISTINCT p.agreement_id)", picked: "DISTINCT p.agreement_id",
            rows: "FROM agreement_party p WHERE \(sql: waiting(desk, desk.staff, [.reviewed]))", order: "p.agreement_id")
    }

    /// Those whose reminder stands open. The nearer the end, the more pressing, so the order of the days is that of urgency.
    private static func ends(_ desk: Desk) -> Kind {
        let today = desk.today.daysSince1970
        let open = Reminders.daysBefore.map { days -> SQL in
            """
            (a.ends_day <= \(today + days) AND a.ends_day - COALESCE(a.starts_day, \(today)) >= \(days))
            """
        }.joined(separator: " OR ")
        let states = AgreementState.allCases.filter(\.isInForce)
        return Kind(
            count: "COUNT(DISTINCT a.id)", picked: "DISTINCT a.id, a.ends_day",
            rows: """
                FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id
                WHERE \(sql: waiting(desk, desk.staff, states)) AND \(sql: AgreementReading.isWhole)
                    AND a.ends_day >= \(today) AND (\(sql: open))
                """, order: "a.ends_day, a.id")
    }

    /// Commitments past their day that nothing but somebody's word can settle.
    private static func late(_ desk: Desk) -> Kind {
        Kind(
            count: "COUNT(*)", picked: "k.agreement_id",
            rows: """
                FROM commitment k JOIN agreement_party p ON p.agreement_id = k.agreement_id AND p.library_id = k.library_id
                WHERE k.library_id IN \(list: desk.staff.sorted()) AND k.outcome IS NULL
                    AND k.due_day < \(desk.today.daysSince1970) AND NOT \(sql: isMeasured)
                    AND p.state IN \(list: inForce) AND \(sql: AgreementTaskReading.present(on: desk.today))
                """, order: "k.due_day, k.agreement_id")
    }
}
