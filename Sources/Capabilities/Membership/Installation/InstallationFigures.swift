public import Commons
public import Store

/// The people of an installation in numbers, how they come in, and how its jobs stand. Nobody by name.
public struct InstallationFigures: Sendable {
    /// People by role, as appointed now, and by which way they could come in.
    public struct Users: Sendable, Hashable {
        public let role: Role
        public let people: Int
        public let withPassword: Int
        /// An account elsewhere is linked.
        public let withOutside: Int
        /// Neither, but a card that still holds.
        public let withCard: Int
    }

    /// Jobs of one kind in one state.
    public struct JobLine: Sendable, Hashable {
        public let kind: String
        public let state: Job.State
        public let count: Int
        /// When the first of them was ordered.
        public let since: Int64
    }

    public let users: [Users]
    /// Of the last thirty days, those days on which somebody signed in.
    public let signIns: [(day: CalendarDay, count: Int)]
    /// Accounts that have to wait at this moment because somebody tried wrong passwords, and those that were tried within a day.
    public let guarded: Int
    public let tried: Int
    public let jobs: [JobLine]
    /// Jobs that were given up or failed and wait for another try, the newest first.
    public let troubled: [Job]

    public var signInsInAll: Int { signIns.reduce(0) { $0 + $1.count } }
}

/// Which lines of the journal are wanted.
public struct JournalFilter: Sendable, Hashable {
    /// A verb or its beginning: "agreement" finds "agreement.approve".
    public var verb: String?
    public var subjectKind: String?
    public var day: CalendarDay?

    public init(verb: String? = nil, subjectKind: String? = nil, day: CalendarDay? = nil) {
        (self.verb, self.subjectKind, self.day) = (verb, subjectKind, day)
    }
}

extension Membership {
    public static let journalPage = 50

    public func installationFigures(by actor: Actor) throws -> InstallationFigures {
        guard actor.runsInstallation else { throw NotAllowed(verb: "installation.figures") }
        let (now, today) = (clock.now(), clock.today())
        return try database.read { connection in
            let tries = try InstallationQueries.tries(connection)
            return InstallationFigures(
                users: try InstallationQueries.users(now: now, connection),
                signIns: try ActivityQueries.signIns(since: today.adding(days: -29), connection),
                guarded: tries.count { Throttle.account.wait($0.failures, last: $0.at, now: now) > 0 }, tried: tries.count,
                jobs: try InstallationQueries.jobs(connection),
                troubled: try connection.jobs.list(state: .dead, limit: 20)
                    + connection.jobs.list(state: .waiting, limit: 200).filter { $0.problem != nil }.prefix(20))
        }
    }

    /// A page of the journal, newest first, and whether there is another.
    ///
    /// - Parameter page: from 1.
    public func journal(_ filter: JournalFilter, page: Int, by actor: Actor) throws -> (lines: [JournalEntry], isMore: Bool) {
        guard actor.runsInstallation else { throw NotAllowed(verb: "installation.journal") }
        let size = Self.journalPage
        let lines = try database.read {
            try InstallationQueries.journal(filter, offset: (max(1, page) - 1) * size, limit: size + 1, $0)
        }
        return (Array(lines.prefix(size)), lines.count > size)
    }
}
