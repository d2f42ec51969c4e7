import Commons
import HTML
import Membership
import Paper

/// What the register's page shows.
struct LettersModel {
    var library: Library
    var letters: [IssuedLetter]
    var plans: [(series: LetterKind.Series, plan: LetterPlan)]
    var head: Letterhead
    var mayWrite: Bool
    var field: Markup
    var problem: Phrase?
    var isDone: Bool
    var today: CalendarDay
}

enum LettersView {
    static func choice(_ libraries: [Library], _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(PaperPhrases.register), in: .other, canonical: .letters,
            body: """
                <div class="wrap narrow"><h1>\(t(PaperPhrases.register))</h1><ul class=libraries>\(each: libraries, { library in
                    "<li><a href=\(SiteURL.lettersOf(code: library.code).url)>\(library.name)</a></li>"
                })</ul></div>
                """)
    }

    static func page(_ m: LettersModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(PaperPhrases.register), in: .other, canonical: .lettersOf(code: m.library.code),
            body: """
                <div class="wrap"><h1>\(t(PaperPhrases.register))</h1><p class=lead>\(m.library.name)</p>\(SignInView.problem(m.problem, t))\
                \(if: m.isDone, "<p class=\"notice notice-good\" role=status>\(t(PaperPhrases.saved))</p>")\
                <p>\(t(PaperPhrases.registerLead))</p>\(forms(m, t))\
                \(if: m.mayWrite, take(m, t))\
                \(each: LetterKind.Series.allCases, { register($0, m, t) })\
                \(if: m.mayWrite, "\(head(m, t))<h2>\(t(PaperPhrases.pattern))</h2><div class=people>\(each: m.plans, { plan($0.series, $0.plan, m, t) })</div>")</div>
                """)
    }

    private static func forms(_ m: LettersModel, _ t: Language) -> Markup {
        """
        <h2>\(t(PaperPhrases.forms))</h2><ul class=libraries>\(each: LetterForm.allCases, { form in
            "<li><a href=\(SiteURL.letterForm(code: m.library.code, form).url)>\(t(form.name))</a></li>"
        })<li><a href=\(SiteURL.slides(code: m.library.code).url)>\(t(PaperPhrases.slides))</a></li></ul>
        """
    }

    private static func take(_ m: LettersModel, _ t: Language) -> Markup {
        """
        <h2>\(t(PaperPhrases.write))</h2><form class="card stack" action=\(SiteURL.lettersOf(code: m.library.code).url) method=post>\(m.field)\
        <p class=hint>\(t(PaperPhrases.issueLead))</p>\
        <div><label for=jenis>\(t(PaperPhrases.kind))</label><select id=jenis name=jenis>\(each: LetterKind.allCases.filter { $0.series == .letters }, { kind in
            "<option value=\(kind.rawValue)>\(t(kind.name))</option>"
        })</select></div>\
        <div><label for=perihal>\(t(PaperPhrases.subject))</label><input type=text id=perihal name=perihal required maxlength=200 autocomplete=off></div>\
        <div><label for=kepada>\(t(PaperPhrases.addressee))</label><input type=text id=kepada name=kepada required maxlength=200 autocomplete=off></div>\
        <div><label for=isi-surat>\(t(PaperPhrases.body))</label><p class=hint id=isi-surat-hint>\(t(PaperPhrases.bodyHint))</p>\
        <textarea id=isi-surat name=isi rows=6 maxlength=6000 aria-describedby="isi-surat-hint"></textarea></div>\
        <details><summary>\(t(Phrase(id: "Sifat, lampiran, tembusan, penanda tangan", en: "Nature, enclosures, copies, signer")))</summary><div class=stack>\
        <div><label for=sifat>\(t(PaperPhrases.nature))</label><select id=sifat name=sifat>\(each: OrdinaryLetter.Nature.allCases, { nature in
            "<option value=\(nature.rawValue)>\(t(nature.name))</option>"
        })</select></div>\
        <div><label for=lampiran>\(t(PaperPhrases.enclosures))</label><input type=text id=lampiran name=lampiran maxlength=60 autocomplete=off></div>\
        <div><label for=tembusan>\(t(PaperPhrases.copies))</label><input type=text id=tembusan name=tembusan maxlength=600 autocomplete=off></div>\
        <div><label for=penanda>\(t(PaperPhrases.signer))</label><select id=penanda name=penanda>\(each: OrdinaryLetter.signers, { role in
            "<option value=\(role.rawValue)>\(t(OrdinaryLetter.position(role)))</option>"
        })</select></div></div></details>\
        <p class=ways><button class="button button-main" type=submit name=langkah value=nomor>\(t(PaperPhrases.issue))</button>\
        <button class=button type=submit name=langkah value=rancangan>\(t(PaperPhrases.preview))</button></p></form>
        """
    }

    private static func head(_ m: LettersModel, _ t: Language) -> Markup {
        """
        <h2>\(t(PaperPhrases.head))</h2><form class="card stack" action=\(SiteURL.lettersOf(code: m.library.code).url) method=post>\(m.field)\
        <input type=hidden name=langkah value=kop><div><label for=kop>\(t(PaperPhrases.headAbove))</label>\
        <p class=hint id=kop-hint>\(t(PaperPhrases.headHint))</p>\
        <textarea id=kop name=kop rows=3 maxlength=420 aria-describedby="kop-hint">\(m.head.above.joined(separator: "\n"))</textarea></div>\
        <p class=ways><button class=button type=submit>\(t(PaperPhrases.save))</button></p></form>
        """
    }

    private static func register(_ series: LetterKind.Series, _ m: LettersModel, _ t: Language) -> Markup {
        let letters = m.letters.filter { $0.series == series }
        return """
            <h2>\(t(series.name)) \(m.today.year)</h2>\(if: letters.isEmpty, "<p>\(t(PaperPhrases.none))</p>", else: """
                <ul class=libraries>\(each: letters, { line($0, m, t) })</ul>
                """)
            """
    }

    private static func line(_ letter: IssuedLetter, _ m: LettersModel, _ t: Language) -> Markup {
        """
        <li><strong>\(letter.number)</strong> \(if: letter.isVoid, "<span class=\"badge badge-quiet\">\(t(PaperPhrases.voided))</span> ")\(letter.subject)\
        <span class=row-more>\(t(letter.kind.name)) · \(letter.day.text(t)) · \(letter.parties.joined(separator: ", "))\
        \(with: letter.voidReason, { " · \(t(PaperPhrases.reason)): \($0)" })</span>\
        <span class=row-more>\(t(PaperPhrases.code)): <a href=\(SiteURL.checkCode(letter.code.printed).url)>\(letter.code.printed)</a>\
         · <a href=\(SiteURL.letterPrint(code: m.library.code, letter.id).url)>\(t(PaperPhrases.print))</a></span>\
        \(if: m.mayWrite && !letter.isVoid, """
            <details><summary>\(t(PaperPhrases.void))</summary><form class=stack action=\(SiteURL.lettersOf(code: m.library.code).url) method=post>\(m.field)\
            <input type=hidden name=langkah value=batal><input type=hidden name=surat value=\(letter.id)>\
            <div><label for="alasan-\(letter.id)">\(t(PaperPhrases.reason))</label>\
            <input type=text id="alasan-\(letter.id)" name=alasan required maxlength=200 autocomplete=off></div>\
            <p class=ways><button class=button type=submit>\(t(PaperPhrases.void))</button></p></form></details>
            """)</li>
        """
    }

    private static func plan(_ series: LetterKind.Series, _ plan: LetterPlan, _ m: LettersModel, _ t: Language) -> Markup {
        let home = SiteURL.lettersOf(code: m.library.code).url
        let kind: LetterKind = series == .letters ? .letter : .pks
        let isBegun = m.letters.contains { $0.series == series }
        return """
            <section><h3>\(t(series.name))</h3><form class=stack action=\(home) method=post>\(m.field)\
            <input type=hidden name=langkah value=pola><input type=hidden name=seri value=\(series.rawValue)>\
            <div><label for="pola-\(series.rawValue)">\(t(PaperPhrases.pattern))</label>\
            <input type=text id="pola-\(series.rawValue)" name=pola required maxlength=80 autocomplete=off value=\(plan.pattern.text)></div>\
            <div><label for="unit-\(series.rawValue)">\(t(PaperPhrases.unit))</label>\
            <input type=text id="unit-\(series.rawValue)" name=unit required maxlength=30 autocomplete=off value=\(plan.unit)></div>\
            <p class=hint>\(plan.pattern.number(7, kind, unit: plan.unit, on: m.today))</p>\
            <p class=ways><button class=button type=submit>\(t(PaperPhrases.save))</button></p></form>\
            \(if: !isBegun, """
                <form class=stack action=\(home) method=post>\(m.field)<input type=hidden name=langkah value=mulai>\
                <input type=hidden name=seri value=\(series.rawValue)><div><label for="awal-\(series.rawValue)">\(t(PaperPhrases.nextNumber))</label>\
                <input type=text inputmode=numeric id="awal-\(series.rawValue)" name=awal required maxlength=5 autocomplete=off></div>\
                <p class=hint>\(t(PaperPhrases.nextHint))</p><p class=ways><button class=button type=submit>\(t(PaperPhrases.save))</button></p></form>
                """)</section>
            """
    }
}
