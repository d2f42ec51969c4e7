public import Commons
import Discovery
import Membership

/// The score sheet of a possible partner: at most 100 points, every line of it worked out in whole numbers from ``PartnerFacts``. The rules
/// stand in docs/planning.md.
public struct PartnerScore: Sendable, Hashable {
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        case near, level, programme, receives, gives, wishes, wants

        /// The most points that this reason gives.
        public var most: Int {
            switch self {
            case .near: 25
            case .level: 12
            case .programme: 8
            case .receives: 20
            case .gives: 15
            case .wishes: 10
            case .wants: 10
            }
        }

        public var name: Phrase {
            switch self {
            case .near: Phrase(id: "dekat", en: "near")
            case .level: Phrase(id: "jenjang", en: "level")
            case .programme: Phrase(id: "program keahlian", en: "programme")
            case .receives: Phrase(id: "mengisi kekurangan kita", en: "fills our gaps")
            case .gives: Phrase(id: "kita mengisi kekurangannya", en: "we fill theirs")
            case .wishes: Phrase(id: "menjawab permintaan pembaca kita", en: "answers our readers’ wishes")
            case .wants: Phrase(id: "mencari bidang yang sama", en: "looks for the same subjects")
            }
        }
    }

    public struct Line: Sendable, Hashable {
        public let reason: Reason
        public let points: Int
    }

    public let lines: [Line]
    public var total: Int { lines.reduce(0) { $0 + $1.points } }
    public func points(_ reason: Reason) -> Int { lines.first { $0.reason == reason }?.points ?? 0 }

    public init(_ facts: PartnerFacts) {
        lines = Reason.allCases.map { Line(reason: $0, points: Self.points($0, facts)) }
    }

    static func points(_ reason: Reason, _ facts: PartnerFacts) -> Int {
        switch reason {
        case .near: near(facts)
        case .level: level(facts)
        case .programme: min(facts.commonProgrammes.count, 2) * 4
        case .receives: half(reason.most, at: 100, weighted(facts, gapOf: \.own, all: facts.ownTitles, brings: \.offered))
        case .gives: half(reason.most, at: 100, weighted(facts, gapOf: \.theirs, all: facts.theirTitles, brings: \.given))
        case .wishes:
            facts.wishes < fewestWishes ? 0 : rounded(reason.most * facts.wishesFilled, facts.wishes)
        case .wants: min(facts.commonWants.count, 2) * 5
        }
    }

    /// Fewer wishes than these say nothing.
    public static let fewestWishes = 5

    /// All points up to 2 km, none from 30 km, in a straight line between. Where a place is unknown: 12 in one kecamatan, 6 in one kabupaten.
    private static func near(_ facts: PartnerFacts) -> Int {
        guard let kilometres = facts.kilometres else { return facts.isSameDistrict ? 12 : facts.isSameRegency ? 6 : 0 }
        let tenths = Int((min(max(kilometres, 0), 1_000) * 10).rounded())
        return rounded(Reason.near.most * (300 - min(max(tenths, 20), 300)), 280)
    }

    /// 12 for the same level, 9 for the same stage of school, 6 between a school and a library that serves everybody, 5 for neighbouring
    /// stages.
    private static func level(_ facts: PartnerFacts) -> Int {
        if facts.level == facts.theirLevel { return 12 }
        if facts.level.isSchool != facts.theirLevel.isSchool { return 6 }
        guard let one = SchoolStage(facts.level), let other = SchoolStage(facts.theirLevel) else { return 0 }
        let order = SchoolStage.allCases
        let apart = abs((order.firstIndex(of: one) ?? 0) - (order.firstIndex(of: other) ?? 0))
        return apart == 0 ? 9 : apart == 1 ? 5 : 0
    }

    /// Titles brought, each counted by how much its class is lacking there: a class that a library has none of counts whole, one that fills as
    /// much of its shelves as of both libraries' together counts nothing.
    static func weighted(
        _ facts: PartnerFacts, gapOf held: (PartnerFacts.Class) -> Int, all: Int, brings: (PartnerFacts.Class) -> Int
    ) -> Int {
        let union = facts.classes.reduce(0) { $0 + $1.union }
        return facts.classes.filter { $0.mainClass != nil }.reduce(0) { sum, one in
            sum + gap(held: held(one), of: all, union: one.union, of: union) * brings(one)
        } / 100
    }

    /// How much is lacking of a class, in percent.
    static func gap(held: Int, of all: Int, union: Int, of unionAll: Int) -> Int {
        guard union > 0 else { return 0 }
        guard held > 0, all > 0 else { return 100 }
        return max(0, 100 - 100 * held * unionAll / (union * all))
    }

    /// A number without an upper end in so many points: half of them at `middle`.
    private static func half(_ most: Int, at middle: Int, _ count: Int) -> Int { rounded(most * count, count + middle) }

    /// Rounded to the nearest, a half up.
    private static func rounded(_ number: Int, _ divisor: Int) -> Int {
        divisor <= 0 ? 0 : (2 * number + divisor) / (2 * divisor)
    }
}
