public import Commons

/// Whether the charter binds a library on a day, and has bound it on days before.
///
/// The charter comes with this installation, so a library in no network is under it. A library that has taken part in networks is outside
/// from the day on which it takes part in none any more, and inside again from the day it does. Who left the installation is outside after
/// its last day, for good. A library whose principal has not accepted yet has no standing at all.
public struct CharterStanding: Sendable, Hashable {
    /// What happened in one network on one day.
    struct Event: Sendable, Hashable {
        let network: NetworkID
        let state: MemberState
        let day: CalendarDay
    }

    struct Turn: Sendable, Hashable {
        let day: CalendarDay
        let isIn: Bool
    }

    public let version: String
    /// From each day on, until the next; inside before the first.
    let turns: [Turn]
    /// The last day of a library that left the installation.
    let lastDay: CalendarDay?

    public init(version: String) { self.init(version: version, events: [], lastDay: nil) }

    /// - Parameter events: in the order in which they happened.
    init(version: String, events: [Event], lastDay: CalendarDay?) {
        var states: [NetworkID: MemberState] = [:]
        var hasTakenPart: Set<NetworkID> = []
        var turns: [Turn] = []
        for event in events {
            states[event.network] = event.state
            if event.state == .active { hasTakenPart.insert(event.network) }
            let isIn = hasTakenPart.isEmpty || hasTakenPart.contains { states[$0] == .active }
            // What a day ends with counts for the whole of it.
            if turns.last?.day == event.day { turns.removeLast() }
            if (turns.last?.isIn ?? true) != isIn { turns.append(Turn(day: event.day, isIn: isIn)) }
        }
        (self.version, self.turns, self.lastDay) = (version, turns, lastDay)
    }

    public func binds(on day: CalendarDay) -> Bool {
        if let lastDay, day > lastDay { return false }
        return turns.last { $0.day <= day }?.isIn ?? true
    }
}
