import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    @Sendable func peopleChoice(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard visit.who != nil else { return toDoor(visit) }
        let libraries = visit.peopleLibraries { discovery.directory[$0] }
        guard !libraries.isEmpty else { throw NotAllowed(verb: "person.list") }
        if libraries.count == 1 { return .seeOther(SiteURL.peopleOf(code: libraries[0].code).url) }
        return personal(PeopleView.choice(libraries, visit), visit)
    }

    @Sendable func peopleOf(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            let isSaved = try request.query().contains("beres")
            return self.personal(try self.peoplePage(library, who, visit, isSaved: isSaved), visit)
        }
    }

    @Sendable func addPerson(_ request: Request, _ context: WebContext) async throws -> Response {
        try await changePeople(request, context, "orang") { form, visit, library in
            var details = PersonDetails(name: form.trimmed("nama") ?? "")
            (details.formOfAddress, details.signInName) = (form.trimmed("sapaan"), form.trimmed("masuk"))
            (details.number, details.classGroup) = (form.trimmed("nomor"), form.trimmed("kelas"))
            details.isSample = self.settings.isSample
            try self.people.add(
                details, as: try Self.role(form), at: .library(library.id), rights: Self.rights(form), until: Self.until(form),
                by: visit.actor)
        }
    }

    @Sendable func changeAppointments(_ request: Request, _ context: WebContext) async throws -> Response {
        try await changePeople(request, context, "tugas") { form, visit, library in
            if let id = form.trimmed("akhiri").flatMap({ Int64($0) }) {
                try self.people.end(AppointmentID(id), by: visit.actor)
            } else {
                try self.people.appoint(
                    try Self.person(form), as: try Self.role(form), at: .library(library.id), rights: Self.rights(form),
                    until: Self.until(form), by: visit.actor)
            }
        }
    }

    @Sendable func erasePerson(_ request: Request, _ context: WebContext) async throws -> Response {
        try await changePeople(request, context, "hapus") { form, visit, library in
            try self.people.erase(try Self.person(form), at: library.id, by: visit.actor)
        }
    }

    /// Cards for one person, or for a class.
    @Sendable func slips(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            let form = try await self.form(request, for: "slip", who)
            var chosen: [(id: PersonID, name: String)] = []
            let members = try self.people.members(of: library.id, by: visit.actor)
            if let group = form["kelas"] {
                chosen = members.filter { $0.isPupil && ($0.classGroup ?? "") == group }.map { ($0.person.id, $0.person.name) }
            } else {
                let id = try Self.person(form)
                chosen = members.filter { $0.person.id == id }.map { ($0.person.id, $0.person.name) }
                guard !chosen.isEmpty else { throw NotAllowed(verb: "person.slip") }
            }
            var (made, refused): ([(slip: Slip, person: Person)], [(name: String, why: Phrase)]) = ([], [])
            for person in chosen {
                do {
                    made.append(try self.people.handOut(to: person.id, at: library.id, by: visit.actor))
                } catch let error as PeopleError {
                    refused.append((person.name, error.phrase))
                }
            }
            return self.personal(PeopleView.slips(made, refused: refused, library, visit), visit)
        }
    }

    func peoplePage(
        _ library: Library, _ who: SignedIn, _ visit: Visit, problem: Phrase? = nil, isSaved: Bool = false
    ) throws -> Page {
        let actor = visit.actor
        let model = PeopleModel(
            library: library, members: try people.members(of: library.id, by: actor),
            leavers: try people.leavers(of: library.id, by: actor),
            roles: Role.allCases.filter { library.level.roles.contains($0) && actor.mayAppoint($0, at: .library(library.id)) },
            keepsPupils: library.level.roles.contains(.pupil) && actor.mayKeepPupils(of: library.id),
            fields: Dictionary(uniqueKeysWithValues: ["orang", "tugas", "slip", "hapus"].map { ($0, field($0, who)) }),
            problem: problem, isSaved: isSaved, now: clock.now(), actor: actor)
        return PeopleView.page(model, visit)
    }

    /// A page of one library's people: for whoever is signed in and may see them; anybody else is sent to the door, or refused.
    func atLibrary(
        _ request: Request, _ context: WebContext, _ body: (Visit, SignedIn, Library) async throws -> Response
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else {
            guard request.method == .get || request.method == .head else { throw NotAllowed(verb: "person.list") }
            return toDoor(visit)
        }
        guard let library = discovery.directory[context.parameters.get("code") ?? ""], visit.actor.maySeePeople(of: library.id)
        else {
            throw NotAllowed(verb: "person.list")
        }
        return try await body(visit, who, library)
    }

    private func changePeople(
        _ request: Request, _ context: WebContext, _ purpose: String, _ body: (Query, Visit, Library) async throws -> Void
    ) async throws -> Response {
        try await atLibrary(request, context) { visit, who, library in
            let form = try await self.form(request, for: purpose, who)
            do {
                try await body(form, visit, library)
                // Whoever gave up their own last role here has no way back to this page.
                guard let now = try self.signedIn(request, context), Actor.person(now.actor).maySeePeople(of: library.id) else {
                    return .seeOther(SiteURL.account.url)
                }
                return .seeOther(SiteURL.peopleOf(code: library.code, isDone: true).url)
            } catch let error as PeopleError {
                return self.personal(
                    try self.peoplePage(library, who, visit, problem: error.phrase), visit, status: .unprocessableContent)
            }
        }
    }

    static func person(_ form: Query) throws -> PersonID {
        guard let id = form.trimmed("orang").flatMap({ Int64($0) }) else { throw PeopleError.unknownPerson }
        return PersonID(id)
    }

    private static func role(_ form: Query) throws -> Role {
        guard let role = form.trimmed("peran").flatMap(Role.init(rawValue:)) else {
            throw WebError.badRequest("role", "An unknown role.")
        }
        return role
    }

    private static func rights(_ form: Query) -> Set<HelperRight> {
        Set(form.values("tugas").compactMap(HelperRight.init(rawValue:)))
    }

    private static func until(_ form: Query) throws -> CalendarDay? {
        guard let typed = form.trimmed("sampai") else { return nil }
        guard let day = CalendarDay(typed) else { throw PeopleError.unfitDay(String(typed.prefix(20))) }
        return day
    }
}
