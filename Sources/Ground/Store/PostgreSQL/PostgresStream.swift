/// A long result fetched in portions, so that neither side holds all of it and other statements may run in between.
final class PostgresStream: Cursor {
    private let session: PostgresSession
    private let name: String
    private var portion: PostgresResult
    private var isOver: Bool
    private static let size = 500

    init(_ session: PostgresSession, _ sql: SQL, name: String) throws(StoreError) {
        self.session = session
        self.name = name
        portion = try session.perform(
            [SQL(text: "DECLARE \(name) NO SCROLL CURSOR FOR \(sql.text)", values: sql.values), Self.fetch(name)], keeping: false)
        isOver = portion.count < Self.size
    }

    func next(into values: inout [Value]) throws(StoreError) -> Bool {
        while true {
            if try portion.next(into: &values) { return true }
            if isOver { return false }
            portion = try session.perform([Self.fetch(name)], keeping: false)
            isOver = portion.count < Self.size
        }
    }

    /// An error ended the transaction and with it the cursor.
    func close() {
        if session.failure == nil { session.sendLater(SQL(raw: "CLOSE \(name)")) }
    }

    private static func fetch(_ name: String) -> SQL { SQL(raw: "FETCH FORWARD \(size) FROM \(name)") }
}
