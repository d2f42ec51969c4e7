import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    @Sendable func networkList(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let all = try networks.networks().map { network in
            (network, try networks.members(of: network.id, by: .visitor).count)
        }
        return try await respond(NetworksView.list(all, visit), visit, to: request)
    }

    @Sendable func network(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let page = NetworksView.page(try networkModel(try networkNamed(context), visit), visit)
        return visit.who == nil ? try await respond(page, visit, to: request) : personal(page, visit)
    }

    @Sendable func takeStep(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "network.step") }
        let form = try await form(request, for: "jaringan", who)
        let network = try networkNamed(context)
        guard let step = form.trimmed("langkah").flatMap(MemberStep.init(rawValue:)),
            let library = form.trimmed("perpustakaan").flatMap({ discovery.directory[$0] })
        else { throw WebError.badRequest("step", "An unknown step or library.") }
        do {
            try networks.take(step, for: library.code, in: network.id, by: visit.actor)
            try discovery.follow()
            return .seeOther(SiteURL.network(network.id).url)
        } catch let error as NetworkError {
            var model = try networkModel(network, visit)
            model.problem = error.phrase
            return personal(NetworksView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    func networkNamed(_ context: WebContext) throws -> Network {
        let typed = context.parameters.get("id") ?? ""
        guard let id = Int64(typed), String(id) == typed, let network = try networks.network(NetworkID(id)) else {
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
        return NetworkModel(
            network: network, members: present.filter { $0.member?.state.isPublic == true },
            waiting: present.filter { $0.member?.state.isPublic == false }, yours: own,
            invitable: mayInvite ? discovery.directory.all.filter { !here.contains($0.id) } : [],
            mayInvite: actor.mayInvite(to: network.id), field: visit.who.map { field("jaringan", $0) }, problem: nil)
    }
}
