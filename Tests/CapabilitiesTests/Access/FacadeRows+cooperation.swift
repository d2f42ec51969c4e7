import Agreements
import Commons
import Community
import Discovery
import Membership
import Messages
import Paper
import Planning
import Store

/// Agreements beyond their verbs, meetings beyond theirs, plans, papers and messages.
extension FacadeRow {
    static let agreements: [FacadeRow] = [
        FacadeRow("Agreements.list(by:)", seeing) { house, visitor in
            try !house.agreements.list(by: visitor.actor).isEmpty
        },
        FacadeRow("Agreements.list(states:after:limit:by:)", seeing) { house, visitor in
            try house.agreements.list(limit: 5, by: visitor.actor).total > 0
        },
        FacadeRow("Agreements.partners(of:by:)", seeing) { house, visitor in
            try !house.agreements.partners(of: house.own, by: visitor.actor).isEmpty
        },
        FacadeRow("Agreements.titles(of:by:)", seeing) { house, visitor in
            try !house.agreements.titles(of: [house.agreement], by: visitor.actor).isEmpty
        },
        .done("Agreements.realism(_:by:)", seeing) { _ = try $0.agreements.realism($0.agreement, by: $1) },
        .done("Agreements.conflicts(_:by:)", seeing) { _ = try $0.agreements.conflicts($0.agreement, by: $1) },
        .done(
            "Agreements.health(network:by:)", operators.union(["coordinator", "coordinator without second factor"])
        ) { _ = try $0.agreements.health(network: $0.network, by: $1) },
        .done("Agreements.health(library:by:)", own(.librarian, .deputy, .principal, .foundation)) {
            _ = try $0.agreements.health(library: $0.own, by: $1)
        },
        .done("Agreements.rules(of:by:)", own(.librarian, .deputy, .principal, .foundation)) {
            _ = try $0.agreements.rules(of: $0.own, by: $1)
        },
        .done(
            "Agreements.forReaders(of:_:by:)",
            own(
                .librarian, .deputy, .helper, .principal, .foundation, .teacher, .staff, .pupil, .guardian, .committee, .alumni,
                .guest)
        ) { _ = try $0.agreements.forReaders(of: $0.own, .pupil, by: $1) },
        .done("Agreements.leaveAll(_:wished:by:)", own(.principal).union(console)) {
            try $0.agreements.leaveAll($0.own, wished: $0.today, by: $1)
        },
        .done(
            "Agreements.join(_:_:benefit:by:)",
            parties(.librarian, .deputy).union(["coordinator", "coordinator without second factor"]), comesThrough: false
        ) { _ = try $0.agreements.join($0.agreement, AgreementParty($0.outside), benefit: "Ada.", by: $1) },
        .done(
            "Agreements.writeDown(_:by:)",
            parties(.librarian, .deputy).union(["coordinator", "coordinator without second factor"]), comesThrough: false
        ) { _ = try $0.agreements.writeDown($0.agreement, by: $1) },
        // What waits, waits for the one party alone.
        FacadeRow("Agreements.tasks(measured:by:)", at("other", [.librarian, .deputy])) { house, visitor in
            try house.propose()
            return try !house.agreements.tasks(by: visitor.actor).isEmpty
        },
        FacadeRow("Agreements.tasks(measured:limit:by:)", at("other", [.librarian, .deputy])) { house, visitor in
            try house.propose()
            return try house.agreements.tasks(limit: 10, by: visitor.actor).total > 0
        },
        // The link is the right: whoever holds it, and nobody by any other right.
        .done("Agreements.handover(of:measured:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.agreements.handover(of: $0.own, by: $1)
        },
        .done("Agreements.letter(_:by:)", everyone) { _ = try $0.agreements.letter($0.link(), by: $1) },
        .done("Agreements.approve(link:by:)", everyone) { _ = try $0.agreements.approve(link: $0.link(), by: $1) },
    ]

    static let meetings: [FacadeRow] = [
        FacadeRow("Community.circles(by:)", parties(.librarian, .deputy, .principal).union(["coordinator"])) { house, visitor in
            try !house.community.circles(by: visitor.actor).isEmpty
        },
        FacadeRow(
            "Community.meetings(of:limit:by:)",
            parties(.librarian, .deputy, .principal).union(["coordinator"]).union(console)
        ) { house, visitor in
            _ = try house.meeting()
            return try !house.community.meetings(of: .network(house.network), by: visitor.actor).isEmpty
        },
        FacadeRow("Community.deskTasks(by:)", parties(.librarian, .deputy, .principal)) { house, visitor in
            _ = try house.meeting()
            return try !house.community.deskTasks(by: visitor.actor).isEmpty
        },
        FacadeRow("Community.duties(at:limit:by:)", parties(.librarian, .deputy, .principal)) { house, visitor in
            _ = try house.meeting()
            return try !house.community.duties(by: visitor.actor).duties.isEmpty
        },
        .done("Community.plan(_:title:day:minute:zone:place:by:)", console.union(["coordinator"])) {
            _ = try $0.community.plan(
                .network($0.network), title: "Rapat", day: $0.today.adding(days: 3), minute: 600, place: "Aula", by: $1)
        },
        .done("Community.schedule(_:title:_:zone:place:by:)", console.union(["coordinator"])) { house, actor in
            _ = try house.series(by: actor)
        },
        .done("Community.endSeries(of:by:)", console.union(["coordinator"])) { house, actor in
            try house.community.endSeries(of: house.series(by: house.coordinator), by: actor)
        },
        // At the console papers are entered.
        .done("Community.finish(_:report:by:)", own(.librarian, .deputy, .principal).union(console)) { house, actor in
            try house.community.finish(house.task(), by: actor)
        },
    ]

    static let papers: [FacadeRow] = [
        .done("Papers.agreement(_:_:by:)", seeing) { _ = try $0.papers.agreement($0.agreement, .indonesian, by: $1) },
        .done("Papers.approvalSheet(_:for:_:by:)", seeing) {
            _ = try $0.papers.approvalSheet($0.agreement, for: $0.own, .indonesian, by: $1)
        },
        .done("Papers.issued(_:by:)", seeing) { _ = try $0.papers.issued($0.agreement, by: $1) },
        .done("Papers.staffNotice(_:for:number:_:by:)", seeing) {
            _ = try $0.papers.staffNotice($0.agreement, for: $0.own, .indonesian, by: $1)
        },
        .done(
            "Papers.staffWords(_:_:for:_:by:)", own(.librarian, .deputy, .principal, .teacher, .staff, .helper)
        ) {
            _ = try $0.papers.staffWords($0.agreement, for: $0.own, .indonesian, by: $1)
        },
        .done("Papers.staffCircular(_:_:for:people:_:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.papers.staffCircular($0.agreement, for: $0.own, people: [], .indonesian, by: $1)
        },
        .done("Papers.issueAgreement(_:for:_:by:)", keepers) {
            try $0.papers.issueAgreement($0.agreement, for: $0.own, .indonesian, by: $1)
        },
        .done("Papers.register(of:year:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.papers.register(of: $0.own, by: $1)
        },
        .done("Papers.plan(of:_:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.papers.plan(of: $0.library(), .letters, by: $1)
        },
        .done("Papers.setPlan(of:_:pattern:unit:by:)", keepers) {
            try $0.papers.setPlan(of: $0.library(), .letters, pattern: "{no}/{tahun}", unit: "P", by: $1)
        },
        .done("Papers.begin(of:_:at:by:)", keepers) { try $0.papers.begin(of: $0.own, .letters, at: 7, by: $1) },
        .done("Papers.issue(_:from:subject:to:by:make:)", keepers) {
            try $0.papers.issue(.letter, from: $0.library(), subject: "Undangan", to: ["SMP Contoh 2"], by: $1)
        },
        .done("Papers.setLetterhead(of:above:by:)", keepers) {
            try $0.papers.setLetterhead(of: $0.own, above: ["Dinas Contoh"], by: $1)
        },
        .done("Papers.show(_:copies:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.papers.show($0.draft(), by: $1)
        },
        .done("Papers.issue(_:copies:by:)", keepers) { try $0.papers.issue($0.draft(), by: $1) },
        // Whoever asks has shown to the room of the subject that they may; names come only to their own library.
        .done("Papers.kept(_:by:)", everyone) { _ = try $0.papers.kept(LetterAbout("meeting", 1, .invitation), by: $1) },
        .done("Papers.named(_:by:)", everyone) {
            _ = try $0.papers.named(Letter(.indonesian, heads: []), by: $1)
        },
        .done("Papers.approvalRequest(_:for:_:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.papers.approvalRequest($0.agreement, for: $0.own, .indonesian, by: $1)
        },
        .done("Papers.staffNoticeDraft(_:for:_:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.papers.staffNoticeDraft($0.agreement, for: $0.own, .indonesian, by: $1)
        },
        .done("Papers.takeOut(_:by:)", operators) { house, actor in
            try house.database.write {
                try Membership.noteLeaving(
                    house.outside, lastDay: house.today.adding(days: -1), by: .operatorAtConsole, at: 0, $0)
            }
            guard let leaving = try house.membership.leaving(of: house.outside) else { return }
            try house.papers.takeOut(leaving, by: actor)
        },
        .done("Papers.void(_:reason:by:)", keepers) { try $0.papers.void($0.letter(), reason: "Salah tulis", by: $1) },
        .done("Papers.letter(_:by:)", own(.librarian, .deputy, .principal)) { _ = try $0.papers.letter($0.letter(), by: $1) },
    ]

    static let plans: [FacadeRow] = [
        .done(
            "Planning.report(_:by:)",
            every(.librarian, .deputy, .principal, .foundation).union(operators).union([
                "coordinator", "coordinator without second factor", "coordinator elsewhere", "officer", "officer elsewhere",
            ])
        ) { _ = try $0.planning.report(Array(FacadeHouse.codes.prefix(2)), by: $1) },
        .done(
            "Planning.suggestions(for:limit:by:)", own(.librarian, .deputy, .principal, .foundation).union(operators)
        ) { _ = try $0.planning.suggestions(for: FacadeHouse.codes[0], by: $1) },
    ]

    /// One's own alone: the person is the one who asks.
    static let messages: [FacadeRow] = [
        ownSelf("Messages.inbox(of:before:limit:)") { _ = try $0.messages.inbox(of: $1) },
        ownSelf("Messages.unread(of:)") { _ = try $0.messages.unread(of: $1) },
        ownSelf("Messages.read(_:of:)") { try $0.messages.read(nil, of: $1) },
        ownSelf("Messages.read(about:of:)") { try $0.messages.read(about: News.Subject("notice", 1), of: $1) },
        ownSelf("Messages.read(before:of:)") { try $0.messages.read(before: 0, of: $1) },
        ownSelf("Messages.askToConfirm(_:)") { try $0.messages.askToConfirm($1) },
    ]

    static func ownSelf(
        _ method: String, _ allowed: Set<String> = persons,
        _ act: @escaping @Sendable (FacadeHouse, ActingPerson) throws -> Void
    ) -> FacadeRow {
        FacadeRow(method, allowed) { house, visitor in
            guard let person = visitor.person else { return false }
            try act(house, person)
            return true
        }
    }
}

extension FacadeHouse {
    /// A text that waits for the other party's answer.
    func propose() throws {
        try agreements.propose(those.draft([own, other]).id, for: own, by: those.person(.librarian, own))
    }

    func link() throws -> String {
        let id = try those.negotiated().id
        return try agreements.issueLink(id, for: own, .principal, by: those.person(.librarian, own))
    }

    func meeting() throws -> MeetingID {
        let id = try community.plan(
            .network(network), title: "Rapat", day: today.adding(days: 3), minute: 600, place: "Aula", by: coordinator)
        try community.take(.call, id, by: coordinator)
        return id
    }

    func series(by actor: Actor) throws -> MeetingID {
        guard let rule = MeetingRule(week: 2, weekday: 3, minute: 600) else { throw StoreError(.other, "no such rule") }
        return try community.schedule(.network(network), title: "Rapat bulanan", rule, place: "Aula", by: actor)
    }

    /// A task that a meeting gave the own library.
    func task() throws -> Int64 {
        let id = try meeting()
        try community.take(.open, id, by: coordinator)
        try community.decide("Menata", at: id, task: (own, "Menata rak", today.adding(days: 9)), by: coordinator)
        let found = try community.meeting(id, by: coordinator).tasks.last
        guard let found else { throw StoreError(.other, "no task") }
        return found.id
    }

    func draft() throws -> LetterDraft {
        try OrdinaryLetter(.letter, subject: "Undangan", to: ["SMP Contoh 2"]).draft(from: library(), on: today, .indonesian)
    }

    func letter() throws -> Int64 {
        try papers.issue(.letter, from: library(), subject: "Undangan", to: ["SMP Contoh 2"], by: librarian).id
    }
}
