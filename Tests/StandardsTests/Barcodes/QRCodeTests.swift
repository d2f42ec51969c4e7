import Testing

@testable import Barcodes

@Suite struct QRCodeTests {
    /// Blocks of ISO/IEC 18004 table 9: (count, codewords, data codewords); the level is the two bits of the format.
    static let layouts: [Int: [Int: QRReader.Layout]] = [
        1: [1: [(1, 26, 19)], 0: [(1, 26, 16)], 3: [(1, 26, 13)], 2: [(1, 26, 9)]],
        2: [1: [(1, 44, 34)], 0: [(1, 44, 28)], 3: [(1, 44, 22)], 2: [(1, 44, 16)]],
        3: [1: [(1, 70, 55)], 0: [(1, 70, 44)], 3: [(2, 35, 17)], 2: [(2, 35, 13)]],
        4: [1: [(1, 100, 80)], 0: [(2, 50, 32)], 3: [(2, 50, 24)], 2: [(4, 25, 9)]],
        5: [1: [(1, 134, 108)], 0: [(2, 67, 43)], 3: [(2, 33, 15), (2, 34, 16)], 2: [(2, 33, 11), (2, 34, 12)]],
        7: [1: [(2, 98, 78)], 0: [(4, 49, 31)], 3: [(2, 32, 14), (4, 33, 15)], 2: [(4, 39, 13), (1, 40, 14)]],
        10: [
            1: [(2, 86, 68), (2, 87, 69)], 0: [(4, 69, 43), (1, 70, 44)], 3: [(6, 43, 19), (2, 44, 20)],
            2: [(6, 43, 15), (2, 44, 16)],
        ],
        20: [
            1: [(3, 135, 107), (5, 136, 108)], 0: [(3, 67, 41), (13, 68, 42)], 3: [(15, 54, 24), (5, 55, 25)],
            2: [(15, 43, 15), (10, 44, 16)],
        ],
        40: [
            1: [(19, 148, 118), (6, 149, 119)], 0: [(18, 75, 47), (31, 76, 48)], 3: [(34, 54, 24), (34, 55, 25)],
            2: [(20, 45, 15), (61, 46, 16)],
        ],
    ]

    static func read(_ code: QRCode) throws -> QRReader.Reading {
        try QRReader(modules: code.modules).read { layouts[$0]?[$1] }
    }

    /// Table 7: bytes of text by version and level.
    @Test(arguments: [
        (1, [17, 14, 11, 7]), (2, [32, 26, 20, 14]), (3, [53, 42, 32, 24]), (5, [106, 84, 60, 44]), (7, [154, 122, 86, 64]),
        (9, [230, 180, 130, 98]), (10, [271, 213, 151, 119]), (14, [458, 362, 258, 194]), (20, [858, 666, 482, 382]),
        (32, [1952, 1538, 1112, 842]), (40, [2953, 2331, 1663, 1273]),
    ])
    func `each version holds as many bytes as the standard's table says`(version: Int, bytes: [Int]) {
        for correction in QRCode.Correction.allCases {
            #expect(QRCapacity(version: version, correction).bytes == bytes[correction.rawValue])
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 7, 10, 20, 40], QRCode.Correction.allCases)
    func `a full code and one with room to spare are read back with every check at zero`(
        version: Int, correction: QRCode.Correction
    ) throws {
        let most = QRCapacity(version: version, correction).bytes
        for count in [most, most - 1, most - 2] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ count) }
            let code = try #require(QRCode(bytes: bytes, correction: correction))
            let reading = try Self.read(code)
            #expect(reading.version == version && code.version == version)
            #expect(reading.level == [1, 0, 3, 2][correction.rawValue] && reading.mask == code.mask)
            #expect(reading.bytes == bytes)
        }
    }

    @Test(arguments: 0..<8) func `every mask is read back`(mask: Int) throws {
        let bytes = Array("https://silang.example/periksa/ABCD-EFGH-JKLM".utf8)
        for version in [4, 7] {
            let code = QRCode(bytes, QRCapacity(version: version, .medium), mask: mask)
            let reading = try Self.read(code)
            #expect(reading.mask == mask && reading.bytes == bytes)
        }
    }

    @Test func `of the eight masks the one with the least penalty is taken`() throws {
        let bytes = Array("Perjanjian Kerja Sama".utf8)
        let code = try #require(QRCode(bytes: bytes))
        let capacity = QRCapacity(version: code.version, .medium)
        let penalties = (0..<8).map { QRPenalty.of(QRCode(bytes, capacity, mask: $0).modules) }
        #expect(penalties[code.mask] == penalties.min())
        #expect(Set(penalties).count > 1)
    }

    @Test func `penalties are counted as the standard says`() {
        // All dark: runs of 21 in 21 rows and columns, 400 blocks of four, ten steps away from balance.
        let dark = Array(repeating: Array(repeating: true, count: 21), count: 21)
        #expect(QRPenalty.of(dark) == 42 * 19 + 400 * 3 + 100)
        let board = (0..<21).map { y in (0..<21).map { ($0 + y).isMultiple(of: 2) } }
        #expect(QRPenalty.of(board) == 0)
    }

    @Test func `the standard's own format and version words come out`() {
        // ISO/IEC 18004 annex C.2 (level M, mask 101) and annex D.2 (version 7).
        #expect(QRMatrix.formatBits(0b101, .medium) == 0b100_0000_1100_1110)
        #expect(QRMatrix.versionBits(7) == 0b00_0111_1100_1001_0100)
    }

    @Test func `alignment patterns stand where annex E puts them`() {
        for (version, centres) in QRReader.centres { #expect(QRMatrix.alignments(version) == centres, "version \(version)") }
    }

    @Test func `a text too long is refused, and an empty one is not`() throws {
        #expect(QRCode(bytes: Array(repeating: 0x41, count: 2954), correction: .low) == nil)
        #expect(QRCode(bytes: Array(repeating: 0x41, count: 1274), correction: .high) == nil)
        #expect(try Self.read(#require(QRCode(text: ""))).bytes.isEmpty)
        #expect(try Self.read(#require(QRCode(text: "Perpustakaan é 図書館"))).bytes == Array("Perpustakaan é 図書館".utf8))
    }

    @Test func `a flipped module is noticed by the reader, so the reading proves something`() throws {
        let code = try #require(QRCode(text: "https://silang.example/"))
        var modules = code.modules
        modules[code.size - 1][code.size - 1].toggle()
        #expect(throws: QRReader.Fault.self) { try QRReader(modules: modules).read { Self.layouts[$0]?[$1] } }
    }

    @Test func `the drawing covers the dark modules and no others`() throws {
        let code = try #require(QRCode(text: "silang"))
        var drawn = Array(repeating: Array(repeating: false, count: code.size + 8), count: code.size + 8)
        for run in code.path().split(separator: "M") {
            let numbers = run.split { !$0.isNumber }.compactMap { Int($0) }
            for x in numbers[0]..<numbers[0] + numbers[2] { drawn[numbers[1]][x] = true }
        }
        for y in drawn.indices {
            for x in drawn.indices {
                let inside = (4..<code.size + 4).contains(x) && (4..<code.size + 4).contains(y)
                #expect(drawn[y][x] == (inside && code.modules[y - 4][x - 4]))
            }
        }
        #expect(
            code.svg().hasPrefix("<svg xmlns=") && code.svg().contains("viewBox=\"0 0 29 29\"")
                && code.svg().contains("currentColor"))
    }
}
