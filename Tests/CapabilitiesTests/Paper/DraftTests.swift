import Agreements
import Commons
import HTML
import Membership
import Store
import Testing

@testable import Paper

@Suite struct DraftTests {
    typealias House = RegisterTests.House

    static func with(_ body: (House, Library, Actor) throws -> Void) throws {
        try RegisterTests.house { house in
            let library = try house.library("D0000001")
            try body(house, library, house.actor(.librarian, library.id))
        }
    }

    static func invitation(_ house: House, _ library: Library, _ meeting: Int64 = 12) throws -> LetterDraft {
        let day = house.now.clock.today()
        return LetterDraft(
            .invitation, from: library, subject: "Undangan rapat", to: ["Gugus Contoh"],
            about: LetterAbout("meeting", meeting, .invitation)
        ) { number in
            .plain(
                .indonesian, from: library, number: number, subject: "Undangan rapat", day: day, to: ["SMP Contoh 2"],
                blocks: [.paragraph("Isi.")],
                signatures: [[.init("Kepala perpustakaan,", role: .librarian), .init("Kepala sekolah,", role: .principal)]])
        }
    }

    @Test func `a draft says that it has no number; one press gives it one, and it is kept as it was printed`() throws {
        try Self.with { house, library, ratna in
            let draft = try Self.invitation(house, library)
            let before = try house.papers.show(draft, copies: ["Dinas <Contoh>"], by: ratna)
            let shown = before.markup.description
            #expect(shown.contains("RANCANGAN – belum bernomor") && shown.contains("Dinas &lt;Contoh&gt;"))
            let issued = try house.papers.issue(draft, copies: ["Dinas Contoh", " "], by: ratna)
            #expect(issued.number == "001/UND/D0000001/XI/2026")
            let kept = try #require(try house.papers.letter(issued.id, by: ratna).letter)
            let text = kept.markup.description
            #expect(text.contains(issued.number) && !text.contains("RANCANGAN") && kept.copies == ["Dinas Contoh"])
            #expect(text.contains("Tembusan"))
        }
    }

    @Test func `a second press finds the first number, and a void one frees its place`() throws {
        try Self.with { house, library, ratna in
            let draft = try Self.invitation(house, library)
            let about = try #require(draft.about)
            #expect(try house.papers.kept(about, by: ratna) == nil)
            let first = try house.papers.issue(draft, by: ratna)
            #expect(throws: PaperError.alreadyNumbered(first.number)) { try house.papers.issue(draft, by: ratna) }
            #expect(try house.papers.issue(Self.invitation(house, library, 13), by: ratna).ordinal == 2)
            #expect(try house.papers.kept(about, by: .visitor)?.issued == first)
            try house.papers.void(first.id, reason: "Rapat dipindah", by: ratna)
            #expect(try house.papers.kept(about, by: ratna) == nil)
            #expect(try house.papers.issue(draft, by: ratna).ordinal == 3)
        }
    }

    @Test func `what is too long takes no number`() throws {
        try Self.with { house, library, ratna in
            let draft = try Self.invitation(house, library)
            for copies in [Array(repeating: "X", count: 13), [String(repeating: "x", count: 201)]] {
                #expect(throws: PaperError.tooLong) { try house.papers.issue(draft, copies: copies, by: ratna) }
            }
            #expect(try house.papers.issue(draft, by: ratna).ordinal == 1)
        }
    }

    @Test func `the letterhead bears the library's own lines from then on, and only its staff sets them`() throws {
        try Self.with { house, library, ratna in
            let old = try house.papers.issue(Self.invitation(house, library, 1), by: ratna)
            try house.papers.setLetterhead(
                of: library.id, above: [" Pemerintah  Kabupaten Contoh ", "", "Dinas <Pendidikan>"], by: ratna)
            #expect(try house.papers.letterhead(of: library).above == ["Pemerintah Kabupaten Contoh", "Dinas <Pendidikan>"])
            let new = try house.papers.issue(Self.invitation(house, library, 2), by: ratna)
            let text = try #require(try house.papers.letter(new.id, by: ratna).letter).markup.description
            #expect(text.contains("Pemerintah Kabupaten Contoh") && text.contains("Dinas &lt;Pendidikan&gt;"))
            #expect(try house.papers.letter(old.id, by: ratna).letter?.heads.first?.above == [])
            try house.papers.setLetterhead(of: library.id, above: [], by: ratna)
            #expect(try house.papers.letterhead(of: library).above == [])
            for lines in [Array(repeating: "X", count: 5), [String(repeating: "x", count: 101)]] {
                #expect(throws: PaperError.unfitHead) {
                    try house.papers.setLetterhead(of: library.id, above: lines, by: ratna)
                }
            }
            for actor in [Actor.visitor, house.actor(.principal, library.id), house.actor(.librarian, LibraryID(2))] {
                #expect(throws: NotAllowed.self) { try house.papers.setLetterhead(of: library.id, above: ["X"], by: actor) }
            }
        }
    }

    @Test func `whose own library prints reads the signers' names; a paper keeps numbers, and whoever is erased is gone from it`()
        throws
    {
        try Self.with { house, library, ratna in
            let people = People(database: house.database, clock: house.now.clock)
            func add(_ name: String, _ role: Role) throws -> PersonID {
                try people.add(PersonDetails(name: name), as: role, at: .library(library.id), by: .operatorAtConsole)
            }
            let head = try add("Budi Contoh", .principal)
            _ = try add("Ratna Contoh", .librarian)
            let issued = try house.papers.issue(Self.invitation(house, library), by: ratna)
            func text(_ actor: Actor) throws -> String {
                let about = LetterAbout("meeting", 12, .invitation)
                let kept = try house.papers.kept(about, by: actor)
                return kept?.letter?.markup.description ?? "none"
            }
            #expect(try text(ratna).contains("Budi Contoh") && text(ratna).contains("Ratna Contoh"))
            #expect(try !text(house.actor(.librarian, LibraryID(2))).contains("Budi Contoh"))
            #expect(try !text(.visitor).contains("Contoh</strong>"))
            let content = try house.database.read { try LetterQueries.content(issued.id, $0) }
            #expect(content?.contains("Budi") == false)
            // Of two nobody can say who signs.
            _ = try add("Joko Contoh", .librarian)
            let second = try house.papers.issue(Self.invitation(house, library, 13), by: ratna)
            let other = try #require(try house.papers.letter(second.id, by: ratna).letter).markup.description
            #expect(!other.contains("Ratna Contoh") && other.contains("Budi Contoh"))
            let foundation = ActingPerson(
                id: PersonID(99),
                grants: [
                    RoleGrant(.librarian, at: .library(library.id)), RoleGrant(.foundation, at: .library(library.id)),
                ])
            try people.erase(head, at: library.id, by: .person(foundation))
            #expect(try !text(ratna).contains("Budi Contoh"))
        }
    }

    @Test func `a library that left takes the words of its letters along, not its register`() throws {
        try Self.with { house, library, ratna in
            let issued = try house.papers.issue(Self.invitation(house, library), by: ratna)
            try house.papers.setLetterhead(of: library.id, above: ["Yayasan Contoh"], by: ratna)
            let today = house.now.clock.today()
            func leaving(_ day: CalendarDay) throws -> LibraryLeaving {
                try house.database.write {
                    try Membership.noteLeaving(library.id, lastDay: day, by: .operatorAtConsole, at: 0, $0)
                }
                return try #require(try house.membership.leaving(of: library.id))
            }
            try house.papers.takeOut(try leaving(today), by: .system)
            #expect(try house.papers.letter(issued.id, by: ratna).letter != nil)
            let gone = try leaving(today.adding(days: -1))
            #expect(throws: NotAllowed.self) { try house.papers.takeOut(gone, by: ratna) }
            try house.papers.takeOut(gone, by: .system)
            #expect(try house.papers.letter(issued.id, by: ratna).letter == nil)
            #expect(try house.papers.verify(issued.code)?.number == issued.number)
            #expect(try house.papers.letterhead(of: library).above == [])
        }
    }

    @Test func `only the librarian shows and takes; others are refused`() throws {
        try Self.with { house, library, _ in
            for role in Role.allCases {
                let actor = house.actor(role, library.id)
                let writes = role == .librarian || role == .deputy
                let draft = try Self.invitation(house, library, Int64(Role.allCases.firstIndex(of: role) ?? 0))
                #expect(((try? house.papers.show(draft, by: actor)) != nil) == (writes || role == .principal), "\(role)")
                #expect(((try? house.papers.issue(draft, by: actor)) != nil) == writes, "\(role)")
            }
        }
    }
}
