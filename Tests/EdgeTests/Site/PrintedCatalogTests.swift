import Commons
import Membership
import Store
import TestKit
import Testing
import UnionCatalog

@testable import Discovery
@testable import Site

/// The printable catalogue of libraries larger than one print (S114).
@Suite struct PrintedCatalogTests {
    static let size = PrintedCatalogModel.perPrint + 345

    /// One library with so many titles that they print in two parts.
    static func test(_ body: @Sendable (UnionCatalog, Library, ShelfOrders) async throws -> Void) async throws {
        let migrations = MembershipSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations
        try await withTemporaryDatabase(migrations: migrations, rehearsing: false) { database in
            let membership = Membership(database: database, clock: SampleSite.clock)
            let library = try membership.add(
                code: "D0000001", LibraryDetails(name: "Besar", level: .university), by: .operatorAtConsole
            ).library
            try SyntheticCatalog(database: database, seed: 7).fill(titles: size, libraries: [library.id]) { _ in }
            let catalog = UnionCatalog(database: database, clock: SampleSite.clock)
            try await body(catalog, library, ShelfOrders(catalog: catalog, clock: SampleSite.clock))
        }
    }

    @Test(arguments: CatalogPart.Order.allCases) func `parts follow each other until every title is printed once`(
        _ order: CatalogPart.Order
    ) async throws {
        try await Self.test { catalog, library, orders in
            for isWhole in [true, false] {
                var part: CatalogPart? = CatalogPart(order: order, isWhole: isWhole)
                var seen: [TitleID] = []
                var places: [ShelfOrder] = []
                while let here = part {
                    let model = try await PrintedCatalogModel(library, here, catalog, orders)
                    #expect(model.total == Self.size)
                    #expect(model.rows.count <= (isWhole ? PrintedCatalogModel.perPrint : PrintedCatalogModel.perPage))
                    #expect(model.next.map { $0.isWhole == isWhole && $0.order == order } ?? true)
                    #expect(model.rows.allSatisfy { $0.holding?.library == library.id })
                    seen += model.rows.map(\.title.id)
                    places += model.rows.map { ShelfOrder($0) }
                    part = model.next
                }
                #expect(seen.count == Self.size && Set(seen).count == Self.size)
                if order == .callNumber { #expect(zip(places, places.dropFirst()).allSatisfy { !($1 < $0) }) }
            }
        }
    }

    @Test func `the order of a shelf is sorted once, and anew a minute later`() async throws {
        try await Self.test { catalog, library, _ in
            let hands = TurnedClock()
            let orders = ShelfOrders(catalog: catalog, clock: hands.clock)
            let before = try await orders.titles(of: library.id)
            try await catalog.database.write { connection in
                _ = try connection.run("DELETE FROM holding WHERE title_id = \(before[0])")
            }
            #expect(try await orders.titles(of: library.id) == before)
            hands.pass(60)
            #expect(try await orders.titles(of: library.id) == Array(before.dropFirst()))
        }
    }
}
