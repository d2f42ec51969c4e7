import Commons
import Membership
import Store
import Testing

/// A school keeps control of what is said of it (S177, S178).
@Suite struct IdentityTests {
    private static func identity(_ house: PeopleHouse, _ change: (inout LibraryIdentity) -> Void) throws -> LibraryIdentity {
        var identity = LibraryIdentity(try #require(try house.membership.library(code: "D0000001")).details)
        change(&identity)
        return identity
    }

    @Test func `the school says itself who it is; its NPSN and level stay as registered`() throws {
        try PeopleHouse.open { house throws in
            let budi = try house.actor(house.add("Budi", .principal))
            let new = try Self.identity(house) { one in
                one.name = "  SMP   Satu Contoh "
                (one.npp, one.isil) = ("33143E1014753", "id-JKSMP1")
                (one.region, one.regency, one.district) = ("33.14.07", "Sragen", "Gemolong")
                (one.address, one.website) = ("Jl. Contoh 1", "smpsatu.example")
            }
            try house.membership.identify(house.own, as: new, by: budi)
            let library = try #require(try house.membership.library(code: "D0000001"))
            #expect(library.name == "SMP Satu Contoh" && library.level == .smp && library.npsn == nil)
            #expect(library.details.isil == "ID-JKSMP1" && library.details.npp == "33143E1014753")
            #expect(library.details.website == "https://smpsatu.example" && library.details.district == "Gemolong")
            let deeds = try house.database.read {
                try $0.journal(subjectKind: "library", subjectId: house.own.rawValue, limit: 5)
            }
            #expect(deeds.first?.verb == "library.rename")
            // Saying the same again writes nothing; another address is no new name.
            try house.membership.identify(house.own, as: LibraryIdentity(library.details), by: budi)
            try house.membership.identify(house.own, as: Self.identity(house) { $0.address = "Jl. Contoh 2" }, by: budi)
            let verbs = try house.database.read { connection in
                try connection.journal(subjectKind: "library", subjectId: house.own.rawValue, limit: 2).map(\.verb)
            }
            #expect(verbs == ["library.identity", "library.rename"])
        }
    }

    @Test func `a list that knows no ISIL does not take it away, and one ISIL is one library's`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            try house.membership.identify(house.own, as: Self.identity(house) { $0.isil = "ID-A1" }, by: ratna)
            _ = try house.membership.add(code: "D0000001", LibraryDetails(name: "SMP Satu", level: .smp), by: .operatorAtConsole)
            #expect(try house.membership.library(code: "D0000001")?.details.isil == "ID-A1")
            var details = LibraryDetails(name: "SMA Dua", level: .sma)
            details.isil = "ID-A1"
            #expect(throws: MembershipError.isilTaken("ID-A1", by: "SMP Satu")) {
                try house.membership.add(code: "D0000002", details, by: .operatorAtConsole)
            }
        }
    }

    @Test(arguments: [
        ("ID-", MembershipError.notAnISIL("ID-")), ("12-X", .notAnISIL("12-X")),
        ("ID-ABCDEFGHIJKL", .notAnISIL("ID-ABCDEFGHIJKL")),
        ("PERPUS", .notAnISIL("PERPUS")),
    ])
    func `what is no ISIL is refused`(_ typed: String, _ error: MembershipError) throws {
        try PeopleHouse.open { house throws in
            let new = try Self.identity(house) { $0.isil = typed }
            #expect(throws: error) { try house.membership.identify(house.own, as: new, by: .operatorAtConsole) }
        }
    }

    @Test func `no library is without a name, no region is a guess, and strangers say nothing`() throws {
        try PeopleHouse.open { house throws in
            let far = try house.actor(house.add("Hasan", .librarian, at: .library(house.other)))
            #expect(throws: MembershipError.nameMissing) {
                try house.membership.identify(house.own, as: Self.identity(house) { $0.name = " . " }, by: .operatorAtConsole)
            }
            #expect(throws: MembershipError.notARegion("Jawa")) {
                try house.membership.identify(house.own, as: Self.identity(house) { $0.region = "Jawa" }, by: .operatorAtConsole)
            }
            #expect(throws: NotAllowed.self) {
                try house.membership.identify(house.own, as: Self.identity(house) { $0.name = "Lain" }, by: far)
            }
        }
    }

    @Test func `programmes are kept with the profile, listed ones by what they are, others by their words`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            var profile = LibraryProfile()
            profile.programmes = Set(["Farmasi", "TKJ", "tkj", " Seni   ukir kayu"].compactMap { SchoolProgramme($0) })
            try house.membership.describe(house.own, profile, hours: nil, email: nil, phone: nil, by: ratna)
            let kept = try house.membership.profile(of: house.own).programmes
            #expect(kept.sorted().map(\.key) == ["farmasi", "seni ukir kayu", "tkj"])
            #expect(kept.filter { !$0.isListed }.map(\.name.indonesian) == ["Seni ukir kayu"])
            #expect(SchoolProgramme(" 12 ") == nil)
            try house.membership.describe(house.own, LibraryProfile(), hours: nil, email: nil, phone: nil, by: ratna)
            #expect(try house.membership.profile(of: house.own).programmes.isEmpty)
        }
    }
}
