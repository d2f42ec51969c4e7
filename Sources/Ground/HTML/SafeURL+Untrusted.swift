extension SafeURL {
    /// Longest address taken from outside, in bytes.
    public static let longest = 4096

    /// Checks an address from a record or a person.
    ///
    /// Taken: `http://` and `https://` with a plain host and no user name, `mailto:` and `tel:` with plain characters, and paths
    /// that begin with one slash. Refused: every other scheme, control characters (browsers skip them: `java\tscript:`), backslashes
    /// before the query (browsers read them as slashes), `//host`, `user@host`, hosts beyond ASCII, bad ports, and what is longer than
    /// ``longest``. Spaces around are dropped; what may not stand bare in a URL is percent-encoded.
    public init?(untrusted: String) {
        var bytes = Array(untrusted.utf8)[...]
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        guard !bytes.isEmpty, bytes.count <= Self.longest, bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        if bytes.first == UInt8(ascii: "/") {
            guard bytes.dropFirst().first != UInt8(ascii: "/"), let path = Self.encoded(bytes) else { return nil }
            self.init(checked: path)
            return
        }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        let rest = bytes[bytes.index(after: colon)...]
        switch scheme {
        case "http", "https":
            guard rest.starts(with: "//".utf8) else { return nil }
            let afterSlashes = rest.dropFirst(2)
            let end = afterSlashes.firstIndex { "/?#\\".utf8.contains($0) } ?? afterSlashes.endIndex
            guard Self.isPlainAuthority(afterSlashes[..<end]), let tail = Self.encoded(afterSlashes[end...]) else { return nil }
            self.init(checked: "\(scheme)://\(String(decoding: afterSlashes[..<end], as: UTF8.self))\(tail)")
        case "mailto":
            guard rest.filter({ $0 == UInt8(ascii: "@") }).count == 1, rest.first != UInt8(ascii: "@"),
                rest.last != UInt8(ascii: "@"),
                rest.allSatisfy({ PercentEncoding.isUnreserved($0) || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "+") })
            else { return nil }
            self.init(checked: "mailto:\(String(decoding: rest, as: UTF8.self))")
        case "tel":
            let digits = rest.filter { !" -.()".utf8.contains($0) }
            let isNumber = digits.enumerated().allSatisfy { index, byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (index == 0 && byte == UInt8(ascii: "+"))
            }
            guard isNumber, (3...16).contains(digits.count) else { return nil }
            self.init(checked: "tel:\(String(decoding: digits, as: UTF8.self))")
        default: return nil
        }
    }

    /// `host`, `host:port` or `[v6]:port`; no user name, nothing that a browser would read in another way.
    private static func isPlainAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
        var host = authority
        if authority.first == UInt8(ascii: "[") {
            guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let address = authority[(authority.startIndex + 1)..<end]
            guard address.contains(UInt8(ascii: ":")),
                address.allSatisfy({ PercentEncoding.digit($0) != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
            else { return false }
            return isPort(authority[(end + 1)...])
        }
        if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
            guard isPort(authority[colon...]) else { return false }
            host = authority[..<colon]
        }
        guard let first = host.first, host.count <= 253, first != UInt8(ascii: "."), first != UInt8(ascii: "-") else {
            return false
        }
        return host.allSatisfy { PercentEncoding.isUnreserved($0) && $0 != UInt8(ascii: "~") }
    }

    /// Nothing, or a colon and a number up to 65535.
    private static func isPort(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: ":") else { return text.isEmpty }
        guard let port = Int(String(decoding: text.dropFirst(), as: UTF8.self)) else { return false }
        return (1...65535).contains(port) && text.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A path, query and fragment with what may not stand bare encoded; `nil` for a backslash before the query.
    private static func encoded(_ bytes: ArraySlice<UInt8>) -> String? {
        let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard !path.contains(UInt8(ascii: "\\")) else { return nil }
        var result: [UInt8] = []
        for byte in bytes {
            PercentEncoding.append(byte, to: &result) {
                PercentEncoding.isUnreserved($0) || ":/?#[]@!$&'()*+,;=%".utf8.contains($0)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
