/// What the matching rules see of a record, in one spelling.
///
/// Records with equal features are one **variant**. Features come from the record alone: no catalogue, library, clock or order of arrival
/// has a part in them.
public struct MatchFeatures: Sendable, Hashable {
    /// Words of the title proper, without statements and stop words.
    public let proper: WordList
    /// Words of the other title information, likewise.
    public let other: WordList
    public let grades: GradeSet
    public let terms: TermSet
    public let levels: SchoolLevels
    public let role: BookRole
    public let curriculum: Curriculum
    /// Canonical: "2", "1a", "1-3", "l2 1"; nil when no volume is named.
    public let volume: String?
    /// 0 when none is stated.
    public let edition: Int
    public let isRevised: Bool
    /// The year in "Edisi revisi 2017"; 0 when none.
    public let revisionYear: Int
    /// The number of the printing; 0 when none.
    public let printing: Int
    /// Year of publication; 0 when unknown.
    public let year: Int
    /// Valid ISBN-13s as numbers, sorted.
    public let isbns: [UInt64]
    /// Digits of ISBN cells that fail their check, sorted.
    public let brokenISBNs: [String]
    public let issns: [String]
    public let names: NameList
    /// The three letters of the main entry on the spine label, when the record names nobody else: "005.369 TAT p" gives "tat".
    public let authorMark: String?
    /// The volume or grade on the spine label, counted within the school: "510.07 JOH m XIIa 11" gives "3a".
    public let shelfPart: String?
    public let publisher: PublisherName
    /// ISO 639-2/B; empty when unknown.
    public let language: String
    public let materialType: MaterialType
    /// Arabic page count; 0 when unknown.
    public let pages: Int
    public let isBrief: Bool

    // Derived from the above, kept for speed.
    let whole: WordList
    let properWeight: NameWeight
    let wholeWeight: NameWeight

    init(_ parts: Parts) {
        proper = parts.proper
        other = parts.other
        grades = parts.grades
        terms = parts.terms
        levels = parts.levels
        role = parts.role
        curriculum = parts.curriculum
        volume = parts.volume
        edition = parts.edition
        isRevised = parts.isRevised
        revisionYear = parts.revisionYear
        printing = parts.printing
        year = parts.year
        isbns = parts.isbns
        brokenISBNs = parts.brokenISBNs
        issns = parts.issns
        names = parts.names
        authorMark = parts.authorMark
        shelfPart = parts.shelfPart
        publisher = parts.publisher
        language = parts.language
        materialType = parts.materialType
        pages = parts.pages
        isBrief = parts.isBrief
        whole = parts.proper + parts.other
        properWeight = NameWeight(parts.proper)
        wholeWeight = parts.other.isEmpty ? properWeight : NameWeight(whole)
    }

    /// The year that tells editions apart: the one of the revision before that of the printing.
    var editionYear: Int { revisionYear > 0 ? revisionYear : year }

    /// Nothing is said but a name, and nothing that could tell it from another book of the name.
    var isNameOnly: Bool {
        names.isEmpty && (authorMark == nil || authorMark == CallNumberMark.underTitle) && publisher.isEmpty && editionYear == 0
            && isbns.isEmpty && issns.isEmpty
            && edition == 0
            && pages == 0
    }

    /// A schoolbook is revised under one title and often one ISBN, so that its year is strict.
    var isTextbook: Bool { !grades.isEmpty || curriculum != .unmarked || !levels.isEmpty || role != .unmarked }
}
