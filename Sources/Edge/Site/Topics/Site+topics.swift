import Commons
import Community
import Discovery
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    func registerTopics(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .topics:
            routes.get(path, use: meetings)
            routes.post(path, use: raiseTopic)
        case .topic:
            routes.get(path, use: topic)
            routes.post(path, use: takeTopicStep)
        default: break
        }
    }

    @Sendable func raiseTopic(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "topic.raise") }
        let form = try await form(request, for: "rapat", who)
        guard let circle = try community.circles(by: visit.actor).first(where: { Self.key($0.circle) == form.trimmed("lingkar") })
        else { throw NotAllowed(verb: "topic.raise") }
        do {
            let id = try community.raise(form["judul"] ?? "", form["teks"] ?? "", in: circle.circle, by: visit.actor)
            return .seeOther(SiteURL.topic(id.rawValue).url)
        } catch let error as MeetingError {
            var model = try meetingsModel(visit, who)
            model.problem = error.phrase
            return personal(MeetingsView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    @Sendable func topic(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        return personal(TopicView.page(try topicModel(try Self.topicID(context), visit, who), visit), visit)
    }

    @Sendable func takeTopicStep(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "topic.step") }
        let form = try await form(request, for: "rapat", who)
        let id = try Self.topicID(context)
        guard let action = form.trimmed("langkah").flatMap(TopicState.Action.init(rawValue:)) else {
            throw WebError.badRequest("step", "An unknown step.")
        }
        do {
            switch action {
            case .reply: try community.reply(form["teks"] ?? "", to: id, by: visit.actor)
            case .bring: try community.bring(id, by: visit.actor)
            case .close, .reopen: try community.take(action, id, by: visit.actor)
            }
            return .seeOther(SiteURL.topic(id.rawValue).url)
        } catch let error as MeetingError {
            var model = try topicModel(id, visit, who)
            model.problem = error.phrase
            return personal(TopicView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    private func topicModel(_ id: TopicID, _ visit: Visit, _ who: SignedIn) throws -> TopicModel {
        let dossier = try community.topic(id, by: visit.actor)
        return TopicModel(
            dossier: dossier, circle: try community.name(of: dossier.topic.circle),
            words: MeetingWords(t: visit.language, directory: discovery.directory), field: field("rapat", who))
    }

    private static func topicID(_ context: WebContext) throws -> TopicID {
        // The same answer as for somebody else's topic.
        guard let id = context.row() else { throw NotAllowed(verb: "topic.see") }
        return TopicID(id)
    }
}
