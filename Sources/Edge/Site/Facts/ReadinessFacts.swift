import Agreements
import Commons
import Community
import Discovery
import Membership
import Store
import UnionCatalog

/// What is known of a library's readiness without asking it: each answer with its figure, where it comes from in words, the query behind it,
/// and the page where it can be looked up or put right.
struct ReadinessFacts {
    /// Where the line between ready and not yet is drawn. A library may still tick what is not known; what is known goes before a tick.
    enum Limits {
        /// Meetings and commitments are looked back on for a year, wishes and texts for half a year.
        static let year = 365
        static let halfYear = 180
        /// Days in which a wish or a text should be answered.
        static let answerDays = 14
        /// Per cent of call numbers, of classes, of the declared stock, of answered wishes and of kept commitments.
        static let most = 80
        /// Per cent of meetings.
        static let half = 50
        /// Days after which a catalogue is old.
        static let catalogueDays = 365
    }

    let library: LibraryStanding
    let catalog: CatalogStanding?
    let texts: ResponseTimes?
    let wishes: WishReplies?
    let attendance: Attendance?
    let rules: (version: Int, hasTariff: Bool)?
    let kept: (kept: Int, missed: Int)
    /// Approvals that count, by the principal and by the foundation.
    let signed: (principal: Int, foundation: Int)
    /// Lessons given to readers within a year.
    var lessons = LessonCount()
    let today: CalendarDay

    static func all(
        _ libraries: [LibraryID], on today: CalendarDay, now: Int64, _ connection: Connection
    ) throws -> [ReadinessFacts] {
        let (year, halfYear) = (today.adding(days: -Limits.year)...today, today.adding(days: -Limits.halfYear)...today)
        let known = try Membership.standings(of: libraries, on: today, now: now, connection)
        let catalogs = try UnionCatalog.standings(of: libraries, connection)
        let texts = try Agreements.textReplies(of: libraries, in: halfYear, connection)
        let wishes = try Discovery.replies(of: libraries, in: halfYear, connection)
        let meetings = try Community.attendance(of: libraries, in: year, connection)
        let guidance = try Community.guidance(of: libraries, in: year, connection)
        let rules = try Agreements.ownRules(of: libraries, connection)
        let principals = try Agreements.signed(libraries, as: .principal, connection)
        let foundations = try Agreements.signed(libraries, as: .foundation, connection)
        let due = try Agreements.commitmentsDue(of: libraries, in: year, connection)
        let figures = try MeasuredFacts.figures(due.filter { $0.isMeasured && $0.stated == nil }, on: today, connection)
        let outcomes = Dictionary(grouping: due, by: \.library).mapValues { $0.map { $0.standing(on: today) { figures[$0.id] } } }
        return libraries.compactMap { id in
            known[id].map { standing in
                let own = outcomes[id] ?? []
                return ReadinessFacts(
                    library: standing, catalog: catalogs[id], texts: texts[id], wishes: wishes[id], attendance: meetings[id],
                    rules: rules[id], kept: (own.count { $0 == .kept }, own.count { $0 == .missed }),
                    signed: (principals[id] ?? 0, foundations[id] ?? 0),
                    lessons: guidance[id] ?? LessonCount(), today: today)
            }
        }
    }

    static func share(_ part: Int, of whole: Int) -> Int { whole <= 0 ? 0 : Int(Int64(part) * 100 / Int64(whole)) }
}

extension Site {
    /// What is known of libraries without asking them, each with the query behind it.
    func readinessFacts(_ libraries: [LibraryID]) throws -> Agreements.ReadinessFacts {
        let (today, now) = (clock.today(), clock.now())
        let all = try catalog.database.read { try ReadinessFacts.all(libraries, on: today, now: now, $0) }
        return Dictionary(all.map { ($0.library.library.id, $0.findings) }, uniquingKeysWith: { first, _ in first })
    }
}
