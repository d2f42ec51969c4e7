internal import CLibPQ

/// Many rows into one table by COPY, in binary.
struct PostgresCopy {
    /// The table with its columns in brackets.
    private let target: String
    private let types: [Oid]
    private static let portion = 1 << 16

    init(into target: String, types: [Oid]) {
        self.target = target
        self.types = types
    }

    /// COPY cannot run in a pipeline, so the connection leaves that mode and comes back to it.
    func run(_ link: PostgresLink, _ rows: AnyIterator<[Value]>) throws(PostgresFailure) -> Int {
        let text = "COPY \(target) FROM STDIN (FORMAT binary)"
        let connection = link.connection
        if link.hasSent { _ = try link.receive() }
        link.drain()
        guard PQexitPipelineMode(connection) == 1 else { throw link.broken(text) }
        defer { if PQenterPipelineMode(connection) != 1 { _ = link.broken(text) } }
        let start = PQexec(connection, text)
        let isReady = PQresultStatus(start) == PGRES_COPY_IN
        let refusal = isReady ? nil : PostgresLink.failure(start, text)
        PQclear(start)
        if let refusal { throw PQstatus(connection) == CONNECTION_OK ? refusal : link.broken(text, refusal) }
        var unfit: StoreError?
        do throws(StoreError) {
            try put(rows, connection)
        } catch {
            unfit = error
        }
        guard PQputCopyEnd(connection, unfit == nil ? nil : "refused by the program") == 1 else { throw link.broken(text) }
        return try end(link, text, unfit)
    }

    private func put(_ rows: AnyIterator<[Value]>, _ connection: OpaquePointer) throws(StoreError) {
        var buffer: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        for row in rows {
            guard row.count == types.count else { throw StoreError(.syntax, "a row has \(row.count) values for \(target)") }
            PostgresValues.append(Int16(row.count), to: &buffer)
            for (value, type) in zip(row, types) {
                let place = buffer.count
                PostgresValues.append(Int32(-1), to: &buffer)
                if value == .null { continue }
                try PostgresValues.append(value, as: type, to: &buffer)
                let length = Int32(truncatingIfNeeded: buffer.count - place - 4)
                withUnsafeBytes(of: length.bigEndian) { for (offset, byte) in $0.enumerated() { buffer[place + offset] = byte } }
            }
            if buffer.count > Self.portion { flush(&buffer, connection) }
        }
        PostgresValues.append(Int16(-1), to: &buffer)
        flush(&buffer, connection)
    }

    /// A connection that breaks here is found out at the end.
    private func flush(_ buffer: inout [UInt8], _ connection: OpaquePointer) {
        buffer.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { _ = PQputCopyData(connection, $0.baseAddress, CInt($0.count)) }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private func end(_ link: PostgresLink, _ text: String, _ unfit: StoreError?) throws(PostgresFailure) -> Int {
        var written = 0
        var failure: PostgresFailure?
        while let result = PQgetResult(link.connection) {
            if PQresultStatus(result) == PGRES_COMMAND_OK {
                written = PostgresResult(result).written
            } else {
                failure = PostgresLink.failure(result, text)
                PQclear(result)
            }
        }
        if PQstatus(link.connection) != CONNECTION_OK { throw link.broken(text, failure) }
        if let unfit { throw PostgresFailure(error: unfit, state: "22000") }
        if let failure { throw failure }
        return written
    }
}
