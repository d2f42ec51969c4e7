import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

/// What a library keeps about itself: its profile, its handover, its way out; and what an office oversees.
extension Site {
    func registerKeeping(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .profile:
            routes.get(path, use: profile)
            routes.post(path, use: changeProfile)
        case .leaving:
            routes.get(path, use: leaving)
            routes.post(path, use: leave)
        case .leavingArchive: routes.get(path, use: leavingArchive)
        case .handover: routes.get(path, use: handover)
        case .ownWishes:
            routes.get(path, use: ownWishes)
            routes.post(path, use: answerOwnWish)
        case .offices: routes.get(path, use: officePages)
        default: break
        }
    }

    @Sendable func profile(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            var model = try self.profileModel(library, who, visit)
            model.isSaved = try request.query().contains("beres")
            return self.personal(ProfileView.page(model, visit), visit)
        }
    }

    @Sendable func changeProfile(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            let form = try await self.form(request, for: "profil", who)
            var model = try self.profileModel(library, who, visit)
            model.problem = Self.read(form, &model)
            let identity = IdentityPart.read(form, &model)
            (model.library.details.hours, model.library.details.email) = (form.trimmed("jam"), form.trimmed("surel"))
            model.library.details.phone = form.trimmed("telepon")
            do {
                if model.problem == nil {
                    try self.membership.identify(library.id, as: identity, by: visit.actor)
                    try self.membership.describe(
                        library.id, model.profile, hours: model.library.details.hours, email: model.library.details.email,
                        phone: model.library.details.phone, by: visit.actor)
                    if let shows = model.showsName, shows != (form["namaku"] == "1") {
                        try self.membership.showName(!shows, at: library.id, by: visit.actor)
                    }
                    try self.discovery.follow()
                    return .seeOther(SiteURL.profile(code: library.code, isDone: true).url)
                }
            } catch let error as MembershipError {
                model.problem = error.phrase
            }
            return self.personal(ProfileView.page(model, visit), visit, status: .unprocessableContent)
        }
    }

    private func profileModel(_ library: Library, _ who: SignedIn, _ visit: Visit) throws -> ProfileModel {
        let profile = try membership.profile(of: library.id)
        let mayShow = visit.actor.has(.librarian, .deputy, .principal, at: .library(library.id))
        let known = try membership.library(code: library.code) ?? library
        return ProfileModel(
            library: known, profile: profile, week: profile.week.map { $0?.text ?? "" },
            closures: profile.closures.map { "\($0.from.iso) \($0.until.iso) \($0.reason)" }.joined(separator: "\n"),
            showsName: mayShow ? try membership.showsName(at: library.id, who.person.id) : nil,
            mayLeave: visit.actor.mayLeave(library.id), field: field("profil", who))
    }

    /// - Returns: what could not be read.
    private static func read(_ form: Query, _ model: inout ProfileModel) -> Phrase? {
        var problem: Phrase?
        model.week = (0..<7).map { form.trimmed("hari\($0)") ?? "" }
        for (day, typed) in model.week.enumerated() {
            model.profile.week[day] = OpenHours(typed: typed)
            if !typed.isEmpty, model.profile.week[day] == nil {
                problem = Phrase(
                    id: "\(ProfilePhrases.unreadHours.indonesian): \(typed.prefix(30))",
                    en: "\(ProfilePhrases.unreadHours.english): \(typed.prefix(30))")
            }
        }
        model.closures = String((form["tutup"] ?? "").prefix(6000))
        model.profile.closures = []
        for line in model.closures.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
            let words = line.split(maxSplits: 2, whereSeparator: \.isWhitespace)
            guard words.count >= 2, let from = CalendarDay(words[0]), let until = CalendarDay(words[1]) else {
                problem = Phrase(
                    id: "\(ProfilePhrases.unreadClosure.indonesian): \(line.prefix(40))",
                    en: "\(ProfilePhrases.unreadClosure.english): \(line.prefix(40))")
                continue
            }
            model.profile.closures.append(Closure(from: from, until: until, reason: words.count > 2 ? String(words[2]) : ""))
        }
        model.profile.services = Set(form.values("layanan").compactMap(OfferedService.init(rawValue:)))
        model.profile.equipment = Set(form.values("alat").compactMap(Equipment.init(rawValue:)))
        model.profile.skills = Set(form.values("keahlian").compactMap(StaffSkill.init(rawValue:)))
        (model.profile.rules, model.profile.policy) = (form.trimmed("aturan") ?? "", form.trimmed("kebijakan") ?? "")
        model.profile.weeklyCeiling = form.trimmed("batas").flatMap { Int($0) }
        model.profile.declaredCopies = form.trimmed("induk").flatMap { Int($0) }
        return problem
    }
}
