import Commons
import Membership
import UnionCatalog

/// The new titles as a message for a class or parents' group, in WhatsApp's own marks.
enum NewText {
    private static let shown = 12
    /// Characters of a name; a message is read on a phone.
    private static let longest = 160

    static func text(_ model: NewTitlesModel, _ visit: Visit) -> String {
        let t = visit.language
        var lines = ["*\(t(NewPhrases.greeting)) \(plain(model.library?.name ?? t(NewPhrases.network)))*"]
        if visit.settings.isSample { lines.append("(\(t(FramePhrases.sampleMark)))") }
        lines.append("")
        lines += model.rows.prefix(shown).map { row in
            let by = TitleFacts.makers(row.title).map { " – \(plain($0))" } ?? ""
            return "• \(plain(row.title.name))\(by)"
        }
        if model.rows.isEmpty { lines.append(t(NewPhrases.none)) }
        lines += ["", "\(t(NewPhrases.seeAll)) \(visit.absolute(.newTitles(library: model.library?.code)))"]
        return lines.joined(separator: "\n")
    }

    /// One line, and without the characters that WhatsApp reads as bold, italics or strikethrough.
    private static func plain(_ text: String) -> String {
        String(
            text.unicodeScalars.prefix(longest).map {
                "*_~`".unicodeScalars.contains($0) || $0.value < 0x20 ? " " : Character($0)
            })
    }
}
