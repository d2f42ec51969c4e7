/// What a title says about itself besides its name: grade, term, volume, role, school level, edition, curriculum.
struct TitleStatements: Sendable, Hashable {
    /// Bit n = grade n, as printed.
    var countedGrades: UInt16 = 0
    var levels: SchoolLevels = []
    var terms = TermSet.none
    /// Volume statements in order: "2", "1a", "l3" for a reading level.
    var volumes: [String] = []
    var role = BookRole.unmarked
    var edition: Int?
    var isRevised = false
    var revisionYear: Int?
    var printing: Int?
    var printingYear: Int?
    var curriculum = Curriculum.unmarked

    /// Takes what `other` knows and this does not: the title speaks first, then the edition field and the others.
    mutating func fill(from other: TitleStatements) {
        if countedGrades == 0 { countedGrades = other.countedGrades }
        if levels.isEmpty { levels = other.levels }
        if terms.isEmpty { terms = other.terms }
        if volumes.isEmpty { volumes = other.volumes }
        if role == .unmarked { role = other.role }
        edition = edition ?? other.edition
        isRevised = isRevised || other.isRevised
        revisionYear = revisionYear ?? other.revisionYear
        printing = printing ?? other.printing
        printingYear = printingYear ?? other.printingYear
        if curriculum == .unmarked { curriculum = other.curriculum }
    }
}
