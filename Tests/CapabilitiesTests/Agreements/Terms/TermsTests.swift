import Commons
import Testing

@testable import Agreements

/// Which clause wins (S4, S130, S134).
@Suite struct TermsTests {
    @Test(arguments: TermsCase.all)
    func `the answer says what the case expects`(_ one: TermsCase) {
        let said = TermsCase.said(one.book.terms(one.question))
        for word in one.expected { #expect(said.contains(word), "\(said.filter { $0.hasPrefix(word.prefix(5)) }.sorted())") }
    }

    @Test func `there are more than forty cases, and every rule of the table decides one`() {
        #expect(TermsCase.all.count >= 40)
        let expected = TermsCase.all.flatMap(\.expected)
        for (step, _) in Precedence.table {
            #expect(expected.contains { $0.hasSuffix(":\(step)") }, "no case for \(step)")
        }
        #expect(Set(Precedence.table.map(\.step)) == Set(Precedence.allCases))
    }

    @Test(arguments: TermsCase.all)
    func `the order in which agreements come changes no answer`(_ one: TermsCase) {
        let charters = Dictionary(uniqueKeysWithValues: (1...5).map { (LibraryID(Int64($0)), "katalog-induk-1") })
        let turned = TermsBook(agreements: one.agreements.reversed(), rules: one.rules.reversed(), charters: charters)
        #expect(TermsCase.said(turned.terms(one.question)) == TermsCase.said(one.book.terms(one.question)))
    }

    @Test func `without an agreement every service but the catalogue is off, and no value is given`() {
        let book = TermsCase.all[0].book
        for service in CooperationService.allCases {
            let terms = book.terms(
                lender: LibraryID(1), borrower: LibraryID(2), service: service, on: CalendarDay(daysSince1970: 20_000))
            #expect(terms.isOn == (service == .unionCatalog))
            #expect(terms.terms.isEmpty && terms.setAside.isEmpty)
        }
    }

    @Test func `a rank keeps the table's order of steps, whatever lies below`() {
        for (index, (step, _)) in Precedence.table.enumerated() {
            let high = Rank { $0 == step ? 1 : 0 }
            let below = Set(Precedence.table.dropFirst(index + 1).map(\.step))
            let low = Rank { below.contains($0) ? 1 << 23 : 0 }
            #expect(high > low)
            #expect(high.difference(from: low) == step)
            #expect(high.value(of: step) == 1)
        }
        #expect(Rank { _ in 1 }.difference(from: Rank { _ in 1 }) == nil)
    }
}
