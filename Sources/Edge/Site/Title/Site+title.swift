import Commons
import Discovery
import HTML
import Hummingbird
import UnionCatalog
import WebSupport

extension Site {
    @Sendable func title(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        switch try catalog.title(try titleID(context)) {
        case .here(let title, let holdings):
            var model = TitleModel(discovery.entry(title, holdings, near: visit.near))
            model.supply = try titleSupply(of: title.id, visit)
            return try await respond(TitleView.page(model, visit), visit, to: request)
        case .movedTo(let survivor): return moved(to: .title(survivor))
        case .unknown: throw WebError.notFound
        }
    }

    @Sendable func citation(_ file: SiteURL.CitationFile, _ request: Request, _ context: WebContext) throws -> Response {
        let visit = try visit(request, context)
        switch try catalog.title(try titleID(context)) {
        case .here(let title, _):
            let work = CitedWork(title)
            let url = visit.absolute(.title(title.id))
            let (text, type) =
                switch file {
                case .ris: (CitationFiles.ris(work, url: url), "application/x-research-info-systems; charset=utf-8")
                case .bib: (CitationFiles.bibTeX(work, url: url), "application/x-bibtex; charset=utf-8")
                }
            return .download(Array(text.utf8), type: type, named: "silang-\(title.id.rawValue).\(file.rawValue)")
        case .movedTo(let survivor): return moved(to: .citation(survivor, file))
        case .unknown: throw WebError.notFound
        }
    }

    /// Only the one way of writing a number is an address.
    func titleID(_ context: WebContext) throws(WebError) -> TitleID {
        let text = context.parameters.get("id") ?? ""
        guard let number = Int64(text), number > 0, String(number) == text else { throw .notFound }
        return TitleID(number)
    }

    /// Not kept by caches: undoing an import takes a merger back.
    private func moved(to target: SiteURL) -> Response {
        Response(status: .permanentRedirect, headers: [.location: target.url.text, .cacheControl: CacheControl.revalidate])
    }
}
