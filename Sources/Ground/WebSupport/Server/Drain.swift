public import ServiceLifecycle
import Synchronization

/// A stop that a balancer sees coming: for a while `/healthz` says that this node goes, while it still answers everything, so
/// that no new request is sent to a closed door.
///
/// Stands behind the server among the services, because those that stand last stop first.
public final class Drain: Service {
    /// How long the balancer gets to notice; a little more than two of its health checks.
    public let time: Duration
    private let hasBegun = Atomic(false)

    public init(_ time: Duration) { self.time = time }

    public var isUnderWay: Bool { hasBegun.load(ordering: .relaxed) }

    /// A check for ``Monitoring``: fails from the first sign of the stop.
    public func check() throws {
        if isUnderWay { throw Draining() }
    }

    public func run() async throws {
        try await gracefulShutdown()
        hasBegun.store(true, ordering: .relaxed)
        // Cancelled when the time for the whole stop is over; then the server stops at once.
        try? await Task.sleep(for: time)
    }

    private struct Draining: Error {}
}
