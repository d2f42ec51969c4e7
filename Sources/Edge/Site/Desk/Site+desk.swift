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
        let limit = page * Self.deskShown
        let waiting = try agreements.tasks(measured: measurement, limit: limit, by: actor)
        let (meetings, members) = (try community.duties(limit: limit, by: actor), try networks.duties(limit: limit, by: actor))
        let networkHealth = try networkHealth(who, actor)
        let installation = try actor.runsInstallation ? installation(actor) : nil
        var others =
            try people.deskTasks(by: actor) + membership.deskTasks(by: actor) + catalog.deskTasks(by: actor)
            + networkHealth.compactMap(\.task) + [installation?.task(visit.language)].compactMap(\.self)
        let wishes = try discovery.wishDuties(by: actor)
        others += try agreements.spendingTasks(by: actor) + agreements.voiceTasks(by: actor) + firstStepTasks(actor)
        let (asked, read) = (try approvals.tasks(by: actor), try community.noticeTasks(by: actor))
        let items =
            waiting.tasks.map { DeskItem(task: $0.deskTask(on: today), form: deskForm($0, who)) }
            + asked.map { DeskItem(task: $0.deskTask(on: today), form: deskForm($0, who)) }
            + meetings.duties.map { DeskItem(task: $0.task, form: deskForm($0, who)) }
            + members.duties.map { DeskItem(task: $0.task, form: deskForm($0, who)) }
            + wishes.map { DeskItem(task: $0.task, form: deskForm($0, who)) } + others.map { DeskItem(task: $0) }
            + read.map { DeskItem(task: $0.task, form: deskForm($0.notice, $0.task, who)) }
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
            total: waiting.total + asked.count + meetings.total + members.total + wishes.count + others.count + read.count,
            libraries: visit.peopleLibraries { discovery.directory[$0] },
            workplaces: workplaces(visit), agreeing: libraries(.librarian, .deputy, .principal, .foundation),
            monitors: try libraries(.principal, .foundation).map { library in
                DeskModel.Monitor(library: library, health: try agreements.health(library: library.id, by: actor))
            },
            networks: networkHealth, installation: installation,
            today: today, mayDraft: mayDraft(actor), mayPlan: actor.mayPlan,
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
