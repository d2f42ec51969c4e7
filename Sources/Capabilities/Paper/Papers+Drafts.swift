public import Commons
public import Membership
import Store

/// Letters on their way to a number, and what stands at the head of every paper of a library.
extension Papers {
    // MARK: Head

    /// The head of a library's papers, with the lines that it wants above its name. It stands on all that the library sends, so it is
    /// nobody's secret.
    public func letterhead(of library: Library) throws -> Letterhead {
        Letterhead(library, above: try database.read { try LetterQueries.above(library.id, $0) })
    }

    /// "Pemerintah Kabupaten …", "Dinas Pendidikan …", "Yayasan …": four lines at most. From the next paper on.
    public func setLetterhead(of library: LibraryID, above lines: [String], by actor: Actor) throws {
        try actor.mustWriteLetters(of: library)
        let lines = lines.map(Self.line).filter { !$0.isEmpty }
        guard lines.count <= 4, lines.allSatisfy({ $0.count <= 100 }) else { throw PaperError.unfitHead }
        try database.write { connection in
            try LetterQueries.set(above: lines, library, connection)
            try note("letter.head", library.rawValue, "library", actor, [:], connection)
        }
    }

    /// A paper of one library under the library's own head.
    public func headed(_ letter: Letter, _ library: Library) throws -> Letter {
        var letter = letter
        letter.heads = [try letterhead(of: library)]
        return letter
    }

    // MARK: Numbers

    /// How it reads now: a draft, with room for the number.
    public func show(_ draft: LetterDraft, copies: [String] = [], by actor: Actor) throws -> Letter {
        try actor.mustSeeLetters(of: draft.library.id)
        return try database.read { connection in
            try named(try made(draft, nil, copies, connection), by: actor, connection)
        }
    }

    /// Takes the next number for it and keeps it as it is printed.
    ///
    /// - Parameter copies: who else gets it (tembusan), institutions.
    @discardableResult
    public func issue(_ draft: LetterDraft, copies: [String] = [], by actor: Actor) throws -> IssuedLetter {
        try actor.mustWriteLetters(of: draft.library.id)
        guard draft.kind.series == .letters else { throw PaperError.ownPage }
        return try database.write { connection in
            if let about = draft.about, let before = try LetterQueries.find(about, connection) {
                throw PaperError.alreadyNumbered(before.number)
            }
            return try write(
                draft.kind, draft.library, draft.subject, draft.parties, about: draft.about, by: actor, connection
            ) { try made(draft, $0, copies, connection) }
        }
    }

    private func made(
        _ draft: LetterDraft, _ number: String?, _ copies: [String], _ connection: Connection
    ) throws -> Letter {
        var letter = draft.make(number)
        let copies = copies.map(Self.line).filter { !$0.isEmpty }
        guard copies.count <= 12, copies.allSatisfy({ $0.utf8.count <= 200 }) else { throw PaperError.tooLong }
        letter.copies += copies
        // A meeting's papers have the head of the circle.
        if letter.heads == [Letterhead(draft.library)] {
            letter.heads[0].above = try LetterQueries.above(draft.library.id, connection)
        }
        letter.lacksNumber = number == nil ? true : nil
        var signers: [Role: PersonID] = [:]
        for role in letter.roles {
            signers[role] = try People.signer(role, of: draft.library.id, now: clock.now(), connection)
        }
        return letter.signed(by: signers)
    }

    /// The letter that took a number for this and counts, as it was printed; nil while there is none. Whoever asks has shown to the room of
    /// the subject that they may see it: an invitation is read by all who are invited.
    ///
    /// The letter is nil where its library left and took its words along.
    public func kept(_ about: LetterAbout, by actor: Actor) throws -> (issued: IssuedLetter, letter: Letter?)? {
        try database.read { connection in
            guard let issued = try LetterQueries.find(about, connection) else { return nil }
            let kept = try LetterQueries.content(issued.id, connection).map(Self.letter)
            return (issued, try kept.map { try named($0, by: actor, connection) })
        }
    }

    // MARK: Names and leaving

    /// With the names of those whose own library the actor answers for.
    public func named(_ letter: Letter, by actor: Actor) throws -> Letter {
        try database.read { try named(letter, by: actor, $0) }
    }

    func named(_ letter: Letter, by actor: Actor, _ connection: Connection) throws -> Letter {
        guard case .person(let person) = actor else { return letter }
        let people = letter.people
        let libraries = Set(person.grants.compactMap { if case .library(let id) = $0.place { id } else { nil } })
            .filter { actor.maySeeLetters(of: $0) }
        guard !people.isEmpty, !libraries.isEmpty else { return letter }
        return letter.named(try People.names(of: people, at: libraries, connection))
    }

    /// Takes out the words of the letters of a library whose last day is over. Its register stays: numbers and codes on paper go on being
    /// answered for.
    public func takeOut(_ leaving: LibraryLeaving, by actor: Actor) throws {
        guard actor.runsInstallation else { throw NotAllowed(verb: "letter.take-out") }
        guard leaving.lastDay < clock.today() else { return }
        try database.write { try LetterQueries.clear(leaving.library, $0) }
    }
}
