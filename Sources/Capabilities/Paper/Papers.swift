public import Agreements
public import Commons
import Crypto
import FoundationEssentials
public import Membership
public import Store

/// Printed papers: what an agreement or a form reads like on a sheet, the register that gives letters their numbers, and the word that a
/// paper is genuine.
///
/// Verbs: `agreement`, `approvalSheet`, `show` (to print); `issue`, `issueAgreement`, `void`, `setPlan`, `begin`; `register`, `letter`, `verify`.
public struct Papers: Sendable {
    let database: Database
    let agreements: Agreements
    let clock: WallClock
    let random: @Sendable (Int) -> [UInt8]

    public init(
        database: Database, agreements: Agreements, clock: WallClock,
        random: @escaping @Sendable (Int) -> [UInt8] = Agreements.systemRandom
    ) {
        (self.database, self.agreements, self.clock, self.random) = (database, agreements, clock, random)
    }

    // MARK: The register

    /// The letters of one year, each series from its newest.
    public func register(of library: LibraryID, year: Int? = nil, by actor: Actor) throws -> [IssuedLetter] {
        try actor.mustSeeLetters(of: library)
        return try database.read { try LetterQueries.all(library, year ?? clock.today().year, $0) }
    }

    public func plan(of library: Library, _ series: LetterKind.Series, by actor: Actor) throws -> LetterPlan {
        try actor.mustSeeLetters(of: library.id)
        return try database.read { try LetterQueries.plan(library.id, series, $0) } ?? LetterPlan(unit: library.code)
    }

    /// From the next letter on; numbers already given stay as they were printed.
    public func setPlan(
        of library: Library, _ series: LetterKind.Series, pattern: String, unit: String, by actor: Actor
    ) throws {
        try actor.mustWriteLetters(of: library.id)
        let unit = String(unit.filter { !$0.isWhitespace })
        guard (1...30).contains(unit.utf8.count),
            unit.allSatisfy({ ($0.isASCII && ($0.isLetter || $0.isNumber)) || "./-".contains($0) })
        else { throw PaperError.unfitUnit }
        let plan = LetterPlan(pattern: try LetterPattern(pattern), unit: unit)
        try database.write { connection in
            try LetterQueries.set(plan, library.id, series, connection)
            try note("letter.plan", library.id.rawValue, "library", actor, ["series": series.rawValue], connection)
        }
    }

    /// Begins this year's numbers where the library's own paper register stands; only while it has given none here.
    public func begin(of library: LibraryID, _ series: LetterKind.Series, at first: Int, by actor: Actor) throws {
        try actor.mustWriteLetters(of: library)
        guard (1...99_999).contains(first) else { throw PaperError.unfitStart }
        let year = clock.today().year
        try database.write { connection in
            guard try !LetterQueries.hasLetters(library, series, year, connection) else {
                throw PaperError.alreadyBegun(try LetterQueries.last(library, series, year, connection))
            }
            try LetterQueries.start(library, series, year, last: first - 1, connection)
            try note(
                "letter.begin", library.rawValue, "library", actor, ["series": series.rawValue, "first": String(first)],
                connection)
        }
    }

    /// Takes the next number for a letter of today.
    ///
    /// - Parameter make: the paper as it will be printed, from its number; nil for one that the library types itself.
    @discardableResult
    public func issue(
        _ kind: LetterKind, from library: Library, subject: String, to parties: [String], by actor: Actor,
        make: ((String) -> Letter)? = nil
    ) throws -> IssuedLetter {
        try actor.mustWriteLetters(of: library.id)
        guard kind.series == .letters else { throw PaperError.ownPage }
        return try database.write { connection in
            try write(kind, library, subject, parties, by: actor, connection, make)
        }
    }

    func write(
        _ kind: LetterKind, _ library: Library, _ subject: String, _ parties: [String],
        about: LetterAbout? = nil, agreement: (id: AgreementID, version: Int, digest: String)? = nil, by actor: Actor,
        _ connection: Connection, _ make: ((String) throws -> Letter)?
    ) throws -> IssuedLetter {
        let subject = Self.line(subject)
        let parties = parties.map(Self.line).filter { !$0.isEmpty }
        guard !subject.isEmpty else { throw PaperError.subjectMissing }
        guard !parties.isEmpty else { throw PaperError.addresseeMissing }
        guard subject.utf8.count <= 300, parties.allSatisfy({ $0.utf8.count <= 200 }), parties.count <= 400 else {
            throw PaperError.tooLong
        }
        let day = clock.today()
        let plan = try LetterQueries.plan(library.id, kind.series, connection) ?? LetterPlan(unit: library.code)
        let ordinal = try LetterQueries.next(library.id, kind.series, day.year, connection)
        let number = plan.pattern.number(ordinal, kind, unit: plan.unit, on: day)
        let content = try make.map { try Self.bytes(try $0(number)) }
        let letter = IssuedLetter(
            id: 0, library: library.id, series: kind.series, year: day.year, ordinal: ordinal, number: number, kind: kind,
            subject: subject, parties: parties, day: day, agreement: agreement?.id, version: agreement?.version,
            code: VerificationCode(random), digest: agreement?.digest ?? content.map(Self.digest), voidedAt: nil, voidReason: nil)
        let id = try LetterQueries.insert(
            letter, about: about, content: content, at: clock.now(), by: actor.journalID, connection)
        try note(
            "letter.issue", id, "letter", actor,
            ["library": String(library.id.rawValue), "series": kind.series.rawValue, "ordinal": String(ordinal)], connection)
        guard let found = try LetterQueries.find(id, connection) else { throw PaperError.unknownLetter }
        return found
    }

    /// The number stays taken; the register and the page for checking say that the paper no longer counts.
    public func void(_ id: Int64, reason: String, by actor: Actor) throws {
        let reason = String(Self.line(reason).prefix(300))
        try database.write { connection in
            guard let letter = try LetterQueries.find(id, connection) else { throw PaperError.unknownLetter }
            try actor.mustWriteLetters(of: letter.library)
            guard !reason.isEmpty else { throw PaperError.reasonMissing }
            guard try LetterQueries.void(id, reason: reason, at: clock.now(), by: actor.journalID, connection) else {
                throw PaperError.alreadyVoid
            }
            try note("letter.void", id, "letter", actor, [:], connection)
        }
    }

    /// A letter with what was printed, to print it again.
    public func letter(_ id: Int64, by actor: Actor) throws -> (issued: IssuedLetter, letter: Letter?) {
        try database.read { connection in
            guard let issued = try LetterQueries.find(id, connection) else { throw PaperError.unknownLetter }
            try actor.mustSeeLetters(of: issued.library)
            let kept = try LetterQueries.content(id, connection).map(Self.letter)
            return (issued, try kept.map { try named($0, by: actor, connection) })
        }
    }

    /// What anyone who holds the paper may know of it; nil for a code that was never given.
    public func verify(_ code: VerificationCode) throws -> IssuedLetter? {
        try database.read { try LetterQueries.find(code, $0) }
    }

    // MARK: Small things

    static func line(_ text: String) -> String {
        let shown = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F || $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(shown)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func bytes(_ letter: Letter) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(letter), as: UTF8.self)
    }

    static func letter(_ content: String) throws -> Letter {
        do {
            return try JSONDecoder().decode(Letter.self, from: Data(content.utf8))
        } catch {
            throw StoreError(.other, "a printed letter cannot be read")
        }
    }

    static func digest(_ content: String) -> String {
        SHA256.hash(data: Array(content.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    func note(
        _ verb: String, _ id: Int64, _ kind: String, _ actor: Actor, _ details: [String: String], _ connection: Connection
    ) throws(StoreError) {
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: verb, subjectKind: kind, subjectId: id, at: clock.now(), details: details))
    }
}

extension Actor {
    /// Its librarian, its deputy and its principal.
    public func maySeeLetters(of library: LibraryID) -> Bool { keeps(library) || has(.principal, at: .library(library)) }

    /// Its librarian and its deputy.
    public func mayWriteLetters(of library: LibraryID) -> Bool { keeps(library) }

    func mustSeeLetters(of library: LibraryID) throws(NotAllowed) {
        guard maySeeLetters(of: library) else { throw NotAllowed(verb: "letter.see") }
    }

    func mustWriteLetters(of library: LibraryID) throws(NotAllowed) {
        guard mayWriteLetters(of: library) else { throw NotAllowed(verb: "letter.write") }
    }
}
