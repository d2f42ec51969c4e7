public import Commons
import Membership
import Store

/// A promise that a party cannot carry, told before anybody signs (S62).
public struct RealismWarning: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// The text lets others borrow about so many a week; the library says it can lend fewer.
        case clauses(perWeek: Int, capacity: Int)
        /// On the first day the library is closed.
        case closed(until: CalendarDay)
    }

    public let library: LibraryID
    public let kind: Kind

    public var phrase: Phrase {
        switch kind {
        case .clauses(let perWeek, let capacity):
            Phrase(
                id: "Naskah ini membuka kira-kira \(perWeek) pinjaman per minggu; batas di profilnya \(capacity).",
                en: "This text opens about \(perWeek) loans a week; the ceiling in its profile is \(capacity).")
        case .closed(let day):
            Phrase(
                id: "Pada hari pertama perpustakaan ini tutup, sampai \(day.text(.indonesian)).",
                en: "On the first day this library is closed, until \(day.text(.english)).")
        }
    }
}

extension Agreements {
    /// What in this text goes beyond what the parties' profiles say they can carry. It warns and forbids nothing: the library knows best.
    ///
    /// The terms are those that would answer on its first day, were it alone in force: the text's, else the lender's own rules, else the
    /// standard's. A ceiling of so many items out at once, each for so many days, is about `items × 7 ÷ days` loans a week for each borrower.
    public func realism(_ id: AgreementID, by actor: Actor) throws -> [RealismWarning] {
        try database.read { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.see, in: try lookingPlace(agreement, actor, connection))
            let text = try AgreementReading.version(id, agreement.version, connection).text
            let book = try Self.bookOf(agreement, text, connection)
            return try agreement.libraries.flatMap { library -> [RealismWarning] in
                let capacity = try Membership.capacity(library: library, on: text.starts, connection)
                var found: [RealismWarning] = []
                if let closure = capacity.closure {
                    found.append(RealismWarning(library: library, kind: .closed(until: closure.until)))
                }
                guard let weekly = capacity.weekly else { return found }
                let opened = Self.loansPerWeek(of: library, agreement.libraries, book, on: text.starts)
                if opened > weekly {
                    found.append(RealismWarning(library: library, kind: .clauses(perWeek: opened, capacity: weekly)))
                }
                return found
            }
        }
    }

    /// What would answer if this text were in force: an addendum with what it amends.
    private static func bookOf(_ agreement: Agreement, _ text: AgreementText, _ connection: Connection) throws -> TermsBook {
        let base = agreement.relation == .amends ? agreement.base : nil
        let earlier = try base.map { try TermsReading.agreements([$0], connection) } ?? []
        let own = TermsAgreement(
            id: agreement.id, version: agreement.version, breadth: agreement.breadth,
            parties: agreement.libraries.map { TermsAgreement.Party($0) }, from: text.starts, until: text.ends,
            amends: base != nil, clauses: text.clauses)
        return TermsBook(
            agreements: earlier.filter { $0.id != agreement.id } + [own],
            rules: try TermsReading.rules(agreement.libraries, connection))
    }

    /// About how many items a week the others may borrow from this library.
    private static func loansPerWeek(
        of lender: LibraryID, _ parties: [LibraryID], _ book: TermsBook, on day: CalendarDay
    ) -> Int {
        parties.filter { $0 != lender }.reduce(0) { sum, borrower in
            let terms = book.terms(lender: lender, borrower: borrower, service: .loan, on: day)
            guard terms.isOn, let items = terms.number(.itemsPerLibrary), let days = terms.number(.loanDays) else { return sum }
            return sum + (items * 7 + max(1, days) - 1) / max(1, days)
        }
    }
}
