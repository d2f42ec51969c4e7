import Commons
import Store

extension Agreements {
    /// The notice that a library has to keep in one agreement on a day, in days: what its text says, or an addendum to it, with the partner and
    /// service for which that is longest; else the standard's. An agreement that has not begun is asked as of its first day.
    static func notice(
        _ agreement: Agreement, of library: LibraryID, on day: CalendarDay, _ connection: Connection
    ) throws -> Int {
        let day = max(day, agreement.starts ?? day)
        let own = Set(
            [agreement.id]
                + (try AgreementReading.addenda(of: agreement.id, connection)).filter { $0.relation == .amends }.map(\.id))
        let held = try TermsReading.agreements([agreement.id], connection).filter { own.contains($0.id) && $0.covers(day) }
        var longest: Int?
        for other in agreement.libraries where other != library {
            for service in CooperationService.allCases {
                var search = TermsSearch(TermsQuestion(lender: library, borrower: other, service: service, on: day))
                for one in held { search.hear(one.clauses) }
                search.hear(TermsBook.standard)
                longest = [longest, search.value(of: .noticeDays)?.number].compactMap(\.self).max()
            }
        }
        return longest ?? 0
    }
}
