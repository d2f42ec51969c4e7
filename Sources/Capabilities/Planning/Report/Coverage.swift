/// What the titles of a set of libraries come to. Pure arithmetic over ``HeldTogether``; a test does it again by hand.
public struct Coverage: Sendable, Hashable {
    /// How many libraries the set has.
    public let count: Int
    public let groups: [HeldTogether]

    public init(count: Int, groups: [HeldTogether]) { (self.count, self.groups) = (count, groups) }

    /// Titles that at least one has.
    public var union: Int { sum { _ in true } }

    /// Titles that all have.
    public var everywhere: Int { sum { $0.libraries.nonzeroBitCount == count } }

    /// Titles that one library has.
    public func titles(of library: Int) -> Int { sum { $0.has(library) } }

    /// Titles that two libraries both have.
    public func shared(_ one: Int, _ other: Int) -> Int { sum { $0.has(one) && $0.has(other) } }

    /// Titles that no other library of the set has.
    public func unique(of library: Int) -> Int { sum { $0.libraries == 1 << UInt32(library) } }

    /// Titles that a library would newly reach through the others.
    public func gain(of library: Int) -> Int { sum { !$0.has(library) } }

    public func union(in mainClass: Int?) -> Int { sum { $0.mainClass == mainClass } }

    public func titles(of library: Int, in mainClass: Int?) -> Int { sum { $0.mainClass == mainClass && $0.has(library) } }

    private func sum(_ condition: (HeldTogether) -> Bool) -> Int {
        groups.reduce(0) { $0 + (condition($1) ? $1.titles : 0) }
    }
}

extension HeldTogether {
    func has(_ library: Int) -> Bool { libraries & (1 << UInt32(library)) != 0 }
}
