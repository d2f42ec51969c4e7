internal import Foundation
public import Store
internal import Synchronization

/// The engine that tests run on: SQLite, unless `SILANG_TEST_ENGINE=postgres`.
public let testEngine: Engine = ProcessInfo.processInfo.environment["SILANG_TEST_ENGINE"] == "postgres" ? .postgreSQL : .sqlite

/// The PostgreSQL that `SILANG_TEST_POSTGRES` leads to, and the databases that tests get from it.
///
/// Each test has a database of its own, copied from a template that has the tables already: 80 ms instead of the half
/// second that making them takes. A template is named by what it holds, so a later run finds it again.
public enum TestServer {
    /// A fresh database with Store's tables and those of `migrations`; remove it afterwards.
    public static func makeDatabase(_ migrations: [Migration]) throws -> DatabaseLocation {
        let template = try template(migrations)
        let name = "silang_test_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        try administer("CREATE DATABASE \(name) TEMPLATE \(template)")
        return try location(name)
    }

    /// A fresh database without tables; remove it afterwards.
    public static func makeEmptyDatabase() throws -> DatabaseLocation {
        let name = "silang_test_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        try administer("CREATE DATABASE \(name)")
        return try location(name)
    }

    /// Removes a database with all who are connected to it.
    public static func remove(_ location: DatabaseLocation) {
        let name = String("\(location)".split(separator: "/").last ?? "")
        for name in [name, name + "_before_restore"] { try? administer("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") }
    }

    /// The address of another database of the same server, as text.
    public static func url(_ name: String) throws -> String {
        guard let url = ProcessInfo.processInfo.environment["SILANG_TEST_POSTGRES"], let slash = url.lastIndex(of: "/") else {
            throw StoreError(.cannotOpen, "SILANG_TEST_POSTGRES must name a server, e.g. what Tools/postgres.sh start prints")
        }
        return url[...slash] + name
    }

    private static func location(_ name: String) throws -> DatabaseLocation { try DatabaseLocation.parse(url(name)) }

    /// Statements to the server itself, e.g. about its databases.
    public static func administer(_ statements: String...) throws {
        try PostgresAdministration.run(try location("postgres"), statements)
    }

    private static let ready = Mutex<Set<String>>([])

    private static func template(_ migrations: [Migration]) throws -> String {
        let name = "silang_template_" + Migration.fingerprint(migrations, for: .postgreSQL)
        try ready.withLock { ready in
            if ready.contains(name) { return }
            // Made beside its place: a name that is there leads to a whole template.
            let draft = name + "_\(ProcessInfo.processInfo.processIdentifier)"
            try administer("DROP DATABASE IF EXISTS \(draft) WITH (FORCE)", "CREATE DATABASE \(draft)")
            try Database.open(location(draft), migrations: migrations).close()
            do {
                try administer("ALTER DATABASE \(draft) RENAME TO \(name)")
            } catch {
                // Another run's is there already, else the next step says what is wrong.
                remove(try location(draft))
            }
            ready.insert(name)
        }
        return name
    }
}
