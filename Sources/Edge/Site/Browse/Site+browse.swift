import Discovery
import Hummingbird
import Identifiers
import WebSupport

extension Site {
    @Sendable func browse(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        var search = CatalogSearch()
        search.size = 1
        let model = BrowseModel(nil, try await discovery.search(search), counts: discovery.classCounts())
        return try await respond(BrowseView.page(model, visit), visit, to: request)
    }

    @Sendable func browseNode(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let node = ClassTree.shared.node(context.parameters.get("node") ?? "") else { throw WebError.notFound }
        var search = CatalogSearch().adding(node.id, to: .class)
        search.near = visit.near
        search.size = 10
        let model = BrowseModel(node, try await discovery.search(search), counts: discovery.classCounts())
        return try await respond(BrowseView.page(model, visit), visit, to: request)
    }
}
