import Commons
import Store
import Testing

@testable import Membership

/// Somebody decides in the principal's stead: what, for how long, and that it ends at once (S160).
@Suite struct DelegationTests {
    private static func form(_ today: CalendarDay, _ decisions: Set<Decision>, days: Int = 30) -> DelegationForm {
        DelegationForm(
            decisions, position: "Wakil Kepala Sekolah", letter: "800/12/2026", from: today, until: today.adding(days: days))
    }

    @Test func `a deputy head decides what was delegated, on behalf of the principal, until it is revoked`() async throws {
        try await PeopleHouse.open { house async throws in
            let school = try ApprovalRequestTests.School(house)
            let sari = try house.add("Sari", .teacher)
            let entered = try await house.enter(sari)
            func actor() throws -> Actor { .person(try #require(try house.who(entered)).actor) }
            let asked = try school.ask()
            let other = try school.ask(.redistribution)
            #expect(throws: NotAllowed.self) { try school.approvals.decide(asked.id, round: 1, .approve, by: actor()) }
            let given = try school.approvals.delegate(
                Self.form(school.today, [.spending, .joining]), to: sari, at: house.own, by: school.principal)
            let deputy = try actor()
            #expect(deputy.decidesInStead(.spending, for: house.own) && deputy.decides(.joining, for: house.own))
            #expect(!deputy.decides(.redistribution, for: house.own) && !deputy.decides(.spending, for: house.other))
            #expect(
                !deputy.mayDelegate(for: house.own) && !deputy.mayLeave(house.own)
                    && !deputy.mayAppoint(.librarian, at: .library(house.own)))
            #expect(try school.approvals.tasks(by: deputy).map(\.request.id) == [asked.id])
            #expect(throws: NotAllowed.self) { try school.approvals.decide(other.id, round: 1, .approve, by: deputy) }
            let done = try school.approvals.decide(asked.id, round: 1, .approve, by: deputy)
            #expect(done.state == .approved && done.decisions[0].stead == "Wakil Kepala Sekolah")
            let next = try school.ask()
            try school.approvals.revoke(given.id, at: house.own, by: school.principal)
            #expect(try actor() == .person(ActingPerson(id: sari, grants: [RoleGrant(.teacher, at: .library(house.own))])))
            // Also a page that was open when it was revoked decides nothing any more.
            #expect(throws: NotAllowed.self) { try school.approvals.decide(next.id, round: 1, .approve, by: deputy) }
        }
    }

    @Test func `it counts on its days, while its giver is principal, and where the delegate works and does not keep the library`()
        throws
    {
        try PeopleHouse.open { house throws in
            let school = try ApprovalRequestTests.School(house)
            let today = school.today
            let sari = try house.add("Sari", .teacher)
            for (person, name) in [
                (try house.add("Tamu", .guest), "guest"), (try house.add("Adi", .pupil, number: "1"), "pupil"),
            ] {
                #expect(throws: ApprovalError.noDelegate, "\(name)") {
                    try school.approvals.delegate(Self.form(today, [.spending]), to: person, at: house.own, by: school.principal)
                }
            }
            let far = try house.add("Jauh", .teacher, at: .library(house.other))
            #expect(throws: ApprovalError.noDelegate) {
                try school.approvals.delegate(Self.form(today, [.spending]), to: far, at: house.own, by: school.principal)
            }
            for (form, error) in [
                (Self.form(today, []), ApprovalError.nothingDelegated), (Self.form(today, [.other], days: -1), .unfitDays),
                (Self.form(today, [.other], days: Delegation.longestDays + 1), .unfitDays),
                (DelegationForm([.other], position: " ", letter: "1", from: today, until: today), .letterMissing),
            ] {
                #expect(throws: error) { try school.approvals.delegate(form, to: sari, at: house.own, by: school.principal) }
            }
            try school.approvals.delegate(
                DelegationForm(
                    [.spending], position: "Wakil", letter: "1", from: today.adding(days: 1), until: today.adding(days: 2)),
                to: sari, at: house.own, by: school.principal)
            func counts() throws -> Bool {
                try house.database.read {
                    try !Approvals.delegates(of: house.own, for: .spending, now: house.now, $0).isEmpty
                }
            }
            #expect(try !counts())
            house.pass(86_400)
            #expect(try counts())
            // Another principal takes office: what the former one delegated is over.
            guard case .person(let budi) = school.principal else { return }
            let office = try #require(try house.people.appointments(of: budi.id, by: .operatorAtConsole).first)
            try house.people.end(office.id, by: .operatorAtConsole)
            #expect(try !counts())
            try house.people.appoint(budi.id, as: .principal, at: .library(house.own), by: .operatorAtConsole)
            #expect(try counts())
            house.pass(2 * 86_400)
            #expect(try !counts())
        }
    }

    @Test func `rights on behalf are none for whoever keeps the library, nor in a session by PIN`() {
        let own = LibraryID(1)
        func actor(_ roles: [Role], isDesk: Bool = false) -> ActingPerson {
            let appointments = roles.enumerated().map { index, role in
                Appointment(
                    id: AppointmentID(Int64(index)), person: PersonID(9), grant: RoleGrant(role, at: .library(own)), rights: [],
                    since: 0, until: nil, givenBy: "console")
            }
            return ActingRights.actor(
                PersonID(9), appointments, now: 1, hasSecondFactor: false, desk: isDesk ? own : nil, isDeskSession: isDesk,
                delegated: [own: [.agreement], LibraryID(2): [.agreement]])
        }
        #expect(actor([.teacher]).delegated == [own: [.agreement]] && actor([.staff]).delegated == [own: [.agreement]])
        for roles in [[Role.teacher, .librarian], [.staff, .deputy], [.pupil], [.guest], [.committee], []] {
            #expect(actor(roles).delegated.isEmpty, "\(roles)")
        }
        #expect(actor([.teacher, .helper], isDesk: true).delegated.isEmpty)
        // A principal decides as such, not on anybody's behalf.
        let both = Actor.person(actor([.principal, .teacher]))
        #expect(both.decides(.agreement, for: own) && !both.decidesInStead(.agreement, for: own))
    }

    @Test func `joining may be delegated, leaving never; whoever is erased takes the delegation along`() throws {
        try PeopleHouse.open { house throws in
            let school = try ApprovalRequestTests.School(house)
            let sari = try house.add("Sari", .teacher)
            try school.approvals.delegate(
                Self.form(school.today, [.joining]), to: sari, at: house.own, by: school.principal)
            let deputy = Actor.person(
                ActingPerson(
                    id: sari, grants: [RoleGrant(.teacher, at: .library(house.own))], delegated: [house.own: [.joining]]))
            for rule in MemberStep.rules where rule.by == .principal {
                #expect(deputy.may(rule, in: NetworkID(1), for: house.own) == (rule.step != .leave), "\(rule)")
                #expect(!deputy.may(rule, in: NetworkID(1), for: house.other))
            }
            try house.people.erase(sari, at: house.own, by: school.librarian)
            #expect(try house.count("delegation", of: sari) == 0)
        }
    }
}
