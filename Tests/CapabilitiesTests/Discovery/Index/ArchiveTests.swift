import Testing

@testable import Discovery

struct ArchiveTests {
    private static func catalogue() -> SearchIndex {
        var random = RandomCatalogue(seed: 21)
        let index = SearchIndex()
        index.apply(upserts: (1...200).map { random.document(id: $0) })
        index.apply(upserts: [random.document(id: 7), random.document(id: 900)], removals: [20, 30])
        return index
    }

    private static func parts(_ index: SearchIndex, partSize: Int = 4_096) throws -> [[UInt8]] {
        var parts: [[UInt8]] = []
        try index.save(mark: 4_711, partSize: partSize) { parts.append($0) }
        return parts
    }

    @Test(arguments: [1_024, 4_096, 1 << 20])
    func `what was saved answers as before`(_ partSize: Int) throws {
        let index = Self.catalogue()
        let loaded = try SearchIndex.load(Self.parts(index, partSize: partSize))
        #expect(loaded.mark == 4_711)
        #expect(loaded.index.count == index.count)
        var random = RandomCatalogue(seed: 22)
        for _ in 0..<50 {
            let query = random.query()
            #expect(loaded.index.search(query) == index.search(query))
        }
        loaded.index.apply(upserts: [random.document(id: 3)], removals: [4])
        #expect(loaded.index.count == index.count - 1)
    }

    @Test func `an empty index is saved too`() throws {
        let loaded = try SearchIndex.load(Self.parts(SearchIndex()))
        #expect(loaded.index.count == 0)
    }

    @Test func `a changed byte anywhere is found`() throws {
        let parts = try Self.parts(Self.catalogue())
        for part in parts.indices {
            for place in stride(from: 0, to: parts[part].count, by: part == 0 ? 3 : 101) {
                var damaged = parts
                damaged[part][place] ^= 0x40
                #expect(throws: SearchArchiveError.self) { try SearchIndex.load(damaged) }
            }
        }
    }

    @Test func `lost, doubled, exchanged and cut parts are found`() throws {
        let parts = try Self.parts(Self.catalogue())
        try #require(parts.count > 3)
        let others = try Self.parts(SearchIndex())
        var cut = parts
        cut[1].removeLast()
        let doubled = [parts[0]] + parts
        let exchanged = [parts[0], parts[2], parts[1]] + parts.dropFirst(3)
        let lost = Array(parts.prefix(2) + parts.dropFirst(3))
        let mixed = [parts[0]] + others
        let wrong: [[[UInt8]]] = [
            [], Array(parts.dropLast()), Array(parts.dropFirst()), doubled, exchanged, lost, mixed, cut,
            [[UInt8](repeating: 0, count: 100)], [[]],
        ]
        for parts in wrong { #expect(throws: SearchArchiveError.self) { try SearchIndex.load(parts) } }
    }

    @Test func `rows are saved as they stand, so they must have no gaps`() {
        #expect(MemoryLayout<DocumentRow>.size == 16)
        #expect(MemoryLayout<DocumentRow>.stride == 16)
    }

    @Test func `another version is told apart from damage`() throws {
        var parts = try Self.parts(SearchIndex())
        parts[0][8] = 77
        #expect(throws: SearchArchiveError.otherVersion(77)) { try SearchIndex.load(parts) }
    }

    /// Bytes that pass every checksum but lie: each array in turn is given values that point nowhere.
    @Test func `forged contents are refused or harmless`() throws {
        let parts = try Self.parts(Self.catalogue(), partSize: 1 << 20)
        for seed in 1...300 { try Self.loadForged(parts, RandomCatalogue(seed: UInt64(seed))) }
    }

    private static func loadForged(_ parts: [[UInt8]], _ random: RandomCatalogue) throws {
        var parts = parts, random = random
        for _ in 0..<1 + random.number(below: 3) {
            let place = ArchiveFormat.headerSize + random.number(below: parts[0].count - ArchiveFormat.headerSize)
            parts[0][place] = UInt8(random.number(below: 256))
        }
        parts[0] = resealed(parts[0])
        guard let loaded = try? SearchIndex.load(parts) else { return }
        for _ in 0..<10 { _ = loaded.index.search(random.query()) }
        _ = loaded.index.suggestions("gu")
        loaded.index.apply(upserts: [random.document(id: 1)])
        loaded.index.compact()
    }

    /// The only part of an archive with its checksum made right.
    private static func resealed(_ part: [UInt8]) -> [UInt8] {
        var part = part
        let sum = part.withUnsafeBytes { bytes in
            let head = ArchiveFormat.checksum(.init(rebasing: bytes[..<40]), seed: 1)
            return ArchiveFormat.checksum(.init(rebasing: bytes[ArchiveFormat.headerSize...]), seed: head) | 1
        }
        for byte in 0..<8 { part[40 + byte] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * byte)) }
        return part
    }
}
