import Agreements
import Commons
import Community
import Membership
import Store

/// Whom a line of the journal concerns, and what they are told. What stands here no verb is told of by another way.
struct MessageRules {
    let entry: JournalEntry
    let now: Int64
    let connection: Connection

    struct Letter {
        let person: PersonID
        let news: News
    }

    /// Whoever did it is not told of it.
    func letters() throws -> [Letter] {
        let all: [Letter] =
            switch entry.subjectKind {
            case "agreement" where entry.verb.hasPrefix("agreement."): try agreement()
            case "library" where entry.verb.hasPrefix("network."): try membership()
            case "library" where entry.verb == "library.rename": try renamed()
            case "meeting" where entry.verb.hasPrefix("meeting."): try meeting()
            case "approval" where entry.verb.hasPrefix("approval."): try approval()
            case "notice" where entry.verb == "notice.publish": try notice()
            case "person" where Self.account.contains(entry.verb): account()
            default: []
            }
        // What was done to an account its owner hears of, whoever did it: it may have been somebody else as them.
        return entry.verb.hasPrefix("account.") ? all : all.filter { "person:\($0.person.rawValue)" != entry.actor }
    }

    // MARK: - Agreements

    /// Steps that everyone at the parties hears of; others go only to whoever must act.
    private static let loud: Set<AgreementAction> = [
        .propose, .settle, .refuse, .confirm, .activate, .suspend, .resume, .end, .withdraw, .retract, .giveNotice, .join,
    ]

    private func agreement() throws -> [Letter] {
        guard let action = entry.verb.split(separator: ".").last.flatMap({ AgreementAction(rawValue: String($0)) }),
            let from = entry.details["from"].flatMap(AgreementState.init(rawValue:)),
            let step = AgreementLifecycle.step(from, action),
            let news = try Agreements.news(of: AgreementID(entry.subjectId), connection)
        else { return [] }
        let acting = try mustAct(step.next, news)
        var told = acting
        if Self.loud.contains(action) {
            for library in news.agreement.libraries {
                told.formUnion(
                    try People.holders([.librarian, .deputy, .principal], at: .library(library), now: now, connection))
            }
            told.formUnion(news.agreement.parties.flatMap { [$0.signatory, $0.foundation].compactMap(\.self) })
        }
        return told.sorted().map {
            Letter(
                person: $0,
                news: News(
                    entry.verb, News.Subject("agreement", entry.subjectId), detail: from.rawValue, mustAct: acting.contains($0)))
        }
    }

    private func mustAct(_ who: AgreementLifecycle.Who?, _ news: AgreementNews) throws -> Set<PersonID> {
        func staff(_ libraries: some Sequence<LibraryID>) throws -> Set<PersonID> {
            var found: Set<PersonID> = []
            for library in libraries {
                found.formUnion(try People.holders([.librarian, .deputy], at: .library(library), now: now, connection))
            }
            return found
        }
        return switch who {
        case .staff, .helper: try staff(news.agreement.libraries)
        case .otherStaff: try staff(news.undecided.sorted())
        case .signatory:
            try news.unsigned.union(
                news.undecidedHeads.sorted().flatMap {
                    try Approvals.delegates(of: $0, for: .agreement, now: now, connection)
                })
        case .system, nil: []
        }
    }

    // MARK: - Membership

    private func membership() throws -> [Letter] {
        guard let step = entry.verb.split(separator: ".").last.flatMap({ MemberStep(rawValue: String($0)) }),
            let network = entry.details["network"].flatMap({ Int64($0) })
        else { return [] }
        let library = LibraryID(entry.subjectId)
        let school = try People.holders([.librarian, .deputy, .principal], at: .library(library), now: now, connection)
        let principals = Set(
            try People.holders([.principal], at: .library(library), now: now, connection)
                + Approvals.delegates(of: library, for: .joining, now: now, connection))
        let coordinators = try People.holders([.coordinator], at: .network(NetworkID(network)), now: now, connection)
        let (told, acting): ([PersonID], Set<PersonID>) =
            switch step {
            case .invite: (school + principals, principals)
            case .apply: (coordinators, Set(coordinators))
            case .admit, .withdraw, .pause, .exclude: (school, [])
            case .accept, .rest, .wake, .leave: (coordinators, [])
            case .refuse: (school + coordinators, [])
            }
        return Set(told).sorted().map {
            Letter(
                person: $0,
                news: News(
                    entry.verb, News.Subject("library", entry.subjectId), detail: String(network), mustAct: acting.contains($0)))
        }
    }

    /// The coordinators of the networks in which the library is.
    private func renamed() throws -> [Letter] {
        var told: [PersonID: NetworkID] = [:]
        for network in try Networks.networks(of: LibraryID(entry.subjectId), connection) {
            for person in try People.holders([.coordinator], at: .network(network), now: now, connection) {
                told[person] = told[person] ?? network
            }
        }
        return told.sorted { $0.key < $1.key }.map { person, network in
            let subject = News.Subject("library", entry.subjectId)
            return Letter(person: person, news: News(entry.verb, subject, detail: String(network.rawValue)))
        }
    }

    // MARK: - Meetings

    /// A planned meeting is the chair's own matter until the invitation goes out.
    private func meeting() throws -> [Letter] {
        guard let action = entry.verb.split(separator: ".").last.flatMap({ MeetingAction(rawValue: String($0)) }),
            let from = entry.details["from"].flatMap(MeetingState.init(rawValue:)), from != .planned || action == .call,
            MeetingLifecycle.step(from, action) != nil
        else { return [] }
        var told: Set<PersonID> = []
        for library in try Community.invited(to: MeetingID(entry.subjectId), connection) {
            told.formUnion(try People.holders([.librarian, .deputy, .principal], at: .library(library), now: now, connection))
        }
        return told.sorted().map {
            Letter(person: $0, news: News(entry.verb, News.Subject("meeting", entry.subjectId), detail: from.rawValue))
        }
    }

    // MARK: - Approvals

    /// Who has to decide hears that it is asked, whoever asked hears what was decided.
    private func approval() throws -> [Letter] {
        guard let action = entry.verb.split(separator: ".").last.flatMap({ ApprovalAction(rawValue: String($0)) }),
            let news = try Approvals.news(of: ApprovalRequestID(entry.subjectId), now: now, connection)
        else { return [] }
        let from = entry.details["from"].flatMap(ApprovalState.init(rawValue:))
        let told: [PersonID] =
            switch ApprovalLifecycle.step(from, action)?.next {
            case .decider: news.deciders
            case .keeper: news.keepers
            case .system, nil: []
            }
        return Set(told).sorted().map {
            Letter(
                person: $0,
                news: News(
                    entry.verb, News.Subject("approval", entry.subjectId), detail: news.request.kind.rawValue,
                    mustAct: news.request.state == .asked || action == .giveBack))
        }
    }

    // MARK: - Notices

    private func notice() throws -> [Letter] {
        guard let known = try Community.audience(of: NoticeID(entry.subjectId), now: now, connection) else { return [] }
        return known.people.map {
            Letter(person: $0, news: News(entry.verb, News.Subject("notice", entry.subjectId), detail: known.kind))
        }
    }

    // MARK: - Accounts

    private static let account: Set<String> = [
        "person.slip", "account.slip-used", "account.password", "account.pin", "account.factor", "account.factor.remove",
        "account.recovery-code", "account.outside-link", "account.outside-unlink", "person.delegate", "person.undelegate",
    ]

    private func account() -> [Letter] {
        [Letter(person: PersonID(entry.subjectId), news: News(entry.verb, News.Subject("person", entry.subjectId)))]
    }
}
