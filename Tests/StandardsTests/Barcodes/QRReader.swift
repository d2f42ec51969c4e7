/// Reads a QR code back, written from the standard's side of a reader: nothing of the writer is used but the picture.
struct QRReader {
    struct Reading: Equatable {
        var version: Int
        var level: Int
        var mask: Int
        var bytes: [UInt8]
    }

    enum Fault: Error { case size, finder, timing, format, version, checks(block: Int), mode, padding }

    let modules: [[Bool]]

    /// Codewords of one block and how many blocks: (count, total, data), as table 9 lists them for versions that the tests use.
    typealias Layout = [(count: Int, total: Int, data: Int)]

    func read(_ layout: (_ version: Int, _ level: Int) -> Layout?) throws -> Reading {
        let size = modules.count
        guard (21...177).contains(size), (size - 17).isMultiple(of: 4) else { throw Fault.size }
        let version = (size - 17) / 4
        try checkFinders()
        for index in 8..<size - 8
        where modules[6][index] != index.isMultiple(of: 2) || modules[index][6] != index.isMultiple(of: 2) {
            throw Fault.timing
        }
        let (level, mask) = try format()
        if version >= 7 { try checkVersion(version) }
        guard let blocks = layout(version, level) else { throw Fault.format }
        let bytes = try text(codewords(version, mask), blocks, version)
        return Reading(version: version, level: level, mask: mask, bytes: bytes)
    }

    private func checkFinders() throws {
        let picture = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"].map { $0.map { $0 == "1" } }
        let far = modules.count - 7
        for (left, top) in [(0, 0), (far, 0), (0, far)] {
            for y in 0..<7 { for x in 0..<7 where modules[top + y][left + x] != picture[y][x] { throw Fault.finder } }
        }
    }

    /// Both copies, each a word of the BCH code (15, 5), found by trying all 32.
    private func format() throws -> (level: Int, mask: Int) {
        let size = modules.count
        let first: [(Int, Int)] =
            [
                (0, 8), (1, 8), (2, 8), (3, 8), (4, 8), (5, 8), (7, 8), (8, 8), (8, 7), (8, 5), (8, 4), (8, 3), (8, 2), (8, 1),
                (8, 0),
            ]
        let second: [(Int, Int)] =
            (0..<7).map { (8, size - 1 - $0) } + (0..<8).map { (size - 8 + $0, 8) }
        func word(_ places: [(Int, Int)]) -> Int { places.reduce(0) { $0 << 1 | (modules[$1.1][$1.0] ? 1 : 0) } }
        let read = word(first)
        guard read == word(second), modules[size - 8][8] else { throw Fault.format }
        let plain = read ^ 0b101_0100_0001_0010
        for data in 0..<32 {
            var rest = data << 10
            for shift in stride(from: 14, through: 10, by: -1) where rest >> shift & 1 == 1 {
                rest ^= 0b101_0011_0111 << (shift - 10)
            }
            if data << 10 | rest == plain { return (data >> 3, data & 7) }
        }
        throw Fault.format
    }

    private func checkVersion(_ version: Int) throws {
        let size = modules.count
        var rest = version << 12
        for shift in stride(from: 17, through: 12, by: -1) where rest >> shift & 1 == 1 {
            rest ^= 0b1_1111_0010_0101 << (shift - 12)
        }
        let word = version << 12 | rest
        for index in 0..<18 {
            let isDark = word >> index & 1 == 1
            guard modules[index / 3][size - 11 + index % 3] == isDark, modules[size - 11 + index % 3][index / 3] == isDark else {
                throw Fault.version
            }
        }
    }

    private func isFunction(_ x: Int, _ y: Int, _ centres: [Int]) -> Bool {
        let size = modules.count
        if x == 6 || y == 6 { return true }
        if x < 9 && y < 9 || x >= size - 8 && y < 9 || x < 9 && y >= size - 8 { return true }
        if size >= 45, x >= size - 11 && y < 6 || y >= size - 11 && x < 6 { return true }
        for cx in centres {
            for cy in centres {
                let isFinder = cx == 6 && cy == 6 || cx == 6 && cy == centres.last || cx == centres.last && cy == 6
                if !isFinder, abs(x - cx) <= 2, abs(y - cy) <= 2 { return true }
            }
        }
        return false
    }

    /// Annex E for the versions that the tests use.
    static let centres: [Int: [Int]] = [
        1: [], 2: [6, 18], 3: [6, 22], 4: [6, 26], 5: [6, 30], 6: [6, 34], 7: [6, 22, 38], 8: [6, 24, 42], 9: [6, 26, 46],
        10: [6, 28, 50], 13: [6, 34, 62], 14: [6, 26, 46, 66], 15: [6, 26, 48, 70], 20: [6, 34, 62, 90],
        32: [6, 34, 60, 86, 112, 138], 40: [6, 30, 58, 86, 114, 142, 170],
    ]

    private func codewords(_ version: Int, _ mask: Int) throws -> [UInt8] {
        guard let centres = Self.centres[version] else { throw Fault.size }
        let size = modules.count
        var bits: [Bool] = []
        var isUp = true
        var columns = Array(stride(from: size - 1, to: 6, by: -2)) + Array(stride(from: 5, to: 0, by: -2))
        while !columns.isEmpty {
            let right = columns.removeFirst()
            for step in 0..<size {
                let row = isUp ? size - 1 - step : step
                for column in [right, right - 1] where !isFunction(column, row, centres) {
                    bits.append(modules[row][column] != masks(mask, row, column))
                }
            }
            isUp.toggle()
        }
        return stride(from: 0, to: bits.count / 8 * 8, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
    }

    /// Table 10, with i the row and j the column.
    private func masks(_ mask: Int, _ i: Int, _ j: Int) -> Bool {
        switch mask {
        case 0b000: (i + j).isMultiple(of: 2)
        case 0b001: i.isMultiple(of: 2)
        case 0b010: j.isMultiple(of: 3)
        case 0b011: (i + j).isMultiple(of: 3)
        case 0b100: (i / 2 + j / 3).isMultiple(of: 2)
        case 0b101: (i * j) % 2 + (i * j) % 3 == 0
        case 0b110: ((i * j) % 2 + (i * j) % 3).isMultiple(of: 2)
        default: ((i + j) % 2 + (i * j) % 3).isMultiple(of: 2)
        }
    }

    private func text(_ codewords: [UInt8], _ layout: Layout, _ version: Int) throws -> [UInt8] {
        var blocks = layout.flatMap { part in
            Array(repeating: (data: part.data, total: part.total, words: [UInt8]()), count: part.count)
        }
        var index = 0
        let longest = blocks.map(\.data).max() ?? 0
        for position in 0..<longest {
            for block in blocks.indices where position < blocks[block].data {
                blocks[block].words.append(codewords[index])
                index += 1
            }
        }
        for _ in 0..<blocks[0].total - blocks[0].data {
            for block in blocks.indices {
                blocks[block].words.append(codewords[index])
                index += 1
            }
        }
        for (number, block) in blocks.enumerated() {
            for root in 0..<block.total - block.data where Field.value(block.words, at: Field.powers[root]) != 0 {
                throw Fault.checks(block: number)
            }
        }
        let data = blocks.flatMap { $0.words.prefix($0.data) }
        var position = 0
        func take(_ count: Int) -> Int {
            (0..<count).reduce(0) { value, _ in
                defer { position += 1 }
                return value << 1 | Int(data[position / 8] >> UInt8(7 - position % 8) & 1)
            }
        }
        guard take(4) == 0b0100 else { throw Fault.mode }
        let count = take(version < 10 ? 8 : 16)
        let bytes = (0..<count).map { _ in UInt8(take(8)) }
        let left = data.count * 8 - position
        guard take(min(4, left)) == 0 else { throw Fault.mode }
        let rest = data.suffix(from: min(data.count, (position + 7) / 8))
        for (index, byte) in rest.enumerated() where byte != (index.isMultiple(of: 2) ? 0xEC : 0x11) { throw Fault.padding }
        return bytes
    }

    /// GF(2⁸) by tables of powers and logarithms, unlike the writer's.
    enum Field {
        static let powers: [Int] = (0..<254).reduce(into: [1]) { list, _ in
            let next = list[list.count - 1] << 1
            list.append(next > 255 ? next ^ 0x11D : next)
        }
        static let logarithms = Dictionary(uniqueKeysWithValues: powers.enumerated().map { ($1, $0) })

        static func product(_ a: Int, _ b: Int) -> Int {
            guard let left = logarithms[a], let right = logarithms[b] else { return 0 }
            return powers[(left + right) % 255]
        }

        /// Horner's rule; the first codeword is of the highest power.
        static func value(_ words: [UInt8], at x: Int) -> Int { words.reduce(0) { product($0, x) ^ Int($1) } }
    }
}
