/// The year of publication read from a year cell.
public struct PublicationYear: Sendable, Hashable {
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// A plain year, also inside other words: "2005", "Juni 2016".
        case stated
        /// Only a copyright year is given: "c2005", "©2005".
        case copyright
        /// Doubted by who typed it: "[1998?]", "ca. 1990".
        case uncertain
        /// A decade or century: "[199-]", "20--". There is no year.
        case incomplete
        /// Converted from the Hijri calendar ("1420 H"): the year in which it began.
        case hijri
        /// Read through a slip of form: "2O05", "2.005", "MMV", "2008.0".
        case repaired
        /// Empty, `0`, `-`, `[s.a.]`: nothing is stated.
        case absent
        /// A number that is no year of printing: "2116", "1023".
        case implausible
        /// Anything else: "202", "Solo", "201/8".
        case unreadable
    }

    /// Gregorian year, when the text holds a believable one.
    public let year: Int?
    public let verdict: Verdict

    /// - Parameters:
    ///   - raw: the cell as typed.
    ///   - latest: the last believable year; pass next year, since books are dated ahead.
    /// - Returns: of several years the first that is not a copyright year.
    public static func parse(_ raw: String, latest: Int = 2100) -> PublicationYear {
        PublicationYearReader(raw, latest: latest).read()
    }

    /// Before this no book of a school library was printed (Gutenberg's press: about 1450).
    public static let earliest = 1450

    init(_ year: Int?, _ verdict: Verdict) {
        self.year = year
        self.verdict = verdict
    }
}
