public import Agreements
public import Commons
public import Discovery
public import Membership

/// What a library promised of its service and what is measured of it. Counts alone: no names, no words of a reader.
public struct LibraryService: Sendable {
    /// What another library asked, and how it was answered against the agreement between the two.
    public struct Pair: Sendable, Hashable {
        public let partner: LibraryID
        /// School days within which it is to be answered, with the clause; nil where no agreement is in force.
        public let promised: Term?
        public let figure: ServiceFigure
    }

    public let library: LibraryID
    public let promise: ServicePromise
    public let figures: [ServiceFigure]
    public let pairs: [Pair]
    /// School days that answered requests took, in order.
    public let answered: [Int]
    /// Of those answered, how many came by which way; the form stands under nil.
    public let channels: [WishChannel?: Int]
    /// School days for which open requests have waited, in order.
    public let open: [Int]

    public var median: Int? { answered.isEmpty ? nil : answered[answered.count / 2] }
    public func figure(_ measure: ServiceMeasure) -> ServiceFigure? { figures.first { $0.measure == measure } }

    /// - Parameters:
    ///   - others: figures of other rooms, as they come.
    ///   - promised: what was agreed with a partner, asked of the terms.
    public init(
        _ library: LibraryID, promise: ServicePromise, calendar: SchoolCalendar, wishes: [WishTime], others: [ServiceFigure],
        on day: CalendarDay, promised: (LibraryID) -> Term?
    ) {
        (self.library, self.promise) = (library, promise)
        let own = wishes.filter { $0.partner == nil }
        let asked = Dictionary(grouping: wishes.filter { $0.partner != nil }, by: \.partner)
        func days(_ wish: WishTime) -> Int { calendar.days(from: wish.asked, to: wish.answered ?? day) }
        func figure(_ measure: ServiceMeasure, _ wishes: [WishTime], _ limit: Int) -> ServiceFigure {
            ServiceFigure.within(
                limit, answered: wishes.filter { $0.answered != nil }.map(days),
                waiting: wishes.filter { $0.answered == nil }.map(days), measure)
        }
        pairs = asked.compactMap { partner, wishes -> Pair? in
            guard let partner else { return nil }
            let term = promised(partner)
            return Pair(
                partner: partner, promised: term,
                figure: figure(.partnerRequests, wishes, term?.value.number ?? promise.replyDays))
        }.sorted { $0.partner < $1.partner }
        figures =
            [figure(.wishes, own, promise.replyDays), ServiceFigure.total(.partnerRequests, pairs.map(\.figure))] + others
        answered = wishes.filter { $0.answered != nil }.map(days).sorted()
        channels = Dictionary(wishes.filter { $0.answered != nil }.map { ($0.channel, 1) }, uniquingKeysWith: +)
        open = wishes.filter { $0.answered == nil }.map(days).sorted()
    }
}
