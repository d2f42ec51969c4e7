import Agreements
import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    /// Where a deed leads.
    private enum Outcome {
        /// Back to where the form stood.
        case done
        /// To the text that was begun.
        case drafted(AgreementID)
        case page(Page)
    }

    @Sendable func takeAgreementStep(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "agreement.step") }
        let form = try await form(request, for: "perjanjian", who)
        let id = try agreementNamed(context)
        guard let deed = form.trimmed("langkah").flatMap(AgreementDeed.init(rawValue:)) else {
            throw WebError.badRequest("step", "An unknown step.")
        }
        return try answer(id, who, visit) {
            switch try take(deed, id, form, visit) {
            case .done: .seeOther(ReturnPath.safe(form.trimmed("kembali"), or: SiteURL.agreement(id, isDone: true).url))
            case .drafted(let new): .seeOther(SiteURL.agreementEdit(new).url)
            case .page(let page): personal(page, visit)
            }
        }
    }

    /// What went wrong stands on the dossier itself.
    private func answer(_ id: AgreementID, _ who: SignedIn, _ visit: Visit, _ body: () throws -> Response) throws -> Response {
        do {
            return try body()
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

    private func take(_ deed: AgreementDeed, _ id: AgreementID, _ form: Query, _ visit: Visit) throws -> Outcome {
        let actor = visit.actor
        func library() throws -> LibraryID { try partyNamed(form) }
        func version() throws -> Int { try form.int("versi", in: 1...1_000_000) ?? 0 }
        func words() -> String { form.trimmed("catatan") ?? "" }
        switch deed {
        case .propose: try agreements.propose(id, for: library(), by: actor)
        case .accept: try agreements.accept(id, version: version(), for: library(), by: actor)
        case .revise:
            try agreements.revise(id, by: actor)
            return .drafted(id)
        case .withdraw: try agreements.withdraw(id, for: library(), by: actor)
        case .approve: try agreements.approve(id, version: version(), for: library(), capacity(form), by: actor)
        case .link: return .page(try approvalLink(id, library(), capacity(form), visit))
        case .confirmPaper: try agreements.confirmPaper(id, for: library(), capacity(form), by: actor)
        case .refuse: try agreements.refuse(id, for: library(), reason: words(), by: actor)
        case .retract: try agreements.retract(id, for: library(), capacity(form), by: actor)
        case .suspend: try agreements.suspend(id, for: library(), by: actor)
        case .resume: try agreements.resume(id, for: library(), by: actor)
        case .giveNotice: try agreements.giveNotice(id, for: library(), by: actor)
        case .takeBackNotice: try agreements.takeBackNotice(id, for: library(), by: actor)
        case .carryOn: try agreements.carryOn(id, for: library(), by: actor)
        case .review:
            let numbers = try measured(try agreements.dossier(id, by: actor).commitments)
            try agreements.review(id, notes: words(), measured: { numbers[$0.id] }, by: actor)
        case .pulse:
            guard let smooth = try form.int("lancar", in: 1...5), let worth = try form.int("sepadan", in: 1...5) else {
                throw AgreementError.nothingSaid
            }
            try agreements.pulse(id, for: library(), smooth: smooth, worth: worth, by: actor)
        case .amend: return .drafted(try agreements.amend(id, clauses: [], by: actor).id)
        case .renew:
            let numbers = try measured(try agreements.dossier(id, by: actor).commitments)
            return .drafted(try agreements.renew(id, measured: { numbers[$0.id] }, by: actor).id)
        case .writeDown: return .drafted(try agreements.writeDown(id, by: actor).id)
        case .join:
            guard let newcomer = form.trimmed("baru").flatMap({ discovery.directory[$0] }) else {
                throw WebError.badRequest("library", "An unknown library.")
            }
            let paper = try agreements.join(
                id, AgreementParty(newcomer.id), benefit: form.trimmed("manfaat") ?? "", by: actor)
            return .drafted(paper.id)
        case .comment: try agreements.comment(id, clause: form.trimmed("pasal"), words(), by: actor)
        case .promise: try promise(id, form, actor)
        case .outcome:
            guard let commitment = form.trimmed("janji").flatMap({ Int64($0) }),
                try agreements.dossier(id, by: actor).commitments.contains(where: { $0.id == commitment }),
                let outcome = form.trimmed("hasil").flatMap(Commitment.Outcome.init(rawValue:)), outcome != .pending
            else { throw WebError.badRequest("outcome", "An unknown commitment or outcome.") }
            try agreements.state(commitment, outcome, by: actor)
        case .signatory: try setSignatory(id, form, actor)
        case .spend: try spend(id, form, actor)
        case .takeBack:
            guard let spending = form.trimmed("catatan-biaya").flatMap({ Int64($0) }) else {
                throw WebError.badRequest("spending", "An unknown line.")
            }
            try agreements.takeBack(spending, of: id, reason: form.trimmed("alasan") ?? "", by: actor)
        }
        return .done
    }

    /// The party that a form names, by its library's code.
    func partyNamed(_ form: Query) throws -> LibraryID {
        guard let library = form.trimmed("perpustakaan").flatMap({ discovery.directory[$0] }) else {
            throw WebError.badRequest("library", "An unknown library.")
        }
        return library.id
    }

    private func capacity(_ form: Query) -> Approval.Capacity {
        form.trimmed("sebagai").flatMap(Approval.Capacity.init(rawValue:)) ?? .principal
    }

    private func promise(_ id: AgreementID, _ form: Query, _ actor: Actor) throws {
        guard let due = form.trimmed("hari").flatMap({ CalendarDay($0) }) else {
            throw WebError.badRequest("day", "A day is missing.")
        }
        try agreements.promise(
            id, for: partyNamed(form), what: form.trimmed("apa") ?? "", measure: form.trimmed("ukuran") ?? "",
            target: try form.int("target", in: 0...100_000_000), due: due, by: actor)
    }

    private func setSignatory(_ id: AgreementID, _ form: Query, _ actor: Actor) throws {
        func person(_ name: String) -> PersonID? { form.trimmed(name).flatMap { Int64($0) }.map { PersonID($0) } }
        let library = try partyNamed(form)
        // Only people whom this library itself knows as such may be put on record.
        let known = actor.maySeePeople(of: library) ? try people.members(of: library, by: actor) : []
        func fits(_ id: PersonID?, _ role: Role) throws -> PersonID? {
            guard let id else { return nil }
            guard known.contains(where: { $0.person.id == id && $0.appointments.contains { $0.grant.role == role } }) else {
                throw WebError.badRequest("person", "Nobody of this library.")
            }
            return id
        }
        var party = AgreementParty(
            library, signatory: try fits(person("orang"), .principal), position: form.trimmed("jabatan") ?? "",
            needsFoundation: form["yayasan"] == "1")
        party.foundation = try fits(person("wakil"), .foundation)
        (party.foundationPosition, party.number) = (form.trimmed("jabatan-yayasan"), form.trimmed("nomor"))
        try agreements.setSignatory(id, party, by: actor)
    }

    // MARK: Paper

    @Sendable func takePaper(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "agreement.record-paper") }
        let id = try agreementNamed(context)
        // The rule refuses above 6 MB in words; what is far above it is not read.
        let limits = MultipartLimits(total: 8 << 20, file: 7 << 20, field: 8 << 10, parts: 12)
        let sent = try await request.multipartForm(limits: limits)
        try tokens.require(in: sent.fields, for: "perjanjian", session: Visit.formSession(who))
        return try answer(id, who, visit) {
            let form = sent.fields
            guard let day = form.trimmed("hari").flatMap({ CalendarDay($0) }) else {
                throw WebError.badRequest("day", "A day is missing.")
            }
            let paper = SignedPaper(
                day: day, place: form.trimmed("tempat") ?? "", witnesses: AgreementTextForm.lines(form["saksi"]),
                image: sent.file("foto")?.bytes ?? [])
            try agreements.recordPaper(id, for: partyNamed(form), paper, as: capacity(form), by: visit.actor)
            return .seeOther(SiteURL.agreement(id, isDone: true).url)
        }
    }

    /// For the parties alone, to keep and not to open in the page: its bytes came from outside.
    @Sendable func paperImage(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        let id = try agreementNamed(context)
        guard let number = Int64(context.parameters.get("image") ?? "") else { throw WebError.notFound }
        do {
            guard let image = try agreements.paperImage(id, number, by: visit.actor) else { throw WebError.notFound }
            let ending = image.kind == "application/pdf" ? "pdf" : image.kind == "image/png" ? "png" : "jpg"
            var response = Response.download(
                image.bytes, type: image.kind, named: "persetujuan-\(id.rawValue)-\(number).\(ending)")
            response.headers[.cacheControl] = CacheControl.noStore
            return response
        } catch AgreementError.unknownAgreement {
            throw WebError.notFound
        } catch let refusal as NotAllowed {
            throw concealed(refusal, id, visit)
        }
    }
}
