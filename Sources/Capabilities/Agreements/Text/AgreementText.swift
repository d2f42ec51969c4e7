public import Commons

/// The text of one version of an agreement: the nine factors, the benefits, the clauses and the days. Once proposed it never changes; what
/// signatories approve is its bytes.
public struct AgreementText: Sendable, Hashable, Codable {
    /// Whether it begins something or builds on what is there (S61).
    public struct Programme: Sendable, Hashable, Codable {
        public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case extends, new }
        public var kind: Kind
        /// Where things stood before, so that improvement can be shown: "12 judul dipinjam antar sekolah dalam setahun".
        public var baseline: String?

        public init(_ kind: Kind, baseline: String? = nil) { (self.kind, self.baseline) = (kind, baseline) }
    }

    /// What one party gains (S60).
    public struct Benefit: Sendable, Hashable, Codable {
        public var library: LibraryID
        public var text: String

        public init(_ library: LibraryID, _ text: String) { (self.library, self.text) = (library, text) }
    }

    /// What an oral agreement is known by (S145).
    public struct OralRecord: Sendable, Hashable, Codable {
        public var day: CalendarDay
        public var place: String
        public var witnesses: [String]
        public var summary: String

        public init(day: CalendarDay, place: String, witnesses: [String], summary: String) {
            (self.day, self.place, self.witnesses, self.summary) = (day, place, witnesses, summary)
        }
    }

    public enum Renewal: String, Sendable, Hashable, Codable, CaseIterable {
        /// Ends on its day.
        case none
        /// A review comes first; its successor is drafted from it.
        case byReview = "by-review"
    }

    public var title: String
    public var programme: Programme
    /// Pendorong: why now (S32); the considerans of the printed text.
    public var drivers: [String]
    /// The six factors that are words; scope, parties and term are told by the rest.
    public var factors: [AgreementFactor: String]
    /// What the factors fix besides words.
    public var details: FactorDetails
    public var benefits: [Benefit]
    public var clauses: [Clause]
    public var starts: CalendarDay
    /// The last day; nil for open-ended.
    public var ends: CalendarDay?
    public var renewal: Renewal
    public var oral: OralRecord?
    /// Whether anyone may read it once it is in force.
    public var isPublic: Bool

    public init(title: String, programme: Programme = Programme(.new), starts: CalendarDay, ends: CalendarDay? = nil) {
        (self.title, self.programme, self.starts, self.ends) = (title, programme, starts, ends)
        details = FactorDetails()
        (drivers, factors, benefits, clauses, renewal, isPublic) = ([], [:], [], [], .byReview, false)
    }
}
