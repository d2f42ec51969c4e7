import Discovery
import Hummingbird
import Membership
import WebSupport

extension Site {
    /// What the page about Silang tells of searches looks back so far.
    static let reachDays = 90

    @Sendable func about(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let reach = try reach.sum(days: Site.reachDays)
        return try await respond(AboutView.page(try figures.figures(), reach, .standard, visit), visit, to: request)
    }

    @Sendable func help(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        return try await respond(HelpView.page(visit), visit, to: request)
    }
}
