import Agreements
import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Paper
import WebSupport

extension Site {
    func registerVoices(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .agreementVoices: routes.post(path, use: changeVoices)
        case .voiceSheet: routes.get(path, use: voiceSheet)
        case .voice:
            routes.get(path, use: voice)
            routes.post(path, use: sayVoice)
        case .voiceLink:
            routes.get(path, use: voiceByLink)
            routes.post(path, use: sayByLink)
        default: break
        }
    }

    /// Whose word may be asked, of the visitor's own libraries: people with an account, a pupil with a guardian's consent to one.
    func voicePeople(_ library: LibraryID, _ actor: Actor) throws -> [(id: PersonID, name: String, role: Role)] {
        guard actor.keeps(library) else { return [] }
        let now = clock.now()
        let members = try people.members(of: library, by: actor)
        let consented = Set(
            try people.consents(at: library, by: actor).filter { $0.withdrawnAt == nil && $0.scopes.contains(.account) }.map(
                \.person))
        var found: [(id: PersonID, name: String, role: Role)] = []
        for member in members {
            for one in member.appointments where one.counts(at: now) && PlanVoices.roles.contains(one.grant.role) {
                if one.grant.role == .pupil, !consented.contains(member.person.id) { continue }
                found.append((member.person.id, member.person.spokenName, one.grant.role))
            }
        }
        return found.sorted { ($0.role.rawValue, $0.name) < ($1.role.rawValue, $1.name) }
    }

    @Sendable func changeVoices(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "agreement.voices") }
        let id = try agreementNamed(context)
        let form = try await form(request, for: "perjanjian", who)
        do {
            let library = try partyNamed(form)
            func named() throws -> Role {
                guard let role = form.trimmed("peran").flatMap(Role.init(rawValue:)) else {
                    throw WebError.badRequest("role", "An unknown role.")
                }
                return role
            }
            if let question = form.trimmed("batal").flatMap({ Int64($0) }) {
                try agreements.unaskVoice(question, of: id, for: library, by: visit.actor)
            } else {
                switch form.trimmed("langkah") {
                case "tanya":
                    let parts = (form["orang"] ?? "").split(separator: " ")
                    guard parts.count == 2, let person = Int64(parts[0]), let role = Role(rawValue: String(parts[1])) else {
                        throw WebError.badRequest("person", "Nobody was named.")
                    }
                    try agreements.askVoice(id, of: PersonID(person), as: role, for: library, by: visit.actor)
                case "tautan":
                    let role = try named()
                    let token = try agreements.voiceLink(id, as: role, for: library, by: visit.actor)
                    return personal(try voiceLinkPage(id, role, token, visit), visit)
                case "kertas":
                    try agreements.recordVoices(
                        id, as: named(), supporting: try form.int("dukung", in: 0...2_000) ?? 0,
                        objecting: try form.int("keberatan", in: 0...2_000) ?? 0,
                        day: form.trimmed("hari").flatMap { CalendarDay($0) } ?? clock.today(), for: library, by: visit.actor)
                default: throw WebError.badRequest("step", "An unknown step.")
                }
            }
            return .seeOther(SiteURL.agreement(id, isDone: true).url)
        } catch AgreementError.unknownAgreement {
            throw WebError.notFound
        } catch let refusal as NotAllowed {
            throw concealed(refusal, id, visit)
        } catch let error as AgreementError {
            var model = try dossier(id, who, visit)
            model.problem = error.phrase
            return personal(AgreementView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    private func voiceLinkPage(_ id: AgreementID, _ role: Role, _ token: String, _ visit: Visit) throws -> Page {
        let title = try agreements.dossier(id, by: visit.actor).text?.title ?? ""
        let until = CalendarDay(at: clock.now() + Agreements.linkLifetime)
        let address = visit.absolute(.voiceLink(token: token))
        let message = visit.language(
            id:
                "Mohon pendapat Anda (\(role.name.indonesian.lowercased())) tentang rencana kerja sama perpustakaan “\(title)”: \(address) (sekali pakai, tanpa nama, sampai \(until.text(.indonesian))).",
            en:
                "Please say what you think (\(role.name.english.lowercased())) of the libraries’ plan “\(title)”: \(address) (works once, no name, until \(until.text(.english)))."
        )
        return SecretLinkView.page(
            VoicePhrases.byLink, to: visit.language(role.name), message: message, address: address, until: until,
            back: SiteURL.agreement(id).url, visit)
    }

    @Sendable func voiceSheet(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        let id = try agreementNamed(context)
        do {
            let dossier = try agreements.dossier(id, by: visit.actor)
            let named = try request.query()["untuk"].flatMap { discovery.directory[$0]?.id }
            let own = named ?? dossier.agreement.libraries.first { visit.actor.keeps($0) } ?? dossier.agreement.libraries.first
            guard let own, dossier.agreement.party(own) != nil, let library = discovery.directory[own], let text = dossier.text
            else { throw WebError.notFound }
            let names = dossier.agreement.libraries.map { discovery.directory[$0]?.name ?? "–" }
            return paper(
                PaperView.document(
                    .voices(
                        library, title: text.title, form: dossier.agreement.form.name, between: names,
                        version: dossier.agreement.version, visit.language),
                    visit.language(VoicePhrases.sheet), try size(request), back: Self.agreementURL(id), visit))
        } catch AgreementError.unknownAgreement {
            throw WebError.notFound
        } catch let refusal as NotAllowed { throw concealed(refusal, id, visit) }
    }

    // MARK: From the own desk

    @Sendable func voice(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let id = try Self.questionID(context)
        do {
            let letter = try agreements.voiceLetter(id, by: visit.actor)
            return personal(
                VoiceView.page(
                    letter, action: SiteURL.voice(id).url, field: field("suara", who), discovery.directory, visit), visit)
        } catch let error as AgreementError {
            return personal(DecisionLinkView.over(error.phrase, visit), visit, status: .gone)
        }
    }

    @Sendable func sayVoice(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "agreement.voice") }
        let form = try await form(request, for: "suara", who)
        let id = try Self.questionID(context)
        do {
            try agreements.say(
                id, version: try form.int("versi", in: 1...1_000_000) ?? 0,
                revision: try form.int("revisi", in: 0...1_000_000_000) ?? -1, supports: try Self.supports(form),
                note: form["catatan"] ?? "", by: visit.actor)
            return personal(
                VoiceView.thanks(try agreements.voiceLetter(id, by: visit.actor), isSignedIn: true, visit), visit)
        } catch let error as AgreementError {
            guard error == .withdrawnText, let letter = try? agreements.voiceLetter(id, by: visit.actor) else {
                return personal(DecisionLinkView.over(error.phrase, visit), visit, status: .gone)
            }
            return personal(
                VoiceView.page(
                    letter, action: SiteURL.voice(id).url, field: field("suara", who), problem: error.phrase,
                    discovery.directory, visit), visit, status: .unprocessableContent)
        }
    }

    private static func questionID(_ context: WebContext) throws -> Int64 {
        guard let id = context.row() else { throw NotAllowed(verb: "agreement.voice") }
        return id
    }

    private static func supports(_ form: Query) throws -> Bool {
        switch form["suara"] {
        case "dukung": true
        case "keberatan": false
        default: throw WebError.badRequest("word", "Neither for nor against.")
        }
    }

    // MARK: By link

    @Sendable func voiceByLink(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withVoiceLetter(request, context) { letter, token, visit in
            self.secret(
                VoiceView.page(
                    letter, action: SiteURL.voiceLink(token: token).url, field: self.tokens.field(for: "suara", session: token),
                    self.discovery.directory, visit), visit)
        }
    }

    @Sendable func sayByLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await request.form(limits: Self.small)
        return try await withVoiceLetter(request, context) { letter, token, visit in
            try self.tokens.require(in: form, for: "suara", session: token, lifetime: 24 * 3600)
            try self.agreements.say(link: token, supports: try Self.supports(form), note: form["catatan"] ?? "")
            return self.secret(VoiceView.thanks(letter, isSignedIn: false, visit), visit)
        }
    }

    private func withVoiceLetter(
        _ request: Request, _ context: WebContext, _ body: (VoiceLetter, String, Visit) throws -> Response
    ) async throws -> Response {
        var visit = try visit(request, context)
        // The address is the secret: no link of this page, no print of it may repeat it.
        visit.here = SiteURL.home.url.text
        let token = context.parameters.get("token") ?? ""
        do { return try body(try agreements.voiceLetter(link: token), token, visit) } catch let error as AgreementError {
            return secret(
                DecisionLinkView.over(error.phrase, visit), visit, status: error == .linkUnknown ? .notFound : .gone)
        }
    }
}
