import Agreements
import Commons
import Discovery
import HTTPTypes
import Hummingbird
import Membership
import Planning
import Store
import UnionCatalog
import WebSupport

/// Service levels and the way of open requests to their end (S50, S161).
extension Site {
    @Sendable func serviceOf(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, _, library in
            self.personal(ServiceView.page(try self.serviceModel(library, visit), visit), visit)
        }
    }

    func serviceModel(_ library: Library, _ visit: Visit) throws -> ServiceModel {
        let today = clock.today()
        let networks = discovery.directory.networks.filter { $0.libraries.contains(library.id) }
        let found = try catalog.database.read {
            (
                try ServiceFacts.all([library.id], in: networks.first?.id, on: today, $0).first,
                try Membership.publicProfile(of: library.id, $0)
            )
        }
        guard let service = found.0 else { throw WebError.notFound }
        let calendar = SchoolCalendar(found.1)
        let wishes = try discovery.openWishes(of: library.id, by: visit.actor)
        let supply = try wishes.isEmpty ? [:] : planning.wishSupply(of: library.code, wishes, by: visit.actor)
        let open = wishes.map { wish in
            let days = calendar.days(from: wish.asked, to: today)
            return ServiceModel.Open(
                wish: wish, days: days, waitsOn: supply[wish.code]?.waitsOn ?? .nobody,
                light: AgeBand.light(days, promised: service.promise.replyDays))
        }
        return ServiceModel(
            library: library, service: service, open: open, directory: discovery.directory, networks: networks, today: today,
            mayAnswer: visit.actor.may(.answer, for: library.id), mayNote: visit.actor.may(.note, for: library.id))
    }

    /// The whole for members, all by library for whoever runs the network.
    @Sendable func networkService(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        let network = try networkNamed(context, visit)
        return personal(NetworkServiceView.page(try networkServiceModel(network, visit), visit), visit)
    }

    private func networkServiceModel(_ network: Network, _ visit: Visit) throws -> NetworkServiceModel {
        let members = try networks.members(of: network.id, by: visit.actor).filter { $0.state == .active }.map(\.library)
        let runs = visit.actor.mayInvite(to: network.id)
        let own = members.filter { visit.actor.maySeePeople(of: $0) }
        guard runs || !own.isEmpty else { throw NotAllowed(verb: "network.service") }
        let today = clock.today()
        let (all, ofNetwork, charter) = try catalog.database.read { connection in
            (
                try ServiceFacts.all(members, in: network.id, on: today, connection),
                try ServiceFacts.network(network.id, on: today, connection),
                try Agreements.charter(of: network.id, connection)
            )
        }
        let figures = all.flatMap(\.figures)
        let measures = ServiceMeasure.allCases.filter { !$0.spec.isOfNetwork }
        return NetworkServiceModel(
            network: network, whole: measures.map { ServiceFigure.total($0, figures) } + ofNetwork,
            rows: runs ? all : all.filter { own.contains($0.library) }, members: members.count, isCoordinator: runs,
            charter: charter, directory: discovery.directory, today: today)
    }
}
