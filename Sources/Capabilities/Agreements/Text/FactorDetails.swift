public import Commons
public import Membership

/// What the factors of an agreement fix besides words (S77, S140–S144): who steers, who does what, with what, at whose cost, by what systems,
/// and who was asked.
public struct FactorDetails: Sendable, Hashable, Codable {
    /// How the parties decide (S72, S140).
    public enum DecisionRule: String, Sendable, Hashable, Codable, CaseIterable {
        case consensus
        /// One library one vote, whatever its size.
        case oneLibraryOneVote = "one-library-one-vote"

        public var name: Phrase {
            switch self {
            case .consensus: Phrase(id: "musyawarah untuk mufakat", en: "by consensus")
            case .oneLibraryOneVote: Phrase(id: "satu perpustakaan satu suara", en: "one library, one vote")
            }
        }
    }

    /// A task that one party does for all, so that no two do it (S141).
    public struct Duty: Sendable, Hashable, Codable {
        public var library: LibraryID
        public var task: String
        /// The subject or class it is about, if it is.
        public var subject: String?
        /// "semester ganjil", "2027".
        public var period: String?

        public init(_ library: LibraryID, _ task: String, subject: String? = nil, period: String? = nil) {
            (self.library, self.task, self.subject, self.period) = (library, task, subject, period)
        }
    }

    /// One cost and who bears it (S143).
    public struct Cost: Sendable, Hashable, Codable {
        public var what: String
        /// Nil when all parties share it.
        public var payer: LibraryID?
        /// What is reckoned with, in rupiah; 0 for what costs no money.
        public var rupiah: Int
        /// Given in work or things instead of money.
        public var isInKind: Bool

        public init(_ what: String, payer: LibraryID?, rupiah: Int, isInKind: Bool = false) {
            (self.what, self.payer, self.rupiah, self.isInKind) = (what, payer, rupiah, isInKind)
        }
    }

    /// Equipment that a party brings, as its profile names it (S142).
    public struct Tool: Sendable, Hashable, Codable {
        public var library: LibraryID
        public var equipment: Equipment

        public init(_ library: LibraryID, _ equipment: Equipment) { (self.library, self.equipment) = (library, equipment) }
    }

    /// The technology annex (S144).
    public struct Technology: Sendable, Hashable, Codable {
        public var systems = ""
        public var dataExchange = ""
        public var privacy = ""
        /// An office and its number, never a private person's.
        public var securityContact = ""

        public init() {}
    }

    /// Who was heard, as whoever drafted noted it. Texts of before people could say it themselves (``PlanVoices``) have it still.
    public struct Consultation: Sendable, Hashable, Codable {
        public var library: LibraryID
        public var role: Role
        public var day: CalendarDay
        public var supports: Bool

        public init(_ library: LibraryID, _ role: Role, on day: CalendarDay, supports: Bool) {
            (self.library, self.role, self.day, self.supports) = (library, role, day, supports)
        }
    }

    /// Who steers the cooperation (S140): a role at a party, never a name, and how often they meet.
    public struct Committee: Sendable, Hashable, Codable {
        public enum Rhythm: String, Sendable, Hashable, Codable, CaseIterable {
            case monthly, quarterly, semesterly, yearly

            public var name: Phrase {
                switch self {
                case .monthly: Phrase(id: "sebulan sekali", en: "once a month")
                case .quarterly: Phrase(id: "tiga bulan sekali", en: "every three months")
                case .semesterly: Phrase(id: "sekali tiap semester", en: "once a semester")
                case .yearly: Phrase(id: "setahun sekali", en: "once a year")
                }
            }
        }

        public struct Seat: Sendable, Hashable, Codable {
            public var library: LibraryID
            public var role: Role

            public init(_ library: LibraryID, _ role: Role) { (self.library, self.role) = (library, role) }
        }

        /// Who can sit there for a party.
        public static let roles: [Role] = [.principal, .librarian, .teacher, .pupil, .committee, .foundation]

        public var seats: [Seat]
        public var rhythm: Rhythm

        public init(_ seats: [Seat], rhythm: Rhythm) { (self.seats, self.rhythm) = (seats, rhythm) }
    }

    /// A need that the cooperation answers (S136), with the figure it was found with.
    public struct Need: Sendable, Hashable, Codable {
        /// What it is to the room that found it: "gap:12:500".
        public var code: String
        public var label: String
        public var count: Int
        /// When it was counted.
        public var day: CalendarDay

        public init(code: String, label: String, count: Int, day: CalendarDay) {
            (self.code, self.label, self.count, self.day) = (code, label, count, day)
        }

        /// "Kelas 500 di SMP Contoh: 120 (23 November 2026)".
        public func text(_ language: Language) -> String { "\(label): \(language.number(count)) (\(day.text(language)))" }
    }

    public var coordinator: LibraryID?
    /// Who takes note below the signatures ("Mengetahui"): "Kepala Dinas Pendidikan …", an office and no person. Nil for nobody; that keeps
    /// the bytes of older texts as they were.
    public var acknowledging: String?
    public var decisionRule: DecisionRule
    public var duties: [Duty]
    /// Steps or written procedures (SOP) by name.
    public var procedures: [String]
    public var equipment: [String]
    /// Procedures from the library of guides, in the version agreed; nil keeps the bytes of texts older than that library as they were.
    public var guides: [GuideMark]?
    public var tools: [Tool]?
    public var costs: [Cost]
    public var technology: Technology
    public var consultations: [Consultation]
    /// Nil in texts of before there were any, whose bytes stay what they were.
    public var committee: Committee?
    public var needs: [Need]?
    /// Whose supporting word each party's approval waits for; nil for nobody's.
    public var neededVoices: [Role]?

    public init() {
        (coordinator, decisionRule, technology) = (nil, .consensus, Technology())
        (duties, procedures, equipment, costs, consultations) = ([], [], [], [], [])
        (committee, needs, neededVoices) = (nil, nil, nil)
    }

    /// What each party is reckoned to pay, in rupiah; what all share under nil.
    public var budget: [LibraryID?: Int] {
        costs.reduce(into: [:]) { $0[$1.payer, default: 0] += $1.isInKind ? 0 : $1.rupiah }
    }

    func problems(parties: Set<LibraryID>) -> [AgreementError] {
        var found: [AgreementError] = []
        let named =
            [coordinator] + duties.map(\.library) + costs.map(\.payer) + consultations.map(\.library)
            + (tools ?? []).map(\.library)
            + (committee?.seats.map(\.library) ?? [])
        for library in named.compactMap(\.self) where !parties.contains(library) { found.append(.notAParty(library)) }
        for cost in costs where !(0...1_000_000_000_000).contains(cost.rupiah) { found.append(.notAnAmount(cost.rupiah)) }
        var doers: [String: LibraryID] = [:]
        for duty in duties {
            let task = [duty.task, duty.subject ?? "", duty.period ?? ""].map { $0.trimmed.lowercased() }.joined(
                separator: "\u{1F}")
            if let other = doers.updateValue(duty.library, forKey: task), other != duty.library {
                found.append(.dutyTwice(duty.task))
            }
        }
        let words = [technology.systems, technology.dataExchange, technology.privacy, technology.securityContact]
        let texts =
            [acknowledging ?? ""] + words + procedures + equipment
            + duties.flatMap { [$0.task, $0.subject ?? "", $0.period ?? ""] } + costs.map(\.what)
        for text in texts where text.utf8.count > 4_000 { found.append(.tooLong(String(text.prefix(40)))) }
        for mark in guides ?? [] where GuideLibrary.shared[mark]?.kind != .procedure { found.append(.unknownGuide(mark.code)) }
        for need in needs ?? [] where need.label.utf8.count > 400 || need.code.utf8.count > 100 {
            found.append(.tooLong(String(need.label.prefix(40))))
        }
        if (needs?.count ?? 0) + (committee?.seats.count ?? 0) > 400 { found.append(.tooLong("400")) }
        if texts.count > 1_000 || consultations.count > 1_000 { found.append(.tooLong("1000")) }
        return found
    }

    /// Each factor's details as lines, for comparing and showing.
    func lines(_ language: Language) -> [(factor: AgreementFactor, text: String)] {
        let seats = (committee?.seats ?? []).map { "\($0.role.name.text(language)) #\($0.library.rawValue)" }
        let relationship = [
            decisionRule.name.text(language), coordinator.map { "#\($0.rawValue)" } ?? "",
            committee.map { "\(seats.joined(separator: ", ")); \($0.rhythm.name.text(language))" } ?? "",
            (neededVoices ?? []).map { $0.name.text(language) }.joined(separator: ", "), acknowledging ?? "",
        ]
        let division = duties.map { duty in
            [duty.task, duty.subject ?? "", duty.period ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
                + " (#\(duty.library.rawValue))"
        }
        let financing = costs.map { cost in
            "\(cost.what): Rp\(language.number(cost.rupiah))\(cost.payer.map { " (#\($0.rawValue))" } ?? "")\(cost.isInKind ? " *" : "")"
        }
        let annex = [technology.systems, technology.dataExchange, technology.privacy, technology.securityContact]
        let named =
            (guides ?? []).map { mark in
                "\(GuideLibrary.shared[mark]?.title.text(language) ?? mark.code) (SOP \(mark.code), \(mark.version))"
            } + (tools ?? []).map { "\($0.equipment.name.text(language)) (#\($0.library.rawValue))" }
        let all: [(factor: AgreementFactor, lines: [String])] = [
            (.rationale, (needs ?? []).map { $0.text(language) }), (.relationship, relationship), (.division, division),
            (.methods, named + procedures + equipment), (.financing, financing),
            (.technology, annex),
        ]
        return all.map { ($0.factor, $0.lines.filter { !$0.isEmpty }.joined(separator: "\n")) }
    }
}
