import Agreements
import ArgumentParser
import Commons
import Discovery
import Endpoints
import FoundationEssentials
import Hummingbird
import Logging
import Membership
import Messages
import OpenID
import Outbound
import Site
import Store
import WebSupport

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Layani katalog induk. Serve the union catalogue.")
    @OptionGroup var choice: DatabaseChoice
    @Option(help: "Alamat. Address to listen on.") var host = "127.0.0.1"
    @Option(help: "Gerbang; 0 memilih sendiri. Port; 0 picks one.") var port = 8080
    @Option(help: "Batas permintaan: on, off. Request limit.") var rateLimit = "on"
    @Option(help: "Nama jaringan. The network's name.") var name = "Silang"
    @Option(help: "Alamat yang dipakai orang, mis. https://… The address people come by.") var baseURL: String?
    @Option(help: "Alamat proksi tepercaya, boleh berulang. Trusted proxies, may repeat.") var trustedProxy: [String] = []

    @Option(help: "Salinan PostgreSQL untuk membaca, atau SILANG_REPLICA. A PostgreSQL replica to read from.")
    var replica: String?

    @Option(help: "Perintah pengirim surel, mis. “sendmail -t -i”. The command that sends mail.") var mailCommand: String?
    @Option(help: "Alamat pengirim surel. The address mail comes from.") var mailFrom: String?

    @OptionGroup var outside: OpenIDOptions

    @Option(help: "Detik antara tanda berhenti dan berhenti, agar penyeimbang tahu. Seconds a balancer gets before a stop.")
    var drain = 0

    func validate() throws {
        if !(0...300).contains(drain) { throw ValidationError("--drain 0–300") }
        try outside.check(baseURL: baseURL, host: host)
        if (mailCommand == nil) != (mailFrom == nil) { throw ValidationError("--mail-command + --mail-from") }
        if let mailFrom, MailAddress(mailFrom) == nil { throw ValidationError("--mail-from \(mailFrom)?") }
        if !["on", "off"].contains(rateLimit) { throw ValidationError("--rate-limit on|off") }
        if !(0...65535).contains(port) { throw ValidationError("--port 0–65535") }
        for text in trustedProxy where IPNetwork(text) == nil { throw ValidationError("--trusted-proxy \(text)?") }
    }

    func run() async throws {
        let installation = try Installation.settled(
            choice, replica: replica ?? ProcessInfo.processInfo.environment["SILANG_REPLICA"])
        var logger = Logger(label: "silang")
        logger.logLevel = .notice
        let discovery = Discovery(database: installation.database, clock: installation.clock, logger: logger)
        try discovery.load()
        let server = WebServer(WebServer.Settings(host: host, port: port), drain: .seconds(drain), logger: logger)
        let messages = Messages(
            database: installation.database, clock: installation.clock, mail: mailSettings, secret: try installation.formSecret())
        let outbound = OutboundHTTP()
        var settings = try settings(installation)
        settings.openID = try outside.provider(outbound, installation.clock)
        let routes = Self.routes(installation, discovery, messages, settings, server.drain)
        let address = host
        try await server.run(
            routes,
            with: [
                DiscoveryService(discovery), AgreementsService(installation.agreements), MessagesService(messages),
                LeavingService(installation: installation),
            ]
        ) { port in
            Terminal.write(Array("Silang: http://\(address):\(port)/\n".utf8))
        }
        await outbound.close()
    }

    private var mailSettings: MailSettings? {
        guard let command = mailCommand.flatMap({ MailCommand($0) }), let from = mailFrom.flatMap({ MailAddress($0) }) else {
            return nil
        }
        return MailSettings(from: from, baseURL: baseURL, name: name) { try await command.send($0) }
    }

    private func settings(_ installation: Installation) throws -> Settings {
        var settings = Settings()
        settings.formSecret = try installation.formSecret()
        settings.isLimited = rateLimit == "on"
        settings.name = name
        settings.baseURL = baseURL
        settings.proxies = TrustedProxies(trustedProxy.compactMap { IPNetwork($0) })
        return settings
    }

    struct Settings {
        var isLimited = true
        var name = "Silang"
        var baseURL: String?
        var proxies = TrustedProxies()
        /// The same on every node; nil takes one of this node's own.
        var formSecret: [UInt8]?
        /// By whom people may sign in besides their own passwords.
        var openID: OpenIDProvider?
    }

    /// Everything the server answers.
    static func routes(
        _ installation: Installation, _ discovery: Discovery, _ messages: Messages, _ settings: Settings,
        _ drain: Drain = Drain(.zero)
    ) -> Routes {
        let isSample = !discovery.directory.all.isEmpty && discovery.directory.all.allSatisfy(\.isSample)
        let site = Site(
            catalog: installation.catalog, discovery: discovery, membership: installation.membership,
            agreements: installation.agreements, papers: installation.papers,
            people: installation.people, networks: installation.networks, register: installation.register,
            offices: installation.offices, door: installation.door, messages: messages,
            settings: SiteSettings(
                name: settings.name, baseURL: settings.baseURL, isSample: isSample, formSecret: settings.formSecret),
            clock: installation.clock, openID: settings.openID)
        var stack = WebStack(errorPages: ErrorPages(translate: WebFailure.translate, page: site.errorPage))
        stack.proxies = settings.proxies
        stack.baseURL = settings.baseURL
        stack.crossSite = CrossSiteGuard(origins: settings.baseURL.map { [Self.origin($0)] } ?? [], exemptPaths: Site.secretPaths)
        if settings.isLimited { stack.rateLimit = Self.limit() }
        let routes = stack.routes()
        routes.add(middleware: OwnWrites(database: installation.database))
        site.register(on: routes)
        CatalogEndpoints(catalog: installation.catalog, discovery: discovery).register(on: routes)
        let database = installation.database
        Monitoring(
            metrics: stack.metrics, checks: [("stopping", drain.check), ("database", { _ = try database.changeToken() })]
        ).register(on: routes)
        return routes
    }
}

extension Serve {
    /// Scheme, host and port of an address.
    private static func origin(_ address: String) -> String {
        address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
    }

    /// A class of thirty behind one address searches while typing; a crawler that hurries is slowed.
    private static func limit() -> RateLimit {
        let pages = RateLimiter.Class("pages", burst: 300, perSecond: 30)
        let forms = RateLimiter.Class("forms", burst: 20, perSecond: 0.5)
        // A class looks at its receipts at once; whoever tries out codes finds one of ten thousand in sixteen hours.
        let receipts = RateLimiter.Class("receipts", burst: 40, perSecond: 1)
        return RateLimit(RateLimiter()) { request in
            if request.uri.path.hasPrefix("/aset/") || request.uri.path == "/healthz" { return nil }
            if request.method == .post { return forms }
            return request.uri.path.hasPrefix("/minta/") ? receipts : pages
        }
    }
}
