import HTTPTypes
public import Hummingbird

/// The outermost layer: what every answer carries, whether a page, an error or a file, and no body for HEAD.
public struct ResponseHeaders: RouterMiddleware {
    public typealias Context = WebContext

    private let always: HTTPFields
    private let policy: String
    private let strictTransport: String?

    /// - Parameter strictTransportSeconds: how long browsers shall insist on https (RFC 6797), sent on https only; `nil` for never.
    public init(policy: ContentPolicy = ContentPolicy(), strictTransportSeconds: Int? = nil) {
        self.policy = policy.text
        strictTransport = strictTransportSeconds.map { "max-age=\($0)" }
        var fields = HTTPFields()
        fields[.xContentTypeOptions] = "nosniff"
        fields[.frameOptions] = "DENY"
        fields[.referrerPolicy] = "same-origin"
        fields[.openerPolicy] = "same-origin"
        // The camera reads barcodes, the position finds the nearest library; both only on our own pages and when asked.
        fields[.permissionsPolicy] =
            "camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), serial=(), bluetooth=(), midi=(), "
            + "display-capture=(), browsing-topics=()"
        always = fields
    }

    public func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        var always = always
        // A page whose address is a secret says so; of two values browsers would take the later.
        if response.headers[.referrerPolicy] != nil { always[.referrerPolicy] = nil }
        response.headers.append(contentsOf: always)
        if response.headers[.contentSecurityPolicy] == nil { response.headers[.contentSecurityPolicy] = policy }
        if response.headers[.resourcePolicy] == nil { response.headers[.resourcePolicy] = "same-origin" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = CacheControl.revalidate }
        if let strictTransport, context.isSecure { response.headers[.strictTransportSecurity] = strictTransport }
        if request.method == .head, response.body.contentLength != 0 { return response.createHeadResponse() }
        return response
    }
}
