public import Commons
import Membership
import Store

/// A library that leaves the installation gives notice in everything it is a party of.
extension Agreements {
    /// Ends a library's membership here by its principal's word.
    ///
    /// The rule: a promise is kept as long as it was given for. Texts that are not in force yet are withdrawn. In every agreement in force
    /// notice is given today, so each holds until its own notice is over (or until its own last day, if that comes first); the others of an
    /// agreement of many go on without the library. The library's last day here is the wished one, or the last of those days if later. Form 6
    /// ends with it.
    ///
    /// - Returns: the last day on which all is as it was.
    @discardableResult
    public func leaveAll(_ library: LibraryID, wished: CalendarDay, by actor: Actor) throws -> CalendarDay {
        guard actor.mayLeave(library) else { throw NotAllowed(verb: "library.leave") }
        let today = clock.today()
        return try database.write { connection in
            var last = max(wished, today)
            for var agreement in try AgreementReading.of([library], networks: [], connection) {
                switch agreement.state {
                case .draft, .proposed, .negotiated:
                    try step(&agreement, .withdraw, by: actor, library: library, connection)
                case .approved, .active, .reviewed, .suspended, .leaving:
                    if let known = agreement.party(library)?.until {
                        last = max(last, known)
                        continue
                    }
                    let notice = try Self.notice(agreement, of: library, on: today, connection)
                    let day = [agreement.ends, today.adding(days: notice)].compactMap(\.self).min() ?? today
                    last = max(last, day)
                    guard AgreementLifecycle.step(agreement.state, .giveNotice) != nil else {
                        // Approved and not begun: no step, but the library's last day stands.
                        try leave(&agreement, library, on: day, connection)
                        try AgreementQueries.update(agreement, connection)
                        try connection.changed(.agreement, agreement.id.rawValue)
                        try order(agreement, connection)
                        continue
                    }
                    try step(&agreement, .giveNotice, by: actor, library: library, connection) { agreement, connection in
                        try leave(&agreement, library, on: day, connection)
                        try order(agreement, connection)
                        settle(&agreement)
                    }
                default: continue
                }
            }
            try Membership.noteLeaving(library, lastDay: last, by: actor, at: clock.now(), connection)
            return last
        }
    }

    /// The agreements in force of a library, by the others: who its partners are.
    public func partners(of library: LibraryID, by actor: Actor) throws -> [AgreementSummary] {
        try list(by: actor).filter { $0.agreement.state.isInForce && $0.agreement.party(library) != nil }
    }
}
