internal import CLibPQ

/// The whole answer to one statement; it is walked row by row.
final class PostgresResult: Cursor {
    private let result: OpaquePointer
    private let rows: CInt
    private let types: [Oid]
    private var row: CInt = 0

    init(_ result: OpaquePointer) {
        self.result = result
        rows = PQntuples(result)
        types = (0..<PQnfields(result)).map { PQftype(result, $0) }
    }

    deinit { PQclear(result) }

    var count: Int { Int(rows) }
    var columnTypes: [Oid] { types }

    /// Rows inserted, updated or deleted; none for other statements.
    var written: Int {
        let status = String(cString: PQcmdStatus(result))
        guard ["INSERT", "UPDATE", "DELETE", "MERGE", "COPY"].contains(where: status.hasPrefix) else { return 0 }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    /// Whether the statement may have changed what prepared statements mean.
    var changesSchema: Bool {
        let status = String(cString: PQcmdStatus(result))
        return ["ALTER", "CREATE", "DROP"].contains(where: status.hasPrefix)
    }

    func next(into values: inout [Value]) throws(StoreError) -> Bool {
        guard row < rows else { return false }
        for (column, type) in types.enumerated() {
            let column = CInt(column)
            if PQgetisnull(result, row, column) == 1 {
                values.append(.null)
            } else if let start = PQgetvalue(result, row, column) {
                let count = Int(PQgetlength(result, row, column))
                let bytes = UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
                values.append(try PostgresValues.read(bytes, count, as: type))
            }
        }
        row += 1
        return true
    }

    func close() {}
}
