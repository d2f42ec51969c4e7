import HTTPTypes
public import Hummingbird

/// What whoever runs the hub asks: `/healthz` (does it work?) and `/metrics` (how much, how fast?).
public struct Monitoring: Sendable {
    private let metrics: RequestMetrics
    private let mayRead: @Sendable (WebContext) -> Bool
    private let checks: [(name: String, check: @Sendable () async throws -> Void)]

    /// - Parameters:
    ///   - mayRead: who may read the metrics; by default this machine and inner networks. Others get 404.
    ///   - checks: what must work for the hub to work, each with a short name; they should answer in milliseconds.
    public init(
        metrics: RequestMetrics,
        mayRead: @escaping @Sendable (WebContext) -> Bool = { $0.client.map { $0.isLoopback || $0.isPrivate } ?? true },
        checks: [(name: String, check: @Sendable () async throws -> Void)] = []
    ) {
        self.metrics = metrics
        self.mayRead = mayRead
        self.checks = checks
    }

    public func register(on routes: some RouterMethods<WebContext>) {
        routes.get("/healthz") { _, _ in await health() }
        routes.get("/metrics") { _, context in
            guard mayRead(context) else { throw WebError.notFound }
            return Response.bytes(
                Array(metrics.text.utf8), type: "text/plain; version=0.0.4; charset=utf-8",
                headers: [.cacheControl: CacheControl.noStore])
        }
    }

    private func health() async -> Response {
        var failed: [String] = []
        for (name, check) in checks {
            do { try await check() } catch { failed.append(name) }
        }
        let list = failed.map { JSONText.quoted($0) }.joined(separator: ",")
        let body = failed.isEmpty ? #"{"status":"ok"}"# : #"{"status":"failing","failing":[\#(list)]}"#
        var response = Response.json(Array(body.utf8), status: failed.isEmpty ? .ok : .serviceUnavailable)
        response.headers[.cacheControl] = CacheControl.noStore
        return response
    }
}
