import Commons
import Membership
import Testing

/// What each kind of library is: only schools have pupils.
@Suite struct LibraryKindTests {
    @Test(arguments: LibraryLevel.allCases) func `a head and a librarian everywhere, pupils at schools alone`(level: LibraryLevel)
    {
        #expect(level.roles.isSuperset(of: [.principal, .librarian, .deputy, .helper, .staff, .guest]))
        for role in [Role.pupil, .guardian, .teacher, .committee, .alumni] {
            #expect(level.roles.contains(role) == level.isSchool, "\(role)")
        }
        #expect(level.roles.isDisjoint(with: [.coordinator, .officer, .operator]))
        #expect(level.patrons.contains(.pupil) == level.isSchool && level.patrons.contains(.guest))
        #expect(level.roles.contains(.foundation) == ![.publicLibrary, .village].contains(level))
    }

    @Test func `a public library keeps no pupils, whoever asks`() throws {
        try PeopleHouse.open { house throws in
            let details = LibraryDetails(name: "Perpustakaan Umum Contoh", level: .publicLibrary)
            let library = try house.membership.add(code: "D0000003", details, by: .operatorAtConsole).library.id
            for role in [Role.pupil, .teacher, .guardian, .foundation, .committee, .alumni] {
                #expect(throws: PeopleError.roleDoesNotFit(role)) {
                    try house.add("A\(role.rawValue)", role, at: .library(library), number: role == .pupil ? "1" : nil)
                }
            }
            for role in [Role.principal, .librarian, .staff] { try house.add("B\(role.rawValue)", role, at: .library(library)) }
            #expect(try house.names() == ["Bprincipal", "Blibrarian", "Bstaff"])
        }
    }
}
