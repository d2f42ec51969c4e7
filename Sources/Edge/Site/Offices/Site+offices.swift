import Agreements
import Commons
import Discovery
import Hummingbird
import Membership
import WebSupport

extension Site {
    /// What an office sees by its mandates: libraries, memberships, agreements. Never anybody's name.
    @Sendable func officePages(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let own = who.actor.grants.compactMap { grant -> OfficeID? in
            if grant.role == .officer, case .office(let id) = grant.place { id } else { nil }
        }
        let ids = visit.actor.runsInstallation ? try offices.offices().map(\.id) : own
        guard !ids.isEmpty || visit.actor.runsInstallation else { throw NotAllowed(verb: "office.view") }
        let views = try ids.sorted().compactMap { id -> OfficeView? in
            do { return try offices.view(id, by: visit.actor) } catch OfficeError.unknownOffice { return nil }
        }
        let overseen = Set(views.flatMap { $0.libraries.map(\.library.id) })
        let list = try agreements.list(by: visit.actor).filter { !overseen.isDisjoint(with: $0.agreement.libraries) }
        let names = Dictionary(discovery.directory.all.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return personal(OfficesView.page(views, list, names, visit), visit)
    }
}
