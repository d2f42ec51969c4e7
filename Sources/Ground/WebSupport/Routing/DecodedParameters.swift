import HTML
import Hummingbird

/// The innermost layer of each route: canonical addresses only, and path parameters as text.
struct DecodedParameters<Next: HTTPResponder>: HTTPResponder where Next.Context == WebContext {
    let next: Next

    func respond(to request: Request, context: WebContext) async throws -> Response {
        let path = request.uri.path
        guard CanonicalPath.isCanonical(path) else { return CanonicalPath.redirect(request, to: path.split(separator: "/")) }
        guard !context.parameters.isEmpty else { return try await next.respond(to: request, context: context) }
        var context = context
        var decoded: [Parameters.Element] = []
        for (name, value) in context.parameters { decoded.append((name, try Self.text(value))) }
        context.coreContext.parameters = Parameters(decoded)
        return try await next.respond(to: request, context: context)
    }

    private static func text(_ raw: Substring) throws(WebError) -> Substring {
        guard let bytes = PercentEncoding.decoded(raw.utf8), bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
            let text = String(validating: bytes, as: UTF8.self)
        else { throw .badRequest("path-malformed", "The path must be percent-encoded UTF-8 without control characters.") }
        return Substring(text)
    }
}
