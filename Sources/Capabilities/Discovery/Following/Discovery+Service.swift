import Logging
public import ServiceLifecycle
import Store

extension Discovery {
    /// Loads the index; searches before it find nothing.
    public func load() throws {
        try IndexKeeper(discovery: self).load()
    }

    /// Takes in at once whatever was committed, by whatever process.
    public func follow() throws {
        try IndexKeeper(discovery: self).follow()
    }

    /// Saves the index for the next start.
    public func save() throws {
        try IndexKeeper(discovery: self).save()
    }
}

/// Follows the store while the server runs, so that another process's import shows within a second, and saves the index when it has
/// grown old and at the end.
public struct DiscoveryService: Service {
    private let discovery: Discovery

    public init(_ discovery: Discovery) { self.discovery = discovery }

    public func run() async throws {
        let rounds = FollowingRounds(discovery)
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(250))
                await rounds.look()
            }
        }
        await rounds.end()
    }
}

/// What a follower remembers from one look to the next.
private actor FollowingRounds {
    private let discovery: Discovery
    private var token: Int64?
    private var unsaved = 0
    private var quiet = 0

    init(_ discovery: Discovery) { self.discovery = discovery }

    func look() {
        do {
            let now = try discovery.database.changeToken()
            if now != token {
                token = now
                unsaved += try IndexKeeper(discovery: discovery).follow()
                quiet = 0
            } else {
                quiet += 1
            }
            // Half a minute after the last of many changes.
            if unsaved > 500, quiet == 120 { try save() }
        } catch {
            discovery.logger.error("search index cannot follow", metadata: ["reason": "\(error)"])
        }
    }

    func end() {
        if unsaved > 0 { try? save() }
    }

    private func save() throws {
        try discovery.save()
        unsaved = 0
    }
}
