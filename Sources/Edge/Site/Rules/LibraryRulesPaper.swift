import Agreements
import Commons
import Membership
import Paper

/// The rules as one sheet to hang at the door.
enum LibraryRulesPaper {
    static func letter(_ m: LibraryRulesModel, _ t: Language) -> Letter {
        var letter = Letter(t, heads: [Letterhead(m.library)], title: t(RulesPhrases.title))
        var blocks: [Letter.Block] = []
        let week = m.week(t)
        if !week.isEmpty {
            blocks += [.heading(t(RulesPhrases.hours)), .facts(week.map { Letter.Fact($0.day, $0.hours) })]
        } else if let hours = m.library.details.hours {
            blocks += [.heading(t(RulesPhrases.hours)), .paragraph(hours)]
        }
        blocks += m.closures(t).map { .note("\(t(ProfilePhrases.closures)): \($0)") }
        if !m.houseRules.isEmpty { blocks += [.heading(t(RulesPhrases.house)), .list(.numbers, m.houseRules)] }
        // In one line, so that the sheet is one.
        if !m.services(t).isEmpty {
            blocks += [.heading(t(ProfilePhrases.services)), .paragraph(m.services(t).joined(separator: " · "))]
        }
        let rules = m.sentences(t)
        if !rules.isEmpty { blocks += [.heading(t(RulesPhrases.shared)), .list(.numbers, rules.map(\.text))] }
        if let shown = m.shown {
            blocks.append(.note("\(t(RulesPhrases.version)) \(shown.version), \(t(RulesPhrases.since)) \(shown.since.text(t))"))
        }
        letter.blocks = blocks
        letter.signatures = [[Letter.Signature(t(id: "Kepala perpustakaan,", en: "Head of the library,"), hasStamp: true)]]
        letter.isSample = m.library.isSample
        return letter
    }
}
