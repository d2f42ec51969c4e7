public import Commons

/// How a library stands in one main class, measured by what the set has together.
public enum ClassStanding: String, Sendable, Hashable, CaseIterable {
    /// Nobody has anything in this class.
    case empty
    /// It has nothing, others have something.
    case lacking
    /// The class fills less than half the part of its shelves that it fills of the common ones.
    case thin
    case fair
    /// More than one and a half times that part.
    case strong

    /// - Parameters:
    ///   - own: its titles in the class, of `all` it has.
    ///   - union: the set's titles in the class, of `unionAll` the set has.
    public init(own: Int, of all: Int, union: Int, of unionAll: Int) {
        // own/all against union/unionAll, in whole numbers.
        let (mine, theirs) = (own * unionAll, union * all)
        self =
            if union == 0 { .empty } else if own == 0 { .lacking } else if mine * 2 < theirs {
                .thin
            } else if mine * 2
                > theirs * 3
            { .strong } else { .fair }
    }

    public var isGap: Bool { self == .lacking || self == .thin }

    public var name: Phrase {
        switch self {
        case .empty: Phrase(id: "tidak ada di mana pun", en: "nobody has any")
        case .lacking: Phrase(id: "kosong", en: "lacking")
        case .thin: Phrase(id: "tipis", en: "thin")
        case .fair: Phrase(id: "cukup", en: "fair")
        case .strong: Phrase(id: "kuat", en: "strong")
        }
    }
}

/// One class at one library.
public struct ClassCell: Sendable, Hashable {
    public let own: Int
    /// Titles of the class that only the others have.
    public let gain: Int
    public let standing: ClassStanding

    public init(own: Int, gain: Int, standing: ClassStanding) {
        (self.own, self.gain, self.standing) = (own, gain, standing)
    }

    /// Whether the others fill the gap: with at least five titles, and at least as many as the library has.
    public var isClosed: Bool { standing.isGap && gain >= max(5, own) }
}

extension Coverage {
    public func cell(_ library: Int, _ mainClass: Int?) -> ClassCell {
        let (own, union) = (titles(of: library, in: mainClass), union(in: mainClass))
        return ClassCell(
            own: own, gain: union - own,
            standing: ClassStanding(own: own, of: titles(of: library), union: union, of: self.union))
    }
}
