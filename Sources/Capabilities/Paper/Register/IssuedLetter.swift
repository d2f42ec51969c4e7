public import Commons

/// One line of a library's register of letters.
public struct IssuedLetter: Sendable, Hashable {
    public let id: Int64
    public let library: LibraryID
    public let series: LetterKind.Series
    public let year: Int
    /// 1, 2, 3 … within library, series and year, without a gap.
    public let ordinal: Int
    /// As printed.
    public let number: String
    public let kind: LetterKind
    public let subject: String
    /// Institutions, never persons.
    public let parties: [String]
    public let day: CalendarDay
    public let agreement: AgreementID?
    public let version: Int?
    public let code: VerificationCode
    /// SHA-256 of what was printed, or of the agreement's text; nil when the library typed the letter itself.
    public let digest: String?
    public let voidedAt: Int64?
    public let voidReason: String?

    public var isVoid: Bool { voidedAt != nil }
}
