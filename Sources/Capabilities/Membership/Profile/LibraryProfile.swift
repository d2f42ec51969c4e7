public import Commons

/// What a library tells of itself beyond its address (S27, S133–S135). Nobody's name has a place here.
public struct LibraryProfile: Sendable, Hashable, Codable {
    /// Monday to Sunday; nil where it is closed, or where nothing was said.
    public var week: [OpenHours?] = Array(repeating: nil, count: 7)
    public var closures: [Closure] = []
    public var services: Set<OfferedService> = []
    public var equipment: Set<Equipment> = []
    /// Seen by libraries of the same networks only (S121).
    public var skills: Set<StaffSkill> = []
    /// The library's rules, in words.
    public var rules: String = ""
    /// What it collects and what it does, for partners (S27).
    public var policy: String = ""
    /// At most so many items lent to other libraries in a week; nil for no limit said.
    public var weeklyCeiling: Int?
    /// Copies that its own register (buku induk) counts: how much of it stands in the union catalogue is seen from here.
    public var declaredCopies: Int?
    /// What the school teaches besides the general (S35); kept beside the rest, so that partners are found by it.
    public var programmes: Set<SchoolProgramme> = []

    public init() {}

    /// Bytes of one profile are always the same, so that it can be compared.
    private enum CodingKeys: String, CodingKey {
        case week, closures, services, equipment, skills, rules, policy, weeklyCeiling, declaredCopies
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(week, forKey: .week)
        try values.encode(closures, forKey: .closures)
        try values.encode(services.map(\.rawValue).sorted(), forKey: .services)
        try values.encode(equipment.map(\.rawValue).sorted(), forKey: .equipment)
        try values.encode(skills.map(\.rawValue).sorted(), forKey: .skills)
        try values.encode(rules, forKey: .rules)
        try values.encode(policy, forKey: .policy)
        try values.encodeIfPresent(weeklyCeiling, forKey: .weeklyCeiling)
        try values.encodeIfPresent(declaredCopies, forKey: .declaredCopies)
    }

    /// The closed period that a day lies in.
    public func closure(on day: CalendarDay) -> Closure? { closures.first { $0.from <= day && day <= $0.until } }

    /// Whether it tells anything to the public.
    public var isEmpty: Bool {
        week.allSatisfy { $0 == nil } && closures.isEmpty && services.isEmpty && equipment.isEmpty && rules.isEmpty
            && policy.isEmpty && programmes.isEmpty
    }
}

/// From when to when on one day, in minutes after midnight, local time.
public struct OpenHours: Sendable, Hashable, Codable {
    public let opens: Int
    public let closes: Int

    public init?(opens: Int, closes: Int) {
        guard (0..<1440).contains(opens), opens < closes, closes <= 1440 else { return nil }
        (self.opens, self.closes) = (opens, closes)
    }

    /// Reads "07.00–14.00", "7:30 - 12", "07.00 s.d. 14.00".
    public init?(typed text: some StringProtocol) {
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        let marks = text.filter { $0 == "." || $0 == ":" }.count
        switch (numbers.count, marks) {
        case (4, _): self.init(opens: numbers[0] * 60 + numbers[1], closes: numbers[2] * 60 + numbers[3])
        case (2, 0): self.init(opens: numbers[0] * 60, closes: numbers[1] * 60)
        case (3, 1):
            let firstHasMinutes = text.prefix { $0 != "-" && $0 != "–" }.contains { $0 == "." || $0 == ":" }
            self.init(
                opens: numbers[0] * 60 + (firstHasMinutes ? numbers[1] : 0),
                closes: firstHasMinutes ? numbers[2] * 60 : numbers[1] * 60 + numbers[2])
        default: return nil
        }
    }

    /// "07.00–14.00".
    public var text: String { "\(Self.time(opens))–\(Self.time(closes))" }

    private static func time(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour).\(minute < 10 ? "0" : "")\(minute)"
    }
}

/// Days, both included, on which the library is closed: holidays, examinations, stocktaking.
public struct Closure: Sendable, Hashable, Codable {
    public var from: CalendarDay
    public var until: CalendarDay
    public var reason: String

    public init(from: CalendarDay, until: CalendarDay, reason: String) {
        (self.from, self.until, self.reason) = (from, until, reason)
    }
}

/// What a library can lend to others around a day.
public struct LendingCapacity: Sendable, Hashable {
    /// Items a week; nil where the library set no ceiling.
    public let weekly: Int?
    /// The closed period that the day lies in.
    public let closure: Closure?

    public init(weekly: Int?, closure: Closure?) { (self.weekly, self.closure) = (weekly, closure) }

    public var isClosed: Bool { closure != nil }
}
