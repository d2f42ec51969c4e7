import Commons
import Discovery
import Hummingbird
import WebSupport

extension Site {
    @Sendable func search(_ request: Request, _ context: WebContext) async throws -> Response {
        var visit = try visit(request, context)
        let query = try request.query()
        var search = CatalogSearch(query)
        let isForm = search.isEmpty && search.near == nil && search.sort == .relevance && search.page == 1
        guard !isForm else {
            return try await respond(SearchFormView.page(discovery.directory, visit), visit, to: request)
        }
        let placeIsOwn = search.near == nil && visit.near != nil
        if placeIsOwn { search.near = visit.near }
        let networkIsOwn = search.networks.isEmpty && !search.everyNetwork && visit.network != nil
        if networkIsOwn { search.networks = visit.network.map { [$0] } ?? [] }
        visit.near = search.near
        visit.nearName = search.near.map { placeName($0) }
        let results = try await discovery.search(search)
        reach.note(search, results)
        let model = ResultsModel(
            search: search, results: results, directory: discovery.directory, ownNetwork: visit.network,
            networkIsOwn: networkIsOwn,
            placeIsOwn: placeIsOwn)
        return try await respond(ResultsView.page(model, visit), visit, to: request)
    }

    /// Titles that begin like what is typed: a JSON array of texts.
    @Sendable func suggestions(_ request: Request, _ context: WebContext) async throws -> Response {
        let typed = (try request.query().trimmed("q") ?? "").prefix(80)
        let found = typed.count < 2 ? [] : discovery.suggestions(prefix: String(typed), limit: 8)
        var response = Response.json(Array("[\(found.map(JSONText.quoted).joined(separator: ","))]".utf8))
        response.headers[.cacheControl] = CacheControl.shared(seconds: 60)
        return response
    }
}
