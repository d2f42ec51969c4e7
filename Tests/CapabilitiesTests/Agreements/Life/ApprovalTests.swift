import Agreements
import Commons
import Dispatch
import Membership
import Store
import Synchronization
import Testing

/// Two taps from a link, or a paper and a second person's word (S128, S147, S160).
@Suite struct ApprovalTests {
    private static let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 7, count: 500)

    private static func paper(_ those: AgreeingLibraries, _ image: [UInt8] = photo) -> SignedPaper {
        SignedPaper(day: those.today, place: "Kota Contoh", witnesses: ["Saksi contoh"], image: image)
    }

    @Test func `a link is opened and approves once, and is kept only as a hash`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated().id
            let token = try those.agreements.issueLink(id, for: those.a, .principal, by: those.person(.librarian, those.a))
            #expect(token.utf8.count == 48)
            let stored = try those.database.read { connection in
                try connection.rows("SELECT * FROM agreement_link").map { row in (0..<row.count).map { "\(row[$0])" }.joined() }
                    .joined()
                    + connection.rows("SELECT details FROM journal").map { $0.text(0) }.joined()
            }
            #expect(!stored.contains(token))
            let letter = try those.agreements.letter(token, by: .visitor)
            #expect(letter.agreement.id == id && letter.link.library == those.a && letter.text.clauses.count == 2)
            #expect(try those.agreements.dossier(id, by: .operatorAtConsole).approvals.isEmpty, "the first tap changes nothing")
            try those.agreements.approve(link: token, by: .visitor)
            let approvals = try those.agreements.dossier(id, by: .operatorAtConsole).approvals
            #expect(approvals.map(\.way) == [.link])
            #expect(approvals.first?.actor == those.person(.librarian, those.a).journalID, "who issued the link is on record")
            #expect(throws: AgreementError.linkOver) { try those.agreements.approve(link: token, by: .visitor) }
            #expect(throws: AgreementError.linkOver) { try those.agreements.letter(token, by: .visitor) }
        }
    }

    @Test func `a link that lapsed, is for an older text, or was made up opens nothing`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated().id
            let staff = those.person(.librarian, those.a)
            let old = try those.agreements.issueLink(id, for: those.a, .principal, by: staff)
            try those.agreements.revise(id, by: staff)
            #expect(throws: AgreementError.linkOver) { try those.agreements.approve(link: old, by: .visitor) }
            try those.settle(id)
            #expect(throws: AgreementError.linkOver) { try those.agreements.approve(link: old, by: .visitor) }
            let new = try those.agreements.issueLink(id, for: those.a, .principal, by: staff)
            those.hands.pass(days: 14)
            #expect(throws: AgreementError.linkOver) { try those.agreements.approve(link: new, by: .visitor) }
            for wrong in ["", String(repeating: "a", count: 48), new.uppercased(), new + "0", String(new.dropLast())] {
                #expect(throws: AgreementError.linkUnknown) { try those.agreements.letter(wrong, by: .visitor) }
            }
        }
    }

    @Test func `of two links the newer counts, and none is left once the answer was given or taken back`() throws {
        try AgreeingLibraries.with { those throws in
            let starts = those.today.adding(days: 9)
            let id = try those.negotiated([those.a, those.b], those.text([those.a, those.b], starts: starts)).id
            let staff = those.person(.librarian, those.a)
            let first = try those.agreements.issueLink(id, for: those.a, .principal, by: staff)
            let second = try those.agreements.issueLink(id, for: those.a, .principal, by: staff)
            #expect(throws: AgreementError.linkOver) { try those.agreements.approve(link: first, by: .visitor) }
            try those.agreements.approve(link: second, by: .visitor)
            let third = try? those.agreements.issueLink(id, for: those.a, .principal, by: staff)
            try those.agreements.retract(id, for: those.a, by: those.person(.principal, those.a))
            if let third { #expect(throws: AgreementError.linkOver) { try those.agreements.approve(link: third, by: .visitor) } }
        }
    }

    @Test func `somebody signed in who is not the signatory cannot use the link, not even who issued it`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated().id
            let staff = those.person(.librarian, those.a)
            let token = try those.agreements.issueLink(id, for: those.a, .principal, by: staff)
            for actor in [staff, those.coordinator, those.person(.principal, those.b)] {
                #expect(throws: AgreementError.notTheSignatory) { try those.agreements.approve(link: token, by: actor) }
            }
            try those.agreements.approve(link: token, by: those.person(.principal, those.a))
        }
    }

    @Test func `a paper counts only with its photograph and a second person's word`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated().id
            try those.agreements.approve(id, version: 1, for: those.a, by: those.person(.principal, those.a))
            let staff = those.person(.librarian, those.b)
            #expect(throws: AgreementError.notAnImage) {
                try those.agreements.recordPaper(id, for: those.b, Self.paper(those, Array("<script>".utf8)), by: staff)
            }
            #expect(throws: AgreementError.imageTooLarge) {
                try those.agreements.recordPaper(
                    id, for: those.b, Self.paper(those, [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 6 << 20)), by: staff)
            }
            try those.agreements.recordPaper(id, for: those.b, Self.paper(those), by: staff)
            #expect(try those.state(id) == .negotiated, "the paper alone is nobody's approval")
            #expect(throws: AgreementError.secondPersonNeeded) { try those.agreements.confirmPaper(id, for: those.b, by: staff) }
            #expect(throws: NotAllowed.self) { try those.agreements.confirmPaper(id, for: those.b, by: those.coordinator) }
            try those.agreements.confirmPaper(id, for: those.b, by: those.person(.deputy, those.b))
            #expect(try those.state(id) == .active)
            let approval = try #require(
                try those.agreements.dossier(id, by: staff).approvals.first { $0.way == .paper })
            #expect(approval.place == "Kota Contoh" && approval.witnesses == ["Saksi contoh"])
            let image = try #require(approval.image)
            #expect(try those.agreements.paperImage(id, image, by: those.person(.librarian, those.a))?.bytes == Self.photo)
            #expect(throws: NotAllowed.self) { try those.agreements.paperImage(id, image, by: those.coordinator) }
            #expect(throws: NotAllowed.self) { try those.agreements.paperImage(id, image, by: those.person(.librarian, those.d)) }
        }
    }

    @Test func `where a foundation signs too, nothing is in force without it`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.draft().id
            try those.agreements.setSignatory(id, those.party(those.b, foundation: true), by: those.person(.librarian, those.b))
            try those.settle(id)
            try those.approve(id)
            #expect(try those.state(id) == .negotiated)
            #expect(throws: AgreementError.notTheSignatory) {
                try those.agreements.approve(id, version: 1, for: those.b, .foundation, by: those.person(.principal, those.b))
            }
            try those.agreements.approve(id, version: 1, for: those.b, .foundation, by: those.person(.foundation, those.b))
            #expect(try those.state(id) == .active)
        }
    }

    @Test func `only the signatory on record approves, and only while still principal`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated().id
            let other = Actor.person(
                ActingPerson(id: PersonID(777), grants: [RoleGrant(.principal, at: .library(those.a))]))
            let former = Actor.person(
                ActingPerson(id: those.number(.principal, those.a), grants: [RoleGrant(.foundation, at: .library(those.a))]))
            for actor in [other, former] {
                #expect(throws: AgreementError.notTheSignatory) {
                    try those.agreements.approve(id, version: 1, for: those.a, by: actor)
                }
            }
            #expect(throws: AgreementError.alreadyDone) {
                for _ in 0..<2 {
                    try those.agreements.approve(id, version: 1, for: those.a, by: those.person(.principal, those.a))
                }
            }
        }
    }

    @Test func `it takes effect on its day, by a job that may run twice, and terms do not wait for the job`() throws {
        try AgreeingLibraries.with { those throws in
            let first = those.today.adding(days: 10)
            let id = try those.negotiated([those.a, those.b], those.text([those.a, those.b], starts: first, days: 30)).id
            try those.approve(id)
            #expect(try those.agreements.runDueJobs() == 0)
            #expect(try those.state(id) == .approved && !those.terms(those.a, those.b).isOn)
            those.hands.pass(days: 10)
            #expect(try those.terms(those.a, those.b).isOn)
            #expect(try those.agreements.runDueJobs() == 1 && those.agreements.runDueJobs() == 0)
            #expect(try those.state(id) == .active)
            those.hands.pass(days: 29)
            #expect(try those.agreements.runDueJobs() == 0)
            #expect(try those.terms(those.a, those.b).isOn, "the last day counts")
            those.hands.pass(days: 1)
            #expect(try !those.terms(those.a, those.b).isOn)
            #expect(try those.agreements.runDueJobs() == 1)
            #expect(try those.state(id) == .ended)
            #expect(try those.terms(those.a, those.b, on: first).isOn, "an ended one still answers for its days")
        }
    }

    @Test func `signatories who approve at the same moment bring it into force once, and a link tapped twice approves once`()
        throws
    {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated([those.a, those.b, those.c]).id
            let link = try those.agreements.issueLink(id, for: those.a, .principal, by: those.person(.librarian, those.a))
            let refused = Mutex(0)
            DispatchQueue.concurrentPerform(iterations: 4) { turn in
                do {
                    if turn < 2 {
                        try those.agreements.approve(link: link, by: .visitor)
                    } else {
                        let library = turn == 2 ? those.b : those.c
                        try those.agreements.approve(id, version: 1, for: library, by: those.person(.principal, library))
                    }
                } catch { refused.withLock { $0 += 1 } }
            }
            #expect(refused.withLock { $0 } == 1)
            let dossier = try those.agreements.dossier(id, by: .operatorAtConsole)
            #expect(dossier.agreement.state == .active && dossier.approvals.count == 3)
            #expect(dossier.history.filter { $0.verb == "agreement.activate" }.count == 1)
        }
    }

    @Test func `a text approved after its first day is in force from the last approval, not before`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated().id
            let drafted = those.today
            those.hands.pass(days: 3)
            #expect(try those.approve(id).starts == those.today)
            #expect(try !those.terms(those.a, those.b, on: drafted.adding(days: 2)).isOn)
        }
    }
}
