import Commons
import HTML
import Membership

struct ContactModel {
    var contact: Contact
    var mayLeave: Bool
    var sendsMail: Bool
    var isDone = false
    var problem: Phrase?
    /// What was typed and refused.
    var typed: (mail: String, phone: String)?
    var field: Markup
}

/// Where somebody wants to be told, and the page behind the link in the first mail.
enum ContactView {
    static func page(_ m: ContactModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(MessagePhrases.contact), in: .other, canonical: .contact(isDone: false),
            body: """
                <div class="wrap narrow"><h1>\(t(MessagePhrases.contact))</h1><p class=lead>\(t(MessagePhrases.contactLead))</p>\
                \(SignInView.problem(m.problem, t))\
                \(if: m.isDone, "<p class=\"notice notice-good\" role=status>\(t(m.contact.mail != nil && !m.contact.isConfirmed && m.sendsMail ? MessagePhrases.asked : MessagePhrases.saved))</p>")\
                \(if: !m.sendsMail, "<p class=notice>\(t(MessagePhrases.noMail))</p>")\
                \(if: m.mayLeave, form(m, t), else: "<p class=notice>\(t(MessagePhrases.notForPupils))</p>")\
                <p class=ways><a href=\(SiteURL.messages(before: nil).url)>\(t(MessagePhrases.title))</a></p></div>
                """)
    }

    private static func form(_ m: ContactModel, _ t: Language) -> Markup {
        let c = m.contact
        let rhythms: [(Contact.Rhythm, Phrase)] = [
            (.daily, MessagePhrases.daily), (.each, MessagePhrases.each), (.never, MessagePhrases.never),
        ]
        return """
            <form class="card stack" action=\(SiteURL.contact(isDone: false).url) method=post>\(m.field)\
            <div><label for=surel>\(t(MessagePhrases.mail))\
            \(if: c.mail != nil, " <span class=badge>\(t(c.isConfirmed ? MessagePhrases.confirmed : MessagePhrases.waiting))</span>")</label>\
            <input type=email id=surel name=surel maxlength=254 autocomplete=email value=\(m.typed?.mail ?? c.mail?.text ?? "")></div>\
            <div><label for=wa>\(t(MessagePhrases.phone))</label><p class=hint id=wa-hint>\(t(MessagePhrases.phoneHint))</p>\
            <input type=tel id=wa name=wa maxlength=30 autocomplete=tel aria-describedby=wa-hint value=\(m.typed?.phone ?? c.phone.map { "+" + $0.digits } ?? "")></div>\
            <div><label for=irama>\(t(MessagePhrases.rhythm))</label><select id=irama name=irama>\(each: rhythms, { rhythm in
                "<option\(flag: "selected", rhythm.0 == c.rhythm) value=\(rhythm.0.rawValue)>\(t(rhythm.1))</option>"
            })</select></div>\
            <p class=ways><button class="button button-main" type=submit>\(t(MessagePhrases.save))</button></p></form>
            """
    }

    /// - Parameter mail: nil when the link is void.
    static func confirm(_ mail: MailAddress?, word: String, isDone: Bool, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(MessagePhrases.confirmTitle), in: .other, canonical: .messages(before: nil),
            body: """
                <div class="wrap narrow"><h1>\(t(MessagePhrases.confirmTitle))</h1>\
                \(if: isDone, "<p class=\"notice notice-good\" role=status>\(t(MessagePhrases.confirmDone))</p>")\
                \(if: !isDone && mail == nil, "<p class=notice>\(t(MessagePhrases.confirmVoid))</p>")\
                \(with: isDone ? nil : mail, { """
                    <form class="card stack" action=\(SiteURL.confirmMail(word).url) method=post>\
                    <p>\(t(MessagePhrases.confirmText)) <strong>\($0.text)</strong></p>\
                    <p class=ways><button class="button button-main" type=submit>\(t(MessagePhrases.confirmButton))</button></p></form>
                    """ })\
                <p class=ways><a href=\(SiteURL.messages(before: nil).url)>\(t(MessagePhrases.title))</a></p></div>
                """)
    }
}
