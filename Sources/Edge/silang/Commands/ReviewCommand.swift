import ArgumentParser
import Commons
import Membership
import UnionCatalog

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Pasangan judul yang mungkin satu. Pairs of titles that may be one.",
        discussion: """
            Aturan pencocokan tidak berani menggabungkan pasangan ini sendiri. Yang paling mirip di atas.
            The matching rules dare not join these by themselves. The most alike come first.
            """)
    @OptionGroup var choice: DatabaseChoice
    @Flag(help: "Tampilkan daftarnya (satu-satunya pekerjaan sejauh ini). Print the list (all there is so far).") var list = false
    @Option(help: "Hanya yang dimiliki perpustakaan ini. Only what this library has.") var library: String?
    @Option(help: "Paling banyak sekian. At most so many, 1–1000.") var limit = 100
    @Option(help: "Lewati sekian. Pass over so many.") var offset = 0

    func validate() throws {
        if !list { throw ValidationError("Sebutkan --list. Say --list.") }
        if !(1...1000).contains(limit) { throw ValidationError("--limit 1–1000") }
        if offset < 0 { throw ValidationError("--offset 0…") }
    }

    func run() throws {
        let installation = try Installation.settled(choice)
        var id: LibraryID?
        if let library {
            guard let found = try installation.membership.library(code: library) else {
                throw ImportError.unknownLibrary(library)
            }
            id = found.id
        }
        let codes = Dictionary(uniqueKeysWithValues: try installation.membership.libraries().map { ($0.id, $0.code) })
        let found = try installation.catalog.doubtfulPairs(of: id, offset: offset, limit: limit, by: .operatorAtConsole)
        let text = ReviewText(codes: codes, language: Terminal.language)
        if choice.json {
            print(JSON.object(["total": .number(found.total), "pairs": .array(found.pairs.map(text.json))]).text)
            return
        }
        let language = Terminal.language
        Terminal.say(
            Phrase(
                id: "\(language.number(found.total)) pasangan perlu dilihat.",
                en: "\(language.number(found.total)) pairs are to be looked at."))
        for pair in found.pairs { print("\n" + text.lines(pair).joined(separator: "\n")) }
    }
}

/// A doubtful pair as lines for a terminal, or as JSON.
struct ReviewText {
    let codes: [LibraryID: String]
    let language: Language

    func lines(_ pair: DoubtfulPair) -> [String] {
        let verdict = pair.verdict
        var lines = ["\(verdict.score) / \(Scale.joins)", side(pair.left), side(pair.right)]
        lines += against(verdict).map { "  ? \($0)" }
        lines += verdict.reasons.map { "    \($0.text(language))" }
        return lines
    }

    func json(_ pair: DoubtfulPair) -> JSON {
        let verdict = pair.verdict
        return .object([
            "score": .number(verdict.score), "joins": .number(Scale.joins), "left": json(pair.left), "right": json(pair.right),
            "conflicts": .array(verdict.conflicts.map { .string($0.rawValue) }),
            "doubts": .array(verdict.doubts.map { .string($0.rawValue) }),
            "against": .array(against(verdict).map { .string($0) }),
            "reasons": .array(
                verdict.reasons.map {
                    .object([
                        "code": .string($0.code.rawValue), "left": .string($0.left), "right": .string($0.right),
                        "points": .number($0.points), "text": .string($0.text(language)),
                    ])
                }),
        ])
    }

    private func against(_ verdict: PairVerdict) -> [String] {
        verdict.conflicts.map { $0.text(language) } + verdict.doubts.map { $0.text(language) }
    }

    private func side(_ side: DoubtfulPair.Side) -> String {
        let title = side.title
        let facts = [title.creators.first, title.publisher, title.year.map { String($0) }, title.isbns.first].compactMap { $0 }
        return "  \(title.id.rawValue)\t\(title.fullName) / \(facts.joined(separator: ", "))"
            + " [\(libraries(side).joined(separator: " "))]"
    }

    private func json(_ side: DoubtfulPair.Side) -> JSON {
        let title = side.title
        return .object([
            "id": .number(title.id.rawValue), "title": .string(title.fullName),
            "creators": .array(title.creators.map { .string($0) }), "publisher": .string(title.publisher),
            "year": .number(title.year), "edition": .string(title.edition), "isbns": .array(title.isbns.map { .string($0) }),
            "libraries": .array(libraries(side).map { .string($0) }),
        ])
    }

    private func libraries(_ side: DoubtfulPair.Side) -> [String] { side.holdings.compactMap { codes[$0.library] } }
}
