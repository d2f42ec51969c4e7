import HTTPTypes
public import Hummingbird

/// Refuses clients that ask too much (429, with `Retry-After`), each class of request counted by itself.
public struct RateLimit: RouterMiddleware {
    public typealias Context = WebContext

    private let limiter: RateLimiter
    private let classify: @Sendable (Request) -> RateLimiter.Class?

    /// - Parameter classify: the class a request is counted in; `nil` for what is not counted (health, assets).
    public init(_ limiter: RateLimiter, classify: @escaping @Sendable (Request) -> RateLimiter.Class?) {
        self.limiter = limiter
        self.classify = classify
    }

    public func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        if let client = context.client, let limit = classify(request), let seconds = limiter.take(limit, for: client) {
            throw WebError(
                .tooManyRequests, code: "too-many-requests", detail: "Ask again in \(seconds) s.",
                headers: [.retryAfter: String(seconds)])
        }
        return try await next(request, context)
    }
}
