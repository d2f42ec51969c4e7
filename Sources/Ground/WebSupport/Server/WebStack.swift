import Hummingbird

/// The layers around every route, in the one order that works.
///
/// From outside in: facts of the request, measuring, headers, compression, error pages, limits, cross-site guard. What throws stands
/// inside the error pages; what writes headers stands outside them.
public struct WebStack: Sendable {
    public var proxies = TrustedProxies()
    /// The address people come by when it is known: behind https every cookie is `Secure`, and its own forms are its own whatever host a
    /// proxy names.
    public var baseURL: String?
    public var languages = Languages(["id", "en"])
    public var metrics = RequestMetrics()
    /// `nil` switches limiting off.
    public var rateLimit: RateLimit?
    public var crossSite = CrossSiteGuard()
    public var headers = ResponseHeaders()
    public var errorPages: ErrorPages

    public init(errorPages: ErrorPages) { self.errorPages = errorPages }

    /// Routes with the layers around them, to register pages on.
    public func routes() -> Routes {
        let routes = Routes()
        let isSecure = baseURL?.lowercased().hasPrefix("https://") == true
        routes.add(middleware: RequestFacts(proxies: proxies, languages: languages, isAlwaysSecure: isSecure))
        routes.add(middleware: MeasureRequests(metrics))
        routes.add(middleware: headers)
        routes.add(middleware: Compression())
        routes.add(middleware: errorPages)
        routes.add(middleware: RequestLimits())
        if let rateLimit { routes.add(middleware: rateLimit) }
        routes.add(middleware: crossSite)
        return routes
    }
}
