import Agreements
import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Paper
import WebSupport

/// What readers, helpers and guardians do at their desk; the rules of a library, for everybody; and the consent sheets of a class.
extension Site {
    func registerReaders(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .libraryRules: routes.get(path, use: libraryRules)
        case .libraryRulesPrint: routes.get(path, use: libraryRulesPrint)
        case .consentSheets: routes.get(path, use: consentSheets)
        case .networkReadiness: routes.get(path, use: networkReadiness)
        case .wards: routes.post(path, use: withdrawAsGuardian)
        default: break
        }
    }

    /// Their libraries with what was agreed for them there, and a guardian's children.
    func readerDesk(_ who: SignedIn, _ visit: Visit) throws -> ReaderDesk {
        var roles: [LibraryID: [Role]] = [:]
        for grant in who.actor.grants where grant.role.isReaders {
            if case .library(let id) = grant.place { roles[id, default: []].append(grant.role) }
        }
        let directory = discovery.directory
        let places = try roles.sorted { $0.key < $1.key }.compactMap { id, roles -> ReaderDesk.Place? in
            guard let library = directory[id] else { return nil }
            let roles = roles.sorted { Self.order($0) < Self.order($1) }
            let category = roles.compactMap(\.patronCategory).first
            let partners = try category.map { try agreements.forReaders(of: id, $0, by: visit.actor) } ?? []
            return ReaderDesk.Place(
                library: library, roles: roles,
                rights: HelperRight.allCases.filter { who.actor.rights[id]?.contains($0) ?? false }, partners: partners,
                names: Dictionary(
                    partners.compactMap { partner in directory[partner.partner].map { (partner.partner, $0.name) } },
                    uniquingKeysWith: { first, _ in first }))
        }
        return ReaderDesk(places: places, wards: try people.wards(of: who.actor), field: field("anak", who))
    }

    private static func order(_ role: Role) -> Int { Role.allCases.firstIndex(of: role) ?? 0 }

    @Sendable func withdrawAsGuardian(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "consent.withdraw") }
        let form = try await form(request, for: "anak", who)
        guard let pupil = form.trimmed("anak").flatMap({ Int64($0) }),
            let library = form.trimmed("perpustakaan").flatMap({ Int64($0) })
        else { throw WebError.badRequest("ward", "An unknown pupil.") }
        guard form["paham"] == "1" else { throw WebError.badRequest("tick", visit.language(ReaderPhrases.tickFirst)) }
        do {
            try people.withdraw(PersonID(pupil), at: LibraryID(library), asGuardian: who.actor)
        } catch PeopleError.unknownPerson {
            // Taken back before, by a second press: it stands as wished.
        }
        return .seeOther("/meja?ditarik=1")
    }

    // MARK: Rules

    @Sendable func libraryRules(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let library = try library(context)
        let version = try request.query().trimmed("versi").flatMap { Int($0) }
        if let elsewhere = redirect(to: library, context, { .libraryRules(code: $0, version: version) }) { return elsewhere }
        return try await respond(LibraryRulesView.page(try rules(of: library, version), visit), visit, to: request)
    }

    @Sendable func libraryRulesPrint(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let library = try library(context)
        if let elsewhere = redirect(to: library, context, { .libraryRulesPrint(code: $0) }) { return elsewhere }
        let model = try rules(of: library, nil)
        return paper(
            PaperView.document(
                try papers.headed(LibraryRulesPaper.letter(model, visit.language), library), visit.language(RulesPhrases.title),
                try size(request),
                back: SiteURL.libraryRules(code: library.code, version: nil).url, visit))
    }

    private func rules(of library: Library, _ version: Int?) throws -> LibraryRulesModel {
        let all = try agreements.publishedRules(of: library.id)
        let shown = version.map { wanted in all.first { $0.version == wanted } } ?? all.first
        if version != nil, shown == nil { throw WebError.notFound }
        return LibraryRulesModel(
            library: library, profile: try membership.profile(of: library.id), versions: all.map { ($0.version, $0.since) },
            shown: shown)
    }

    // MARK: Consent sheets

    /// A sheet for each pupil of a class whose paper is not here; with `semua` for every pupil of it.
    @Sendable func consentSheets(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, _, library in
            guard visit.actor.mayKeepPupils(of: library.id) else { throw NotAllowed(verb: "pupil.list") }
            let query = try request.query()
            guard let group = query["kelas"] else {
                return .seeOther(SiteURL.consents(code: library.code, isDone: false).url)
            }
            let pupils = try self.pupils(of: library, visit)
            let wanted = pupils.members.filter {
                ($0.classGroup ?? "") == group && (query.contains("semua") || !pupils.isConsented($0))
            }
            guard !wanted.isEmpty else { return .seeOther(SiteURL.consents(code: library.code, isDone: false).url) }
            let head = try self.papers.letterhead(of: library)
            let letters = wanted.sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }.map { member in
                var letter = Letter.parentalConsent(
                    library, child: (member.person.name, member.classGroup ?? "–"), contact: library.details.email, visit.language
                )
                letter.heads = [head]
                return letter
            }
            return self.paper(
                PaperView.documents(
                    letters, "\(visit.language(PeoplePhrases.consents)) \(group)", try self.size(request),
                    back: SiteURL.consents(code: library.code, isDone: false).url, visit))
        }
    }

    /// A library's pupils with the newest paper of each.
    func pupils(of library: Library, _ visit: Visit) throws -> PupilPapers {
        PupilPapers(
            members: try people.members(of: library.id, by: visit.actor).filter(\.isPupil),
            latest: Dictionary(
                try people.consents(at: library.id, by: visit.actor).map { ($0.person, $0) },
                uniquingKeysWith: { _, last in last }))
    }
}

/// Pupils and the consents of their guardians.
struct PupilPapers {
    var members: [Member]
    var latest: [PersonID: Consent]

    func isConsented(_ member: Member) -> Bool { latest[member.person.id].map { $0.withdrawnAt == nil } ?? false }

    /// By class, each with its pupils by name.
    var classes: [(name: String, pupils: [Member])] {
        Dictionary(grouping: members) { $0.classGroup ?? "" }.sorted { $0.key < $1.key }.map { group, pupils in
            (group, pupils.sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) })
        }
    }
}
