/// How many codewords a version and correction level hold, and in how many blocks (ISO/IEC 18004, tables 1, 7 and 9).
struct QRCapacity: Sendable, Hashable {
    let version: Int
    let correction: QRCode.Correction
    /// Error correction codewords of each block.
    let checks: Int
    let blocks: Int

    init(version: Int, _ correction: QRCode.Correction) {
        (self.version, self.correction) = (version, correction)
        checks = Self.checksOfBlock[correction.rawValue][version - 1]
        blocks = Self.blockCounts[correction.rawValue][version - 1]
    }

    /// All codewords: the modules left by finders, timing, alignment, format and version, in eights.
    var total: Int {
        var modules = (16 * version + 128) * version + 64
        if version >= 2 {
            let patterns = version / 7 + 2
            modules -= (25 * patterns - 10) * patterns - 55
            if version >= 7 { modules -= 36 }
        }
        return modules / 8
    }

    var dataCodewords: Int { total - checks * blocks }

    /// Bits of the character count in byte mode (table 3).
    var countBits: Int { version < 10 ? 8 : 16 }

    /// Bytes of text in byte mode.
    var bytes: Int { (dataCodewords * 8 - 4 - countBits) / 8 }

    static func smallest(for count: Int, _ correction: QRCode.Correction) -> QRCapacity? {
        (1...40).lazy.map { QRCapacity(version: $0, correction) }.first { $0.bytes >= count }
    }

    private static let checksOfBlock: [[Int]] = [
        [
            7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        ],
        [
            10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28,
            28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        ],
        [
            13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        ],
        [
            17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        ],
    ]

    private static let blockCounts: [[Int]] = [
        [
            1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19,
            20, 21, 22, 24, 25,
        ],
        [
            1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35,
            37, 38, 40, 43, 45, 47, 49,
        ],
        [
            1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45,
            48, 51, 53, 56, 59, 62, 65, 68,
        ],
        [
            1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54,
            57, 60, 63, 66, 70, 74, 77, 81,
        ],
    ]
}
