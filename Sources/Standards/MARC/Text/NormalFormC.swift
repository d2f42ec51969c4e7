// The standard library holds the tables of Unicode normalisation but does not yet offer them as public API; Foundation's
// way to them would link ICU. swift-foundation itself reaches them by this door.
@_spi(_Unicode) internal import Swift

/// Unicode normal form C (UAX #15), the form all text of a record is in.
enum NormalFormC {
    /// Whether text is surely in form C already: every scalar below U+0300 composes with nothing and is decomposed by nothing.
    static func isCertain(_ utf8: ArraySlice<UInt8>) -> Bool { utf8.allSatisfy { $0 < 0xCC } }

    /// Valid UTF-8 brought into form C.
    static func compose(_ utf8: ArraySlice<UInt8>) -> [UInt8] {
        let text = String(decoding: utf8, as: UTF8.self)
        var composed = ""
        composed.unicodeScalars.append(contentsOf: text._nfc)
        return Array(composed.utf8)
    }

    /// Appends valid UTF-8, composed where it may need it.
    static func append(_ utf8: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        if isCertain(utf8) { bytes.append(contentsOf: utf8) } else { bytes.append(contentsOf: compose(utf8)) }
    }
}
