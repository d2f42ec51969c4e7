extension MARC {
    /// The 24 characters that begin a record and say what it describes and how it is coded.
    ///
    /// A leader held in a `Record` is free of what only a file needs: the record length (00–04) and base address (12–16) read
    /// "00000", the coding (09) "a" because the text is UTF-8, the counts (10–11) "22" and the entry map (20–23) "4500".
    /// Writers fill in the lengths. The original is in the raw bytes of the `ReadResult`.
    public struct Leader: Sendable, Hashable, CustomStringConvertible {
        private var words: (UInt64, UInt64, UInt64)

        /// A new, full-level bibliographic record of a printed monograph (type "a", level "m").
        public init() {
            words = (0, 0, 0)
            for (position, byte) in "00000nam a2200000 a 4500".utf8.enumerated() { set(position, byte) }
        }

        /// Takes 24 bytes as they came; fewer are filled up with blanks, others than graphic ASCII become blanks.
        init(reading bytes: some Sequence<UInt8>) {
            words = (0, 0, 0)
            var position = 0
            for byte in bytes.prefix(24) {
                set(position, byte > 0x20 && byte < 0x7F ? byte : 0x20)
                position += 1
            }
            while position < 24 {
                set(position, 0x20)
                position += 1
            }
            for position in [0, 1, 2, 3, 4, 12, 13, 14, 15, 16] { set(position, UInt8(ascii: "0")) }
            set(9, UInt8(ascii: "a"))
            set(10, UInt8(ascii: "2"))
            set(11, UInt8(ascii: "2"))
            for (index, byte) in "4500".utf8.enumerated() { set(20 + index, byte) }
        }

        /// The character at a position from 0 to 23; blank outside.
        ///
        /// Setting changes only what describes the record: positions 05–08 and 17–19 to graphic ASCII or blank; others are left.
        public subscript(_ position: Int) -> Character {
            get { Character(UnicodeScalar(byte(position))) }
            set {
                guard (5...8).contains(position) || (17...19).contains(position) else { return }
                let byte = newValue.asciiValue ?? 0x20
                set(position, byte > 0x20 && byte < 0x7F ? byte : 0x20)
            }
        }

        func byte(_ position: Int) -> UInt8 {
            let shift = UInt64(position & 7) * 8
            return switch position >> 3 {
            case 0: UInt8(truncatingIfNeeded: words.0 >> shift)
            case 1: UInt8(truncatingIfNeeded: words.1 >> shift)
            case 2: UInt8(truncatingIfNeeded: words.2 >> shift)
            default: 0x20
            }
        }

        private mutating func set(_ position: Int, _ byte: UInt8) {
            let shift = UInt64(position & 7) * 8
            let mask = ~(UInt64(0xFF) << shift)
            let value = UInt64(byte) << shift
            switch position >> 3 {
            case 0: words.0 = words.0 & mask | value
            case 1: words.1 = words.1 & mask | value
            case 2: words.2 = words.2 & mask | value
            default: break
            }
        }

        var bytes: [UInt8] { (0..<24).map(byte) }

        public var description: String { String(decoding: bytes, as: UTF8.self) }

        public static func == (left: Leader, right: Leader) -> Bool { left.words == right.words }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(words.0)
            hasher.combine(words.1)
            hasher.combine(words.2)
        }
    }
}

extension MARC.Leader {
    /// Record status (05): "c" corrected, "d" deleted, "n" new.
    public var status: Character { self[5] }
    /// Type of record (06): "a" language material, "g" projected medium, "j" music recording, "m" computer file …
    public var type: Character { self[6] }
    /// Bibliographic level (07): "m" monograph, "s" serial, "a" component part …
    public var level: Character { self[7] }
    /// Encoding level (17): blank is full.
    public var encodingLevel: Character { self[17] }
    /// Descriptive cataloguing form (18): "a" AACR2, "i" ISBD.
    public var catalogingForm: Character { self[18] }
}
