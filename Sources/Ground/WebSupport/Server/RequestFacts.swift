import HTTPTypes
public import Hummingbird

/// Fills the context: client behind trusted proxies, scheme, host, language. The first layer inside the headers.
public struct RequestFacts: RouterMiddleware {
    public typealias Context = WebContext

    private let proxies: TrustedProxies
    private let languages: Languages
    private let isAlwaysSecure: Bool

    /// - Parameter isAlwaysSecure: whether people come by https whatever the proxy says: the operator said so by the base address.
    public init(proxies: TrustedProxies, languages: Languages, isAlwaysSecure: Bool = false) {
        self.isAlwaysSecure = isAlwaysSecure
        self.proxies = proxies
        self.languages = languages
    }

    public func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.host = request.head.authority
        if proxies.trusts(context.peer) {
            context.client = proxies.client(of: context.peer, request.headers)
            context.isSecure = request.headers[.forwardedProto]?.lowercased() == "https"
            if let host = request.headers[.forwardedHost], !host.contains(",") { context.host = host }
        }
        if isAlwaysSecure { context.isSecure = true }
        context.language = languages.choice(for: request)
        return try await next(request, context)
    }
}
