public import Commons
import Discovery
public import HTML
public import HTTPTypes
public import WebSupport

extension Site {
    /// The page for a failed request; pass it to `ErrorPages`.
    public func errorPage(_ error: ErrorPage, _ context: WebContext) -> Markup {
        errorPage(
            status: error.status, code: error.error.code, requestID: error.requestID,
            language: Language(rawValue: context.language) ?? .indonesian)
    }

    /// The page for a failed request, with ways to go on.
    public func errorPage(
        status: HTTPResponse.Status, code: String = "", requestID: String, language: Language
    ) -> Markup {
        let visit = Visit(
            language: language, here: SiteURL.home.url.text, origin: settings.baseURL ?? "", near: nil, nearName: nil,
            settings: settings)
        return FrameView.document(ErrorView.page(status, requestID, language, code: code), visit)
    }
}
