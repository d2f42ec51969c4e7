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
    func registerApprovals(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .approvals: routes.get(path, use: approvalInbox)
        case .approvalNew:
            routes.get(path, use: approvalForm)
            routes.post(path, use: askApproval)
        case .approvalRequest:
            routes.get(path, use: approvalRequest)
            routes.post(path, use: takeApprovalStep)
        case .approvalSheet: routes.get(path, use: approvalSheet)
        case .approvalPapers: routes.post(path, use: takeApprovalPaper)
        case .approvalPaper: routes.get(path, use: approvalImage)
        case .decisionLink:
            routes.get(path, use: decisionLetter)
            routes.post(path, use: decideByLink)
        case .delegations:
            routes.get(path, use: delegations)
            routes.post(path, use: changeDelegations)
        case .delegationLetter: routes.get(path, use: delegationLetter)
        default: break
        }
    }

    // MARK: The inbox

    @Sendable func approvalInbox(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        guard visit.actor.seesApprovals else { throw NotAllowed(verb: "approval.list") }
        return personal(ApprovalsView.page(try approvalsModel(who, visit), visit), visit)
    }

    private func approvalsModel(_ who: SignedIn, _ visit: Visit) throws -> ApprovalsModel {
        let actor = visit.actor
        let today = clock.today()
        let tasks = try approvals.tasks(by: actor)
        let agreeing = try agreements.tasks(limit: Self.deskShown, by: actor).tasks.filter {
            if case .approve = $0.kind { true } else { false }
        }
        let joining = try networks.deskTasks(by: actor).filter { $0.key.hasSuffix(MemberState.invited.rawValue) }
        let items =
            tasks.map { DeskItem(task: $0.deskTask(on: today), form: deskForm($0, who)) }
            + agreeing.map { DeskItem(task: $0.deskTask(on: today), form: deskForm($0, who)) }
            + joining.map { DeskItem(task: $0) }
        let requests = try approvals.requests(by: actor)
        let waiting = Set(tasks.map(\.request.id))
        let libraries = who.actor.grants.compactMap { grant in
            if case .library(let id) = grant.place { discovery.directory[id] } else { nil }
        }
        let own = Set(libraries.map(\.id)).sorted().compactMap { discovery.directory[$0] }
        return ApprovalsModel(
            waiting: items.sorted { $0.task.urgency < $1.task.urgency },
            open: requests.filter { [.asked, .returned].contains($0.state) && !waiting.contains($0.id) },
            decided: try decided(requests, own, visit),
            asking: own.filter { actor.mayAskApproval(for: $0.id) },
            delegating: own.filter { actor.maySeePeople(of: $0.id) },
            steads: try approvals.delegations(to: who.actor).compactMap { one in
                discovery.directory[one.library].map { ApprovalsModel.Stead(delegation: one, library: $0) }
            },
            names: Dictionary(own.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            fields: ["limpah": field("limpah", who)], today: today)
    }

    /// What was decided of every kind, the newest first.
    private func decided(_ requests: [ApprovalRequest], _ own: [Library], _ visit: Visit) throws -> [ApprovalsModel.Decided] {
        let t = visit.language
        var found = requests.filter { [.approved, .declined].contains($0.state) }.map { request in
            let last = request.decisions.last { $0.round == request.round && $0.counts }
            return ApprovalsModel.Decided(
                day: last?.day ?? clock.today(), kind: request.kind.name, subject: request.form.subject,
                outcome: "\(t(request.state.name)), \(ApprovalPhrases.who(last?.capacity ?? .principal, stead: last?.stead, t))",
                isGood: request.state == .approved, path: SiteURL.approvalRequest(request.id).url)
        }
        found += try agreements.decided(by: visit.actor, limit: 50).map { one in
            ApprovalsModel.Decided(
                day: one.approval.day, kind: Decision.agreement.name, subject: one.title,
                outcome:
                    "\(t(ApprovalState.approved.name)), \(ApprovalPhrases.who(one.approval.capacity, stead: one.approval.stead, t))",
                isGood: true, path: SiteURL.agreement(one.id).url)
        }
        for library in own where visit.actor.keeps(library.id) || visit.actor.decides(.joining, for: library.id) {
            for member in try networks.memberships(of: library.id, by: visit.actor) where member.state.isPublic {
                guard let network = try networks.network(member.network) else { continue }
                found.append(
                    ApprovalsModel.Decided(
                        day: CalendarDay(at: member.since), kind: Decision.joining.name,
                        subject: network.name, outcome: t(member.state.name), isGood: true,
                        path: SiteURL.network(member.network).url))
            }
        }
        return Array(found.sorted { $0.day > $1.day }.prefix(60))
    }

    // MARK: Asking

    @Sendable func approvalForm(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            guard visit.actor.mayAskApproval(for: library.id) else { throw NotAllowed(verb: "approval.ask") }
            let kind = try request.query()["jenis"].flatMap(ApprovalKind.init(rawValue:))
            var model = try self.approvalFormModel(
                library, ApprovalForm(subject: "", summary: "", until: self.clock.today().adding(days: 30)), who, visit)
            model.kind = kind ?? .spending
            return self.personal(ApprovalFormView.page(model, visit), visit)
        }
    }

    @Sendable func askApproval(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            let typed = try await self.form(request, for: "minta-setuju", who)
            guard visit.actor.mayAskApproval(for: library.id) else { throw NotAllowed(verb: "approval.ask") }
            guard let kind = typed["jenis"].flatMap(ApprovalKind.init(rawValue:)) else {
                throw WebError.badRequest("kind", "An unknown kind.")
            }
            let form = self.approvalForm(typed)
            do {
                let made = try self.approvals.ask(kind, form, for: library.id, by: visit.actor)
                return .seeOther(SiteURL.approvalRequest(made.id, isDone: true).url)
            } catch let error as ApprovalError {
                var model = try self.approvalFormModel(library, form, who, visit)
                (model.kind, model.problem) = (kind, error.phrase)
                return self.personal(ApprovalFormView.page(model, visit), visit, status: .unprocessableContent)
            }
        }
    }

    private func approvalFormModel(
        _ library: Library, _ form: ApprovalForm, _ who: SignedIn, _ visit: Visit
    ) throws -> ApprovalFormModel {
        let now = clock.now()
        let hasFoundation = try people.members(of: library.id, by: visit.actor).contains { member in
            member.appointments.contains { $0.grant.role == .foundation && $0.counts(at: now) }
        }
        return ApprovalFormModel(
            library: library, form: form, hasFoundation: hasFoundation, field: field("minta-setuju", who))
    }

    /// What was typed; a day or an amount that is none is refused by the rule in words.
    func approvalForm(_ typed: Query) -> ApprovalForm {
        let digits = (typed["rupiah"] ?? "").filter { !$0.isWhitespace && $0 != "." }
        return ApprovalForm(
            subject: typed["perihal"] ?? "", summary: typed["ringkasan"] ?? "", benefit: typed["manfaat"] ?? "",
            cost: typed["biaya"] ?? "", risk: typed["risiko"] ?? "", rupiah: digits.isEmpty ? nil : Int(digits) ?? -1,
            until: typed.trimmed("sampai").flatMap { CalendarDay($0) } ?? CalendarDay(daysSince1970: 0),
            asksFoundation: typed["yayasan"] == "1")
    }
}

extension Actor {
    /// Whether there can be anything for this visitor in the inbox.
    var seesApprovals: Bool {
        guard case .person(let person) = self else { return false }
        return !approvalLibraries.isEmpty
            || person.delegated.values.contains { !$0.isEmpty }
            || person.grants.contains { [.librarian, .deputy, .principal, .foundation].contains($0.role) }
    }
}
