/// Statements to a server about its databases, for the tests of this package.
package enum PostgresAdministration {
    /// Runs statements outside any transaction on a connection of their own.
    package static func run(_ location: DatabaseLocation, _ statements: [String]) throws(StoreError) {
        guard case .postgreSQL(let url) = location.place else {
            throw StoreError(.unsupportedEngine, "\(location) is no server")
        }
        let link = try PostgresPool(PostgresAddress(url), name: "\(location)", DatabaseOptions()).extra()
        for statement in statements { try link.order(statement) }
    }
}

extension Migration {
    /// Tells one list of migrations from another.
    package static func fingerprint(_ migrations: [Migration], for engine: Engine) -> String {
        let all = (StoreSchema.migrations + migrations).sorted { $0.number < $1.number }
        return Migration(0, room: "", "", all.map { "\($0.number) \($0.checksum(for: engine))" }).checksum(for: engine)
    }
}
