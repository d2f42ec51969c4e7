/// The columns of one title in 16 bytes without gaps, so that looking at a match costs one cache line.
struct DocumentRow: Sendable, BitwiseCopyable {
    /// 0 when unknown.
    var year: Int16 = 0
    /// Number of its class path, language and kind in ``FacetDictionary``; 0 is none.
    var classPath: UInt16 = 0
    var language: UInt16 = 0
    /// One bit per level of the holding libraries.
    var levels: UInt16 = 0
    /// What is known of the title without a query: holders, record quality, year.
    var staticScore: UInt16 = 0
    /// Kind in the low five bits; above them whether some holding is on the shelf, out, unknown.
    var kindAndAvailability: UInt8 = 0
    /// Number of subjects.
    var subjects: UInt8 = 0
    var addedDay: Int32 = 0

    static let kindMask: UInt8 = 0x1F
    static let availabilityShift: UInt8 = 5
    /// Years from this on count as unknown.
    static let yearLimit = 2304

    var kind: Int { Int(kindAndAvailability & Self.kindMask) }
    var availability: UInt8 { kindAndAvailability >> Self.availabilityShift }

    /// Popularity by number of holding libraries (logarithmic), a book on the shelf, a full record, a later year.
    static func staticScore(holders: Int, onShelf: Bool, quality: UInt8, year: Int16) -> UInt16 {
        let popularity = FixedLog.log2(holders + 1) * 24
        let newness = max(0, min(80, Int(year) - 1950)) * 4
        return UInt16(min(65_535, popularity + (onShelf ? 200 : 0) + Int(quality) * 2 + newness))
    }
}
