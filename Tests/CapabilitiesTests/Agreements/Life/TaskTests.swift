import Agreements
import Commons
import Membership
import Store
import Testing

/// What waits at whose desk (S146, S160), and what the nine factors fix (S136–S144).
@Suite struct TaskTests {
    @Test func `each step of an agreement waits at the desk of whoever must act, and at no other`() throws {
        try AgreeingLibraries.with { those throws in
            func waiting(_ actor: Actor) throws -> [AgreementTask.Kind] { try those.agreements.tasks(by: actor).map(\.kind) }
            let (staffA, staffB) = (those.person(.librarian, those.a), those.person(.librarian, those.b))
            let (headA, headB) = (those.person(.principal, those.a), those.person(.principal, those.b))
            let id = try those.draft().id
            for actor in [staffA, staffB, headA, headB] { #expect(try waiting(actor) == []) }
            try those.agreements.propose(id, for: those.a, by: staffA)
            #expect(try waiting(staffA) == [] && waiting(staffB) == [.accept(those.b, version: 1)])
            try those.agreements.accept(id, version: 1, for: those.b, by: staffB)
            #expect(try waiting(headA) == [.approve(those.a, .principal, version: 1)] && waiting(staffB) == [])
            try those.agreements.recordPaper(
                id, for: those.a,
                SignedPaper(
                    day: those.today, place: "Kota Contoh", image: [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 200)),
                by: staffA)
            #expect(try waiting(staffA) == [] && waiting(staffB) == [.confirmPaper(those.a, .principal)])
            #expect(try waiting(headB) == [.approve(those.b, .principal, version: 1), .confirmPaper(those.a, .principal)])
            for actor in [those.person(.librarian, those.d), those.coordinator, .visitor, .operatorAtConsole] {
                #expect(try waiting(actor) == [])
            }
            try those.agreements.confirmPaper(id, for: those.a, by: staffB)
            try those.agreements.approve(id, version: 1, for: those.b, by: headB)
            let promise = try those.agreements.promise(
                id, for: those.a, what: "Menata label", measure: "", due: those.today.adding(days: 5), by: staffA)
            #expect(try waiting(staffA) == [] && waiting(headA) == [])
            those.hands.pass(days: 335)
            #expect(try waiting(staffA) == [.overdue(commitment: promise.id), .ends(daysBefore: 30)])
            #expect(try waiting(staffB) == [.ends(daysBefore: 30)])
            try those.agreements.review(id, notes: "", by: staffA)
            #expect(try waiting(staffB) == [.decide, .ends(daysBefore: 30)])
        }
    }

    @Test func `a party without a signatory on record is asked to name one`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.agreements.draft(
                .pks, [those.party(those.a), those.party(those.b)], those.text([those.a, those.b]),
                by: those.person(.librarian, those.a)
            ).id
            try those.settle(id)
            #expect(try those.agreements.tasks(by: those.person(.librarian, those.b)).map(\.kind) == [.nameSignatory(those.b)])
            #expect(try those.agreements.tasks(by: those.person(.librarian, those.a)).isEmpty)
        }
    }

    @Test func `division of labour, costs and people asked belong to parties, and no task is done twice`() throws {
        let (a, b) = (LibraryID(1), LibraryID(2))
        let day = try #require(CalendarDay("2026-11-23"))
        func problems(_ change: (inout FactorDetails) -> Void) -> [AgreementError] {
            var text = AgreementText(title: "Contoh", starts: day)
            text.factors[.rationale] = "Alasan"
            text.benefits = [.init(a, "x"), .init(b, "y")]
            change(&text.details)
            return text.problems(form: .mou, parties: [a, b])
        }
        #expect(problems { _ in } == [])
        #expect(
            problems { $0.duties = [.init(a, "Katalogisasi", subject: "500"), .init(b, "Katalogisasi", subject: "800")] } == [])
        #expect(
            problems { $0.duties = [.init(a, "Katalogisasi"), .init(b, " katalogisasi ")] } == [.dutyTwice(" katalogisasi ")])
        #expect(problems { $0.duties = [.init(LibraryID(3), "x")] } == [.notAParty(LibraryID(3))])
        #expect(problems { $0.costs = [.init("Kurir", payer: a, rupiah: -1)] } == [.notAnAmount(-1)])
        #expect(problems { $0.coordinator = LibraryID(9) } == [.notAParty(LibraryID(9))])
        var details = FactorDetails()
        details.costs = [
            .init("Kurir", payer: a, rupiah: 200_000), .init("Rak", payer: a, rupiah: 300_000, isInKind: true),
            .init("Rapat", payer: nil, rupiah: 50_000),
        ]
        #expect(details.budget == [a: 200_000, nil: 50_000])
        #expect(
            problems {
                $0.committee = FactorDetails.Committee([.init(a, .teacher), .init(LibraryID(9), .pupil)], rhythm: .monthly)
            } == [
                .notAParty(LibraryID(9))
            ])
        #expect(
            problems { $0.needs = [.init(code: "gap", label: String(repeating: "x", count: 401), count: 1, day: day)] }.count == 1
        )
    }

    @Test func `a change of costs or duties shows as a difference of its factor`() throws {
        let day = try #require(CalendarDay("2026-11-23"))
        let old = AgreementText(title: "Contoh", starts: day)
        var new = old
        new.details.costs = [.init("Kurir", payer: nil, rupiah: 200_000)]
        new.details.decisionRule = .oneLibraryOneVote
        let told = new.differences(from: old, .indonesian)
        #expect(told.map(\.what) == [AgreementFactor.relationship.name, AgreementFactor.financing.name])
        #expect(told.last?.after == "Kurir: Rp200.000" && told.last?.before == nil)
        #expect(old.differences(from: old, .english) == [])
    }
}
