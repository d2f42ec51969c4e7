/// What one library says about one title, in the common form that every dialect (MARC, SLiMS, spreadsheet, form) is read into.
///
/// Texts are as the library typed them, trimmed and in NFC; nothing is corrected here, so that the source can always be shown again.
/// Absent is `nil` or empty, never an empty string.
public struct BibliographicRecord: Sendable, Hashable, Codable {
    /// Title proper (MARC 245 $a$n$p, SLiMS `title` before the first " : ").
    public var title: String
    /// Other title information (MARC 245 $b).
    public var subtitle: String?
    /// Statement of responsibility as printed (MARC 245 $c, SLiMS `sor`).
    public var responsibility: String?
    public var creators: [Creator]
    /// Edition statement as typed: "Ed. revisi 2017", "Cet. 3".
    public var edition: String?
    public var publisher: String?
    public var place: String?
    /// Year as typed: "2017", "c2017", "[199-]", "0".
    public var yearText: String?
    /// Gregorian year of publication, when the text holds a believable one.
    public var year: Int?
    /// Valid ISBNs as 13 digits without hyphens, in the order given.
    public var isbns: [String]
    /// ISBN cells that fail their check digit or length, as typed.
    public var invalidISBNs: [String]
    /// Valid ISSNs as eight characters without hyphen.
    public var issns: [String]
    /// Extent and size as typed: "vi, 234 hlm. ; 25 cm".
    public var extent: String?
    public var seriesTitle: String?
    /// Classification as typed, before any crosswalk: "2X7.3", "R 030", "899.221 3".
    public var classNumber: String?
    public var callNumber: String?
    /// ISO 639-2/B code: `ind`, `eng`, `jav`.
    public var language: String?
    public var languageText: String?
    public var subjects: [String]
    public var notes: String?
    public var summary: String?
    public var materialType: MaterialType
    /// Web addresses as typed; a page must still check their scheme.
    public var links: [String]
    /// Volume as stated in a field of its own (MARC 490 $v excepted); volumes inside titles are found by the matching rules.
    public var volume: String?
    /// *Ringkas*: made from an item row only, so that it has a title and hardly anything else.
    public var brief: Bool

    public init(
        title: String, subtitle: String? = nil, responsibility: String? = nil, creators: [Creator] = [],
        edition: String? = nil, publisher: String? = nil, place: String? = nil, yearText: String? = nil, year: Int? = nil,
        isbns: [String] = [], invalidISBNs: [String] = [], issns: [String] = [], extent: String? = nil,
        seriesTitle: String? = nil, classNumber: String? = nil, callNumber: String? = nil, language: String? = nil,
        languageText: String? = nil, subjects: [String] = [], notes: String? = nil, summary: String? = nil,
        materialType: MaterialType = .monograph, links: [String] = [], volume: String? = nil, brief: Bool = false
    ) {
        self.title = title
        self.subtitle = subtitle
        self.responsibility = responsibility
        self.creators = creators
        self.edition = edition
        self.publisher = publisher
        self.place = place
        self.yearText = yearText
        self.year = year
        self.isbns = isbns
        self.invalidISBNs = invalidISBNs
        self.issns = issns
        self.extent = extent
        self.seriesTitle = seriesTitle
        self.classNumber = classNumber
        self.callNumber = callNumber
        self.language = language
        self.languageText = languageText
        self.subjects = subjects
        self.notes = notes
        self.summary = summary
        self.materialType = materialType
        self.links = links
        self.volume = volume
        self.brief = brief
    }
}
