/// Who did what to which thing, and when. Written in the same transaction as the deed; never changed.
public struct JournalEntry: Sendable, Hashable {
    /// The number of the entry; nil before it is written.
    public internal(set) var id: Int64?
    /// An opaque id of the person or peer, never a name: the row it points to can be erased.
    public var actor: String
    /// What was done, e.g. `agreement.approve`.
    public var verb: String
    /// The kind of thing, e.g. `agreement`.
    public var subjectKind: String
    public var subjectId: Int64
    /// Seconds since 1970, UTC.
    public var at: Int64
    /// A few words of circumstance, as keys and values; opaque ids and numbers only, nothing personal.
    public var details: [String: String]

    public init(
        actor: String, verb: String, subjectKind: String, subjectId: Int64, at: Int64, details: [String: String] = [:]
    ) {
        self.actor = actor
        self.verb = verb
        self.subjectKind = subjectKind
        self.subjectId = subjectId
        self.at = at
        self.details = details
    }
}
