import Commons
import Discovery
import HTML
import Hummingbird
import Membership
import UnionCatalog
import WebSupport

extension Site {
    @Sendable func newTitles(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let model = try await newTitlesModel(request, size: NewTitlesModel.perPage)
        return try await respond(
            NewTitlesView.page(model, visit), visit, to: request, status: model.mistake == nil ? .ok : .badRequest)
    }

    @Sendable func newFeed(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let model = try await newTitlesModel(request, size: 40)
        if let mistake = model.mistake { return .plainText(visit.language(NewPhrases.mistake(mistake)), status: .badRequest) }
        let feed = NewFeedView.feed(model, visit)
        return await request.unlessKnown(EntityTag(weakOf: feed.bytes)) {
            .xml(feed, type: "application/atom+xml; charset=utf-8")
        }
    }

    @Sendable func newText(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let model = try await newTitlesModel(request, size: 40)
        if let mistake = model.mistake { return .plainText(visit.language(NewPhrases.mistake(mistake)), status: .badRequest) }
        return .plainText(NewText.text(model, visit))
    }

    private func newTitlesModel(_ request: Request, size: Int) async throws -> NewTitlesModel {
        var (part, mistake) = NewTitlesPart.read(try request.query())
        var library: Library?
        if let code = part.library {
            guard let found = discovery.directory[code] else { throw WebError.notFound }
            (library, part.library) = (found, found.code)
        }
        let new = try await discovery.newTitles(
            NewTitlesSearch(month: part.month, library: library?.id, level: part.level, page: part.page, size: size))
        return NewTitlesModel(part: part, library: library, new: new, mistake: mistake)
    }
}
