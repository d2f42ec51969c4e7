import Commons
import Membership
import Planning

/// What networks are worth, counted at most once in ten minutes: anybody may ask, and a large network has a million holdings.
struct ImpactCache: Sendable {
    private let planning: Planning
    private let cache: TimedCache<NetworkID, NetworkImpact?>

    init(planning: Planning, clock: WallClock) {
        (self.planning, cache) = (planning, TimedCache(lifetime: 600, clock: clock))
    }

    func impact(of network: NetworkID) throws -> NetworkImpact? {
        try cache.value(for: network, keepIf: { ($0?.titles ?? 0) > 0 }) { try planning.impact(of: network) }
    }
}
