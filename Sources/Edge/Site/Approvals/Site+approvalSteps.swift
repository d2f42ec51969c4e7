import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Paper
import WebSupport

extension Site {
    @Sendable func approvalRequest(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        var model = try requestModel(try Self.requestID(context), who, visit)
        model.isSaved = try request.query().contains("beres")
        return personal(ApprovalRequestView.page(model, visit), visit)
    }

    @Sendable func takeApprovalStep(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "approval.step") }
        let id = try Self.requestID(context)
        let form = try await form(request, for: "setuju", who)
        guard let deed = form.trimmed("langkah").flatMap(ApprovalDeed.init(rawValue:)) else {
            throw WebError.badRequest("step", "An unknown step.")
        }
        return try answer(id, who, visit) {
            let actor = visit.actor
            let capacity = form.trimmed("sebagai").flatMap(SigningCapacity.init(rawValue:)) ?? .principal
            switch deed {
            case .approve, .decline, .giveBack:
                let round = try form.int("putaran", in: 1...1_000_000) ?? 0
                try self.approvals.decide(
                    id, round: round, deed.outcome ?? .decline, as: capacity, note: form["catatan"] ?? "", by: actor)
            case .link: return self.personal(try self.decisionLinkPage(id, capacity, visit), visit)
            case .confirm: try self.approvals.confirmPaper(id, as: capacity, by: actor)
            case .askAgain: try self.approvals.askAgain(id, self.approvalForm(form), by: actor)
            case .withdraw: try self.approvals.withdraw(id, by: actor)
            case .paper: throw WebError.badRequest("step", "An unknown step.")
            }
            return .seeOther(
                ReturnPath.safe(form.trimmed("kembali"), or: SiteURL.approvalRequest(id, isDone: true).url))
        }
    }

    @Sendable func takeApprovalPaper(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "approval.record-paper") }
        let id = try Self.requestID(context)
        // The rule refuses above 6 MB in words; what is far above it is not read.
        let limits = MultipartLimits(total: 8 << 20, file: 7 << 20, field: 8 << 10, parts: 12)
        let sent = try await request.multipartForm(limits: limits)
        try tokens.require(in: sent.fields, for: "setuju", session: Visit.formSession(who))
        return try answer(id, who, visit) {
            let form = sent.fields
            guard let day = form.trimmed("hari").flatMap({ CalendarDay($0) }),
                let outcome = form.trimmed("putusan").flatMap(ApprovalDecision.Outcome.init(rawValue:))
            else { throw WebError.badRequest("day", "A day or a decision is missing.") }
            let paper = DecidedPaper(outcome, day: day, note: form["catatan"] ?? "", image: sent.file("foto")?.bytes ?? [])
            let capacity = form.trimmed("sebagai").flatMap(SigningCapacity.init(rawValue:)) ?? .principal
            try self.approvals.recordPaper(id, paper, as: capacity, by: visit.actor)
            return .seeOther(SiteURL.approvalRequest(id, isDone: true).url)
        }
    }

    /// For the own school alone, to keep and not to open in the page: its bytes came from outside.
    @Sendable func approvalImage(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        let id = try Self.requestID(context)
        guard let number = context.row("image"), let image = try approvals.paperImage(id, number, by: visit.actor) else {
            throw NotAllowed(verb: "approval.see-paper")
        }
        let ending = image.kind == "application/pdf" ? "pdf" : image.kind == "image/png" ? "png" : "jpg"
        var response = Response.download(
            image.bytes, type: image.kind, named: "persetujuan-\(id.rawValue)-\(number).\(ending)")
        response.headers[.cacheControl] = CacheControl.noStore
        return response
    }

    @Sendable func approvalSheet(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        let asked = try approvals.request(try Self.requestID(context), by: visit.actor)
        guard let library = discovery.directory[asked.library] else { throw WebError.notFound }
        return paper(
            PaperView.document(
                .approvalRequest(asked, library, visit.language), visit.language(PaperPhrases.approvalSheet), try size(request),
                back: SiteURL.approvalRequest(asked.id).url, visit))
    }

    private static func requestID(_ context: WebContext) throws -> ApprovalRequestID {
        // The same answer as for somebody else's request.
        guard let id = context.row() else { throw NotAllowed(verb: "approval.see") }
        return ApprovalRequestID(rawValue: id)
    }

    private func requestModel(_ id: ApprovalRequestID, _ who: SignedIn, _ visit: Visit) throws -> ApprovalRequestModel {
        let request = try approvals.request(id, by: visit.actor)
        guard let library = discovery.directory[request.library] else { throw WebError.notFound }
        let known = visit.actor.maySeePeople(of: library.id) ? try people.members(of: library.id, by: visit.actor) : []
        return ApprovalRequestModel(
            request: request, library: library, actor: visit.actor,
            people: Dictionary(
                known.map { ("person:\($0.person.id.rawValue)", $0.person.spokenName) }, uniquingKeysWith: { first, _ in first }),
            field: field("setuju", who), today: clock.today())
    }

    /// What went wrong stands on the request itself.
    private func answer(
        _ id: ApprovalRequestID, _ who: SignedIn, _ visit: Visit, _ body: () throws -> Response
    ) throws -> Response {
        do { return try body() } catch let error as ApprovalError {
            var model = try requestModel(id, who, visit)
            model.problem = error.phrase
            return personal(ApprovalRequestView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    // MARK: By link

    private func decisionLinkPage(
        _ id: ApprovalRequestID, _ capacity: SigningCapacity, _ visit: Visit
    ) throws -> Page {
        let token = try approvals.issueLink(id, as: capacity, by: visit.actor)
        let until = CalendarDay(at: clock.now() + Approvals.linkLifetime)
        return DecisionLinkView.link(
            try approvals.request(id, by: visit.actor), capacity, address: visit.absolute(.decisionLink(token: token)),
            until: until, visit)
    }

    /// The first tap. Looking changes nothing: message programs open links before people do.
    @Sendable func decisionLetter(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withSlip(request, context) { slip, token, visit in
            self.secret(
                DecisionLinkView.letter(
                    slip, token, self.tokens.field(for: "putuskan", session: token),
                    self.discovery.directory[slip.request.library]?.name ?? "–", visit), visit)
        }
    }

    /// The second tap.
    @Sendable func decideByLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await request.form(limits: Self.small)
        return try await withSlip(request, context) { slip, token, visit in
            try self.tokens.require(in: form, for: "putuskan", session: token, lifetime: 24 * 3600)
            guard let outcome = form.trimmed("langkah").flatMap(ApprovalDeed.init(rawValue:))?.outcome else {
                throw WebError.badRequest("step", "An unknown step.")
            }
            let decided = try self.approvals.decide(link: token, outcome, note: form["catatan"] ?? "", by: visit.actor)
            return self.secret(DecisionLinkView.thanks(decided, outcome, visit), visit)
        }
    }

    private func withSlip(
        _ request: Request, _ context: WebContext, _ body: (ApprovalSlip, String, Visit) throws -> Response
    ) async throws -> Response {
        var visit = try visit(request, context)
        // The address is the secret: no link of this page, no print of it may repeat it.
        visit.here = SiteURL.home.url.text
        let token = context.parameters.get("token") ?? ""
        do { return try body(try approvals.slip(token, by: visit.actor), token, visit) } catch let error as ApprovalError {
            let status: HTTPResponse.Status =
                switch error {
                case .linkUnknown: .notFound
                case .linkOver: .gone
                default: .unprocessableContent
                }
            return secret(DecisionLinkView.over(error.phrase, visit), visit, status: status)
        }
    }
}
