import Commons
import Membership
import Store
import TestKit
import Testing

struct MembershipTests {
    private func withMembership(_ body: (Membership, Database) throws -> Void) throws {
        try withTemporaryDatabase(migrations: MembershipSchema.migrations) { database in
            try body(Membership(database: database, clock: .fixed(1_795_000_000)), database)
        }
    }

    @Test func `a library joins once and is brought up to date afterwards`() throws {
        try withMembership { membership, _ throws in
            var details = LibraryDetails(name: "  SMP  Contoh\t1 ", level: .smp)
            details.npsn = "20404180"
            details.place = Coordinates(latitude: -7.5, longitude: 110.8)
            let first = try membership.add(code: nil, details, by: .operatorAtConsole)
            #expect(first.isNew)
            #expect(first.library.code == "20404180")
            #expect(first.library.name == "SMP Contoh 1")
            details.name = "SMP Contoh Satu"
            details.hours = "Senin–Jumat 07.00–14.00"
            let second = try membership.add(code: "20404180", details, by: .operatorAtConsole)
            #expect(!second.isNew)
            #expect(second.library.id == first.library.id)
            let all = try membership.libraries()
            #expect(all.count == 1)
            #expect(all.first == second.library)
            #expect(try membership.library(code: "20404180")?.details.place == details.place)
        }
    }

    @Test func `a visitor may not take a library in`() throws {
        try withMembership { membership, _ throws in
            #expect(throws: NotAllowed.self) {
                try membership.add(code: "D0000001", LibraryDetails(name: "A", level: .sd), by: .visitor)
            }
            #expect(try membership.libraries().isEmpty)
        }
    }

    @Test(arguments: ["", " ", "x y", "'; DROP TABLE library; --", "<b>", "../etc", "Ü0000001"])
    func `a code of another form is refused`(code: String) throws {
        try withMembership { membership, _ throws in
            #expect(throws: MembershipError.notACode(code)) {
                try membership.add(code: code, LibraryDetails(name: "A", level: .sd), by: .operatorAtConsole)
            }
        }
    }

    @Test func `a library needs a name, and an NPSN of its form`() throws {
        try withMembership { membership, _ throws in
            #expect(throws: MembershipError.nameMissing) {
                try membership.add(code: "D0000001", LibraryDetails(name: " \n ", level: .sd), by: .operatorAtConsole)
            }
            var details = LibraryDetails(name: "A", level: .sd)
            details.npsn = "12"
            #expect(throws: MembershipError.notAnNPSN("12")) {
                try membership.add(code: "D0000001", details, by: .operatorAtConsole)
            }
        }
    }

    @Test func `an NPSN belongs to one library only`() throws {
        try withMembership { membership, _ throws in
            var details = LibraryDetails(name: "SD Satu", level: .sd)
            details.npsn = "20404180"
            _ = try membership.add(code: "D0000001", details, by: .operatorAtConsole)
            details.name = "SD Dua"
            #expect(throws: MembershipError.npsnTaken("20404180", by: "SD Satu")) {
                try membership.add(code: "D0000002", details, by: .operatorAtConsole)
            }
            details.npsn = nil
            _ = try membership.add(code: "D0000002", details, by: .operatorAtConsole)
            details.npsn = "20404180"
            #expect(throws: MembershipError.npsnTaken("20404180", by: "SD Satu")) {
                try membership.add(code: "D0000002", details, by: .operatorAtConsole)
            }
            #expect(try membership.library(code: "D0000002")?.npsn == nil)
        }
    }

    @Test func `a library without any number gets a code of its own, and its namesake another`() throws {
        try withMembership { membership, _ throws in
            let details = LibraryDetails(name: "TBM Melati", level: .readingGarden)
            let one = try membership.add(code: nil, details, by: .operatorAtConsole)
            let two = try membership.add(code: nil, details, by: .operatorAtConsole)
            #expect(one.library.code.hasPrefix("L-"))
            #expect(one.library.code.utf8.count == 8)
            #expect(one.library.code != two.library.code)
            #expect(one.library.code.dropFirst(2).allSatisfy { !"01ILOUV".contains($0) })
        }
    }

    @Test func `a library is found by its NPSN too, and joining is written down`() throws {
        try withMembership { membership, database throws in
            var details = LibraryDetails(name: "SD Satu", level: .sd)
            details.npsn = "20404180"
            let added = try membership.add(code: "D0000001", details, by: .operatorAtConsole).library
            #expect(added.isSample)
            #expect(try membership.library(code: "20404180")?.id == added.id)
            #expect(try membership.library(code: "99999999") == nil)
            let verbs = try database.read {
                try $0.rows("SELECT verb, actor FROM journal ORDER BY id").map { "\($0.text(0)) \($0.text(1))" }
            }
            #expect(verbs == ["library.join console"])
        }
    }
}
