public import HTTPTypes
public import Hummingbird

/// A router that behaves as the web expects where Hummingbird's leaves it to us:
///
/// - a known path with another method is 405 with `Allow`, OPTIONS is answered, HEAD follows GET;
/// - `//`, a slash at the end and capitals in the fixed parts lead to the one canonical address (301, or 308 for other methods);
/// - path parameters are percent-decoded once; what is not UTF-8 or holds control characters is 400.
///
/// Middleware counts for the routes registered after it.
public final class Routes: RouterMethods, HTTPResponderBuilder {
    public typealias Context = WebContext

    private let router: Router<WebContext>
    private var table = RouteTable()

    public init() { router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints]) }

    @discardableResult
    public func on<Responder: HTTPResponder>(
        _ path: RouterPath, method: HTTPRequest.Method, responder: Responder
    ) -> Self where Responder.Context == WebContext {
        table.add(path, method)
        router.on(path, method: method, responder: DecodedParameters(next: responder))
        return self
    }

    @discardableResult
    public func add(middleware: any MiddlewareProtocol<Request, Response, WebContext>) -> Self {
        router.add(middleware: middleware)
        return self
    }

    public func buildResponder() -> RouterResponder<WebContext> {
        // Added last, it stands around no route: only around what no route answers.
        router.add(middleware: UnmatchedRequests(table: table))
        return router.buildResponder()
    }
}
