/// The `Content-Security-Policy` of our pages (CSP Level 3): nothing but our own files, and nothing inline.
public struct ContentPolicy: Sendable {
    private var directives: [(name: String, sources: String)] = [
        ("default-src", "'none'"), ("script-src", "'self'"), ("style-src", "'self'"), ("img-src", "'self' data:"),
        ("font-src", "'self'"), ("connect-src", "'self'"), ("manifest-src", "'self'"), ("worker-src", "'self'"),
        ("form-action", "'self'"), ("base-uri", "'none'"), ("frame-ancestors", "'none'"),
    ]

    public init() {}

    /// The header's value.
    public var text: String { directives.map { "\($0.name) \($0.sources)" }.joined(separator: "; ") }
}
