import Commons
import Membership
import Testing

/// A guardian, the own child, and nobody else's (S78e).
@Suite struct WardTests {
    private static func acting(_ actor: Actor) throws -> ActingPerson {
        guard case .person(let person) = actor else { throw PeopleError.unknownPerson }
        return person
    }

    @Test func `a guardian sees the own child's paper and takes the consent back; the child is erased`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let (adi, beni) = (
                try house.add("Adi", .pupil, number: "1", group: "VII-A"), try house.add("Beni", .pupil, number: "2")
            )
            let wati = try house.add("Wati", .guardian)
            let acting = try Self.acting(try house.actor(wati))
            #expect(try house.people.wards(of: acting).isEmpty)
            try house.people.setWard(adi, of: wati, at: house.own, by: ratna)
            try house.people.setWard(adi, of: wati, at: house.own, by: ratna)
            try house.people.consent(
                of: [adi, beni], at: house.own, formDay: CalendarDay(secondsSince1970: house.now, offset: 0), scopes: [.account],
                by: ratna)
            let ward = try #require(try house.people.wards(of: acting).first)
            #expect(ward.name == "Adi" && ward.classGroup == "VII-A" && ward.isConsented)
            #expect(try house.people.wardLinks(at: house.own, by: ratna).map(\.pupil) == [adi])
            _ = try house.people.handOut(to: adi, at: house.own, by: ratna)

            #expect(throws: NotAllowed.self) { try house.people.withdraw(beni, at: house.own, asGuardian: acting) }
            try house.people.withdraw(adi, at: house.own, asGuardian: acting)
            #expect(try house.people.wards(of: acting).isEmpty && house.people.person(adi) == nil)
            #expect(try house.count("sign_in_slip", of: adi) == 0)
            #expect(throws: NotAllowed.self) { _ = try house.people.handOut(to: adi, at: house.own, by: ratna) }
            #expect(throws: NotAllowed.self) { try house.people.withdraw(adi, at: house.own, asGuardian: acting) }
        }
    }

    @Test func `only the library says who answers for whom, and only of its own guardians and pupils`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let adi = try house.add("Adi", .pupil, number: "1")
            let (wati, sari) = (try house.add("Wati", .guardian), try house.add("Sari", .teacher))
            let far = try house.add("Jauh", .guardian, at: .library(house.other))
            for actor in [try house.actor(wati), try house.actor(sari), Actor.visitor, .operatorAtConsole] where actor != ratna {
                #expect(throws: NotAllowed.self) { try house.people.setWard(adi, of: wati, at: house.own, by: actor) }
                #expect(throws: NotAllowed.self) { _ = try house.people.wardLinks(at: house.own, by: actor) }
            }
            for (pupil, guardian) in [(adi, sari), (adi, far), (wati, wati)] {
                #expect(throws: PeopleError.unknownPerson) {
                    try house.people.setWard(pupil, of: guardian, at: house.own, by: ratna)
                }
            }
            try house.people.setWard(adi, of: wati, at: house.own, by: ratna)
            try house.people.removeWard(adi, of: wati, at: house.own, by: ratna)
            #expect(throws: PeopleError.unknownPerson) {
                try house.people.removeWard(adi, of: wati, at: house.own, by: ratna)
            }
        }
    }

    @Test func `a pupil who leaves takes the link along, and so does a guardian`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let wati = try house.add("Wati", .guardian)
            for number in ["1", "2"] {
                let pupil = try house.add("Murid\(number)", .pupil, number: number)
                try house.people.setWard(pupil, of: wati, at: house.own, by: ratna)
                if number == "1" { try house.people.erase(pupil, at: house.own, by: ratna) }
            }
            #expect(try house.people.wardLinks(at: house.own, by: ratna).count == 1)
            try house.people.erase(wati, at: house.own, by: ratna)
            #expect(try house.people.wardLinks(at: house.own, by: ratna).isEmpty)
        }
    }
}
