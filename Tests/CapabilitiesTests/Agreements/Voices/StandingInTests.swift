import Agreements
import Commons
import Membership
import Testing

/// A deputy head approves an agreement on behalf of the principal (S160).
@Suite struct StandingInTests {
    @Test func `an approval on behalf is known as such, its position to the own library alone, and ends with the delegation`()
        throws
    {
        try AgreeingLibraries.with { those throws in
            let people = People(database: those.database, clock: those.hands.clock)
            let approvals = Approvals(database: those.database, clock: those.hands.clock)
            let librarian = those.person(.librarian, those.a)
            let budi = try people.add(PersonDetails(name: "Budi"), as: .principal, at: .library(those.a), by: .operatorAtConsole)
            let sari = try people.add(PersonDetails(name: "Sari"), as: .teacher, at: .library(those.a), by: .operatorAtConsole)
            let principal = Actor.person(ActingPerson(id: budi, grants: [RoleGrant(.principal, at: .library(those.a))]))
            let given = try approvals.delegate(
                DelegationForm(
                    [.agreement], position: "Wakil Kepala Sekolah", letter: "1", from: those.today,
                    until: those.today.adding(days: 9)),
                to: sari, at: those.a, by: principal)
            let deputy = Actor.person(
                ActingPerson(
                    id: sari, grants: [RoleGrant(.teacher, at: .library(those.a))], delegated: [those.a: [.agreement]]))
            let id = try those.negotiated().id
            #expect(try those.agreements.tasks(by: deputy).map(\.kind) == [.approve(those.a, .principal, version: 1)])
            #expect(try those.agreements.tasks(limit: 5, by: deputy).total == 1)
            try those.agreements.approve(id, version: 1, for: those.a, by: deputy)
            func stead(_ actor: Actor) throws -> [String?] {
                try those.agreements.dossier(id, by: actor).approvals.map(\.stead)
            }
            #expect(try stead(librarian) == ["Wakil Kepala Sekolah"] && stead(deputy) == ["Wakil Kepala Sekolah"])
            #expect(try stead(those.person(.principal, those.b)) == [""] && stead(those.coordinator) == [""])
            #expect(try those.agreements.decided(by: deputy, limit: 9).map(\.approval.stead) == ["Wakil Kepala Sekolah"])
            // What ends or rests an agreement is the principal's own.
            for verb in [AgreementVerb.giveNotice, .suspend, .resume, .takeBackNotice, .signatory, .houseRules] {
                #expect(!deputy.may(verb, in: AgreementPlace(libraries: [those.a])), "\(verb)")
            }
            try those.agreements.retract(id, for: those.a, by: deputy)
            try approvals.revoke(given.id, at: those.a, by: principal)
            // A page that was still open approves nothing any more.
            #expect(throws: AgreementError.notTheSignatory) {
                try those.agreements.approve(id, version: 1, for: those.a, by: deputy)
            }
            // Nor does whoever stands in take back what the principal gave.
            try those.agreements.approve(id, version: 1, for: those.a, by: those.person(.principal, those.a))
            #expect(throws: AgreementError.notTheSignatory) { try those.agreements.retract(id, for: those.a, by: deputy) }
        }
    }
}
