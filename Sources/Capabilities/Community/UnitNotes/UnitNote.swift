public import Commons

public struct UnitNoteID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What somebody of a school tells of their own field, for the next meeting (S153): short, by unit, without a name. It stays in the school;
/// what goes on to a network's meeting, the librarian writes.
public struct UnitNote: Sendable, Hashable {
    /// The three questions of a meeting's round.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case wentWell = "went-well", hard, needed

        public var name: Phrase {
            switch self {
            case .wentWell: Phrase(id: "Yang berjalan baik", en: "What went well")
            case .hard: Phrase(id: "Yang sulit", en: "What is hard")
            case .needed: Phrase(id: "Yang dibutuhkan", en: "What is needed")
            }
        }
    }

    public let id: UnitNoteID
    public let library: LibraryID
    public let unit: String
    public let kind: Kind
    public let text: String
    /// Seconds since 1970.
    public let at: Int64
    /// The meeting to which the librarian took it; nil while it waits.
    public let meeting: MeetingID?
    /// Whether the one who looks wrote it.
    public let isOwn: Bool

    /// Units to choose from; another is typed.
    public static let units: [Phrase] = [
        Phrase(id: "Guru mata pelajaran", en: "Subject teachers"), Phrase(id: "Guru kelas", en: "Class teachers"),
        Phrase(id: "Tata usaha", en: "Office"), Phrase(id: "Kesiswaan", en: "Pupil affairs"),
        Phrase(id: "Kurikulum", en: "Curriculum"), Phrase(id: "Sarana dan prasarana", en: "Buildings and equipment"),
        Phrase(id: "Perpustakaan", en: "Library"),
    ]
}

/// A school's notes, with what the one who looks may do with them.
public struct UnitNotes: Sendable {
    /// Waiting, by unit, the oldest first. Who does not head the library sees the own ones alone.
    public let open: [UnitNote]
    /// Taken to a meeting within the last half-year, the latest first.
    public let taken: [UnitNote]
    /// Whether all notes are seen, taken over and printed.
    public let isHead: Bool
    /// The library's coming meetings to which notes can be handed in.
    public let meetings: [(meeting: Meeting, known: MeetingNote?)]
    /// The day of the next meeting, for everybody of the school.
    public let next: CalendarDay?

    /// What the librarian begins with: the texts by question, each with its unit, below what was handed in before.
    public func prefilled(over known: MeetingNote?, for library: LibraryID) -> MeetingNote {
        func lines(_ kind: UnitNote.Kind, _ before: String) -> String {
            let added = open.filter { $0.kind == kind }.map {
                "\($0.unit): \($0.text.split(separator: "\n").joined(separator: " "))"
            }
            return ([before] + added).filter { !$0.isEmpty }.joined(separator: "\n")
        }
        return MeetingNote(
            library: library, wentWell: lines(.wentWell, known?.wentWell ?? ""), hard: lines(.hard, known?.hard ?? ""),
            needed: lines(.needed, known?.needed ?? ""))
    }
}
