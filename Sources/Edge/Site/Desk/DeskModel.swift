import Agreements
import Commons
import Community
import HTML
import Membership
import UnionCatalog

/// One item of the list, with the form that does it in place where one press is enough.
struct DeskItem {
    struct Form {
        var action: SafeURL
        /// The form's own proof.
        var proof: Markup
        var fields: [(name: String, value: String)]
        /// The value of the button, `langkah`.
        var deed: String
        /// Whether it approves something: that stands before all else.
        var isApproval: Bool
    }

    var task: DeskTask
    var form: Form?
    /// What one press says was read.
    var notice: NoticeID?
}

/// The desk of whoever is signed in.
struct DeskModel {
    struct Monitor {
        var library: Library
        var health: AgreementHealth
    }

    struct NetworkHealth {
        var network: Network
        var members: [MemberState: Int]
        var agreements: AgreementHealth
    }

    /// An office with how the agreements of its libraries stand.
    struct OfficeDesk {
        var view: OfficeView
        var byState: [AgreementState: Int]

        var isMandated: Bool { view.mandates.contains { $0.counts(on: view.today) } }
    }

    struct Installation {
        var audit: InstallationAudit
        var jobs: JobCounts
        var journal: [DeedLine]
        var figures: CatalogFigures
        /// Imports that have not come to their end.
        var running: [Batch]
        var libraryNames: [LibraryID: String]
    }

    var who: SignedIn
    var items: [DeskItem]
    /// From 1.
    var page = 1
    /// Of all that waits; more than is shown when the list was cut.
    var total: Int
    var libraries: [Library]
    /// Where the visitor works, as whatever.
    var workplaces: [Library]
    /// Libraries in whose name the visitor has to do with agreements.
    var agreeing: [Library]
    var monitors: [Monitor]
    var networks: [NetworkHealth]
    var installation: Installation?
    var field: Markup
    /// For what one press says was read.
    var noticeField: Markup
    var today: CalendarDay
    var mayDraft = false
    /// Whether partners may be looked for.
    var mayPlan = false
    /// The offices at which the visitor works, with what each oversees.
    var offices: [OfficeDesk] = []
    /// What readers, helpers and guardians find; nil for whoever is none of these.
    var reader: ReaderDesk?

    /// Nothing is run here: only read and helped.
    var isReaders: Bool { reader != nil && who.actor.grants.allSatisfy(\.role.isReaders) }
    func maySeeLessons(_ library: Library) -> Bool { Actor.person(who.actor).maySeeLessons(of: library.id) }
    /// Messages not read yet.
    var unread = 0
}
