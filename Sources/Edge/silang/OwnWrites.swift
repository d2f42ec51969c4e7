import Hummingbird
import Store
import WebSupport

/// Whoever sent a form sees what it did, on whichever node they come to next.
///
/// Reads may come from a replica that lags behind. The node that wrote knows how far the log was; the answer to the form gives that
/// place to the browser for ten minutes, and every node lets this browser's reads come from a server that has come so far, at worst
/// the primary. The cookie is a number of the log and says nothing of the person. It need not be signed: with another number
/// one sends one's own reads to the primary, no more.
struct OwnWrites: RouterMiddleware {
    typealias Context = WebContext

    static let cookieName = "catatan"
    let database: Database

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let place = request.cookies[Self.cookieName].flatMap { Int64($0.value) }
        var response = try await Database.$sight.withValue(place) { try await next(request, context) }
        switch request.method {
        case .get, .head, .options: break
        default:
            if let place = database.lastWrite {
                response.setCookie(
                    Cookie(
                        name: Self.cookieName, value: String(place), maxAge: 600, path: "/", secure: context.isSecure,
                        httpOnly: true,
                        sameSite: .lax))
            }
        }
        return response
    }
}
