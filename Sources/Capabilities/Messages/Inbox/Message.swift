public import Commons

/// Something somebody is told: that a text was proposed, that their school was invited, that their password was changed.
public struct Message: Sendable, Hashable {
    public let id: Int64
    public let person: PersonID
    public let news: News
    /// Seconds since 1970.
    public let at: Int64
    public let readAt: Int64?
}

/// What is told, before it is told to anybody: a code and numbers, never a name.
public struct News: Sendable, Hashable {
    /// What a message is about: `agreement`, `library`, `person`, `network`, `meeting`, `notice`.
    public struct Subject: Sendable, Hashable {
        public let kind: String
        public let id: Int64

        public init(_ kind: String, _ id: Int64) { (self.kind, self.id) = (kind, id) }
    }

    /// The journal's verb, or a reminder's.
    public let code: String
    public let subject: Subject
    /// One word of circumstance: a state, a number of days.
    public let detail: String
    /// Whether its reader has to do something.
    public let mustAct: Bool

    public init(_ code: String, _ subject: Subject, detail: String = "", mustAct: Bool = false) {
        (self.code, self.subject, self.detail, self.mustAct) = (code, subject, detail, mustAct)
    }
}
