/// Everything that an agreement may fix as a number or a choice. This enum, ``TermsParameterSpec`` and ``TermsBook`` are the only place in
/// the program where a lending, price or period rule is read.
public enum TermsParameter: String, Sendable, Hashable, Codable, CodingKeyRepresentable, CaseIterable {
    /// Whether a service is on. Without a clause it is off.
    case service
    /// Whether an item leaves the house.
    case lending
    /// Whether a category of readers is served.
    case openTo = "open-to"
    case newItemMonths = "new-item-months"
    case loanDays = "loan-days"
    /// How much earlier than the library the reader has to return.
    case patronDueOffset = "patron-due-offset"
    case renewals
    case itemsPerLibrary = "items-per-library"
    case itemsPerPatron = "items-per-patron"
    case boxesPerClass = "boxes-per-class"
    case depositTitles = "deposit-titles"
    case depositDays = "deposit-days"
    case replyDays = "reply-days"
    case shippingDays = "shipping-days"
    case loanFee = "loan-fee"
    case copyFee = "copy-fee"
    case searchFee = "search-fee"
    case postage
    case lateFee = "late-fee"
    case transportPayer = "transport-payer"
    case replacement
    case lateRule = "late-rule"
    case reminderDays = "reminder-days"
    case secondReminderDays = "second-reminder-days"
    case principalsDays = "principals-days"
    case committeeDays = "committee-days"
    case copyShare = "copy-share"
    case noticeDays = "notice-days"

    var index: Int { Self.order[self] ?? 0 }

    /// All of them, made once: the question is asked often.
    static let all = Array(allCases)
    static let servicesByIndex = all.map(\.spec.services)
    static let guardianByIndex = all.map(\.spec.guardian)

    private static let order = Dictionary(allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
}
