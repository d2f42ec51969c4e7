import Agreements
import Commons
import Foundation
import Testing

/// Reads `terms.tsv`: agreements, a question, and what the answer has to say.
///
/// An agreement: number, form, parties as letters, days, then clauses after a colon, parted by `|`. In a clause `#` names services, `@` item
/// classes, `^` materials, `/` readers, `A>B` the direction. Unless it is `bare`, lending is switched on by a last clause.
struct TermsCase: Sendable, CustomTestStringConvertible {
    let line: Int
    let why: String
    let agreements: [TermsAgreement]
    let rules: [HouseRules]
    let question: TermsQuestion
    let expected: [String]

    var testDescription: String { "line \(line): \(why)" }

    static let all: [TermsCase] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "terms.tsv")
        guard let data = try? Data(contentsOf: file) else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        return lines.enumerated().compactMap { number, line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return line.hasPrefix("#") || cells.count != 4 ? nil : TermsCase(number + 1, cells)
        }
    }()

    var book: TermsBook {
        let charters = Dictionary(uniqueKeysWithValues: "ABCDE".map { (Self.library(String($0)), "katalog-induk-1") })
        return TermsBook(agreements: agreements, rules: rules, charters: charters)
    }

    init(_ line: Int, _ cells: [String]) {
        (self.line, why) = (line, cells[0])
        let parts = cells[1].components(separatedBy: " ;; ").filter { !$0.isEmpty }
        agreements = parts.filter { !$0.hasPrefix("house") }.map(Self.agreement)
        rules = parts.filter { $0.hasPrefix("house") }.map(Self.rules)
        question = Self.question(cells[2])
        expected = cells[3].split(separator: ",").map(String.init)
    }

    static func library(_ letter: String) -> LibraryID { LibraryID(Int64(letter.unicodeScalars.first?.value ?? 64) - 64) }
    static func letter(_ library: LibraryID) -> String { String(UnicodeScalar(UInt8(library.rawValue + 64))) }

    private static func days(_ text: String) -> (CalendarDay?, CalendarDay?) {
        let ends = text.components(separatedBy: "..")
        return (CalendarDay(ends[0]), CalendarDay(ends[1]))
    }

    private static func agreement(_ text: String) -> TermsAgreement {
        let sides = text.components(separatedBy: " : ")
        let words = sides[0].split(separator: " ").map(String.init)
        let letters = words[2].map(String.init)
        var periods: [String: (CalendarDay?, CalendarDay?)] = [:]
        for word in words where word.contains("@") {
            let parts = word.components(separatedBy: "@")
            periods[parts[0]] = days(parts[1])
        }
        let term = days(words.first { $0.contains("..") && !$0.contains("@") } ?? "")
        var clauses = sides[1].components(separatedBy: " | ").map(clause)
        if !words.contains("bare") { clauses.append(clause("service=on #loan")) }
        let suspended = words.first { $0.hasPrefix("suspended=") }.flatMap { CalendarDay($0.dropFirst(10)) }
        return TermsAgreement(
            id: AgreementID(Int64(words[0]) ?? 0), version: 1,
            breadth: words[1] == "charter" ? .charter : letters.count == 2 ? .two : .many,
            parties: letters.map { .init(library($0), from: periods[$0]?.0, until: periods[$0]?.1) },
            from: term.0 ?? CalendarDay(daysSince1970: 0), until: term.1, suspendedSince: suspended,
            amends: words[1] == "addendum", clauses: clauses)
    }

    private static func rules(_ text: String) -> HouseRules {
        let sides = text.components(separatedBy: " : ")
        let words = sides[0].split(separator: " ").map(String.init)
        return HouseRules(
            library: library(words[1]), version: Int(words[2]) ?? 0,
            since: CalendarDay(words[3]) ?? CalendarDay(daysSince1970: 0),
            clauses: sides[1].components(separatedBy: " | ").map(clause))
    }

    static func clause(_ text: String) -> Clause {
        var clause = Clause("c", [:])
        for word in text.split(separator: " ").map(String.init) {
            let names = word.dropFirst().split(separator: ",").map(String.init)
            if word.hasPrefix("#") {
                clause.scope.services = Set(names.compactMap(CooperationService.init(rawValue:)))
            } else if word.hasPrefix("@") {
                clause.scope.itemClasses = Set(names.compactMap(ItemClass.init(rawValue:)))
            } else if word.hasPrefix("^") {
                clause.scope.materials = Set(names.compactMap(LendingMaterial.init(rawValue:)))
            } else if word.hasPrefix("/") {
                clause.scope.patrons = Set(names.compactMap(PatronCategory.init(rawValue:)))
            } else if word.contains(">") {
                let ends = word.components(separatedBy: ">")
                if ends[0] != "*" { clause.scope.lender = library(ends[0]) }
                if ends[1] != "*" { clause.scope.borrower = library(ends[1]) }
            } else {
                let sides = word.components(separatedBy: "=")
                guard let parameter = TermsParameter(rawValue: sides[0]), let value = try? parameter.value(sides[1]) else {
                    Issue.record("\(word) is no value")
                    continue
                }
                clause.values[parameter] = value
            }
        }
        return clause
    }

    private static func question(_ text: String) -> TermsQuestion {
        let words = text.split(separator: " ").map(String.init)
        let ends = words[0].components(separatedBy: ">")
        let item = words[3].split(separator: "+").map(String.init)
        var question = TermsQuestion(
            lender: library(ends[0]), borrower: library(ends[1]), service: CooperationService(rawValue: words[1]) ?? .search,
            item: ItemFacts(
                LendingMaterial(rawValue: item[0]) ?? .other, classes: Set(item.dropFirst().compactMap(ItemClass.init(rawValue:)))
            ),
            on: CalendarDay(words[2]) ?? CalendarDay(daysSince1970: 0))
        for word in words.dropFirst(4) {
            if word.hasPrefix("new=") { question.item.received = CalendarDay(word.dropFirst(4)) }
            if let category = PatronCategory(rawValue: word) { question.patronCategory = category }
        }
        return question
    }
}
