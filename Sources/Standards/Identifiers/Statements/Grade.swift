/// A school grade stated in a title: "untuk SMP/MTs Kelas IX", "kls. 8 semester 2".
public struct Grade: Sendable, Hashable {
    /// The school level named beside the grade, or alone in the title.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        /// SD, MI: grades 1–6.
        case primary
        /// SMP, MTs, formerly SLTP: grades 7–9.
        case juniorSecondary
        /// SMA, MA, SMK, formerly SMU: grades 10–13.
        case seniorSecondary
    }

    /// As stated, in rising order, each 1–13: [1] for "SMU kelas 1", [1, 2, 3] for "kelas 1-3"; empty when only a semester is stated.
    public let stated: [Int]
    public let level: Level?
    /// 1 (*ganjil*, *gasal*) or 2 (*genap*); numbers up to 6 where schools count semesters through.
    public let semester: Int?
    /// The letter behind a grade: "b" in "kelas 2B".
    public let part: String?

    /// Grades counted through from primary school: "SMU kelas 1" is 10, "SLTP kelas 2" is 8.
    public var grades: [Int] {
        guard let last = stated.last, last <= 3 else { return stated }
        switch level {
        case .juniorSecondary: return stated.map { $0 + 6 }
        case .seniorSecondary: return stated.map { $0 + 9 }
        case .primary, nil: return stated
        }
    }

    /// Every grade or semester stated in a title or edition, from left to right.
    ///
    /// Only digits, Roman numerals and English ordinals beside a word for *grade* count.
    public static func find(in text: String) -> [Mention<Grade>] { GradeReader(text).mentions() }
}
