/// What an engine must do for ``Database``. One conforming type per engine; nothing outside this room sees it.
protocol Driver: Sendable {
    var engine: Engine { get }
    func read<T>(_ body: (Connection) throws -> T) throws -> T
    func write<T>(_ body: (Connection) throws -> T) throws -> T
    func readAside<T: Sendable>(_ body: @escaping @Sendable (Connection) throws -> T) async throws -> T
    func writeAside<T: Sendable>(_ body: @escaping @Sendable (Connection) throws -> T) async throws -> T
    func changeToken() throws(StoreError) -> Int64
    func backup(to path: String) throws(StoreError)
    /// Brings the schema up to date while no other process does.
    func migrating(_ body: () throws(StoreError) -> Void) throws(StoreError)
    func checkpoint() throws(StoreError)
    func giveWay()
    /// The place in the server's log behind the last write; nil where reads never lag behind writes.
    var lastWrite: Int64? { get }
    func optimize() throws(StoreError)
    func problems() throws(StoreError) -> [String]
    func close()
}

/// One connection inside one transaction, as ``Connection`` uses it.
protocol Session: AnyObject {
    var engine: Engine { get }
    func run(_ sql: SQL) throws(StoreError) -> Int
    /// Runs a statement at the latest with the next one whose answer is wanted, or with the end of the transaction.
    func post(_ sql: SQL) throws(StoreError)
    func insert(_ sql: SQL) throws(StoreError) -> Int64
    func cursor(_ sql: SQL) throws(StoreError) -> any Cursor
    /// A query whose result may be too long to be held whole.
    func stream(_ sql: SQL) throws(StoreError) -> any Cursor
    func insertAll(_ table: String, _ columns: [String], _ rows: AnyIterator<[Value]>) throws(StoreError) -> Int
    func changed(_ subject: Change.Subject) throws(StoreError)
    /// Appends the change lines that are still held back.
    func settleChanges() throws(StoreError)
    func hasTable(_ name: String) throws(StoreError) -> Bool
    func plan(of sql: SQL) throws(StoreError) -> String
}

/// A running query. Ends when it is closed.
protocol Cursor: AnyObject {
    /// Appends the next row's values; false when there is none.
    func next(into values: inout [Value]) throws(StoreError) -> Bool
    func close()
}
