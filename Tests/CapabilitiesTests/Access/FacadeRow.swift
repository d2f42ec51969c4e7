import Commons

/// One method that takes who acts: who may, by name, and how it is tried.
struct FacadeRow: Sendable {
    /// "Papers.void(_:reason:by:)".
    let method: String
    let allowed: Set<String>
    /// Whether somebody of those allowed must come through; what needs a state of its own may end in an error of its own.
    let comesThrough: Bool
    /// False for "nothing to see", which is how lists refuse.
    let act: @Sendable (FacadeHouse, FacadeHouse.Visitor) async throws -> Bool

    init(
        _ method: String, _ allowed: Set<String>, comesThrough: Bool = true,
        _ act: @escaping @Sendable (FacadeHouse, FacadeHouse.Visitor) async throws -> Bool
    ) {
        (self.method, self.allowed, self.comesThrough, self.act) = (method, allowed, comesThrough, act)
    }

    /// For what gives or throws, and has nothing to show.
    static func done(
        _ method: String, _ allowed: Set<String>, comesThrough: Bool = true,
        _ act: @escaping @Sendable (FacadeHouse, Actor) async throws -> Void
    ) -> FacadeRow {
        FacadeRow(method, allowed, comesThrough: comesThrough) { house, visitor in
            try await act(house, visitor.actor)
            return true
        }
    }

    // MARK: Names

    static func at(_ place: String, _ roles: [Role]) -> Set<String> { Set(roles.map { "\(place) \($0.rawValue)" }) }
    static func own(_ roles: Role...) -> Set<String> { at("own", roles) }
    static func parties(_ roles: Role...) -> Set<String> { at("own", roles).union(at("other", roles)) }
    static func every(_ roles: Role...) -> Set<String> {
        at("own", roles).union(at("other", roles)).union(at("outside", roles))
    }

    static let console: Set<String> = ["console"]
    static let operators: Set<String> = ["console", "operator"]
    static let keepers = own(.librarian, .deputy)
    /// Whoever sees an agreement of the two parties.
    static let seeing = parties(.librarian, .deputy, .principal, .foundation)
        .union(["coordinator", "coordinator without second factor", "officer"]).union(operators)
    static let everyone: Set<String> = persons.union(["visitor", "console"])
    static let persons = every(
        .librarian, .deputy, .helper, .principal, .foundation, .teacher, .staff, .pupil, .guardian, .committee, .alumni, .guest
    )
    .union([
        "coordinator", "coordinator without second factor", "coordinator elsewhere", "officer", "officer elsewhere",
        "operator", "operator without second factor",
    ])
}
