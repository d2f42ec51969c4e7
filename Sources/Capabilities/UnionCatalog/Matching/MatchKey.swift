/// A value that two records share when they are worth comparing. Keys come from one record's features alone and a block has no size limit,
/// because a limit would let the order of arrival decide.
public struct MatchKey: Sendable, Hashable, Comparable {
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        /// Twelve digits of an ISBN without its check digit, so that a mistyped check digit still meets.
        case isbn = 1
        case issn = 2
        /// A distinctive name with its grade, volume and role.
        case title = 3
        /// A common name, with two of year, publisher and author.
        case titleAndFacts = 4
        /// An author's name word with the beginning of the title, for slips further on.
        case author = 5
        /// Year with the beginnings of the first words, for records without author.
        case year = 6
    }

    public let kind: Kind
    /// FNV-1a of the key's parts with the kind; the column to index.
    public let hash: Int64

    init(_ kind: Kind, _ parts: String...) {
        self.kind = kind
        var hash: UInt64 = 14_695_981_039_346_656_037
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        mix(kind.rawValue)
        for part in parts {
            for byte in part.utf8 { mix(byte) }
            mix(0)
        }
        self.hash = Int64(bitPattern: hash)
    }

    /// "3:9f86d081884c7d65".
    public var text: String {
        let digits = String(UInt64(bitPattern: hash), radix: 16)
        return "\(kind.rawValue):" + String(repeating: "0", count: 16 - digits.count) + digits
    }

    public static func < (left: MatchKey, right: MatchKey) -> Bool {
        (left.kind.rawValue, left.hash) < (right.kind.rawValue, right.hash)
    }
}
