import Commons
import Discovery
import HTML
import Hummingbird
import Membership
import Paper
import WebSupport

/// One press from a draft to a letter with a number: the same for every paper that has its place in a library's register.
extension Site {
    /// What stands around such a paper.
    struct Numbering {
        var about: LetterAbout?
        /// Nil for whoever may read it and takes no number.
        var draft: LetterDraft?
        var title: String
        var back: SafeURL
        /// Where the press goes: the paper's own address.
        var action: SafeURL
        /// Whether it is the time for it.
        var isReady = true
    }

    /// The letter that took its number, as it was printed, or the draft, with the button for whoever may take one.
    ///
    /// - Parameter live: how it reads now, from its number.
    func numbered(
        _ n: Numbering, _ request: Request, _ visit: Visit, _ who: SignedIn, live: (String?) throws -> [Letter]
    ) throws -> Response {
        if let about = n.about, let (issued, kept) = try papers.kept(about, by: visit.actor) {
            var letters = try live(issued.number)
            if let kept { letters = [kept] + letters.dropFirst() }
            if !letters.isEmpty { letters[0].seal = seal(issued.code, visit) }
            let home = visit.actor.maySeeLetters(of: issued.library) ? discovery.directory[issued.library] : nil
            let bar = PaperView.known(issued.number, home, visit.language)
            return paper(PaperView.documents(letters, n.title, try size(request), back: n.back, bar: bar, visit))
        }
        var letters = try live(nil)
        let mine = n.draft.flatMap { visit.actor.mayWriteLetters(of: $0.library.id) ? $0 : nil }
        if let mine { letters = [try papers.show(mine, by: visit.actor)] + letters.dropFirst() }
        let bar =
            mine != nil && n.isReady ? PaperView.take(n.action, field: field("surat", who), visit.language) : Markup()
        return paper(PaperView.documents(letters, n.title, try size(request), back: n.back, bar: bar, visit))
    }

    /// Takes the number and shows the paper with it; where somebody was quicker, that one.
    func take(_ n: Numbering, _ form: Query, _ visit: Visit) throws -> Response {
        guard let draft = n.draft, n.isReady else { throw NotAllowed(verb: "letter.write") }
        do {
            let issued = try papers.issue(draft, copies: Self.institutions(form["tembusan"]), by: visit.actor)
            return .seeOther(SiteURL.letterPrint(code: draft.library.code, issued.id).url)
        } catch PaperError.alreadyNumbered {
            return .seeOther(n.action)
        } catch let error as PaperError {
            throw WebError.badRequest("letter", visit.language(error.phrase))
        }
    }

    /// "SMA A; Dinas B", or one a line.
    static func institutions(_ typed: String?) -> [String] {
        (typed ?? "").split { $0 == ";" || $0.isNewline }.map(String.init)
    }
}
