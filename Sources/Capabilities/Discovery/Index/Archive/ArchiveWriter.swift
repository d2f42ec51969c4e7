/// Writes arrays into parts of limited size and hands each part on as it is full.
struct ArchiveWriter {
    private let mark: Int64
    private let partSize: Int
    private let sink: ([UInt8]) throws -> Void
    private var payload: [UInt8] = []
    private var number: UInt32 = 0
    private var before: UInt64 = 0

    init(mark: Int64, partSize: Int, sink: @escaping ([UInt8]) throws -> Void) {
        self.mark = mark
        self.partSize = max(1_024, partSize)
        self.sink = sink
        payload.reserveCapacity(self.partSize)
    }

    mutating func put<Element: BitwiseCopyable>(_ array: [Element]) throws {
        try withUnsafeBytes(of: UInt64(array.count).littleEndian) { try put($0) }
        try array.withUnsafeBytes { try put($0) }
    }

    mutating func put(_ arena: ByteArena) throws {
        try put(arena.offsets)
        try put(arena.bytes)
    }

    mutating func put(_ rows: CompressedRows) throws {
        try put(rows.offsets)
        try put(rows.values)
    }

    mutating func put(_ strings: [String]) throws {
        var arena = ByteArena()
        for string in strings { arena.append(string.utf8) }
        try put(arena)
    }

    private mutating func put(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(partSize - payload.count)
            payload.append(contentsOf: piece)
            rest = rest.dropFirst(piece.count)
            if payload.count == partSize { try close(last: false) }
        }
    }

    mutating func finish() throws { try close(last: true) }

    private mutating func close(last: Bool) throws {
        var part: [UInt8] = []
        part.reserveCapacity(ArchiveFormat.headerSize + payload.count)
        func add(_ value: some FixedWidthInteger) { withUnsafeBytes(of: value.littleEndian) { part.append(contentsOf: $0) } }
        add(ArchiveFormat.magic)
        add(ArchiveFormat.version)
        add(number)
        add(UInt64(payload.count))
        add(mark)
        add(before)
        let head = part.withUnsafeBytes { ArchiveFormat.checksum($0, seed: last ? 1 : 0) }
        before = payload.withUnsafeBytes { ArchiveFormat.checksum($0, seed: head) } & ~1 | (last ? 1 : 0)
        add(before)
        part += payload
        try sink(part)
        number += 1
        payload.removeAll(keepingCapacity: true)
    }
}
