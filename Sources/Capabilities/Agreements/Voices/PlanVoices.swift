public import Commons

/// What people of one library said of a text (S77, S183): a role, a day, for or against. Who it was is known to their own library alone.
public struct PlanVoice: Sendable, Hashable {
    public enum Way: String, Sendable, Hashable, CaseIterable {
        /// Asked by name, answered from the own account.
        case account
        /// By a one-time link, without a name.
        case link
        /// Counted from a sheet that was signed.
        case paper
    }

    public let library: LibraryID
    public let role: Role
    public let way: Way
    /// One, or as many as signed the sheet.
    public let supporting: Int
    public let objecting: Int
    public let day: CalendarDay
    /// The own library's alone: others get none.
    public internal(set) var note: String
    /// Who said it, where it was said by account; for the own library alone.
    public internal(set) var person: PersonID?
}

/// Somebody of the own library whose word is asked, on this text and on each that follows it.
public struct PlanQuestion: Sendable, Hashable {
    public let id: Int64
    public let agreement: AgreementID
    public let library: LibraryID
    public let role: Role
    public let person: PersonID
}

/// How many of one role were asked and what they said.
public struct VoiceCount: Sendable, Hashable {
    public let role: Role
    public var asked: Int
    public var supporting: Int
    public var objecting: Int
}

/// All words on one text as it stands: those on an earlier wording do not count, because people spoke of other words.
public struct PlanVoices: Sendable, Hashable {
    /// Whose word a plan may ask for. Librarian and principal speak by accepting and approving.
    public static let roles: [Role] = [.teacher, .staff, .pupil, .guardian, .committee, .foundation]
    /// Whom the field's guidelines name beside librarian and principal (IFLA).
    public static let expected: [Role] = [.teacher, .pupil]

    public internal(set) var voices: [PlanVoice]
    /// Of libraries whose people the reader may know.
    public internal(set) var questions: [PlanQuestion]
    let asked: [LibraryID: [Role: Int]]

    /// Of one library, in the order of ``roles``.
    public func counts(of library: LibraryID) -> [VoiceCount] {
        Self.roles.compactMap { role in
            let said = voices.filter { $0.library == library && $0.role == role }
            let (supporting, objecting) = said.reduce((0, 0)) { ($0.0 + $1.supporting, $0.1 + $1.objecting) }
            let asked = max(asked[library]?[role] ?? 0, supporting + objecting)
            return asked == 0 ? nil : VoiceCount(role: role, asked: asked, supporting: supporting, objecting: objecting)
        }
    }

    /// Of all together.
    public func total(of library: LibraryID) -> (asked: Int, supporting: Int, objecting: Int) {
        counts(of: library).reduce((0, 0, 0)) { ($0.0 + $1.asked, $0.1 + $1.supporting, $0.2 + $1.objecting) }
    }

    /// Which of these nobody was asked of.
    public func unasked(of library: LibraryID, _ roles: [Role]) -> [Role] {
        let asked = Set(counts(of: library).map(\.role))
        return roles.filter { !asked.contains($0) }
    }

    /// Which of these have given no supporting word.
    func unsupported(of library: LibraryID, _ roles: [Role]) -> [Role] {
        let supporting = Set(counts(of: library).filter { $0.supporting > 0 }.map(\.role))
        return roles.filter { !supporting.contains($0) }
    }

    /// As one reader may see it: names, notes and whom was asked are the own library's.
    func shown(to isOwn: (LibraryID) -> Bool) -> PlanVoices {
        var shown = self
        shown.questions = questions.filter { isOwn($0.library) }
        shown.voices = voices.map { voice in
            var voice = voice
            if !isOwn(voice.library) { (voice.note, voice.person) = ("", nil) }
            return voice
        }
        return shown
    }
}

/// What stands behind a question: the text to read, and what was said of it.
public struct VoiceLetter: Sendable {
    public let agreement: Agreement
    public let library: LibraryID
    public let role: Role
    public let text: AgreementText
    public let version: Int
    public let revision: Int
    /// What this person said of this very wording.
    public let said: PlanVoice?
}
