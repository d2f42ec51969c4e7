import Commons
import Discovery
import Membership
import UnionCatalog

/// The new titles as a message for a class or parents' group, in WhatsApp's own marks: read on a phone, so about a screen of it.
enum NewText {
    /// Characters of the whole message, the link to the rest included.
    static let most = 1000
    /// Characters of one line.
    private static let longest = 110

    static func text(_ model: NewTitlesModel, _ visit: Visit) -> String {
        let t = visit.language
        var head = ["*\(line(heading(model, visit, longest: 60), longest))*"]
        if visit.settings.isSample { head.append("(\(t(FramePhrases.sampleMark)))") }
        head.append("")
        let link = "\(t(NewPhrases.seeAll)) \(visit.absolute(.newTitles(model.part.turned(to: 1))))"
        if model.rows.isEmpty {
            return (head + [t(model.new.months.isEmpty ? NewPhrases.none : NewPhrases.noneHere), "", link]).joined(
                separator: "\n")
        }
        // Room is kept for the line that counts the rest.
        var left = most - (head + ["", link]).reduce(0) { $0 + $1.count + 1 } - 40
        var lines: [String] = []
        for row in model.rows {
            let by = TitleFacts.makers(row.title).map { " – \($0)" } ?? ""
            let next = "• \(line(row.title.name + by, longest))"
            guard next.count + 1 <= left else { break }
            lines.append(next)
            left -= next.count + 1
        }
        let rest = model.new.total - lines.count
        if rest > 0 { lines.append(NewPhrases.others(rest, t)) }
        return (head + lines + ["", link]).joined(separator: "\n")
    }

    /// "Buku baru di SMP, Oktober 2026", without marks.
    ///
    /// - Parameter longest: characters of the place's name.
    static func heading(_ model: NewTitlesModel, _ visit: Visit, longest: Int = 200) -> String {
        let t = visit.language
        let place = model.library?.name ?? model.part.level.map { t($0.name) } ?? t(NewPhrases.network)
        return "\(t(NewPhrases.greeting)) \(line(place, longest))" + (model.part.month.map { ", \($0.text(t))" } ?? "")
    }

    /// One line of so many characters, without those that WhatsApp reads as bold, italics or strikethrough.
    private static func line(_ text: String, _ longest: Int) -> String {
        let plain = String(
            text.unicodeScalars.prefix(4 * longest).map {
                "*_~`".unicodeScalars.contains($0) || $0.value < 0x20 ? " " : Character($0)
            })
        return plain.count > longest ? plain.prefix(longest - 1) + "…" : plain
    }
}
