import Glibc

/// An IP address, version 4 or 6; a version 4 address written as version 6 (`::ffff:…`) is the version 4 one.
public struct IPAddress: Sendable, Hashable {
    /// Sixteen bytes in network order; version 4 as `::ffff:a.b.c.d`.
    let high: UInt64
    let low: UInt64

    public var isV4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// This very machine: 127.0.0.0/8 or ::1.
    public var isLoopback: Bool { isV4 ? (low >> 24) & 0xFF == 127 : high == 0 && low == 1 }

    /// An address of an inner network (RFC 1918, RFC 4193, link-local).
    public var isPrivate: Bool {
        if isV4 {
            return (low >> 24) & 0xFF == 10 || (low >> 20) & 0xFFF == 0xAC1 || (low >> 16) & 0xFFFF == 0xC0A8
                || (low >> 16) & 0xFFFF == 0xA9FE
        }
        return high >> 57 == 0xFC >> 1 || high >> 54 == 0xFE80 >> 6
    }

    /// Reads `192.0.2.1`, `2001:db8::1`, also with a port or in brackets as proxies write them; a zone is refused.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            text = String(text[text.index(after: text.startIndex)..<end])
        } else if let colon = text.firstIndex(of: ":"), text.contains("."), !text[text.index(after: colon)...].contains(":") {
            text = String(text[..<colon])
        }
        guard text.utf8.count < 46, !text.utf8.contains(0) else { return nil }
        var bytes = [UInt8](repeating: 0, count: 16)
        if text.contains(":") {
            guard inet_pton(AF_INET6, text, &bytes) == 1 else { return nil }
        } else {
            var four = [UInt8](repeating: 0, count: 4)
            guard inet_pton(AF_INET, text, &four) == 1 else { return nil }
            bytes.replaceSubrange(10..., with: [0xFF, 0xFF] + four)
        }
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The first `bits` of the 128, the others cleared.
    func masked(to bits: Int) -> IPAddress {
        IPAddress(
            high: bits >= 64 ? high : bits == 0 ? 0 : high & (UInt64.max << UInt64(64 - bits)),
            low: bits >= 128 ? low : bits <= 64 ? 0 : low & (UInt64.max << UInt64(128 - bits)))
    }

    /// What is counted as one client: one address, or in version 6 the 64 bits that one household or school gets.
    var client: IPAddress { isV4 ? self : masked(to: 64) }
}

extension IPAddress: CustomStringConvertible {
    public var description: String {
        let bytes = [high, low].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) } }
        var text = [CChar](repeating: 0, count: 46)
        let family = isV4 ? AF_INET : AF_INET6
        guard inet_ntop(family, isV4 ? Array(bytes[12...]) : bytes, &text, 46) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
