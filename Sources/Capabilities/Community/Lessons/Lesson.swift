public import Agreements
public import Commons

/// A lesson that a library gave its readers (S133): what about, for whom, how many took part. Numbers only; nobody is named.
public struct Lesson: Sendable, Hashable {
    public let id: Int64
    public let library: LibraryID
    public let day: CalendarDay
    /// The script or lesson of the library of guides that it followed.
    public let guide: GuideMark?
    /// In words: of the guide, or the own ones.
    public let topic: String
    public let audience: PatronCategory
    /// "VII-A"; nil for a mixed group.
    public let group: String?
    public let tookPart: Int
    public let minutes: Int
    /// As what somebody gave it.
    public let giver: Role
    /// Whether the one who looks may strike it.
    public let mayStrike: Bool
}

/// What is written into the register of lessons.
public struct LessonNote: Sendable, Hashable {
    public var day: CalendarDay
    public var guide: GuideMark?
    public var topic: String
    public var audience: PatronCategory
    public var group: String?
    public var tookPart: Int
    public var minutes: Int
    public var giver: Role

    public init(
        on day: CalendarDay, guide: GuideMark? = nil, topic: String = "", audience: PatronCategory = .pupil, group: String? = nil,
        tookPart: Int, minutes: Int = 40, giver: Role = .librarian
    ) {
        (self.day, self.guide, self.topic, self.audience, self.group) = (day, guide, topic, audience, group)
        (self.tookPart, self.minutes, self.giver) = (tookPart, minutes, giver)
    }

    /// Who gives lessons.
    public static let givers: [Role] = [.librarian, .deputy, .teacher, .principal, .helper]
}

/// How often, and how many took part in all: whoever came twice counts twice.
public struct LessonCount: Sendable, Hashable {
    public var times = 0
    public var tookPart = 0
    public var minutes = 0

    public init() {}

    mutating func add(_ lesson: Lesson) {
        times += 1
        tookPart += lesson.tookPart
        minutes += lesson.minutes
    }
}

/// A school year: from July to June, named by the year in which it begins.
public struct SchoolYear: Sendable, Hashable {
    public let begins: Int

    public init(begins: Int) { self.begins = begins }
    public init(of day: CalendarDay) { begins = day.month >= 7 ? day.year : day.year - 1 }

    /// "2026/2027".
    public var name: String { "\(begins)/\(begins + 1)" }

    public var days: ClosedRange<CalendarDay>? {
        guard let first = CalendarDay(year: begins, month: 7, day: 1), let last = CalendarDay(year: begins + 1, month: 6, day: 30)
        else { return nil }
        return first...last
    }
}

/// The register of one school year.
public struct LessonBook: Sendable {
    public let year: SchoolYear
    /// Newest first.
    public let lessons: [Lesson]

    public var total: LessonCount { lessons.reduce(into: LessonCount()) { $0.add($1) } }

    /// By topic, the most frequent first.
    public var byTopic: [(topic: String, count: LessonCount)] { counted { $0.topic } }

    /// By class, in the order of their names; those without a class by who they were, under nil.
    public var byGroup: [(group: String, count: LessonCount)] {
        counted { $0.group ?? "" }.sorted { $0.0 < $1.0 }.map { (group: $0.0, count: $0.1) }
    }

    private func counted(_ key: (Lesson) -> String) -> [(topic: String, count: LessonCount)] {
        var found: [String: LessonCount] = [:]
        for lesson in lessons { found[key(lesson), default: LessonCount()].add(lesson) }
        return found.sorted { ($1.value.times, $0.key) < ($0.value.times, $1.key) }.map { (topic: $0.key, count: $0.value) }
    }
}

/// Why a lesson could not be written down.
public enum LessonError: Error, Sendable, Hashable {
    case topicMissing
    case tooLong
    case notANumber
    case dayToCome
    case unknownLesson
    case unknownGuide

    public var phrase: Phrase {
        switch self {
        case .topicMissing:
            Phrase(id: "Pilih pelajarannya atau tulis topiknya.", en: "Choose the lesson or write its topic.")
        case .tooLong: Phrase(id: "Topik atau kelasnya terlalu panjang.", en: "The topic or the class is too long.")
        case .notANumber:
            Phrase(
                id: "Peserta 1–2.000 orang dan lamanya 1–600 menit.", en: "1–2,000 people took part, for 1–600 minutes.")
        case .dayToCome: Phrase(id: "Hari itu belum tiba.", en: "That day is still to come.")
        case .unknownLesson: Phrase(id: "Catatan itu tidak ada.", en: "There is no such line.")
        case .unknownGuide: Phrase(id: "Panduan itu tidak ada.", en: "There is no such guide.")
        }
    }
}
