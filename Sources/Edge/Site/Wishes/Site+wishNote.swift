import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Paper
import WebSupport

/// What was asked by word of mouth (S129), and the slip for whoever asked.
extension Site {
    private static let notePurpose = "catat"

    @Sendable func wishNoteForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        return personal(WishNoteView.page(try noteModel(context, who, visit), visit), visit)
    }

    @Sendable func noteWish(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "needs.note") }
        var model = try noteModel(context, who, visit)
        let sent = try await request.form(limits: Query.Limits(bytes: 8 << 10, pairs: 20))
        model.words = String((sent.trimmed("q") ?? "").prefix(AskModel.fieldLimit))
        model.channel = sent.trimmed("lewat").flatMap(WishChannel.init(rawValue:)) ?? .desk
        model.asked = sent.trimmed("hari").flatMap { CalendarDay($0) }
        model.patrons = sent.trimmed("golongan").flatMap(PatronCategory.init(rawValue:))
        model.partner = sent.trimmed("mitra").flatMap { $0.isEmpty ? nil : $0 }
        let verified = tokens.verify(sent["bukti"], for: Self.notePurpose, session: Visit.formSession(who))
        if let verified, !model.words.isEmpty, let asked = model.asked {
            let form = WishForm(text: model.words, library: model.library.code, id: verified.formID)
            let note = WishNote(form, by: model.channel, asked: asked, patrons: model.patrons, partner: model.partner)
            do {
                if let wish = try await discovery.note(note, at: model.library.id, by: visit.actor) {
                    return .seeOther(SiteURL.receipt(wish.code).url)
                }
                model.problem = WishNoteView.unknownWords
            } catch let error as NeedsError {
                model.problem = error.phrase
            }
        } else {
            model.problem =
                verified == nil ? WishNoteView.expired : model.words.isEmpty ? WishNoteView.missing : WishNoteView.wrongDay
        }
        return personal(WishNoteView.page(model, visit), visit, status: .unprocessableContent)
    }

    private func noteModel(_ context: WebContext, _ who: SignedIn, _ visit: Visit) throws -> WishNoteModel {
        // Whoever runs the installation writes nothing down in a library's name here.
        guard let library = discovery.directory[context.parameters.get("code") ?? ""],
            visit.actor.keeps(library.id) || visit.actor.mayHelp(.requests, at: library.id)
        else { throw NotAllowed(verb: "needs.note") }
        return WishNoteModel(
            library: library, others: discovery.directory.all.filter { $0.id != library.id }, today: clock.today(),
            token: tokens.token(for: Self.notePurpose, session: Visit.formSession(who)))
    }

    /// A receipt on paper: the code in large, to scan and to type, for whoever has no telephone at hand.
    @Sendable func receiptSlip(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let code = WishCode(context.parameters.get("code") ?? ""),
            let receipt = try await discovery.receipt(code, titles: 1, by: .visitor)
        else { throw WebError.notFound }
        let library = receipt.wish.library.flatMap { discovery.directory[$0] }
        let letter = ReceiptSlip(
            wish: receipt.wish, library: library, partner: receipt.wish.partner.flatMap { discovery.directory[$0] },
            address: visit.absolute(.receipt(code)), t: visit.language
        ).letter
        return paper(
            PaperView.document(
                letter, visit.language(ReceiptPhrases.title), try size(request), back: SiteURL.receipt(code).url, visit))
    }
}
