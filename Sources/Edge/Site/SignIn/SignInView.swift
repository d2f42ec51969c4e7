import Commons
import HTML
import Membership

/// What stands at the door.
struct SignInModel {
    var name = ""
    var libraryCode: String?
    var problem: Phrase?
    var back: String?
    var libraries: [Library] = []
    /// Whether this browser is a desk's.
    var isDesk = false
    /// What the provider by whom one may sign in here is called.
    var outside: String?
    var samples: [SamplePerson] = []

    struct SamplePerson { var id: PersonID, name: String, what: String }
}

enum SignInView {
    static func page(_ m: SignInModel, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(SignInPhrases.title), in: .other, canonical: .signIn(back: nil),
            body: """
                <div class="wrap narrow"><h1>\(t(SignInPhrases.title))</h1><p class=lead>\(t(SignInPhrases.lead))</p>\(problem(m.problem, t))\
                \(if: !m.samples.isEmpty, samples(m, t))\
                <form class="card stack" action=\(SiteURL.signIn(back: nil).url) method=post>\
                <div><label for=nama>\(t(SignInPhrases.name))</label>\
                <input type=text id=nama name=nama required maxlength=80 autocomplete=username autocapitalize=none spellcheck=false value=\(m.name)></div>\
                <div><label for=perpustakaan>\(t(SignInPhrases.library))</label><p class=hint id=perpustakaan-hint>\(t(SignInPhrases.libraryHint))</p>\
                <select id=perpustakaan name=perpustakaan aria-describedby=perpustakaan-hint><option value="">\(t(SignInPhrases.noLibrary))</option>\
                \(each: m.libraries, { library in
                    "<option\(flag: "selected", library.code == m.libraryCode) value=\(library.code)>\(library.name)</option>"
                })</select></div>\
                <div><label for=sandi>\(t(SignInPhrases.password))</label>\
                <input type=password id=sandi name=sandi required maxlength=200 autocomplete=current-password></div>\
                <p class=tick><input type=checkbox id=tetap name=tetap value=1><label for=tetap>\(t(SignInPhrases.keep))</label></p>\
                <input type=hidden name=kembali value=\(m.back ?? "")>\
                <p class=ways><button class="button button-main" type=submit>\(t(SignInPhrases.enter))</button>\
                \(if: m.isDesk, "<a class=button href=\(SiteURL.deskSwitch.url)>\(t(SignInPhrases.deskTitle))</a>")</p></form>\
                \(with: m.outside, { OutsideView.door($0, back: m.back, t) })\
                <section class=near aria-labelledby=kode-kepala><h2 id=kode-kepala>\(t(SignInPhrases.haveSlip))</h2>\
                <p>\(t(SignInPhrases.haveSlipText))</p>\
                <p><a class=button href=\(SiteURL.slip.url)>\(t(SignInPhrases.useSlip))</a></p></section>\
                <p class=hint>\(t(SignInPhrases.forgotten))</p>\
                <p><a href=\(SiteURL.desk.url)>\(t(SignInPhrases.toDesk))</a></p></div>
                """)
        page.isIndexed = false
        return page
    }

    static func problem(_ phrase: Phrase?, _ t: Language) -> Markup {
        "\(with: phrase, { "<p class=\"notice notice-error\" role=alert id=keliru>\(t($0))</p>" })"
    }

    private static func samples(_ m: SignInModel, _ t: Language) -> Markup {
        """
        <section class=near aria-labelledby=contoh><h2 id=contoh>\(t(SignInPhrases.sampleTitle))</h2><p>\(t(SignInPhrases.sampleLead))</p>\
        <form action=\(SiteURL.sampleSignIn.url) method=post class=sample-people>\
        \(each: m.samples, { person in
            """
            <button class=button type=submit name=orang value=\(person.id.rawValue)><span class=hidden>\(t(SignInPhrases.samplePress)) </span>\
            <strong>\(person.name)</strong> <span class=row-more>\(person.what)</span></button>
            """
        })</form></section>
        """
    }

    static func slip(_ typed: String?, _ problem: Phrase?, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(SignInPhrases.slipTitle), in: .other, canonical: .slip,
            body: """
                <div class="wrap narrow"><h1>\(t(SignInPhrases.slipTitle))</h1>\(self.problem(problem, t))\
                <form class="card stack" action=\(SiteURL.slip.url) method=get>\
                <div><label for=kode>\(t(SignInPhrases.slipLabel))</label><p class=hint id=kode-hint>\(t(SignInPhrases.slipHint))</p>\
                <input type=text id=kode name=kode required maxlength=40 autocomplete=off autocapitalize=characters spellcheck=false \
                value=\(typed ?? "") aria-describedby="kode-hint"></div>\
                <p class=ways><button class="button button-main" type=submit>\(t(SignInPhrases.next))</button></p></form></div>
                """)
    }

    /// - Parameters:
    ///   - signInName: what somebody typed who has none yet; nil for those who have.
    ///   - outside: the provider whose account may be linked instead.
    static func choosePassword(
        _ person: Person, _ code: SlipCode, _ problem: Phrase?, _ signInName: String?, outside: String?, _ visit: Visit
    ) -> Page {
        let t = visit.language
        return Page(
            t(SignInPhrases.choosePassword), in: .other, canonical: .slip,
            body: """
                <div class="wrap narrow"><h1>\(t(SignInPhrases.choosePassword))</h1><p class=lead>\(person.spokenName)</p>\(self.problem(problem, t))\
                <form class="card stack" action=\(SiteURL.slipCode(code.text).url) method=post>\
                \(with: signInName, { JoinView.text("masuk", PeoplePhrases.signInName, $0, t, most: 40, isRequired: true, hint: SignInPhrases.chooseName, complete: "username") })\
                \(passwords(t))\
                <p class=tick><input type=checkbox id=tetap name=tetap value=1><label for=tetap>\(t(SignInPhrases.keep))</label></p>\
                <p class=ways><button class="button button-main" type=submit>\(t(SignInPhrases.saveAndEnter))</button></p></form>\
                \(with: outside, { OutsideView.slip($0, code, t) })</div>
                """)
    }

    /// The two fields of a new password.
    static func passwords(_ t: Language) -> Markup {
        """
        <div><label for=baru>\(t(SignInPhrases.choosePassword))</label><p class=hint id=baru-hint>\(t(SignInPhrases.choosePasswordHint))</p>\
        <input type=password id=baru name=baru required minlength=6 maxlength=200 autocomplete=new-password aria-describedby="baru-hint"></div>\
        <div><label for=ulang>\(t(SignInPhrases.again))</label>\
        <input type=password id=ulang name=ulang required minlength=6 maxlength=200 autocomplete=new-password></div>
        """
    }

    static func factor(_ field: Markup, back: String?, _ problem: Phrase?, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(SignInPhrases.factorTitle), in: .other, canonical: .factor(back: nil),
            body: """
                <div class="wrap narrow"><h1>\(t(SignInPhrases.factorTitle))</h1><p class=lead>\(t(SignInPhrases.factorLead))</p>\(self.problem(problem, t))\
                <form class="card stack" action=\(SiteURL.factor(back: nil).url) method=post>\(field)\
                <input type=hidden name=kembali value=\(back ?? "")>\
                <div><label for=kode>\(t(SignInPhrases.factorLabel))</label>\
                <input type=text id=kode name=kode required maxlength=20 autocomplete=one-time-code autocapitalize=characters></div>\
                <p class=ways><button class="button button-main" type=submit>\(t(SignInPhrases.next))</button>\
                <a href=\(SiteURL.desk.url)>\(t(SignInPhrases.factorLater))</a></p></form></div>
                """)
    }

    static func out(_ field: Markup?, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(SignInPhrases.outTitle), in: .other, canonical: .signOut,
            body: """
                <div class="wrap narrow"><h1>\(t(SignInPhrases.outTitle))</h1>\
                \(with: field, {
                    """
                    <p class=lead>\(t(SignInPhrases.outText))</p><form action=\(SiteURL.signOut.url) method=post>\($0)\
                    <p class=ways><button class="button button-main" type=submit>\(t(SignInPhrases.outTitle))</button></p></form>\
                    \(with: visit.settings.outsideName, { "<p class=hint>\(t(OutsidePhrases.outThere($0)))</p>" })
                    """
                })\
                \(if: field == nil, """
                    <p class=lead>\(t(SignInPhrases.notIn))</p>\
                    <p class=ways><a class=button href=\(SiteURL.signIn(back: nil).url)>\(t(SignInPhrases.title))</a></p>
                    """)</div>
                """)
    }

    static func desk(_ people: [Person]?, deskName: String, _ problem: Phrase?, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(SignInPhrases.deskTitle), in: .other, canonical: .deskSwitch,
            body: """
                <div class="wrap narrow"><h1>\(t(SignInPhrases.deskTitle))</h1>\(self.problem(problem, t))\
                \(if: people == nil, "<p class=notice>\(t(SignInPhrases.deskUnknown))</p>")\
                \(if: people?.isEmpty == true, "<p class=notice>\(t(SignInPhrases.deskNobody))</p>")\
                \(with: people.flatMap { $0.isEmpty ? nil : $0 }, { people in
                    """
                    <p class=lead>\(deskName). \(t(SignInPhrases.deskLead))</p>\
                    <form class="card stack" action=\(SiteURL.deskSwitch.url) method=post>\
                    <fieldset class=who><legend>\(t(SignInPhrases.who))</legend>\(each: people, { person in
                        """
                        <p class=tick><input type=radio id="orang-\(person.id.rawValue)" name=orang required value=\(person.id.rawValue)>\
                        <label for="orang-\(person.id.rawValue)">\(person.spokenName)</label></p>
                        """
                    })</fieldset>\
                    <div><label for=pin>\(t(SignInPhrases.pin))</label>\
                    <input type=password id=pin name=pin required inputmode=numeric maxlength=6 autocomplete=off></div>\
                    <p class=ways><button class="button button-main" type=submit>\(t(SignInPhrases.enter))</button></p></form>
                    """
                })\
                <p><a href=\(SiteURL.signIn(back: nil).url)>\(t(SignInPhrases.title))</a></p></div>
                """)
    }
}
