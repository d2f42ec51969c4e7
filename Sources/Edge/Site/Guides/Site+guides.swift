import Agreements
import Commons
import Community
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import Paper
import WebSupport

extension Site {
    func registerGuides(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .guides: routes.get(path, use: guides)
        case .guide: routes.get(path, use: guide)
        case .guidePrint: routes.get(path, use: guidePrint)
        case .glossary: routes.get(path, use: glossary)
        case .lessons:
            routes.get(path, use: lessons)
            routes.post(path, use: changeLessons)
        case .lessonsPrint: routes.get(path, use: lessonsPrint)
        default: break
        }
    }

    @Sendable func guides(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let page = GuideView.list(.shared, lessonsAt: lessonLibraries(visit), visit)
        return visit.who == nil ? try await respond(page, visit, to: request) : personal(page, visit)
    }

    @Sendable func guide(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let code = context.parameters.get("code") ?? ""
        let version = try request.query().int("versi", in: 1...1_000)
        guard let guide = GuideLibrary.shared[code, version] else { throw WebError.notFound }
        let page = GuideView.page(guide, isCurrent: GuideLibrary.shared[code] == guide, visit)
        return try await respond(page, visit, to: request)
    }

    /// With the head of whoever's library prints it; without one, the installation's name.
    @Sendable func guidePrint(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let guide = GuideLibrary.shared[context.parameters.get("code") ?? ""] else { throw WebError.notFound }
        let own = visit.who.flatMap { who in
            who.actor.grants.lazy.compactMap { if case .library(let id) = $0.place { self.discovery.directory[id] } else { nil } }
                .first
        }
        let letter = GuidePaper.letter(
            guide, head: own.map { Letterhead($0) } ?? Letterhead(name: settings.name), isSample: settings.isSample,
            visit.language)
        return paper(
            PaperView.document(
                letter, visit.language(guide.title), try size(request), back: SiteURL.guide(guide.code, version: nil).url, visit))
    }

    /// The libraries whose lessons the visitor keeps, writes or reads.
    func lessonLibraries(_ visit: Visit) -> [Library] {
        guard let who = visit.who else { return [] }
        let ids = who.actor.grants.compactMap { if case .library(let id) = $0.place { id } else { nil } }
        return Set(ids).sorted().filter { visit.actor.mayLogLessons(at: $0) || visit.actor.maySeeLessons(of: $0) }
            .compactMap { discovery.directory[$0] }
    }

    @Sendable func lessons(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLessons(request, context) { visit, who, library in
            var model = try self.lessonsModel(library, self.schoolYear(request), who, visit)
            model.isSaved = try request.query().contains("beres")
            return self.personal(LessonsView.page(model, visit), visit)
        }
    }

    @Sendable func lessonsPrint(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLessons(request, context) { visit, _, library in
            let book = try self.community.lessons(at: library.id, self.schoolYear(request), by: visit.actor)
            return self.paper(
                PaperView.document(
                    GuidePaper.register(book, of: library, visit.language), visit.language(GuidePhrases.lessons),
                    try self.size(request), back: SiteURL.lessons(code: library.code).url, visit))
        }
    }

    @Sendable func changeLessons(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLessons(request, context) { visit, who, library in
            let form = try await self.form(request, for: "bimbingan", who)
            do {
                if form["langkah"] == "hapus" {
                    guard let id = form.trimmed("catatan").flatMap({ Int64($0) }) else { throw LessonError.unknownLesson }
                    try self.community.strike(id, at: library.id, by: visit.actor)
                } else {
                    try self.community.log(try self.lessonNote(form), at: library.id, by: visit.actor)
                }
                return .seeOther(SiteURL.lessons(code: library.code, year: nil, isDone: true).url)
            } catch let error as LessonError {
                var model = try self.lessonsModel(library, nil, who, visit)
                model.problem = error.phrase
                for name in ["hari", "panduan", "topik", "untuk", "kelas", "peserta", "menit", "oleh"] {
                    model.typed[name] = form[name].map { String($0.prefix(200)) }
                }
                return self.personal(LessonsView.page(model, visit), visit, status: .unprocessableContent)
            }
        }
    }

    private func lessonNote(_ form: Query) throws -> LessonNote {
        guard let day = form.trimmed("hari").flatMap({ CalendarDay($0) }) else { throw LessonError.dayToCome }
        let guide = try form.trimmed("panduan").map { code in
            guard let known = GuideLibrary.shared[code] else { throw LessonError.unknownGuide }
            return known.mark
        }
        guard let tookPart = form.trimmed("peserta").flatMap({ Int($0) }),
            let minutes = form.trimmed("menit").flatMap({ Int($0) })
        else { throw LessonError.notANumber }
        return LessonNote(
            on: day, guide: guide, topic: form.trimmed("topik") ?? "",
            audience: form["untuk"].flatMap { PatronCategory(rawValue: $0) } ?? .pupil, group: form.trimmed("kelas"),
            tookPart: tookPart, minutes: minutes, giver: form["oleh"].flatMap { Role(rawValue: $0) } ?? .librarian)
    }

    private func schoolYear(_ request: Request) throws -> SchoolYear? {
        try request.query().int("tahun", in: 2000...2200).map { SchoolYear(begins: $0) }
    }

    private func lessonsModel(
        _ library: Library, _ year: SchoolYear?, _ who: SignedIn, _ visit: Visit
    ) throws -> LessonsModel {
        LessonsModel(
            library: library, book: try community.lessons(at: library.id, year, by: visit.actor),
            mayLog: visit.actor.mayLogLessons(at: library.id), isWhole: visit.actor.maySeeLessons(of: library.id),
            keeps: visit.actor.keeps(library.id), field: field("bimbingan", who), today: clock.today())
    }

    private func atLessons(
        _ request: Request, _ context: WebContext, _ body: (Visit, SignedIn, Library) async throws -> Response
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        guard let library = discovery.directory[context.parameters.get("code") ?? ""],
            visit.actor.mayLogLessons(at: library.id) || visit.actor.maySeeLessons(of: library.id)
        else { throw NotAllowed(verb: "lesson.see") }
        return try await body(visit, who, library)
    }
}
