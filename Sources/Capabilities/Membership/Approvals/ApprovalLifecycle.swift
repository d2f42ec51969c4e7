public import Commons

/// Where a request for the principal's approval stands.
public enum ApprovalState: String, Sendable, Hashable, CaseIterable {
    case asked, approved, declined
    /// Sent back with a note, to be asked again.
    case returned
    case withdrawn

    public var name: Phrase {
        switch self {
        case .asked: Phrase(id: "menunggu", en: "waiting")
        case .approved: Phrase(id: "disetujui", en: "approved")
        case .declined: Phrase(id: "tidak disetujui", en: "declined")
        case .returned: Phrase(id: "dikembalikan", en: "sent back")
        case .withdrawn: Phrase(id: "ditarik", en: "withdrawn")
        }
    }
}

/// What can be done with a request.
public enum ApprovalAction: String, Sendable, Hashable, CaseIterable {
    case ask, approve
    /// All whose word is needed have approved.
    case settle
    case decline
    case giveBack = "give-back"
    case askAgain = "ask-again"
    case withdraw

    public var name: Phrase {
        switch self {
        case .ask: Phrase(id: "Minta persetujuan", en: "Ask for approval")
        case .approve: Phrase(id: "Setujui", en: "Approve")
        case .settle: Phrase(id: "Disetujui semua", en: "Approved by all")
        case .decline: Phrase(id: "Tidak setuju", en: "Decline")
        case .giveBack: Phrase(id: "Kembalikan untuk diperbaiki", en: "Send back for changes")
        case .askAgain: Phrase(id: "Ajukan lagi", en: "Ask again")
        case .withdraw: Phrase(id: "Tarik permintaan", en: "Withdraw the request")
        }
    }
}

/// The life of a request: state × action → state, who may, and who must act next. What does not stand here is refused.
public enum ApprovalLifecycle {
    public enum Who: Sendable, Hashable, CaseIterable {
        /// Who keeps the library.
        case keeper
        /// The principal, whoever decides in their stead, and the foundation where its word is needed.
        case decider
        case system
    }

    public struct Step: Sendable, Hashable {
        public let from: ApprovalState?
        public let action: ApprovalAction
        public let to: ApprovalState
        public let who: Who
        public let next: Who?
    }

    public static let table: [Step] = [
        Step(from: nil, action: .ask, to: .asked, who: .keeper, next: .decider),
        Step(from: .asked, action: .approve, to: .asked, who: .decider, next: .decider),
        Step(from: .asked, action: .settle, to: .approved, who: .system, next: .keeper),
        Step(from: .asked, action: .decline, to: .declined, who: .decider, next: .keeper),
        Step(from: .asked, action: .giveBack, to: .returned, who: .decider, next: .keeper),
        Step(from: .returned, action: .askAgain, to: .asked, who: .keeper, next: .decider),
        Step(from: .asked, action: .withdraw, to: .withdrawn, who: .keeper, next: nil),
        Step(from: .returned, action: .withdraw, to: .withdrawn, who: .keeper, next: nil),
    ]

    public static func step(_ from: ApprovalState?, _ action: ApprovalAction) -> Step? {
        table.first { $0.from == from && $0.action == action }
    }
}
