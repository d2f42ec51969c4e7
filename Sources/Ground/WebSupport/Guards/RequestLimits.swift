import HTTPTypes
public import Hummingbird

/// Refuses requests whose address is longer than any of ours (414).
public struct RequestLimits: RouterMiddleware {
    public typealias Context = WebContext

    private let uriBytes: Int

    public init(uriBytes: Int = 8 << 10) { self.uriBytes = uriBytes }

    public func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= uriBytes else {
            throw WebError(
                .uriTooLong, code: "uri-too-long", detail: "At most \(uriBytes) bytes.", headers: [.connection: "close"])
        }
        return try await next(request, context)
    }
}
