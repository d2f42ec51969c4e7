// The standard library holds the tables of Unicode normalisation but does not yet offer them as public API; Foundation's way to them would
// link ICU. `MARC` reaches them by the same door.
@_spi(_Unicode) internal import Swift

/// A password as it is compared (RFC 8265 §4.2, OpaqueString): every space is the common one, and letters that can be typed in two ways are
/// composed (form C). What is plain Latin stays as it is, so hashes made before this rule go on working.
enum PasswordText {
    static func bytes(_ typed: String) -> [UInt8] {
        if typed.utf8.allSatisfy({ $0 < 0x80 }) { return Array(typed.utf8) }
        var spaced = String.UnicodeScalarView()
        for scalar in typed.unicodeScalars {
            spaced.append(scalar.properties.generalCategory == .spaceSeparator ? " " : scalar)
        }
        var composed = String.UnicodeScalarView()
        composed.append(contentsOf: String(spaced)._nfc)
        return Array(String(composed).utf8)
    }
}
