import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    @Sendable func account(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let query = try request.query()
        let good: Phrase? =
            switch query.trimmed("beres") {
            case "sandi": AccountPhrases.passwordSaved
            case "pin": AccountPhrases.pinSaved
            case "sambung": OutsidePhrases.linkDone
            case "lepas": OutsidePhrases.unlinkDone
            default: nil
            }
        let problem = settings.outsideName.flatMap { name in OutsideTrouble(query["gagal"]).map { $0.phrase(name) } }
        return personal(try await accountPage(who, visit, problem: problem, good: good), visit)
    }

    func accountPage(_ who: SignedIn, _ visit: Visit, problem: Phrase? = nil, good: Phrase? = nil) async throws -> Page {
        let model = AccountModel(
            who: who, directory: discovery.directory, sessions: try await door.sessions(of: who.person.id), problem: problem,
            good: good, outside: settings.outsideName,
            link: settings.outsideName == nil ? nil : try await door.outsideLink(of: who.person.id),
            fields: Dictionary(uniqueKeysWithValues: ["sesi", "sandi", "pin", "luar"].map { ($0, field($0, who)) }))
        return AccountView.page(model, visit)
    }

    @Sendable func changePassword(_ request: Request, _ context: WebContext) async throws -> Response {
        try await change(request, context, "sandi") { form, who, browser in
            guard form["baru"] == form["ulang"] else { throw SignInError.unfit(SignInPhrases.differ) }
            try await self.door.change(password: form["baru"] ?? "", from: form["lama"] ?? "", who, browser)
            return .accountDone("sandi")
        }
    }

    @Sendable func changePIN(_ request: Request, _ context: WebContext) async throws -> Response {
        try await change(request, context, "pin") { form, who, browser in
            try await self.door.set(pin: form["pin"] ?? "", password: form["lama"] ?? "", who, browser)
            return .accountDone("pin")
        }
    }

    @Sendable func endSession(_ request: Request, _ context: WebContext) async throws -> Response {
        try await change(request, context, "sesi") { form, who, _ in
            if form["sesi"] == "lain" {
                try await self.door.endOthers(who)
            } else if let id = form.trimmed("sesi").flatMap({ Int64($0) }) {
                try await self.door.end(SessionID(id), of: who.person.id)
            }
            return .account
        }
    }

    private func change(
        _ request: Request, _ context: WebContext, _ purpose: String,
        _ body: (Query, SignedIn, SignIn.Browser) async throws -> SiteURL
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return .seeOther(SiteURL.signIn(back: SiteURL.account.url.text).url) }
        let form = try await form(request, for: purpose, who)
        do {
            return .seeOther(try await body(form, who, Door.browser(request, context)).url)
        } catch let error as SignInError {
            return refusal(try await accountPage(who, visit, problem: error.phrase), error, visit)
        }
    }

    /// Looking makes nothing: the secret comes once the password was asked for.
    @Sendable func factorSetUp(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        if who.hasAuthenticator, !who.session.hasSecondFactor { return .seeOther(SiteURL.factor(back: "/akun/kedua").url) }
        guard who.session.kind != .desk else { throw NotAllowed(verb: "account.factor") }
        return personal(AccountView.beginSetUp(field("pasang", who), nil, visit), visit)
    }

    /// The password first, then the first code.
    @Sendable func confirmFactor(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let form = try await form(request, for: "pasang", who)
        guard let typed = form.trimmed("kode") else {
            return try await beginFactor(form["lama"] ?? "", who, request, context, visit)
        }
        do {
            let (token, codes) = try await door.confirmFactor(typed, who)
            var response = personal(AccountView.recovery(codes, visit), visit)
            response.setCookie(Door.session.cookie(token, for: nil, isSecure: context.isSecure))
            return response
        } catch let error as SignInError {
            // The secret is not shown again: whoever has it in the app needs only the next code.
            return refusal(AccountView.setUp(nil, field("pasang", who), error.phrase, visit), error, visit)
        }
    }

    private func beginFactor(
        _ password: String, _ who: SignedIn, _ request: Request, _ context: WebContext, _ visit: Visit
    ) async throws -> Response {
        do {
            let secret = TOTP.base32(try await door.beginFactor(password: password, who, Door.browser(request, context)))
            return personal(AccountView.setUp(secret, field("pasang", who), nil, visit), visit)
        } catch let error as SignInError {
            return refusal(AccountView.beginSetUp(field("pasang", who), error.phrase, visit), error, visit)
        }
    }
}
