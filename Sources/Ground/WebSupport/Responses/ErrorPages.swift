public import HTML
import HTTPTypes
public import Hummingbird
import Logging
import NIOCore

/// What an error page is made of.
public struct ErrorPage: Sendable {
    public let error: WebError
    /// To quote when asking for help; the log has it too.
    public let requestID: String

    public var status: HTTPResponse.Status { error.status }
}

/// Turns whatever is thrown further in into a page, or for programs into problem details. Nothing of the error itself is shown.
///
/// It stands inside ``ResponseHeaders``, so that error pages carry the security headers too.
public struct ErrorPages: RouterMiddleware {
    public typealias Context = WebContext

    private let problemPaths: [String]
    private let translate: @Sendable (any Error) -> WebError?
    private let page: @Sendable (ErrorPage, WebContext) -> Markup

    /// - Parameters:
    ///   - problemPaths: beginnings of paths under which every error is problem details.
    ///   - translate: what a capability's error means here; `nil` for errors it does not know.
    ///   - page: the page, in the context's language.
    public init(
        problemPaths: [String] = ["/api/"], translate: @escaping @Sendable (any Error) -> WebError? = { _ in nil },
        page: @escaping @Sendable (ErrorPage, WebContext) -> Markup
    ) {
        self.problemPaths = problemPaths
        self.translate = translate
        self.page = page
    }

    public func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let webError = explained(error)
            if webError.status.code >= 500 {
                // The type only: a description may quote what a person typed.
                context.logger.error(
                    "request failed",
                    metadata: ["error.type": "\(type(of: error))", "route": "\(context.endpointPath ?? "unmatched")"])
                context.logger.debug("request failed", metadata: ["error": "\(error)"])
            }
            return response(to: request, context: context, for: webError)
        }
    }

    private func response(to request: Request, context: WebContext, for error: WebError) -> Response {
        if wantsProblem(request) { return ProblemDetails(error, requestID: context.id).response }
        var headers = error.headers
        headers[.cacheControl] = CacheControl.noStore
        return .html(page(ErrorPage(error: error, requestID: context.id), context), status: error.status, headers: headers)
    }

    private func explained(_ error: any Error) -> WebError {
        switch error {
        case let error as WebError: error
        case let error as HTTPError where error.status == .notFound:
            WebError(.notFound, code: "not-found", headers: error.headers)
        case let error as HTTPError:
            WebError(error.status, code: "http-\(error.status.code)", detail: error.body, headers: error.headers)
        case is NIOTooManyBytesError: WebError(.contentTooLarge, code: "content-too-large", headers: [.connection: "close"])
        case is CancellationError: WebError(.serviceUnavailable, code: "stopping", headers: [.retryAfter: "5"])
        default: translate(error) ?? WebError(.internalServerError, code: "internal")
        }
    }

    private func wantsProblem(_ request: Request) -> Bool {
        if problemPaths.contains(where: { request.uri.path.hasPrefix($0) }) { return true }
        guard let accept = request.headers[.accept] else { return false }
        return accept.contains("json") && !accept.contains("text/html")
    }
}
