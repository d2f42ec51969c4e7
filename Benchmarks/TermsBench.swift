import Agreements
import Commons
import Foundation

/// Terms from memory: 300 libraries in one network agreement and a charter, 2,000 agreements of two, every library with rules of its own.
struct TermsBench {
    private let libraries = 300
    private let day = CalendarDay(daysSince1970: 20_000)

    func run() {
        let book = book()
        let questions = questions()
        var isOn = 0
        var said = 0
        for question in questions { isOn += book.terms(question).isOn ? 1 : 0 }
        let times = questions.map { question in
            var terms: Terms?
            let time = ContinuousClock().measure { terms = book.terms(question) }
            said += terms?.terms.count ?? 0
            return Bench.milliseconds(time)
        }
        Bench.row(
            "terms from memory, \(book.count) agreements, \(libraries) libraries (\(isOn * 100 / questions.count) % on, \(said / questions.count) values)",
            Self.microseconds(times))
        let aside = questions.map { question in
            let terms = book.terms(question)
            return Bench.milliseconds(ContinuousClock().measure { said += terms.setAside.count })
        }
        Bench.row("telling what was set aside, when asked", Self.microseconds(aside))
    }

    private static func microseconds(_ times: [Double]) -> String {
        let sorted = times.sorted()
        func text(_ share: Double) -> String { String(format: "%.2f µs", Bench.percentile(sorted, share) * 1000) }
        return "p50 \(text(0.5)), p99 \(text(0.99))"
    }

    private func book() -> TermsBook {
        let standard = ClauseLibrary.shared.clauses.map(\.standard)
        let all = (1...libraries).map { TermsAgreement.Party(LibraryID(Int64($0))) }
        var agreements = [
            agreement(1, .charter, all, []), agreement(2, .many, all, standard),
        ]
        for number in 0..<2_000 {
            let one = number % libraries
            let other = (one + 1 + number / libraries * 7) % libraries
            guard one != other else { continue }
            var clauses = standard
            clauses.append(
                Clause(
                    "loan-period", [.loanDays: .number(7)],
                    scope: ClauseScope(services: [.loan], lender: LibraryID(Int64(one + 1)), itemClasses: [.fragile])))
            agreements.append(
                agreement(Int64(number + 3), .two, [all[one], all[other]], clauses, from: day.adding(days: -(number % 900))))
        }
        let rules = all.map { party in
            HouseRules(
                library: party.library, version: 1, since: day.adding(days: -100),
                clauses: [
                    Clause("ceilings", [.itemsPerPatron: .number(2)]),
                    Clause("textbooks-stay", [.lending: .choice(.notLent)], scope: ClauseScope(itemClasses: [.textbook])),
                ])
        }
        return TermsBook(agreements: agreements, rules: rules)
    }

    private func agreement(
        _ id: Int64, _ breadth: TermsAgreement.Breadth, _ parties: [TermsAgreement.Party], _ clauses: [Clause],
        from: CalendarDay? = nil
    ) -> TermsAgreement {
        TermsAgreement(
            id: AgreementID(id), version: 1, breadth: breadth, parties: parties, from: from ?? day.adding(days: -500),
            until: day.adding(days: 365), clauses: clauses)
    }

    private func questions() -> [TermsQuestion] {
        let items = [[], [ItemClass.reference], [.textbook], [.fragile, .lastCopy], [.classSet]]
        return (0..<20_000).map { number in
            let one = number % libraries
            let other = (one + 1 + number / libraries % 7 * 7) % libraries
            return TermsQuestion(
                lender: LibraryID(Int64(one + 1)), borrower: LibraryID(Int64(other + 1)), service: .loan,
                item: ItemFacts(.book, classes: Set(items[number % items.count])),
                patronCategory: PatronCategory.allCases[number % PatronCategory.allCases.count], on: day)
        }
    }
}
