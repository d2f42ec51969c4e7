import Agreements
import Commons
import Membership

/// What is asked of the own principal, and who decides in their stead.
extension FacadeRow {
    private static let school = own(.librarian, .deputy, .principal, .foundation)
    private static let holders = own(.principal).union(["visitor", "console"])

    static let approvals: [FacadeRow] = [
        .done("Approvals.ask(_:_:for:reference:by:)", keepers) {
            try $0.approvals.ask(.donation, $0.approvalForm, for: $0.own, by: $1)
        },
        .done("Approvals.askAgain(_:_:by:)", keepers) { house, actor in
            let id = try house.asked()
            try house.approvals.decide(id, round: 1, .giveBack, note: "Lengkapi.", by: house.principal)
            try house.approvals.askAgain(id, house.approvalForm, by: actor)
        },
        .done("Approvals.withdraw(_:by:)", keepers) { try $0.approvals.withdraw($0.asked(), by: $1) },
        .done("Approvals.request(_:by:)", school) { _ = try $0.approvals.request($0.asked(), by: $1) },
        FacadeRow("Approvals.requests(states:limit:by:)", school) { house, visitor in
            _ = try house.asked()
            return try !house.approvals.requests(by: visitor.actor).isEmpty
        },
        .done("Approvals.decide(_:round:_:as:note:by:)", own(.principal)) {
            try $0.approvals.decide($0.asked(), round: 1, .approve, by: $1)
        },
        .done("Approvals.issueLink(_:as:by:)", keepers) { _ = try $0.approvals.issueLink($0.asked(), by: $1) },
        byLink("Approvals.slip(_:by:)") { _ = try $0.approvals.slip($1, by: $2) },
        byLink("Approvals.decide(link:_:note:by:)") { try $0.approvals.decide(link: $1, .decline, by: $2) },
        .done("Approvals.recordPaper(_:_:as:by:)", keepers) {
            try $0.approvals.recordPaper($0.asked(), $0.decidedPaper, by: $1)
        },
        // The own librarian entered it, and is told that somebody else has to.
        .done("Approvals.confirmPaper(_:as:by:)", school) { house, actor in
            let id = try house.asked()
            try house.approvals.recordPaper(id, house.decidedPaper, by: house.librarian)
            try house.approvals.confirmPaper(id, by: actor)
        },
        .done("Approvals.paperImage(_:_:by:)", school) { _ = try $0.approvals.paperImage($0.asked(), 1, by: $1) },
        FacadeRow("Approvals.tasks(by:)", own(.principal)) { house, visitor in
            _ = try house.asked()
            return try !house.approvals.tasks(by: visitor.actor).isEmpty
        },
        .done("Approvals.delegate(_:to:at:by:)", own(.principal)) {
            try $0.approvals.delegate($0.delegationForm, to: $0.somebody(.teacher), at: $0.own, by: $1)
        },
        .done("Approvals.revoke(_:at:by:)", own(.principal)) { house, actor in
            let given = try house.approvals.delegate(
                house.delegationForm, to: house.somebody(.teacher), at: house.own, by: house.principal)
            try house.approvals.revoke(given.id, at: house.own, by: actor)
        },
        .done("Approvals.delegations(of:by:)", own(.librarian, .deputy, .principal)) {
            _ = try $0.approvals.delegations(of: $0.own, by: $1)
        },
        ownSelf("Approvals.delegations(to:)") { _ = try $0.approvals.delegations(to: $1) },
        .done("Agreements.askVoice(_:of:as:for:by:)", keepers) { house, actor in
            try house.agreements.askVoice(
                house.planned(), of: house.somebody(.teacher), as: .teacher, for: house.own, by: actor)
        },
        .done("Agreements.unaskVoice(_:of:for:by:)", keepers) { house, actor in
            let id = try house.planned()
            let somebody = try house.somebody(.teacher)
            try house.agreements.askVoice(id, of: somebody, as: .teacher, for: house.own, by: house.librarian)
            let questions = try house.agreements.voices(id, by: house.librarian).questions
            if let one = questions.last { try house.agreements.unaskVoice(one.id, of: id, for: house.own, by: actor) }
        },
        .done("Agreements.voiceLink(_:as:for:by:)", keepers) {
            _ = try $0.agreements.voiceLink($0.planned(), as: .pupil, for: $0.own, by: $1)
        },
        .done("Agreements.recordVoices(_:as:supporting:objecting:day:for:by:)", keepers) {
            try $0.agreements.recordVoices(
                $0.planned(), as: .teacher, supporting: 1, objecting: 0, day: $0.today, for: $0.own, by: $1)
        },
        .done("Agreements.voices(_:by:)", seeing) { _ = try $0.agreements.voices($0.planned(), by: $1) },
        .done("Agreements.voiceLetter(_:by:)", own(.teacher)) { house, actor in
            _ = try house.agreements.voiceLetter(house.question(), by: actor)
        },
        .done("Agreements.say(_:version:revision:supports:note:by:)", own(.teacher)) { house, actor in
            let question = try house.question()
            let letter = try house.agreements.voiceLetter(question, by: house.teacher)
            try house.agreements.say(
                question, version: letter.version, revision: letter.revision, supports: true, by: actor)
        },
        FacadeRow("Agreements.voiceTasks(by:)", own(.teacher)) { house, visitor in
            _ = try house.question()
            return try !house.agreements.voiceTasks(by: visitor.actor).isEmpty
        },
        FacadeRow("Agreements.decided(by:limit:)", parties(.librarian, .deputy, .principal, .foundation)) { house, visitor in
            try !house.agreements.decided(by: visitor.actor, limit: 5).isEmpty
        },
    ]

    /// Whoever holds the link may, but somebody signed in who is not the one that was asked may not.
    private static func byLink(
        _ method: String, _ act: @escaping @Sendable (FacadeHouse, String, Actor) throws -> Void
    ) -> FacadeRow {
        FacadeRow(method, holders) { house, visitor in
            let token = try house.approvals.issueLink(house.asked(), by: house.librarian)
            do {
                try act(house, token, visitor.actor)
                return true
            } catch ApprovalError.notTheDecider { return false }
        }
    }
}

extension FacadeHouse {
    var approvalForm: ApprovalForm {
        ApprovalForm(subject: "Gerakan satu buku", summary: "Sukarela.", until: today.adding(days: 30))
    }

    var delegationForm: DelegationForm {
        DelegationForm(
            [.donation], position: "Wakil Kepala Sekolah", letter: "01/2026", from: today, until: today.adding(days: 9))
    }

    var decidedPaper: DecidedPaper {
        DecidedPaper(.approve, day: today, image: [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 200))
    }

    /// A text that is not approved yet.
    func planned() throws -> AgreementID { try those.draft([own, other]).id }

    var teacher: Actor { visitors.first { $0.name == "own teacher" }?.actor ?? .visitor }

    /// What the own teacher is asked.
    func question() throws -> Int64 {
        let id = try planned()
        guard case .person(let sari) = teacher else { return 0 }
        try agreements.askVoice(id, of: sari.id, as: .teacher, for: own, by: librarian)
        return try agreements.voices(id, by: librarian).questions.last?.id ?? 0
    }

    func asked() throws -> ApprovalRequestID {
        try approvals.ask(.donation, approvalForm, for: own, by: librarian).id
    }
}
