/// Bytes as lower-case hexadecimal digits.
enum Hex {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            for half in [byte >> 4, byte & 15] { result.append(half < 10 ? 0x30 + half : 0x61 + half - 10) }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
