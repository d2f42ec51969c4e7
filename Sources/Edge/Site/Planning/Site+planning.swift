import Commons
import Discovery
import HTTPTypes
import Hummingbird
import Membership
import Planning
import WebSupport

extension Site {
    func registerPlanning(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .partners: routes.get(path, use: partners)
        case .planningReport: routes.get(path, use: planningReport)
        case .networkImpact: routes.get(path, use: networkImpact)
        default: break
        }
    }

    /// Whom one's own library might work with.
    @Sendable func partners(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let ids = who.actor.grants.compactMap { if case .library(let id) = $0.place { id } else { nil } }
        let own = Set(ids).sorted().filter { visit.actor.maySeekPartners(of: $0) }.compactMap { discovery.directory[$0] }
        let named = try request.query().trimmed("perpustakaan").flatMap { discovery.directory[$0] }
        guard let library = named ?? own.first else {
            // A coordinator has no library of their own, but plans for others.
            guard visit.actor.mayPlan else { throw NotAllowed(verb: "planning.suggest") }
            return .seeOther(SiteURL.planningReport([]).url)
        }
        let suggestions = try planning.suggestions(for: library.code, by: visit.actor)
        let shown = Set(suggestions.found.map(\.library.id) + suggestions.engaged.map(\.library.id) + [library.id])
        return personal(
            PartnersView.page(
                PartnersModel(
                    suggestions: suggestions, choices: own, others: discovery.directory.all.filter { !shown.contains($0.id) }),
                visit), visit)
    }

    /// What a network is worth, for everybody.
    @Sendable func networkImpact(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let impact = try impacts.impact(of: try networkNamed(context, visit).id) else { throw WebError.notFound }
        let page = ImpactView.page(impact, visit)
        return visit.who == nil ? try await respond(page, visit, to: request) : personal(page, visit)
    }

    /// What would come of it, for any libraries.
    @Sendable func planningReport(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        guard visit.actor.mayPlan else { throw NotAllowed(verb: "planning.report") }
        let codes = try request.query().values("p").filter { !$0.isEmpty }
        do {
            return personal(ReportView.page(try planning.report(codes, by: visit.actor), visit), visit)
        } catch let error as PlanningError {
            let page = ReportView.choice(
                discovery.directory.all, chosen: Set(codes), problem: codes.isEmpty ? nil : error.phrase, visit)
            return personal(page, visit, status: codes.isEmpty ? .ok : .unprocessableContent)
        }
    }
}
