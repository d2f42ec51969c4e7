import Commons
import Foundation
import Testing

@testable import Agreements

@Suite struct ParameterTests {
    @Test func `every clause of the library is read, has its words in two languages, and is within its ranges`() throws {
        let library = ClauseLibrary.shared
        #expect(library.faults == [])
        #expect(library.clauses.count >= 30 && library.articles.count == 15)
        #expect(library.articles.map(\.number) == Array(1...15))
        #expect(Set(library.clauses.map(\.key)).count == library.clauses.count)
        for clause in library.clauses {
            for language in Language.allCases {
                let text = clause.text(clause.standard, language)
                #expect(!text.isEmpty && !text.contains("{"), "\(clause.key)")
                for parameter in clause.standard.values.keys {
                    #expect(
                        clause.wording.text(language).contains("{\(parameter.rawValue)}"), "\(clause.key) \(parameter.rawValue)")
                }
            }
            #expect(clause.standard.problems(parties: []) == [])
            #expect(!clause.source.isEmpty)
        }
    }

    @Test func `every parameter has a standard value but services, which nobody gets without asking`() {
        let given = Set(ClauseLibrary.shared.clauses.flatMap { $0.standard.values.keys })
        #expect(given == Set(TermsParameter.allCases))
        let standard = Set(TermsBook.standard.flatMap { $0.values.map { TermsParameter.all[$0.index] } })
        #expect(standard == given.subtracting([.service]))
    }

    @Test func `every one of the nine factors has its article, or is told by parties and days`() {
        let told = Set(ClauseLibrary.shared.articles.compactMap(\.factor))
        #expect(told.isSuperset(of: AgreementFactor.allCases.filter { !$0.isText }))
        #expect(told.count + 0 == AgreementFactor.allCases.count)
    }

    @Test(arguments: TermsParameter.allCases)
    func `a value outside a parameter's range or of another kind is refused with its bounds`(_ parameter: TermsParameter) throws {
        let spec = parameter.spec
        #expect(!spec.name.indonesian.isEmpty && !spec.name.english.isEmpty)
        switch spec.kind {
        case .choice(let choices):
            for choice in TermsChoice.allCases {
                if choices.contains(choice) {
                    #expect(try parameter.value(choice.rawValue.uppercased()) == .choice(choice))
                } else {
                    #expect(throws: AgreementError.notAValue(parameter, choice.rawValue)) { try parameter.value(choice.rawValue) }
                }
            }
            #expect(throws: AgreementError.notAValue(parameter, "1")) { try parameter.value("1") }
        default:
            #expect(try parameter.value(" \(spec.range.lowerBound) ") == .number(spec.range.lowerBound))
            #expect(try parameter.value("\(spec.range.upperBound)") == .number(spec.range.upperBound))
            for wrong in [spec.range.lowerBound - 1, spec.range.upperBound + 1, .max] {
                #expect(throws: AgreementError.outOfRange(parameter, wrong)) { try parameter.value("\(wrong)") }
            }
            for wrong in ["", "lent", "1.5", "NaN", "9999999999999999999999"] {
                #expect(throws: AgreementError.notAValue(parameter, wrong)) { try parameter.value(wrong) }
            }
        }
    }

    @Test func `a clause is the same bytes each time, and the same clause again`() throws {
        let clause = Clause(
            "loan-period", [.loanDays: .number(14), .renewals: .number(2), .lending: .choice(.onSite)],
            scope: ClauseScope(
                services: [.loan, .copy, .search], lender: LibraryID(3), materials: [.book, .serial], itemClasses: [.reference],
                patrons: [.pupil, .teacher]), remark: "Kecuali bulan Ramadan.")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let bytes = try encoder.encode(clause)
        for _ in 0..<20 { #expect(try encoder.encode(clause) == bytes) }
        #expect(try JSONDecoder().decode(Clause.self, from: bytes) == clause)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(#""loan-days":14"#) && text.contains(#""lending":"on-site""#))
    }

    @Test func `a wording says the value in force, in words that people use`() throws {
        let clause = try #require(ClauseLibrary.shared["loan-period"])
        var changed = clause.standard
        changed.values[.loanDays] = .number(21)
        #expect(clause.text(changed, .indonesian).contains("selama 21 hari sejak diterima"))
        #expect(clause.text(changed, .english).contains("lent for 21 days"))
        #expect(TermsParameter.copyFee.text(.number(1_500), .indonesian) == "Rp1.500")
        #expect(TermsParameter.copyShare.text(.number(10), .indonesian) == "10 %")
    }

    @Test func `what is wrong with a clause is told`() {
        let parties: Set<LibraryID> = [LibraryID(1), LibraryID(2)]
        func problems(_ values: [TermsParameter: ParameterValue], _ scope: ClauseScope) -> [AgreementError] {
            Clause("x", values, scope: scope).problems(parties: parties)
        }
        #expect(problems([.loanDays: .number(0)], ClauseScope()) == [.outOfRange(.loanDays, 0)])
        #expect(problems([.service: .choice(.on)], ClauseScope()) == [.serviceNotNamed])
        #expect(problems([.service: .choice(.on)], ClauseScope(services: [.unionCatalog])) == [.catalogIsTheCharters])
        #expect(problems([:], ClauseScope(lender: LibraryID(3))) == [.notAParty(LibraryID(3))])
        #expect(problems([:], ClauseScope(lender: LibraryID(1), borrower: LibraryID(1))) == [.oneLibraryOnBothSides])
        #expect(problems([.loanDays: .number(7)], ClauseScope(lender: LibraryID(1))) == [])
    }
}
