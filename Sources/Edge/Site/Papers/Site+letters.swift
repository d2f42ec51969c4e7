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

/// The register of one library's letters, its forms, and the page where anyone checks a paper.
extension Site {
    @Sendable func letters(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let ids = who.actor.grants.compactMap { if case .library(let id) = $0.place { id } else { nil } }
        let libraries = Set(ids).sorted().filter { visit.actor.maySeeLetters(of: $0) }.compactMap { discovery.directory[$0] }
        guard let first = libraries.first else { throw NotAllowed(verb: "letter.see") }
        if libraries.count == 1 { return .seeOther(SiteURL.lettersOf(code: first.code).url) }
        return personal(LettersView.choice(libraries, visit), visit)
    }

    @Sendable func lettersOf(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLetters(request, context) { visit, who, library in
            let isDone = try request.query().contains("beres")
            return self.personal(try self.lettersPage(library, who, visit, isDone: isDone), visit)
        }
    }

    @Sendable func changeLetters(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLetters(request, context) { visit, who, library in
            let form = try await self.form(request, for: "surat", who)
            do {
                if let letter = try self.letter(form, library, who, visit) { return letter }
                try self.change(form, library, visit)
                return .seeOther(SiteURL.lettersOf(code: library.code, isDone: true).url)
            } catch let error as PaperError {
                return self.personal(
                    try self.lettersPage(library, who, visit, problem: error.phrase), visit, status: .unprocessableContent)
            }
        }
    }

    private func change(_ form: Query, _ library: Library, _ visit: Visit) throws {
        let series = form.trimmed("seri").flatMap(LetterKind.Series.init(rawValue:))
        switch form.trimmed("langkah") {
        case "kop":
            try papers.setLetterhead(
                of: library.id, above: (form["kop"] ?? "").split(whereSeparator: \.isNewline).map(String.init), by: visit.actor)
        case "pola":
            try papers.setPlan(
                of: library, series ?? .letters, pattern: form.trimmed("pola") ?? "", unit: form.trimmed("unit") ?? "",
                by: visit.actor)
        case "mulai":
            guard let first = form.trimmed("awal").flatMap({ Int($0) }) else { throw PaperError.unfitStart }
            try papers.begin(of: library.id, series ?? .letters, at: first, by: visit.actor)
        case "batal":
            guard let id = form.trimmed("surat").flatMap({ Int64($0) }),
                try papers.letter(id, by: visit.actor).issued.library == library.id
            else { throw PaperError.unknownLetter }
            try papers.void(id, reason: form.trimmed("alasan") ?? "", by: visit.actor)
        default: throw WebError.badRequest("step", "An unknown step.")
        }
    }

    /// A letter that the library writes itself: as a draft to look at, or with its number. Nil for the other steps.
    private func letter(_ form: Query, _ library: Library, _ who: SignedIn, _ visit: Visit) throws -> Response? {
        let step = form.trimmed("langkah") ?? ""
        guard ["nomor", "rancangan", "rancangan-f4"].contains(step) else { return nil }
        let kind = form.trimmed("jenis").flatMap(LetterKind.init(rawValue:)) ?? .letter
        guard kind.series == .letters else { throw PaperError.ownPage }
        let written = OrdinaryLetter(
            kind, subject: form.trimmed("perihal") ?? "", to: Self.institutions(form["kepada"]),
            nature: form["sifat"].flatMap(OrdinaryLetter.Nature.init(rawValue:)) ?? .ordinary,
            enclosures: form.trimmed("lampiran") ?? "", body: form["isi"] ?? "",
            signer: form["penanda"] == Role.principal.rawValue ? .principal : .librarian)
        let draft = try written.draft(from: library, on: clock.today(), visit.language)
        let copies = Self.institutions(form["tembusan"])
        guard step == "nomor" else {
            guard visit.actor.mayWriteLetters(of: library.id) else { throw NotAllowed(verb: "letter.write") }
            return paper(
                PaperView.documents(
                    [try papers.show(draft, copies: copies, by: visit.actor)], visit.language(kind.name),
                    step == "rancangan" ? .a4 : .f4, back: SiteURL.lettersOf(code: library.code).url,
                    bar: PaperView.written(form, library, step, field: field("surat", who), visit.language), isSent: true, visit))
        }
        let issued = try papers.issue(draft, copies: copies, by: visit.actor)
        return .seeOther(SiteURL.letterPrint(code: library.code, issued.id).url)
    }

    private func lettersPage(
        _ library: Library, _ who: SignedIn, _ visit: Visit, problem: Phrase? = nil, isDone: Bool = false
    ) throws -> Page {
        let plans = try LetterKind.Series.allCases.map { ($0, try papers.plan(of: library, $0, by: visit.actor)) }
        return LettersView.page(
            LettersModel(
                library: library, letters: try papers.register(of: library.id, by: visit.actor), plans: plans,
                head: try papers.letterhead(of: library), mayWrite: visit.actor.mayWriteLetters(of: library.id),
                field: field("surat", who), problem: problem,
                isDone: isDone,
                today: clock.today()), visit)
    }

    /// A paper as it was printed when it got its number.
    @Sendable func letterPrint(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLetters(request, context) { visit, _, library in
            guard let id = context.parameters.get("letter").flatMap({ Int64($0) }) else { throw WebError.notFound }
            do {
                let (issued, kept) = try self.papers.letter(id, by: visit.actor)
                guard issued.library == library.id else { throw WebError.notFound }
                var letter = try kept ?? self.papers.headed(issued.blank(from: library, visit.language), library)
                letter.seal = self.seal(issued.code, visit)
                if issued.isVoid { letter.subtitle.append(visit.language(PaperPhrases.voided).uppercased()) }
                return self.paper(
                    PaperView.document(
                        letter, issued.number, try self.size(request), back: SiteURL.lettersOf(code: library.code).url, visit))
            } catch PaperError.unknownLetter { throw WebError.notFound }
        }
    }

    @Sendable func letterForm(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLetters(request, context) { visit, who, library in
            guard let form = context.parameters.get("form").flatMap(LetterForm.init(rawValue:)) else { throw WebError.notFound }
            let letter: Letter
            switch form {
            case .application:
                return try self.numbered(self.application(library, visit), request, visit, who) { number in
                    [
                        try self.papers.headed(
                            .application(
                                from: library, network: self.settings.name, number: number, on: self.clock.today(), visit.language
                            ), library)
                    ]
                }
            case .consent: letter = .parentalConsent(library, visit.language)
            case .brief: letter = try self.briefPaper(library, visit).letter
            }
            return self.paper(
                PaperView.document(
                    try self.papers.headed(letter, library), visit.language(form.name), try self.size(request),
                    back: SiteURL.lettersOf(code: library.code).url, visit))
        }
    }

    @Sendable func takeLetterForm(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLetters(request, context) { visit, who, library in
            guard context.parameters.get("form") == LetterForm.application.rawValue else { throw WebError.notFound }
            let form = try await self.form(request, for: "surat", who)
            return try self.take(self.application(library, visit), form, visit)
        }
    }

    private func application(_ library: Library, _ visit: Visit) -> Numbering {
        let draft = Letter.applicationDraft(
            from: library, network: settings.name, on: clock.today(), visit.language)
        return Numbering(
            about: draft.about, draft: draft, title: visit.language(LetterForm.application.name),
            back: SiteURL.lettersOf(code: library.code).url, action: SiteURL.letterForm(code: library.code, .application).url)
    }

    /// What the library brings to the school's meeting.
    func briefPaper(_ library: Library, _ visit: Visit) throws -> BriefPaper {
        let readiness = try agreements.readiness(
            [library.id], facts: try readinessFacts([library.id]), by: visit.actor)
        let missing = ReadinessQuestion.all.filter { readiness.first?.findings[$0.key]?.answer == .no }
        let year = SchoolYear(of: clock.today())
        return BriefPaper(
            brief: try planning.brief(for: library.code, by: visit.actor),
            missing: missing.filter(\.isNeeded) + missing.filter { !$0.isNeeded },
            openWishes: try discovery.openWishes(of: library.id, by: visit.actor),
            lessons: try guidance(of: library.id, in: year),
            year: year, t: visit.language)
    }

    private func guidance(of library: LibraryID, in year: SchoolYear) throws -> LessonCount {
        guard let days = year.days else { return LessonCount() }
        return try catalog.database.read { try Community.guidance(of: [library], in: days, $0)[library] } ?? LessonCount()
    }

    // MARK: Checking

    @Sendable func check(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        if let typed = try request.query()["kode"], let code = VerificationCode(typed) {
            return .seeOther(SiteURL.checkCode(code.printed).url)
        }
        let wasTyped = try request.query()["kode"].map { !$0.isEmpty } ?? false
        return try await respond(CheckView.page(nil, nil, isUnknown: wasTyped, visit), visit, to: request)
    }

    @Sendable func checkCode(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let found = try context.parameters.get("code").flatMap { VerificationCode($0) }.flatMap { try papers.verify($0) }
        guard let found else {
            return .html(
                FrameView.document(CheckView.page(nil, nil, isUnknown: true, visit), visit), status: .notFound,
                headers: [.cacheControl: CacheControl.noStore])
        }
        let page = CheckView.page(found, discovery.directory[found.library], isUnknown: false, visit)
        return personal(page, visit)
    }

    private func atLetters(
        _ request: Request, _ context: WebContext, _ body: (Visit, SignedIn, Library) async throws -> Response
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else {
            guard request.method == .get || request.method == .head else { throw NotAllowed(verb: "letter.write") }
            return toDoor(visit)
        }
        guard let library = discovery.directory[context.parameters.get("code") ?? ""], visit.actor.maySeeLetters(of: library.id)
        else { throw NotAllowed(verb: "letter.see") }
        return try await body(visit, who, library)
    }
}

extension SiteURL {
    static func lettersOf(code: String) -> SiteURL { .lettersOf(code: code, isDone: false) }
}
