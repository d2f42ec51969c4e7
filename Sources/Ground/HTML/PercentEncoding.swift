/// Percent-encoding of URL parts (RFC 3986 §2).
public enum PercentEncoding {
    /// One path segment, query name or query value: everything but `A–Z a–z 0–9 - . _ ~` is encoded.
    public static func component(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        Escaping.withUTF8(of: text) { appendComponent($0, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The bytes of an encoded text, or `nil` when a `%` is not followed by two hexadecimal digits.
    ///
    /// With `plusIsSpace`, as in queries and forms (WHATWG URL §5.1), `+` is a space.
    public static func decoded(_ text: some Sequence<UInt8>, plusIsSpace: Bool = false) -> [UInt8]? {
        var result: [UInt8] = []
        var iterator = text.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit) else { return nil }
                result.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: result.append(UInt8(ascii: " "))
            default: result.append(byte)
            }
        }
        return result
    }

    static func appendComponent(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        for byte in text { append(byte, to: &bytes, keeping: isUnreserved) }
    }

    static func append(_ byte: UInt8, to bytes: inout [UInt8], keeping isKept: (UInt8) -> Bool) {
        if isKept(byte) {
            bytes.append(byte)
        } else {
            bytes.append(UInt8(ascii: "%"))
            bytes.append(hex(byte >> 4))
            bytes.append(hex(byte & 15))
        }
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            return true
        default: return false
        }
    }

    private static func hex(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }

    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x41 + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x61 + 10
        default: nil
        }
    }
}
