/// Circles of libraries that a search counts its titles by, such as networks: at most 64. A library may be in several.
public struct SearchCircles: Sendable, Hashable {
    /// So many can be told apart in one word of bits.
    public static let most = 64

    /// For each library the circles it is in: bit n for the nth.
    public private(set) var masks: [Int32: UInt64] = [:]
    public private(set) var count = 0

    public init() {}

    /// - Parameter circles: those beyond the 64th are left out.
    public init(_ circles: [Set<Int32>]) {
        count = min(circles.count, Self.most)
        for (number, circle) in circles.prefix(Self.most).enumerated() {
            for library in circle { masks[library, default: 0] |= 1 << UInt64(number) }
        }
    }
}
