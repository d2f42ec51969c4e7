public import Commons
import Store

/// Two rules for the same thing between the same libraries: what holds, what does not, and by which rule.
public struct TermsConflict: Sendable, Hashable {
    public let lender: LibraryID
    public let borrower: LibraryID
    public let service: CooperationService
    /// The items or readers in question, where the rules name some.
    public let item: ItemClass?
    public let patrons: PatronCategory?
    public let holds: Term
    public let aside: SetAside

    /// Asks the very question that a request would ask, for every pair, service, class of items and category of readers that any of the
    /// clauses name, and keeps those answers in which this text gives way to another rule or another to it.
    ///
    /// - Parameter own: of an agreement of many, the libraries whose pairs are asked for.
    static func all(
        _ agreement: Agreement, _ text: AgreementText, of own: Set<LibraryID>, _ connection: Connection
    ) throws -> [TermsConflict] {
        let asked = TermsAgreement(
            id: agreement.id, version: agreement.version, breadth: agreement.breadth,
            parties: agreement.libraries.map { .init($0) }, from: text.starts, until: text.ends,
            amends: agreement.relation == .amends, clauses: text.clauses)
        let services = Set(text.clauses.filter { $0.values[.service] == .choice(.on) }.flatMap(\.scope.services))
        var found: [TermsConflict] = []
        for lender in agreement.libraries {
            for borrower in agreement.libraries where borrower != lender && (own.contains(lender) || own.contains(borrower)) {
                let others = try TermsReading.agreements(between: lender, and: borrower, connection)
                let rules = try TermsReading.rules([lender, borrower], connection)
                let book = TermsBook(agreements: others.filter { $0.id != agreement.id } + [asked], rules: rules)
                for service in CooperationService.allCases where services.contains(service) {
                    for item in [nil] + ItemClass.allCases.map(Optional.init) {
                        for category in [nil] + PatronCategory.allCases.map(Optional.init) where item == nil || category == nil {
                            let terms = book.terms(
                                lender: lender, borrower: borrower, service: service,
                                item: ItemFacts(classes: item.map { [$0] } ?? []), patronCategory: category, on: text.starts)
                            found += conflicts(terms, agreement.id, item, category)
                        }
                    }
                }
            }
        }
        return distinct(found)
    }

    private static func conflicts(
        _ terms: Terms, _ id: AgreementID, _ item: ItemClass?, _ category: PatronCategory?
    ) -> [TermsConflict] {
        terms.setAside.compactMap { aside in
            guard let parameter = aside.parameter, let holds = terms[parameter], holds.value != aside.value,
                let source = aside.source, !isStandard(source), !isStandard(holds.source) || aside.agreement == id
            else { return nil }
            let (winner, loser) = (holds.source.agreement, aside.agreement)
            // Two clauses of one text, the general and the special, are no conflict.
            guard (winner == id) != (loser == id) else { return nil }
            return TermsConflict(
                lender: terms.question.lender, borrower: terms.question.borrower, service: terms.question.service, item: item,
                patrons: category, holds: holds, aside: aside)
        }
    }

    private static func isStandard(_ source: TermSource) -> Bool { if case .standard = source { true } else { false } }

    /// What holds for all items and readers is told once, not again for each class of them.
    private static func distinct(_ all: [TermsConflict]) -> [TermsConflict] {
        var told: Set<TermsConflict> = []
        return all.filter { one in
            let general = TermsConflict(
                lender: one.lender, borrower: one.borrower, service: one.service, item: nil, patrons: nil, holds: one.holds,
                aside: one.aside)
            return told.insert(general).inserted
        }
    }
}
