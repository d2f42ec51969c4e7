import Commons
import HTML
import Membership

enum JoinView {
    static func code(_ typed: String?, _ problem: Phrase?, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(JoinPhrases.title), in: .other, canonical: .joinByCode,
            body: """
                <div class="wrap narrow"><h1>\(t(JoinPhrases.title))</h1><p class=lead>\(t(JoinPhrases.haveCode))</p>\(SignInView.problem(problem, t))\
                <form class="card stack" action=\(SiteURL.joinByCode.url) method=get>\
                <div><label for=kode>\(t(JoinPhrases.code))</label><p class=hint id=kode-hint>\(t(JoinPhrases.codeHint))</p>\
                <input type=text id=kode name=kode required maxlength=40 autocomplete=off autocapitalize=characters spellcheck=false \
                value=\(typed ?? "") aria-describedby="kode-hint"></div>\
                <p class=ways><button class="button button-main" type=submit>\(t(SignInPhrases.next))</button></p></form></div>
                """)
    }

    static func page(_ m: JoinModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(JoinPhrases.title), in: .other, canonical: .joinByCode,
            body: """
                <div class="wrap narrow"><h1>\(t(JoinPhrases.title))</h1>\
                \(with: m.offer.network, { "<p class=lead>\(t(JoinPhrases.invited)) <strong>\($0.name)</strong>.</p>" })\
                \(if: m.offer.network == nil, "<p class=lead>\(t(JoinPhrases.invitedHere))</p>")\
                \(SignInView.problem(m.problem, t))\
                \(if: m.offer.seats.isEmpty, """
                    <p class=notice>\(t(JoinPhrases.nobodyNeeded))</p>\
                    <p class=ways><a class="button button-main" href=\(SiteURL.signIn(back: nil).url)>\(t(SignInPhrases.title))</a></p>
                    """)\
                \(if: !m.offer.seats.isEmpty && !m.isOpen, lookUp(m, t))\
                \(if: !m.offer.seats.isEmpty && m.isOpen, form(m, t))</div>
                """)
    }

    /// A search by NPSN, sent by GET: it changes nothing.
    private static func lookUp(_ m: JoinModel, _ t: Language) -> Markup {
        """
        <p>\(t(JoinPhrases.minutes))</p><h2>\(t(JoinPhrases.stepSchool))</h2><p><strong>\(m.offer.invitation.label)</strong></p>\
        <form class="card stack" action=\(SiteURL.join(m.code.text, npsn: nil).url) method=get>\
        <div><label for=npsn>NPSN</label><p class=hint id=npsn-hint>\(t(JoinPhrases.npsnHint))</p>\
        <input type=text id=npsn name=npsn required maxlength=20 inputmode=numeric autocomplete=off value=\(m.npsn) aria-describedby="npsn-hint"></div>\
        <p class=ways><button class="button button-main" type=submit>\(t(JoinPhrases.lookUp))</button></p></form>\
        <p><a href=\(SiteURL.join(m.code.text, npsn: "-").url)>\(t(JoinPhrases.withoutNPSN))</a></p>
        """
    }

    private static func form(_ m: JoinModel, _ t: Language) -> Markup {
        """
        <form class="stack" action=\(SiteURL.join(m.code.text, npsn: nil).url) method=post>\
        <h2>\(t(JoinPhrases.stepSchool))</h2>\(school(m, t))\
        <h2>\(t(JoinPhrases.stepYou))</h2><div class="card stack">\(seats(m, t))\
        \(text("sapaan", PeoplePhrases.address, m.form, t, most: 30, hint: PeoplePhrases.addressHint))\
        \(text("nama", JoinPhrases.ownName, m.name, t, isRequired: true, complete: "name"))\
        \(text("masuk", PeoplePhrases.signInName, m.signInName, t, most: 40, isRequired: true, hint: SignInPhrases.chooseName, complete: "username"))\
        \(SignInView.passwords(t))\
        \(if: m.offer.seats.contains(.principal), text("pustakawan", JoinPhrases.librarianName, m.librarian, t, hint: JoinPhrases.librarianHint))\
        <p class=tick><input type=checkbox id=tetap name=tetap value=1><label for=tetap>\(t(SignInPhrases.keep))</label></p></div>\
        <h2>\(t(JoinPhrases.stepCharter))</h2><p>\(t(NetworkPhrases.charterText))</p>\
        <ol class=steps>\(each: Charter.standard.articles, { "<li>\(t($0))</li>" })</ol>\
        \(if: m.offer.seats.contains(.principal), """
            <p class=tick><input type=checkbox id=piagam name=piagam value=1 aria-describedby="piagam-hint">\
            <label for=piagam>\(t(JoinPhrases.accept))</label></p>
            """)\
        \(if: m.offer.seats.contains(.principal), "<p class=hint id=piagam-hint>\(t(JoinPhrases.acceptHint))</p>")\
        <p class=ways><button class="button button-main" type=submit>\(t(JoinPhrases.join))</button></p></form>
        """
    }

    private static func school(_ m: JoinModel, _ t: Language) -> Markup {
        if let library = m.offer.library {
            return "<p class=card><strong>\(library.name)</strong><br>\(t(library.level.name)) · \(library.code)</p>"
        }
        return """
            <div class="card stack">\(if: !m.isListed, "<p class=notice>\(t(JoinPhrases.notListed))</p>")\
            \(if: !m.npsn.isEmpty, """
                <p>NPSN <strong>\(m.npsn)</strong><input type=hidden name=npsn value=\(m.npsn)> \
                \(if: !m.isFixed, "<a href=\(SiteURL.join(m.code.text, npsn: nil).url)>\(t(JoinPhrases.otherSchool))</a>")</p>
                """)\
            \(text("sekolah", JoinPhrases.name, m.details.name, t, isRequired: true))\
            <div><label for=jenjang>\(t(JoinPhrases.level))</label><select id=jenjang name=jenjang>\(each: LibraryLevel.allCases, { level in
                "<option\(flag: "selected", level == m.details.level) value=\(level.rawValue)>\(t(level.name))</option>"
            })</select></div>\
            \(text("kecamatan", JoinPhrases.district, m.details.district ?? "", t))\
            \(text("kabupaten", JoinPhrases.regency, m.details.regency ?? "", t))\
            \(text("alamat", JoinPhrases.address, m.details.address ?? "", t, most: 200))</div>
            """
    }

    private static func seats(_ m: JoinModel, _ t: Language) -> Markup {
        """
        <fieldset class=who><legend>\(t(JoinPhrases.iAm))</legend>\(each: m.offer.seats, { seat in
            """
            <p class=tick><input type=radio id="saya-\(seat.rawValue)" name=saya required value=\(seat.rawValue)\
            \(flag: "checked", seat == m.seat || m.offer.seats.count == 1)>\
            <label for="saya-\(seat.rawValue)">\(t(seat == .principal ? JoinPhrases.principal : JoinPhrases.librarian))</label></p>
            """
        })</fieldset>
        """
    }

    static func text(
        _ name: String, _ label: Phrase, _ value: String, _ t: Language, most: Int = 120, isRequired: Bool = false,
        hint: Phrase? = nil, complete: String = "off"
    ) -> Markup {
        guard let hint else {
            return """
                <div><label for=\(name)>\(t(label))</label><input type=text id=\(name) name=\(name)\(flag: "required", isRequired) \
                maxlength=\(most) autocomplete=\(complete) value=\(value)></div>
                """
        }
        return """
            <div><label for=\(name)>\(t(label))</label><p class=hint id="\(name)-hint">\(t(hint))</p>\
            <input type=text id=\(name) name=\(name)\(flag: "required", isRequired) maxlength=\(most) autocomplete=\(complete) \
            value=\(value) aria-describedby="\(name)-hint"></div>
            """
    }
}
