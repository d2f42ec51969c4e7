internal import CLibPQ

/// A statement as one connection has prepared it.
final class PostgresStatement {
    let name: String
    /// The types declared for the parameters; 0 where only NULL was seen so far, and the server found out.
    private(set) var types: [Oid]

    init(name: String, types: [Oid]) {
        self.name = name
        self.types = types
    }

    /// Whether values of these types can be bound. NULL can be bound to any.
    func takes(_ wanted: [Oid]) -> Bool {
        for (have, want) in zip(types, wanted) where want != 0 && want != have { return false }
        return true
    }

    /// The types after learning those of parameters that were NULL till now; nil when the two contradict each other.
    func merged(with wanted: [Oid]) -> [Oid]? {
        var merged = types
        for (index, want) in wanted.enumerated() where want != 0 && want != types[index] {
            guard types[index] == 0 else { return nil }
            merged[index] = want
        }
        return merged
    }

    /// The text with `$1`, `$2` … in the place of its marks, and how many there are. Marks inside quotes are text.
    static func rewrite(_ text: String) -> (text: String, marks: Int) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        var marks = 0
        var quote: UInt8?
        for byte in text.utf8 {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x27 || byte == 0x22 {
                quote = byte
            } else if byte == 0x3F {
                marks += 1
                bytes += "$\(marks)".utf8
                continue
            }
            bytes.append(byte)
        }
        return (String(decoding: bytes, as: UTF8.self), marks)
    }
}
