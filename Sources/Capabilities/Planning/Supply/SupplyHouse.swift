import Agreements
import Commons
import Membership
import Store
import UnionCatalog

/// Everything that is asked about some titles and one borrower, read once; answers are then worked out without asking again.
struct SupplyHouse {
    let borrower: Library
    let titles: [TitleID: (title: CatalogTitle, holdings: [Holding])]
    private let libraries: [LibraryID: Library]
    private let profiles: [LibraryID: LibraryProfile]
    private let resting: Set<LibraryID>
    private let groups: [GroupKey: [CopyGroup]]
    private let beginnings: [LibraryID: CalendarDay]
    private let book: TermsBook
    private let load: LendingLoad
    private let day: CalendarDay

    private struct GroupKey: Hashable {
        let library: LibraryID
        let title: TitleID
    }

    /// A fixed number of statements, however many titles and holders.
    init(
        _ ids: [TitleID], for borrower: Library, on day: CalendarDay, lent: LendingCount, _ connection: Connection
    ) throws {
        let found = try UnionCatalog.titles(ids, connection)
        let lenders = Set(found.flatMap(\.holdings).map(\.library)).subtracting([borrower.id]).sorted()
        (self.borrower, self.day) = (borrower, day)
        titles = Dictionary(found.map { ($0.title.id, $0) }, uniquingKeysWith: { first, _ in first })
        libraries = Dictionary(
            try Membership.libraries(lenders, connection).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        profiles = try Membership.publicProfiles(of: lenders + [borrower.id], connection)
        let standings = try CharterReading.standings(of: lenders, connection)
        resting = Set(lenders.filter { standings[$0]?.binds(on: day) == false })
        groups = Dictionary(
            grouping: try UnionCatalog.copyGroups(of: ids, at: lenders, connection),
            by: { GroupKey(library: $0.library, title: $0.title) })
        beginnings = try UnionCatalog.beginnings(of: lenders, connection)
        book = try Agreements.book(borrower: borrower.id, lenders: lenders, connection)
        load = try lent(lenders, borrower.id, day, connection)
    }

    func list(
        _ id: TitleID, _ service: CooperationService, _ category: PatronCategory?
    ) -> SupplierList? {
        guard let (title, holdings) = titles[id] else { return nil }
        var suppliers: [Supplier] = []
        var heldBack: [HeldBack] = []
        for holding in holdings where holding.library != borrower.id {
            guard let library = libraries[holding.library], library.isUnderCharter else { continue }
            let (conditions, fit) = conditions(library, title, holding, service, category)
            let kilometres = borrower.details.place.flatMap { from in library.details.place.map { from.kilometres(to: $0) } }
            let obstacles = SupplyRule.obstacles(conditions)
            let profile = profiles[library.id] ?? LibraryProfile()
            let quote = SupplyQuote(
                conditions.terms, lender: SchoolCalendar(profile),
                borrower: SchoolCalendar(profiles[borrower.id] ?? LibraryProfile()))
            guard obstacles.isEmpty, let quote else {
                heldBack.append(
                    HeldBack(library: library, holding: holding, kilometres: kilometres, obstacles: obstacles))
                continue
            }
            let facts = SupplierFacts(
                code: library.code, kilometres: kilometres, copies: fit.copies, available: fit.available, cost: quote.cost,
                burden: quote.burden, days: quote.days, loanDays: quote.loan?.value.number ?? 0,
                roomLeft: service == .loan ? conditions.roomLeft : nil,
                isEquipped: [.loan, .reference].contains(service) || !profile.equipment.isEmpty)
            suppliers.append(
                Supplier(library: library, holding: holding, conditions: conditions, facts: facts, quote: quote, decided: nil))
        }
        suppliers.sort { SupplyCriterion.goesFirst($0.facts, $1.facts) }
        for index in suppliers.indices.dropLast() {
            suppliers[index].decided = SupplyCriterion.deciding(suppliers[index].facts, before: suppliers[index + 1].facts)
        }
        heldBack.sort { ($0.kilometres ?? .infinity, $0.library.code) < ($1.kilometres ?? .infinity, $1.library.code) }
        return SupplierList(
            title: title, borrower: borrower, service: service, category: category, day: day,
            own: holdings.first { $0.library == borrower.id }, suppliers: suppliers, heldBack: heldBack)
    }

    /// The copies to ask for: the first that no rule keeps in, else those for which the reason is the mildest to tell.
    private func conditions(
        _ library: Library, _ title: CatalogTitle, _ holding: Holding, _ service: CooperationService,
        _ category: PatronCategory?
    ) -> (SupplyConditions, fit: (copies: Int, available: Int?)) {
        let known = groups[GroupKey(library: library.id, title: title.id)] ?? []
        let stated = max(holding.copies, known.reduce(0) { $0 + $1.copies })
        let parts =
            known.isEmpty
            ? [
                CopyGroup(
                    library: library.id, title: title.id, location: holding.location, callNumber: holding.callNumber,
                    copies: holding.copies, available: holding.available)
            ] : known
        var best: (terms: Terms, copies: Int, available: Int?)?
        for part in parts {
            var classes = part.classes
            if stated == 1 { classes.insert(.lastCopy) }
            let terms = book.terms(
                lender: library.id, borrower: borrower.id, service: service,
                item: ItemFacts(title.material.lending, classes: classes, received: received(holding)),
                patronCategory: category, on: day)
            if terms.objections.isEmpty, let known = best, known.terms.objections.isEmpty {
                let available = [known.available, part.available].compactMap(\.self)
                best = (known.terms, known.copies + part.copies, available.isEmpty ? nil : available.reduce(0, +))
            } else if best == nil || terms.objections.count < (best?.terms.objections.count ?? 0) {
                best = (terms, part.copies, part.available)
            }
        }
        let profile = profiles[library.id]
        let terms = best?.terms ?? book.terms(lender: library.id, borrower: borrower.id, service: service, on: day)
        return (
            SupplyConditions(
                service: service, day: day, terms: terms, isResting: resting.contains(library.id),
                closure: profile?.closure(on: day), ceiling: profile?.weeklyCeiling,
                lentThisWeek: load.thisWeek[library.id] ?? 0, lentToBorrower: load.toBorrower[library.id] ?? 0,
                equipment: profile?.equipment ?? []),
            (best?.copies ?? holding.copies, best?.available ?? holding.available)
        )
    }

    /// Of what stood there before the catalogue was first brought in nobody knows when it came: it is not new.
    private func received(_ holding: Holding) -> CalendarDay? {
        let day = CalendarDay(daysSince1970: holding.sinceDay)
        guard let first = beginnings[holding.library], day > first else { return nil }
        return day
    }
}

extension MaterialType {
    /// As lending rules tell it apart.
    var lending: LendingMaterial {
        switch self {
        case .monograph, .manuscript: .book
        case .serial, .newspaper, .article: .serial
        case .audiovisual, .soundRecording: .audiovisual
        case .map, .picture: .graphic
        case .ebook, .webResource, .software: .digital
        case .realia, .kit: .realia
        case .score, .other: .other
        }
    }
}
