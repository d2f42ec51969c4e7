/// How a saved index is laid out: parts, each a header of 48 bytes and a payload; the payloads joined are a row of arrays,
/// each its count (8 bytes) and its elements. Numbers are little-endian.
///
/// Header: magic (8), version (4), number of the part (4), length of the payload (8), mark (8), checksum of the part before (8;
/// for the first one 0), checksum of header and payload (8, its lowest bit replaced by whether this is the last part).
enum ArchiveFormat {
    static let magic: UInt64 = 0x3130_5844_4E49_4C53
    /// Raised with every change of layout or of the meaning of what is saved (folding, stemming, impacts, places in the class tree).
    static let version: UInt32 = 3
    static let headerSize = 48

    /// Not against forgers: it finds damage, and what gets past it is still checked value by value.
    static func checksum(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
        var sum = seed ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        var place = 0
        while place + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            sum = (sum ^ word) &* 0xFF51_AFD7_ED55_8CCD
            sum ^= sum >> 32
            place += 8
        }
        while place < bytes.count {
            sum = (sum ^ UInt64(bytes[place])) &* 0xC4CE_B9FE_1A85_EC53
            sum ^= sum >> 29
            place += 1
        }
        return sum
    }
}
