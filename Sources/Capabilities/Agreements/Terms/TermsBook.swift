public import Commons
public import Membership

/// Every agreement that has ever been approved and every library's own rules, in memory, immutable. The one place where terms are worked
/// out: a page asks a book that follows the store, a command asks a book of two libraries read inside its own transaction.
public struct TermsBook: Sendable {
    private let agreements: [AgreementID: TermsAgreement]
    /// Every version, the newest first.
    private let rules: [LibraryID: [HouseRules]]
    /// The charter each member accepted, and on which days it binds.
    private let charters: [LibraryID: CharterStanding]
    /// By library, ascending, so that what two share is found by walking both lists once. (By pair, a network of 300 would fill 45,000
    /// entries with one agreement.)
    private let byLibrary: [LibraryID: [TermsAgreement]]

    public init(
        agreements: some Sequence<TermsAgreement> = [], rules: some Sequence<HouseRules> = [],
        charters: [LibraryID: CharterStanding]
    ) {
        self.agreements = Dictionary(agreements.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        self.rules = Dictionary(grouping: rules, by: \.library).mapValues { $0.sorted { $0.version > $1.version } }
        self.charters = charters
        var byLibrary: [LibraryID: [TermsAgreement]] = [:]
        for agreement in self.agreements.values.sorted(by: { $0.id < $1.id }) {
            for party in agreement.parties where byLibrary[party.library]?.last !== agreement {
                byLibrary[party.library, default: []].append(agreement)
            }
        }
        self.byLibrary = byLibrary
    }

    /// The same with charters that bind on every day.
    public init(
        agreements: some Sequence<TermsAgreement> = [], rules: some Sequence<HouseRules> = [], charters: [LibraryID: String] = [:]
    ) {
        self.init(
            agreements: agreements, rules: rules, charters: charters.mapValues { CharterStanding(version: $0) })
    }

    public var count: Int { agreements.count }

    /// The same book with some agreements read anew; nil takes one out.
    func replacing(
        _ changed: [AgreementID: TermsAgreement?], rules: [LibraryID: [HouseRules]], charters: [LibraryID: CharterStanding]?
    )
        -> TermsBook
    {
        var kept = agreements
        for (id, agreement) in changed { kept[id] = agreement }
        return TermsBook(
            agreements: kept.values, rules: self.rules.merging(rules) { _, new in new }.values.flatMap(\.self),
            charters: charters ?? self.charters)
    }

    /// Every parameter's value between two libraries for a service, an item and a category of readers, with its source and what was
    /// set aside; or that the service is off, and why.
    public func terms(
        lender: LibraryID, borrower: LibraryID, service: CooperationService, item: ItemFacts = ItemFacts(),
        patronCategory: PatronCategory? = nil, on day: CalendarDay
    ) -> Terms {
        terms(
            TermsQuestion(
                lender: lender, borrower: borrower, service: service, item: item, patronCategory: patronCategory, on: day))
    }

    public func terms(_ question: TermsQuestion) -> Terms {
        var search = TermsSearch(question)
        if question.lender == question.borrower { return search.finished(.off(.sameLibrary)) }
        if question.service == .unionCatalog { return catalogue(question, search) }
        var shared = 0
        var inForce = 0
        eachShared(question.lender, question.borrower) { agreement in
            shared += 1
            if let reason = agreement.objection(question) {
                search.setAside(agreement, reason)
            } else {
                inForce += 1
                search.hear(agreement.clauses)
            }
        }
        if inForce == 0 { return search.finished(.off(shared == 0 ? .noAgreement : .noneInForce)) }
        guard let service = search.service() else { return search.finished(.off(.noClause)) }
        guard service.value == .choice(.on) else { return search.finished(.off(.switchedOff(service.clause.source))) }
        let lender = rules[question.lender]?.first { $0.since <= question.day }
        let borrower = rules[question.borrower]?.first { $0.since <= question.day }
        if let lender { search.hear(lender.clauses, ofBorrower: false) }
        if let borrower { search.hear(borrower.clauses, ofBorrower: true) }
        search.hear(Self.standard)
        for index in Self.guarded {
            if TermsParameter.guardianByIndex[index] == .lender {
                // A lender without a rule of its own for it is guarded by the standard's.
                search.guarded(index, by: lender?.guards[index] ?? Self.standardGuards[index] ?? [], of: question.lender)
            } else if let rules = borrower?.guards[index] {
                search.guarded(index, by: rules, of: question.borrower)
            }
        }
        return search.finished(.on(service.clause.source))
    }

    /// Form 6 comes with the charter and with nothing else.
    private func catalogue(_ question: TermsQuestion, _ search: TermsSearch) -> Terms {
        guard let lender = charters[question.lender], let borrower = charters[question.borrower] else {
            return search.finished(.off(.noAgreement))
        }
        // Who rests or has left is outside from its day; what was asked of an earlier day stays as it was.
        guard lender.binds(on: question.day), borrower.binds(on: question.day) else {
            return search.finished(.off(.noneInForce))
        }
        return search.finished(.on(.charter(version: lender.version)))
    }

    private func eachShared(_ a: LibraryID, _ b: LibraryID, _ body: (TermsAgreement) -> Void) {
        guard let ones = byLibrary[a], let others = byLibrary[b] else { return }
        var (i, j) = (0, 0)
        while i < ones.count, j < others.count {
            if ones[i].id == others[j].id {
                body(ones[i])
                (i, j) = (i + 1, j + 1)
            } else if ones[i].id < others[j].id {
                i += 1
            } else {
                j += 1
            }
        }
    }

    private static let guarded = TermsParameter.all.indices.filter { TermsParameter.guardianByIndex[$0] != nil }
    private static let standardGuards = guards(among: standard)

    /// The clauses that fix a guarded parameter, by its index.
    static func guards(among clauses: [TermsClause]) -> [Int: [TermsClause]] {
        Dictionary(
            uniqueKeysWithValues: guarded.compactMap { index in
                let found = clauses.filter { $0.value(at: index) != nil }
                return found.isEmpty ? nil : (index, found)
            })
    }

    /// What holds where everybody is silent: the clause library's values, but no service.
    static let standard: [TermsClause] = ClauseLibrary.shared.clauses.compactMap { clause in
        var standard = clause.standard
        standard.values[.service] = nil
        guard !standard.values.isEmpty else { return nil }
        return TermsClause(
            standard, TermsClause.Standing(agreed: 0, breadth: 0, effective: 0),
            source: .standard(version: ClauseLibrary.version, key: clause.key))
    }
}
