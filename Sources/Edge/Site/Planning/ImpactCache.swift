import Commons
import Membership
import Planning
import Synchronization

/// What networks are worth, counted at most once in ten minutes: anybody may ask, and a large network has a million holdings.
final class ImpactCache: Sendable {
    private let planning: Planning
    private let clock: WallClock
    private let state = Mutex<[NetworkID: (impact: NetworkImpact, at: Int64)]>([:])
    private static let lifetime: Int64 = 600

    init(planning: Planning, clock: WallClock) { (self.planning, self.clock) = (planning, clock) }

    func impact(of network: NetworkID) throws -> NetworkImpact? {
        let now = clock.now()
        if let known = state.withLock({ $0[network] }), now >= known.at, now - known.at < Self.lifetime { return known.impact }
        guard let impact = try planning.impact(of: network) else { return nil }
        // A network that has nothing yet is counted each time, so that its first catalogue shows at once.
        if impact.titles > 0 { state.withLock { $0[network] = (impact, now) } }
        return impact
    }
}
