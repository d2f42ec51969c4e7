/// Reads back what ``ArchiveWriter`` wrote; every length is checked before it is believed.
struct ArchiveReader {
    private var parts: any IteratorProtocol<[UInt8]>
    private var part: [UInt8] = []
    private var place = 0
    private var number = 0
    private var before: UInt64 = 0
    private var sawLast = false
    private(set) var mark: Int64 = 0

    init(_ parts: some Sequence<[UInt8]>) throws(SearchArchiveError) {
        self.parts = parts.makeIterator()
        guard try advance() else { throw .notAnArchive }
    }

    /// Goes on to the next part; `false` after the last.
    private mutating func advance() throws(SearchArchiveError) -> Bool {
        guard !sawLast else { return false }
        guard let next = parts.next() else {
            if number == 0 { return false }
            throw .damaged(part: number)
        }
        guard next.count >= ArchiveFormat.headerSize else { throw number == 0 ? .notAnArchive : .damaged(part: number) }
        func value<Value: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, _: Value.Type) -> Value {
            next.withUnsafeBytes { Value(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Value.self)) }
        }
        guard value(0, UInt64.self) == ArchiveFormat.magic else { throw .notAnArchive }
        let version = value(8, UInt32.self)
        guard version == ArchiveFormat.version else { throw .otherVersion(version) }
        let sum = value(40, UInt64.self)
        let last = sum & 1 == 1
        let expected = next.withUnsafeBytes { bytes in
            let head = ArchiveFormat.checksum(.init(rebasing: bytes[..<40]), seed: last ? 1 : 0)
            return ArchiveFormat.checksum(.init(rebasing: bytes[ArchiveFormat.headerSize...]), seed: head) & ~1 | (last ? 1 : 0)
        }
        guard sum == expected, value(12, UInt32.self) == UInt32(truncatingIfNeeded: number), value(32, UInt64.self) == before,
            value(16, UInt64.self) == UInt64(next.count - ArchiveFormat.headerSize),
            number == 0 || value(24, Int64.self) == mark
        else { throw .damaged(part: number) }
        mark = value(24, Int64.self)
        before = sum
        sawLast = last
        number += 1
        part = next
        place = ArchiveFormat.headerSize
        return true
    }

    mutating func array<Element: BitwiseCopyable>(_: Element.Type = Element.self) throws(SearchArchiveError) -> [Element] {
        var count: UInt64 = 0
        var header = [UInt8]()
        try read(8, into: &header)
        for (shift, byte) in header.enumerated() { count |= UInt64(byte) << UInt64(8 * shift) }
        guard count <= UInt64(UInt32.max) else { throw .inconsistent("length") }
        var bytes = [UInt8]()
        try read(Int(count) * MemoryLayout<Element>.stride, into: &bytes)
        return [Element](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
            UnsafeMutableRawBufferPointer(buffer).copyBytes(from: bytes)
            initialized = Int(count)
        }
    }

    /// Grows by what is really there, so a lying length cannot ask for more memory than the archive has bytes.
    private mutating func read(_ count: Int, into bytes: inout [UInt8]) throws(SearchArchiveError) {
        if count <= part.count - place { bytes.reserveCapacity(count) }
        var rest = count
        while rest > 0 {
            if place == part.count {
                guard try advance() else { throw .inconsistent("end") }
                continue
            }
            let piece = min(rest, part.count - place)
            bytes.append(contentsOf: part[place..<place + piece])
            place += piece
            rest -= piece
        }
    }

    mutating func arena(_ what: String) throws(SearchArchiveError) -> ByteArena {
        let offsets: [UInt32] = try array()
        guard let arena = ByteArena(offsets: offsets, bytes: try array()) else { throw .inconsistent(what) }
        return arena
    }

    mutating func rows(_ what: String) throws(SearchArchiveError) -> CompressedRows {
        let offsets: [UInt32] = try array()
        guard let rows = CompressedRows(offsets: offsets, values: try array()) else { throw .inconsistent(what) }
        return rows
    }

    mutating func strings(_ what: String) throws(SearchArchiveError) -> [String] {
        let arena = try arena(what)
        return (0..<arena.count).map { arena.string($0) }
    }

    /// Whether all has been read.
    mutating func isAtEnd() throws(SearchArchiveError) -> Bool {
        while place == part.count { guard try advance() else { return true } }
        return false
    }
}
