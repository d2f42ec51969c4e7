import Agreements
import Commons
import Discovery
import HTML
import Membership

/// The eight conditions, library by library.
enum ReadinessView {
    static func heatMap(_ rows: [Readiness], _ name: (LibraryID) -> String, _ t: Language) -> Markup {
        """
        <div class=scroll-x role=region aria-label=\(t(AgreementPhrases.readiness)) tabindex=0><table class=heat>\
        <thead><tr><th scope=col>\(t(AgreementPhrases.library))</th>\(each: ReadinessCondition.allCases, { "<th scope=col>\(t($0.name))</th>" })</tr></thead>\
        <tbody>\(each: rows, { row in
            """
            <tr><th scope=row>\(name(row.library))</th>\(each: ReadinessCondition.allCases, { condition in
                let heat = row.heat(condition)
                return "<td class=\"heat-\(heat.rawValue)\">\(t(AgreementPhrases.heat(heat.rawValue)))</td>"
            })</tr>
            """
        })</tbody></table></div>\
        \(each: rows.filter { !$0.blockers.isEmpty }, { row in
            "<p><strong>\(name(row.library))</strong> \(t(id: "terhalang oleh", en: "is held up by")): \(row.blockers.map { t($0.text) }.joined(separator: " "))</p>"
        })
        """
    }

    static func page(
        _ readiness: Readiness, _ library: Library, field: Markup, mayAnswer: Bool, isSaved: Bool, _ visit: Visit
    ) -> Page {
        let t = visit.language
        return Page(
            t(AgreementPhrases.readiness), in: .other, canonical: .readiness(code: library.code),
            body: """
                <div class="wrap narrow"><h1>\(t(AgreementPhrases.readiness))</h1><p class=lead>\(library.name)</p>\
                <p>\(t(AgreementPhrases.readinessLead))</p>\
                \(if: isSaved, "<p class=\"notice notice-good\" role=status>\(t(AgreementPhrases.saved))</p>")\
                <form class=stack action=\(SiteURL.readiness(code: library.code).url) method=post>\(field)\
                \(each: ReadinessCondition.allCases, { condition in
                    """
                    <fieldset><legend>\(t(condition.name)): \(t(AgreementPhrases.heat(readiness.heat(condition).rawValue)))</legend>\
                    \(each: ReadinessQuestion.all.filter { $0.condition == condition }, { question($0, readiness.findings[$0.key], mayAnswer, t) })</fieldset>
                    """
                })\
                \(if: mayAnswer, "<button class=\"button button-main\" type=submit>\(t(AgreementPhrases.save))</button>")</form></div>
                """)
    }

    private static func question(
        _ question: ReadinessQuestion, _ finding: ReadinessFinding?, _ mayAnswer: Bool, _ t: Language
    ) -> Markup {
        let isKnown = if case .query = finding?.source { true } else { false }
        func choice(_ value: String, _ label: String, _ isChosen: Bool) -> Markup {
            "<option value=\(value)\(flag: "selected", isChosen)>\(label)</option>"
        }
        let (yes, no) = (t(id: "ya", en: "yes"), t(id: "belum", en: "not yet"))
        return """
            <div class=question><label for="tanya-\(question.key)">\(t(question.text))\
            \(if: !question.isNeeded, " <span class=quiet>(\(t(id: "tidak wajib", en: "optional")))</span>")\
            </label>\
            \(if: isKnown || !mayAnswer, """
                <strong id="tanya-\(question.key)">\(finding.map { $0.answer == .yes ? yes : no } ?? "–")</strong>
                """, else: """
                <select id="tanya-\(question.key)" name=\(question.key)>\
                \(choice("", "–", finding == nil))\(choice("yes", yes, finding?.answer == .yes))\(choice("no", no, finding?.answer == .no))</select>
                """)\(with: finding, { "<span class=row-more>\(source($0, t))</span>" })</div>
            """
    }

    /// The figure, where it comes from in words with a way there, and the query behind it.
    private static func source(_ finding: ReadinessFinding, _ t: Language) -> Markup {
        let figure = finding.figure.map { "\(t($0)) · " } ?? ""
        switch finding.source {
        case .ticked(_, let at):
            return "\(figure)\(t(id: "dijawab \(AgreementTalkView.day(at, t))", en: "answered \(AgreementTalkView.day(at, t))"))"
        case .query(let query, let words, let path):
            let from = words.map { t($0) } ?? query
            return """
                \(figure)\(t(id: "diketahui dari", en: "known from")) \(with: path, { "<a href=\(ReturnPathLink.url($0))>\(from)</a>" })\
                \(if: path == nil, "\(from)") <code>\(query)</code>
                """
        }
    }
}
