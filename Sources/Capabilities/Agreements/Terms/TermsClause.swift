import Commons

/// A clause made ready for asking: its scope as bits, its standing as one number.
final class TermsClause: Sendable {
    struct Standing {
        let agreed: Int
        let breadth: Int
        let effective: Int
        var amends = false
    }

    let source: TermSource
    let rank: Rank
    let values: [(parameter: TermsParameter, value: ParameterValue)]
    let lender: LibraryID?
    let borrower: LibraryID?
    private let services: ServiceSet
    private let materials: Set<LendingMaterial>
    private let itemClasses: Set<ItemClass>
    private let patrons: Set<PatronCategory>

    init(_ clause: Clause, _ standing: Standing, source: TermSource) {
        let scope = clause.scope
        self.source = source
        (lender, borrower) = (scope.lender, scope.borrower)
        services = scope.services.isEmpty ? .all : ServiceSet(scope.services)
        (materials, itemClasses, patrons) = (scope.materials, scope.itemClasses, scope.patrons)
        values = clause.values.sorted { $0.key.index < $1.key.index }.map { ($0.key, $0.value) }
        rank = Rank { step in
            switch step {
            case .agreed: standing.agreed
            case .item: scope.itemClasses.isEmpty ? (scope.materials.isEmpty ? 0 : 1) : 2
            case .patrons: scope.patrons.isEmpty ? 0 : 1
            case .service: scope.services.isEmpty ? 0 : 1
            case .breadth: standing.breadth
            case .direction: (scope.lender == nil ? 0 : 1) + (scope.borrower == nil ? 0 : 1)
            case .effective: standing.effective
            case .amending: standing.amends ? 1 : 0
            }
        }
    }

    /// Why it says nothing about this question; nil when it does. A clause for some readers says nothing where no reader is named.
    func objection(_ question: TermsQuestion, _ service: ServiceSet) -> SetAside.Reason? {
        if let lender, lender != question.lender { return .otherDirection }
        if let borrower, borrower != question.borrower { return .otherDirection }
        if services.isDisjoint(with: service) { return .otherService }
        if !materials.isEmpty, !materials.contains(question.item.material) { return .otherItem }
        if !itemClasses.isEmpty, itemClasses.isDisjoint(with: question.item.classes) { return .otherItem }
        if !patrons.isEmpty {
            guard let category = question.patronCategory, patrons.contains(category) else { return .otherReaders }
        }
        return nil
    }

    func value(of parameter: TermsParameter) -> ParameterValue? { values.first { $0.parameter == parameter }?.value }
}
