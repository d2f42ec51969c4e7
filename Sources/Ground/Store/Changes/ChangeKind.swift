/// The kind of thing that a change line tells of. Stored as a small number that never changes its meaning.
public struct ChangeKind: RawRepresentable, Sendable, Hashable, Bindable, CustomStringConvertible {
    public let rawValue: Int16

    public init(rawValue: Int16) {
        self.rawValue = rawValue
    }

    public static let title = ChangeKind(rawValue: 1)
    public static let holding = ChangeKind(rawValue: 2)
    public static let agreement = ChangeKind(rawValue: 3)
    public static let library = ChangeKind(rawValue: 4)

    public var description: String {
        switch self {
        case .title: "title"
        case .holding: "holding"
        case .agreement: "agreement"
        case .library: "library"
        default: "kind \(rawValue)"
        }
    }
}
