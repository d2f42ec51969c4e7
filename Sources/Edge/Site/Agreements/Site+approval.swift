import Agreements
import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    /// The first tap. Looking changes nothing: message programs open links before people do.
    @Sendable func approvalLetter(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withLetter(request, context) { letter, token, visit in
            self.secret(
                ApprovalView.letter(
                    letter, token, self.tokens.field(for: "setuju", session: token), self.discovery.directory, visit), visit)
        }
    }

    /// The second tap.
    @Sendable func approveByLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await request.form(limits: Self.small)
        return try await withLetter(request, context) { letter, token, visit in
            try self.tokens.require(in: form, for: "setuju", session: token, lifetime: 24 * 3600)
            let agreement = try self.agreements.approve(link: token, by: visit.actor)
            return self.secret(ApprovalView.thanks(letter, agreement, self.discovery.directory, visit), visit)
        }
    }

    private func withLetter(
        _ request: Request, _ context: WebContext, _ body: (ApprovalLetter, String, Visit) throws -> Response
    ) async throws -> Response {
        var visit = try visit(request, context)
        // The address is the secret: no link of this page, no print of it may repeat it.
        visit.here = SiteURL.home.url.text
        let token = context.parameters.get("token") ?? ""
        do {
            return try body(try agreements.letter(token, by: visit.actor), token, visit)
        } catch let error as AgreementError {
            let status: HTTPResponse.Status =
                switch error {
                case .linkUnknown: .notFound
                case .linkOver: .gone
                default: .unprocessableContent
                }
            return secret(ApprovalView.over(error, isSignedIn: visit.who != nil, visit), visit, status: status)
        }
    }

    /// A page whose address is a secret: kept nowhere, told to nobody.
    func secret(_ page: Page, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        var response = personal(page, visit, status: status)
        response.headers[.referrerPolicy] = "no-referrer"
        return response
    }

    /// A new link, shown once, ready to be sent.
    func approvalLink(
        _ id: AgreementID, _ library: LibraryID, _ capacity: Approval.Capacity, _ visit: Visit
    ) throws -> Page {
        let token = try agreements.issueLink(id, for: library, capacity, by: visit.actor)
        let dossier = try agreements.dossier(id, by: visit.actor)
        let party = dossier.agreement.party(library)
        let position = capacity == .principal ? party?.position : party?.foundationPosition
        let until = CalendarDay(at: clock.now() + Agreements.linkLifetime)
        return ApprovalView.link(
            id, title: dossier.text?.title ?? "", to: position.flatMap { $0.isEmpty ? nil : $0 } ?? visit.language(capacity.name),
            address: visit.absolute(.approval(token: token)), until: until, visit)
    }
}
