import Commons
import Testing

@testable import Membership

/// Who may do what about people: one table, every role against every question, at the own place and at another.
@Suite struct PeopleRulesTests {
    static let own = LibraryID(1)
    static let other = LibraryID(2)

    static func actor(_ role: Role, at place: Place, secondFactor: Bool = false) -> Actor {
        .person(ActingPerson(id: PersonID(9), grants: [RoleGrant(role, at: place)], hasSecondFactor: secondFactor))
    }

    /// Each role at the one place it fits.
    static func actor(_ role: Role) -> Actor {
        switch role {
        case .coordinator: actor(role, at: .network(NetworkID(1)), secondFactor: true)
        case .officer: actor(role, at: .office(OfficeID(1)))
        case .operator: actor(role, at: .installation, secondFactor: true)
        default: actor(role, at: .library(own))
        }
    }

    /// What each role may make of somebody at its own library; whoever is not named may make nothing.
    static let appoints: [Role: Set<Role>] = [
        .principal: [.librarian, .deputy, .committee],
        .foundation: [.principal],
        .librarian: [.helper, .teacher, .staff, .pupil, .guardian, .committee, .alumni, .guest],
        .deputy: [.helper, .teacher, .staff, .pupil, .guardian, .committee, .alumni, .guest],
        .operator: [
            .librarian, .deputy, .helper, .principal, .foundation, .teacher, .staff, .pupil, .guardian, .committee, .alumni,
            .guest,
        ],
    ]

    @Test(arguments: Role.allCases) func `who may appoint whom is the table and nothing else`(acting: Role) {
        let actor = Self.actor(acting)
        for role in Role.allCases {
            #expect(
                actor.mayAppoint(role, at: .library(Self.own)) == (Self.appoints[acting, default: []].contains(role)), "\(role)")
            // Elsewhere nobody may but whoever runs the installation.
            let elsewhere = acting == .operator && role.fits(.library(Self.other))
            #expect(actor.mayAppoint(role, at: .library(Self.other)) == elsewhere, "\(role)")
            for place in [Place.network(NetworkID(1)), .office(OfficeID(1)), .installation] {
                #expect(actor.mayAppoint(role, at: place) == (acting == .operator && role.fits(place)), "\(role) \(place)")
            }
        }
    }

    @Test(arguments: Role.allCases) func `a role fits one kind of place`(role: Role) {
        let places: [Place] = [.library(Self.own), .network(NetworkID(1)), .office(OfficeID(1)), .installation]
        #expect(places.count(where: role.fits) == 1)
    }

    @Test(arguments: Role.allCases) func `whoever may appoint may end, and everyone may resign but a pupil`(role: Role) {
        let actor = Self.actor(role)
        guard case .person(let person) = actor, let grant = person.grants.first else { return }
        #expect(actor.mayEnd(grant, of: PersonID(9)) == (role != .pupil))
        let isOwnKind = actor.mayAppoint(role, at: grant.place)
        #expect(actor.mayEnd(grant, of: PersonID(8)) == isOwnKind)
        for other in Role.allCases where other.fits(.library(Self.own)) && other != role {
            let foreign = RoleGrant(other, at: .library(Self.own))
            #expect(actor.mayEnd(foreign, of: PersonID(8)) == actor.mayAppoint(other, at: .library(Self.own)), "\(other)")
            // A role one does not have cannot be laid down.
            #expect(actor.mayEnd(foreign, of: PersonID(9)) == actor.mayAppoint(other, at: .library(Self.own)), "\(other)")
        }
    }

    @Test(arguments: Role.allCases) func `a library's people are seen by its keepers and its principal alone`(role: Role) {
        let actor = Self.actor(role)
        #expect(actor.maySeePeople(of: Self.own) == [.librarian, .deputy, .principal].contains(role))
        #expect(!actor.maySeePeople(of: Self.other))
        #expect(actor.mayKeepPupils(of: Self.own) == [.librarian, .deputy].contains(role))
        #expect(!actor.mayKeepPupils(of: Self.other))
        #expect(actor.mayEnrol(at: Self.own) == [.librarian, .deputy].contains(role))
        #expect(actor.maySee(.pupil, at: Self.own) == [.librarian, .deputy].contains(role))
        for reader in [Role.guardian, .alumni, .guest] {
            #expect(actor.maySee(reader, at: Self.own) == [.librarian, .deputy].contains(role), "\(reader)")
        }
        #expect(actor.maySee(.committee, at: Self.own) == [.librarian, .deputy, .principal].contains(role))
        #expect(actor.maySee(.teacher, at: Self.own) == [.librarian, .deputy, .principal].contains(role))
    }

    @Test(arguments: Role.allCases) func `a catalogue is kept by its librarian, deputy and the operator`(role: Role) {
        let actor = Self.actor(role)
        #expect(actor.mayKeepCatalog(of: Self.own) == [.librarian, .deputy, .operator].contains(role))
        #expect(actor.mayKeepCatalog(of: Self.other) == (role == .operator))
        #expect(actor.mayDescribe(Self.own) == [.librarian, .deputy, .principal, .operator].contains(role))
    }

    @Test func `a helper may keep the catalogue only with that right, and a coordinator only as such a helper`() {
        let grants: Set = [RoleGrant(.helper, at: .library(Self.own)), RoleGrant(.coordinator, at: .network(NetworkID(1)))]
        func actor(_ rights: [LibraryID: Set<HelperRight>]) -> Actor {
            .person(ActingPerson(id: PersonID(9), grants: grants, rights: rights, hasSecondFactor: true))
        }
        #expect(!actor([:]).mayKeepCatalog(of: Self.own))
        #expect(!actor([Self.own: [.circulation]]).mayKeepCatalog(of: Self.own))
        #expect(actor([Self.own: [.catalog]]).mayKeepCatalog(of: Self.own))
        // A right without the role at that place is none.
        #expect(!actor([Self.other: [.catalog]]).mayKeepCatalog(of: Self.other))
    }

    @Test func `a slip for somebody goes out only from whoever could have given them all they are`() {
        let librarian = Self.actor(.librarian)
        let teacher = RoleGrant(.teacher, at: .library(Self.own))
        #expect(librarian.mayHandOut(to: [teacher]))
        for greater in [
            RoleGrant(.principal, at: .library(Self.own)), RoleGrant(.teacher, at: .library(Self.other)),
            RoleGrant(.operator, at: .installation), RoleGrant(.coordinator, at: .network(NetworkID(1))),
            RoleGrant(.librarian, at: .library(Self.own)),
        ] {
            #expect(!librarian.mayHandOut(to: [teacher, greater]), "\(greater)")
        }
        #expect(!librarian.mayHandOut(to: []))
        #expect(Actor.operatorAtConsole.mayHandOut(to: []))
        #expect(!Actor.visitor.mayHandOut(to: [teacher]))
    }

    @Test func `rights that need a second factor sleep without one, and a session by PIN has the desk's alone`() {
        let person = PersonID(9)
        func appointment(_ role: Role, _ place: Place, until: Int64? = nil) -> Appointment {
            Appointment(
                id: AppointmentID(1), person: person, grant: RoleGrant(role, at: place), rights: [.visitors], since: 10,
                until: until,
                givenBy: "console")
        }
        let all = [
            appointment(.librarian, .library(Self.own)), appointment(.principal, .library(Self.own)),
            appointment(.helper, .library(Self.other)), appointment(.operator, .installation),
            appointment(.coordinator, .network(NetworkID(1))), appointment(.teacher, .library(Self.own), until: 20),
        ]
        func roles(_ now: Int64, factor: Bool, desk: LibraryID? = nil, isDesk: Bool = false) -> Set<Role> {
            Set(
                ActingRights.actor(person, all, now: now, hasSecondFactor: factor, desk: desk, isDeskSession: isDesk).grants.map(
                    \.role))
        }
        #expect(roles(9, factor: true).isEmpty)
        #expect(roles(19, factor: false) == [.librarian, .principal, .helper, .teacher])
        #expect(roles(20, factor: true) == [.librarian, .principal, .helper, .operator, .coordinator])
        #expect(roles(20, factor: true, desk: Self.own, isDesk: true) == [.librarian])
        #expect(roles(20, factor: false, desk: Self.other, isDesk: true) == [.helper])
        #expect(roles(20, factor: true, desk: nil, isDesk: true).isEmpty)
        let desk = ActingRights.actor(person, all, now: 20, hasSecondFactor: true, desk: Self.own, isDeskSession: true)
        #expect(!desk.hasSecondFactor && desk.rights.isEmpty)
    }
}
