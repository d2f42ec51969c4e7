public import Agreements
public import Commons
public import Membership

/// What a service would cost and how long it would take, each value with the clause and version it comes from. Nothing is worked out here that
/// ``Terms`` did not answer.
public struct SupplyQuote: Sendable, Hashable {
    public let service: CooperationService
    /// Loan days, and the day the library's own reader returns it, were it sent on the day asked for.
    public let loan: Term?
    public let due: CalendarDay?
    public let readerDue: CalendarDay?
    public let readerOffset: Term?
    public let reply: Term?
    public let replyBy: CalendarDay?
    public let shipping: Term?
    public let sentBy: CalendarDay?
    /// Rupiah per loan, per sheet, per request, per parcel.
    public let prices: [Term]
    public let transport: Term?
    /// How much of a work may be copied, in percent.
    public let share: Term?
    /// The clause that switches the service on.
    public let source: TermSource

    /// Nil when the service is off.
    ///
    /// - Parameters:
    ///   - lender: the days on which the holder works.
    ///   - borrower: those of the reader's own library.
    public init?(_ terms: Terms, lender: SchoolCalendar, borrower: SchoolCalendar) {
        guard case .on(let source) = terms.service else { return nil }
        let question = terms.question
        let loan = question.service == .loan ? terms[.loanDays] : nil
        let due = loan?.value.number.map { question.day.adding(days: $0) }
        let offset = loan == nil ? nil : terms[.patronDueOffset]
        let reply = terms[.replyDays]
        let replyBy = reply?.value.number.map { lender.day($0, after: question.day) }
        let shipping = question.service == .reference ? nil : terms[.shippingDays]
        (service, self.source, self.loan, self.due, readerOffset) = (question.service, source, loan, due, offset)
        readerDue = due.map { day in offset?.value.number.map { borrower.day($0, before: day) } ?? day }
        (self.reply, self.replyBy, self.shipping) = (reply, replyBy, shipping)
        sentBy = replyBy.flatMap { from in shipping?.value.number.map { lender.day($0, after: from) } }
        prices = (Self.prices[question.service] ?? []).compactMap { terms[$0] }
        transport = [.loan, .copy].contains(question.service) ? terms[.transportPayer] : nil
        share = question.service == .copy ? terms[.copyShare] : nil
    }

    private static let prices: [CooperationService: [TermsParameter]] = [
        .loan: [.loanFee, .postage], .copy: [.copyFee, .postage], .reference: [.searchFee], .delivery: [],
    ]

    /// Rupiah for one item, sheet or request and its parcel.
    public var cost: Int { prices.reduce(0) { $0 + ($1.value.number ?? 0) } }

    /// School days until it is on its way.
    public var days: Int { (reply?.value.number ?? 0) + (shipping?.value.number ?? 0) }

    /// How much of the transport the borrower bears: 0 none, 1 one way, 2 all.
    var burden: Int {
        switch transport?.value.choice {
        case .borrower: 2
        case .halves: 1
        default: 0
        }
    }
}
