import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Planning
import WebSupport

extension Site {
    /// What is asked of one's own library: answered and closed by who keeps it.
    @Sendable func ownWishes(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            self.personal(WishesView.page(try self.wishesModel(library, who, visit), visit), visit)
        }
    }

    @Sendable func answerOwnWish(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            let form = try await self.form(request, for: "permintaan", who)
            var model = try self.wishesModel(library, who, visit)
            do {
                // Answered from here is only what stands on this page.
                guard let wish = model.wishes.first(where: { $0.code.text == form.trimmed("kode") }) else {
                    throw NeedsError.unknownWish(String((form.trimmed("kode") ?? "").prefix(12)))
                }
                if form["langkah"] == "tutup" {
                    try self.discovery.close(wish.code, text: form.trimmed("jawaban"), by: visit.actor)
                } else {
                    let title = form.trimmed("judul").map { TitleID(Int64($0) ?? 0) }
                    try self.discovery.answer(wish.code, text: form.trimmed("jawaban"), title: title, by: visit.actor)
                }
                return .seeOther(ReturnPath.safe(form.trimmed("kembali"), or: SiteURL.ownWishes(code: library.code).url))
            } catch NeedsError.unknownWish {
                model.problem = WishesView.unknown
            } catch NeedsError.nothingSaid {
                model.problem = Phrase(id: "Tulis jawaban atau nomor judul.", en: "Write an answer or a title’s number.")
            } catch let error as NeedsError {
                model.problem = error.phrase
            }
            return self.personal(WishesView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    private func wishesModel(_ library: Library, _ who: SignedIn, _ visit: Visit) throws -> WishesModel {
        let wishes = try discovery.openWishes(of: library.id, by: visit.actor)
        return WishesModel(
            library: library, wishes: wishes, today: clock.today(), field: field("permintaan", who),
            mayAnswer: visit.actor.may(.answer, for: library.id), mayNote: visit.actor.may(.note, for: library.id),
            supply: try wishes.isEmpty ? [:] : planning.wishSupply(of: library.code, wishes, by: visit.actor),
            directory: discovery.directory, mayDraft: mayDraft(visit.actor))
    }
}
