public import Commons

/// Somebody with an account: a name and how they are spoken to. What they are where stands in their grants.
///
/// There is no place for a birthday, an address or a national number (NIK), and none shall be added.
public struct Person: Sendable, Hashable {
    public let id: PersonID
    /// One field, as the person writes it.
    public var name: String
    /// How they are spoken to: "Bapak", "Ibu", "Ustazah"; nil says the name alone.
    public var formOfAddress: String?
    /// nil for whoever has not chosen: then the browser's choice counts.
    public var language: Language?
    /// What they sign in by without naming a library; pupils need none.
    public var signInName: String?
    /// Made up for the demonstration.
    public var isSample: Bool

    /// "Ibu Ratna".
    public var spokenName: String { formOfAddress.map { "\($0) \(name)" } ?? name }
}

/// What is told of somebody who gets an account.
public struct PersonDetails: Sendable, Hashable {
    public var name: String
    public var formOfAddress: String?
    public var language: Language?
    public var signInName: String?
    /// Their number or short name at the library that makes the account: for a pupil the school's own number (NIS).
    public var number: String?
    /// A pupil's class, "VII-A".
    public var classGroup: String?
    public var isSample = false

    public init(name: String) { self.name = name }
}
