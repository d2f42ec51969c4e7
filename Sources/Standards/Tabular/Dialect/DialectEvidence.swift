/// One pass over a file that counts what tells its quotes and line ends.
struct DialectEvidence {
    private var lf = 0
    private var crlf = 0
    private var cr = 0
    /// Quotes at the beginning and at the end of cells, for `"` and `'`.
    private var opening = [0, 0]
    private var closing = [0, 0]
    private var escaped = 0

    init(_ bytes: [UInt8]) {
        let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        var before: UInt8 = 0x0A
        // The same without blanks: `1, "a, b"` opens a cell too.
        var beforeBlanks: UInt8 = 0x0A
        for index in bytes.indices {
            let byte = bytes[index]
            let after = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
            switch byte {
            case 0x0A: if before == 0x0D { crlf += 1 } else { lf += 1 }
            case 0x0D: if after != 0x0A { cr += 1 }
            case quotes[0], quotes[1]:
                let kind = byte == quotes[0] ? 0 : 1
                if Self.isEdge(beforeBlanks) { opening[kind] += 1 }
                if Self.isEdge(after) { closing[kind] += 1 }
                if before == UInt8(ascii: "\\"), !Self.isEdge(after) { escaped += 1 }
            default: break
            }
            before = byte
            if byte != 0x20 { beforeBlanks = byte }
        }
    }

    private static func isEdge(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || Dialect.separators.contains(byte) }

    var quote: UInt8? {
        let double = min(opening[0], closing[0])
        let single = min(opening[1], closing[1])
        // Apostrophes at cells' edges are mostly words' ('Aqidah, Ar-Rafi'). As quotes they come in pairs and on nearly every row.
        let rows = lf + crlf + cr
        if single > double * 2, single * 2 >= rows, abs(opening[1] - closing[1]) * 10 <= opening[1] { return UInt8(ascii: "'") }
        return opening[0] > 0 ? UInt8(ascii: "\"") : nil
    }

    var backslashEscapes: Bool { escaped > 0 }

    var lineEnd: Dialect.LineEnd {
        if cr > lf + crlf { return .cr }
        return crlf >= lf && crlf > 0 ? .crlf : .lf
    }
}
