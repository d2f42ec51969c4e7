import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Paper
import WebSupport

extension Site {
    @Sendable func delegations(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            var model = try self.delegationsModel(library, who, visit)
            model.isSaved = try request.query().contains("beres")
            return self.personal(DelegationsView.page(model, visit), visit)
        }
    }

    /// Given by the principal; taken back by the principal, or laid down by whoever it was given to.
    @Sendable func changeDelegations(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who, let library = discovery.directory[context.parameters.get("code") ?? ""] else {
            throw NotAllowed(verb: "delegation.give")
        }
        let form = try await form(request, for: "limpah", who)
        if let id = form.trimmed("cabut").flatMap({ Int64($0) }) {
            try approvals.revoke(id, at: library.id, by: visit.actor)
            return .seeOther(
                visit.actor.maySeePeople(of: library.id)
                    ? SiteURL.delegations(code: library.code, isDone: true).url : SiteURL.desk.url)
        }
        guard visit.actor.mayDelegate(for: library.id) else { throw NotAllowed(verb: "delegation.give") }
        let day = CalendarDay(daysSince1970: 0)
        let given = DelegationForm(
            Set(form.values("putus").compactMap(Decision.init(rawValue:))), position: form["jabatan"] ?? "",
            letter: form["nomor"] ?? "", from: form.trimmed("mulai").flatMap { CalendarDay($0) } ?? day,
            until: form.trimmed("hingga").flatMap { CalendarDay($0) } ?? day)
        let delegate = PersonID(form.trimmed("kepada").flatMap { Int64($0) } ?? 0)
        do {
            try approvals.delegate(given, to: delegate, at: library.id, by: visit.actor)
            return .seeOther(SiteURL.delegations(code: library.code, isDone: true).url)
        } catch let error as ApprovalError {
            var model = try delegationsModel(library, who, visit)
            (model.form, model.chosen, model.problem) = (given, delegate, error.phrase)
            return personal(DelegationsView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    @Sendable func delegationLetter(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            let model = try self.delegationsModel(library, who, visit)
            guard let one = model.delegations.first(where: { $0.id == context.row("letter") }) else {
                throw NotAllowed(verb: "delegation.see")
            }
            return self.paper(
                PaperView.document(
                    .delegation(
                        one, library, principal: model.names[one.giver], delegate: model.names[one.delegate],
                        on: self.clock.today(), visit.language),
                    visit.language(DelegationPhrases.title), try self.size(request),
                    back: SiteURL.delegations(code: library.code).url, visit))
        }
    }

    private func delegationsModel(_ library: Library, _ who: SignedIn, _ visit: Visit) throws -> DelegationsModel {
        let (now, today) = (clock.now(), clock.today())
        let members = try people.members(of: library.id, by: visit.actor)
        let candidates = members.filter { member in
            Role.mayStandIn(Set(member.appointments.filter { $0.counts(at: now) }.map(\.grant.role)))
                && member.person.id != who.actor.id
        }
        return DelegationsModel(
            library: library, delegations: try approvals.delegations(of: library.id, by: visit.actor),
            candidates: candidates.map { ($0.person.id, $0.person.spokenName) }.sorted { $0.1 < $1.1 },
            names: Dictionary(members.map { ($0.person.id, $0.person.spokenName) }, uniquingKeysWith: { first, _ in first }),
            mayGive: visit.actor.mayDelegate(for: library.id),
            form: DelegationForm([], position: "", letter: "", from: today, until: today.adding(days: 30)),
            field: field("limpah", who), today: today)
    }
}
