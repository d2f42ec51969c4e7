import Logging
public import ServiceLifecycle
import Store
import Synchronization

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

/// Follows the store while the server runs, so that another process's import shows within a second; saves the index when it has
/// grown old and at the end; counts the searches that found nothing.
public struct DiscoveryService: Service {
    private let discovery: Discovery

    public init(_ discovery: Discovery) { self.discovery = discovery }

    public func run() async throws {
        let rounds = FollowingRounds(discovery)
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { await Self.every(.milliseconds(250)) { await rounds.look() } }
                group.addTask { await Self.every(.seconds(2)) { await discovery.countUnmetSearches() } }
            }
        }
        // In a task of its own: when a stop is impatient this one is cancelled, and a cancelled task writes nothing.
        await Task { [discovery] in await discovery.countUnmetSearches() }.value
        await rounds.end()
    }

    /// Until the task is cancelled, which ends the pause.
    private static func every(_ pause: Duration, _ work: () async -> Void) async {
        while (try? await Task.sleep(for: pause)) != nil { await work() }
    }
}

/// What a follower remembers from one look to the next.
private actor FollowingRounds {
    private let discovery: Discovery
    private var token: Int64?
    private var quiet = 0

    init(_ discovery: Discovery) { self.discovery = discovery }

    func look() {
        do {
            let now = try discovery.database.changeToken()
            var touched = 0
            if now != token {
                token = now
                touched = try IndexKeeper(discovery: discovery).follow()
                if discovery.index.needsCompaction { discovery.index.compact() }
            }
            // Other writes, such as counting searches, do not keep the index from growing old.
            quiet = touched > 0 ? 0 : quiet + 1
            // Half a minute after the last of many changes; an index that had to be built is all change.
            if unsaved > 500, quiet >= 120 { try discovery.save() }
        } catch {
            discovery.logger.error("search index cannot follow", metadata: ["reason": "\(error)"])
        }
    }

    func end() {
        if unsaved > 0 { try? discovery.save() }
    }

    private var unsaved: Int { discovery.state.withLock { $0.unsaved } }
}
