import Commons
import Community
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    func registerUnitNotes(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .unitNotes: routes.get(path, use: unitNotesChoice)
        case .unitNotesOf:
            routes.get(path, use: unitNotes)
            routes.post(path, use: changeUnitNotes)
        case .unitNotesPrint: routes.get(path, use: unitNotesPrint)
        default: break
        }
    }

    /// The libraries at which somebody works.
    func workplaces(_ visit: Visit) -> [Library] {
        let ids = visit.who?.actor.grants.compactMap { grant -> LibraryID? in
            if case .library(let id) = grant.place { id } else { nil }
        }
        return Set(ids ?? []).sorted().filter { visit.actor.worksAt($0) }.compactMap { discovery.directory[$0] }
    }

    @Sendable func unitNotesChoice(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        guard let first = workplaces(visit).first else { throw NotAllowed(verb: "unit-note.see") }
        return .seeOther(SiteURL.unitNotesOf(code: first.code, meeting: nil).url)
    }

    @Sendable func unitNotes(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atWork(request, context) { visit, who, library in
            let meeting = try request.query().trimmed("rapat").flatMap { Int64($0) }.map { MeetingID($0) }
            return self.personal(UnitNotesView.page(try self.unitNotesModel(library, meeting, visit, who), visit), visit)
        }
    }

    private func unitNotesModel(
        _ library: Library, _ meeting: MeetingID?, _ visit: Visit, _ who: SignedIn
    ) throws -> UnitNotesModel {
        let notes = try community.unitNotes(of: library.id, by: visit.actor)
        return UnitNotesModel(
            library: library, notes: notes, chosen: notes.meetings.first { $0.meeting.id == meeting } ?? notes.meetings.first,
            words: MeetingWords(t: visit.language, directory: discovery.directory), field: field("catatan", who),
            today: clock.today())
    }

    @Sendable func changeUnitNotes(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atWork(request, context) { visit, who, library in
            let form = try await self.form(request, for: "catatan", who)
            let numbers = form.values("nomor").compactMap { Int64($0) }.map { UnitNoteID($0) }
            let meeting = form.trimmed("rapat").flatMap { Int64($0) }.map { MeetingID($0) }
            let note = MeetingNote(
                library: library.id, wentWell: form["baik"] ?? "", hard: form["sulit"] ?? "", needed: form["butuh"] ?? "")
            do {
                switch form["langkah"] {
                case "titip":
                    guard let kind = form["jenis"].flatMap(UnitNote.Kind.init(rawValue:)) else { throw MeetingError.textMissing }
                    try self.community.handIn(
                        form["catatan"] ?? "", kind, unit: form["unit"] ?? "", for: library.id, by: visit.actor)
                case "hapus":
                    guard let id = numbers.first else { throw NotAllowed(verb: "unit-note.take-back") }
                    try self.community.takeBack(id, by: visit.actor)
                case "bawa":
                    guard let meeting else { throw MeetingError.noMeeting }
                    try self.community.carry(numbers, as: note, to: meeting, by: visit.actor)
                    return .seeOther(SiteURL.meeting(meeting.rawValue).url)
                default: throw WebError.badRequest("step", "An unknown step.")
                }
                return .seeOther(SiteURL.unitNotesOf(code: library.code, meeting: nil).url)
            } catch let error as MeetingError {
                var model = try self.unitNotesModel(library, meeting, visit, who)
                model.problem = error.phrase
                if form["langkah"] == "titip" { model.typed = (form["unit"] ?? "", form["catatan"] ?? "") }
                if form["langkah"] == "bawa" { model.carried = note }
                return self.personal(UnitNotesView.page(model, visit), visit, status: .unprocessableContent)
            }
        }
    }

    @Sendable func unitNotesPrint(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atWork(request, context) { visit, _, library in
            guard visit.actor.represents(library.id) else { throw NotAllowed(verb: "unit-note.see") }
            let letter = UnitNotesPaper(
                library: library, notes: try self.community.unitNotes(of: library.id, by: visit.actor), day: self.clock.today(),
                t: visit.language
            ).letter
            return self.paper(
                PaperView.document(
                    letter, visit.language(UnitNotePhrases.print), try self.size(request),
                    back: SiteURL.unitNotesOf(code: library.code, meeting: nil).url, visit))
        }
    }

    /// The library of the address, for whoever works there.
    func atWork(
        _ request: Request, _ context: WebContext, _ body: (Visit, SignedIn, Library) async throws -> Response
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else {
            guard request.method == .get || request.method == .head else { throw NotAllowed(verb: "work.see") }
            return toDoor(visit)
        }
        guard let library = discovery.directory[context.parameters.get("code") ?? ""], visit.actor.worksAt(library.id) else {
            throw NotAllowed(verb: "work.see")
        }
        return try await body(visit, who, library)
    }
}
