import Commons
import HTML
import Membership

struct ConsentsModel {
    var library: Library
    var papers: PupilPapers
    /// Guardians with an account, and whom each answers for.
    var guardians: [Member]
    var links: [WardLink]
    var fields: [String: Markup]
    var today: CalendarDay
    var problem: Phrase?
    var isSaved = false

    func name(_ person: PersonID) -> String? {
        (papers.members + guardians).first { $0.person.id == person }?.person.name
    }
}

/// Guardians' consents by class: sheets to print in one press, and those that came back taken in together with the day on them.
enum ConsentsView {
    static func page(_ m: ConsentsModel, _ visit: Visit) -> Page {
        let t = visit.language
        let home = SiteURL.consents(code: m.library.code).url
        return Page(
            t(PeoplePhrases.consents), in: .other, canonical: .consents(code: m.library.code),
            body: """
                <div class="wrap"><h1>\(t(PeoplePhrases.consents))</h1>\
                <p class=lead><a href=\(SiteURL.peopleOf(code: m.library.code).url)>\(m.library.name)</a></p>\(SignInView.problem(m.problem, t))\
                \(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(PeoplePhrases.saved))</p>")\
                <p>\(t(PeoplePhrases.consentLead))</p>\(if: m.papers.members.isEmpty, "<p>\(t(PeoplePhrases.none))</p>", else: sheets(m, t))\
                \(if: !m.papers.members.isEmpty, """
                    <form class=stack action=\(home) method=post>\(m.fields["setuju"])<div class="card stack">\
                    <h2>\(t(PeoplePhrases.takeIn))</h2><p class=hint>\(t(PeoplePhrases.takeInText))</p>\
                    <div><label for=tanggal>\(t(PeoplePhrases.formDay))</label>\
                    <input type=date id=tanggal name=tanggal required max=\(m.today.iso) value=\(m.today.iso)></div>\
                    <fieldset><legend>\(t(PeoplePhrases.scopes))</legend>\(each: ConsentScope.allCases, { scope in
                        """
                        <p class=tick><input type=checkbox id="lingkup-\(scope.rawValue)" name=lingkup value=\(scope.rawValue)\
                        \(flag: "checked", scope == .account)><label for="lingkup-\(scope.rawValue)">\(t(scope.name))</label></p>
                        """
                    })</fieldset>\
                    <p class=ways><button class="button button-main" type=submit>\(t(PeoplePhrases.record))</button></p></div>\
                    \(each: Array(m.papers.classes.enumerated()), { classPart($0.element, $0.offset, m, t) })</form>\(guardians(m, t))
                    """)</div>
                """)
    }

    /// A button for each class of which papers are missing.
    private static func sheets(_ m: ConsentsModel, _ t: Language) -> Markup {
        """
        <section aria-labelledby=lembar><h2 id=lembar>\(t(PeoplePhrases.sheets))</h2><p class=hint>\(t(PeoplePhrases.sheetsText))</p>\
        <p class=ways>\(each: m.papers.classes, { group in
            let missing = group.pupils.count { !m.papers.isConsented($0) }
            return """
                <a class=button href=\(SiteURL.consentSheets(code: m.library.code, group: group.name, all: missing == 0).url)>\
                \(group.name.isEmpty ? "–" : group.name) (\(missing == 0 ? group.pupils.count : missing))</a>
                """
        })</p></section>
        """
    }

    private static func classPart(
        _ group: (name: String, pupils: [Member]), _ place: Int, _ m: ConsentsModel, _ t: Language
    ) -> Markup {
        let missing = group.pupils.count { !m.papers.isConsented($0) }
        return """
            <section><h3>\(group.name.isEmpty ? t(PeoplePhrases.noClass) : group.name)</h3>\
            \(if: missing > 1, """
                <p class=tick><input type=checkbox id="sekelas-\(place)" name=sekelas value=\(group.name)>\
                <label for="sekelas-\(place)">\(t(id: "Semua yang belum (\(missing)) sudah kembali", en: "All that were missing (\(missing)) came back"))</label></p>
                """)\
            <ul class=libraries>\(each: group.pupils, { pupil($0, m.papers.latest[$0.person.id], t) })</ul></section>
            """
    }

    private static func pupil(_ member: Member, _ consent: Consent?, _ t: Language) -> Markup {
        let id = member.person.id.rawValue
        let state: String =
            if let consent {
                consent.withdrawnAt == nil
                    ? "\(consent.formDay.text(t)): \(consent.scopes.map { t($0.name) }.sorted().joined(separator: ", "))"
                    : "\(consent.formDay.text(t)), \(t(PeoplePhrases.withdrawn))"
            } else { t(PeoplePhrases.notYet) }
        return """
            <li class=tick><input type=checkbox id="siswa-\(id)" name=orang value=\(id)><label for="siswa-\(id)">\
            \(member.person.name) <span class=row-more>\([member.classGroup, member.number].compactMap(\.self).joined(separator: " · ")) · \(state)</span></label>\
            \(if: consent != nil && consent?.withdrawnAt == nil, """
                <button class=button type=submit name=cabut value=\(id) formnovalidate>\(t(PeoplePhrases.withdraw))</button>
                """)</li>
            """
    }

    /// Who answers for whom, so that a guardian sees the own child's paper.
    private static func guardians(_ m: ConsentsModel, _ t: Language) -> Markup {
        guard !m.guardians.isEmpty else { return Markup() }
        let home = SiteURL.consents(code: m.library.code).url
        return """
            <section aria-labelledby=wali-kepala><h2 id=wali-kepala>\(t(PeoplePhrases.wards))</h2><p class=hint>\(t(PeoplePhrases.wardsText))</p>\
            <ul class=libraries>\(each: m.links, { link in
                """
                <li><form class=row-form action=\(home) method=post>\(m.fields["setuju"])<input type=hidden name=wali value=\(link.guardian.rawValue)>\
                <span>\(m.name(link.guardian) ?? "–") → \(m.name(link.pupil) ?? "–")</span>\
                <button class=button type=submit name=lepas value=\(link.pupil.rawValue)>\(t(PeoplePhrases.unlink))</button></form></li>
                """
            })</ul>\
            <form class="card stack" action=\(home) method=post>\(m.fields["setuju"])\
            <div><label for=wali>\(t(PeoplePhrases.guardian))</label><select id=wali name=wali>\(each: m.guardians, {
                "<option value=\($0.person.id.rawValue)>\($0.person.name)</option>"
            })</select></div>\
            <div><label for=anak>\(t(PeoplePhrases.child))</label><select id=anak name=anak>\(each: m.papers.classes.flatMap(\.pupils), {
                "<option value=\($0.person.id.rawValue)>\($0.classGroup ?? "–") · \($0.person.name)</option>"
            })</select></div>\
            <p class=ways><button class=button type=submit>\(t(PeoplePhrases.link))</button></p></form></section>
            """
    }
}
