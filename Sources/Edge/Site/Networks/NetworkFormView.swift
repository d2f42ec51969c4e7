import Commons
import HTML
import Membership

/// What a network says of itself, as a form: to found one and to change one.
enum NetworkFormView {
    static func fields(_ form: NetworkForm, _ t: Language) -> Markup {
        """
        <p class=hint>\(t(NetworkPhrases.publicHint))</p>\
        \(JoinView.text("nama", NetworkPhrases.name, form.name, t, isRequired: true, hint: NetworkPhrases.nameHint))\
        \(JoinView.text("wilayah", NetworkPhrases.region, form.region ?? "", t))\
        <div><label for=tujuan>\(t(NetworkPhrases.purpose))</label><p class=hint id=tujuan-hint>\(t(NetworkPhrases.purposeHint))</p>\
        <textarea id=tujuan name=tujuan rows=3 maxlength=600 aria-describedby="tujuan-hint">\(form.about.purpose ?? "")</textarea></div>\
        \(JoinView.text("kalender", NetworkPhrases.calendar, form.about.calendar ?? "", t, most: 200, hint: NetworkPhrases.calendarHint))\
        <div><label for=tautan>\(t(NetworkPhrases.meetingLink))</label>\
        <input type=text inputmode=url id=tautan name=tautan maxlength=300 autocomplete=off placeholder="https://" value=\(form.about.meetingLink ?? "")></div>
        """
    }

    static func charter(_ lead: Phrase, _ t: Language) -> Markup {
        """
        <h2>\(t(NetworkPhrases.charter))</h2><p>\(t(lead))</p>\
        <ol class=steps>\(each: Charter.standard.articles, { "<li>\(t($0))</li>" })</ol>
        """
    }

    static func found(_ m: NetworkFoundModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(NetworkPhrases.found), in: .libraries, canonical: .networkNew,
            body: """
                <div class="wrap narrow"><h1>\(t(NetworkPhrases.found))</h1><p class=lead>\(t(NetworkPhrases.foundLead))</p>\
                \(SignInView.problem(m.problem, t))\
                \(if: m.places.isEmpty, "<p class=notice>\(t(NetworkPhrases.cannot))</p>")\
                <h2>\(t(NetworkPhrases.happens))</h2><ol class=steps>\(each: NetworkPhrases.happensText, { "<li>\(t($0))</li>" })</ol>\
                \(charter(NetworkPhrases.charterAsk, t))\
                \(if: !m.places.isEmpty, """
                    <form class="card stack" action=\(SiteURL.networkNew.url) method=post>\(m.field)\
                    <div><label for=atas>\(t(NetworkPhrases.from))</label><select id=atas name=atas>\
                    \(each: m.places, { "<option\(flag: "selected", $0.key == m.chosen) value=\($0.key)>\($0.name)</option>" })</select></div>\
                    \(fields(m.form, t))\
                    <p class=ways><button class="button button-main" type=submit>\(t(NetworkPhrases.found))</button></p></form>
                    """)</div>
                """)
    }
}

struct NetworkFoundModel {
    struct Origin {
        /// "library:1", "office:2".
        var key: String
        var place: Place
        var name: String
    }

    var places: [Origin]
    var chosen: String
    var form: NetworkForm
    var field: Markup
    var problem: Phrase?
}
