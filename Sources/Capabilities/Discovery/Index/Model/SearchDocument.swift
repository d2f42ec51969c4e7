/// What the index must know of one title: the texts it is found by, and the columns it is filtered and ordered by.
public struct SearchDocument: Sendable, Hashable {
    /// Title id of the union catalogue; the order of ids breaks every tie.
    public var id: Int64
    public var title: String
    public var subtitle: String?
    /// Authors and bodies, one name each, in either order ("Hirata, Andrea").
    public var creators: [String]
    /// Editors, translators, illustrators, the printed statement of responsibility: found, but weigh less.
    public var contributors: String?
    public var publisher: String?
    public var series: [String]
    /// Subject headings, one each; they are the values of the subject facet as given.
    public var subjects: [String]
    /// ISBNs as 13 digits and ISSNs as 8 characters, without hyphens.
    public var identifiers: [String]
    /// Class notations it is found by, in unified form and as other schemes write it ("297.4", "2X4").
    public var classNotations: [String]
    /// Nodes of the class tree from broad to narrow ("800", "890", "899"); at most eight are kept.
    public var classNodes: [String]
    /// Gregorian year of publication, 1–2303; others count as unknown.
    public var year: Int16?
    /// ISO 639-2/B code.
    public var language: String?
    /// Kind of material; at most 31 kinds are told apart.
    public var kind: String?
    /// At most 65,535 are kept.
    public var holdings: [SearchHolding]
    /// Day the title came into the union catalogue, in days since 1970-01-01.
    public var addedDay: Int32
    /// How complete the record is, 0 (hardly a title) to 255.
    public var quality: UInt8

    public init(
        id: Int64, title: String, subtitle: String? = nil, creators: [String] = [], contributors: String? = nil,
        publisher: String? = nil, series: [String] = [], subjects: [String] = [], identifiers: [String] = [],
        classNotations: [String] = [], classNodes: [String] = [], year: Int16? = nil, language: String? = nil,
        kind: String? = nil, holdings: [SearchHolding] = [], addedDay: Int32 = 0, quality: UInt8 = 128
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.creators = creators
        self.contributors = contributors
        self.publisher = publisher
        self.series = series
        self.subjects = subjects
        self.identifiers = identifiers
        self.classNotations = classNotations
        self.classNodes = classNodes
        self.year = year
        self.language = language
        self.kind = kind
        self.holdings = holdings
        self.addedDay = addedDay
        self.quality = quality
    }
}
