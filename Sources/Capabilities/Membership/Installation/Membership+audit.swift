public import Commons
public import Store

/// The installation in numbers, with its newest deeds: for whoever runs it. The journal knows nobody by name.
public struct InstallationAudit: Sendable {
    public let libraries: Int
    public let networks: Int
    public let jobs: [Job.State: Int]
    public let journal: [JournalEntry]
}

extension Membership {
    /// - Parameter limit: of the journal's newest lines.
    public func audit(limit: Int = 20, by actor: Actor) throws -> InstallationAudit {
        guard actor.runsInstallation else { throw NotAllowed(verb: "installation.audit") }
        return try database.read { connection in
            InstallationAudit(
                libraries: try LibraryQueries.count(connection), networks: try NetworkQueries.all(connection).count,
                jobs: try connection.jobs.counts(), journal: try connection.journal(limit: limit))
        }
    }
}
