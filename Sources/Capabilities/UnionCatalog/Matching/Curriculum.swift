/// The national curriculum a textbook says it follows.
public enum Curriculum: UInt8, Sendable, Hashable, CaseIterable {
    case unmarked = 0
    case y1975 = 1
    case y1984 = 2
    case y1994 = 3
    /// KBK, 2004.
    case competence = 4
    /// KTSP, 2006.
    case ktsp = 5
    case y2013 = 6
    /// Kurikulum Merdeka, from 2021.
    case merdeka = 7

    func conflicts(with other: Curriculum) -> Bool { self != .unmarked && other != .unmarked && self != other }

    /// The first year of its books; some come out before the decree.
    private var firstYear: Int {
        switch self {
        case .unmarked: 0
        case .y1975: 1975
        case .y1984: 1983
        case .y1994: 1993
        case .competence: 2002
        case .ktsp: 2005
        case .y2013: 2012
        case .merdeka: 2020
        }
    }

    /// Whether a book of `year` (0: unknown) is too old to follow it.
    func excludes(year: Int) -> Bool { year > 0 && year < firstYear }

    static func named(_ word: String) -> Curriculum? {
        switch word {
        case "1975": .y1975
        case "1984": .y1984
        case "1994", "1999": .y1994
        case "kbk", "2004": .competence
        case "ktsp", "2006": .ktsp
        case "k13", "kurtilas", "kurnas", "2013", "13": .y2013
        case "merdeka", "kurmer": .merdeka
        default: nil
        }
    }
}
