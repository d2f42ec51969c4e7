import Agreements
import Commons
import HTML
import Membership

struct HandoverModel {
    struct Partner { var title: String, others: [String], ends: CalendarDay? }

    var library: Library
    var today: CalendarDay
    /// What is open, in words, with its day.
    var open: [(what: String, why: Phrase, due: CalendarDay?)]
    var partners: [Partner]
    var networks: [(name: String, state: MemberState)]
    /// By role: how many, and how many have not come in yet. Never a pupil's name.
    var accounts: [(role: Role, count: Int, waiting: Int)]
    /// Computers enrolled for switching by PIN, to be handed over or taken out of use.
    var desks: Int
    var dates: [(day: CalendarDay, what: String)]
    var contact: [String]
}

/// One page to print when a librarian is replaced.
enum HandoverView {
    static let promised = Phrase(id: "dijanjikan, belum jatuh tempo", en: "promised, not due yet")

    static func page(_ m: HandoverModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(ProfilePhrases.handover), in: .other, canonical: .handover(code: m.library.code),
            body: """
                <div class="wrap narrow"><h1>\(t(ProfilePhrases.handover))</h1>\
                <p class=lead>\(m.library.name) · \(m.library.code) · \(m.today.text(t))</p><p>\(t(ProfilePhrases.handoverLead))</p>\
                <h2>\(t(ProfilePhrases.open))</h2>\(if: m.open.isEmpty, "<p>\(t(ProfilePhrases.nothingOpen))</p>")\
                <ul class=steps>\(each: m.open, { "<li><strong>\($0.what)</strong>: \(t($0.why))\(with: $0.due, { " (\($0.text(t)))" })</li>" })</ul>\
                <h2>\(t(ProfilePhrases.partners))</h2>\(if: m.partners.isEmpty, "<p>\(t(ProfilePhrases.nothingOpen))</p>")\
                <ul class=steps>\(each: m.partners, { p in
                    "<li><strong>\(p.title)</strong>: \(p.others.joined(separator: ", "))\(with: p.ends, { " (\(t(ProfilePhrases.lastDay)) \($0.text(t)))" })</li>"
                })</ul>\
                <h2>\(t(ProfilePhrases.networks))</h2><ul class=steps>\(each: m.networks, { "<li>\($0.name): \(t($0.state.name))</li>" })</ul>\
                <h2>\(t(ProfilePhrases.dates))</h2>\(if: m.dates.isEmpty, "<p>\(t(ProfilePhrases.nothingOpen))</p>")\
                <ul class=steps>\(each: m.dates, { "<li>\($0.day.text(t)): \($0.what)</li>" })</ul>\
                <h2>\(t(ProfilePhrases.accounts))</h2><ul class=steps>\(each: m.accounts, { a in
                    "<li>\(t(a.role.name)): \(t.number(a.count))\(if: a.waiting > 0, ", \(t.number(a.waiting)) \(t(ProfilePhrases.withoutPassword))")</li>"
                })<li>\(t(PeoplePhrases.desks)): \(t.number(m.desks))</li></ul><p>\(t(ProfilePhrases.slips))</p>\
                \(if: !m.contact.isEmpty, "<p>\(m.contact.joined(separator: " · "))</p>")\
                <p class=print-only>\(t(ProfilePhrases.signed)): ______________________________________</p></div>
                """)
    }
}
