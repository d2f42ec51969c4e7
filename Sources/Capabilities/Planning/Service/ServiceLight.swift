public import Commons

/// How a service stands against what was promised: told by a word and a shape, because many read on paper or do not tell red from green.
public enum ServiceLight: String, Sendable, Hashable, CaseIterable {
    case green, yellow, red
    /// Fewer cases than a judgement needs.
    case unknown

    public var name: Phrase {
        switch self {
        case .green: Phrase(id: "hijau", en: "green")
        case .yellow: Phrase(id: "kuning", en: "yellow")
        case .red: Phrase(id: "merah", en: "red")
        case .unknown: Phrase(id: "belum ada data", en: "no data yet")
        }
    }

    /// A shape of its own for each.
    public var mark: String {
        switch self {
        case .green: "●"
        case .yellow: "▲"
        case .red: "■"
        case .unknown: "○"
        }
    }
}
