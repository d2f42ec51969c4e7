import Commons
import Hummingbird
import Membership
import WebSupport

extension Site {
    static let journalPages = 400

    @Sendable func installationPage(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        let query = try request.query()
        func word(_ name: String) -> String? {
            query.trimmed(name).map { String($0.lowercased().prefix(40)) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        let filter = JournalFilter(
            verb: word("apa"), subjectKind: word("perihal"), day: query.trimmed("hari").flatMap { CalendarDay($0) })
        let page = try query.int("halaman", in: 1...Self.journalPages) ?? 1
        let journal = try membership.journal(filter, page: page, by: visit.actor)
        return personal(
            InstallationView.page(
                InstallationModel(
                    figures: try membership.installationFigures(by: visit.actor), lines: journal.lines.map { DeedLine($0) },
                    filter: filter, page: page, isMore: journal.isMore && page < Self.journalPages), visit), visit)
    }
}
