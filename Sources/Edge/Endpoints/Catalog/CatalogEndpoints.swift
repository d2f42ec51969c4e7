import Commons
public import Discovery
import HTTPTypes
public import Hummingbird
import Membership
public import UnionCatalog
public import WebSupport

/// The JSON API of the union catalogue: open to anyone, read only.
public struct CatalogEndpoints: Sendable {
    private let catalog: UnionCatalog
    private let discovery: Discovery

    public init(catalog: UnionCatalog, discovery: Discovery) {
        self.catalog = catalog
        self.discovery = discovery
    }

    public func register(on routes: some RouterMethods<WebContext>) {
        routes.get("/api/v1/titles", use: titles)
        routes.get("/api/v1/titles/{id}", use: title)
        routes.get("/api/v1/libraries", use: libraries)
        routes.get("/api/v1/openapi.json", use: description)
    }

    private func titles(_ request: Request, _ context: WebContext) async throws -> Response {
        let results = try await discovery.search(try search(request))
        return .json(CatalogJSON.results(results, language: language(context)))
    }

    private func title(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let number = Int64(context.parameters.get("id") ?? "") else {
            throw WebError.badRequest("id-malformed", "A title's id is a whole number.")
        }
        let catalog = catalog
        switch try await catalog.fate(of: TitleID(number)) {
        case .here(let title, let holdings):
            let near = try search(request).near
            return .json(CatalogJSON.title(discovery.entry(title, holdings, near: near)))
        case .movedTo(let survivor):
            return Response(status: .permanentRedirect, headers: [.location: "/api/v1/titles/\(survivor.rawValue)"])
        case .unknown:
            throw WebError(.notFound, code: "title-unknown", detail: "There is no title \(number).")
        }
    }

    private func libraries(_ request: Request, _ context: WebContext) async throws -> Response {
        .json(CatalogJSON.libraries(discovery.directory.all))
    }

    private func description(_ request: Request, _ context: WebContext) async throws -> Response {
        .json(Array(OpenAPI.document.utf8))
    }

    /// What the address asks for; a parameter that means nothing is refused, never passed over.
    private func search(_ request: Request) throws(WebError) -> CatalogSearch {
        let parameters = SearchParameters(try request.query().pairs.map { ($0.name, $0.value) })
        if let problem = parameters.problems.first { throw .badRequest(problem.code, problem.detail) }
        return parameters.search
    }

    private func language(_ context: WebContext) -> Language { Language(rawValue: context.language) ?? .indonesian }
}
