import Agreements
import Commons
import Community
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Messages
import Paper
import WebSupport

extension Site {
    func registerNotices(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .notices: routes.get(path, use: notices)
        case .noticeNew:
            routes.get(path, use: noticeForm)
            routes.post(path, use: sendNotice)
        case .notice:
            routes.get(path, use: notice)
            routes.post(path, use: takeNoticeStep)
        case .noticePrint: routes.get(path, use: noticePrint)
        default: break
        }
    }

    @Sendable func notices(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let lines = try community.notices(by: visit.actor).map { try line($0.notice, isRead: $0.isRead, isFor: $0.isFor, visit) }
        let model = NoticesModel(
            lines: lines, mayWrite: try !places(of: visit.actor).isEmpty, field: field("pemberitahuan", who),
            today: clock.today())
        return personal(NoticesView.page(model, visit), visit)
    }

    /// What a notice is called, and who speaks: an agreement's words are asked of the agreement.
    func line(_ notice: Notice, isRead: Bool, isFor: Bool, _ visit: Visit) throws -> NoticesModel.Line {
        let from: String
        switch notice.source {
        case .network(let id): from = try discovery.directory.network(id)?.name ?? networks.network(id)?.name ?? ""
        case .agreement(_, _, let library), .library(let library): from = discovery.directory[library]?.name ?? ""
        }
        return NoticesModel.Line(
            notice: notice, title: try words(of: notice, visit)?.title ?? notice.title, from: from, isRead: isRead,
            isFor: isFor)
    }

    /// The plain words of an agreement's notice; nil for others, and for what can no longer be shown.
    func words(of notice: Notice, _ visit: Visit) throws -> StaffWords? {
        guard case .agreement(let id, let event, let library) = notice.source, visit.actor.worksAt(library) else { return nil }
        do { return try papers.staffWords(id, event, for: library, visit.language, by: visit.actor) } catch is AgreementError {
            return nil
        } catch is PaperError { return nil }
    }

    // MARK: Writing one

    /// In whose name somebody may write: networks that they coordinate, libraries that they head.
    func places(of actor: Actor) throws -> [NoticePlace] {
        guard case .person(let person) = actor else { return [] }
        let found = try person.grants.compactMap { grant -> NoticePlace? in
            switch grant.place {
            case .network(let id):
                guard actor.coordinates(id), let network = try networks.network(id), network.isOpen else { return nil }
                return .network(network)
            case .library(let id): return actor.represents(id) ? discovery.directory[id].map(NoticePlace.library) : nil
            default: return nil
            }
        }
        return Dictionary(found.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }).values.sorted { $0.key < $1.key }
    }

    @Sendable func noticeForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let places = try places(of: visit.actor)
        guard !places.isEmpty else { throw NotAllowed(verb: "notice.circulate") }
        let chosen = try request.query().trimmed("dari")
        let model = NoticeFormModel(
            places: places, chosen: places.first { $0.key == chosen } ?? places[0], field: field("pemberitahuan", who),
            today: clock.today())
        return personal(NoticesView.form(model, visit), visit)
    }

    @Sendable func sendNotice(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "notice.circulate") }
        let form = try await form(request, for: "pemberitahuan", who)
        let places = try places(of: visit.actor)
        guard let place = places.first(where: { $0.key == form.trimmed("dari") }) else {
            throw NotAllowed(verb: "notice.circulate")
        }
        let typedDay = form.trimmed("sampai")
        let day = typedDay.flatMap { CalendarDay($0) }
        var draft = NoticeDraft(title: form["judul"] ?? "", text: form["isi"] ?? "", roles: [], lastDay: day)
        draft.roles = Set(form.values("untuk").compactMap(Role.init(rawValue:)))
        do {
            guard typedDay == nil || day != nil else { throw NoticeError.badDay }
            let id: NoticeID
            switch place {
            case .network(let network):
                id = try community.announce(draft, toAll: form["semua"] == "1", in: network.id, by: visit.actor)
            case .library(let library): id = try community.circulate(draft, at: library.id, by: visit.actor)
            }
            return .seeOther(SiteURL.notice(id.rawValue).url)
        } catch let error as NoticeError {
            var model = NoticeFormModel(
                places: places, chosen: place, field: field("pemberitahuan", who), today: clock.today())
            (model.draft, model.isToAll, model.problem) = (draft, form["semua"] == "1", error.phrase)
            return personal(NoticesView.form(model, visit), visit, status: .unprocessableContent)
        }
    }

    // MARK: One

    @Sendable func notice(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        return personal(NoticeView.page(try noticeModel(try Self.noticeID(context), visit, who), visit), visit)
    }

    @Sendable func takeNoticeStep(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "notice.read") }
        let form = try await form(request, for: "pemberitahuan", who)
        let id = try Self.noticeID(context)
        do {
            switch form["langkah"] {
            case "baca":
                try community.read(id, by: visit.actor)
                try messages.read(about: News.Subject("notice", id.rawValue), of: who.actor)
                if form["kembali"] == SiteURL.desk.url.text { return .seeOther(SiteURL.desk.url) }
            case "tanda":
                guard let library = form.trimmed("perpustakaan").flatMap({ discovery.directory[$0] }) else {
                    throw NotAllowed(verb: "notice.sign")
                }
                let people = form.values("orang").compactMap { Int64($0) }.map { PersonID($0) }
                try community.sign(id, Set(people), at: library.id, by: visit.actor)
            case "tarik": try community.withdraw(id, by: visit.actor)
            default: throw WebError.badRequest("step", "An unknown step.")
            }
            return .seeOther(SiteURL.notice(id.rawValue).url)
        } catch let error as NoticeError {
            var model = try noticeModel(id, visit, who)
            model.problem = error.phrase
            return personal(NoticeView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    private func noticeModel(_ id: NoticeID, _ visit: Visit, _ who: SignedIn) throws -> NoticeModel {
        let dossier = try community.notice(id, by: visit.actor)
        var model = NoticeModel(
            dossier: dossier,
            line: try line(
                dossier.notice, isRead: dossier.readAt != nil, isFor: dossier.verbs.contains(.read), visit),
            words: try words(of: dossier.notice, visit), field: field("pemberitahuan", who), today: clock.today(),
            zone: visit.zone)
        if case .agreement(let agreement, _, let library) = dossier.notice.source, dossier.headed.contains(library) {
            model.agreement = agreement
        }
        model.readers = try dossier.headed.compactMap { library in
            guard let known = discovery.directory[library] else { return nil }
            let readers = try community.readers(of: id, at: library, by: visit.actor)
            return NoticeModel.Readers(library: known, readers: readers, names: try staffNames(library, visit))
        }
        model.reach =
            dossier.verbs.contains(.reach)
            ? dossier.libraries.compactMap { id in discovery.directory[id].map { ($0, dossier.reached.contains(id)) } } : []
        return model
    }

    /// The library's own people by number: for those who may see them.
    private func staffNames(_ library: LibraryID, _ visit: Visit) throws -> [PersonID: (name: String, position: String)] {
        let now = clock.now()
        let members = try people.members(of: library, by: visit.actor).map { member in
            let roles = member.appointments.filter { $0.counts(at: now) && Role.schoolStaff.contains($0.grant.role) }.map(
                \.grant.role)
            return (
                member.person.id,
                (member.person.spokenName, Set(roles).map { visit.language($0.name) }.sorted().joined(separator: ", "))
            )
        }
        return Dictionary(members, uniquingKeysWith: { first, _ in first })
    }

    private static func noticeID(_ context: WebContext) throws -> NoticeID {
        // The same answer as for somebody else's notice.
        guard let id = context.row() else { throw NotAllowed(verb: "notice.see") }
        return NoticeID(id)
    }

    // MARK: On paper

    /// The circular with the names of those who sign it; of an agreement, with what to say in two minutes.
    @Sendable func noticePrint(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let model = try noticeModel(try Self.noticeID(context), visit, who)
        let code = try request.query().trimmed("untuk")
        guard let part = model.readers.first(where: { code == nil || $0.library.code == code }) else {
            throw NotAllowed(verb: "notice.readers")
        }
        let notice = model.dossier.notice
        let people = part.readers.staff.compactMap { part.names[$0.person] }.sorted { $0.name < $1.name }
        let letters: [Letter]
        if case .agreement(let agreement, let event, let library) = notice.source {
            do {
                letters = try papers.staffCircular(
                    agreement, event, for: library, people: people, visit.language, by: visit.actor)
            } catch is PaperError { throw WebError.notFound }
        } else {
            let source =
                notice.library == nil ? [Letter.Block.note("\(visit.language(NoticePhrases.from)): \(model.line.from)")] : []
            letters = [
                Letter.circular(
                    visit.language, from: part.library, number: nil, subject: notice.title, day: clock.today(),
                    blocks: source + notice.text.split(separator: "\n").map { .paragraph(String($0)) }, people: people)
            ]
        }
        return paper(
            PaperView.documents(
                letters, visit.language(NoticePhrases.print), try size(request), back: SiteURL.notice(notice.id.rawValue).url,
                visit))
    }
}
