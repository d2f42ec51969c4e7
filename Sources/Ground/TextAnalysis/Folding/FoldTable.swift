/// What each scalar outside ASCII folds to: two levels of pages over the first two planes, and one pool of bytes.
struct FoldTable: Sendable {
    static let shared = FoldTable()

    /// What to do with a scalar.
    enum Action {
        /// Write these bytes of `pool`; an empty range drops the scalar.
        case write(Range<Int>)
        /// A letter, mark or digit without a rule: keep it.
        case keep
        /// Punctuation, symbol or space: the word ends here.
        case separate
    }

    let pool: [UInt8]
    private let pageNumbers: [UInt16]
    private let cells: [UInt16]

    private init() {
        var builder = Builder()
        for rule in Self.data.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") }) {
            let parts = rule.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
            guard let target = parts.first.map(String.init) else { continue }
            for part in parts.dropFirst() {
                let ends = part.split(separator: UInt8(ascii: ".")).compactMap { UInt32(String($0) ?? "", radix: 16) }
                guard let first = ends.first, let last = ends.last, first <= last else { continue }
                for scalar in first...last { builder.set(scalar, to: Self.bytes(of: target ?? "-", for: scalar)) }
            }
        }
        pool = builder.pool
        pageNumbers = builder.pageNumbers
        cells = builder.cells
    }

    /// The bytes that the rule's target gives for one scalar.
    private static func bytes(of target: String, for scalar: UInt32) -> [UInt8] {
        switch target.utf8.first {
        case UInt8(ascii: "-"): return []
        case UInt8(ascii: "+"): return encode(scalar &+ (UInt32(target.dropFirst(), radix: 16) ?? 0))
        case UInt8(ascii: "~"): return encode(scalar &- (UInt32(target.dropFirst(), radix: 16) ?? 0))
        default: return target.split(separator: ".").flatMap { encode(UInt32($0, radix: 16) ?? 0) }
        }
    }

    private static func encode(_ code: UInt32) -> [UInt8] {
        Unicode.Scalar(code).map { Array(String(Character($0)).utf8) } ?? []
    }

    func action(for scalar: Unicode.Scalar) -> Action {
        let code = scalar.value
        let high = Int(code >> 8)
        if high < pageNumbers.count {
            let cell = Int(cells[Int(pageNumbers[high]) << 8 | Int(code & 0xFF)])
            if cell != 0 { return .write(cell + 1..<cell + 1 + Int(pool[cell])) }
        } else if (0xE0000...0xE0FFF).contains(code) {
            return .write(0..<0)
        }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .decimalNumber, .letterNumber, .otherNumber:
            return .keep
        default: return .separate
        }
    }

    private struct Builder {
        var pool: [UInt8] = [0]
        var pageNumbers = [UInt16](repeating: 0, count: 0x200)
        var cells = [UInt16](repeating: 0, count: 0x100)
        private var offsets: [[UInt8]: UInt16] = [:]

        mutating func set(_ scalar: UInt32, to bytes: [UInt8]) {
            let high = Int(scalar >> 8)
            guard high < pageNumbers.count else { return }
            if pageNumbers[high] == 0 {
                pageNumbers[high] = UInt16(cells.count >> 8)
                cells += [UInt16](repeating: 0, count: 0x100)
            }
            cells[Int(pageNumbers[high]) << 8 | Int(scalar & 0xFF)] = offset(of: bytes)
        }

        private mutating func offset(of bytes: [UInt8]) -> UInt16 {
            if let known = offsets[bytes] { return known }
            let offset = UInt16(truncatingIfNeeded: pool.count)
            offsets[bytes] = offset
            pool.append(UInt8(truncatingIfNeeded: bytes.count))
            pool += bytes
            return offset
        }
    }
}
