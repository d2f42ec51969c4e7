import Commons
import Discovery
import HTTPTypes
import Hummingbird
import Membership
import Planning
import UnionCatalog
import WebSupport

/// Who can help with a title, and what was asked by word of mouth.
extension Site {
    func registerSupply(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .titleSupply: routes.get(path, use: titleSupply)
        case .wishNote:
            routes.get(path, use: wishNoteForm)
            routes.post(path, use: noteWish)
        case .receiptSlip: routes.get(path, use: receiptSlip)
        case .service: routes.get(path, use: serviceOf)
        case .networkService: routes.get(path, use: networkService)
        default: break
        }
    }

    /// Days ahead for which it can be asked.
    private static let daysAhead = 366

    @Sendable func titleSupply(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        let query = try request.query()
        let libraries = supplied(visit)
        let named = query.trimmed("untuk").flatMap { discovery.directory[$0] }
        guard let library = named ?? libraries.first, visit.actor.maySeeSuppliers(for: library.id) else {
            throw NotAllowed(verb: "planning.supply")
        }
        let today = clock.today()
        let asked = query.trimmed("hari").flatMap { CalendarDay($0) } ?? today
        let day = min(max(asked, today), today.adding(days: Self.daysAhead))
        let service = query.trimmed("layanan").flatMap(CooperationService.init(rawValue:)) ?? .loan
        guard
            let list = try planning.suppliers(
                of: try titleID(context), for: library.code,
                service: CooperationService.supplied.contains(service) ? service : .loan,
                patronCategory: query.trimmed("pembaca").flatMap(PatronCategory.init(rawValue:)), on: day, by: visit.actor)
        else { throw WebError.notFound }
        let model = SupplyModel(
            list: list, libraries: libraries, directory: discovery.directory, mayDraft: mayDraft(visit.actor))
        return personal(SupplyView.page(model, visit), visit)
    }

    /// The libraries in whose name the visitor may look for help.
    func supplied(_ visit: Visit) -> [Library] {
        let ids = (visit.who?.actor.grants ?? []).compactMap { if case .library(let id) = $0.place { id } else { nil } }
        return Set(ids).sorted().filter { visit.actor.maySeeSuppliers(for: $0) }.compactMap { discovery.directory[$0] }
    }

    /// What the title's page says of help: nothing is asked of the store for who is not signed in, and nothing for staff, who open the sheet.
    func titleSupply(of title: TitleID, _ visit: Visit) throws -> TitleSupply? {
        guard let who = visit.who else { return nil }
        if !supplied(visit).isEmpty { return .staff }
        let reading = who.actor.grants.compactMap { grant -> (LibraryID, PatronCategory)? in
            guard case .library(let id) = grant.place, let category = grant.role.patronCategory else { return nil }
            return (id, category)
        }
        guard let (id, category) = reading.min(by: { ($0.0, $0.1.rawValue) < ($1.0, $1.1.rawValue) }),
            let library = discovery.directory[id],
            let supply = try planning.readerSupply(of: title, at: library.code, category, by: visit.actor)
        else { return nil }
        return .reader(supply, library: library)
    }
}
