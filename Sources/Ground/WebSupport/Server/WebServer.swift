public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle
import UnixSignals

/// The HTTP server around the routes: limits that Hummingbird leaves open are set here.
public struct WebServer: Sendable {
    /// Where to listen and what to bear.
    public struct Settings: Sendable {
        public var host: String
        public var port: Int
        /// After this long without a byte a connection is closed.
        public var idleTimeout: Duration = .seconds(60)
        /// Connections beyond this number wait in the system's queue.
        public var maximumConnections = 2000
        public var headerBytes = 32 << 10
        public var headerCount = 100
        /// How long a stop waits for answers under way.
        public var shutdownGrace: Duration = .seconds(10)

        public init(host: String = "127.0.0.1", port: Int = 8080) {
            self.host = host
            self.port = port
        }
    }

    /// How the stop is told to a balancer; give its check to ``Monitoring``.
    public let drain: Drain
    private let settings: Settings
    private let logger: Logger

    public init(_ settings: Settings, drain: Duration = .zero, logger: Logger) {
        self.drain = Drain(drain)
        self.settings = settings
        self.logger = logger
    }

    /// - Parameter onRunning: called with the port once connections are taken; the port asked for may have been 0.
    public func application(
        _ routes: Routes, onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: settings.headerBytes / 2, maxHeaderListSize: settings.headerBytes,
            maxHeaderFieldCount: settings.headerCount)
        let idle = settings.idleTimeout.components
        let channel = HTTP1Channel.Configuration(
            idleTimeout: .milliseconds(idle.seconds * 1000 + idle.attoseconds / 1_000_000_000_000_000),
            httpDecoderConfiguration: decoder)
        return Application(
            router: routes, server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: .maximum(settings.maximumConnections, logger: logger)),
            onServerRunning: { await onRunning($0.localAddress?.port ?? 0) }, logger: logger)
    }

    /// Serves until SIGTERM or SIGINT, then lets answers under way finish within the grace time. Other services stop after the server.
    public func run(
        _ routes: Routes, with services: [any Service] = [], onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) async throws {
        var configuration = ServiceGroupConfiguration(
            services: services + [application(routes, onRunning: onRunning), drain],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = drain.time + settings.shutdownGrace
        try await ServiceGroup(configuration: configuration).run()
    }
}
