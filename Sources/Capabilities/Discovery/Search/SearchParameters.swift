import Commons
import Membership

/// A search as an address asks for it, of the API and of the pages alike: the same names mean the same in both.
///
/// Whatever is asked, there is a search: a value that means nothing is passed over, a number out of range is taken to the nearest
/// end. What was so is listed in ``problems``. A program is told of the first and gets no answer; a person, whose link was passed on
/// by hand, gets the search.
public struct SearchParameters: Sendable {
    public struct Problem: Error, Sendable, Hashable {
        /// A stable word for programs.
        public var code: String
        /// What is allowed, in English.
        public var detail: String
    }

    public private(set) var search = CatalogSearch()
    public private(set) var problems: [Problem] = []

    private static let longestText = 1000
    /// Longest value of a filter in bytes, and most values of one filter.
    private static let longestValue = 200
    private static let mostValues = 50

    private let pairs: [(name: String, value: String)]

    /// - Parameter pairs: the parameters in their order, decoded; a name may come again.
    public init(_ pairs: [(name: String, value: String)]) {
        self.pairs = pairs
        readText()
        search.libraries = values("library")
        for text in values("network") {
            if let id = Int64(text), id > 0 {
                search.networks.append(NetworkID(id))
            } else if text == "all" {
                search.everyNetwork = true
            } else {
                refuse("network-malformed", "network is a network's number, or all.")
            }
        }
        for text in values("level") {
            if let level = LibraryLevel(rawValue: text) ?? LibraryLevel(typed: text) {
                search.levels.append(level)
            } else {
                refuse("level-unknown", "level is one of \(LibraryLevel.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
        }
        search.classes = values("class")
        search.subjects = values("subject")
        search.languages = values("language")
        search.materials = values("material")
        readYears()
        readAvailable()
        search.near = first("near").map { CatalogSearch.Place(text: $0) }
        readSort()
        search.page = number("page", in: 1...1_000_000) ?? search.page
        search.size = number("size", in: 1...100) ?? search.size
    }

    private mutating func refuse(_ code: String, _ detail: String) { problems.append(Problem(code: code, detail: detail)) }

    private mutating func readText() {
        let text = first("q") ?? ""
        search.text = String(text.unicodeScalars.prefix(Self.longestText))
        if text.unicodeScalars.count > Self.longestText { refuse("q-too-long", "q takes at most 1,000 characters.") }
    }

    private mutating func readYears() {
        guard let text = first("year") else { return }
        search.years = CatalogSearch.years(text)
        if search.years == nil { refuse("year-malformed", "year is a year or two: 2017, 2010-2019, 2010-, -2019.") }
    }

    private mutating func readAvailable() {
        switch first("available") {
        case nil: break
        case "true", "1": search.available = true
        case "false", "0": search.available = false
        default: refuse("available-malformed", "available is true or false.")
        }
    }

    private mutating func readSort() {
        guard let text = first("sort") else { return }
        if let sort = CatalogSearch.Sort(rawValue: text) {
            search.sort = sort
        } else {
            refuse("sort-unknown", "sort is one of \(CatalogSearch.Sort.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
    }

    private mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = first(name) else { return nil }
        let number = Int(text)
        if number.map(range.contains) != true {
            refuse("parameter-\(name)", "\(name) must be a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number.map { min(max($0, range.lowerBound), range.upperBound) }
    }

    /// The first value of a name without white space around it; nil when absent or empty.
    private func first(_ name: String) -> String? {
        guard let value = pairs.first(where: { $0.name == name })?.value else { return nil }
        let text = value.drop { $0.isWhitespace }
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(text[...last])
    }

    /// The different values of a name.
    private mutating func values(_ name: String) -> [String] {
        var values: [String] = []
        for (other, value) in pairs where other == name && !value.isEmpty && !values.contains(value) {
            guard value.utf8.count <= Self.longestValue, values.count < Self.mostValues else {
                refuse("parameter-\(name)", "\(name) takes at most \(Self.mostValues) values of \(Self.longestValue) bytes.")
                continue
            }
            values.append(value)
        }
        return values
    }
}

extension CatalogSearch {
    private static let possibleYears = 1...9999

    /// Reads "2017" or "2010-2019"; either end of a span may be left open.
    static func years(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = ends.first, let last = ends.last, ends.count <= 2, !(first.isEmpty && last.isEmpty) else { return nil }
        let from = first.isEmpty ? possibleYears.lowerBound : Int(first)
        let to = last.isEmpty ? possibleYears.upperBound : Int(last)
        guard let from, let to, from <= to, possibleYears.contains(from), possibleYears.contains(to) else { return nil }
        return from...to
    }

    /// Years as ``SearchParameters`` reads them.
    public static func text(_ years: ClosedRange<Int>) -> String {
        guard years.count > 1 else { return String(years.lowerBound) }
        guard years != possibleYears else { return "\(years.lowerBound)-\(years.upperBound)" }
        let from = years.lowerBound == possibleYears.lowerBound ? "" : String(years.lowerBound)
        let to = years.upperBound == possibleYears.upperBound ? "" : String(years.upperBound)
        return "\(from)-\(to)"
    }
}
