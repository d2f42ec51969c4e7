import Commons
import Community
import FoundationEssentials
import Logging
import Membership
import Paper
import ServiceLifecycle
import UnionCatalog

/// While the server runs: erases pupils whose papers never came, and takes out libraries whose last day is over, catalogue first, then people. Cut off, it goes on at the next round.
struct LeavingService: Service {
    let installation: Installation
    private static let pause = Duration.seconds(600)

    func run() async throws {
        let logger = Logger(label: "silang.leaving")
        await cancelWhenGracefulShutdown {
            repeat {
                do {
                    try installation.people.keepPapers()
                    try Self.carryOut(installation)
                } catch {
                    logger.error("what was to be erased is still here", metadata: ["reason": "\(type(of: error))"])
                }
            } while (try? await Task.sleep(for: Self.pause)) != nil
        }
    }

    /// Its catalogue first, so that nothing of it is found any more; then its people go.
    static func carryOut(_ installation: Installation) throws {
        for leaving in try installation.membership.leavingsDue()
        where try installation.catalog.takeOut(leaving, by: .system) {
            try Community(database: installation.database, clock: installation.clock).takeOut(leaving, by: .system)
            try installation.papers.takeOut(leaving, by: .system)
            try installation.membership.carryOut(leaving, by: .system)
        }
    }
}
