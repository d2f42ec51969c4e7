import Commons
import Discovery
import Hummingbird
import UnionCatalog
import WebSupport

extension Site {
    @Sendable func home(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let newest = try catalog.newest(limit: 6)
        let model = HomeModel(
            figures: try figures.figures(), lastAdded: newest.first?.day, newTitles: newest.map(\.title),
            directory: discovery.directory)
        return try await respond(HomeView.page(model, visit), visit, to: request)
    }
}
