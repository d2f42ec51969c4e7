import Agreements
import Commons
import Community
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Paper
import Planning
import Store
import UnionCatalog
import WebSupport

/// The way in for a new member, and what stands between a school and its networks, on one page (S76, S150); slides (S154).
extension Site {
    func registerFirstSteps(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .firstSteps: routes.get(path, use: firstStepsChoice)
        case .firstStepsOf:
            routes.get(path, use: firstSteps)
            routes.post(path, use: tickFirstStep)
        case .ownNetworks: routes.get(path, use: ownNetworks)
        case .slides: routes.get(path, use: slides)
        default: break
        }
    }

    /// What the system sees by itself, with its figure.
    func firstStepsSeen(_ library: LibraryID) throws -> [FirstStep: Phrase] {
        let (today, now) = (clock.today(), clock.now())
        return try catalog.database.read { connection in
            let known = try Membership.standings(of: [library], on: today, now: now, connection)[library]
            let titles = try UnionCatalog.standings(of: [library], connection)[library]?.titles ?? 0
            let partners = try Agreements.engagements(of: library, inForce: true, on: today, connection).count
            let year = today.adding(days: -365)...today
            let came = try Community.attendance(of: [library], in: year, connection)[library]?.present ?? 0
            var seen: [FirstStep: Phrase] = [:]
            if let charter = known?.charter { seen[.charter] = Phrase(id: "versi \(charter)", en: "version \(charter)") }
            if let deputies = known?.roles[.deputy], deputies > 0 {
                seen[.deputy] = Phrase(id: "\(deputies) orang", en: deputies == 1 ? "1 person" : "\(deputies) people")
            }
            if let known, known.hasHours, let day = known.profileChanged {
                seen[.profile] = Phrase(id: "diisi \(day.text(.indonesian))", en: "filled in \(day.text(.english))")
            }
            if titles > 0 {
                seen[.catalogue] = Phrase(
                    id: "\(Language.indonesian.number(titles)) judul", en: "\(Language.english.number(titles)) titles")
            }
            if partners > 0 {
                seen[.partner] = Phrase(id: "\(partners) mitra", en: partners == 1 ? "1 partner" : "\(partners) partners")
            }
            if came > 0 { seen[.meeting] = Phrase(id: "\(came) rapat", en: came == 1 ? "1 meeting" : "\(came) meetings") }
            return seen
        }
    }

    /// One item at the desk of a new member until all is done or the list is put away.
    func firstStepTasks(_ actor: Actor) throws -> [DeskTask] {
        try community.newcomers(by: actor).compactMap { id in
            guard let library = discovery.directory[id] else { return nil }
            let steps = try community.firstSteps(of: id, seen: try firstStepsSeen(id), by: actor)
            guard steps.next != nil else { return nil }
            return DeskTask(
                key: "first-steps:\(id.rawValue)", origin: .membership, subject: library.name,
                why: Phrase(
                    id: "Langkah awal: \(FirstStepsView.progress(steps, .indonesian))",
                    en: "First steps: \(FirstStepsView.progress(steps, .english))"),
                deed: Phrase(id: "Lihat langkahnya", en: "See the steps"),
                path: SiteURL.firstStepsOf(code: library.code).url.text,
                urgency: .whenever)
        }
    }

    @Sendable func firstStepsChoice(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        guard let first = visit.peopleLibraries({ discovery.directory[$0] }).first else {
            throw NotAllowed(verb: "first-steps.see")
        }
        return .seeOther(SiteURL.firstStepsOf(code: first.code).url)
    }

    @Sendable func firstSteps(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atWork(request, context) { visit, who, library in
            let steps = try self.community.firstSteps(
                of: library.id, seen: try self.firstStepsSeen(library.id), by: visit.actor)
            return self.personal(
                FirstStepsView.page(FirstStepsModel(library: library, steps: steps, field: self.field("langkah", who)), visit),
                visit)
        }
    }

    @Sendable func tickFirstStep(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atWork(request, context) { visit, who, library in
            let form = try await self.form(request, for: "langkah", who)
            let step = form.trimmed("tahap").flatMap(FirstStep.init(rawValue:))
            switch (form["langkah"], step) {
            case ("selesai", let step?): try self.community.tick(step, true, of: library.id, by: visit.actor)
            case ("batal", let step?): try self.community.tick(step, false, of: library.id, by: visit.actor)
            case ("simpan", _): try self.community.putAwayFirstSteps(true, of: library.id, by: visit.actor)
            case ("keluarkan", _): try self.community.putAwayFirstSteps(false, of: library.id, by: visit.actor)
            default: throw WebError.badRequest("step", "An unknown step.")
            }
            return .seeOther(SiteURL.firstStepsOf(code: library.code).url)
        }
    }

    // MARK: One's own networks

    @Sendable func ownNetworks(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atWork(request, context) { visit, who, library in
            let (today, actor) = (self.clock.today(), visit.actor)
            let notices = try self.community.notices(by: actor).filter { $0.notice.isCurrent(on: today) }
            let mine = try self.catalog.database.read { try Networks.networks(of: library.id, $0) }
            let words = MeetingWords(t: visit.language, directory: self.discovery.directory)
            let networks = try mine.compactMap { id -> OwnNetworksModel.One? in
                guard let network = try self.networks.network(id) else { return nil }
                return OwnNetworksModel.One(
                    network: network, members: self.discovery.directory.network(id)?.libraries.count ?? 0,
                    next: try self.nextMeeting(network, visit),
                    notices: try notices.filter { $0.notice.source == .network(id) }.map {
                        try self.line($0.notice, isRead: $0.isRead, isFor: $0.isFor, visit)
                    })
            }
            let category: PatronCategory = library.level.isSchool ? .pupil : .staff
            let partners = try self.agreements.forReaders(of: library.id, category, by: actor)
            return self.personal(
                OwnNetworksView.page(
                    OwnNetworksModel(
                        library: library, networks: networks, partners: partners, category: category, words: words,
                        isHead: actor.represents(library.id), field: self.field("pemberitahuan", who)), visit), visit)
        }
    }

    // MARK: Slides

    @Sendable func slides(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atWork(request, context) { visit, _, library in
            guard visit.actor.maySeeLetters(of: library.id) else { throw NotAllowed(verb: "letter.see") }
            let paper = try self.briefPaper(library, visit)
            var costs: [BriefSlides.Cost] = []
            for id in Set(paper.brief.partners.map(\.agreement)).sorted().prefix(12) {
                let text = try self.agreements.dossier(id, by: visit.actor).text
                costs += (text?.details.costs ?? []).filter { $0.payer == nil || $0.payer == library.id }.map {
                    BriefSlides.Cost(what: $0.what, rupiah: $0.rupiah, isInKind: $0.isInKind, isShared: $0.payer == nil)
                }
            }
            return self.paper(
                BriefSlides(paper: paper, costs: costs).document(back: SiteURL.lettersOf(code: library.code).url))
        }
    }
}
