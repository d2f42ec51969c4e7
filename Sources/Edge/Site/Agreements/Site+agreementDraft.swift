import Agreements
import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Planning
import WebSupport

extension Site {
    /// What a new text begins with: the clauses that nearly every agreement has.
    static let usualClauses: Set<String> = [
        "services", "open-to", "closed-to", "reply", "shipping", "loan-period", "patron-due", "ceilings", "new-items",
        "transport",
        "replacement", "lateness", "privacy", "notice", "joining", "dispute", "monitoring",
    ]

    @Sendable func agreementNew(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        guard mayDraft(visit.actor) else { throw NotAllowed(verb: "agreement.draft") }
        let chosen = Set(try request.query().values("dengan"))
        return personal(AgreementNewView.page(try newModel(who, visit, chosen: chosen), visit), visit)
    }

    @Sendable func beginAgreement(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "agreement.draft") }
        let form = try await form(request, for: "perjanjian", who)
        do {
            return .seeOther(SiteURL.agreementEdit(try begin(form, visit)).url)
        } catch let error as AgreementError {
            var model = try newModel(who, visit, chosen: Set(form.values("dengan")))
            model.problem = error.phrase
            return personal(AgreementNewView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    private func begin(_ form: Query, _ visit: Visit) throws -> AgreementID {
        let actor = visit.actor
        let own = form.trimmed("perpustakaan").flatMap { discovery.directory[$0]?.id }
        let others = form.values("dengan").compactMap { discovery.directory[$0]?.id }.filter { $0 != own }
        var libraries = (own.map { [$0] } ?? []) + others
        let kind = form.trimmed("bentuk").flatMap(AgreementForm.init(rawValue:)) ?? .pks
        let network = form.trimmed("jaringan").flatMap { Int64($0) }.map { NetworkID($0) }
        if kind == .charter {
            guard let network else { throw AgreementError.charterOfAll }
            libraries = try networks.members(of: network, by: actor).filter(\.state.votes).map(\.library)
        }
        guard libraries.count >= 2, libraries.count <= (kind == .charter ? 1_000 : 100) else {
            throw AgreementError.tooFewParties
        }
        if let network { try mustKnow(network, own, actor) }
        let starts = form.trimmed("mulai").flatMap { CalendarDay($0) } ?? clock.today()
        var text = AgreementText(
            title: form.trimmed("judul") ?? "", starts: starts, ends: form.trimmed("akhir").flatMap { CalendarDay($0) })
        let services = Set(form.values("layanan").compactMap(CooperationService.init(rawValue:)))
        text.clauses = ClauseLibrary.shared.clauses(Self.usualClauses).compactMap { clause in
            guard clause.values[.service] != nil else { return clause }
            var clause = clause
            clause.scope.services = services
            return services.isEmpty ? nil : clause
        }
        text.drivers = proposedDrivers(libraries, actor)
        if kind == .oral {
            text.oral = AgreementText.OralRecord(day: clock.today(), place: "", witnesses: [], summary: "")
        }
        return try agreements.draft(kind, libraries.map { AgreementParty($0) }, text, network: network, by: actor).id
    }

    /// Reasons that the planning report knows (S32), for the parties to keep, put right or strike out.
    private func proposedDrivers(_ libraries: [LibraryID], _ actor: Actor) -> [String] {
        let codes = libraries.compactMap { discovery.directory[$0]?.code }
        guard codes.count <= Planning.most, let report = try? planning.report(codes, by: actor) else { return [] }
        return report.drivers.map(\.indonesian)
    }

    /// A network's name is put on an agreement by its coordinator, or by a library that is in it.
    private func mustKnow(_ network: NetworkID, _ own: LibraryID?, _ actor: Actor) throws {
        if actor.has(.coordinator, at: .network(network)) { return }
        guard let own,
            try networks.memberships(of: own, by: actor).contains(where: { $0.network == network && $0.state.isPublic })
        else { throw NotAllowed(verb: "agreement.draft") }
    }

    private func newModel(_ who: SignedIn, _ visit: Visit, chosen: Set<String>) throws -> AgreementNewModel {
        var (libraries, known) = (Set<LibraryID>(), Set<NetworkID>())
        for grant in who.actor.grants {
            switch grant.place {
            case .library(let id) where grant.role == .librarian || grant.role == .deputy: libraries.insert(id)
            case .network(let id) where grant.role == .coordinator: known.insert(id)
            default: continue
            }
        }
        for library in libraries {
            for member in try networks.memberships(of: library, by: visit.actor) where member.state.isPublic {
                known.insert(member.network)
            }
        }
        let all = discovery.directory.all
        let open = try networks.networks().filter { $0.isOpen && known.contains($0.id) }
        return AgreementNewModel(
            own: all.filter { libraries.contains($0.id) },
            others: all.filter { !libraries.contains($0.id) || libraries.count > 1 },
            networks: open, mayCharter: open.contains { visit.actor.coordinates($0.id) }, chosen: chosen,
            field: field("perjanjian", who), today: clock.today())
    }

    // MARK: Editing

    @Sendable func agreementEdit(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atDraft(request, context) { model, visit in
            self.personal(try self.editPage(model, visit), visit)
        }
    }

    @Sendable func saveAgreement(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atDraft(request, context) { model, visit in
            guard let who = visit.who else { throw NotAllowed(verb: "agreement.edit") }
            let form = try await self.form(request, for: "perjanjian", who)
            let revision = try form.int("revisi", in: 1...1_000_000_000) ?? 0
            do {
                // Rows are numbered by the text they were made from.
                guard revision == model.dossier.versions.last?.revision else { throw AgreementError.editedMeanwhile }
                let reader = AgreementTextForm(
                    form: form, before: model.text, parties: model.agreement.libraries, directory: model.directory,
                    today: model.today)
                try self.agreements.edit(model.id, revision: revision, try reader.text(), by: visit.actor)
                return .seeOther(SiteURL.agreement(model.id, isDone: true).url)
            } catch let error as AgreementError {
                var model = model
                model.problem = error.phrase
                return self.personal(try self.editPage(model, visit), visit, status: .unprocessableContent)
            }
        }
    }

    private func editPage(_ model: AgreementModel, _ visit: Visit) throws -> Page {
        let base = try model.agreement.base.flatMap { id in
            model.agreement.relation == .amends ? try agreements.dossier(id, by: visit.actor).text?.clauses : nil
        }
        return AgreementEditView.page(
            model, revision: model.dossier.versions.last?.revision ?? 1, base: base ?? [], visit)
    }

    /// A draft, for whoever may change it; what is no draft is shown instead.
    private func atDraft(
        _ request: Request, _ context: WebContext, _ body: (AgreementModel, Visit) async throws -> Response
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else {
            guard request.method == .get || request.method == .head else { throw NotAllowed(verb: "agreement.edit") }
            return toDoor(visit)
        }
        let id = try agreementNamed(context)
        do {
            let dossier = try agreements.dossier(id, by: visit.actor)
            guard let text = dossier.text else { throw WebError.notFound }
            let model = AgreementModel(
                dossier: dossier, text: text, actor: visit.actor, directory: discovery.directory, field: field("perjanjian", who),
                today: clock.today())
            guard model.may(.edit) else { throw NotAllowed(verb: "agreement.edit") }
            guard model.state == .draft else { return .seeOther(SiteURL.agreement(id).url) }
            return try await body(model, visit)
        } catch AgreementError.unknownAgreement {
            throw WebError.notFound
        } catch let refusal as NotAllowed {
            throw concealed(refusal, id, visit)
        }
    }
}
