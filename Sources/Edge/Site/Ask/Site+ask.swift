import Commons
import Discovery
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    private static let purpose = "minta"

    /// The form; with `kode` the way to a receipt.
    @Sendable func askForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let query = try request.query()
        let words = String((query.trimmed("q") ?? "").prefix(AskModel.fieldLimit))
        var model = AskModel(words: words, directory: discovery.directory, token: token())
        if case .some(.library(let near)) = visit.near { model.libraryCode = near }
        if model.libraryCode == nil { model.libraryCode = ownLibrary(visit) }
        guard let typed = query.trimmed("kode") else { return form(model, visit, .ok) }
        if let code = WishCode(typed) { return .seeOther(SiteURL.receipt(code).url) }
        model.wrongCode = String(typed.prefix(20))
        return form(model, visit, .unprocessableContent)
    }

    @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let sent = try await request.form(limits: Query.Limits(bytes: 8 << 10, pairs: 20))
        let words = String((sent.trimmed("q") ?? "").prefix(AskModel.fieldLimit))
        let library = sent.trimmed("library").flatMap { discovery.directory[$0] }
        let stage = sent.trimmed("jenjang").flatMap(SchoolStage.init(rawValue:))
        var model = AskModel(
            words: words, libraryCode: library?.code, stage: stage, directory: discovery.directory, token: token())
        guard !words.isEmpty else {
            model.problem = AskPhrases.missing
            return form(model, visit, .unprocessableContent)
        }
        guard let verified = tokens.verify(sent["bukti"], for: Self.purpose) else {
            model.problem = AskPhrases.expired
            return form(model, visit, .unprocessableContent)
        }
        // Sent twice (a double press, the back button) it is one wish, and leads to the same receipt.
        let wish = try await discovery.ask(
            WishForm(text: words, library: library?.code, stage: stage, id: verified.formID), by: .visitor)
        guard let wish else { return .seeOther(SiteURL.notRecorded(library: library?.code).url) }
        return .seeOther(SiteURL.receipt(wish.code).url)
    }

    @Sendable func notRecorded(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let library = try request.query().trimmed("library").flatMap { discovery.directory[$0] }
        return try await respond(NotRecordedView.page(library, visit), visit, to: request)
    }

    @Sendable func receipt(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let typed = context.parameters.get("code") ?? ""
        guard let code = WishCode(typed), let receipt = try await discovery.receipt(code, by: .visitor) else {
            var model = AskModel(directory: discovery.directory, token: token())
            model.wrongCode = String(typed.prefix(20))
            return form(model, visit, .notFound)
        }
        guard typed == code.text else { return .moved(to: SiteURL.receipt(code).url) }
        let model = ReceiptModel(
            receipt: receipt, library: receipt.wish.library.flatMap { discovery.directory[$0] },
            partner: receipt.wish.partner.flatMap { discovery.directory[$0] }, today: clock.today())
        return try await respond(ReceiptView.page(model, visit), visit, to: request)
    }

    /// The one library that whoever is signed in belongs to.
    private func ownLibrary(_ visit: Visit) -> String? {
        let own = Set(
            (visit.who?.actor.grants ?? []).compactMap { grant -> LibraryID? in
                if case .library(let id) = grant.place { id } else { nil }
            })
        return own.count == 1 ? own.first.flatMap { discovery.directory[$0]?.code } : nil
    }

    private func token() -> String { tokens.token(for: Self.purpose) }

    /// Each form has a token of its own, so it is kept nowhere.
    private func form(_ model: AskModel, _ visit: Visit, _ status: HTTPResponse.Status) -> Response {
        .html(
            FrameView.document(AskView.page(model, visit), visit), status: status, headers: [.cacheControl: CacheControl.noStore])
    }
}
