public import Membership

/// What is known of two libraries that might work together, seen from one of them. Only what everybody may see, and counts.
public struct PartnerFacts: Sendable, Hashable {
    /// One main class at both.
    public struct Class: Sendable, Hashable {
        /// 0–9; nil for titles without a class number.
        public let mainClass: Int?
        public let own: Int
        public let theirs: Int
        /// Titles that both have.
        public let shared: Int

        public init(_ mainClass: Int?, own: Int, theirs: Int, shared: Int) {
            (self.mainClass, self.own, self.theirs, self.shared) = (mainClass, own, theirs, shared)
        }

        var union: Int { own + theirs - shared }
        /// Titles that only they have, and only we.
        public var offered: Int { theirs - shared }
        public var given: Int { own - shared }
    }

    public var kilometres: Double?
    public var isSameDistrict: Bool
    public var isSameRegency: Bool
    public var level: LibraryLevel
    public var theirLevel: LibraryLevel
    /// What both schools teach besides the general.
    public var commonProgrammes: [SchoolProgramme] = []
    public var classes: [Class]
    /// Wishes that named the own library, and how many of them the partner could fill.
    public var wishes: Int
    public var wishesFilled: Int
    /// Main classes in which readers of both want something that they do not find.
    public var commonWants: [Int]

    public init(
        kilometres: Double?, isSameDistrict: Bool = false, isSameRegency: Bool = false, level: LibraryLevel,
        theirLevel: LibraryLevel, classes: [Class] = [], wishes: Int = 0, wishesFilled: Int = 0, commonWants: [Int] = []
    ) {
        (self.kilometres, self.isSameDistrict, self.isSameRegency) = (kilometres, isSameDistrict, isSameRegency)
        (self.level, self.theirLevel, self.classes) = (level, theirLevel, classes)
        (self.wishes, self.wishesFilled, self.commonWants) = (wishes, wishesFilled, commonWants)
    }

    public var ownTitles: Int { classes.reduce(0) { $0 + $1.own } }
    public var theirTitles: Int { classes.reduce(0) { $0 + $1.theirs } }
    /// Titles that they have and we lack, and the other way round.
    public var offered: Int { classes.reduce(0) { $0 + $1.offered } }
    public var given: Int { classes.reduce(0) { $0 + $1.given } }
}
