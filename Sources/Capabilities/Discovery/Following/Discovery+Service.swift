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
        let keeper = IndexKeeper(discovery: discovery)
        var token = try? discovery.database.changeToken()
        var unsaved = 0
        var quiet = 0
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(250))
                do {
                    let now = try discovery.database.changeToken()
                    if now != token {
                        token = now
                        unsaved += try keeper.follow()
                        quiet = 0
                    } else {
                        quiet += 1
                    }
                    // Half a minute after the last of many changes.
                    if unsaved > 500, quiet == 120 {
                        try keeper.save()
                        unsaved = 0
                    }
                } catch {
                    discovery.logger.error("search index cannot follow", metadata: ["reason": "\(error)"])
                }
            }
        }
        if unsaved > 0 { try? keeper.save() }
    }
}
