/// *Nomor Pokok Perpustakaan*: the number Perpusnas gives a library.
///
/// Composed by Perpusnas of region, kind and serial number, but opaque to us: forms of 13 and 15 characters are in use.
public struct NPP: Sendable, Hashable, CustomStringConvertible {
    /// Upper case, 6 to 20 letters and digits.
    public let text: String
    /// Whether it has the form seen so far: five to eight digits or letters with one group letter and seven digits at the end,
    /// such as `33143E1014753` and `7171092D1020413`. Others are kept, but worth a look.
    public let isUsualForm: Bool

    /// - Returns: `nil` for the "0" and "-" people fill in when they have none, and for anything that is no single code.
    public init?(_ raw: String) {
        guard let word = AgencyText.word(raw), AgencyText.isAlphanumeric(word), (6...20).contains(word.utf8.count) else {
            return nil
        }
        guard word.utf8.contains(where: { $0 != UInt8(ascii: "0") }) else { return nil }
        text = word
        let head = word.dropLast(8)
        let tail = word.suffix(8)
        isUsualForm =
            (5...7).contains(head.utf8.count) && AgencyText.isDigits(head) && !AgencyText.isDigits(tail.prefix(1))
            && AgencyText.isDigits(tail.dropFirst())
    }

    public var description: String { text }
}
