import Agreements
import Commons
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Messages
import WebSupport

extension Site {
    func registerMessages(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .messages:
            routes.get(path, use: inbox)
            routes.post(path, use: readMessages)
        case .contact:
            routes.get(path, use: contactForm)
            routes.post(path, use: setContact)
        case .confirmMail:
            routes.get(path, use: confirmationForm)
            routes.post(path, use: confirmMail)
        default: break
        }
    }

    @Sendable func inbox(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let before = try request.query().trimmed("sebelum").flatMap { Int64($0) } ?? .max
        let found = try messages.inbox(of: who.actor, before: before, limit: 51)
        let shown = Array(found.prefix(50))
        let ids = shown.filter { $0.news.subject.kind == "agreement" }.map { AgreementID($0.news.subject.id) }
        let model = MessagesModel(
            messages: shown, titles: try agreements.titles(of: Set(ids), by: visit.actor), hasMore: found.count > 50,
            field: field("pesan", who))
        return personal(MessagesView.page(model, visit), visit)
    }

    @Sendable func readMessages(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return .seeOther(SiteURL.signIn(back: SiteURL.messages(before: nil).url.text).url) }
        let form = try await form(request, for: "pesan", who)
        let named = form.values("pesan")
        if !named.isEmpty {
            for text in named.prefix(100) {
                guard let id = Int64(text) else { throw WebError(.badRequest, code: "no-such-message") }
                try messages.read(id, of: who.actor)
            }
        } else {
            try messages.read(nil, of: who.actor)
        }
        return .seeOther(SiteURL.messages(before: nil).url)
    }

    @Sendable func contactForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        var model = try contactModel(who)
        model.isDone = try request.query().trimmed("beres") == "1"
        return personal(ContactView.page(model, visit), visit)
    }

    private func contactModel(_ who: SignedIn) throws -> ContactModel {
        ContactModel(
            contact: try people.contact(of: who.actor), mayLeave: People.mayLeaveContact(who.actor),
            sendsMail: messages.sendsMail, field: field("cara", who))
    }

    @Sendable func setContact(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else {
            return .seeOther(SiteURL.signIn(back: SiteURL.contact(isDone: false).url.text).url)
        }
        let form = try await form(request, for: "cara", who)
        let (mailText, phoneText) = (form.trimmed("surel") ?? "", form.trimmed("wa") ?? "")
        let (mail, phone) = (MailAddress(mailText), PhoneNumber(phoneText))
        let problem: Phrase? =
            !mailText.isEmpty && mail == nil
            ? MessagePhrases.unfitMail : !phoneText.isEmpty && phone == nil ? MessagePhrases.unfitPhone : nil
        if let problem {
            var model = try contactModel(who)
            (model.problem, model.typed) = (problem, (mailText, phoneText))
            return personal(ContactView.page(model, visit), visit, status: .unprocessableContent)
        }
        let rhythm = form.trimmed("irama").flatMap(Contact.Rhythm.init(rawValue:)) ?? .daily
        if try people.set(mail: mail, phone: phone, rhythm: rhythm, of: who.actor) { try messages.askToConfirm(who.actor) }
        return .seeOther(SiteURL.contact(isDone: true).url)
    }

    /// The link in the mail. Programs look at links before people do: looking changes nothing.
    @Sendable func confirmationForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let word = try context.parameters.require("code")
        let known = try messages.confirmation(word)
        return personal(
            ContactView.confirm(known?.mail, word: word, isDone: false, visit), visit, status: known == nil ? .notFound : .ok)
    }

    @Sendable func confirmMail(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let word = try context.parameters.require("code")
        guard let (person, mail) = try messages.confirmation(word), try people.confirm(mail, of: person) else {
            return personal(ContactView.confirm(nil, word: word, isDone: false, visit), visit, status: .notFound)
        }
        return personal(ContactView.confirm(nil, word: word, isDone: true, visit), visit)
    }
}
