internal import CLibPQ

extension PostgresLink {
    /// Runs statements outside any transaction, each in its own journey, and returns the last one's answer.
    @discardableResult
    func ask(_ statements: SQL...) throws(StoreError) -> PostgresResult {
        var last: PostgresResult?
        for statement in statements {
            do throws(PostgresFailure) {
                try send(statement)
                last = try receive()
            } catch {
                throw error.error
            }
        }
        guard let last else { throw StoreError(.syntax, "nothing was asked") }
        return last
    }

    /// Runs statements that no transaction may hold, such as those about databases.
    func order(_ statements: String...) throws(StoreError) {
        drain()
        guard PQexitPipelineMode(connection) == 1 else { throw broken("").error }
        defer { if PQenterPipelineMode(connection) != 1 { _ = broken("") } }
        for statement in statements {
            let result = PQexec(connection, statement)
            let isDone = PQresultStatus(result) == PGRES_COMMAND_OK
            let refusal = Self.failure(result, statement)
            PQclear(result)
            if PQstatus(connection) != CONNECTION_OK { throw broken(statement, refusal).error }
            if !isDone { throw refusal.error }
        }
    }
}
