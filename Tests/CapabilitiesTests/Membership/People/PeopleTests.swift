import Commons
import Membership
import Store
import Testing

@Suite struct PeopleTests {
    @Test func `an account holds a name and a role, and a library lists its own people`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.add("Ratna", .librarian)
            try house.add("Hasan", .librarian, at: .library(house.other))
            let members = try house.people.members(of: house.own, by: house.actor(ratna))
            #expect(members.map(\.person.name) == ["Ratna"])
            #expect(members[0].appointments.map(\.grant.role) == [.librarian])
            #expect(!members[0].hasPassword)
            #expect(throws: NotAllowed.self) { try house.people.members(of: house.other, by: house.actor(ratna)) }
            #expect(throws: NotAllowed.self) { try house.people.members(of: house.own, by: .operatorAtConsole) }
            #expect(throws: NotAllowed.self) { try house.people.members(of: house.own, by: .visitor) }
        }
    }

    @Test func `the principal sees the staff and no pupil`() throws {
        try PeopleHouse.open { house throws in
            let budi = try house.add("Budi", .principal)
            try house.add("Sari", .teacher)
            try house.add("Adi", .pupil, number: "1001", group: "VII-A")
            #expect(try house.people.members(of: house.own, by: house.actor(budi)).map(\.person.name) == ["Budi", "Sari"])
        }
    }

    @Test func `names and numbers are one person's only, and a NIK is refused`() throws {
        try PeopleHouse.open { house throws in
            try house.add("Ratna", .librarian)
            try house.add("Adi", .pupil, number: "1001")
            try house.add("Ani", .pupil, at: .library(house.other), number: "1001")
            func details(_ name: String, signIn: String? = nil, number: String? = nil) -> PersonDetails {
                var d = PersonDetails(name: name)
                (d.signInName, d.number) = (signIn, number)
                return d
            }
            func add(_ d: PersonDetails) throws {
                try house.people.add(d, as: .teacher, at: .library(house.own), by: .operatorAtConsole)
            }
            #expect(throws: PeopleError.signInNameTaken("ratna.contoh")) { try add(details("R", signIn: "RATNA.contoh")) }
            #expect(throws: PeopleError.numberTaken("1001")) { try add(details("R", number: " 1001 ")) }
            #expect(throws: PeopleError.unfitNumber("3314011203120001")) { try add(details("R", number: "3314011203120001")) }
            #expect(throws: PeopleError.unfitSignInName("a b<")) { try add(details("R", signIn: "a b<")) }
            #expect(throws: PeopleError.nameMissing) { try add(details(" \t ")) }
            #expect(throws: PeopleError.roleDoesNotFit(.operator)) {
                try house.people.add(details("R"), as: .operator, at: .library(house.own), by: .operatorAtConsole)
            }
        }
    }

    @Test func `a librarian appoints only at home and finds only their own library's people`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let sari = try house.add("Sari", .teacher)
            let stranger = try house.add("Nur", .teacher, at: .library(house.other))
            try house.people.appoint(sari, as: .helper, at: .library(house.own), rights: [.visitors], by: ratna)
            #expect(throws: PeopleError.unknownPerson) {
                try house.people.appoint(stranger, as: .helper, at: .library(house.own), by: ratna)
            }
            // The same answer as for nobody at all.
            #expect(throws: PeopleError.unknownPerson) {
                try house.people.appoint(PersonID(99_999), as: .helper, at: .library(house.own), by: ratna)
            }
            #expect(throws: NotAllowed.self) { try house.people.appoint(sari, as: .deputy, at: .library(house.own), by: ratna) }
            #expect(throws: NotAllowed.self) {
                try house.people.appoint(sari, as: .teacher, at: .library(house.other), by: ratna)
            }
        }
    }

    @Test func `an appointment given anew replaces the old, and ends on its day`() throws {
        try PeopleHouse.open { house throws in
            let lina = try house.add("Lina", .helper, rights: [.circulation])
            try house.people.appoint(
                lina, as: .helper, at: .library(house.own), rights: [.visitors], until: CalendarDay("2026-11-23"),
                by: .operatorAtConsole)
            func actor() throws -> Actor { try house.actor(lina) }
            #expect(try actor().mayHelp(.visitors, at: house.own) && !actor().mayHelp(.circulation, at: house.own))
            house.pass(15 * 3600 - 1)
            #expect(try actor().mayHelp(.visitors, at: house.own))
            house.pass(1)
            #expect(try !actor().mayHelp(.visitors, at: house.own))
        }
    }

    @Test func `a guest's account ends within a year, a committee member's within three, and the library is told who is over`()
        throws
    {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            func last(_ role: Role) throws -> Int64? {
                let id = try house.people.add(PersonDetails(name: "Wayan"), as: role, at: .library(house.own), by: ratna)
                let given = try house.people.appointments(of: id, by: .operatorAtConsole)
                return given.first?.until
            }
            let (guest, committee) = (try #require(try last(.guest)), try #require(try last(.committee)))
            #expect(try last(.alumni) == nil && last(.teacher) == nil)
            #expect((committee - guest) == Int64(2 * 366 * 86400))
            let late = CalendarDay(at: guest).adding(days: 1)
            #expect(throws: PeopleError.self) {
                try house.people.add(PersonDetails(name: "Lama"), as: .guest, at: .library(house.own), until: late, by: ratna)
            }
            func over() throws -> [String] {
                try house.people.deskTasks(by: ratna).filter { $0.key.hasSuffix(":over") }.map(\.why.english)
            }
            #expect(try over() == [])
            house.pass(367 * 86400)
            #expect(try over().count == 1)
            let gone = try house.people.members(of: house.own, by: ratna).filter { member in
                member.appointments.contains { $0.grant.role == .guest }
            }
            try house.people.erase(try #require(gone.first).person.id, at: house.own, by: ratna)
            #expect(try over() == [] && house.people.leavers(of: house.own, by: ratna).map(\.role) == [.guest])
        }
    }

    @Test func `ending another school's appointment is refused as one that does not exist`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let nur = try house.add("Nur", .teacher, at: .library(house.other))
            let id = try #require(try house.people.appointments(of: nur, by: .operatorAtConsole).first?.id)
            for wanted in [id, AppointmentID(99_999)] {
                #expect(throws: NotAllowed(verb: "person.end")) { try house.people.end(wanted, by: ratna) }
            }
            try house.people.end(id, by: .operatorAtConsole)
            #expect(try house.actor(nur) == .person(ActingPerson(id: nur, grants: [], hasSecondFactor: true)))
        }
    }

    @Test func `the last operator stays`() throws {
        try PeopleHouse.open { house throws in
            let ika = try house.add("Ika", .operator, at: .installation)
            let id = try #require(try house.people.appointments(of: ika, by: .operatorAtConsole).first?.id)
            #expect(throws: PeopleError.lastOperator) { try house.people.end(id, by: house.actor(ika)) }
            try house.add("Dua", .operator, at: .installation)
            try house.people.end(id, by: house.actor(ika))
        }
    }

    @Test func `the journal names nobody`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let sari = try house.add("Sari", .teacher)
            _ = try house.people.handOut(to: sari, by: ratna)
            let journal = try house.database.read { try $0.journal(limit: 100) }
            #expect(journal.contains { $0.verb == "person.slip" && $0.subjectId == sari.rawValue })
            for entry in journal { #expect(!"\(entry)".contains("Sari") && !"\(entry)".lowercased().contains("ratna")) }
        }
    }
}
