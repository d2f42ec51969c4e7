import Commons
import Discovery
import HTML
import Hummingbird
import Membership
import UnionCatalog
import WebSupport

extension Site {
    @Sendable func newTitles(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = visit(request, context)
        let model = try newTitlesModel(request, limit: 60)
        return try await respond(NewTitlesView.page(model, visit), visit, to: request)
    }

    @Sendable func newFeed(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = visit(request, context)
        let feed = NewFeedView.feed(try newTitlesModel(request, limit: 40), visit)
        return await request.unlessKnown(EntityTag(weakOf: feed.bytes)) {
            .xml(feed, type: "application/atom+xml; charset=utf-8")
        }
    }

    @Sendable func newText(_ request: Request, _ context: WebContext) async throws -> Response {
        .plainText(NewText.text(try newTitlesModel(request, limit: 12), visit(request, context)))
    }

    private func newTitlesModel(_ request: Request, limit: Int) throws -> NewTitlesModel {
        guard let code = try request.query().trimmed("library") else {
            return NewTitlesModel(rows: try catalog.newest(limit: limit))
        }
        guard let library = discovery.directory[code] else { throw WebError.notFound }
        return NewTitlesModel(library: library, rows: try catalog.newest(in: library.id, limit: limit))
    }
}
