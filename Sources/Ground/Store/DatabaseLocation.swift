/// Where a database lives, as people write it: `path`, `sqlite:path`, `sqlite::memory:` or `postgres://…`.
public struct DatabaseLocation: Sendable, Hashable, CustomStringConvertible {
    enum Place: Sendable, Hashable {
        case file(String)
        case memory
        case postgreSQL(String)
    }

    let place: Place

    init(_ place: Place) {
        self.place = place
    }

    /// Reads an address. Empty text and unknown schemes are refused with `cannotOpen`.
    public static func parse(_ text: String) throws(StoreError) -> DatabaseLocation {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            return DatabaseLocation(.postgreSQL(text))
        }
        if let scheme = text.firstRange(of: "://"), text[..<scheme.lowerBound] != "sqlite" {
            throw StoreError(.cannotOpen, "unknown kind of database '\(text[..<scheme.lowerBound])'")
        }
        var path = text[...]
        if path.hasPrefix("sqlite://") {
            path = path.dropFirst("sqlite://".count)
        } else if path.hasPrefix("sqlite:") {
            path = path.dropFirst("sqlite:".count)
        }
        guard !path.isEmpty, !path.utf8.contains(0) else { throw StoreError(.cannotOpen, "the database has no name") }
        return path == ":memory:" ? .memory : .file(String(path))
    }

    /// A file on this machine.
    public static func file(_ path: String) -> DatabaseLocation { DatabaseLocation(.file(path)) }

    /// A private database that ends with the process.
    public static var memory: DatabaseLocation { DatabaseLocation(.memory) }

    /// The engine that serves this place.
    public var engine: Engine {
        if case .postgreSQL = place { .postgreSQL } else { .sqlite }
    }

    /// The file's path, when the database is one.
    public var path: String? {
        if case .file(let path) = place { path } else { nil }
    }

    /// For logs: an address on a server is shown without user, password and parameters.
    public var description: String {
        switch place {
        case .file(let path): return "sqlite:\(path)"
        case .memory: return "sqlite::memory:"
        case .postgreSQL(let address):
            let rest = address.drop { $0 != ":" }.dropFirst(3)
            let authority = rest.prefix { $0 != "/" && $0 != "?" }
            let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
            let name = rest.dropFirst(authority.count).prefix { $0 != "?" }
            return "postgres://\(host)\(name)"
        }
    }
}
