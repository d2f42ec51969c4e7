import Agreements
import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import UnionCatalog
import WebSupport

extension Site {
    /// Lines on one page of the list.
    static let agreementsShown = 50

    /// One's own agreements, by state; for everybody else the register of those that their parties opened.
    @Sendable func agreementList(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let query = try request.query()
        let open = try agreements.published()
        guard visit.who != nil else {
            return try await respond(AgreementsListView.register(open, discovery.directory, visit), visit, to: request)
        }
        let state = query.trimmed("keadaan").flatMap(AgreementState.init(rawValue:))
        let page = try query.int("halaman", in: 1...10_000) ?? 1
        let found = try agreements.list(
            states: state.map { [$0] } ?? Set(AgreementState.allCases), after: (page - 1) * Self.agreementsShown,
            limit: Self.agreementsShown, by: visit.actor)
        var model = AgreementsListModel(
            lines: found.lines, total: found.total, byState: found.byState, state: state, page: page, open: open,
            mayDraft: mayDraft(visit.actor), directory: discovery.directory)
        model.lacksMandate = try visit.who.map { try officeDesks($0, visit.actor) }?.contains { !$0.isMandated } ?? false
        return personal(AgreementsListView.own(model, visit), visit)
    }

    /// The dossier for those it concerns, the bare text where it is open to all, and the door for whoever might be one of them.
    @Sendable func agreement(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let id = try agreementNamed(context)
        do {
            guard let who = visit.who else { throw NotAllowed(verb: "agreement.see") }
            var model = try dossier(id, who, visit)
            model.isSaved = try request.query().contains("beres")
            return personal(AgreementView.page(model, visit), visit)
        } catch AgreementError.unknownAgreement {
            throw WebError.notFound
        } catch let refusal as NotAllowed {
            guard let open = try agreements.published(id) else {
                if visit.who == nil { return toDoor(visit) }
                throw concealed(refusal, id, visit)
            }
            let page = AgreementView.published(open.agreement, open.text, discovery.directory, visit)
            return visit.who == nil ? try await respond(page, visit, to: request) : personal(page, visit)
        }
    }

    func agreementNamed(_ context: WebContext) throws -> AgreementID {
        guard let id = context.row() else { throw WebError.notFound }
        return AgreementID(id)
    }

    /// What a refusal is told as: to whom an agreement is hidden, its number is as one that nobody has.
    func concealed(_ refusal: NotAllowed, _ id: AgreementID, _ visit: Visit) -> any Error {
        if (try? agreements.dossier(id, by: visit.actor)) != nil { return refusal }
        if let open = try? agreements.published(id), open.agreement.id == id { return refusal }
        return WebError.notFound
    }

    /// Whether somebody keeps a library or coordinates a network, and so may begin an agreement.
    func mayDraft(_ actor: Actor) -> Bool {
        guard case .person(let person) = actor else { return false }
        return person.grants.contains { [.librarian, .deputy, .coordinator].contains($0.role) }
    }

    func dossier(_ id: AgreementID, _ who: SignedIn, _ visit: Visit) throws -> AgreementModel {
        let actor = visit.actor
        let dossier = try agreements.dossier(id, by: actor)
        guard let text = dossier.text else { throw WebError.notFound }
        var model = AgreementModel(
            dossier: dossier, text: text, actor: actor, directory: discovery.directory, field: field("perjanjian", who),
            today: clock.today())
        let parties = dossier.agreement.libraries
        if [.draft, .proposed, .negotiated].contains(model.state) {
            model.conflicts = try agreements.conflicts(id, by: actor)
            model.warnings = try agreements.realism(id, by: actor)
            model.gaps = text.problems(form: dossier.agreement.form, parties: parties)
            for party in model.own(.signatory) { model.signatories[party.library] = try signatories(party.library, actor) }
        }
        if model.state != .withdrawn { model.voices = try agreements.voices(id, by: actor) }
        for party in model.own(.voices) where [.draft, .proposed, .negotiated].contains(model.state) {
            model.voicePeople[party.library] = try voicePeople(party.library, actor)
        }
        if dossier.agreement.state.isInForce { model.answers = try answers(model) }
        if let base = dossier.agreement.base {
            model.baseTitle = try? agreements.dossier(base, by: actor).text?.title
        }
        model.measured = try measured(dossier.commitments)
        if model.state.hasTerms, !model.agreement.isPart { model.spending = try agreements.spending(id, by: actor) }
        if parties.count <= 12, model.state != .withdrawn, model.state != .ended {
            model.readiness =
                (try? agreements.readiness(
                    parties, network: dossier.agreement.network, facts: try readinessFacts(parties), by: actor)) ?? []
        }
        return model
    }

    /// Who may be named as signing for a library, to those who may know its people.
    private func signatories(
        _ library: LibraryID, _ actor: Actor
    ) throws -> [(id: PersonID, name: String, role: Role)] {
        guard actor.maySeePeople(of: library) else { return [] }
        let now = clock.now()
        return try people.members(of: library, by: actor).flatMap { member in
            member.appointments.filter { $0.counts(at: now) && [.principal, .foundation].contains($0.grant.role) }.map {
                (member.person.id, member.person.spokenName, $0.grant.role)
            }
        }
    }

    /// What holds today: between the visitor's own libraries and the others, else between the first two.
    private func answers(_ m: AgreementModel) throws -> [Terms] {
        try agreements.follow()
        let services = CooperationService.allCases.filter { service in
            m.text.clauses.contains { $0.values[.service] == .choice(.on) && $0.scope.services.contains(service) }
        }
        let present = m.agreement.parties.filter { $0.until.map { $0 >= m.today } ?? true }.map(\.library)
        let own = present.filter { m.actor.may(.seePaper, in: AgreementPlace(libraries: [$0])) }
        let pairs = (own.isEmpty ? Array(present.prefix(1)) : own).flatMap { one in
            present.filter { $0 != one }.flatMap { [(one, $0), ($0, one)] }
        }
        // An addendum names only what it changes; its services are those of what it amends.
        let asked = services.isEmpty && m.agreement.relation == .amends ? [.loan] : services
        return asked.flatMap { service in
            pairs.prefix(12).map { lender, borrower in
                agreements.terms(TermsQuestion(lender: lender, borrower: borrower, service: service, on: m.today))
            }
        }
    }
}
