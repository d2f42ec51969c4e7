import Agreements
public import Commons
public import Discovery
import Membership
import Store
import UnionCatalog

/// Who can help with a title (S46, S130, S135): terms, distance, what each can carry, and why the others cannot.
extension Planning {
    /// Wishes looked at for one page, and titles for each.
    public static let mostWishes = 200
    public static let titlesOfAWish = 3

    /// Every library that holds a title: in order who can help the borrower with it, each with its quote, and who cannot and why.
    ///
    /// - Returns: nil when there is no such title.
    public func suppliers(
        of title: TitleID, for code: String, service: CooperationService = .loan, patronCategory: PatronCategory? = nil,
        on day: CalendarDay? = nil, by actor: Actor
    ) throws -> SupplierList? {
        let day = day ?? clock.today()
        return try discovery.database.read { connection in
            let own = try library(code, connection)
            guard actor.maySeeSuppliers(for: own.id) else { throw NotAllowed(verb: "planning.supply") }
            return try SupplyHouse([title], for: own, on: day, lent: lending, connection).list(title, service, patronCategory)
        }
    }

    /// What a reader of a library is told about a title: for whoever belongs to it, as what they are there.
    public func readerSupply(
        of title: TitleID, at code: String, _ category: PatronCategory, by actor: Actor
    ) throws -> ReaderSupply? {
        let day = clock.today()
        return try discovery.database.read { connection in
            let own = try library(code, connection)
            guard actor.isAnything(at: own.id) else { throw NotAllowed(verb: "planning.reader-supply") }
            guard let list = try SupplyHouse([title], for: own, on: day, lent: lending, connection).list(title, .loan, category)
            else { return nil }
            let days = list.suppliers.compactMap { $0.quote.loan?.value.number }
            return ReaderSupply(
                library: own.id, isHeldHere: list.own != nil, lenders: list.suppliers.count,
                days: days.min().flatMap { least in days.max().map { least...$0 } }, cost: list.suppliers.first?.quote.cost,
                onSite: list.heldBack.count { held in
                    if case .onSiteOnly? = held.obstacles.first { true } else { false }
                })
        }
    }

    /// What can be done about each of these wishes of a library: in one snapshot, however many they are. The index has to be loaded.
    public func wishSupply(
        of code: String, _ wishes: [Wish], by actor: Actor
    ) throws -> [WishCode: WishSupply] {
        let day = clock.today()
        let looked = wishes.prefix(Self.mostWishes)
        let found = looked.map { wish in (wish, discovery.titles(with: wish.words, limit: Self.titlesOfAWish)) }
        return try discovery.database.read { connection in
            let own = try library(code, connection)
            guard actor.maySeeSuppliers(for: own.id) else {
                throw NotAllowed(verb: "planning.supply")
            }
            let ids = Set(found.flatMap(\.1)).sorted()
            let house = try SupplyHouse(ids, for: own, on: day, lent: lending, connection)
            return found.reduce(into: [:]) { answers, one in
                let lists = one.1.compactMap { house.list($0, .loan, one.0.patrons) }
                let best = lists.compactMap { list in list.suppliers.first.map { (title: list.title.id, supplier: $0) } }
                    .min { SupplyCriterion.goesFirst($0.supplier.facts, $1.supplier.facts) }
                let open = lists.flatMap(\.heldBack).first { $0.obstacles.contains(where: \.isOfAgreements) }
                answers[one.0.code] = WishSupply(
                    titles: lists.map(\.title), own: lists.first { $0.own != nil }?.title.id, best: best,
                    withoutAgreement: open?.library)
            }
        }
    }

    private func library(_ code: String, _ connection: Connection) throws -> Library {
        guard let own = try Membership.library(code: code, connection) else {
            throw PlanningError.unknownLibrary(String(code.prefix(20)))
        }
        return own
    }
}
