import Community
import HTTPTypes
import Hummingbird
import WebSupport

extension Site {
    func registerMeetings(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        routes.get(path) { request, context -> Response in
            let visit = try self.visit(request, context)
            return self.toDoor(visit)
        }
    }
}
