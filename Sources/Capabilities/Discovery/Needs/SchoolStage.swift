public import Commons
public import Membership

/// For readers of which stage of school something is wanted (jenjang).
public enum SchoolStage: String, Sendable, Hashable, CaseIterable {
    case early = "paud"
    case primary = "dasar"
    case lowerSecondary = "menengah-pertama"
    case upperSecondary = "menengah-atas"

    public var name: Phrase {
        switch self {
        case .early: Phrase(id: "PAUD/TK", en: "PAUD/TK (before school)")
        case .primary: Phrase(id: "SD/MI (kelas 1–6)", en: "SD/MI (grades 1–6)")
        case .lowerSecondary: Phrase(id: "SMP/MTs (kelas 7–9)", en: "SMP/MTs (grades 7–9)")
        case .upperSecondary: Phrase(id: "SMA/MA/SMK (kelas 10–12)", en: "SMA/MA/SMK (grades 10–12)")
        }
    }

    /// - Returns: nil outside 1–12.
    public init?(grade: Int) {
        switch grade {
        case 1...6: self = .primary
        case 7...9: self = .lowerSecondary
        case 10...12: self = .upperSecondary
        default: return nil
        }
    }

    /// - Returns: nil for libraries that serve several stages.
    public init?(_ level: LibraryLevel) {
        switch level {
        case .paud: self = .early
        case .sd, .mi: self = .primary
        case .smp, .mts: self = .lowerSecondary
        case .sma, .ma, .smk: self = .upperSecondary
        default: return nil
        }
    }
}
