/// How far a set of libraries could answer what readers wanted of late, together and each alone.
public struct WishShare: Sendable, Hashable {
    /// One thing wanted.
    public struct Want: Sendable, Hashable {
        /// How often it was wished or looked for in vain.
        public let count: Int
        /// Who has a title with all its words: a bit for each library, as in ``HeldTogether``.
        public let holders: UInt32
        /// Copies of these titles in the set (of the ten that fit best).
        public let copies: Int

        public init(count: Int, holders: UInt32, copies: Int) {
            (self.count, self.holders, self.copies) = (count, holders, copies)
        }
    }

    /// Fewer say nothing: a share of them would be chance.
    public static let fewest = 20

    /// How many libraries the set has.
    public let libraries: Int
    public let wants: [Want]

    public init(libraries: Int, wants: [Want]) { (self.libraries, self.wants) = (libraries, wants) }

    /// Wishes and searches in vain.
    public var asked: Int { wants.reduce(0) { $0 + $1.count } }
    public var isEnough: Bool { asked >= Self.fewest }
    public var filledTogether: Int { wants.reduce(0) { $0 + ($1.holders == 0 ? 0 : $1.count) } }

    public func filledAlone(_ library: Int) -> Int {
        wants.reduce(0) { $0 + ($1.holders & (1 << UInt32(library)) == 0 ? 0 : $1.count) }
    }

    /// The different things that the set has.
    public var fillable: Int { wants.count { $0.holders != 0 } }
    public var copies: Int { wants.reduce(0) { $0 + $1.copies } }

    /// Copies for each thing wanted that the set has, in tenths: 25 is two and a half. Nil when it has none.
    public var copiesPerWantInTenths: Int? { fillable == 0 ? nil : (copies * 10 + fillable / 2) / fillable }
}
