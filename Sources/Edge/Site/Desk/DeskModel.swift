import Agreements
import Commons
import Community
import HTML
import Membership
import UnionCatalog

/// One item of the list, with the form that does it in place where one press is enough.
struct DeskItem {
    struct Form {
        struct Button {
            var name = "langkah"
            var value: String
            var label: Phrase
            var isMain = false
        }

        var action: SiteURL
        /// Shows that the visitor's own page sent it.
        var token: Markup
        var fields: [(name: String, value: String)] = []
        /// One line to write, where a word belongs to it.
        var line: (name: String, label: Phrase, most: Int)?
        var buttons: [Button]
        /// Somebody's signature: these stand first.
        var isApproval = false
    }

    var task: DeskTask
    var form: Form?
    /// What one press says was read.
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

        /// Promises past their day, as one line: between whom is the parties' to see.
        var task: DeskTask? {
            guard agreements.overdue > 0 else { return nil }
            let count = agreements.overdue
            return DeskTask(
                key: "network:\(network.id.rawValue):overdue", origin: .agreements, subject: network.name,
                why: Phrase(
                    id: "\(count) janji di jaringan ini lewat tenggat; bicarakan di rapat berikutnya.",
                    en: count == 1
                        ? "One commitment in this network is past its day; bring it up at the next meeting."
                        : "\(count) commitments in this network are past their day; bring them up at the next meeting."),
                deed: Phrase(id: "Lihat siapa terhalang", en: "See who is held up"),
                path: SiteURL.networkReadiness(network.id).url.text, urgency: .soon)
        }
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

        func task(_ t: Language) -> DeskTask? {
            guard jobs.dead > 0 else { return nil }
            return DeskTask(
                key: "installation:jobs", origin: .messages, subject: t(InstallationView.title),
                why: Phrase(
                    id: "\(jobs.dead) pekerjaan menyerah setelah dicoba berulang; lihat sebabnya.",
                    en: "\(jobs.dead) \(jobs.dead == 1 ? "job was" : "jobs were") given up after several tries; see why."),
                deed: Phrase(id: "Lihat sebabnya", en: "See why"), path: "/meja/instalasi#pekerjaan", urgency: .today)
        }
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
