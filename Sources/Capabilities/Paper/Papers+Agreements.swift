public import Agreements
public import Commons
import Membership
import Store

/// Papers of an agreement. Whoever sees the agreement may print it; only a party's librarian takes a number for it.
extension Papers {
    /// The text of the version in hand, as it goes to print.
    public func agreement(_ id: AgreementID, _ language: Language, by actor: Actor) throws -> Letter {
        try named(try paper(id, language, by: actor).letter(), by: actor)
    }

    /// The sheet that one party's principal signs.
    public func approvalSheet(_ id: AgreementID, for library: LibraryID, _ language: Language, by actor: Actor) throws -> Letter {
        let paper = try paper(id, language, by: actor)
        guard let party = paper.agreement.party(library), let known = paper.libraries[library] else { throw PaperError.notAParty }
        return try named(
            ApprovalSheet(paper: paper, party: party, library: known, voices: try agreements.voices(id, by: actor)).letter(),
            by: actor)
    }

    /// The letter with which a library asks its principal to approve the text; the sheet goes along. For whoever keeps the library.
    public func approvalRequest(
        _ id: AgreementID, for library: LibraryID, _ language: Language, by actor: Actor
    ) throws -> LetterDraft {
        try actor.mustSeeLetters(of: library)
        let paper = try paper(id, language, by: actor)
        guard let party = paper.agreement.party(library), let known = paper.libraries[library] else { throw PaperError.notAParty }
        return PrincipalLetter(paper: paper, party: party, library: known, day: clock.today()).draft()
    }

    /// What the staff is told, on its way to a number.
    public func staffNoticeDraft(
        _ id: AgreementID, for library: LibraryID, _ language: Language, by actor: Actor
    ) throws -> LetterDraft {
        try actor.mustSeeLetters(of: library)
        let (paper, day) = (try paper(id, language, by: actor), clock.today())
        guard let known = paper.libraries[library], paper.agreement.party(library) != nil else { throw PaperError.notAParty }
        let subject = paper.word("Pemberitahuan kerja sama perpustakaan", "Library cooperation")
        return LetterDraft(
            .notice, from: known, subject: subject, to: [known.name],
            about: LetterAbout("agreement", id.rawValue, .notice, of: library)
        ) { StaffNotice(paper: paper, library: known, day: day, number: $0).letter() }
    }

    /// What was numbered of an agreement's present version, one for each party at most.
    public func issued(_ id: AgreementID, by actor: Actor) throws -> [IssuedLetter] {
        let dossier = try agreements.dossier(id, by: actor)
        return try database.read { try LetterQueries.of(id, $0) }.filter { $0.version == dossier.agreement.version }
    }

    /// Takes the party's own number for the text, which can no longer change, and keeps it as printed on this day.
    @discardableResult
    public func issueAgreement(
        _ id: AgreementID, for library: LibraryID, _ language: Language, by actor: Actor
    ) throws -> IssuedLetter {
        try actor.mustWriteLetters(of: library)
        let paper = try paper(id, language, by: actor)
        guard paper.agreement.party(library) != nil, let known = paper.libraries[library] else { throw PaperError.notAParty }
        guard let digest = paper.digest else { throw PaperError.notProposed }
        return try database.write { connection in
            // Another of this library's staff may have been quicker.
            let others = try LetterQueries.of(id, connection)
            if let before = others.first(where: { $0.library == library && $0.version == paper.agreement.version }) {
                throw PaperError.alreadyNumbered(before.number)
            }
            return try write(
                Self.kind(paper.agreement.form), known, paper.text.title, paper.names,
                agreement: (id, paper.agreement.version, digest), by: actor, connection
            ) { number in
                var numbers = paper.numbers
                numbers[library] = number
                return paper.with(numbers: numbers).letter()
            }
        }
    }

    /// What the staff of one library is told of an agreement in force (S155), and what to say of it in two minutes.
    public func staffNotice(
        _ id: AgreementID, for library: LibraryID, number: String? = nil, _ language: Language, by actor: Actor
    ) throws -> [Letter] {
        let paper = try paper(id, language, by: actor)
        guard let known = paper.libraries[library], paper.agreement.party(library) != nil else { throw PaperError.notAParty }
        let notice = StaffNotice(paper: paper, library: known, day: clock.today(), number: number)
        return [notice.letter(), notice.script()]
    }

    /// The same in plain words, for everybody who works at a party, once all have approved: they may know the terms and not the dossier.
    ///
    /// - Parameter event: the step that is told of.
    public func staffWords(
        _ id: AgreementID, _ event: AgreementAction = .activate, for library: LibraryID, _ language: Language, by actor: Actor
    ) throws -> StaffWords {
        guard actor.worksAt(library) else { throw NotAllowed(verb: "notice.see") }
        return try staffNotice(id, event, library, language).words
    }

    /// The circular with the names of those who sign it, and the sheet for the staff's meeting; for who keeps the library or heads it.
    public func staffCircular(
        _ id: AgreementID, _ event: AgreementAction = .activate, for library: LibraryID,
        people: [(name: String, position: String)], _ language: Language, by actor: Actor
    ) throws -> [Letter] {
        try actor.mustSeeLetters(of: library)
        let notice = try staffNotice(id, event, library, language)
        return [notice.letter(people: people), notice.script()]
    }

    private func staffNotice(
        _ id: AgreementID, _ event: AgreementAction, _ library: LibraryID, _ language: Language
    ) throws -> StaffNotice {
        let paper = try paper(id, language, by: .system)
        guard let known = paper.libraries[library], paper.agreement.party(library) != nil, paper.agreement.state.hasTerms else {
            throw PaperError.notAParty
        }
        return StaffNotice(paper: paper, library: known, day: clock.today(), number: nil, event: event)
    }

    /// Budget and spending up to today: an annex to a review.
    public func spending(_ id: AgreementID, _ language: Language, by actor: Actor) throws -> Letter {
        SpendingSheet(
            paper: try paper(id, language, by: actor), book: try agreements.spending(id, by: actor), day: clock.today()
        ).letter()
    }

    func paper(_ id: AgreementID, _ language: Language, by actor: Actor) throws -> AgreementPaper {
        let dossier = try agreements.dossier(id, by: actor)
        guard let version = dossier.versions.last else { throw PaperError.unknownLetter }
        // Who is about to join sees the agreement itself only afterwards; its title and number stand on the paper they sign.
        let looker = dossier.agreement.relation == .joins ? Actor.system : actor
        let base = try dossier.agreement.base.map { try agreements.dossier($0, by: looker) }
        return try database.read { connection in
            let known = try Membership.libraries(connection)
            var libraries: [LibraryID: Library] = [:]
            for library in known where dossier.agreement.party(library.id) != nil { libraries[library.id] = library }
            func numbers(_ agreement: Agreement) throws -> [LibraryID: String] {
                var found: [LibraryID: String] = [:]
                for letter in try LetterQueries.of(agreement.id, connection) where letter.version == agreement.version {
                    found[letter.library] = letter.number
                }
                return found
            }
            let counted = dossier.approvals.filter(\.counts).map(\.day)
            let before = try base.map { base in
                let own = try numbers(base.agreement)
                let all = base.agreement.parties.compactMap { own[$0.library] ?? $0.number }
                return (title: base.text?.title ?? "", number: all.isEmpty ? "………" : all.joined(separator: "; "))
            }
            var (above, signers) = ([LibraryID: [String]](), [LibraryID: PersonID]())
            for party in dossier.agreement.parties {
                above[party.library] = try LetterQueries.above(party.library, connection)
                signers[party.library] =
                    try party.signatory ?? People.signer(.principal, of: party.library, now: clock.now(), connection)
            }
            return AgreementPaper(
                agreement: dossier.agreement, text: version.text, digest: version.digest,
                signedOn: dossier.agreement.state.hasTerms ? counted.max() : nil, libraries: libraries,
                numbers: try numbers(dossier.agreement), base: before, language: language,
                above: above, signers: signers)
        }
    }

    static func kind(_ form: AgreementForm) -> LetterKind {
        switch form {
        case .mou: .mou
        case .pks: .pks
        case .oral: .oral
        case .charter: .charter
        case .addendum: .addendum
        }
    }
}

extension AgreementPaper {
    func with(numbers: [LibraryID: String]) -> AgreementPaper {
        var paper = self
        paper.numbers = numbers
        return paper
    }
}
