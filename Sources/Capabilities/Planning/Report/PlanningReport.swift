public import Commons
public import Membership

/// "Apa yang terjadi bila kami bekerja sama": the study that a plan needs, before anybody signs (S35, S71, S183).
public struct PlanningReport: Sendable {
    /// One library of the set.
    public struct Member: Sendable {
        public let library: Library
        public let titles: Int
        public let copies: Int
        /// Titles that no other of the set has.
        public let unique: Int
        /// Titles it would newly reach.
        public let gain: Int
        /// The newest day its catalogue is true of; nil without a catalogue.
        public let asOf: String?
        /// What it says of itself: services, equipment, how much it can lend. Skills of its staff are not everybody's to see and stand in none.
        public let profile: LibraryProfile
        /// The closed period that today lies in.
        public let closure: Closure?
    }

    public let members: [Member]
    public let coverage: Coverage
    public let wishes: WishShare
    /// Looked back over.
    public let wishDays: Int
    /// As the crow flies; nil where a place is unknown. By row and column of ``members``.
    public let kilometres: [[Double?]]
    public let day: CalendarDay

    /// Equipment that at least one has, in the order of the list.
    public var equipment: [Equipment] {
        Equipment.allCases.filter { one in members.contains { $0.profile.equipment.contains(one) } }
    }

    /// Services that at least one offers, in the order of the list.
    public var services: [OfferedService] {
        OfferedService.allCases.filter { one in members.contains { $0.profile.services.contains(one) } }
    }

    public var copies: Int { members.reduce(0) { $0 + $1.copies } }

    /// The main classes in which the set has something, then those without a number.
    public var classes: [Int?] { ((0...9).map { $0 } + [nil]).filter { coverage.union(in: $0) > 0 } }

    /// Gaps that the others close, of all gaps.
    public var gaps: (closed: Int, all: Int) {
        var (closed, all) = (0, 0)
        for mainClass in classes where mainClass != nil {
            for index in members.indices {
                let cell = coverage.cell(index, mainClass)
                if cell.standing.isGap { all += 1 }
                if cell.isClosed { closed += 1 }
            }
        }
        return (closed, all)
    }

    /// The pair furthest apart.
    public var furthest: Double? { kilometres.joined().compactMap(\.self).max() }
    public var hasUnknownPlace: Bool { members.contains { $0.library.details.place == nil } }
}
