/// One entry of the forward index: a word with its field, or a break between two values of one field (two authors, two subjects).
struct ForwardToken: Sendable {
    static let wordMask: UInt32 = 0x1FFF_FFFF
    static let fieldShift: UInt32 = 29
    /// Stands for no word; also bounds the vocabulary.
    static let breakWord: UInt32 = wordMask

    static func make(_ word: UInt32, _ field: IndexField) -> UInt32 { UInt32(field.rawValue) << fieldShift | word }
    static func word(_ token: UInt32) -> UInt32 { token & wordMask }
    static func fieldMask(_ token: UInt32) -> UInt8 { 1 << UInt8(truncatingIfNeeded: token >> fieldShift) }
}
