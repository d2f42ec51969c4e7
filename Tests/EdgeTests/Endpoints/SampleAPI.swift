import Commons
import Discovery
import Endpoints
import FoundationEssentials
import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Membership
import NIOCore
import Store
import TestKit
import Testing
import UnionCatalog
import WebSupport

/// The API over a temporary database of made-up titles in two libraries.
enum SampleAPI {
    static let clock = WallClock.fixed(1_795_399_200)

    static func test(
        titles: Int = 60, _ body: @escaping @Sendable (any TestClientProtocol, Discovery) async throws -> Void
    ) async throws {
        let migrations = MembershipSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations
        try await withTemporaryDatabase(migrations: migrations, rehearsing: false) { database in
            let membership = Membership(database: database, clock: clock)
            for (code, name, level) in [("D0000001", "SMP “Satu”", LibraryLevel.smp), ("D0000002", "SMA \\ Dua", .sma)] {
                var details = LibraryDetails(name: name, level: level)
                details.district = "Kecamatan 3"
                details.place = Coordinates(latitude: -4.7, longitude: 111.3)
                _ = try membership.add(code: code, details, by: .operatorAtConsole)
            }
            try SyntheticCatalog(database: database, seed: 5).fill(titles: titles, libraries: membership.libraries().map(\.id)) {
                _ in
            }
            let catalog = UnionCatalog(database: database, clock: clock)
            let discovery = Discovery(database: database, clock: clock)
            try discovery.load()
            let routes = WebStack(errorPages: ErrorPages(page: { _, _ in "" })).routes()
            CatalogEndpoints(catalog: catalog, discovery: discovery).register(on: routes)
            var logger = Logger(label: "test")
            logger.logLevel = .critical
            try await WebServer(WebServer.Settings(host: "127.0.0.1", port: 0), logger: logger).application(routes).test(.router)
            {
                try await body($0, discovery)
            }
        }
    }
}

private struct Problem: Decodable { let code: String }

extension TestClientProtocol {
    /// The answer as whatever a general JSON reader makes of it.
    func read<Value: Decodable>(_ path: String, as: Value.Type = Value.self) async throws -> Value {
        let response = try await execute(uri: path, method: .get)
        #expect(response.status == .ok, "\(path)")
        return try JSONDecoder().decode(Value.self, from: Data(response.body.readableBytesView))
    }

    /// The status and the code of a problem.
    func refusal(_ path: String) async throws -> (Int, String) {
        let response = try await execute(uri: path, method: .get)
        return (
            response.status.code, try JSONDecoder().decode(Problem.self, from: Data(response.body.readableBytesView)).code
        )
    }
}
