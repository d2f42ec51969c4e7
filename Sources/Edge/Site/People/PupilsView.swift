import Commons
import HTML
import Membership

enum PupilsView {
    /// The list with its preview: every row and what becomes of it.
    static func page(
        _ library: Library, classes: [(name: String, pupils: Int)], text: String, _ list: PupilList?, fields: [String: Markup],
        isDone: Bool, _ visit: Visit
    ) -> Page {
        let t = visit.language
        let home = SiteURL.pupils(code: library.code).url
        return Page(
            t(PeoplePhrases.pupilList), in: .other, canonical: .pupils(code: library.code),
            body: """
                <div class="wrap"><h1>\(t(PeoplePhrases.pupilList))</h1>\
                <p class=lead><a href=\(SiteURL.peopleOf(code: library.code).url)>\(library.name)</a></p>\
                \(if: isDone, "<p class=\"notice notice-good\" role=status>\(t(PeoplePhrases.saved))</p>")\
                \(with: list, { preview($0, text, home, fields, isDone: isDone, t) })\
                <form class="card stack" action=\(home) method=post>\(fields["siswa"])\
                <div><label for=daftar>\(t(PeoplePhrases.listLabel))</label><p class=hint id=daftar-hint>\(t(PeoplePhrases.listLead))</p>\
                <textarea id=daftar name=daftar rows=8 required aria-describedby="daftar-hint">\(isDone ? "" : text)</textarea></div>\
                <p class=ways><button class=button type=submit>\(t(PeoplePhrases.preview))</button></p></form>\
                \(if: !classes.isEmpty, """
                    <h2>\(t(PeoplePhrases.cardsFor))</h2><p class=hint>\(t(PeoplePhrases.cardsNote))</p>\
                    <form class=ways action=\(SiteURL.slips(code: library.code).url) method=post>\(fields["slip"])\(each: classes, {
                        "<button class=button type=submit name=kelas value=\($0.name)>\($0.name.isEmpty ? "–" : $0.name) (\($0.pupils))</button>"
                    })</form>
                    """)</div>
                """)
    }

    private static func preview(
        _ list: PupilList, _ text: String, _ home: SafeURL, _ fields: [String: Markup], isDone: Bool, _ t: Language
    ) -> Markup {
        let counts: [(Phrase, Int)] = [
            (PeoplePhrases.fateNew, list.rows.count { $0.fate == .new }),
            (PeoplePhrases.fateChanged, list.rows.count { if case .changed = $0.fate { true } else { false } }),
            (PeoplePhrases.fateUnchanged, list.rows.count { if case .unchanged = $0.fate { true } else { false } }),
            (PeoplePhrases.refused, list.refused.count),
        ]
        return """
            <section aria-labelledby=hasil><h2 id=hasil>\(t(PeoplePhrases.fate))</h2>\
            <p>\(each: counts, separator: " · ", { "\(t($0.0)): <strong>\(t.number($0.1))</strong>" })</p>\
            <table class=plain><thead><tr><th scope=col>\(t(PeoplePhrases.line))</th><th scope=col>\(t(PeoplePhrases.number))</th>\
            <th scope=col>\(t(PeoplePhrases.name))</th><th scope=col>\(t(PeoplePhrases.classGroup))</th>\
            <th scope=col>\(t(PeoplePhrases.fate))</th></tr></thead><tbody>\(each: list.rows, { row($0, t) })</tbody></table>\
            \(if: !isDone && !list.taken.isEmpty, """
                <form action=\(home) method=post>\(fields["siswa"])<input type=hidden name=daftar value=\(text)>\
                <p class=ways><button class="button button-main" type=submit name=simpan value=1>\(t(PeoplePhrases.save))</button></p></form>
                """)</section>
            """
    }

    private static func row(_ row: PupilList.Row, _ t: Language) -> Markup {
        let fate: Phrase =
            switch row.fate {
            case .new: PeoplePhrases.fateNew
            case .changed: PeoplePhrases.fateChanged
            case .unchanged: PeoplePhrases.fateUnchanged
            case .refused(let why): why
            }
        return """
            <tr><td>\(row.line)</td><td>\(row.number)</td><td>\(row.name)</td><td>\(row.classGroup)</td><td>\(t(fate))</td></tr>
            """
    }

    /// The promotion: for each class its next, filled in as it mostly is; then what will happen, to be confirmed.
    static func promotion(
        _ library: Library, _ classes: [(name: String, pupils: Int)], typed: [String: String], isCheck: Bool, field: Markup,
        done: (moved: Int, left: Int)?, _ problem: Phrase?, _ visit: Visit
    ) -> Page {
        let t = visit.language
        let home = SiteURL.promotion(code: library.code).url
        let leaving = classes.filter { PromotionForm.step(typed[$0.name]) == .leaves }
        return Page(
            t(PeoplePhrases.promotion), in: .other, canonical: .promotion(code: library.code),
            body: """
                <div class="wrap narrow"><h1>\(t(PeoplePhrases.promotion))</h1>\
                <p class=lead><a href=\(SiteURL.peopleOf(code: library.code).url)>\(library.name)</a></p>\(SignInView.problem(problem, t))\
                \(with: done, { result in
                    """
                    <p class="notice notice-good" role=status>\(t(id: "\(result.moved) siswa naik kelas, \(result.left) lulus.", en: "\(result.moved) pupils moved up, \(result.left) left."))</p>
                    """
                })\
                <p>\(t(PeoplePhrases.promotionLead))</p><form class="card stack" action=\(home) method=post>\(field)\
                <table class=plain><thead><tr><th scope=col>\(t(PeoplePhrases.classGroup))</th><th scope=col>\(t(PeoplePhrases.pupils))</th>\
                <th scope=col>\(t(PeoplePhrases.becomes))</th></tr></thead><tbody>\(each: Array(classes.enumerated()), { index, group in
                    """
                    <tr><th scope=row>\(group.name.isEmpty ? "–" : group.name)</th><td>\(group.pupils)</td><td>\
                    <input type=hidden name=dari value=\(group.name)><label class=hidden for="ke-\(index)">\(t(PeoplePhrases.becomes))</label>\
                    <input type=text id="ke-\(index)" name=ke maxlength=20 autocomplete=off value=\(typed[group.name] ?? "")></td></tr>
                    """
                })</tbody></table>\
                \(if: isCheck, """
                    <h2>\(t(PeoplePhrases.promotionCheck))</h2><ul class=steps>\(each: classes, { group in
                        "\(if: PromotionForm.step(typed[group.name]) != nil, "<li>\(group.name) → \(typed[group.name] ?? "") (\(group.pupils))</li>")"
                    })</ul>\
                    \(if: !leaving.isEmpty, """
                        <p class=tick><input type=checkbox id=paham name=paham value=1><label for=paham>\(t(PeoplePhrases.confirmLeft))</label></p>
                        """)
                    """)\
                <p class=ways><button class=button type=submit>\(t(PeoplePhrases.preview))</button>\
                \(if: isCheck, """
                    <button class="button button-main" type=submit name=simpan value=1>\(t(PeoplePhrases.promote))</button>
                    """)</p></form></div>
                """)
    }

    static func desks(_ library: Library, _ desks: [Desk], field: Markup, _ visit: Visit) -> Page {
        let t = visit.language
        let home = SiteURL.desks(code: library.code).url
        return Page(
            t(PeoplePhrases.desks), in: .other, canonical: .desks(code: library.code),
            body: """
                <div class="wrap narrow"><h1>\(t(PeoplePhrases.desks))</h1>\
                <p class=lead><a href=\(SiteURL.peopleOf(code: library.code).url)>\(library.name)</a></p><p>\(t(PeoplePhrases.desksLead))</p>\
                <ul class=libraries>\(each: desks, { desk in
                    """
                    <li><form class=row-form action=\(home) method=post>\(field)<span><strong>\(desk.name)</strong>\
                    <span class=row-more>\(Moment.text(desk.enrolledAt, visit))</span></span>\
                    <button class=button type=submit name=hentikan value=\(desk.id.rawValue)>\(t(PeoplePhrases.removeDesk))</button></form></li>
                    """
                })</ul>\
                <form class="card stack" action=\(home) method=post>\(field)<div><label for=nama>\(t(PeoplePhrases.deskName))</label>\
                <input type=text id=nama name=nama required maxlength=60 autocomplete=off></div>\
                <p class=ways><button class="button button-main" type=submit>\(t(PeoplePhrases.enrol))</button></p></form></div>
                """)
    }
}

/// What is typed into the form of the promotion.
enum PromotionForm {
    static func step(_ typed: String?) -> ClassStep? {
        guard let typed, !typed.isEmpty else { return nil }
        return ["lulus", "keluar", "leaves"].contains(typed.lowercased()) ? .leaves : .becomes(typed)
    }
}
