import Agreements
import Commons
import Community
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import UnionCatalog
import WebSupport

extension Site {
    @Sendable func leaving(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atOwnPrincipal(request, context) { visit, who, library in
            self.personal(LeavingView.page(try self.leavingModel(library, who), visit), visit)
        }
    }

    @Sendable func leave(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atOwnPrincipal(request, context) { visit, who, library in
            let form = try await self.form(request, for: "pamit", who)
            var model = try self.leavingModel(library, who)
            do {
                if form["langkah"] == "batal" {
                    try self.membership.takeBackLeaving(library.id, by: visit.actor)
                    return .seeOther(SiteURL.leaving(code: library.code).url)
                }
                if form["yakin"] == "1", let day = form.trimmed("hari").flatMap({ CalendarDay($0) }), day >= model.today {
                    try self.agreements.leaveAll(library.id, wished: day, by: visit.actor)
                    return .seeOther(SiteURL.leaving(code: library.code).url)
                }
                model.problem = ProfilePhrases.notSure
            } catch let error as MembershipError {
                model.problem = error.phrase
            } catch let error as AgreementError {
                model.problem = error.phrase
            }
            return self.personal(LeavingView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    /// Everything that the library has here, as one file that another hub can take in.
    @Sendable func leavingArchive(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atOwnPrincipal(request, context) { visit, _, library in
            let bytes = Bytes()
            try self.catalog.export(library: library.code, by: visit.actor) { bytes.append($0) }
            var response = Response.download(
                bytes.taken(), type: "application/x-ndjson", named: "silang-\(library.code).jsonl")
            response.headers[.cacheControl] = CacheControl.noStore
            return response
        }
    }

    private final class Bytes {
        private var all: [UInt8] = []
        func append(_ part: [UInt8]) { all += part }
        func taken() -> [UInt8] { all }
    }

    /// The principal's own page: to leave is nobody else's decision.
    private func atOwnPrincipal(
        _ request: Request, _ context: WebContext, _ body: (Visit, SignedIn, Library) async throws -> Response
    ) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            guard visit.actor.mayLeave(library.id) else { throw NotAllowed(verb: "library.leave") }
            return try await body(visit, who, library)
        }
    }

    private func leavingModel(_ library: Library, _ who: SignedIn) throws -> LeavingModel {
        LeavingModel(
            library: library, leaving: try membership.leaving(of: library.id), today: clock.today(), field: field("pamit", who))
    }

    @Sendable func handover(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, _, library in
            self.personal(HandoverView.page(try self.handoverModel(library, visit), visit), visit)
        }
    }

    /// What is open at the library as of whoever keeps it, the principal may print it or the librarian. Pupils are counted, never named.
    private func openThings(of library: Library, _ visit: Visit) throws -> [(what: String, why: Phrase, due: CalendarDay?)] {
        let (t, actor) = (visit.language, visit.actor)
        let held = try agreements.handover(of: library.id, measured: measurement, by: actor)
        var open = held.tasks.map { (what: $0.title, why: $0.kind.why, due: $0.due) }
        open += held.promises.map { ($0.what, HandoverView.promised, Optional($0.due)) }
        open += try community.duties(at: library.id, by: actor).duties.map { ($0.task.subject, $0.task.why, $0.task.due) }
        let wishes = try discovery.openWishes(of: library.id, by: actor)
        if !wishes.isEmpty {
            open.append(
                (t(WishesView.title), Phrase(id: "\(wishes.count) belum dijawab", en: "\(wishes.count) not answered"), nil))
        }
        for batch in try catalog.batches(of: library.id, limit: 20)
        where ![.applied, .undone, .abandoned].contains(batch.state) {
            open.append(
                (
                    t(DeskPhrases.imports), Phrase(same: "\(batch.state.rawValue), \(batch.tally.applied)/\(batch.tally.staged)"),
                    nil
                ))
        }
        for one in try people.paperless(at: [library.id], by: actor) {
            let why = Phrase(
                id: "\(one.count) siswa belum ada lembarnya; \(one.erasedThen) dihapus pada",
                en: "\(one.count) papers have not come; \(one.erasedThen) pupils are erased on")
            open.append((t(PeoplePhrases.consents), why, one.erasedOn))
        }
        return open
    }

    private func handoverModel(_ library: Library, _ visit: Visit) throws -> HandoverModel {
        let t = visit.language
        let now = clock.now()
        let partners = try agreements.partners(of: library.id, by: visit.actor)
        let members = try people.members(of: library.id, by: visit.actor)
        let accounts = Role.allCases.compactMap { role -> (role: Role, count: Int, waiting: Int)? in
            let holders = members.filter { $0.appointments.contains { $0.grant.role == role && $0.counts(at: now) } }
            return holders.isEmpty ? nil : (role, holders.count, holders.count { !$0.hasPassword })
        }
        let profile = try membership.profile(of: library.id)
        var dates = profile.closures.filter { $0.until >= clock.today() }.map {
            ($0.from, "\(t(ProfilePhrases.closures)): \($0.reason)")
        }
        dates += partners.compactMap { one in one.ends.map { ($0, "\(t(ProfilePhrases.lastDay)): \(one.title)") } }
        if let leaving = try membership.leaving(of: library.id) { dates.append((leaving.lastDay, t(ProfilePhrases.leave))) }
        let all = try networks.networks()
        return HandoverModel(
            library: library, today: clock.today(),
            open: try openThings(of: library, visit),
            partners: partners.map { one in
                HandoverModel.Partner(
                    title: one.title,
                    others: one.agreement.libraries.filter { $0 != library.id }.compactMap { discovery.directory[$0]?.name },
                    ends: one.ends)
            },
            networks: try networks.memberships(of: library.id, by: visit.actor).compactMap { member in
                all.first { $0.id == member.network }.map { ($0.name, member.state) }
            },
            accounts: accounts, desks: try people.enrolledDesks(at: library.id, by: visit.actor),
            dates: dates.sorted { $0.0 < $1.0 }.map { (day: $0.0, what: $0.1) },
            contact: [library.details.email, library.details.phone].compactMap(\.self))
    }
}
