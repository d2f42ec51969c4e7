/// Where in a record a word stands. The raw value is its bit in a posting's field mask and its tag in the forward index.
enum IndexField: UInt8, Sendable, CaseIterable {
    case title, subtitle, creator, contributor, series, subject, publisher
    /// Year and class notation.
    case other

    var mask: UInt8 { 1 << rawValue }

    /// What a word in this field says about the record, 0–255; for the title see ``titleImpact(length:)``.
    var impact: Int {
        switch self {
        case .title: 160
        case .subtitle: 80
        case .creator: 100
        case .contributor: 45
        case .series: 70
        case .subject: 75
        case .publisher: 30
        case .other: 40
        }
    }

    /// A word of a short title says more about the book than one of a long title.
    static func titleImpact(length: Int) -> Int { max(100, 184 - 6 * length) }

    /// Impact by the best field of a mask, without regard to lengths: for words that are still being typed.
    static let impactOfMask: [UInt8] = (0..<256).map { mask in
        UInt8(allCases.filter { mask & Int($0.mask) != 0 }.map(\.impact).max() ?? 0)
    }
}
