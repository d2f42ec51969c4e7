/// One question to the index. Absent or empty filters let everything through; values of one filter are alternatives.
///
/// The filters `libraries`, `within`, `levels` and `available` must be met by one and the same holding: "on the shelf at library 7"
/// is not met by a copy on the shelf elsewhere.
public struct SearchQuery: Sendable, Hashable {
    public enum Sort: String, Sendable, Hashable, Codable, CaseIterable {
        case relevance
        /// Latest come into the union catalogue first.
        case newest
        case title
        /// Latest published first; unknown years last.
        case year
    }

    /// As typed. Only the first 1,000 characters and 32 words are read.
    public var text: String
    public var libraries: Set<Int32>
    public var levels: Set<UInt8>
    /// Nodes of the class tree; a title is under every node of its path.
    public var classNodes: Set<String>
    public var subjects: Set<String>
    public var languages: Set<String>
    public var kinds: Set<String>
    public var years: ClosedRange<Int16>?
    public var available: Bool?
    /// First day that counts, in days since 1970-01-01.
    public var addedSince: Int32?
    public var sort: Sort
    /// Kilometres from the reader to each library; libraries not named are far away.
    public var near: [Int32: Float]?
    /// From 1.
    public var page: Int
    /// 1–100.
    public var size: Int
    /// The last word is still being typed: it may go on.
    public var prefixLast: Bool
    /// How many values of the library, class, subject and language facets are wanted.
    public var facetLimit: Int
    /// Whether facets are wanted at all: to count them is most of the work where a word is common.
    public var countsFacets = true
    /// Only holdings of these libraries, beside the filter `libraries`: those of the chosen networks. nil for all.
    public var within: Set<Int32>?
    /// What the facet of networks counts.
    public var circles = SearchCircles()

    public init(
        text: String = "", libraries: Set<Int32> = [], levels: Set<UInt8> = [], classNodes: Set<String> = [],
        subjects: Set<String> = [], languages: Set<String> = [], kinds: Set<String> = [], years: ClosedRange<Int16>? = nil,
        available: Bool? = nil, addedSince: Int32? = nil, sort: Sort = .relevance, near: [Int32: Float]? = nil, page: Int = 1,
        size: Int = 20, prefixLast: Bool = false, facetLimit: Int = 20
    ) {
        self.text = text
        self.libraries = libraries
        self.levels = levels
        self.classNodes = classNodes
        self.subjects = subjects
        self.languages = languages
        self.kinds = kinds
        self.years = years
        self.available = available
        self.addedSince = addedSince
        self.sort = sort
        self.near = near
        self.page = page
        self.size = size
        self.prefixLast = prefixLast
        self.facetLimit = facetLimit
    }
}
