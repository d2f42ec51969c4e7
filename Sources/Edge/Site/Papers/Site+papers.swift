import Agreements
import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Paper
import WebSupport

extension Site {
    func registerPapers(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .agreementPrint:
            routes.get(path, use: agreementPrint)
            routes.post(path, use: numberAgreement)
        case .agreementSheet: routes.get(path, use: agreementSheet)
        case .agreementNotice:
            routes.get(path, use: agreementNotice)
            routes.post(path, use: takeAgreementNotice)
        case .agreementRequest:
            routes.get(path, use: agreementRequest)
            routes.post(path, use: takeAgreementRequest)
        case .agreementSpending: routes.get(path, use: agreementSpending)
        case .letters: routes.get(path, use: letters)
        case .lettersOf:
            routes.get(path, use: lettersOf)
            routes.post(path, use: changeLetters)
        case .letterPrint: routes.get(path, use: letterPrint)
        case .letterForm:
            routes.get(path, use: letterForm)
            routes.post(path, use: takeLetterForm)
        case .check: routes.get(path, use: check)
        case .checkCode: routes.get(path, use: checkCode)
        default: break
        }
    }

    /// A paper that only some may see: kept nowhere.
    func paper(_ document: Markup) -> Response { .html(document, headers: [.cacheControl: CacheControl.noStore]) }

    /// What the code on a paper leads to.
    func seal(_ code: VerificationCode, _ visit: Visit) -> Letter.Seal {
        Letter.Seal(address: visit.absolute(.checkCode(code.printed)), code: code.printed)
    }

    func size(_ request: Request) throws -> PaperSize {
        try request.query()["kertas"].flatMap(PaperSize.init(rawValue:)) ?? .a4
    }

    // MARK: Of an agreement

    @Sendable func agreementPrint(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atAgreement(request, context) { visit, who, id in
            var letter = try self.papers.agreement(id, visit.language, by: visit.actor)
            let issued = try self.papers.issued(id, by: visit.actor)
            let mine = issued.first { visit.actor.maySeeLetters(of: $0.library) }
            letter.seal = (mine ?? issued.first).map { self.seal($0.code, visit) }
            let dossier = try self.agreements.dossier(id, by: visit.actor)
            let numbered = Set(issued.map(\.library))
            let may = dossier.agreement.libraries.filter { visit.actor.mayWriteLetters(of: $0) && !numbered.contains($0) }
            let isFixed = dossier.versions.last?.digest != nil
            let bar = PaperView.numbering(
                id, isFixed ? may.compactMap { self.discovery.directory[$0] } : [], field: self.field("nomor", who),
                visit.language)
            return self.paper(
                PaperView.document(
                    letter, visit.language(PaperPhrases.agreementText), try self.size(request), back: Self.agreementURL(id),
                    bar: bar,
                    visit))
        }
    }

    @Sendable func numberAgreement(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "letter.write") }
        let form = try await form(request, for: "nomor", who)
        guard let library = form.trimmed("perpustakaan").flatMap({ discovery.directory[$0] }) else {
            throw NotAllowed(verb: "letter.write")
        }
        let id = try agreementNamed(context)
        do {
            try papers.issueAgreement(id, for: library.id, visit.language, by: visit.actor)
        } catch AgreementError.unknownAgreement {
            throw WebError.notFound
        } catch let refusal as NotAllowed { throw concealed(refusal, id, visit) }
        return .seeOther(SiteURL.agreementPrint(id).url)
    }

    @Sendable func agreementSheet(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atAgreement(request, context) { visit, _, id in
            let library = try self.party(id, request, visit)
            var letter = try self.papers.approvalSheet(id, for: library.id, visit.language, by: visit.actor)
            let issued = try self.papers.issued(id, by: visit.actor)
            if let one = issued.first(where: { $0.library == library.id }) ?? issued.first {
                letter.seal = self.seal(one.code, visit)
            }
            return self.paper(
                PaperView.document(
                    letter, visit.language(PaperPhrases.approvalSheet), try self.size(request), back: Self.agreementURL(id), visit
                ))
        }
    }

    @Sendable func agreementNotice(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atAgreement(request, context) { visit, who, id in
            let library = try self.party(id, request, visit)
            return try self.numbered(try self.notice(id, library, visit), request, visit, who) { number in
                try self.papers.staffNotice(id, for: library.id, number: number, visit.language, by: visit.actor).map {
                    try self.papers.headed($0, library)
                }
            }
        }
    }

    @Sendable func takeAgreementNotice(_ request: Request, _ context: WebContext) async throws -> Response {
        try await takeAtAgreement(request, context) { try self.notice($0, $1, $2) }
    }

    private func notice(_ id: AgreementID, _ library: Library, _ visit: Visit) throws -> Numbering {
        let mine = visit.actor.mayWriteLetters(of: library.id)
        return Numbering(
            about: LetterAbout("agreement", id.rawValue, .notice, of: library.id),
            draft: mine ? try papers.staffNoticeDraft(id, for: library.id, visit.language, by: visit.actor) : nil,
            title: visit.language(LetterKind.notice.name), back: Self.agreementURL(id),
            action: SiteURL.agreementNotice(id, library: library.code).url)
    }

    /// The letter that asks one's own principal; whoever does not answer for the library has no part in it.
    @Sendable func agreementRequest(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atAgreement(request, context) { visit, who, id in
            let numbering = try self.request(id, try self.party(id, request, visit), visit)
            return try self.numbered(numbering, request, visit, who) { _ in
                try numbering.draft.map { [try self.papers.show($0, by: visit.actor)] } ?? []
            }
        }
    }

    @Sendable func takeAgreementRequest(_ request: Request, _ context: WebContext) async throws -> Response {
        try await takeAtAgreement(request, context) { try self.request($0, $1, $2) }
    }

    private func request(_ id: AgreementID, _ library: Library, _ visit: Visit) throws -> Numbering {
        let draft = try papers.approvalRequest(id, for: library.id, visit.language, by: visit.actor)
        return Numbering(
            about: draft.about, draft: draft, title: visit.language(PaperPhrases.request), back: Self.agreementURL(id),
            action: SiteURL.agreementRequest(id, library: library.code).url)
    }

    private func takeAtAgreement(
        _ request: Request, _ context: WebContext, _ numbering: (AgreementID, Library, Visit) throws -> Numbering
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "letter.write") }
        let form = try await form(request, for: "surat", who)
        return try await atAgreement(request, context) { visit, _, id in
            try self.take(try numbering(id, try self.party(id, request, visit), visit), form, visit)
        }
    }

    @Sendable func agreementSpending(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atAgreement(request, context) { visit, _, id in
            let letter = try self.papers.spending(id, visit.language, by: visit.actor)
            return self.paper(
                PaperView.document(
                    letter, visit.language(SpendingPhrases.title), try self.size(request), back: Self.agreementURL(id), visit))
        }
    }

    static func agreementURL(_ id: AgreementID) -> SafeURL { "/perjanjian/\(id.rawValue)" }

    /// The party that is named, else one's own, else the first.
    private func party(_ id: AgreementID, _ request: Request, _ visit: Visit) throws -> Library {
        let agreement = try agreements.dossier(id, by: visit.actor).agreement
        let named = try request.query()["untuk"].flatMap { discovery.directory[$0] }
        let own = agreement.libraries.first { visit.actor.maySeeLetters(of: $0) }
        let library = named ?? (own ?? agreement.libraries.first).flatMap { discovery.directory[$0] }
        guard let library, agreement.party(library.id) != nil else { throw WebError.notFound }
        return library
    }

    private func atAgreement(
        _ request: Request, _ context: WebContext, _ body: (Visit, SignedIn, AgreementID) throws -> Response
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let id = try agreementNamed(context)
        do { return try body(visit, who, id) } catch AgreementError.unknownAgreement {
            throw WebError.notFound
        } catch let refusal as NotAllowed { throw concealed(refusal, id, visit) }
    }
}
