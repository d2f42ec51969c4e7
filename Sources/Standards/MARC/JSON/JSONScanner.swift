/// Reads one JSON value at a time from bytes (RFC 8259), with two liberties that old MARC programs need: names without quotes and
/// forgotten commas.
struct JSONScanner {
    struct Failure: Error {
        let offset: Int
        let reason: String
    }

    let bytes: [UInt8]
    var position: Int
    /// The first place where a liberty was taken since it was last cleared.
    var liberty: Int?
    /// Text that was not UTF-8 or held half a surrogate pair, since last cleared.
    var badText: Int?
    private var depth = 0
    private static let maximumDepth = 32

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipBlanks() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    mutating func value() throws(Failure) -> JSONValue {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw failure("values too deep inside one another") }
        skipBlanks()
        if depth > 1 { try refuseRecord() }
        switch current {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        default:
            let word = try word()
            return word == "null" ? .null : .word(word)
        }
    }

    /// Forgets how deep a value lay in which reading failed.
    mutating func reset(to position: Int) {
        self.position = position
        depth = 0
    }

    /// Whether the object at `index` has the members of a record first, rather than those of a field.
    func isRecord(at index: Int) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "{") else { return false }
        var next = index + 1
        while next < bytes.count, bytes[next] <= 0x20, next < index + 64 { next += 1 }
        if next < bytes.count, bytes[next] == UInt8(ascii: "\"") { next += 1 }
        return Self.recordMembers.contains { bytes[next...].starts(with: $0) }
    }

    private static let recordMembers = ["leader", "fields", "controlfield", "datafield", "type\":\"marc"].map { Array($0.utf8) }

    /// Inside a value a line that begins with a record means that the one before was cut off: newline-delimited JSON.
    private func refuseRecord() throws(Failure) {
        guard position > 0, bytes[position - 1] == 0x0A, isRecord(at: position) else { return }
        throw failure("a record begins on this line before the one before it has ended")
    }

    private mutating func object() throws(Failure) -> JSONValue {
        position += 1
        var members: [(name: String, value: JSONValue)] = []
        while true {
            guard try !isEnd(UInt8(ascii: "}"), isFirst: members.isEmpty) else { return .object(members) }
            let name: String
            if current == UInt8(ascii: "\"") {
                name = try string()
            } else {
                if liberty == nil { liberty = position }
                name = try word()
            }
            skipBlanks()
            guard current == UInt8(ascii: ":") else { throw failure("a colon is missing") }
            position += 1
            members.append((name, try value()))
        }
    }

    private mutating func array() throws(Failure) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        while true {
            guard try !isEnd(UInt8(ascii: "]"), isFirst: elements.isEmpty) else { return .array(elements) }
            elements.append(try value())
        }
    }

    /// Passes over what stands between elements; true behind the closing bracket.
    private mutating func isEnd(_ close: UInt8, isFirst: Bool) throws(Failure) -> Bool {
        skipBlanks()
        if current == UInt8(ascii: ","), !isFirst {
            position += 1
            skipBlanks()
        } else if current != close, !isFirst, liberty == nil {
            liberty = position
        }
        guard let byte = current else { throw failure("the text ends inside a value") }
        try refuseRecord()
        guard byte == close else { return false }
        position += 1
        return true
    }

    private mutating func word() throws(Failure) -> String {
        let start = position
        while let byte = current {
            let isPart =
                byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
                || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(byte)
            guard isPart else { break }
            position += 1
        }
        guard position > start, position - start <= 256 else { throw failure("a value is missing") }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func string() throws(Failure) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                if badText == nil, UTF8Scan(text[...]).invalid > 0 { badText = start }
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(&text)
            // A line of newline-delimited JSON that was cut off; the next one is whole.
            case 0x0A where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "{"):
                throw failure("a string does not end on its line")
            default:
                text.append(byte)
                position += 1
            }
        }
        position = start
        throw failure("a string does not end")
    }

    private mutating func escape(_ text: inout [UInt8]) throws(Failure) {
        position += 1
        guard let byte = current else { throw failure("the text ends inside a string") }
        // A line cut off behind a backslash; its end is not the backslash's.
        guard byte != 0x0A else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): try unicode(&text)
        default: text.append(byte)
        }
    }

    private mutating func unicode(_ text: inout [UInt8]) throws(Failure) {
        let high = try hex()
        guard high >= 0xD800, high < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else {
            if Unicode.Scalar(high) == nil, badText == nil { badText = position }
            return text.append(scalar: high)
        }
        let before = position
        position += 2
        let low = try hex()
        guard low >= 0xDC00, low < 0xE000 else {
            if badText == nil { badText = before }
            position = before
            return text.append(scalar: 0xFFFD)
        }
        text.append(scalar: 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func hex() throws(Failure) -> UInt32 {
        guard position + 4 <= bytes.count else { throw failure("the text ends inside a string") }
        var value: UInt32 = 0
        for byte in bytes[position..<(position + 4)] {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
                throw failure("four hexadecimal digits are missing")
            }
            value = value << 4 | UInt32(digit)
        }
        position += 4
        return value
    }

    private func failure(_ reason: String) -> Failure { Failure(offset: position, reason: reason) }
}
