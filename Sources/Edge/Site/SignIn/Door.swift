import Commons
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

/// What pages behind the door share: the cookies, the person, the forms bound to the session.
enum Door {
    static let session = TokenCookie("sesi")
    static let browser = TokenCookie("peramban")
    static let desk = TokenCookie("meja")

    static func browser(_ request: Request, _ context: WebContext) -> SignIn.Browser {
        SignIn.Browser(
            address: context.clientKey, token: browser.token(in: request, isSecure: context.isSecure),
            device: DeviceName.of(request))
    }

    /// Answers with the new session's cookies. What a page may have kept for the visitor before is thrown away.
    static func open(_ start: SessionStart, to url: SafeURL, _ context: WebContext) -> Response {
        var response = Response.seeOther(url)
        let seconds = start.session.kind == .kept ? Int(SessionKind.kept.longest) : nil
        response.setCookie(session.cookie(start.token, for: seconds, isSecure: context.isSecure))
        response.setCookie(browser.cookie(start.browserToken, for: 365 * 86400, isSecure: context.isSecure))
        return response
    }
}

extension Site {
    /// Whoever is signed in on this browser, with their roles as they are at this moment.
    func signedIn(_ request: Request, _ context: WebContext) throws -> SignedIn? {
        guard let token = Door.session.token(in: request, isSecure: context.isSecure) else { return nil }
        return try door.signedIn(token)
    }

    /// To the door, and back to this page afterwards; a form that was sent too late leads to its page.
    func toDoor(_ visit: Visit) -> Response { .seeOther(SiteURL.signIn(back: visit.here).url) }

    /// A page that only one person may see: kept nowhere.
    func personal(_ page: Page, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        var page = page
        page.isIndexed = false
        return .html(FrameView.document(page, visit), status: status, headers: [.cacheControl: CacheControl.noStore])
    }

    /// The pairs of a form that this very session's page made.
    func form(_ request: Request, for purpose: String, _ who: SignedIn) async throws -> Query {
        let form = try await request.form()
        try tokens.require(in: form, for: purpose, session: Visit.formSession(who))
        return form
    }

    func field(_ purpose: String, _ who: SignedIn) -> Markup { tokens.field(for: purpose, session: Visit.formSession(who)) }
}

extension Visit {
    static func formSession(_ who: SignedIn) -> String { "sesi-\(who.session.id.rawValue)" }

    var actor: Actor { who.map { .person($0.actor) } ?? .visitor }

    /// The libraries whose people this visitor may see.
    func peopleLibraries(_ directory: (LibraryID) -> Library?) -> [Library] {
        guard let who else { return [] }
        let ids = who.actor.grants.compactMap { if case .library(let id) = $0.place { id } else { nil } }
        return Set(ids).sorted().filter { actor.maySeePeople(of: $0) }.compactMap(directory)
    }
}
