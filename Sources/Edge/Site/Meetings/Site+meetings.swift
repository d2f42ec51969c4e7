import Commons
import Community
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    func registerMeetings(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .meetings:
            routes.get(path, use: meetings)
            routes.post(path, use: planMeeting)
        case .meeting: routes.get(path, use: meeting)
        case .meetingSteps: routes.post(path, use: takeMeetingStep)
        case .meetingInvitation:
            routes.get(path, use: meetingInvitation)
            routes.post(path, use: takeMeetingInvitation)
        case .meetingAttendance: routes.get(path, use: meetingAttendance)
        case .meetingMinutes:
            routes.get(path, use: meetingMinutes)
            routes.post(path, use: takeMeetingMinutes)
        default: break
        }
    }

    @Sendable func meetings(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        return personal(MeetingsView.page(try meetingsModel(visit, who), visit), visit)
    }

    @Sendable func planMeeting(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "meeting.plan") }
        let form = try await form(request, for: "rapat", who)
        let circles = try community.circles(by: visit.actor)
        guard let circle = circles.first(where: { Self.key($0.circle) == form.trimmed("lingkar") })?.circle else {
            throw NotAllowed(verb: "meeting.plan")
        }
        do {
            let (title, place) = (form.trimmed("nama") ?? "", form.trimmed("tempat") ?? "")
            guard let minute = form.trimmed("jam").flatMap(MeetingTime.minute) else { throw MeetingError.badTime }
            let zone = form.trimmed("zona").flatMap(IndonesianZone.init(rawValue:)) ?? .western
            let id: MeetingID
            if form["buat"] == "satu" {
                guard let day = form.trimmed("tanggal").flatMap({ CalendarDay($0) }) else { throw MeetingError.badDay }
                id = try community.plan(circle, title: title, day: day, minute: minute, zone: zone, place: place, by: visit.actor)
            } else {
                let week = try form.int("minggu", in: 1...5) ?? 1
                let weekday = try form.int("hari", in: 1...7) ?? 1
                guard let rule = MeetingRule(week: week, weekday: weekday, minute: minute) else { throw MeetingError.badDay }
                id = try community.schedule(circle, title: title, rule, zone: zone, place: place, by: visit.actor)
            }
            return .seeOther(SiteURL.meeting(id.rawValue).url)
        } catch let error as MeetingError {
            var model = try meetingsModel(visit, who)
            model.problem = error.phrase
            return personal(MeetingsView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    @Sendable func meeting(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atMeeting(request, context) { visit, who, id in
            var model = try self.meetingModel(id, visit, who)
            model.isSaved = try request.query().contains("beres")
            return self.personal(MeetingView.page(model, visit), visit)
        }
    }

    @Sendable func takeMeetingStep(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "meeting.step") }
        let form = try await form(request, for: "rapat", who)
        let id = try Self.meetingID(context)
        do {
            try takeMeetingStep(form, id, visit.actor)
            return .seeOther(ReturnPath.safe(form.trimmed("kembali"), or: "/rapat/\(id.rawValue)?beres=1"))
        } catch let error as MeetingError {
            var model = try meetingModel(id, visit, who)
            model.problem = error.phrase
            return personal(MeetingView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    private func takeMeetingStep(_ form: Query, _ id: MeetingID, _ actor: Actor) throws {
        let step = form.trimmed("langkah") ?? ""
        if let action = MeetingAction(rawValue: step) {
            let minute = try form.trimmed("jam").map { typed throws(MeetingError) in
                guard let minute = MeetingTime.minute(typed) else { throw .badTime }
                return minute
            }
            try community.take(action, id, day: form.trimmed("tanggal").flatMap { CalendarDay($0) }, minute: minute, by: actor)
            return
        }
        switch step {
        case "akhiri-seri": try community.endSeries(of: id, by: actor)
        case "butir": try community.bring(form["butir"] ?? "", to: id, by: actor)
        case "kabar":
            let note = MeetingNote(
                library: try Self.library(form), wentWell: form["baik"] ?? "", hard: form["sulit"] ?? "",
                needed: form["butuh"] ?? "")
            try community.handIn(note, to: id, by: actor)
        case "hadir": try community.attend(id, for: try Self.library(form), by: actor)
        case "catat-hadir":
            guard let presence = form["keadaan"].flatMap(Presence.init(rawValue:)) else { throw MeetingError.textMissing }
            try community.mark(try Self.library(form), presence, at: id, by: actor)
        case "notulen": try community.write(form["notulen"] ?? "", of: id, by: actor)
        case "tanya": try community.ask(form["tanya"] ?? "", isSecret: form["rahasia"] == "1", at: id, by: actor)
        case "suara":
            guard let choice = form["pilihan"].flatMap(VoteChoice.init(rawValue:)),
                let vote = form["suara"].flatMap({ Int64($0) })
            else { throw MeetingError.textMissing }
            try community.vote(choice, in: vote, at: id, for: try Self.library(form), by: actor)
        case "tutup-suara": try community.close(form["suara"].flatMap { Int64($0) } ?? 0, at: id, by: actor)
        case "putusan": try decide(form, id, actor)
        case "selesai":
            try community.finish(form["tugas"].flatMap { Int64($0) } ?? 0, report: form["laporan"] ?? "", by: actor)
        default: throw WebError.badRequest("step", "An unknown step.")
        }
    }

    private func decide(_ form: Query, _ id: MeetingID, _ actor: Actor) throws {
        let vote = form.trimmed("suara").flatMap { Int64($0) }
        guard let what = form.trimmed("apa") else {
            try community.decide(form["putusan"] ?? "", vote: vote, at: id, by: actor)
            return
        }
        guard let due = form.trimmed("tenggat").flatMap({ CalendarDay($0) }) else { throw MeetingError.badDay }
        try community.decide(
            form["putusan"] ?? "", vote: vote, at: id, task: (try Self.library(form), what, due), by: actor)
    }

    private static func library(_ form: Query) throws -> LibraryID {
        guard let id = form.trimmed("perpustakaan").flatMap({ Int64($0) }) else { throw MeetingError.notInvited }
        return LibraryID(id)
    }

    static func meetingID(_ context: WebContext) throws -> MeetingID {
        // The same answer as for somebody else's meeting.
        guard let id = context.row() else { throw NotAllowed(verb: "meeting.see") }
        return MeetingID(id)
    }

    func atMeeting(
        _ request: Request, _ context: WebContext, _ body: (Visit, SignedIn, MeetingID) async throws -> Response
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        return try await body(visit, who, try Self.meetingID(context))
    }

    static func key(_ circle: MeetingCircle) -> String {
        switch circle {
        case .network(let id): "jaringan-\(id.rawValue)"
        case .agreement(let id): "perjanjian-\(id.rawValue)"
        }
    }

    func meetingsModel(_ visit: Visit, _ who: SignedIn) throws -> MeetingsModel {
        MeetingsModel(
            circles: try community.circles(by: visit.actor).map { one in
                MeetingsModel.Circle(
                    circle: one.circle, name: one.name, mayPlan: one.mayPlan,
                    meetings: try community.meetings(of: one.circle, by: visit.actor),
                    topics: try community.topics(of: one.circle, by: visit.actor), key: Self.key(one.circle),
                    zone: IndonesianZone.most(of: one.libraries.map { discovery.directory[$0]?.details.region }))
            }, words: MeetingWords(t: visit.language, directory: discovery.directory), field: field("rapat", who))
    }

    func meetingModel(_ id: MeetingID, _ visit: Visit, _ who: SignedIn) throws -> MeetingModel {
        let dossier = try community.meeting(id, by: visit.actor)
        return MeetingModel(
            dossier: dossier, circle: try community.name(of: dossier.meeting.circle),
            words: MeetingWords(t: visit.language, directory: discovery.directory), field: field("rapat", who),
            isHere: dossier.attendees.contains { $0.person == who.person.id })
    }
}
