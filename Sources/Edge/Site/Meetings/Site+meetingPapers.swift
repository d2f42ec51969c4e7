import Commons
import Community
import Discovery
import HTTPTypes
import Hummingbird
import Membership
import Paper
import WebSupport

extension Site {
    @Sendable func meetingInvitation(_ request: Request, _ context: WebContext) async throws -> Response {
        try await numberedPaper(.invitation, request, context)
    }

    @Sendable func takeMeetingInvitation(_ request: Request, _ context: WebContext) async throws -> Response {
        try await takeNumber(.invitation, request, context)
    }

    @Sendable func meetingMinutes(_ request: Request, _ context: WebContext) async throws -> Response {
        try await numberedPaper(.minutes, request, context)
    }

    @Sendable func takeMeetingMinutes(_ request: Request, _ context: WebContext) async throws -> Response {
        try await takeNumber(.minutes, request, context)
    }

    @Sendable func meetingAttendance(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atMeeting(request, context) { visit, who, id in
            let model = try self.meetingModel(id, visit, who)
            let minutes = try self.papers.kept(Self.about(.minutes, id), by: visit.actor)
            let letter = self.meetingPapers(model, visit).attendance(minutes: minutes?.issued.number)
            return self.paper(
                PaperView.document(
                    letter, model.meeting.title, try self.size(request), back: SiteURL.meeting(id.rawValue).url, visit))
        }
    }

    /// The invitation may take its number as long as the meeting is to come, the minutes theirs once nothing in them changes.
    private func numberedPaper(_ kind: LetterKind, _ request: Request, _ context: WebContext) async throws -> Response {
        try await atMeeting(request, context) { visit, who, id in
            let model = try self.meetingModel(id, visit, who)
            let papers = self.meetingPapers(model, visit)
            return try self.numbered(self.numbering(kind, model, visit), request, visit, who) { number in
                [try self.papers.named(kind == .minutes ? papers.minutes(number) : papers.invitation(number), by: visit.actor)]
            }
        }
    }

    private func takeNumber(_ kind: LetterKind, _ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "letter.write") }
        let form = try await form(request, for: "surat", who)
        return try await atMeeting(request, context) { visit, who, id in
            try self.take(self.numbering(kind, try self.meetingModel(id, visit, who), visit), form, visit)
        }
    }

    private func meetingPapers(_ model: MeetingModel, _ visit: Visit) -> MeetingPapers {
        let host = model.dossier.own.first { visit.actor.mayWriteLetters(of: $0) }.flatMap { discovery.directory[$0] }
        return MeetingPapers(
            dossier: model.dossier, circle: model.circle, words: model.words, today: clock.today(), host: host)
    }

    /// The number is one of the register of whoever presses, whose library writes for the circle.
    private func numbering(_ kind: LetterKind, _ model: MeetingModel, _ visit: Visit) -> Numbering {
        let (id, papers) = (model.meeting.id, meetingPapers(model, visit))
        let about = Self.about(kind, id)
        let draft = papers.host.map { host in
            LetterDraft(
                kind, from: host, subject: "\(visit.language(kind.name)): \(model.meeting.title)", to: [model.circle],
                about: about
            ) { kind == .minutes ? papers.minutes($0) : papers.invitation($0) }
        }
        return Numbering(
            about: about, draft: draft, title: model.meeting.title, back: SiteURL.meeting(id.rawValue).url,
            action: (kind == .minutes ? SiteURL.meetingMinutes(id.rawValue) : .meetingInvitation(id.rawValue)).url,
            isReady: kind == .minutes ? model.meeting.state == .confirmed : model.meeting.state.isComing)
    }

    private static func about(_ kind: LetterKind, _ id: MeetingID) -> LetterAbout { LetterAbout("meeting", id.rawValue, kind) }
}
