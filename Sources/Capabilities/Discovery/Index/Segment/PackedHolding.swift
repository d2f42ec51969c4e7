/// One holding in 32 bits: number of the library in ``FacetDictionary`` (24), level (4), availability (4).
enum PackedHolding {
    static let libraryLimit: UInt32 = 1 << 24
    static let onShelf: UInt32 = 1
    static let out: UInt32 = 2
    static let unknown: UInt32 = 4

    static func make(library: UInt32, level: UInt8, available: Bool?) -> UInt32 {
        let state = available.map { $0 ? onShelf : out } ?? unknown
        return library << 8 | UInt32(level & 15) << 4 | state
    }

    static func library(_ packed: UInt32) -> Int { Int(packed >> 8) }
    static func levelBit(_ packed: UInt32) -> UInt16 { 1 << UInt16(truncatingIfNeeded: (packed >> 4) & 15) }
    /// One of ``onShelf``, ``out``, ``unknown``.
    static func state(_ packed: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: packed & 7) }
}
