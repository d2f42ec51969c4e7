import Commons
import Discovery
import HTML
import Hummingbird
import Membership
import WebSupport

/// In the demonstration only: signing in as made-up people by one press.
extension Site {
    func samplePeople(_ t: Language) throws -> [SignInModel.SamplePerson] {
        guard settings.isSample else { return [] }
        return try people.samples().map { person, grants in
            SignInModel.SamplePerson(
                id: person.id, name: person.spokenName,
                what: grants.map { RoleWords.text($0, discovery.directory, t) }.joined(separator: "; "))
        }
    }

    @Sendable func sampleSignIn(_ request: Request, _ context: WebContext) async throws -> Response {
        guard settings.isSample else { throw WebError.notFound }
        let form = try await request.form(limits: Self.small)
        guard let id = form.trimmed("orang").flatMap({ Int64($0) }),
            let start = try await door.enterSample(PersonID(id), from: Door.browser(request, context))
        else { throw WebError.notFound }
        if let old = Door.session.token(in: request, isSecure: context.isSecure) { try await door.signOut(old) }
        return Door.open(start, to: SiteURL.desk.url, context)
    }
}

/// What somebody is, in words: "Pustakawan, SMP Negeri 1".
enum RoleWords {
    /// What somebody is in this session: the first role and how many more; a reminder when none counts.
    static func line(_ who: SignedIn, _ directory: LibraryDirectory, _ t: Language) -> String {
        let roles = who.actor.grants.map { ($0.role, text($0, directory, t)) }.sorted {
            (order($0.0), $0.1) < (order($1.0), $1.1)
        }.map(\.1)
        guard let first = roles.first else { return t(AccountPhrases.noRoles) }
        return roles.count == 1 ? first : "\(first) +\(roles.count - 1)"
    }

    private static func order(_ role: Role) -> Int { Role.allCases.firstIndex(of: role) ?? 0 }

    static func text(_ grant: RoleGrant, _ directory: LibraryDirectory, _ t: Language) -> String {
        switch grant.place {
        case .library(let id): "\(t(grant.role.name)), \(directory[id]?.name ?? "?")"
        default: t(grant.role.name)
        }
    }
}
