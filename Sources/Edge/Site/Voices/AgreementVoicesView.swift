import Agreements
import Commons
import Discovery
import HTML
import Membership

/// What people of each party say of the text (S77, S183): numbers by role for all, names for the own librarian, and the ways to ask.
enum AgreementVoicesView {
    static func section(_ m: AgreementModel, _ t: Language) -> Markup {
        guard let voices = m.voices else { return Markup() }
        return """
            <section aria-labelledby=suara><h2 id=suara>\(t(VoicePhrases.title))</h2><p class=hint>\(t(VoicePhrases.lead))</p>\
            \(with: needed(m.text, t), { "<p>\($0)</p>" })\
            <ul class=people>\(each: m.agreement.libraries, { party($0, voices, m, t) })</ul></section>
            """
    }

    /// "4 dari 5 yang ditanya mendukung; belum ditanya: siswa."
    static func summary(_ voices: PlanVoices, of library: LibraryID, _ expected: [Role], _ t: Language) -> String {
        let (asked, supporting, objecting) = voices.total(of: library)
        var parts: [String] = []
        if asked > 0 {
            parts.append(
                t(
                    id: "\(supporting) dari \(asked) yang ditanya mendukung"
                        + (objecting > 0 ? ", \(objecting) keberatan" : ""),
                    en: "\(supporting) of \(asked) asked are in favour" + (objecting > 0 ? ", \(objecting) object" : "")))
        }
        let unasked = voices.unasked(of: library, expected).map { t($0.name).lowercased() }
        if !unasked.isEmpty {
            let roles = unasked.joined(separator: ", ")
            parts.append(t(id: "belum ditanya: \(roles)", en: "not asked yet: \(roles)"))
        }
        return parts.isEmpty ? "" : parts.joined(separator: "; ") + "."
    }

    /// Whom the guidelines and the text itself want asked at a library of this kind.
    static func expected(_ text: AgreementText, _ library: Library?) -> [Role] {
        let roles = PlanVoices.expected + (text.details.neededVoices ?? []).filter { !PlanVoices.expected.contains($0) }
        return roles.filter { library?.level.roles.contains($0) ?? true }
    }

    private static func needed(_ text: AgreementText, _ t: Language) -> String? {
        guard let roles = text.details.neededVoices, !roles.isEmpty else { return nil }
        let names = roles.map { t($0.name).lowercased() }.joined(separator: ", ")
        return t(
            id: "Para pihak sepakat: persetujuan menunggu dukungan \(names) dari sekolah masing-masing.",
            en: "The parties agreed: approval waits for the support of each school’s \(names).")
    }

    private static func party(_ library: LibraryID, _ voices: PlanVoices, _ m: AgreementModel, _ t: Language) -> Markup {
        let mayAsk = m.own(.voices).contains { $0.library == library } && [.draft, .proposed, .negotiated].contains(m.state)
        let known = m.directory[library]
        return """
            <li class=card><h3>\(m.name(library))</h3><p>\(summary(voices, of: library, expected(m.text, known), t))</p>\
            <ul class=steps>\(each: voices.counts(of: library), { count in
                """
                <li>\(t(count.role.name)): \(t(
                    id: "\(count.supporting) mendukung, \(count.objecting) keberatan, dari \(count.asked)",
                    en: "\(count.supporting) in favour, \(count.objecting) against, of \(count.asked)"))</li>
                """
            })</ul>\(if: mayAsk, own(library, voices, m, t))</li>
            """
    }

    // MARK: The own librarian's

    private static func own(_ library: LibraryID, _ voices: PlanVoices, _ m: AgreementModel, _ t: Language) -> Markup {
        let people = m.voicePeople[library] ?? []
        let names = Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let questions = voices.questions.filter { $0.library == library }
        let notes = voices.voices.filter { $0.library == library && $0.person == nil && !$0.note.isEmpty }
        return """
            <ul class=libraries>\(each: questions, { question in
                let said = voices.voices.first { $0.person == question.person && $0.library == library }
                return """
                    <li><form class=row-form action=\(SiteURL.agreementVoices(m.id).url) method=post>\(m.field)\
                    <input type=hidden name=perpustakaan value=\(m.code(library))>\
                    <span><strong>\(names[question.person] ?? "–")</strong> <span class=quiet>\(t(question.role.name))</span>\
                    <span class=row-more>\(said.map { word($0, t) } ?? t(VoicePhrases.unanswered))</span></span>\
                    <button class=button type=submit name=batal value=\(question.id)>\(t(VoicePhrases.unask))</button></form></li>
                    """
            })\(each: notes, { "<li><span>\(t($0.role.name)): \(word($0, t))</span></li>" })</ul>\
            <details\(flag: "open", questions.isEmpty)><summary>\(t(VoicePhrases.ask))</summary>\(ask(library, people, m, t))</details>\
            <details><summary>\(t(VoicePhrases.byLink))</summary>\(link(library, m, t))</details>\
            <details><summary>\(t(VoicePhrases.onPaper))</summary>\(paper(library, m, t))</details>
            """
    }

    private static func word(_ voice: PlanVoice, _ t: Language) -> String {
        let word = t(voice.supporting > 0 ? VoicePhrases.supports : VoicePhrases.objects)
        return "\(word) · \(voice.day.text(t))" + (voice.note.isEmpty ? "" : " · “\(voice.note)”")
    }

    private static func head(_ library: LibraryID, _ m: AgreementModel) -> Markup {
        "\(m.field)<input type=hidden name=perpustakaan value=\(m.code(library))>"
    }

    private static func ask(
        _ library: LibraryID, _ people: [(id: PersonID, name: String, role: Role)], _ m: AgreementModel, _ t: Language
    ) -> Markup {
        guard !people.isEmpty else { return "<p class=hint>\(t(VoicePhrases.nobody))</p>" }
        return """
            <form class=stack action=\(SiteURL.agreementVoices(m.id).url) method=post>\(head(library, m))\
            <p class=hint>\(t(VoicePhrases.askHint))</p>\
            <div><label for="tanya-\(library.rawValue)">\(t(VoicePhrases.whom))</label><select id="tanya-\(library.rawValue)" name=orang>\
            \(each: people, { "<option value=\"\($0.id.rawValue) \($0.role.rawValue)\">\($0.name), \(t($0.role.name))</option>" })</select></div>\
            <button class=button type=submit name=langkah value=tanya>\(t(VoicePhrases.ask))</button></form>
            """
    }

    private static func role(_ mark: String, _ library: LibraryID, _ m: AgreementModel, _ t: Language) -> Markup {
        let roles = PlanVoices.roles.filter { m.directory[library]?.level.roles.contains($0) ?? true }
        return """
            <div><label for="\(mark)-\(library.rawValue)">\(t(VoicePhrases.role))</label><select id="\(mark)-\(library.rawValue)" name=peran>\
            \(each: roles, { "<option value=\($0.rawValue)>\(t($0.name))</option>" })</select></div>
            """
    }

    private static func link(_ library: LibraryID, _ m: AgreementModel, _ t: Language) -> Markup {
        """
        <form class=stack action=\(SiteURL.agreementVoices(m.id).url) method=post>\(head(library, m))<p class=hint>\(t(VoicePhrases.linkHint))</p>\
        \(role("tautan", library, m, t))<button class=button type=submit name=langkah value=tautan>\(t(ApprovalPhrases.link))</button></form>
        """
    }

    private static func paper(_ library: LibraryID, _ m: AgreementModel, _ t: Language) -> Markup {
        let mark = library.rawValue
        return """
            <p class=hint>\(t(VoicePhrases.paperHint)) <a href=\(SiteURL.voiceSheet(m.id, library: m.code(library)).url)>\(t(VoicePhrases.sheet))</a></p>\
            <form class=stack action=\(SiteURL.agreementVoices(m.id).url) method=post>\(head(library, m))\(role("kertas", library, m, t))\
            <div><label for="dukung-\(mark)">\(t(VoicePhrases.howManyFor))</label><input type=number id="dukung-\(mark)" name=dukung min=0 max=2000 value=0 required></div>\
            <div><label for="keberatan-\(mark)">\(t(VoicePhrases.howManyAgainst))</label><input type=number id="keberatan-\(mark)" name=keberatan min=0 max=2000 value=0 required></div>\
            <div><label for="hari-suara-\(mark)">\(t(ApprovalPhrases.day))</label><input type=date id="hari-suara-\(mark)" name=hari required value=\(m.today.iso)></div>\
            <button class=button type=submit name=langkah value=kertas>\(t(ApprovalPhrases.save))</button></form>
            """
    }
}
