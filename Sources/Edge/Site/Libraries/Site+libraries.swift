import Commons
import Hummingbird
import Membership
import UnionCatalog
import WebSupport

extension Site {
    @Sendable func libraries(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        return try await respond(
            LibrariesView.page(try membership.libraries().filter(\.isUnderCharter), visit), visit, to: request)
    }

    @Sendable func library(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let library = try library(context)
        if let elsewhere = redirect(to: library, context, { .library(code: $0) }) { return elsewhere }
        let numbers = try catalog.figures(of: library.id)
        let model = LibraryModel(
            library: library, titles: numbers.titles, copies: numbers.copies, asOf: numbers.asOf,
            told: PublicProfile(
                profile: try membership.profile(of: library.id), contacts: try membership.contacts(of: library.id),
                overseers: try offices.overseers(of: library),
                skills: try membership.skills(of: library.id, by: visit.actor)),
            newTitles: try catalog.newest(in: library.id, limit: 8))
        return try await respond(LibraryView.page(model, visit), visit, to: request)
    }

    @Sendable func libraryCatalog(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let library = try library(context)
        let part = CatalogPart(try request.query())
        if let elsewhere = redirect(to: library, context, { .libraryCatalog(code: $0, part) }) { return elsewhere }
        let model = try await PrintedCatalogModel(library, part, catalog, shelfOrders)
        return try await respond(PrintedCatalogView.page(model, visit), visit, to: request)
    }

    /// By its code, or by the NPSN of a library that has another code.
    func library(_ context: WebContext) throws -> Library {
        let code = context.parameters.get("code") ?? ""
        guard code.utf8.count <= 40, let library = try membership.library(code: code.uppercased()) else {
            throw WebError.notFound
        }
        return library
    }

    /// One address for one library: its code as it is written.
    func redirect(to library: Library, _ context: WebContext, _ url: (String) -> SiteURL) -> Response? {
        guard context.parameters.get("code") != library.code else { return nil }
        return .moved(to: url(library.code).url)
    }
}
