public import Agreements
public import Commons
import Community
public import Discovery
import HTML
import HTTPTypes
import Hummingbird
public import Membership
public import Messages
public import OpenID
public import Paper
import Planning
public import UnionCatalog
public import WebSupport

/// The web pages of an installation: what anyone may see of the union catalogue, in Indonesian and English.
///
/// A page is three things in one folder: a handler (`Site+….swift`) that reads once, a model of what was read, and a view that turns the
/// model into markup and knows nothing else.
public struct Site: Sendable {
    let catalog: UnionCatalog
    let discovery: Discovery
    let membership: Membership
    let agreements: Agreements
    let papers: Papers
    let people: People
    let approvals: Approvals
    let networks: Networks
    let register: SchoolRegister
    let offices: Offices
    let door: SignIn
    let planning: Planning
    let impacts: ImpactCache
    let community: Community
    let messages: Messages
    let settings: SiteSettings
    let openID: OpenIDProvider?
    let clock: WallClock
    let tokens: FormTokens
    let figures: FiguresCache
    let reach: ReachCounter
    let shelfOrders: ShelfOrders

    /// Beginnings of addresses that are secrets themselves: their forms need no other proof, and from pages that send no referrer old
    /// browsers bring none.
    public static let secretPaths = ["/setuju/", "/putuskan/", "/suara/", "/gabung/"]

    /// Styles, script and pictures, with their hashed addresses.
    public static let assets = AssetLibrary(files: [
        "site.css": PackageResources.site_css, "site.js": PackageResources.site_js, "favicon.svg": PackageResources.favicon_svg,
        "surat.css": PackageResources.surat_css, "a4.css": PackageResources.a4_css, "f4.css": PackageResources.f4_css,
        "salindia.css": PackageResources.salindia_css,
    ])

    public init(
        catalog: UnionCatalog, discovery: Discovery, membership: Membership, agreements: Agreements, papers: Papers,
        people: People, networks: Networks, register: SchoolRegister, offices: Offices, door: SignIn, messages: Messages,
        settings: SiteSettings, clock: WallClock, openID: OpenIDProvider? = nil
    ) {
        var settings = settings
        settings.outsideName = openID?.settings.name
        self.catalog = catalog
        self.discovery = discovery
        self.membership = membership
        self.agreements = agreements
        self.papers = papers
        self.people = people
        approvals = Approvals(database: discovery.database, clock: clock)
        self.networks = networks
        self.register = register
        self.offices = offices
        self.door = door
        planning = Planning(discovery: discovery, clock: clock)
        impacts = ImpactCache(planning: planning, clock: clock)
        community = Community(database: discovery.database, clock: clock, outlook: MeetingOutlook.source)
        self.messages = messages
        self.settings = settings
        self.openID = openID
        self.clock = clock
        tokens = FormTokens(
            secret: settings.formSecret ?? (0..<32).map { _ in UInt8.random(in: .min ... .max) }, now: { Int(clock.now()) })
        reach = ReachCounter(discovery)
        shelfOrders = ShelfOrders(catalog: catalog, clock: clock)
        figures = FiguresCache(catalog: catalog, clock: clock)
    }

    /// What a page may know of who looks at it.
    func visit(_ request: Request, _ context: WebContext) throws -> Visit {
        let near = NearCookie.place(in: request)
        let who = try signedIn(request, context)
        var visit = Visit(
            language: Language(rawValue: context.language) ?? .indonesian, here: request.uri.string, origin: origin(context),
            near: near,
            nearName: near.map { placeName($0) }, settings: settings)
        visit.network = NetworkCookie.network(in: request).flatMap { discovery.directory.network($0)?.id }
        visit.route = HelpTexts.route(context.endpointPath)
        visit.who = who
        if let who {
            visit.zone = IndonesianZone.most(
                of: who.actor.grants.map { grant in
                    if case .library(let id) = grant.place { discovery.directory[id]?.details.region } else { nil }
                })
        }
        visit.whoIs = who.map { RoleWords.line($0, discovery.directory, visit.language) }
        return visit
    }

    /// The answer with a page: kept by the reader's own browser, which asks each time whether it is still so.
    func respond(_ page: Page, _ visit: Visit, to request: Request, status: HTTPResponse.Status = .ok) async throws -> Response {
        let document = FrameView.document(page, visit)
        guard status == .ok else { return .html(document, status: status) }
        // The same address reads otherwise in another language or for another place.
        return await request.unlessKnown(EntityTag(weakOf: document.bytes), cacheControl: CacheControl.privateRevalidate) {
            .html(document, headers: [.vary: "Cookie"])
        }
    }

    /// A place as people call it: the library's name, or the district.
    func placeName(_ place: CatalogSearch.Place) -> String {
        switch place {
        case .library(let code): discovery.directory[code]?.name ?? code
        case .district(let name): name
        }
    }

    private func origin(_ context: WebContext) -> String {
        if let base = settings.baseURL { return base.hasSuffix("/") ? String(base.dropLast()) : base }
        // The host is whatever the asker wrote: taken only when it is nothing but a host.
        let claimed = "\(context.isSecure ? "https" : "http")://\(context.host ?? "localhost")"
        return SafeURL(untrusted: claimed)?.text ?? "http://localhost"
    }
}
