import Agreements
import Commons
import Discovery
import HTML
import Membership
import Planning

struct PartnersModel {
    var suggestions: PartnerSuggestions
    /// The visitor's own libraries, when there are several to choose from.
    var choices: [Library]
    /// Those that stand neither among the suggestions nor among the partners.
    var others: [Library]
}

enum PartnersView {
    static func page(_ m: PartnersModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(PlanningPhrases.partners), in: .other, canonical: .partners(code: nil),
            body: """
                <div class="wrap"><h1>\(t(PlanningPhrases.partners))</h1><p class=lead>\(m.suggestions.library.name)</p>\
                <p>\(t(PlanningPhrases.partnersLead))</p>\(if: m.choices.count > 1, choices(m, t))\
                \(if: m.suggestions.found.isEmpty, "<p class=notice>\(t(PlanningPhrases.none))</p>")\
                <form action=\(SiteURL.planningReport([]).url) method=get><input type=hidden name=p value=\(m.suggestions.library.code)>\
                <ol class=partners>\(each: m.suggestions.found, { partner($0, visit) })</ol>\
                \(if: !m.others.isEmpty, """
                    <p><label for=lain>\(t(PlanningPhrases.others))</label><select id=lain name=p><option value="">\(t(PlanningPhrases.noOther))</option>\
                    \(each: m.others, { "<option value=\($0.code)>\($0.name)</option>" })</select></p>
                    """)\
                <p class=ways><button class="button button-main" type=submit>\(t(PlanningPhrases.seeReport))</button></p></form>\
                \(if: !m.suggestions.engaged.isEmpty, engaged(m, t))\(sheet(m, t))</div>
                """)
    }

    private static func choices(_ m: PartnersModel, _ t: Language) -> Markup {
        "<p class=tags>\(each: m.choices, { "<a class=tag href=\(SiteURL.partners(code: $0.code).url)>\($0.name)</a>" })</p>"
    }

    private static func partner(_ one: PartnerSuggestion, _ visit: Visit) -> Markup {
        let t = visit.language
        let id = "mitra-\(one.library.code)"
        let tones: [PartnerScore.Reason: StaticString] = [
            .near: "tone-a", .level: "tone-b", .programme: "tone-b", .receives: "tone-c", .gives: "tone-d", .wishes: "tone-e",
            .wants: "tone-f",
        ]
        return """
            <li class=card><p class=tick><input type=checkbox id=\(id) name=p value=\(one.library.code)><label for=\(id)>\
            <strong>\(one.library.name)</strong>\(if: visit.marksSample(one.library), " <span class=badge>\(t(FramePhrases.sampleMark))</span>")\
            <span class=row-more>\([Words(t).level(one.library.level), Words(t).area(one.library)].filter { !$0.isEmpty }.joined(separator: " · "))</span></label></p>\
            <p class=score><strong>\(one.score.total)</strong><span class=quiet>/100 \(t(PlanningPhrases.points))</span></p>\
            \(Bar.markup(one.score.lines.map { (tones[$0.reason] ?? "tone-a", $0.points) }, of: 100))\
            <ul class=reasons>\(each: one.score.lines.filter { $0.points > 0 }, { line in
                """
                <li><span class=\("key \(tones[line.reason]?.description ?? "tone-a")")></span>\(PartnerWords.reason(line.reason, one, t)) \
                <span class=quiet>(\(line.points)/\(line.reason.most))</span></li>
                """
            })</ul></li>
            """
    }

    private static func engaged(_ m: PartnersModel, _ t: Language) -> Markup {
        """
        <h2>\(t(PlanningPhrases.engaged))</h2><p>\(t(PlanningPhrases.engagedHint))</p><ul class=libraries>\(each: m.suggestions.engaged, { one in
            """
            <li><a href=\(SiteURL.library(code: one.library.code).url)>\(one.library.name)</a> <span class=level>\
            <a href=\(SiteURL.agreement(one.engagement.agreement).url)>\(t(PlanningPhrases.agreement)) \(one.engagement.agreement.rawValue)</a>, \
            \(t(one.engagement.state.name))</span></li>
            """
        })</ul>
        """
    }

    private static func sheet(_ m: PartnersModel, _ t: Language) -> Markup {
        """
        <details class=cite><summary>\(t(PlanningPhrases.how))</summary><ul class=steps>\(each: PartnerScore.Reason.allCases, { reason in
            "<li>\(t(reason.name)): \(t(id: "paling banyak \(reason.most)", en: "at most \(reason.most)")). \(t(PartnerWords.rule(reason)))</li>"
        })</ul><p class=hint>\(t(
            id: "Diperiksa lebih teliti: \(m.suggestions.examined) dari \(m.suggestions.considered) perpustakaan, dipilih menurut jarak dan jenjang.",
            en: "Looked at closely: \(m.suggestions.examined) of \(m.suggestions.considered) libraries, chosen by distance and level."))</p></details>
        """
    }
}
