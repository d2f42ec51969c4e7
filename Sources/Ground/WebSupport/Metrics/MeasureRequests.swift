import HTTPTypes
public import Hummingbird

/// Counts each request in ``RequestMetrics``.
public struct MeasureRequests: RouterMiddleware {
    public typealias Context = WebContext

    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    private let metrics: RequestMetrics

    public init(_ metrics: RequestMetrics) { self.metrics = metrics }

    public func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        metrics.began()
        var status = 500
        defer {
            let method = request.method.rawValue
            metrics.ended(
                method: Self.methods.contains(method) ? method : "other", route: context.endpointPath ?? "unmatched",
                status: status,
                seconds: start.duration(to: .now) / .seconds(1))
        }
        let response = try await next(request, context)
        status = response.status.code
        return response
    }
}
