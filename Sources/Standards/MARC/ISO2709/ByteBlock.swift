/// Eight bytes looked at together. Answers may err towards "yes", in which case the bytes are looked at one by one.
struct ByteBlock {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080
    static let width = 8

    private let word: UInt64

    /// The bytes from `offset` on, of which there must be eight.
    init(_ bytes: RawSpan, at offset: Int) { word = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) }

    func mayContain(_ byte: UInt8) -> Bool {
        let difference = word ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.tops != 0
    }

    /// Whether all are graphic ASCII or blanks.
    var isPrintable: Bool {
        // 0x7F and more; less than 0x20.
        (word | (word &+ Self.ones) | (word &- (Self.ones &* 0x20))) & Self.tops == 0
    }
}
