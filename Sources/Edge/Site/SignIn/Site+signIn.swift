import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    @Sendable func signIn(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        var model = try signInModel(request, context)
        let query = try request.query()
        model.back = query.trimmed("kembali")
        if let trouble = OutsideTrouble(query["gagal"]), let name = settings.outsideName { model.problem = trouble.phrase(name) }
        return personal(SignInView.page(model, visit), visit)
    }

    @Sendable func enter(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let form = try await request.form(limits: Self.small)
        var model = try signInModel(request, context)
        (model.name, model.libraryCode, model.back) = (
            form.trimmed("nama") ?? "", form.trimmed("perpustakaan"), form.trimmed("kembali")
        )
        do {
            let start = try await door.signIn(
                model.name, at: model.libraryCode, password: form["sandi"] ?? "", isKept: form["tetap"] == "1",
                from: Door.browser(request, context))
            // A session that was there before is over: it may have been another's.
            if let old = Door.session.token(in: request, isSecure: context.isSecure) { try await door.signOut(old) }
            return Door.open(start, to: afterSignIn(start, model.back), context)
        } catch let error as SignInError {
            model.problem = error.phrase
            return refusal(SignInView.page(model, visit), error, visit)
        }
    }

    @Sendable func slip(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let typed = try request.query().trimmed("kode") else { return personal(SignInView.slip(nil, nil, visit), visit) }
        guard let code = SlipCode(typed) else {
            return refusal(
                SignInView.slip(String(typed.prefix(40)), SignInError.noSuchSlip.phrase, visit), SignInError.noSuchSlip, visit)
        }
        return .seeOther(SiteURL.slipCode(code.text).url)
    }

    /// Looking uses nothing up: message programs open links before people do.
    @Sendable func slipForm(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withSlip(request, context) { code, person, visit in
            let lacksName = try self.door.lacksSignInName(person)
            let outside = self.outsideName(request, context)
            return self.personal(
                SignInView.choosePassword(person, code, nil, lacksName ? "" : nil, outside: outside, visit), visit)
        }
    }

    @Sendable func useSlip(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await request.form(limits: Self.small)
        return try await withSlip(request, context) { code, person, visit in
            let chosen = try self.door.lacksSignInName(person) ? form.trimmed("masuk") ?? "" : nil
            func again(_ problem: Phrase) -> Response {
                self.personal(
                    SignInView.choosePassword(person, code, problem, chosen, outside: nil, visit), visit,
                    status: .unprocessableContent)
            }
            guard form["baru"] == form["ulang"], let password = form["baru"] else { return again(SignInPhrases.differ) }
            do {
                let start = try await self.door.useSlip(
                    code, password: password, signInName: chosen, isKept: form["tetap"] == "1",
                    from: Door.browser(request, context))
                return Door.open(start, to: self.afterSignIn(start, nil), context)
            } catch SignInError.unfit(let reason) {
                return again(reason)
            } catch let error as PeopleError {
                return again(error.phrase)
            }
        }
    }

    func withSlip(
        _ request: Request, _ context: WebContext, _ body: (SlipCode, Person, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = try visit(request, context)
        // The address is a secret: no link of this page, no print of it may repeat it.
        visit.here = SiteURL.slip.url.text
        do {
            guard let code = SlipCode(context.parameters.get("code") ?? "") else { throw SignInError.noSuchSlip }
            return try await body(code, try await door.owner(of: code, from: Door.browser(request, context)), visit)
        } catch let error as SignInError {
            return refusal(SignInView.slip(nil, error.phrase, visit), error, visit)
        }
    }

    @Sendable func factorForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        guard who.hasAuthenticator else { return .seeOther(SiteURL.accountFactor.url) }
        let back = try request.query().trimmed("kembali")
        return personal(SignInView.factor(field("kedua", who), back: back, nil, visit), visit)
    }

    @Sendable func proveFactor(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let form = try await form(request, for: "kedua", who)
        do {
            let token = try await door.prove(form.trimmed("kode") ?? "", who)
            var response = Response.seeOther(ReturnPath.safe(form.trimmed("kembali"), or: SiteURL.desk.url))
            response.setCookie(Door.session.cookie(token, for: nil, isSecure: context.isSecure))
            return response
        } catch let error as SignInError {
            return refusal(
                SignInView.factor(field("kedua", who), back: form.trimmed("kembali"), error.phrase, visit), error, visit)
        }
    }

    @Sendable func signOutForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        return personal(SignInView.out(visit.who.map { field("keluar", $0) }, visit), visit)
    }

    @Sendable func signOut(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return .seeOther(SiteURL.home.url) }
        _ = try await form(request, for: "keluar", who)
        try await door.end(who.session.id, of: who.person.id)
        let isDesk = Door.desk.token(in: request, isSecure: context.isSecure) != nil
        var response = Response.seeOther(isDesk ? SiteURL.deskSwitch.url : SiteURL.home.url)
        response.setCookie(Door.session.none(isSecure: context.isSecure))
        return response
    }

    @Sendable func deskForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        return personal(try await deskPage(nil, request, context, visit), visit)
    }

    @Sendable func switchAtDesk(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let form = try await request.form(limits: Self.small)
        do {
            guard let token = Door.desk.token(in: request, isSecure: context.isSecure),
                let id = form.trimmed("orang").flatMap({ Int64($0) })
            else { throw SignInError.refused }
            let start = try await door.switchAtDesk(
                token, to: PersonID(id), pin: form["pin"] ?? "", from: Door.browser(request, context))
            if let old = Door.session.token(in: request, isSecure: context.isSecure) { try await door.signOut(old) }
            return Door.open(start, to: SiteURL.desk.url, context)
        } catch let error as SignInError {
            return refusal(try await deskPage(error.phrase, request, context, visit), error, visit)
        }
    }

    private func deskPage(
        _ problem: Phrase?, _ request: Request, _ context: WebContext, _ visit: Visit
    ) async throws -> Page {
        var known: (desk: Desk, people: [Person])?
        if let token = Door.desk.token(in: request, isSecure: context.isSecure) { known = try await door.desk(token) }
        return SignInView.desk(known?.people, deskName: known?.desk.name ?? "", problem, visit)
    }

    private func signInModel(_ request: Request, _ context: WebContext) throws -> SignInModel {
        var model = SignInModel(libraries: discovery.directory.all)
        if case .library(let code)? = NearCookie.place(in: request) { model.libraryCode = code }
        model.isDesk = Door.desk.token(in: request, isSecure: context.isSecure) != nil
        model.outside = outsideName(request, context)
        model.samples = try samplePeople(Language(rawValue: context.language) ?? .indonesian)
        return model
    }

    /// Where to after the door: first the second factor where a role waits for it.
    func afterSignIn(_ start: SessionStart, _ back: String?) -> SafeURL {
        let target = ReturnPath.safe(back, or: SiteURL.desk.url)
        guard let who = try? door.signedIn(start.token), who.awaitsSecondFactor else { return target }
        return SiteURL.factor(back: back == nil ? nil : target.text).url
    }

    func refusal(_ page: Page, _ error: SignInError, _ visit: Visit) -> Response {
        let status: HTTPResponse.Status =
            switch error {
            case .wait: .tooManyRequests
            case .tooBusy: .serviceUnavailable
            case .noSuchSlip: .notFound
            case .refused, .unfit, .wrongCode, .wrongPassword, .noPassword: .unprocessableContent
            }
        var response = personal(page, visit, status: status)
        if case .wait(let seconds) = error { response.headers[.retryAfter] = String(seconds) }
        return response
    }

    static let small = Query.Limits(bytes: 8 << 10, pairs: 20)
}
