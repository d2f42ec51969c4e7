import Agreements
import Commons
import Community
import Discovery
import HTML
import Hummingbird
import Membership
import Messages
import Planning
import UnionCatalog
import WebSupport

extension Site {
    /// Items shown at once; what is beyond is counted, comes up as the others are done, and can be turned to.
    static let deskShown = 40
    static let deskPages = 250

    @Sendable func desk(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return try await respond(DeskView.desk(visit), visit, to: request) }
        let page = try request.query().int("halaman", in: 1...Self.deskPages) ?? 1
        var model = try deskModel(who, visit, page: page)
        model.reader?.isSaved = try request.query().contains("ditarik")
        return personal(DeskView.own(model, visit), visit)
    }

    /// Every capability gives what it has, each in a fixed number of statements; nothing is asked item by item.
    func deskModel(_ who: SignedIn, _ visit: Visit, page: Int = 1) throws -> DeskModel {
        let actor = visit.actor
        let today = clock.today()
        let waiting = try agreements.tasks(measured: measurement, limit: page * Self.deskShown, by: actor)
        let asked = try approvals.tasks(by: actor)
        var others = try networks.deskTasks(by: actor) + people.deskTasks(by: actor)
        others += try community.deskTasks(by: actor) + discovery.deskTasks(by: actor)
        others += try agreements.spendingTasks(by: actor)
        others += try agreements.voiceTasks(by: actor) + firstStepTasks(actor)
        let read = try community.noticeTasks(by: actor)
        let items =
            waiting.tasks.map { DeskItem(task: $0.deskTask(on: today), form: deskForm($0, who)) }
            + asked.map { DeskItem(task: $0.deskTask(on: today), form: deskForm($0, who)) } + others.map { DeskItem(task: $0) }
            + read.map { DeskItem(task: $0.task, notice: $0.notice) }
        let sorted = items.enumerated().sorted { a, b in
            let (one, other) = (a.element.task, b.element.task)
            return (one.urgency, one.due?.daysSince1970 ?? .max, a.offset) < (
                other.urgency, other.due?.daysSince1970 ?? .max, b.offset
            )
        }.map(\.element)
        let places = who.actor.grants.compactMap { grant -> (Role, LibraryID)? in
            if case .library(let id) = grant.place { (grant.role, id) } else { nil }
        }
        func libraries(_ roles: Role...) -> [Library] {
            Set(places.filter { roles.contains($0.0) }.map(\.1)).sorted().compactMap { discovery.directory[$0] }
        }
        let reader = try readerDesk(who, visit)
        return DeskModel(
            who: who, items: Array(sorted.dropFirst((page - 1) * Self.deskShown).prefix(Self.deskShown)), page: page,
            total: waiting.total + asked.count + others.count + read.count,
            libraries: visit.peopleLibraries { discovery.directory[$0] },
            workplaces: workplaces(visit), agreeing: libraries(.librarian, .deputy, .principal, .foundation),
            monitors: try libraries(.principal, .foundation).map { library in
                DeskModel.Monitor(library: library, health: try agreements.health(library: library.id, by: actor))
            },
            networks: try networkHealth(who, actor), installation: try actor.runsInstallation ? installation(actor) : nil,
            field: field("perjanjian", who), noticeField: field("pemberitahuan", who), today: today, mayDraft: mayDraft(actor),
            mayPlan: actor.mayPlan,
            offices: try officeDesks(who, actor), reader: reader.isEmpty ? nil : reader,
            unread: try messages.unread(of: who.actor))
    }

    func officeDesks(_ who: SignedIn, _ actor: Actor) throws -> [DeskModel.OfficeDesk] {
        let ids = who.actor.grants.compactMap { grant -> OfficeID? in
            if grant.role == .officer, case .office(let id) = grant.place { id } else { nil }
        }
        guard !ids.isEmpty else { return [] }
        let byState = try agreements.list(states: Set(AgreementState.allCases), after: 0, limit: 1, by: actor).byState
        return try ids.sorted().compactMap { id in
            do {
                return DeskModel.OfficeDesk(view: try offices.view(id, by: actor), byState: byState)
            } catch OfficeError.unknownOffice { return nil }
        }
    }

    /// The commonest deeds are one press; what needs more is a link.
    func deskForm(_ task: AgreementTask, _ who: SignedIn) -> DeskItem.Form? {
        func form(_ library: LibraryID, _ version: Int, _ deed: AgreementDeed, _ more: [(String, String)] = []) -> DeskItem.Form {
            DeskItem.Form(
                action: SiteURL.agreementSteps(task.agreement).url, proof: field("perjanjian", who),
                fields: [("perpustakaan", discovery.directory[library]?.code ?? ""), ("versi", String(version))] + more,
                deed: deed.rawValue, isApproval: deed == .approve)
        }
        return switch task.kind {
        case .accept(let library, let version): form(library, version, .accept)
        case .approve(let library, let capacity, let version):
            form(library, version, .approve, [("sebagai", capacity.rawValue)])
        default: nil
        }
    }

    func deskForm(_ task: ApprovalTask, _ who: SignedIn) -> DeskItem.Form? {
        guard case .decide(let capacity) = task.kind else { return nil }
        return DeskItem.Form(
            action: SiteURL.approvalRequest(task.request.id).url, proof: field("setuju", who),
            fields: [("putaran", String(task.request.round)), ("sebagai", capacity.rawValue)],
            deed: ApprovalDeed.approve.rawValue, isApproval: true)
    }

    private func networkHealth(_ who: SignedIn, _ actor: Actor) throws -> [DeskModel.NetworkHealth] {
        let ids = who.actor.grants.compactMap { if case .network(let id) = $0.place, actor.coordinates(id) { id } else { nil } }
        return try ids.sorted().compactMap { id in
            guard let network = try networks.network(id) else { return nil }
            return DeskModel.NetworkHealth(
                network: network, members: try networks.health(of: id, by: actor),
                agreements: try agreements.health(network: id, by: actor))
        }
    }

    private func installation(_ actor: Actor) throws -> DeskModel.Installation {
        let running = try catalog.batches(limit: 20).filter { ![.applied, .undone, .abandoned].contains($0.state) }
        let audit = try membership.audit(by: actor)
        return DeskModel.Installation(
            audit: audit, jobs: JobCounts(audit), journal: audit.journal.map { DeedLine($0) }, figures: try figures.figures(),
            running: running,
            libraryNames: Dictionary(
                running.compactMap { batch in discovery.directory[batch.library].map { (batch.library, $0.name) } },
                uniquingKeysWith: { first, _ in first }))
    }
}
