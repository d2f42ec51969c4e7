import Agreements
import Commons
import Community
import Discovery
import Membership
import Planning
import Store
import UnionCatalog

/// Puts the question of each light to the room that knows, for many libraries at once: what was promised, what was measured.
enum ServiceFacts {
    /// Requests and talks are looked back on for half a year, meetings, tasks and commitments for a year.
    static let halfYear = 180
    static let year = 365

    /// - Parameter network: whose charter may have fixed the promise.
    static func all(
        _ libraries: [LibraryID], in network: NetworkID?, on today: CalendarDay, _ connection: Connection
    ) throws -> [LibraryService] {
        guard !libraries.isEmpty else { return [] }
        let (long, short) = (today.adding(days: -year)...today, today.adding(days: -halfYear)...today)
        let promises = try Agreements.servicePromises(of: libraries, in: network, on: today, connection)
        let profiles = try Membership.publicProfiles(of: libraries, connection)
        let wishes = Dictionary(grouping: try Discovery.wishTimes(of: libraries, in: short, connection), by: \.library)
        let figures = try self.figures(libraries, short, long, today, connection)
        return try libraries.compactMap { library in
            guard let promise = promises[library] else { return nil }
            let own = wishes[library] ?? []
            let partners = Set(own.compactMap(\.partner)).sorted()
            // Only libraries that others asked have a book to look into.
            let terms = try partners.map { partner in
                (
                    partner,
                    try Agreements.terms(
                        TermsQuestion(lender: library, borrower: partner, service: .loan, on: today), connection)[.replyDays]
                )
            }
            let promised = Dictionary(terms, uniquingKeysWith: { first, _ in first })
            return LibraryService(
                library, promise: promise, calendar: SchoolCalendar(profiles[library] ?? LibraryProfile()), wishes: own,
                others: figures[library] ?? [], on: today, promised: { promised[$0].flatMap(\.self) })
        }
    }

    private static func figures(
        _ libraries: [LibraryID], _ short: ClosedRange<CalendarDay>, _ long: ClosedRange<CalendarDay>, _ today: CalendarDay,
        _ connection: Connection
    ) throws -> [LibraryID: [ServiceFigure]] {
        let texts = try Agreements.textReplies(of: libraries, in: short, connection)
        let approvals = try Agreements.approvalReplies(of: libraries, in: short, connection)
        let meetings = try Community.attendance(of: libraries, in: long, connection)
        let notes = try Community.notesHandedIn(of: libraries, in: long, connection)
        let due = Dictionary(grouping: try Agreements.commitmentsDue(of: libraries, in: long, connection), by: \.library)
        let catalogs = try UnionCatalog.standings(of: libraries, connection)
        return try libraries.reduce(into: [:]) { found, library in
            func replies(_ times: ResponseTimes?, _ measure: ServiceMeasure) -> ServiceFigure {
                ServiceFigure.within(
                    measure.spec.limit ?? 0, answered: times?.answered ?? [], waiting: times?.waiting ?? [], measure)
            }
            let came = meetings[library] ?? Attendance(invited: 0, present: 0, tasks: 0, late: 0)
            let handed = notes[library] ?? (0, 0)
            let own = due[library] ?? []
            let measured = try MeasuredFacts.figures(own.filter { $0.isMeasured && $0.stated == nil }, on: today, connection)
            let outcomes = own.map { one in one.standing(on: today) { measured[$0.id] } }
            let kept = outcomes.count { $0 == .kept }
            let age = catalogs[library]?.asOf.map { max(0, today.daysSince1970 - $0.daysSince1970) }
            found[library] = [
                replies(texts[library], .texts), replies(approvals[library], .approvals),
                ServiceFigure(.attendance, good: came.present, of: came.invited),
                ServiceFigure(.notes, good: handed.notes, of: handed.meetings),
                ServiceFigure(.tasks, good: came.tasks - came.late, of: came.tasks),
                ServiceFigure(.commitments, good: kept, of: kept + outcomes.count { $0 == .missed }),
                ServiceFigure(.catalogue, good: age ?? 0, of: age == nil ? 0 : 1),
            ]
        }
    }

    /// What is a network's alone.
    static func network(_ network: NetworkID, on today: CalendarDay, _ connection: Connection) throws -> [ServiceFigure] {
        let limit = ServiceMeasure.minutes.spec.limit ?? 0
        let minutes = try Community.minutes(
            of: .network(network), in: today.adding(days: -year)...today.adding(days: -limit), connection)
        let waiting = try Networks.applications(in: network, connection).map { max(0, today.daysSince1970 - $0.daysSince1970) }
        return [
            ServiceFigure(.minutes, good: minutes.confirmed, of: minutes.held),
            // The longest, not the mean: it is one library that waits.
            ServiceFigure(.applications, good: waiting.max() ?? 0, of: waiting.isEmpty ? 0 : 1),
        ]
    }
}
