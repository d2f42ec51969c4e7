import Agreements
import Commons
import HTML
import Membership

/// The inbox of a principal, of whoever stands in, of a foundation, and of the librarian who asked.
struct ApprovalsModel {
    /// One decision, of whatever kind.
    struct Decided {
        var day: CalendarDay
        var kind: Phrase
        var subject: String
        var outcome: String
        var isGood: Bool
        var path: SafeURL
    }

    /// What somebody may decide in a principal's stead.
    struct Stead {
        var delegation: Delegation
        var library: Library
    }

    var waiting: [DeskItem]
    /// Asked, and waiting for somebody else.
    var open: [ApprovalRequest]
    var decided: [Decided]
    /// Where this visitor may ask.
    var asking: [Library]
    /// Where this visitor may delegate, or see who does.
    var delegating: [Library]
    var steads: [Stead]
    var names: [LibraryID: String]
    var fields: [String: Markup]
    var today: CalendarDay
}

/// One request with what its visitor may do.
struct ApprovalRequestModel {
    var request: ApprovalRequest
    var library: Library
    var actor: Actor
    /// The names of the own people, for those who may know them.
    var people: [String: String]
    var field: Markup
    var today: CalendarDay
    var problem: Phrase?
    var isSaved = false

    /// In which capacity the visitor may decide now.
    var deciding: SigningCapacity? {
        request.missing.first { actor.mayDecide(request.kind, as: $0, for: request.library) }
    }
    var mayAsk: Bool { actor.mayAskApproval(for: request.library) }

    func name(_ journalID: String) -> String? { people[journalID] }
}

/// The form to ask by, with what was typed.
struct ApprovalFormModel {
    var library: Library
    var kind = ApprovalKind.spending
    var form: ApprovalForm
    var hasFoundation: Bool
    var field: Markup
    var problem: Phrase?
}
