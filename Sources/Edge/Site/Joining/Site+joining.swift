import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Identifiers
import Membership
import WebSupport

extension Site {
    func registerJoining(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .joinByCode: routes.get(path, use: joinByCode)
        case .join:
            routes.get(path, use: joinForm)
            routes.post(path, use: join)
        case .invitations:
            routes.get(path, use: invitations)
            routes.post(path, use: invite)
        default: break
        }
    }

    @Sendable func joinByCode(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let typed = try request.query().trimmed("kode") else { return personal(JoinView.code(nil, nil, visit), visit) }
        guard let code = SlipCode(typed) else { return notInvited(visit, typed: String(typed.prefix(40))) }
        return .seeOther(SiteURL.join(code.text, npsn: nil).url)
    }

    /// Looking changes nothing: message programs open links before people do.
    @Sendable func joinForm(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withOffer(request, context) { model, visit in
            var model = model
            self.look(try request.query().trimmed("npsn"), &model)
            return self.secret(JoinView.page(model, visit), visit)
        }
    }

    @Sendable func join(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await request.form(limits: Query.Limits(bytes: 16 << 10, pairs: 40))
        return try await withOffer(request, context) { model, visit in
            var model = model
            self.look(form.trimmed("npsn") ?? "-", &model)
            Self.read(form, &model)
            func again(_ problem: Phrase, _ status: HTTPResponse.Status = .unprocessableContent) -> Response {
                model.problem = problem
                return self.secret(JoinView.page(model, visit), visit, status: status)
            }
            guard let password = form["baru"], password == form["ulang"] else { return again(SignInPhrases.differ) }
            var own = PersonDetails(name: model.name)
            (own.formOfAddress, own.signInName, own.isSample) = (
                model.form.isEmpty ? nil : model.form, model.signInName, self.settings.isSample
            )
            let joining = JoinForm(
                seat: model.seat, details: model.details, own: own, librarian: model.librarian.isEmpty ? nil : model.librarian,
                acceptsCharter: form["piagam"] == "1", password: password, isKept: form["tetap"] == "1")
            do {
                let start = try await self.door.join(model.code, joining, from: Door.browser(request, context))
                if let old = Door.session.token(in: request, isSecure: context.isSecure) { try await self.door.signOut(old) }
                // The desk that follows has to know the new library.
                try self.discovery.follow()
                return Door.open(start, to: SiteURL.desk.url, context)
            } catch let error as JoinError {
                return again(error.phrase)
            } catch let error as PeopleError {
                return again(error.phrase)
            } catch let error as MembershipError {
                return again(error.phrase)
            } catch SignInError.unfit(let reason) {
                return again(reason)
            }
        }
    }

    private func withOffer(
        _ request: Request, _ context: WebContext, _ body: (JoinModel, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = try visit(request, context)
        // The address is the secret: no link of this page, no print of it may repeat it.
        visit.here = SiteURL.joinByCode.url.text
        do {
            guard let code = SlipCode(context.parameters.get("code") ?? "") else { throw JoinError.noSuchInvitation }
            let offer = try await door.offer(code, from: Door.browser(request, context))
            var model = JoinModel(offer: offer, code: code)
            model.seat = offer.seats.first ?? .principal
            return try await body(model, visit)
        } catch is JoinError {
            return notInvited(visit, typed: nil)
        } catch let error as SignInError {
            return refusal(JoinView.code(nil, error.phrase, visit), error, visit)
        }
    }

    private func notInvited(_ visit: Visit, typed: String?) -> Response {
        personal(JoinView.code(typed, JoinError.noSuchInvitation.phrase, visit), visit, status: .notFound)
    }

    /// What is known of the school: the library, the invitation's own number, or the number that was typed.
    private func look(_ typed: String?, _ model: inout JoinModel) {
        if let library = model.offer.library {
            (model.isOpen, model.details, model.npsn) = (true, library.details, library.npsn ?? "")
            return
        }
        guard let wanted = model.offer.invitation.npsn ?? typed else { return }
        if wanted == "-" {
            model.isOpen = true
            (model.details.name, model.details.level) = (model.offer.invitation.label, .publicLibrary)
            return
        }
        guard let npsn = NPSN(wanted) else {
            (model.npsn, model.problem) = (String(wanted.prefix(20)), JoinPhrases.notNPSN)
            return
        }
        let school = model.offer.school ?? (try? register.school(npsn.text)) ?? nil
        (model.isOpen, model.npsn, model.isListed) = (true, npsn.text, school != nil)
        if let school {
            model.details = school.details
        } else {
            model.details.name = model.offer.invitation.npsn == nil ? "" : model.offer.invitation.label
        }
        model.details.npsn = npsn.text
    }

    private static func read(_ form: Query, _ model: inout JoinModel) {
        if model.offer.library == nil {
            model.details.name = form.trimmed("sekolah") ?? model.details.name
            model.details.level = form.trimmed("jenjang").flatMap(LibraryLevel.init(rawValue:)) ?? model.details.level
            (model.details.district, model.details.regency) = (form.trimmed("kecamatan"), form.trimmed("kabupaten"))
            model.details.address = form.trimmed("alamat").map { String($0.prefix(200)) }
        }
        model.seat = form.trimmed("saya").flatMap(JoinSeat.init(rawValue:)) ?? model.seat
        (model.name, model.form) = (form.trimmed("nama") ?? "", form.trimmed("sapaan") ?? "")
        (model.signInName, model.librarian) = (form.trimmed("masuk") ?? "", form.trimmed("pustakawan") ?? "")
    }

    @Sendable func invitations(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        var model = try invitationsModel(context, who, visit)
        if let words = try request.query().trimmed("cari") {
            (model.words, model.found) = (String(words.prefix(80)), try register.search(words))
        }
        return personal(InvitationsView.page(model, visit), visit)
    }

    @Sendable func invite(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "network.invite") }
        let form = try await form(request, for: "undangan", who)
        var model = try invitationsModel(context, who, visit)
        do {
            if let id = form.trimmed("cabut").flatMap({ Int64($0) }) {
                try networks.revoke(id, of: model.network.id, by: visit.actor)
                return .seeOther(SiteURL.invitations(model.network.id).url)
            }
            let name = form.trimmed("nama")
            let school: InvitedSchool = form.trimmed("npsn").map { .npsn($0, name: name) } ?? .name(name ?? "")
            let made = try networks.inviteByLink(school, to: model.network.id, by: visit.actor)
            return personal(InvitationsView.made(made.code, made.invitation, model.network, visit), visit)
        } catch let error as MembershipError {
            model.problem = error.phrase
        } catch let error as NetworkError {
            model.problem = error.phrase
        } catch let error as JoinError {
            model.problem = error.phrase
        }
        return personal(InvitationsView.page(model, visit), visit, status: .unprocessableContent)
    }

    private func invitationsModel(_ context: WebContext, _ who: SignedIn, _ visit: Visit) throws -> InvitationsModel {
        let network = try networkNamed(context, visit)
        return InvitationsModel(
            network: network, invitations: try networks.invitations(of: network.id, by: visit.actor),
            field: field("undangan", who), now: clock.now())
    }
}
