import Crypto

/// Secrets that people or browsers carry. Only their digests are stored; what is looked up by its digest needs no comparison that
/// could tell by its time how much was right.
enum Secret {
    /// SHA-256 as hexadecimal digits: enough for what has 58 random bits and more, and lives days; never for what people choose.
    static func digest(_ text: String) -> String { hex(SHA256.hash(data: Array(text.utf8))) }

    /// 256 random bits for a cookie.
    static func token(_ random: RandomBytes) -> String { hex(random(32)) }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            for half in [byte >> 4, byte & 15] { result.append(half < 10 ? 0x30 + half : 0x61 + half - 10) }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// Where random bytes come from, so that a test can know them.
public struct RandomBytes: Sendable {
    private let source: @Sendable (Int) -> [UInt8]

    public init(_ source: @escaping @Sendable (Int) -> [UInt8]) { self.source = source }

    public func callAsFunction(_ count: Int) -> [UInt8] { source(count) }

    /// The system's own.
    public static let system = RandomBytes { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
