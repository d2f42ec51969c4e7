import Agreements
import Commons
import Community
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    @Sendable func networkList(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let all = try networks.shown(to: visit.actor, asleep: visit.who?.grants ?? [])
        let mayFound = try !networks.foundingPlaces(of: visit.actor).isEmpty
        let page = NetworksView.list(all, mayFound: mayFound, visit)
        return visit.who == nil ? try await respond(page, visit, to: request) : personal(page, visit)
    }

    @Sendable func network(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let page = NetworksView.page(try networkModel(try networkNamed(context, visit), visit), visit)
        return visit.who == nil ? try await respond(page, visit, to: request) : personal(page, visit)
    }

    @Sendable func takeStep(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "network.step") }
        let form = try await form(request, for: "jaringan", who)
        let network = try networkNamed(context, visit)
        guard let step = form.trimmed("langkah").flatMap(MemberStep.init(rawValue:)),
            let library = form.trimmed("perpustakaan").flatMap({ discovery.directory[$0] })
        else { throw WebError.badRequest("step", "An unknown step or library.") }
        do {
            try networks.take(step, for: library.code, in: network.id, by: visit.actor)
            try discovery.follow()
            return .seeOther(ReturnPath.safe(form.trimmed("kembali"), or: SiteURL.network(network.id).url))
        } catch let error as NetworkError {
            var model = try networkModel(network, visit)
            model.problem = error.phrase
            return personal(NetworksView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    /// The network of the address, where the visitor may know of it.
    func networkNamed(_ context: WebContext, _ visit: Visit) throws -> Network {
        guard let id = context.row(),
            let network = try networks.network(NetworkID(id), shownTo: visit.actor, asleep: visit.who?.grants ?? [])
        else {
            throw WebError.notFound
        }
        return network
    }

    private func networkModel(_ network: Network, _ visit: Visit) throws -> NetworkModel {
        let actor = visit.actor
        func line(_ library: Library, _ member: NetworkMember?) throws -> NetworkModel.Line {
            NetworkModel.Line(
                library: library, member: member, steps: try networks.steps(of: library.id, in: network.id, by: actor))
        }
        let lines = try networks.members(of: network.id, by: actor).compactMap { member in
            try discovery.directory[member.library].map { try line($0, member) }
        }
        let present = lines.filter { $0.member?.state != .left }
        let here = Set(present.map(\.library.id))
        let own = try visit.peopleLibraries { discovery.directory[$0] }.filter { !here.contains($0.id) }.map { library in
            try line(library, lines.first { $0.library.id == library.id }?.member)
        }
        let mayInvite = actor.coordinates(network.id)
        let seat = RoleGrant(.coordinator, at: .network(network.id))
        return NetworkModel(
            network: network, members: present.filter { $0.member?.state.isPublic == true },
            waiting: present.filter { $0.member?.state.isPublic == false }, yours: own,
            invitable: mayInvite && network.isOpen ? discovery.directory.all.filter { !here.contains($0.id) } : [],
            mayInvite: network.isOpen && actor.mayInvite(to: network.id),
            isAsleep: visit.who.map { $0.grants.contains(seat) && !$0.actor.grants.contains(seat) } ?? false,
            mayDescribe: actor.mayDescribe(network.id),
            maySeeService: actor.mayInvite(to: network.id)
                || present.contains { $0.member?.state == .active && actor.maySeePeople(of: $0.library.id) },
            agreements: try ownRules(network, actor),
            next: try nextMeeting(network, visit), announced: try announced(in: network.id, visit),
            noticeField: visit.who.map { field("pemberitahuan", $0) },
            mayAnnounce: visit.who != nil && network.isOpen && actor.coordinates(network.id),
            field: visit.who.map { field("jaringan", $0) }, problem: nil)
    }

    /// The agreements made within a network that the visitor may know of. Whoever runs the installation may look into every agreement, but
    /// a network's page is not where: it shows them what it shows everybody.
    private func ownRules(_ network: Network, _ actor: Actor) throws -> [AgreementSummary] {
        let looker = actor.runsInstallation && !actor.coordinates(network.id) ? Actor.visitor : actor
        return try agreements.list(states: Set(AgreementState.allCases.filter(\.isInForce)), limit: .max, by: looker).lines
            .filter { $0.agreement.network == network.id && $0.agreement.relation != .amends && $0.agreement.relation != .joins }
    }

    /// What is shown now, for whoever it is for and who coordinates.
    private func announced(in network: NetworkID, _ visit: Visit) throws -> [NoticesModel.Line] {
        let today = clock.today()
        return try community.notices(by: visit.actor).filter {
            $0.notice.source == .network(network) && $0.notice.isCurrent(on: today)
        }.map { try line($0.notice, isRead: $0.isRead, isFor: $0.isFor, visit) }
    }

    /// For whoever may see the network's meetings.
    func nextMeeting(_ network: Network, _ visit: Visit) throws -> (meeting: Meeting, words: String)? {
        guard visit.who != nil, try community.circles(by: visit.actor).contains(where: { $0.circle == .network(network.id) })
        else {
            return nil
        }
        let today = clock.today()
        let words = MeetingWords(t: visit.language, directory: discovery.directory)
        return try community.meetings(of: .network(network.id), by: visit.actor).filter { $0.day >= today && $0.state.isComing }
            .min { ($0.day, $0.minute) < ($1.day, $1.minute) }.map { ($0, words.when($0)) }
    }
}
