/// One graphic character set of MARC-8, ready for lookup.
///
/// The facts are in `MARC8Data`; the layout is described in `Tools/make-marc8-table.py`.
struct MARC8Set: Sendable {
    /// What a code stands for. `scalar` 0 is a code that writes nothing (the right half of a double-width mark).
    struct Character: Sendable {
        var scalar: UInt32
        var combines: Bool
    }

    /// Bytes of one code: 1, or 3 for East Asian.
    let width: Int
    /// Whether it is one of the sets of a few characters that are called for one at a time: superscripts, subscripts, Greek symbols.
    let isSmall: Bool
    /// A directory of rows, by all but the last seven bits of a code, into `cells`; -1 where a row is empty.
    private let rows: [Int32]
    /// 128 cells a row, `scalar << 1 | combines`, +1 so that 0 is "no such code".
    private let cells: [UInt32]

    /// The character of a code made of seven-bit bytes (or of one byte 0x80…0x9F).
    func character(_ code: Int) -> Character? {
        let row = code >> 7
        guard row < rows.count, rows[row] >= 0 else { return nil }
        let cell = cells[Int(rows[row]) << 7 | code & 0x7F]
        guard cell != 0 else { return nil }
        return Character(scalar: (cell - 1) >> 1, combines: (cell - 1) & 1 == 1)
    }

    init(_ data: StaticString, width: Int) {
        self.width = width
        isSmall = data.utf8CodeUnitCount < 64
        var rows = [Int32](repeating: -1, count: width == 1 ? 2 : 1 << 14)
        var cells: [UInt32] = []
        var numbers = LEB128Reader(base64: data)
        var code = 0
        var scalar = 0
        while let step = numbers.next(), let value = numbers.next() {
            code += step
            let zigzag = value >> 1
            scalar += zigzag & 1 == 0 ? zigzag >> 1 : -((zigzag + 1) >> 1)
            let row = code >> 7
            if rows[row] < 0 {
                rows[row] = Int32(cells.count >> 7)
                cells.append(contentsOf: repeatElement(0, count: 128))
            }
            cells[Int(rows[row]) << 7 | code & 0x7F] = (UInt32(scalar) << 1 | UInt32(value & 1)) + 1
        }
        self.rows = rows
        self.cells = cells
    }
}

extension MARC8Set {
    static let basicLatin = MARC8Set(MARC8Data.basicLatin, width: 1)
    static let extendedLatin = MARC8Set(MARC8Data.extendedLatin, width: 1)

    /// The set that an escape sequence's final character calls (MARC 21 Specifications, Character Sets, part 2), decoded at its
    /// first use; nil for an unknown one.
    static func named(by final: UInt8) -> MARC8Set? { others[final] }

    private static let others: [UInt8: MARC8Set] = [
        0x42: basicLatin, 0x45: extendedLatin,
        0x67: MARC8Set(MARC8Data.greekSymbols, width: 1), 0x62: MARC8Set(MARC8Data.subscripts, width: 1),
        0x70: MARC8Set(MARC8Data.superscripts, width: 1), 0x32: MARC8Set(MARC8Data.basicHebrew, width: 1),
        0x4E: MARC8Set(MARC8Data.basicCyrillic, width: 1), 0x51: MARC8Set(MARC8Data.extendedCyrillic, width: 1),
        0x33: MARC8Set(MARC8Data.basicArabic, width: 1), 0x34: MARC8Set(MARC8Data.extendedArabic, width: 1),
        0x53: MARC8Set(MARC8Data.basicGreek, width: 1), 0x31: MARC8Set(MARC8Data.eastAsian, width: 3),
    ]
}

/// Reads the numbers of a base64 literal, seven bits a byte, lowest first.
private struct LEB128Reader {
    private var bytes: [UInt8] = []
    private var position = 0

    init(base64: StaticString) {
        var bits: UInt32 = 0
        var count = 0
        base64.withUTF8Buffer { text in
            bytes.reserveCapacity(text.count / 4 * 3)
            for character in text {
                let value: UInt32
                switch character {
                case 0x41...0x5A: value = UInt32(character) - 0x41
                case 0x61...0x7A: value = UInt32(character) - 0x61 + 26
                case 0x30...0x39: value = UInt32(character) - 0x30 + 52
                case UInt8(ascii: "+"): value = 62
                case UInt8(ascii: "/"): value = 63
                default: continue
                }
                bits = bits << 6 | value
                count += 6
                if count >= 8 {
                    count -= 8
                    bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
                }
            }
        }
    }

    mutating func next() -> Int? {
        var value = 0
        var shift = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            value |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
            shift += 7
        }
        return nil
    }
}
