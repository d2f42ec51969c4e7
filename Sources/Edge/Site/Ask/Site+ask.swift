import Commons
import Discovery
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    private static let purpose = "minta"

    @Sendable func askForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = visit(request, context)
        let words = String((try request.query().trimmed("q") ?? "").prefix(AskModel.fieldLimit))
        var code: String?
        if case .some(.library(let near)) = visit.near { code = near }
        return form(AskModel(words: words, libraryCode: code, directory: discovery.directory, token: token()), visit, .ok)
    }

    @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = visit(request, context)
        let sent = try await request.form(limits: Query.Limits(bytes: 8 << 10, pairs: 20))
        let words = String((sent.trimmed("q") ?? "").prefix(AskModel.fieldLimit))
        let library = sent.trimmed("library").flatMap { discovery.directory[$0] }
        var model = AskModel(words: words, libraryCode: library?.code, directory: discovery.directory, token: token())
        guard !words.isEmpty else {
            model.problem = AskPhrases.missing
            return form(model, visit, .unprocessableContent)
        }
        guard let verified = tokens.verify(sent["bukti"], for: Self.purpose) else {
            model.problem = AskPhrases.expired
            return form(model, visit, .unprocessableContent)
        }
        // Sent twice (a double press, the back button) counts once; the answer is the same.
        let known = takenForms.take(verified.formID) ? try await discovery.ask(for: words) : []
        return .seeOther(SiteURL.asked(words: known, library: library?.code).url)
    }

    @Sendable func asked(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = visit(request, context)
        let query = try request.query()
        let words = (query.trimmed("kata") ?? "").prefix(AskModel.fieldLimit).split(separator: " ").map(String.init)
        let library = query.trimmed("library").flatMap { discovery.directory[$0] }
        return .html(
            FrameView.document(AskedView.page(words, library, visit), visit), headers: [.cacheControl: CacheControl.noStore])
    }

    private func token() -> String { tokens.token(for: Self.purpose) }

    /// Each form has a token of its own, so it is kept nowhere.
    private func form(_ model: AskModel, _ visit: Visit, _ status: HTTPResponse.Status) -> Response {
        .html(
            FrameView.document(AskView.page(model, visit), visit), status: status, headers: [.cacheControl: CacheControl.noStore])
    }
}
