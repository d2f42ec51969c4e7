import Discovery
import Membership
import WebSupport

/// The parameters of `GET /api/v1/titles`, checked: a wrong one is an error that says what is allowed, never silently ignored.
enum SearchParameters {
    static func search(_ query: Query) throws(WebError) -> CatalogSearch {
        var search = CatalogSearch(query.trimmed("q") ?? "")
        guard search.text.unicodeScalars.count <= 1000 else {
            throw .badRequest("q-too-long", "q takes at most 1,000 characters.")
        }
        search.page = try query.int("page", in: 1...1_000_000) ?? 1
        search.size = try query.int("size", in: 1...100) ?? 20
        search.libraries = query.values("library").filter { !$0.isEmpty }
        for text in query.values("level") where !text.isEmpty {
            guard let level = LibraryLevel(typed: text) else {
                throw .badRequest(
                    "level-unknown", "level is one of \(LibraryLevel.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            search.levels.append(level)
        }
        search.classes = query.values("class").filter { !$0.isEmpty }
        search.subjects = query.values("subject").filter { !$0.isEmpty }
        search.languages = query.values("language").filter { !$0.isEmpty }
        search.materials = query.values("material").filter { !$0.isEmpty }
        search.years = try years(query.trimmed("year"))
        search.available = try boolean(query.trimmed("available"))
        search.near = query.trimmed("near").map { text in
            text.contains(where: \.isNumber) ? .library(code: text) : .district(text)
        }
        if let text = query.trimmed("sort") {
            guard let sort = CatalogSearch.Sort(rawValue: text) else {
                throw .badRequest(
                    "sort-unknown", "sort is one of \(CatalogSearch.Sort.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            search.sort = sort
        }
        return search
    }

    /// "2017" or "2010-2019"; either end may be left out.
    private static func years(_ text: String?) throws(WebError) -> ClosedRange<Int>? {
        guard let text, !text.isEmpty else { return nil }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        let low = ends[0].isEmpty ? 0 : Int(ends[0])
        let high = ends.count == 1 ? low : ends.count == 2 ? (ends[1].isEmpty ? 9999 : Int(ends[1])) : nil
        guard let low, let high, low <= high, (0...9999).contains(low), high <= 9999 else {
            throw .badRequest("year-malformed", "year is a year or two: 2017, 2010-2019.")
        }
        return low...high
    }

    private static func boolean(_ text: String?) throws(WebError) -> Bool? {
        switch text {
        case nil, "": return nil
        case "true", "1": return true
        case "false", "0": return false
        default: throw .badRequest("available-malformed", "available is true or false.")
        }
    }
}
