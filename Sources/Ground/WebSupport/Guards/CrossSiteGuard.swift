import HTTPTypes
public import Hummingbird

/// Refuses requests that change something and come from another site's page (cross-site request forgery), by what browsers say of
/// themselves: `Sec-Fetch-Site` (Fetch Metadata) and `Origin`. Forms carry a token as well (``FormTokens``).
///
/// Programs send neither header and no cookie; they pass, and what they may do is decided by their own credentials.
public struct CrossSiteGuard: RouterMiddleware {
    public typealias Context = WebContext

    private let origins: Set<String>
    private let exemptPaths: [String]

    /// - Parameters:
    ///   - origins: our own origins (`https://silang.example`) beside the host the request names.
    ///   - exemptPaths: beginnings of paths that never look at a cookie: APIs and protocols.
    public init(origins: [String] = [], exemptPaths: [String] = []) {
        self.origins = Set(origins.map { $0.lowercased() })
        self.exemptPaths = exemptPaths
    }

    public func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        switch request.method {
        case .get, .head, .options: break
        default:
            guard isOwn(request, context) || exemptPaths.contains(where: { request.uri.path.hasPrefix($0) }) else {
                throw WebError(.forbidden, code: "cross-site", detail: "This form was sent from another site.")
            }
        }
        return try await next(request, context)
    }

    private func isOwn(_ request: Request, _ context: WebContext) -> Bool {
        if let site = request.headers[.fetchSite], site != "same-origin", site != "none" { return false }
        if let origin = request.headers[.origin] {
            // A page that sends no referrer sends no origin either, and then the browser's own word for it is enough.
            if origin == "null", request.headers[.fetchSite] == "same-origin" { return true }
            return isOwn(origin: origin, context)
        }
        if request.headers[.fetchSite] == nil, let referer = request.headers[.referer] {
            // Old browsers say only where they came from.
            let parts = referer.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count >= 3 else { return false }
            return isOwn(origin: parts[..<3].joined(separator: "/"), context)
        }
        return true
    }

    private func isOwn(origin: String, _ context: WebContext) -> Bool {
        let origin = origin.lowercased()
        if origins.contains(origin) { return true }
        guard let host = context.host?.lowercased() else { return false }
        return origin == "https://\(host)" || (!context.isSecure && origin == "http://\(host)")
    }
}
