import HTTPTypes
import Hummingbird

/// Stands before Hummingbird's 404: finds out whether the path is ours with another method or in another spelling.
struct UnmatchedRequests: RouterMiddleware {
    typealias Context = WebContext

    let table: RouteTable

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        if request.method == .options, request.head.path == "*" { return Response(status: .noContent) }
        let segments = request.uri.path.split(separator: "/")
        if let allow = table.allowed(at: segments) {
            if request.method == .options { return Response(status: .noContent, headers: [.allow: allow]) }
            throw WebError(.methodNotAllowed, code: "method-not-allowed", headers: [.allow: allow])
        }
        if let spelled = table.respelled(segments) { return CanonicalPath.redirect(request, to: spelled) }
        throw WebError.notFound
    }
}
