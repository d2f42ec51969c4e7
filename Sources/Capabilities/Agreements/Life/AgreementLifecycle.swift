public import Commons

/// The life of an agreement. The table is the whole of it: the code asks it, a test walks it, and the table in docs/architecture.md is written
/// from it.
public enum AgreementLifecycle {
    /// Who may take a step.
    public enum Who: String, Sendable, Hashable, CaseIterable {
        /// A librarian or deputy of a party.
        case staff
        /// A party's staff, or a coordinator of the network who helps.
        case helper
        /// The staff of a party that has not accepted yet.
        case otherStaff
        /// The signatory on record of a party.
        case signatory
        /// The program, when the rule is met or the day has come.
        case system

        public var name: Phrase {
            switch self {
            case .staff: Phrase(id: "pustakawan salah satu pihak", en: "a party’s librarian")
            case .helper: Phrase(id: "pustakawan salah satu pihak, atau koordinator", en: "a party’s librarian, or a coordinator")
            case .otherStaff: Phrase(id: "pustakawan pihak yang belum menerima", en: "the librarian of a party yet to accept")
            case .signatory: Phrase(id: "penanda tangan yang tercatat", en: "the signatory on record")
            case .system: Phrase(id: "program", en: "the program")
            }
        }
    }

    public struct Step: Sendable, Hashable {
        public let from: AgreementState
        public let action: AgreementAction
        public let to: AgreementState
        public let who: Who
        /// What the others are told.
        public let message: Phrase
        /// Who has to act next; nil when nobody must.
        public let next: Who?
    }

    public static let table: [Step] = AgreementLifecycleData.steps

    public static func step(_ state: AgreementState, _ action: AgreementAction) -> Step? {
        table.first { $0.from == state && $0.action == action }
    }

    static func must(_ state: AgreementState, _ action: AgreementAction) throws(AgreementError) -> Step {
        guard let step = step(state, action) else { throw .notNow(action, state) }
        return step
    }
}
