import Commons
import HTML
import HTTPTypes
import Hummingbird
import Membership
import OpenID
import WebSupport

extension Site {
    func registerOutside(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .outsideStart: routes.post(path, use: beginOutside)
        case .outsideReturn: routes.get(path, use: returnOutside)
        case .slipOutside: routes.post(path, use: slipOutside)
        case .accountOutside: routes.post(path, use: accountOutside)
        default: break
        }
    }

    /// Whether this browser is offered the provider: never where it is a desk's.
    func outsideName(_ request: Request, _ context: WebContext) -> String? {
        Door.desk.token(in: request, isSecure: context.isSecure) == nil ? settings.outsideName : nil
    }

    @Sendable func beginOutside(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let form = try await request.form(limits: Self.small)
        do {
            return try await setOut(
                .signIn, isKept: form["tetap"] == "1", back: form.trimmed("kembali"), request, context, visit)
        } catch {
            guard let trouble = OutsideTrouble(error) else { throw error }
            return .seeOther(SiteURL.signInFailed(trouble.word).url)
        }
    }

    @Sendable func slipOutside(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await request.form(limits: Self.small)
        return try await withSlip(request, context) { code, person, visit in
            do {
                return try await self.setOut(
                    .slip(code, Door.browser(request, context)), isKept: form["tetap"] == "1", back: nil, request, context, visit)
            } catch {
                guard let trouble = OutsideTrouble(error) else { throw error }
                return self.personal(
                    SignInView.choosePassword(
                        person, code, trouble.phrase(self.settings.outsideName ?? ""),
                        try self.door.lacksSignInName(person) ? "" : nil, outside: nil, visit), visit,
                    status: .unprocessableContent)
            }
        }
    }

    @Sendable func accountOutside(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return .seeOther(SiteURL.signIn(back: SiteURL.account.url.text).url) }
        guard settings.outsideName != nil else { throw WebError.notFound }
        let form = try await form(request, for: "luar", who)
        let (password, browser) = (form["lama"] ?? "", Door.browser(request, context))
        do {
            if form["langkah"] == "lepas" {
                try await door.unlinkOutside(password: password, who, browser)
                return .seeOther(SiteURL.accountDone("lepas").url)
            }
            return try await setOut(
                .link(who, password: password, browser), isKept: false, back: nil, request, context, visit)
        } catch let error as SignInError {
            return refusal(try await accountPage(who, visit, problem: error.phrase), error, visit)
        } catch {
            guard let trouble = OutsideTrouble(error) else { throw error }
            return .seeOther(SiteURL.accountFailed(trouble.word).url)
        }
    }

    private func setOut(
        _ wish: SignIn.OutsideWish, isKept: Bool, back: String?, _ request: Request, _ context: WebContext, _ visit: Visit
    ) async throws -> Response {
        guard let openID else { throw WebError.notFound }
        let secret = try await door.beginOutside(
            wish, isKept: isKept, atDesk: Door.desk.token(in: request, isSecure: context.isSecure))
        let address = try await openID.authorization(
            OpenIDFlow(secret: secret), returnTo: visit.absolute(.outsideReturn))
        guard let target = SafeURL(untrusted: address), target.isExternal else {
            throw OpenIDError.unfitProvider(.unsafeAddress)
        }
        let host = address.split(separator: "/", maxSplits: 2).dropFirst().first.map(String.init) ?? ""
        var visit = visit
        visit.here = SiteURL.signIn(back: nil).url.text
        var response = personal(OutsideView.onward(openID.settings.name, target, host: host, visit), visit)
        let seconds = Int(SignIn.outsidePatience)
        response.setCookie(Door.outside.cookie(secret, for: seconds, isSecure: context.isSecure))
        response.setCookie(Door.way(back, for: seconds, isSecure: context.isSecure))
        return response
    }

    /// Back from the provider. Nothing of this page's address is shown or linked to: every way leads on to another.
    @Sendable func returnOutside(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let openID else { throw WebError.notFound }
        let visit = try visit(request, context)
        let query = try request.query()
        // An answer to another browser's question, or to none, is thrown away and takes nothing from who is on the way.
        guard let secret = Door.outside.token(in: request, isSecure: context.isSecure),
            OpenIDFlow(secret: secret).isOwn(query["state"])
        else { return .seeOther(failed(nil, .rule(.noAttempt), visit).url) }
        let back = Door.way(in: request)
        var response = try await finish(secret, query, openID, back, request, context, visit)
        response.setCookie(Door.outside.none(isSecure: context.isSecure))
        response.setCookie(Door.way(nil, for: 0, isSecure: context.isSecure))
        return response
    }

    private func finish(
        _ secret: String, _ query: Query, _ openID: OpenIDProvider, _ back: String?, _ request: Request, _ context: WebContext,
        _ visit: Visit
    ) async throws -> Response {
        var purpose: OutsideAttempt.Purpose?
        do {
            let attempt = try await door.takeOutside(secret)
            purpose = attempt.purpose
            guard query["error"] == nil, let code = query["code"] else {
                return .seeOther(failed(purpose, .cancelled, visit).url)
            }
            let identity = try await openID.identity(
                code, OpenIDFlow(secret: secret), returnTo: visit.absolute(.outsideReturn), issuer: query["iss"])
            let account = OutsideAccount(issuer: identity.issuer, subject: identity.subject, label: identity.label)
            if attempt.purpose == .link {
                guard let who = visit.who else { return .seeOther(failed(purpose, .sessionChanged, visit).url) }
                try await door.linkOutside(account, attempt, who)
                return .seeOther(SiteURL.accountDone("sambung").url)
            }
            let start = try await door.enterOutside(account, attempt, from: Door.browser(request, context))
            if let old = Door.session.token(in: request, isSecure: context.isSecure) { try await door.signOut(old) }
            return Door.open(start, to: afterSignIn(start, back), context)
        } catch {
            guard let trouble = OutsideTrouble(error) else { throw error }
            let isForeign = purpose == .link && trouble == .rule(.noAttempt)
            return .seeOther(failed(purpose, isForeign ? .sessionChanged : trouble, visit).url)
        }
    }

    private func failed(_ purpose: OutsideAttempt.Purpose?, _ trouble: OutsideTrouble, _ visit: Visit) -> SiteURL {
        switch purpose {
        case .link where visit.who != nil: .accountFailed(trouble.word)
        case nil where visit.who != nil: .accountFailed(trouble.word)
        default: .signInFailed(trouble.word)
        }
    }
}

extension Door {
    /// The secret of a way to the provider, for as long as it may take.
    static let outside = TokenCookie("luar")
    private static let wayName = "luar-kembali"

    /// Where to after signing in. Kept by the browser: it may hold what somebody searched for, which is no business of the provider's or of ours.
    static func way(_ path: String?, for seconds: Int, isSecure: Bool) -> Cookie {
        let safe = path.map { ReturnPath.safe($0).text } ?? ""
        let value = safe.utf8.count <= 512 ? Base64URL.text(safe.utf8) : ""
        return Cookie(
            name: wayName, value: value, maxAge: value.isEmpty ? 0 : seconds, path: "/masuk", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }

    static func way(in request: Request) -> String? {
        guard let value = request.cookies[wayName]?.value, !value.isEmpty, value.utf8.count <= 1024 else { return nil }
        return Base64URL.bytes(value).map { String(decoding: $0, as: UTF8.self) }
    }
}
