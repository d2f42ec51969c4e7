public import Commons

/// A role of somebody at a place, with who gave it and for how long.
public struct Appointment: Sendable, Hashable {
    public let id: AppointmentID
    public var person: PersonID
    public var grant: RoleGrant
    /// For helpers: what they may do.
    public var rights: Set<HelperRight>
    /// Seconds since 1970, UTC; it counts from here
    public var since: Int64
    /// and until here; nil for no end.
    public var until: Int64?
    /// The journal's word for whoever gave it.
    public var givenBy: String

    public func counts(at now: Int64) -> Bool { since <= now && (until.map { now < $0 } ?? true) }
}

/// The number of an appointment.
public struct AppointmentID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Somebody as their library knows them.
public struct Member: Sendable, Hashable {
    public var person: Person
    public var number: String?
    public var classGroup: String?
    /// What they are at this library; roles elsewhere are not this library's business.
    public var appointments: [Appointment]
    /// Whether they have a way in: set a password or linked an account elsewhere, and so have used their slip.
    public var hasPassword: Bool

    public var isPupil: Bool { appointments.contains { $0.grant.role == .pupil } }
}
