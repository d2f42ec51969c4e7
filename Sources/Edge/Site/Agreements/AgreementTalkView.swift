import Agreements
import Commons
import HTML
import Membership

/// What was said and changed on the way to a text.
enum AgreementTalkView {
    static func differences(_ m: AgreementModel, _ t: Language) -> Markup {
        let versions = m.dossier.versions
        guard versions.count > 1 else { return Markup() }
        let pairs = Array(zip(versions, versions.dropFirst()).reversed().prefix(6))
        return """
            <section aria-labelledby=perubahan><h2 id=perubahan>\(t(AgreementPhrases.differences))</h2>\
            \(each: pairs, { before, after in
                let changes = after.text.differences(from: before.text, t)
                return """
                    <h3>\(t(id: "Versi \(before.number) → \(after.number)", en: "Version \(before.number) → \(after.number)"))</h3>\
                    \(if: changes.isEmpty, "<p>\(t(AgreementPhrases.noDifferences))</p>", else: table(changes, t))
                    """
            })</section>
            """
    }

    private static func table(_ changes: [TextDifference], _ t: Language) -> Markup {
        let (before, after) = (t(id: "Semula", en: "Before"), t(id: "Menjadi", en: "After"))
        return """
            <table class=holdings><thead><tr><th scope=col>\(t(id: "Yang berubah", en: "What changed"))</th>\
            <th scope=col>\(before)</th><th scope=col>\(after)</th></tr></thead><tbody>\(each: changes, { change in
                """
                <tr><th scope=row>\(t(change.what))\(with: clause(change, t), { " <span class=row-more>\($0)</span>" })</th>\
                <td data-label=\(before)>\(change.before ?? "–")</td><td data-label=\(after)><strong>\(change.after ?? "–")</strong></td></tr>
                """
            })</tbody></table>
            """
    }

    private static func clause(_ change: TextDifference, _ t: Language) -> String? {
        guard let title = change.clause.flatMap({ ClauseLibrary.shared[$0]?.title }), title != change.what else { return nil }
        return t(title)
    }

    static func comments(_ m: AgreementModel, _ t: Language) -> Markup {
        let mayComment = m.can(.comment) && m.may(.comment)
        guard mayComment || !m.dossier.comments.isEmpty else { return Markup() }
        return """
            <section aria-labelledby=catatan><h2 id=catatan>\(t(AgreementPhrases.comments))</h2>\
            \(if: m.dossier.comments.isEmpty, "<p>\(t(AgreementPhrases.noComments))</p>")\
            <ul class=talk>\(each: m.dossier.comments, { said($0, m, t) })</ul>\(if: mayComment, form(m, t))</section>
            """
    }

    private static func said(_ comment: AgreementComment, _ m: AgreementModel, _ t: Language) -> Markup {
        let clause = comment.clause.flatMap { ClauseLibrary.shared[$0] }.map { "“\(t($0.title))”" }
        let who = comment.library.map(m.name) ?? t(id: "koordinator", en: "coordinator")
        let head = [who, clause, t(id: "versi \(comment.version)", en: "version \(comment.version)"), day(comment.at, t)]
        return """
            <li><p class=quiet>\(head.compactMap(\.self).joined(separator: " · "))</p><p class=summary>\(comment.text)</p></li>
            """
    }

    private static func form(_ m: AgreementModel, _ t: Language) -> Markup {
        var seen: Set<String> = []
        let keys = m.text.clauses.map(\.key).filter { seen.insert($0).inserted }
        return """
            <form class=stack action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
            <div><label for=tentang>\(t(id: "Tentang", en: "About"))</label><select id=tentang name=pasal>\
            <option value="">\(t(id: "seluruh naskah", en: "the whole text"))</option>\
            \(each: keys, { key in "<option value=\(key)>\(ClauseLibrary.shared[key].map { t($0.title) } ?? key)</option>" })</select></div>\
            <div><label for=isi-catatan>\(t(id: "Catatan untuk para pihak", en: "Comment for the parties"))</label>\
            <textarea id=isi-catatan name=catatan rows=3 maxlength=2000 required></textarea></div>\
            <button class=button type=submit name=langkah value=\(AgreementDeed.comment.rawValue)>\(t(AgreementDeed.comment.name))</button></form>
            """
    }

    static func history(_ m: AgreementModel, _ t: Language) -> Markup {
        """
        <section aria-labelledby=riwayat><h2 id=riwayat>\(t(AgreementPhrases.history))</h2>\
        <ul class=talk>\(each: m.history, { entry in
            """
            <li><span class=quiet>\(day(entry.at, t))</span> \(HistoryWords.deed(entry.verb, t))\
            \(with: entry.library, { " · \(m.name($0))" })\
            \(with: entry.version, { " · \(t(id: "versi", en: "version")) \($0)" })</li>
            """
        })</ul></section>
        """
    }

    static func day(_ at: Int64, _ t: Language) -> String { CalendarDay(at: at).text(t) }
}

/// A journal's verb in words; nobody is named.
enum HistoryWords {
    static func deed(_ verb: String, _ t: Language) -> String {
        let word = verb.split(separator: ".").last.map(String.init) ?? verb
        if let action = AgreementAction(rawValue: word) { return t(action.name) }
        return switch word {
        case "draft": t(id: "mulai disusun", en: "drafting began")
        case "issue-link": t(id: "tautan persetujuan dibuat", en: "an approval link was made")
        case "signatory": t(id: "penanda tangan dicatat", en: "a signatory was recorded")
        case "promise": t(id: "janji dicatat", en: "a commitment was recorded")
        case "state-outcome": t(id: "hasil janji dicatat", en: "the outcome of a commitment was recorded")
        default: word
        }
    }
}
