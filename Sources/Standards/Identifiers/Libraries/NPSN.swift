/// *Nomor Pokok Sekolah Nasional*: the number of one Indonesian school or madrasah.
///
/// Eight characters; the first may be a letter for some non-formal units. It tells nothing of the place and is never a number.
public struct NPSN: Sendable, Hashable, CustomStringConvertible {
    /// Eight characters, upper case.
    public let text: String

    /// - Parameter raw: as typed; blanks around it and lower case are tolerated.
    public init?(_ raw: String) {
        guard let word = AgencyText.word(raw), word.utf8.count == 8 else { return nil }
        guard AgencyText.isDigits(word.dropFirst()), AgencyText.isAlphanumeric(word) else { return nil }
        text = word
    }

    public var description: String { text }
}
