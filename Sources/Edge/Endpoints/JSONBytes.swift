/// Writes JSON straight into bytes: an answer of twenty titles is some hundred values, and a general coder takes longer than the search.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init() { bytes.reserveCapacity(16 << 10) }

    mutating func object(_ body: (inout JSONBytes) -> Void) { enclosed("{", "}", body) }
    mutating func array(_ body: (inout JSONBytes) -> Void) { enclosed("[", "]", body) }

    mutating func array(_ values: [String]) {
        array { list in for value in values { list.string(value) } }
    }

    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
        needsComma = false
    }

    mutating func string(_ value: String?) {
        guard let value else {
            null()
            return
        }
        separate()
        bytes.append(0x22)
        for byte in value.utf8 { append(escaping: byte) }
        bytes.append(0x22)
        needsComma = true
    }

    mutating func number(_ value: Int?) {
        guard let value else {
            null()
            return
        }
        separate()
        bytes.append(contentsOf: String(value).utf8)
        needsComma = true
    }

    /// With one decimal.
    mutating func number(_ value: Double?) {
        guard let value, value.isFinite else {
            null()
            return
        }
        separate()
        bytes.append(contentsOf: String((value * 10).rounded() / 10).utf8)
        needsComma = true
    }

    mutating func boolean(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
        needsComma = true
    }

    private mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
    }

    private mutating func enclosed(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONBytes) -> Void) {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func append(escaping byte: UInt8) {
        switch byte {
        case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
        case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
        case 0x00..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        default: bytes.append(byte)
        }
    }
}
