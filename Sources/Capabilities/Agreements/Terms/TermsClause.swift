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
    let values: [(index: Int, value: ParameterValue)]
    let isStandard: Bool
    let lender: LibraryID?
    let borrower: LibraryID?
    private let services: ServiceSet
    /// What is named, as bits; 0 for all.
    private let materials: UInt16
    private let itemClasses: UInt16
    private let patrons: UInt16

    init(_ clause: Clause, _ standing: Standing, source: TermSource) {
        let scope = clause.scope
        self.source = source
        (lender, borrower) = (scope.lender, scope.borrower)
        services = scope.services.isEmpty ? .all : ServiceSet(scope.services)
        materials = Bits.of(scope.materials)
        itemClasses = Bits.of(scope.itemClasses)
        patrons = Bits.of(scope.patrons)
        values = clause.values.map { ($0.key.index, $0.value) }.sorted { $0.0 < $1.0 }
        isStandard = standing.agreed == 0
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
    func objection(_ question: TermsQuestion, _ asked: Bits) -> SetAside.Reason? {
        if let lender, lender != question.lender { return .otherDirection }
        if let borrower, borrower != question.borrower { return .otherDirection }
        if services.isDisjoint(with: asked.service) { return .otherService }
        if materials != 0, materials & asked.material == 0 { return .otherItem }
        if itemClasses != 0, itemClasses & asked.itemClasses == 0 { return .otherItem }
        if patrons != 0, patrons & asked.patrons == 0 { return .otherReaders }
        return nil
    }

    func value(at index: Int) -> ParameterValue? {
        for one in values where one.index == index { return one.value }
        return nil
    }

    /// A question's service, item and readers as bits, worked out once for all clauses.
    struct Bits {
        let service: ServiceSet
        let material: UInt16
        let itemClasses: UInt16
        let patrons: UInt16

        init(_ question: TermsQuestion) {
            service = ServiceSet([question.service])
            material = Self.of([question.item.material])
            itemClasses = Self.of(question.item.classes)
            patrons = Self.of(question.patronCategory.map { [$0] } ?? [])
        }

        static func of<Name: CaseIterable & Equatable>(_ names: some Sequence<Name>) -> UInt16 {
            names.reduce(0) { bits, name in
                for (place, one) in Name.allCases.enumerated() where one == name { return bits | 1 << UInt16(place) }
                return bits
            }
        }
    }
}
