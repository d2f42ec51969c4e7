import Commons
import HTML
import Membership

/// The parts of pages that lead to an account elsewhere; none is drawn where the operator configured no provider.
enum OutsideView {
    /// On the sign-in page.
    static func door(_ name: String, back: String?, _ t: Language) -> Markup {
        """
        <section class=near aria-labelledby=luar-kepala><h2 id=luar-kepala>\(t(OutsidePhrases.enter(name)))</h2>\
        <p>\(t(OutsidePhrases.enterText))</p>\
        <form class=stack action=\(SiteURL.outsideStart.url) method=post><input type=hidden name=kembali value=\(back ?? "")>\
        <p class=tick><input type=checkbox id=tetap-luar name=tetap value=1><label for=tetap-luar>\(t(SignInPhrases.keep))</label></p>\
        <p class=ways><button class=button type=submit>\(t(OutsidePhrases.enter(name)))</button></p></form></section>
        """
    }

    /// On the page of a slip.
    static func slip(_ name: String, _ code: SlipCode, _ t: Language) -> Markup {
        """
        <section class=near aria-labelledby=luar-kepala><h2 id=luar-kepala>\(t(OutsidePhrases.slipTitle(name)))</h2>\
        <p>\(t(OutsidePhrases.slipText))</p>\
        <form class=stack action=\(SiteURL.slipOutside(code.text).url) method=post>\
        <p class=tick><input type=checkbox id=tetap-luar name=tetap value=1><label for=tetap-luar>\(t(SignInPhrases.keep))</label></p>\
        <p class=ways><button class=button type=submit>\(t(OutsidePhrases.slipButton(name)))</button></p></form></section>
        """
    }

    /// On the account page.
    static func account(_ name: String, _ link: OutsideLink?, _ field: Markup, _ visit: Visit) -> Markup {
        let t = visit.language
        let state: Markup
        if let link {
            let label = link.label.isEmpty ? "" : " (\(link.label))"
            let used = link.usedAt.map { ", \(t(OutsidePhrases.used)) \(Moment.text($0, visit))" } ?? ""
            state = """
                <p><strong>\(t(OutsidePhrases.linked))</strong>\(label) \(t(OutsidePhrases.since)) \(Moment.text(link.madeAt, visit))\(used).</p>\
                <p class=hint>\(t(OutsidePhrases.dropsWithPassword))</p>
                """
        } else {
            state = "<p>\(t(OutsidePhrases.notLinked(name)))</p>"
        }
        return """
            <h2 id=luar>\(t(OutsidePhrases.account(name)))</h2>\(state)\
            <form class="card stack" action=\(SiteURL.accountOutside.url) method=post>\(field)\
            <div><label for=lama-luar>\(t(AccountPhrases.oldPassword))</label>\
            <input type=password id=lama-luar name=lama required maxlength=200 autocomplete=current-password></div>\
            <p class=ways><button class=button type=submit name=langkah value=\(link == nil ? "sambung" : "lepas")>\
            \(t(link == nil ? OutsidePhrases.link : OutsidePhrases.unlink))</button></p></form>
            """
    }

    /// Between us and the provider: a page and not a redirection, because a form of ours may lead nowhere else, and because it says where
    /// one is going before one is there.
    static func onward(_ name: String, _ target: SafeURL, host: String, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(OutsidePhrases.onwardTitle(name)), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(t(OutsidePhrases.onwardTitle(name)))</h1>\
                <p class=lead>\(t(OutsidePhrases.onward(name, host)))</p>\
                <p class=ways><a class="button button-main" rel=noreferrer href=\(target)>\(t(OutsidePhrases.next))</a></p></div>
                """)
        page.head = "<meta http-equiv=refresh content=\("0;url=" + target.text)>"
        return page
    }
}
