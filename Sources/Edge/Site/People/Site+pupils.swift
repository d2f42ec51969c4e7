import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    @Sendable func pupils(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withPupils(request, context) { visit, who, library in
            self.personal(try self.pupilsPage(library, who, visit, text: "", nil, isDone: false), visit)
        }
    }

    @Sendable func takePupils(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withPupils(request, context) { visit, who, library in
            let form = try await self.form(request, for: "siswa", who)
            let text = form["daftar"] ?? ""
            let isDone = form["simpan"] == "1"
            let list = PupilList(text)
            let judged =
                isDone
                ? try self.people.take(list, at: library.id, by: visit.actor)
                : try self.people.preview(list, at: library.id, by: visit.actor)
            return self.personal(try self.pupilsPage(library, who, visit, text: text, judged, isDone: isDone), visit)
        }
    }

    private func pupilsPage(
        _ library: Library, _ who: SignedIn, _ visit: Visit, text: String, _ list: PupilList?, isDone: Bool
    ) throws -> Page {
        PupilsView.page(
            library, classes: try people.classes(of: library.id, by: visit.actor), text: text, list,
            fields: ["siswa": field("siswa", who), "slip": field("slip", who)], isDone: isDone, visit)
    }

    @Sendable func promotion(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withPupils(request, context) { visit, who, library in
            let classes = try self.people.classes(of: library.id, by: visit.actor)
            var typed: [String: String] = [:]
            for group in classes {
                switch ClassStep.guess(group.name, lastGrade: library.level.lastGrade) {
                case .becomes(let name): typed[group.name] = name
                case .leaves: typed[group.name] = "lulus"
                case nil: break
                }
            }
            return self.personal(
                PupilsView.promotion(
                    library, classes, typed: typed, isCheck: false, field: self.field("naik", who), done: nil, nil, visit), visit)
        }
    }

    @Sendable func promote(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withPupils(request, context) { visit, who, library in
            let form = try await self.form(request, for: "naik", who)
            let typed = Dictionary(
                zip(
                    form.values("dari"), form.values("ke").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
                ),
                uniquingKeysWith: { first, _ in first })
            let steps = typed.compactMapValues { PromotionForm.step($0) }
            let needsWord = steps.values.contains(.leaves) && form["paham"] != "1"
            var done: (moved: Int, left: Int)?
            if form["simpan"] == "1", !needsWord { done = try self.people.promote(steps, at: library.id, by: visit.actor) }
            let classes = try self.people.classes(of: library.id, by: visit.actor)
            let problem = form["simpan"] == "1" && needsWord ? PeoplePhrases.confirmLeft : nil
            return self.personal(
                PupilsView.promotion(
                    library, classes, typed: done == nil ? typed : [:], isCheck: done == nil, field: self.field("naik", who),
                    done: done, problem, visit),
                visit, status: problem == nil ? .ok : .unprocessableContent)
        }
    }

    @Sendable func consents(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withPupils(request, context) { visit, who, library in
            let isSaved = try request.query().contains("beres")
            return self.personal(try self.consentPage(library, who, visit, nil, isSaved: isSaved), visit)
        }
    }

    @Sendable func recordConsent(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withPupils(request, context) { visit, who, library in
            let form = try await self.form(request, for: "setuju", who)
            do {
                if let id = form.trimmed("cabut").flatMap({ Int64($0) }) {
                    try self.people.withdraw(PersonID(id), at: library.id, by: visit.actor)
                } else if let guardian = form.trimmed("wali").flatMap({ Int64($0) }) {
                    if let child = form.trimmed("lepas").flatMap({ Int64($0) }) {
                        try self.people.removeWard(PersonID(child), of: PersonID(guardian), at: library.id, by: visit.actor)
                    } else {
                        let child = form.trimmed("anak").flatMap { Int64($0) } ?? 0
                        try self.people.setWard(PersonID(child), of: PersonID(guardian), at: library.id, by: visit.actor)
                    }
                } else {
                    let pupils = try self.ticked(form, library, visit)
                    guard !pupils.isEmpty else {
                        return self.personal(
                            try self.consentPage(library, who, visit, PeoplePhrases.nobodyTicked), visit,
                            status: .unprocessableContent)
                    }
                    let typed = form.trimmed("tanggal") ?? ""
                    guard let day = CalendarDay(typed) else { throw PeopleError.unfitDay(String(typed.prefix(20))) }
                    try self.people.consent(
                        of: pupils, at: library.id, formDay: day,
                        scopes: Set(form.values("lingkup").compactMap(ConsentScope.init(rawValue:))), by: visit.actor)
                }
                return .seeOther(SiteURL.consents(code: library.code, isDone: true).url)
            } catch let error as PeopleError {
                return self.personal(
                    try self.consentPage(library, who, visit, error.phrase), visit, status: .unprocessableContent)
            }
        }
    }

    private func consentPage(
        _ library: Library, _ who: SignedIn, _ visit: Visit, _ problem: Phrase?, isSaved: Bool = false
    ) throws -> Page {
        let now = clock.now()
        let guardians = try people.members(of: library.id, by: visit.actor).filter { member in
            member.appointments.contains { $0.grant.role == .guardian && $0.counts(at: now) }
        }
        return ConsentsView.page(
            ConsentsModel(
                library: library, papers: try pupils(of: library, visit), guardians: guardians,
                links: try people.wardLinks(at: library.id, by: visit.actor), fields: ["setuju": field("setuju", who)],
                today: clock.today(), problem: problem, isSaved: isSaved), visit)
    }

    /// Those ticked one by one, and of the classes ticked whole all whose paper is not here yet.
    private func ticked(_ form: Query, _ library: Library, _ visit: Visit) throws -> [PersonID] {
        let classes = Set(form.values("sekelas"))
        let papers = try pupils(of: library, visit)
        let whole = papers.members.filter { classes.contains($0.classGroup ?? "") && !papers.isConsented($0) }.map(\.person.id)
        return form.values("orang").compactMap { Int64($0) }.map { PersonID($0) } + whole
    }

    @Sendable func desks(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withPupils(request, context) { visit, who, library in
            let desks = try await self.door.desks(of: library.id, by: who)
            return self.personal(PupilsView.desks(library, desks, field: self.field("meja", who), visit), visit)
        }
    }

    @Sendable func changeDesks(_ request: Request, _ context: WebContext) async throws -> Response {
        try await withPupils(request, context) { visit, who, library in
            let form = try await self.form(request, for: "meja", who)
            var response = Response.seeOther(SiteURL.desks(code: library.code).url)
            if let id = form.trimmed("hentikan").flatMap({ Int64($0) }) {
                try await self.door.remove(DeskID(id), at: library.id, by: who)
            } else {
                let token = try await self.door.enrol(form.trimmed("nama") ?? "", at: library.id, by: who)
                response.setCookie(Door.desk.cookie(token, for: 5 * 365 * 86400, isSecure: context.isSecure))
            }
            return response
        }
    }

    private func withPupils(
        _ request: Request, _ context: WebContext, _ body: (Visit, SignedIn, Library) async throws -> Response
    ) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            guard visit.actor.mayKeepPupils(of: library.id) else { throw NotAllowed(verb: "pupil.list") }
            return try await body(visit, who, library)
        }
    }
}

extension LibraryLevel {
    /// The grade after which pupils leave; for levels without grades none does.
    var lastGrade: Int {
        switch self {
        case .sd, .mi: 6
        case .smp, .mts: 9
        case .sma, .ma, .smk: 12
        default: 99
        }
    }
}
