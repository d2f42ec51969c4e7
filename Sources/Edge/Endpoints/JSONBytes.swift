/// Writes JSON straight into bytes: an answer of twenty titles is two thousand values, and a general coder takes longer than the
/// search.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init() { bytes.reserveCapacity(48 << 10) }

    mutating func object(_ body: (inout JSONBytes) -> Void) { enclosed("{", "}", body) }
    mutating func array(_ body: (inout JSONBytes) -> Void) { enclosed("[", "]", body) }

    mutating func array(_ values: [String]) {
        array { list in for value in values { list.string(value) } }
    }

    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func string(_ value: String?) {
        guard var value else {
            literal("null")
            return
        }
        separate()
        bytes.append(UInt8(ascii: "\""))
        value.withUTF8 { append(escaping: $0) }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    mutating func number(_ value: Int?) {
        guard let value else {
            literal("null")
            return
        }
        separate()
        bytes.append(contentsOf: String(value).utf8)
        needsComma = true
    }

    /// With one decimal.
    mutating func number(_ value: Double?) {
        guard let value, value.isFinite else {
            literal("null")
            return
        }
        separate()
        bytes.append(contentsOf: String((value * 10).rounded() / 10).utf8)
        needsComma = true
    }

    mutating func boolean(_ value: Bool) { value ? literal("true") : literal("false") }

    private mutating func literal(_ text: StaticString) {
        separate()
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func enclosed(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONBytes) -> Void) {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    /// Stretches that need no escape are copied whole.
    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for place in text.indices where Self.mustEscape(text[place]) {
            bytes.append(contentsOf: text[start..<place])
            append(escape: text[place])
            start = place + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func append(escape byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        guard byte < 0x20 else {
            bytes.append(byte)
            return
        }
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: "u00".utf8)
        if digits.utf8.count == 1 { bytes.append(UInt8(ascii: "0")) }
        bytes.append(contentsOf: digits.utf8)
    }
}
