import Commons
import HTML
import UnionCatalog

/// A title as common styles cite it: APA (7th edition), MLA (9th) and Chicago (17th, author–date). The title itself is in italics.
struct Citation: Sendable {
    enum Style: String, Sendable, CaseIterable {
        case apa = "APA 7"
        case mla = "MLA 9"
        case chicago = "Chicago"
    }

    /// What stands before the title, the title, and what follows.
    struct Text: Sendable, Hashable {
        var before: String
        var title: String
        var after: String

        /// All in one line, without italics.
        var plain: String { before + title + after }

        var markup: Markup { "\(before)<cite>\(title)</cite>\(after)" }
    }

    let work: CitedWork
    let t: Language

    init(_ title: CatalogTitle, _ language: Language) {
        work = CitedWork(title)
        t = language
    }

    func text(_ style: Style) -> Text {
        switch style {
        case .apa: apa
        case .mla: mla
        case .chicago: chicago
        }
    }

    private var apa: Text {
        let year = work.year.map(String.init) ?? t(Phrase(id: "t.t.", en: "n.d."))
        let makers = apaMakers
        let edition = work.edition.map { " (\($0))" } ?? ""
        let publisher = work.publisher.flatMap { $0 == makers ? nil : " \(ended($0))" } ?? ""
        guard !makers.isEmpty else { return Text(before: "", title: work.title, after: "\(edition). (\(year)).\(publisher)") }
        return Text(before: "\(ended(makers)) (\(year)). ", title: work.title, after: "\(edition).\(publisher)")
    }

    /// Up to twenty names; more are cut after the nineteenth (APA 7, 9.8).
    private var apaMakers: String {
        let names = work.names.map(\.withInitials)
        switch names.count {
        case 0, 1: return names.first ?? ""
        case 2...20: return names.dropLast().joined(separator: ", ") + ", & " + (names.last ?? "")
        default: return names.prefix(19).joined(separator: ", ") + ", … " + (names.last ?? "")
        }
    }

    private var mla: Text {
        let makers = invertedMakers(mostNamed: 2)
        let facts = [work.edition, work.publisher, work.year.map(String.init)].compactMap(\.self).joined(separator: ", ")
        return Text(
            before: makers.isEmpty ? "" : "\(ended(makers)) ", title: work.title, after: facts.isEmpty ? "." : ". \(ended(facts))"
        )
    }

    private var chicago: Text {
        let makers = invertedMakers(mostNamed: 3)
        let year = ended(work.year.map(String.init) ?? t(Phrase(id: "t.t.", en: "n.d.")))
        let place = [work.place, work.publisher].compactMap(\.self).joined(separator: ": ")
        let edition = work.edition.map { ". \($0)" } ?? ""
        let after = edition + (place.isEmpty ? "." : ". \(ended(place))")
        guard !makers.isEmpty else {
            return Text(before: "", title: work.title, after: "\(edition). \(year)\(place.isEmpty ? "" : " \(ended(place))")")
        }
        return Text(before: "\(ended(makers)) \(year) ", title: work.title, after: after)
    }

    /// The first name inverted, the others as spoken; more than `mostNamed` become "dkk.".
    private func invertedMakers(mostNamed: Int) -> String {
        guard let first = work.names.first else { return "" }
        let others = work.names.dropFirst().map(\.natural)
        if others.isEmpty { return first.inverted }
        guard work.names.count <= mostNamed else { return first.inverted + t(Phrase(id: ", dkk.", en: ", et al.")) }
        let and = t(Phrase(id: "dan", en: "and"))
        return ([first.inverted] + others.dropLast()).joined(separator: ", ") + ", \(and) " + (others.last ?? "")
    }

    private func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}
