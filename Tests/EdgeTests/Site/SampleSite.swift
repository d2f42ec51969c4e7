import Agreements
import Commons
import Community
import Discovery
import Endpoints
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Membership
import Messages
import NIOCore
import OpenID
import Paper
import Store
import TestKit
import Testing
import UnionCatalog
import WebSupport

@testable import Site

/// A site over a temporary database into which two libraries have brought a few titles.
enum SampleSite {
    /// 2026-11-23 02:00 UTC.
    static let clock = WallClock.fixed(1_795_399_200)

    /// SLiMS bibliography export: title, gmd, edition, isbn, publisher, year, collation, series, call number, language, place,
    /// classification, notes, image, file, authors, topics, item codes.
    static let smp = """
        "Laskar Pelangi","Text","","9789793062792","Bentang Pustaka","2005","529 hlm.; 20 cm","","813 AND l","Indonesia","Yogyakarta","813","","","","<Hirata, Andrea>","<Fiksi Indonesia>","<B001><B002>"
        "Bumi Manusia","Text","","","Hasta Mitra","1980","","","899.221 3 PRA b","Indonesia","Jakarta","899.221 3","","","","<Pramoedya Ananta Toer>","<Fiksi Indonesia>","<B003>"
        "<script>alert(1)</script> & Kawan","Text","","","Usaha","2019","","","500 USA k","Indonesia","Solo","500","","","","<Usaha>","<Sains>","<B004>"
        """
    static let sma = """
        "Laskar Pelangi","Text","","9789793062792","Bentang Pustaka","2005","529 hlm.; 20 cm","","813 HIR l","Indonesia","Yogyakarta","813","","","","<Hirata, Andrea>","<Fiksi Indonesia>","<C001>"
        """

    /// What stands behind the site, for tests that prepare people.
    struct House {
        var database: Database
        var people: People
        var networks: Networks
        var agreements: Agreements
        var door: SignIn
        var membership: Membership
        var papers: Papers

        func library(_ code: String) throws -> LibraryID { try #require(try membership.library(code: code)).id }
    }

    static func test(
        _ settings: SiteSettings = SiteSettings(name: "Kabupaten Layang", isSample: true), clock: WallClock = clock,
        openID: OpenIDProvider? = nil, baseURL: String? = nil, prepare: (House) throws -> Void = { _ in },
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        let migrations =
            MembershipSchema.migrations + AgreementsSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations
            + CommunitySchema.migrations + PaperSchema.migrations + MessagesSchema.migrations
        try await withTemporaryDatabase(migrations: migrations, rehearsing: false) { database in
            let membership = Membership(database: database, clock: clock)
            let catalog = UnionCatalog(database: database, clock: clock)
            for (code, name, file) in [("D0000008", "SMP Negeri 1 Benang", smp), ("D0000012", "SMA Negeri 1 Layang", sma)] {
                var details = LibraryDetails(name: name, level: code == "D0000008" ? .smp : .sma)
                (details.district, details.place) = (
                    code == "D0000008" ? "Benang" : "Sayap Timur", Coordinates(latitude: -4.7, longitude: 111.3)
                )
                _ = try membership.add(code: code, details, by: .operatorAtConsole)
                var request = ImportRequest(
                    files: [.init(name: "biblio.csv", bytes: Array(file.utf8))], library: code, language: .indonesian)
                (request.format, request.asOf) = (.slimsBiblio, CalendarDay("2026-10-30"))
                _ = try catalog.importFiles(request, by: .operatorAtConsole)
            }
            let discovery = Discovery(database: database, clock: clock)
            try discovery.load()
            let hasher = PasswordHasher(cost: .cheap, pinCost: .cheap)
            let agreements = Agreements(database: database, clock: clock)
            let house = House(
                database: database, people: People(database: database, clock: clock),
                networks: Networks(database: database, clock: clock), agreements: agreements,
                door: SignIn(database: database, clock: clock, hasher: hasher), membership: membership,
                papers: Papers(database: database, agreements: agreements, clock: clock))
            try prepare(house)
            let site = Site(
                catalog: catalog, discovery: discovery, membership: membership,
                agreements: house.agreements, papers: house.papers, people: house.people, networks: house.networks,
                register: SchoolRegister(database: database, clock: clock), offices: Offices(database: database, clock: clock),
                door: house.door,
                messages: Messages(database: database, clock: clock, secret: [UInt8](repeating: 7, count: 32)),
                settings: settings, clock: clock, openID: openID)
            var stack = WebStack(
                errorPages: ErrorPages(
                    translate: { $0 is NotAllowed ? WebError(.forbidden, code: "not-allowed") : nil },
                    page: { site.errorPage($0, $1) }))
            stack.baseURL = baseURL
            stack.crossSite = CrossSiteGuard(exemptPaths: Site.secretPaths)
            let routes = stack.routes()
            site.register(on: routes)
            CatalogEndpoints(catalog: catalog, discovery: discovery).register(on: routes)
            var quiet = Logger(label: "test")
            quiet.logLevel = .critical
            try await WebServer(WebServer.Settings(host: "127.0.0.1", port: 0), logger: quiet).application(routes).test(
                .router, body)
        }
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}

extension TestClientProtocol {
    func get(_ path: String, cookie: String? = nil) async throws -> TestResponse {
        try await execute(uri: path, method: .get, headers: cookie.map { [.cookie: $0] } ?? [:])
    }

    func post(_ path: String, _ form: String) async throws -> TestResponse {
        try await execute(
            uri: path, method: .post, headers: [.contentType: "application/x-www-form-urlencoded"], body: ByteBuffer(string: form)
        )
    }
}
