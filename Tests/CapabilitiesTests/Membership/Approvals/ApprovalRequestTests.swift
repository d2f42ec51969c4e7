import Commons
import Membership
import Testing

/// What a library asks its principal, from the asking to the word that counts (S160).
@Suite struct ApprovalRequestTests {
    /// One school with a librarian, a principal, somebody for the foundation, and a deputy head.
    struct School {
        let house: PeopleHouse
        let approvals: Approvals
        let librarian: Actor
        let second: Actor
        let principal: Actor
        var foundation: Actor?

        init(_ house: PeopleHouse, foundation: Bool = false) throws {
            self.house = house
            approvals = Approvals(database: house.database, clock: WallClock { house.now })
            librarian = try house.actor(house.add("Ratna", .librarian))
            second = try house.actor(house.add("Joko", .deputy))
            principal = try house.actor(house.add("Budi", .principal))
            self.foundation = foundation ? try house.actor(house.add("Salim", .foundation)) : nil
        }

        var today: CalendarDay { CalendarDay(at: house.now) }

        func form(rupiah: Int? = 450_000) -> ApprovalForm {
            ApprovalForm(subject: "Rak buku", summary: "Satu rak.", rupiah: rupiah, until: today.adding(days: 30))
        }

        func ask(_ kind: ApprovalKind = .spending, reference: String? = nil) throws -> ApprovalRequest {
            try approvals.ask(kind, form(), for: house.own, reference: reference, by: librarian)
        }
    }

    static let photo: [UInt8] = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 200)

    @Test func `the lifecycle has one row for each state and action, and every state is reached`() {
        let keys = ApprovalLifecycle.table.map { "\($0.from?.rawValue ?? "-") \($0.action)" }
        #expect(Set(keys).count == keys.count)
        #expect(Set(ApprovalLifecycle.table.map(\.to)) == Set(ApprovalState.allCases))
        #expect(Set(ApprovalLifecycle.table.map(\.action)) == Set(ApprovalAction.allCases))
        for state in [ApprovalState.approved, .declined, .withdrawn] {
            #expect(!ApprovalLifecycle.table.contains { $0.from == state }, "\(state) is the end")
        }
    }

    @Test func `a principal approves in one press, and then it is granted until its day`() throws {
        try PeopleHouse.open { house throws in
            let school = try School(house)
            let asked = try school.ask(reference: "rak:1")
            #expect(asked.state == .asked && asked.missing == [.principal] && !asked.needsFoundation)
            #expect(try school.approvals.tasks(by: school.principal).map(\.kind) == [.decide(.principal)])
            #expect(try !school.approvals.granted(.spending, "rak:1", for: house.own))
            let done = try school.approvals.decide(asked.id, round: 1, .approve, note: " Baik. ", by: school.principal)
            #expect(done.state == .approved && done.decisions.map(\.note) == ["Baik."] && done.decisions[0].stead == nil)
            #expect(try school.approvals.granted(.spending, "rak:1", for: house.own))
            #expect(try !school.approvals.granted(.donation, "rak:1", for: house.own))
            #expect(try !school.approvals.granted(.spending, "rak:1", for: house.other))
            #expect(try school.approvals.tasks(by: school.principal) == [])
            house.pass(31 * 86_400)
            #expect(try !school.approvals.granted(.spending, "rak:1", for: house.own))
        }
    }

    @Test func `sent back it is asked again as a new round, and an old page decides nothing`() throws {
        try PeopleHouse.open { house throws in
            let school = try School(house)
            let asked = try school.ask()
            #expect(throws: ApprovalError.noteMissing) {
                try school.approvals.decide(asked.id, round: 1, .giveBack, by: school.principal)
            }
            let back = try school.approvals.decide(asked.id, round: 1, .giveBack, note: "Berapa rak?", by: school.principal)
            #expect(back.state == .returned)
            #expect(try school.approvals.tasks(by: school.librarian).map(\.kind) == [.change])
            var form = school.form()
            form.summary = "Dua rak."
            let again = try school.approvals.askAgain(asked.id, form, by: school.second)
            #expect(
                again.state == .asked && again.round == 2 && again.form.summary == "Dua rak." && again.missing == [.principal])
            #expect(throws: ApprovalError.changedMeanwhile) {
                try school.approvals.decide(asked.id, round: 1, .approve, by: school.principal)
            }
            let no = try school.approvals.decide(asked.id, round: 2, .decline, by: school.principal)
            #expect(no.state == .declined && no.decisions.map(\.outcome) == [.giveBack, .decline])
            for act in [ApprovalAction.askAgain, .withdraw] {
                #expect(throws: ApprovalError.notNow(act, .declined)) {
                    if act == .withdraw {
                        try school.approvals.withdraw(asked.id, by: school.librarian)
                    } else {
                        try school.approvals.askAgain(asked.id, form, by: school.librarian)
                    }
                }
            }
        }
    }

    @Test func `spending of a school under a foundation needs both, and one no is enough`() throws {
        try PeopleHouse.open { house throws in
            let school = try School(house, foundation: true)
            let foundation = try #require(school.foundation)
            let asked = try school.ask()
            #expect(asked.missing == [.principal, .foundation])
            #expect(throws: NotAllowed.self) {
                try school.approvals.decide(asked.id, round: 1, .approve, as: .foundation, by: school.principal)
            }
            let half = try school.approvals.decide(asked.id, round: 1, .approve, by: school.principal)
            #expect(half.state == .asked && half.missing == [.foundation])
            #expect(throws: ApprovalError.alreadyDecided) {
                try school.approvals.decide(asked.id, round: 1, .decline, by: school.principal)
            }
            #expect(
                try school.approvals.decide(asked.id, round: 1, .approve, as: .foundation, by: foundation).state == .approved)
            let other = try school.ask()
            try school.approvals.decide(other.id, round: 1, .approve, by: school.principal)
            #expect(
                try school.approvals.decide(other.id, round: 1, .decline, as: .foundation, by: foundation).state == .declined)
            // A donation campaign is the principal's alone unless the librarian asks for both.
            #expect(try school.ask(.donation).missing == [.principal])
        }
    }

    @Test func `a link decides once, for that round, and not for somebody else who is signed in`() throws {
        try PeopleHouse.open { house throws in
            let school = try School(house)
            let asked = try school.ask()
            let first = try school.approvals.issueLink(asked.id, by: school.librarian)
            let token = try school.approvals.issueLink(asked.id, by: school.librarian)
            #expect(throws: ApprovalError.linkOver) { try school.approvals.slip(first, by: .visitor) }
            #expect(throws: ApprovalError.linkUnknown) {
                try school.approvals.slip(String(repeating: "a", count: 64), by: .visitor)
            }
            #expect(throws: ApprovalError.notTheDecider) { try school.approvals.slip(token, by: school.librarian) }
            #expect(try school.approvals.slip(token, by: .visitor).request.id == asked.id)
            let stored = try house.stored(["approval_link", "journal"])
            #expect(!stored.contains(token) && !stored.contains("Rak buku"))
            let done = try school.approvals.decide(link: token, .approve, by: .visitor)
            #expect(done.state == .approved && done.decisions.map(\.way) == [.link])
            #expect(throws: ApprovalError.linkOver) { try school.approvals.decide(link: token, .decline, by: .visitor) }
            let late = try school.ask()
            let old = try school.approvals.issueLink(late.id, by: school.librarian)
            house.pass(Approvals.linkLifetime)
            #expect(throws: ApprovalError.linkOver) { try school.approvals.slip(old, by: .visitor) }
        }
    }

    @Test func `a paper counts by a second person's word, not the same one's`() throws {
        try PeopleHouse.open { house throws in
            let school = try School(house)
            let asked = try school.ask()
            let paper = DecidedPaper(.approve, day: school.today, note: "Setuju.", image: Self.photo)
            #expect(throws: ApprovalError.notAnImage) {
                try school.approvals.recordPaper(
                    asked.id, DecidedPaper(.approve, day: school.today, image: Array("<svg>".utf8)), by: school.librarian)
            }
            let kept = try school.approvals.recordPaper(asked.id, paper, by: school.librarian)
            #expect(kept.state == .asked && kept.missing == [] && kept.unconfirmed.count == 1)
            #expect(throws: ApprovalError.secondPersonNeeded) {
                try school.approvals.confirmPaper(asked.id, by: school.librarian)
            }
            #expect(try school.approvals.tasks(by: school.second).map(\.kind) == [.confirm(.principal)])
            #expect(try school.approvals.confirmPaper(asked.id, by: school.second).state == .approved)
            #expect(try school.approvals.paperImage(asked.id, 1, by: school.principal)?.kind == "image/jpeg")
        }
    }

    @Test func `what cannot be asked is told in words`() throws {
        try PeopleHouse.open { house throws in
            let school = try School(house)
            let wrong: [(ApprovalError, (inout ApprovalForm) -> Void)] = [
                (.subjectMissing, { $0.subject = "  " }), (.summaryMissing, { $0.summary = "\n" }),
                (.amountMissing, { $0.rupiah = nil }), (.notAnAmount, { $0.rupiah = -5 }),
                (.unfitDay, { $0.until = CalendarDay(daysSince1970: 0) }),
            ]
            for (error, change) in wrong {
                var form = school.form()
                change(&form)
                #expect(throws: error) { try school.approvals.ask(.spending, form, for: house.own, by: school.librarian) }
            }
        }
    }
}
