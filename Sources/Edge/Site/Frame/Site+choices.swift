import Commons
import Discovery
import HTML
import Hummingbird
import Membership
import WebSupport

/// What a reader chooses for their own device: language and place.
extension Site {
    @Sendable func chooseLanguage(_ request: Request, _ context: WebContext) async throws -> Response {
        let code = context.parameters.get("code") ?? ""
        let languages = Languages(Language.allCases.map(\.rawValue))
        guard let cookie = languages.cookie(for: code, isSecure: context.isSecure) else { throw WebError.notFound }
        var response = Response.seeOther(ReturnPath.safe(try request.query().trimmed("kembali"), or: SiteURL.home.url))
        response.setCookie(cookie)
        return response
    }

    /// Only a network, library or district that is there is kept; anything else takes the choice away.
    @Sendable func chooseNear(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await request.form()
        let directory = discovery.directory
        let place = form.trimmed("near").flatMap { text -> CatalogSearch.Place? in
            if let library = directory[text] { return .library(code: library.code) }
            return directory.districts.contains(text) ? .district(text) : nil
        }
        var response = Response.seeOther(ReturnPath.safe(form.trimmed("kembali"), or: SiteURL.home.url))
        response.setCookie(NearCookie.cookie(for: place, isSecure: context.isSecure))
        // A form that does not ask for a network leaves the choice of one as it is.
        if let typed = form["jaringan"] {
            let network = Int64(typed).flatMap { directory.network(NetworkID($0))?.id }
            response.setCookie(NetworkCookie.cookie(for: network, isSecure: context.isSecure))
        }
        return response
    }
}
