import Commons
import Community
import HTTPTypes
import Hummingbird
import Paper
import WebSupport

extension Site {
    @Sendable func meetingInvitation(_ request: Request, _ context: WebContext) async throws -> Response {
        try await meetingPaper(request, context) { $0.invitation }
    }

    @Sendable func meetingAttendance(_ request: Request, _ context: WebContext) async throws -> Response {
        try await meetingPaper(request, context) { $0.attendance }
    }

    @Sendable func meetingMinutes(_ request: Request, _ context: WebContext) async throws -> Response {
        try await meetingPaper(request, context) { $0.minutes }
    }

    private func meetingPaper(
        _ request: Request, _ context: WebContext, _ letter: @Sendable (MeetingPapers) -> Letter
    ) async throws -> Response {
        try await atMeeting(request, context) { visit, who, id in
            let model = try self.meetingModel(id, visit, who)
            let papers = MeetingPapers(
                dossier: model.dossier, circle: model.circle, words: model.words, today: self.clock.today())
            let size = try request.query().trimmed("kertas").flatMap(PaperSize.init(rawValue:)) ?? .a4
            let document = PaperView.document(letter(papers), model.meeting.title, size, back: SiteURL.meeting(id.rawValue).url, visit)
            return .html(document, headers: [.cacheControl: CacheControl.noStore])
        }
    }
}
