public import Commons
import Membership
import Store

/// The word of those concerned on a text (S77, S183): asked by the own librarian, said from an account, by a one-time link or on paper.
extension Agreements {
    /// Asks somebody of the own library. The question stays: each new wording asks again.
    ///
    /// - Throws: ``AgreementError/notOfTheLibrary`` for whoever is not that there, and for a pupil without a guardian's recorded consent.
    public func askVoice(
        _ id: AgreementID, of person: PersonID, as role: Role, for library: LibraryID, by actor: Actor
    ) throws {
        try atVoices(id, for: library, by: actor) { agreement, _, connection in
            guard PlanVoices.roles.contains(role),
                try People.holders([role], at: .library(library), now: clock.now(), connection).contains(person),
                try role != .pupil || People.mayHaveAccount(pupil: person, at: library, connection)
            else { throw AgreementError.notOfTheLibrary }
            try VoiceQueries.ask(
                person, as: role, id, for: library, by: actor.journalID, at: clock.now(), connection)
            try note("agreement.ask-voice", agreement, library, role, actor, connection)
        }
    }

    /// Takes a question back; what was said to it stays as a number, without a name.
    public func unaskVoice(_ question: Int64, of id: AgreementID, for library: LibraryID, by actor: Actor) throws {
        try atVoices(id, for: library, by: actor) { _, _, connection in
            guard let known = try VoiceQueries.question(question, connection), known.agreement == id, known.library == library
            else { throw AgreementError.notOfTheLibrary }
            try VoiceQueries.unask(question, of: id, connection)
        }
    }

    /// Makes a link by which one nameless person of a role says their word once.
    public func voiceLink(_ id: AgreementID, as role: Role, for library: LibraryID, by actor: Actor) throws -> String {
        let token = AgreementPaper.hex(random(24))
        try atVoices(id, for: library, by: actor) { agreement, version, connection in
            guard PlanVoices.roles.contains(role) else { throw AgreementError.notOfTheLibrary }
            try VoiceQueries.issue(
                hash: AgreementPaper.hash(token), id, version: version.number, revision: version.revision, library, role,
                by: actor.journalID, at: clock.now(), until: clock.now() + Self.linkLifetime, connection)
            try note("agreement.voice-link", agreement, library, role, actor, connection)
        }
        return token
    }

    /// Enters what a signed sheet says: how many of a role are for the text and how many against.
    public func recordVoices(
        _ id: AgreementID, as role: Role, supporting: Int, objecting: Int, day: CalendarDay, for library: LibraryID,
        by actor: Actor
    ) throws {
        try atVoices(id, for: library, by: actor) { agreement, version, connection in
            guard PlanVoices.roles.contains(role), supporting >= 0, objecting >= 0, (1...2_000).contains(supporting + objecting),
                day <= clock.today(), day >= clock.today().adding(days: -366)
            else { throw AgreementError.nothingSaid }
            let voice = PlanVoice(
                library: library, role: role, way: .paper, supporting: supporting, objecting: objecting, day: day, note: "",
                person: nil)
            try VoiceQueries.say(
                id, version: version.number, revision: version.revision, voice, question: nil, by: actor.journalID,
                at: clock.now(), connection)
            try note("agreement.voice", agreement, library, role, actor, connection)
        }
    }

    // MARK: Saying it

    /// What somebody is asked, with the text to read: for that person alone.
    public func voiceLetter(_ question: Int64, by actor: Actor) throws -> VoiceLetter {
        try database.read { try asked(question, by: actor, $0).letter }
    }

    /// Says a word on the wording that was read; said again, it replaces what was said.
    public func say(
        _ question: Int64, version: Int, revision: Int, supports: Bool, note: String = "", by actor: Actor
    ) throws {
        try database.write { connection in
            let (letter, known) = try asked(question, by: actor, connection)
            guard letter.version == version, letter.revision == revision else { throw AgreementError.withdrawnText }
            try VoiceQueries.say(
                known.agreement, version: version, revision: revision,
                voice(known.library, known.role, .account, supports, note), question: question,
                by: PlanVoice.Way.account.rawValue, at: clock.now(), connection)
            try self.note("agreement.voice", letter.agreement, known.library, known.role, actor, connection)
        }
    }

    /// What the holder of a link is asked. Changes nothing.
    public func voiceLetter(link token: String) throws -> VoiceLetter { try database.read { try linked(token, $0).letter } }

    /// Says a word by link: a role, no name.
    public func say(link token: String, supports: Bool, note: String = "") throws {
        try database.write { connection in
            let (letter, issuer) = try linked(token, connection)
            guard try VoiceQueries.use(hash: AgreementPaper.hash(token), at: clock.now(), connection) else {
                throw AgreementError.linkOver
            }
            try VoiceQueries.say(
                letter.agreement.id, version: letter.version, revision: letter.revision,
                voice(letter.library, letter.role, .link, supports, note), question: nil, by: issuer, at: clock.now(),
                connection)
            try self.note("agreement.voice", letter.agreement, letter.library, letter.role, .visitor, connection)
        }
    }

    // MARK: Looking

    /// All words on the text as it stands, as far as the actor may know them: numbers by role for whoever sees the agreement, names and notes
    /// for the own library's keepers.
    public func voices(_ id: AgreementID, by actor: Actor) throws -> PlanVoices {
        try database.read { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.see, in: try lookingPlace(agreement, actor, connection))
            return try Self.voices(agreement, now: clock.now(), connection).shown { actor.isStaff(of: $0) }
        }
    }

    /// What waits for this person's word.
    public func voiceTasks(by actor: Actor) throws -> [DeskTask] {
        guard case .person(let person) = actor else { return [] }
        let libraries = Set(
            person.grants.compactMap { grant -> LibraryID? in
                guard PlanVoices.roles.contains(grant.role), case .library(let id) = grant.place else { return nil }
                return id
            })
        guard !libraries.isEmpty else { return [] }
        return try database.read { connection in
            let open = try VoiceQueries.open(for: person.id, at: libraries.sorted(), connection).filter {
                actor.has($0.role, at: .library($0.library))
            }
            let titles = try AgreementTaskReading.titles(open.map(\.agreement), connection)
            return open.map { question in
                DeskTask(
                    key: "voice:\(question.id)", origin: .agreements, subject: titles[question.agreement] ?? "",
                    why: Phrase(
                        id: "Perpustakaan Anda menanyakan pendapat Anda tentang rencana kerja sama ini.",
                        en: "Your library asks what you think of this plan to cooperate."),
                    deed: Phrase(id: "Baca dan jawab", en: "Read and answer"), path: "/meja/suara/\(question.id)",
                    urgency: .soon)
            }
        }
    }

    /// Takes the names and notes away of whoever is no longer at their library. Called as time passes; does nothing when nobody has gone.
    public func forgetVoicesOfTheGone() throws {
        guard try database.read({ try VoiceQueries.hasGone($0) }) else { return }
        try database.write { try VoiceQueries.forget($0) }
    }
}

extension Agreements {
    static func voices(_ agreement: Agreement, now: Int64, _ connection: Connection) throws -> PlanVoices {
        let version = try AgreementReading.version(agreement.id, agreement.version, connection)
        let questions = try VoiceQueries.questions(of: agreement.id, connection)
        let voices = try VoiceQueries.voices(
            on: agreement.id, version: version.number, revision: version.revision, connection)
        var asked: [LibraryID: [Role: Int]] = [:]
        for question in questions { asked[question.library, default: [:]][question.role, default: 0] += 1 }
        for voice in voices where voice.person == nil {
            asked[voice.library, default: [:]][voice.role, default: 0] += voice.supporting + voice.objecting
        }
        for link in try VoiceQueries.openLinks(
            of: agreement.id, version: version.number, revision: version.revision, now: now, connection)
        { asked[link.library, default: [:]][link.role, default: 0] += link.count }
        return PlanVoices(voices: voices, questions: questions, asked: asked)
    }

    /// Where the drafting parties wanted it, a party's approval waits for the supporting word of these roles of its own people.
    func mustHaveVoices(_ agreement: Agreement, _ library: LibraryID, _ connection: Connection) throws {
        let text = try AgreementReading.version(agreement.id, agreement.version, connection).text
        guard let wanted = text.details.neededVoices, !wanted.isEmpty,
            let level = try Membership.level(of: library, connection)
        else { return }
        let voices = try Self.voices(agreement, now: clock.now(), connection)
        let missing = voices.unsupported(of: library, wanted.filter(level.roles.contains))
        guard missing.isEmpty else { throw AgreementError.voicesMissing(missing) }
    }

    private func atVoices(
        _ id: AgreementID, for library: LibraryID, by actor: Actor,
        _ body: (Agreement, AgreementVersion, Connection) throws -> Void
    ) throws {
        try database.write { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.voices, in: try place(agreement, actor, connection))
            try mustBePresent(library, in: agreement, connection)
            try actor.must(.voices, for: library)
            guard [.draft, .proposed, .negotiated].contains(agreement.state) else {
                throw AgreementError.notNow(.comment, agreement.state)
            }
            try body(agreement, try AgreementReading.version(id, agreement.version, connection), connection)
        }
    }

    private func asked(
        _ question: Int64, by actor: Actor, _ connection: Connection
    ) throws -> (letter: VoiceLetter, question: PlanQuestion) {
        // Whoever was not asked is not told whether there is such a question.
        guard case .person(let person) = actor, let known = try VoiceQueries.question(question, connection),
            known.person == person.id, actor.has(known.role, at: .library(known.library))
        else { throw NotAllowed(verb: "agreement.voice") }
        let agreement = try Self.find(known.agreement, connection)
        guard [.draft, .proposed, .negotiated].contains(agreement.state) else { throw AgreementError.linkOver }
        let version = try AgreementReading.version(agreement.id, agreement.version, connection)
        let said = try VoiceQueries.voice(of: question, version: version.number, revision: version.revision, connection)
        return (
            VoiceLetter(
                agreement: agreement, library: known.library, role: known.role, text: version.text, version: version.number,
                revision: version.revision, said: said), known
        )
    }

    private func linked(_ token: String, _ connection: Connection) throws -> (letter: VoiceLetter, issuer: String) {
        guard token.utf8.count == 48, let link = try VoiceQueries.link(hash: AgreementPaper.hash(token), connection) else {
            throw AgreementError.linkUnknown
        }
        let agreement = try Self.find(link.agreement, connection)
        let version = try AgreementReading.version(agreement.id, agreement.version, connection)
        guard !link.isUsed, clock.now() < link.expiresAt, [.draft, .proposed, .negotiated].contains(agreement.state),
            version.number == link.version, version.revision == link.revision
        else { throw AgreementError.linkOver }
        return (
            VoiceLetter(
                agreement: agreement, library: link.library, role: link.role, text: version.text, version: version.number,
                revision: version.revision, said: nil), link.issuer
        )
    }

    private func voice(
        _ library: LibraryID, _ role: Role, _ way: PlanVoice.Way, _ supports: Bool, _ note: String
    ) -> PlanVoice {
        PlanVoice(
            library: library, role: role, way: way, supporting: supports ? 1 : 0, objecting: supports ? 0 : 1,
            day: clock.today(), note: String(note.trimmed.prefix(500)), person: nil)
    }

    /// The journal learns that a role was asked or spoke; not who, and not what.
    private func note(
        _ verb: String, _ agreement: Agreement, _ library: LibraryID, _ role: Role, _ actor: Actor, _ connection: Connection
    ) throws {
        let isSaying = verb == "agreement.voice"
        try connection.journal(
            JournalEntry(
                actor: isSaying ? Actor.system.journalID : actor.journalID, verb: verb, subjectKind: "agreement",
                subjectId: agreement.id.rawValue, at: clock.now(),
                details: ["library": String(library.rawValue), "role": role.rawValue]))
    }
}
