import Commons
import Discovery
import HTML

enum AskView {
    static func page(_ model: AskModel, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(AskPhrases.title), in: .ask, canonical: .ask(words: ""),
            body: """
                <div class="wrap narrow"><h1>\(t(AskPhrases.title))</h1><p class=lead>\(t(AskPhrases.lead))</p>\
                \(with: model.problem, { "<p class=\"notice notice-error\" role=alert id=keliru>\(t($0))</p>" })\
                \(model.wrongCode == nil ? form(model, t) + codeForm(model, t) : codeForm(model, t) + form(model, t))\
                <section aria-labelledby=lalu><h2 id=lalu>\(t(AskPhrases.whatHappens))</h2>\
                <ol class=steps>\(each: AskPhrases.steps, { "<li>\(t($0))</li>" })</ol></section></div>
                """)
        page.isIndexed = model.words.isEmpty && model.wrongCode == nil
        page.boxText = model.words
        return page
    }

    private static func form(_ model: AskModel, _ t: Language) -> Markup {
        """
        <form class="card card-ask stack" action=\(SiteURL.ask(words: "").url) method=post>\
        <div><label for=apa>\(t(AskPhrases.whatLabel))</label><p class=hint id=apa-hint>\(t(AskPhrases.whatHint))</p>\
        <input type=text id=apa name=q required maxlength=\(AskModel.fieldLimit) autocomplete=off value=\(model.words) \
        aria-describedby=\(model.problem == nil ? "apa-hint" : "keliru apa-hint")\
        \(attribute: "aria-invalid", model.problem == AskPhrases.missing ? "true" : nil)></div>\
        <div><label for=mana>\(t(AskPhrases.whereLabel))</label><p class=hint id=mana-hint>\(t(AskPhrases.whereHint))</p>\
        <select id=mana name=library aria-describedby=mana-hint><option value="">\(t(AskPhrases.whereNone))</option>\
        \(NearChoice.options(model.directory, model.libraryCode, t, withDistricts: false))</select></div>\
        <div><label for=jenjang>\(t(AskPhrases.stageLabel))</label>\
        <select id=jenjang name=jenjang><option value="">\(t(AskPhrases.whereNone))</option>\(each: SchoolStage.allCases, { stage in
            "<option\(flag: "selected", stage == model.stage) value=\(stage.rawValue)>\(t(stage.name))</option>"
        })</select></div>\
        <input type=hidden name=bukti value=\(model.token)>\
        <p class=ways><button class="button button-main" type=submit>\(t(AskPhrases.send))</button>\
        \(if: !model.words.isEmpty, """
            <a class=button href=\(SiteURL.search(CatalogSearch(model.words)).url)>\(t(AskPhrases.findFirst))</a>
            """)</p></form>
        """
    }

    /// For whoever comes back with a slip of paper.
    private static func codeForm(_ model: AskModel, _ t: Language) -> Markup {
        """
        <form class="near near-code" action=\(SiteURL.ask(words: "").url) method=get><h2>\(t(AskPhrases.haveCode))</h2>\
        <label for=kode>\(t(AskPhrases.codeLabel))</label><p class=hint id=kode-hint>\(t(AskPhrases.codeHint))</p>\
        \(with: model.wrongCode, { "<p class=\"notice notice-error\" role=alert id=kode-keliru>\(t(AskPhrases.noSuchCode($0)))</p>" })\
        <div class=find-row><div class=find-field><input type=text id=kode name=kode value=\(model.wrongCode) required maxlength=20 autocomplete=off \
        autocapitalize=characters spellcheck=false aria-describedby=\(model.wrongCode == nil ? "kode-hint" : "kode-keliru kode-hint")\
        \(attribute: "aria-invalid", model.wrongCode == nil ? nil : "true")></div>\
        <button class=button type=submit>\(t(AskPhrases.seeAnswer))</button></div></form>
        """
    }
}
