public import Commons
import Identifiers
public import Membership

/// A search of the union catalogue as one value: what a web address, an API call and the command line all say.
public struct CatalogSearch: Sendable, Hashable {
    public enum Sort: String, Sendable, Hashable, CaseIterable {
        case relevance, newest, title, year
    }

    /// From where "nearest" is counted.
    public enum Place: Sendable, Hashable {
        case library(code: String)
        case district(String)

        /// A library's code, else a district's name.
        public init(text: String) {
            self = LibraryCode(text).map { .library(code: $0.text) } ?? .district(text)
        }

        /// As it stands in an address: a library's code, or a district's name.
        public var text: String {
            switch self {
            case .library(let code): code
            case .district(let name): name
            }
        }
    }

    /// As typed; field prefixes, phrases and exclusions are read from it.
    public var text = ""
    /// Codes of libraries.
    public var libraries: [String] = []
    /// Only what the libraries of these networks have.
    public var networks: [NetworkID] = []
    /// "network=all": every network, also where the reader's device keeps a choice of one.
    public var everyNetwork = false
    public var levels: [LibraryLevel] = []
    /// Ids of nodes of the class tree.
    public var classes: [String] = []
    public var subjects: [String] = []
    /// ISO 639-2/B.
    public var languages: [String] = []
    /// Raw values of ``MaterialType``.
    public var materials: [String] = []
    public var years: ClosedRange<Int>?
    /// true: a copy is on the shelf somewhere; false: known to be out everywhere.
    public var available: Bool?
    public var near: Place?
    public var sort = Sort.relevance
    /// From 1.
    public var page = 1
    /// 1–100.
    public var size = 20
    /// The last word is still being typed.
    public var isTyping = false

    public init() {}

    public init(_ text: String) { self.text = text }

    /// Whether anything is asked at all.
    public var isEmpty: Bool {
        text.isEmpty && libraries.isEmpty && networks.isEmpty && levels.isEmpty && classes.isEmpty && subjects.isEmpty
            && languages.isEmpty
            && materials.isEmpty && years == nil && available == nil
    }
}
