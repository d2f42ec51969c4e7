import Commons
import Discovery
import HTML
import Membership

struct AccountModel {
    var who: SignedIn
    var directory: LibraryDirectory
    var sessions: [Session]
    var problem: Phrase?
    var good: Phrase?
    /// What the provider is called, and the account there that is linked.
    var outside: String?
    var link: OutsideLink?
    /// A hidden field by purpose.
    var fields: [String: Markup]
}

enum AccountView {
    static func page(_ m: AccountModel, _ visit: Visit) -> Page {
        let t = visit.language
        let isDesk = m.who.session.kind == .desk
        return Page(
            t(AccountPhrases.title), in: .other, canonical: .account,
            body: """
                <div class="wrap narrow"><h1>\(t(AccountPhrases.title))</h1><p class=lead>\(m.who.person.spokenName)</p>\
                \(SignInView.problem(m.problem, t))\(with: m.good, { "<p class=\"notice notice-good\" role=status>\(t($0))</p>" })\
                \(roles(m, t))\(sessions(m, visit))\
                \(if: isDesk, "<p class=notice>\(t(AccountPhrases.atDesk))</p>", else: password(m, t) + outside(m, visit) + pin(m, t) + factor(m, t))\
                <p class=ways><a class=button href=\(SiteURL.signOut.url)>\(t(AccountPhrases.signOut))</a></p></div>
                """)
    }

    private static func roles(_ m: AccountModel, _ t: Language) -> Markup {
        let grants = m.who.grants.sorted { RoleWords.text($0, m.directory, t) < RoleWords.text($1, m.directory, t) }
        return """
            <h2>\(t(AccountPhrases.roles))</h2>\(if: grants.isEmpty, "<p>\(t(AccountPhrases.noRoles))</p>")\
            <ul class=steps>\(each: grants, { grant in
                """
                <li>\(RoleWords.text(grant, m.directory, t))\(if: !m.who.actor.grants.contains(grant), """
                     <span class=badge>\(t(m.who.session.kind == .desk ? AccountPhrases.notAtDesk : AccountPhrases.asleep))</span>
                    """)</li>
                """
            })</ul>\
            \(if: m.who.awaitsSecondFactor, """
                <p class=ways><a class=button href=\(SiteURL.factor(back: "/akun").url)>\(t(AccountPhrases.prove))</a></p>
                """)
            """
    }

    private static func sessions(_ m: AccountModel, _ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <h2>\(t(AccountPhrases.sessions))</h2><p>\(t(AccountPhrases.sessionsLead))</p><ul class=libraries>\(each: m.sessions, { session in
                """
                <li><form class=row-form action=\(SiteURL.accountSessions.url) method=post>\(m.fields["sesi"])\
                <span><strong>\(session.device.isEmpty ? t(AccountPhrases.unknownDevice) : session.device)</strong>\
                \(if: session.id == m.who.session.id, " <span class=badge>\(t(AccountPhrases.thisOne))</span>")\
                <span class=row-more>\(t(AccountPhrases.begun)) \(Moment.text(session.madeAt, visit)) · \(t(AccountPhrases.seen)) \(Moment.text(session.seenAt, visit))</span></span>\
                <button class=button type=submit name=sesi value=\(session.id.rawValue)>\(t(AccountPhrases.end))</button></form></li>
                """
            })</ul>\
            \(if: m.sessions.count > 1, """
                <form action=\(SiteURL.accountSessions.url) method=post>\(m.fields["sesi"])\
                <p class=ways><button class=button type=submit name=sesi value=lain>\(t(AccountPhrases.endOthers))</button></p></form>
                """)
            """
    }

    private static func old(_ id: String, _ t: Language) -> Markup {
        """
        <div><label for=\(id)>\(t(AccountPhrases.oldPassword))</label>\
        <input type=password id=\(id) name=lama required maxlength=200 autocomplete=current-password></div>
        """
    }

    private static func password(_ m: AccountModel, _ t: Language) -> Markup {
        """
        <h2 id=sandi>\(t(AccountPhrases.password))</h2>\
        <form class="card stack" action=\(SiteURL.accountPassword.url) method=post>\(m.fields["sandi"])\(old("lama-sandi", t))\(SignInView.passwords(t))\
        <p class=ways><button class=button type=submit>\(t(AccountPhrases.save))</button></p></form>
        """
    }

    private static func outside(_ m: AccountModel, _ visit: Visit) -> Markup {
        "\(with: m.outside, { OutsideView.account($0, m.link, m.fields["luar"] ?? "", visit) })"
    }

    private static func pin(_ m: AccountModel, _ t: Language) -> Markup {
        """
        <h2 id=pin>\(t(AccountPhrases.pin))</h2><p>\(t(AccountPhrases.pinLead))</p>\
        <form class="card stack" action=\(SiteURL.accountPIN.url) method=post>\(m.fields["pin"])\(old("lama-pin", t))\
        <div><label for=pin-baru>\(t(AccountPhrases.newPIN))</label>\
        <input type=password id=pin-baru name=pin required inputmode=numeric minlength=6 maxlength=6 autocomplete=off></div>\
        <p class=ways><button class=button type=submit>\(t(AccountPhrases.save))</button></p></form>
        """
    }

    private static func factor(_ m: AccountModel, _ t: Language) -> Markup {
        """
        <h2 id=kedua>\(t(AccountPhrases.factor))</h2><p>\(t(m.who.hasAuthenticator ? AccountPhrases.factorOn : AccountPhrases.factorOff))</p>\
        <p class=ways><a class=button href=\(SiteURL.accountFactor.url)>\(t(m.who.hasAuthenticator ? AccountPhrases.factorAgain : AccountPhrases.factorSetUp))</a></p>
        """
    }

    /// The password once more, before anything is shown.
    static func beginSetUp(_ field: Markup, _ problem: Phrase?, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(AccountPhrases.factor), in: .other, canonical: .accountFactor,
            body: """
                <div class="wrap narrow"><h1>\(t(AccountPhrases.factor))</h1><p class=lead>\(t(AccountPhrases.factorFirst))</p>\
                \(SignInView.problem(problem, t))\
                <form class="card stack" action=\(SiteURL.accountFactor.url) method=post>\(field)\(old("lama", t))\
                <p class=ways><button class="button button-main" type=submit>\(t(AccountPhrases.factorSetUp))</button></p></form></div>
                """)
    }

    /// - Parameter secret: nil once it was shown: only the code is asked for again.
    static func setUp(_ secret: String?, _ field: Markup, _ problem: Phrase?, _ visit: Visit) -> Page {
        let t = visit.language
        let secret = secret ?? ""
        let groups = stride(from: 0, to: secret.count, by: 4).map { String(secret.dropFirst($0).prefix(4)) }.joined(
            separator: " ")
        return Page(
            t(AccountPhrases.factor), in: .other, canonical: .accountFactor,
            body: """
                <div class="wrap narrow"><h1>\(t(AccountPhrases.factor))</h1>\(SignInView.problem(problem, t))\
                <form class="card stack" action=\(SiteURL.accountFactor.url) method=post>\(field)\(if: !secret.isEmpty, """
                    <ol class=steps><li>\(t(AccountPhrases.factorSteps[0]))</li>\
                    <li>\(t(AccountPhrases.factorSteps[1]))<p><strong class=call>\(groups)</strong></p></li>\
                    <li>\(t(AccountPhrases.factorSteps[2]))</li></ol>
                    """)\
                <div><label for=kode>\(t(AccountPhrases.factorCode))</label>\
                <input type=text id=kode name=kode required inputmode=numeric maxlength=7 autocomplete=one-time-code></div>\
                <p class=ways><button class="button button-main" type=submit>\(t(AccountPhrases.save))</button>\
                \(if: secret.isEmpty, " <a href=\(SiteURL.accountFactor.url)>\(t(AccountPhrases.factorOver))</a>")</p></form></div>
                """)
    }

    static func recovery(_ codes: [String], _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(AccountPhrases.recovery), in: .other, canonical: .accountFactor,
            body: """
                <div class="wrap narrow"><h1>\(t(AccountPhrases.recovery))</h1><p class=lead>\(t(AccountPhrases.recoveryLead))</p>\
                <ul class=codes>\(each: codes, { "<li class=call>\($0)</li>" })</ul>\
                <p class=ways><a class="button button-main" href=\(SiteURL.account.url)>\(t(AccountPhrases.done))</a></p></div>
                """)
    }
}

/// A moment as people say it, on the clock of their place.
enum Moment {
    static func text(_ seconds: Int64, _ visit: Visit) -> String { text(seconds, visit.language, visit.zone) }

    static func text(_ seconds: Int64, _ t: Language, _ zone: IndonesianZone) -> String {
        let local = seconds + zone.offset
        let minutes = (local % 86400 + 86400) % 86400 / 60
        let (hour, minute) = (minutes / 60, minutes % 60)
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let mark = t == .indonesian ? "." : ":"
        return "\(CalendarDay(secondsSince1970: local).text(t)), \(two(hour))\(mark)\(two(minute)) \(zone.rawValue)"
    }
}
