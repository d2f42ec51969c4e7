public import Commons
public import Store

/// One point of an agenda.
public struct AgendaPoint: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case lastMinutes = "last-minutes", task, news, newMember = "new-member", newTitles = "new-titles", openWishes =
            "open-wishes", approvals, overdue, vote, own, rest
    }

    public let kind: Kind
    public var library: LibraryID?
    public var number: Int?
    public var due: CalendarDay?
    public var text: String?

    public init(_ kind: Kind, library: LibraryID? = nil, number: Int? = nil, due: CalendarDay? = nil, text: String? = nil) {
        (self.kind, self.library, self.number, self.due, self.text) = (kind, library, number, due, text)
    }
}

/// What the catalogue and the wishes of readers tell a circle since it last met: counts alone.
public struct AgendaOutlook: Sendable, Hashable {
    /// By library; those without any are not among them.
    public var newTitles: [LibraryID: Int]
    /// Of all its libraries together, so that nobody’s readers stand alone.
    public var openWishes: Int

    public init(newTitles: [LibraryID: Int], openWishes: Int) { (self.newTitles, self.openWishes) = (newTitles, openWishes) }

    /// Asked inside the read or write that builds the agenda: the libraries of the circle, and the days since it last met.
    public typealias Source = @Sendable ([LibraryID], ClosedRange<CalendarDay>, Connection) throws -> AgendaOutlook
}

/// What an agenda is built from.
struct AgendaFacts: Sendable, Hashable {
    /// The day of the last meeting whose minutes nobody has confirmed.
    var unconfirmed: CalendarDay?
    /// Not done yet, from earlier meetings.
    var tasks: [MeetingTask] = []
    var newMembers: [LibraryID] = []
    /// Agreements that wait for signatories: how many, because between whom is theirs to tell.
    var approvals = 0
    var overdue = 0
    /// Libraries invited, for the round.
    var libraries = 0
    /// Since the last meeting.
    var outlook = AgendaOutlook(newTitles: [:], openWishes: 0)
    var votes: [String] = []
    var own: [AgendaPoint] = []
}

enum Agenda {
    /// What is left from last time comes first, then everybody's news, then what is new, then votes, then what members brought, and an end.
    static func points(_ facts: AgendaFacts) -> [AgendaPoint] {
        var points: [AgendaPoint] = []
        if let day = facts.unconfirmed { points.append(AgendaPoint(.lastMinutes, due: day)) }
        for task in facts.tasks.sorted(by: { ($0.due, $0.id) < ($1.due, $1.id) }) {
            points.append(AgendaPoint(.task, library: task.library, due: task.due, text: task.what))
        }
        points.append(AgendaPoint(.news, number: facts.libraries))
        points +=
            facts.newMembers.count > 5
            ? [AgendaPoint(.newMember, number: facts.newMembers.count)]
            : facts.newMembers.sorted().map { AgendaPoint(.newMember, library: $0) }
        points += newTitles(facts.outlook)
        if facts.outlook.openWishes > 0 { points.append(AgendaPoint(.openWishes, number: facts.outlook.openWishes)) }
        if facts.approvals > 0 { points.append(AgendaPoint(.approvals, number: facts.approvals)) }
        if facts.overdue > 0 { points.append(AgendaPoint(.overdue, number: facts.overdue)) }
        points += facts.votes.map { AgendaPoint(.vote, text: $0) }
        return points + facts.own + [AgendaPoint(.rest)]
    }

    /// A line for each library, the most first; of more than five libraries one line for all.
    private static func newTitles(_ outlook: AgendaOutlook) -> [AgendaPoint] {
        let found = outlook.newTitles.filter { $0.value > 0 }
        guard !found.isEmpty else { return [] }
        if found.count > 5 { return [AgendaPoint(.newTitles, number: found.values.reduce(0, +))] }
        return found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            AgendaPoint(.newTitles, library: $0.key, number: $0.value)
        }
    }
}
