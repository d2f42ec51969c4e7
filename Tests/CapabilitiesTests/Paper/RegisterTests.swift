import Agreements
import Commons
import Dispatch
import Membership
import Paper
import Store
import Synchronization
import TestKit
import Testing

@Suite struct RegisterTests {
    /// A library with its librarian, and the papers of a made-up year.
    struct House: Sendable {
        let database: Database
        let papers: Papers
        let membership: Membership
        let now: Clock

        final class Clock: Sendable {
            private let now = Mutex<Int64>(1_795_399_200)
            var clock: WallClock { WallClock { self.now.withLock { $0 } } }
            func pass(days: Int) { now.withLock { $0 += Int64(days) * 86_400 } }
        }

        func library(_ code: String) throws -> Library { try #require(try membership.library(code: code)) }

        func actor(_ role: Role, _ library: LibraryID) -> Actor {
            .person(ActingPerson(id: PersonID(1), grants: [RoleGrant(role, at: .library(library))]))
        }
    }

    static let migrations = MembershipSchema.migrations + AgreementsSchema.migrations + PaperSchema.migrations

    static func house(rehearsing: Bool? = nil, _ body: (House) throws -> Void) throws {
        try withTemporaryDatabase(migrations: migrations, rehearsing: rehearsing) { database in
            let now = House.Clock()
            let membership = Membership(database: database, clock: now.clock)
            for number in 1...2 {
                _ = try membership.add(
                    code: "D000000\(number)", LibraryDetails(name: "SMP Contoh \(number)", level: .smp), by: .operatorAtConsole)
            }
            let papers = Papers(
                database: database, agreements: Agreements(database: database, clock: now.clock), clock: now.clock)
            try body(House(database: database, papers: papers, membership: membership, now: now))
        }
    }

    @Test func `numbers follow each other without a gap, each library, series and year by itself`() throws {
        try Self.house { house in
            let (a, b) = (try house.library("D0000001"), try house.library("D0000002"))
            let (ratna, other) = (house.actor(.librarian, a.id), house.actor(.librarian, b.id))
            func take(_ library: Library, _ actor: Actor) throws -> String {
                try house.papers.issue(.letter, from: library, subject: "Undangan", to: ["SMP Contoh 2"], by: actor).number
            }
            #expect(try take(a, ratna) == "001/S/D0000001/XI/2026")
            #expect(try take(a, ratna) == "002/S/D0000001/XI/2026")
            #expect(try take(b, other) == "001/S/D0000002/XI/2026")
            house.now.pass(days: 60)
            #expect(try take(a, ratna) == "001/S/D0000001/I/2027")
            #expect(try house.papers.register(of: a.id, year: 2026, by: ratna).map(\.ordinal) == [2, 1])
            #expect(try house.papers.register(of: a.id, by: ratna).map(\.ordinal) == [1])
        }
    }

    @Test func `a letter that is refused or whose transaction fails takes no number`() throws {
        try Self.house { house in
            let a = try house.library("D0000001")
            let ratna = house.actor(.deputy, a.id)
            struct Spoilt: Error {}
            #expect(throws: PaperError.subjectMissing) {
                try house.papers.issue(.letter, from: a, subject: "  ", to: ["X"], by: ratna)
            }
            #expect(throws: PaperError.addresseeMissing) {
                try house.papers.issue(.letter, from: a, subject: "X", to: [" "], by: ratna)
            }
            #expect(throws: PaperError.tooLong) {
                try house.papers.issue(.letter, from: a, subject: String(repeating: "x", count: 301), to: ["X"], by: ratna)
            }
            #expect(throws: Spoilt.self) {
                try house.database.write { connection in
                    _ = try connection.int(
                        """
                        INSERT INTO letter_counter (library_id, series, year, last_number)
                        VALUES (\(a.id), \("letters"), \(2026), 1)
                        ON CONFLICT (library_id, series, year) DO UPDATE SET last_number = letter_counter.last_number + 1
                        RETURNING last_number
                        """)
                    throw Spoilt()
                }
            }
            #expect(try house.papers.issue(.letter, from: a, subject: "Satu", to: ["X"], by: ratna).ordinal == 1)
        }
    }

    @Test func `two who take numbers at once get no gap and none twice`() throws {
        try Self.house(rehearsing: false) { house in
            let a = try house.library("D0000001")
            let ratna = house.actor(.librarian, a.id)
            let second = try Database.open(house.database.location, migrations: Self.migrations)
            defer { second.close() }
            let clock = house.now.clock
            let desks = [
                house.papers,
                Papers(database: second, agreements: Agreements(database: second, clock: clock), clock: clock),
            ]
            let taken = Mutex<[Int]>([])
            DispatchQueue.concurrentPerform(iterations: 4) { desk in
                for _ in 0..<15 {
                    #expect(throws: Never.self) {
                        let letter = try desks[desk % 2].issue(.notice, from: a, subject: "S", to: ["T"], by: ratna)
                        taken.withLock { $0.append(letter.ordinal) }
                    }
                }
            }
            #expect(taken.withLock { $0.sorted() } == Array(1...60))
            #expect(try house.papers.register(of: a.id, by: ratna).map(\.ordinal).sorted() == Array(1...60))
            #expect(Set(try house.papers.register(of: a.id, by: ratna).map(\.code)).count == 60)
        }
    }

    @Test func `a void letter keeps its number and says why, once`() throws {
        try Self.house { house in
            let a = try house.library("D0000001")
            let ratna = house.actor(.librarian, a.id)
            let letter = try house.papers.issue(.letter, from: a, subject: "Salah ketik", to: ["X"], by: ratna)
            #expect(throws: PaperError.reasonMissing) { try house.papers.void(letter.id, reason: " ", by: ratna) }
            try house.papers.void(letter.id, reason: "Salah alamat", by: ratna)
            #expect(throws: PaperError.alreadyVoid) { try house.papers.void(letter.id, reason: "Lagi", by: ratna) }
            let found = try #require(try house.papers.verify(letter.code))
            #expect(found.isVoid && found.voidReason == "Salah alamat" && found.number == letter.number)
            #expect(try house.papers.issue(.letter, from: a, subject: "Baru", to: ["X"], by: ratna).ordinal == 2)
            #expect(throws: PaperError.unknownLetter) { try house.papers.void(99, reason: "X", by: ratna) }
        }
    }

    @Test func `a register begun on paper goes on where it stands, but never leaps`() throws {
        try Self.house { house in
            let a = try house.library("D0000001")
            let ratna = house.actor(.librarian, a.id)
            try house.papers.begin(of: a.id, .letters, at: 45, by: ratna)
            try house.papers.begin(of: a.id, .letters, at: 46, by: ratna)
            #expect(try house.papers.issue(.letter, from: a, subject: "S", to: ["X"], by: ratna).ordinal == 46)
            #expect(throws: PaperError.alreadyBegun(46)) { try house.papers.begin(of: a.id, .letters, at: 60, by: ratna) }
            #expect(throws: PaperError.unfitStart) { try house.papers.begin(of: a.id, .agreements, at: 0, by: ratna) }
        }
    }

    @Test func `a pattern of the library's own holds from the next letter on`() throws {
        try Self.house { house in
            let a = try house.library("D0000001")
            let ratna = house.actor(.librarian, a.id)
            let first = try house.papers.issue(.letter, from: a, subject: "S", to: ["X"], by: ratna)
            try house.papers.setPlan(of: a, .letters, pattern: "421.3/{no:4}/{kode}/{bulan}/{tahun}", unit: "SMPN2", by: ratna)
            #expect(
                try house.papers.issue(.letter, from: a, subject: "S", to: ["X"], by: ratna).number == "421.3/0002/SMPN2/11/2026")
            #expect(try house.papers.letter(first.id, by: ratna).issued.number == "001/S/D0000001/XI/2026")
            #expect(throws: PaperError.unfitUnit) {
                try house.papers.setPlan(of: a, .letters, pattern: "{no}/{tahun}", unit: "<b>", by: ratna)
            }
        }
    }

    @Test(arguments: [
        "{no}/{tahun}", "{no:3}/{jenis}/{kode}/{bulan-romawi}/{tahun}", "421.3/{no:6}/{tahun}", "No. {no} ({tahun})",
    ])
    func `patterns that tell letters apart are taken`(text: String) throws {
        #expect(try LetterPattern(text).text == text)
    }

    @Test(arguments: [
        "", "{no}", "{tahun}", "{no:7}/{tahun}", "{no/{tahun}", "{nama}/{no}/{tahun}", "<{no}>{tahun}", "{no}/{tahun}é",
    ])
    func `others are refused`(text: String) {
        #expect(throws: PaperError.self) { try LetterPattern(text) }
    }

    @Test func `different letters never read the same under one pattern`() throws {
        let day = try #require(CalendarDay("2026-11-23"))
        for text in ["{no}/{tahun}", "{no:2}{tahun}", "{tahun}{no}"] {
            let pattern = try LetterPattern(text)
            #expect(Set((1...3_000).map { pattern.number($0, .pks, unit: "X", on: day) }).count == 3_000)
        }
    }

    @Test func `only the librarian takes and voids; the principal looks; others do neither`() throws {
        try Self.house { house in
            let (a, b) = (try house.library("D0000001"), try house.library("D0000002"))
            let letter = try house.papers.issue(.letter, from: a, subject: "S", to: ["X"], by: house.actor(.librarian, a.id))
            for role in Role.allCases {
                for (actor, isOwn) in [(house.actor(role, a.id), true), (house.actor(role, b.id), false)] {
                    let writes = isOwn && (role == .librarian || role == .deputy)
                    let sees = writes || isOwn && role == .principal
                    #expect(((try? house.papers.register(of: a.id, by: actor)) != nil) == sees, "\(role)")
                    #expect(((try? house.papers.letter(letter.id, by: actor)) != nil) == sees)
                    #expect(((try? house.papers.plan(of: a, .letters, by: actor)) != nil) == sees)
                    let made: IssuedLetter? = try? house.papers.issue(.letter, from: a, subject: "S", to: ["X"], by: actor)
                    #expect((made != nil) == writes)
                    if !writes {
                        #expect(throws: NotAllowed.self) { try house.papers.void(letter.id, reason: "X", by: actor) }
                        #expect(throws: NotAllowed.self) { try house.papers.begin(of: a.id, .letters, at: 5, by: actor) }
                        #expect(throws: NotAllowed.self) {
                            try house.papers.setPlan(of: a, .letters, pattern: "{no}/{tahun}", unit: "X", by: actor)
                        }
                    }
                }
            }
            #expect(throws: NotAllowed.self) { try house.papers.register(of: a.id, by: .visitor) }
            #expect(throws: NotAllowed.self) { try house.papers.register(of: a.id, by: .operatorAtConsole) }
        }
    }

    @Test func `what was printed is kept word for word, with its digest`() throws {
        try Self.house { house in
            let a = try house.library("D0000001")
            let ratna = house.actor(.librarian, a.id)
            var kept: Letter?
            let letter = try house.papers.issue(.application, from: a, subject: "Permohonan", to: ["Jaringan"], by: ratna) {
                number in
                let made = Letter.application(
                    from: a, network: "Gugus <1>", number: number, on: house.now.clock.today(), .indonesian)
                kept = made
                return made
            }
            let found = try house.papers.letter(letter.id, by: ratna)
            #expect(found.letter == kept && found.issued.digest?.count == 64)
            #expect(found.letter?.reference.first?.value == letter.number)
        }
    }

    @Test func `a code is read however it is typed, and no other opens anything`() throws {
        try Self.house { house in
            let a = try house.library("D0000001")
            let letter = try house.papers.issue(.letter, from: a, subject: "S", to: ["X"], by: house.actor(.librarian, a.id))
            let printed = letter.code.printed
            #expect(printed.split(separator: "-").map(\.count) == [4, 4, 4, 4])
            #expect(VerificationCode(printed.lowercased().replacing("-", with: " ")) == letter.code)
            for wrong in ["", "ABCD", printed + "2", String(repeating: "A", count: 16) + "!", "0000-0000-0000-0000"] {
                #expect(VerificationCode(wrong) == nil)
            }
            #expect(try house.papers.verify(#require(VerificationCode("2222222222222222"))) == nil)
        }
    }
}
