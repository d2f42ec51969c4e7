/// What a statement's error means for the transaction beyond what ``StoreError`` tells.
struct PostgresFailure: Error {
    let error: StoreError
    /// The five characters of SQLSTATE; empty when the connection itself broke.
    let state: String

    /// Others changed what this transaction read: the same again may succeed.
    var isConflict: Bool { state == "40001" || state == "40P01" || isStale }

    /// Another process changed a table since this connection prepared its statement.
    var isStale: Bool { state == "0A000" && error.message.contains("cached plan") }

    /// The connection is gone.
    var isDisconnection: Bool { state.isEmpty || error.code == .serverGone }

    /// The server became (or always was) a standby. Another of the address's hosts may be the primary.
    var isStandby: Bool { state == "25006" || (state == "0A000" && error.message.contains("hot standby")) }
}
