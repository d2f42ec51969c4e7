import Identifiers
import TextAnalysis

/// What the union catalogue shows of a title: the fullest record's words, completed from the others'.
struct MergedTitle: Sendable, Hashable {
    var record: BibliographicRecord
    var classUnified: String?
    var quality: Int
    var sortKey: [UInt8]
}

/// Makes a title out of the records that describe it.
enum TitleBuilder {
    /// - Parameters:
    ///   - records: one for each variant, the fullest first; the order decides which words are shown, so it must not depend on arrival.
    ///   - weights: for how many source records each stands; names are spelt as most of them spell them.
    /// - Returns: nil without records.
    static func build(_ records: [BibliographicRecord], weights: [Int] = []) -> MergedTitle? {
        guard let first = records.first else { return nil }
        var title = first
        title.creators = mostCommon(records, weights) { $0.creators.isEmpty ? nil : $0.creators } ?? []
        title.publisher = mostCommon(records, weights, \.publisher)
        for other in records.dropFirst() { complete(&title, from: other) }
        title.isbns = unique(records.flatMap(\.isbns))
        title.issns = unique(records.flatMap(\.issns))
        title.subjects = Array(uniqueFolded(records.flatMap(\.subjects)).prefix(24))
        title.links = Array(unique(records.flatMap(\.links)).prefix(12))
        title.invalidISBNs = title.isbns.isEmpty ? first.invalidISBNs : []
        title.brief = records.allSatisfy(\.brief)
        title.title = TitleCase.calm(title.title)
        title.subtitle = title.subtitle.map(TitleCase.calm)
        return MergedTitle(
            record: title, classUnified: title.classNumber.flatMap { ClassNumber.parse($0)?.unified },
            quality: records.map(RecordQuality.score).max() ?? 0, sortKey: Folding.sortKey(title.title))
    }

    /// The value that most source records have; of equals the one of the fullest record.
    private static func mostCommon<Value: Hashable>(
        _ records: [BibliographicRecord], _ weights: [Int], _ value: (BibliographicRecord) -> Value?
    ) -> Value? {
        var votes: [Value: Int] = [:]
        var order: [Value] = []
        for (index, record) in records.enumerated() where !record.brief {
            guard let found = value(record) else { continue }
            if votes.updateValue((votes[found] ?? 0) + (index < weights.count ? weights[index] : 1), forKey: found) == nil {
                order.append(found)
            }
        }
        let most = votes.values.max()
        return order.first { votes[$0] == most }
    }

    private static func complete(_ title: inout BibliographicRecord, from other: BibliographicRecord) {
        // A brief record knows nothing but the title, and that perhaps of a neighbour.
        guard !other.brief else { return }
        title.subtitle = title.subtitle ?? other.subtitle
        title.responsibility = title.responsibility ?? other.responsibility
        if title.creators.isEmpty { title.creators = other.creators }
        title.edition = title.edition ?? other.edition
        title.publisher = title.publisher ?? other.publisher
        title.place = title.place ?? other.place
        if title.year == nil { (title.year, title.yearText) = (other.year, other.yearText) }
        title.extent = title.extent ?? other.extent
        title.seriesTitle = title.seriesTitle ?? other.seriesTitle
        title.classNumber = title.classNumber ?? other.classNumber
        title.language = title.language ?? other.language
        title.summary = title.summary ?? other.summary
    }

    private static func unique(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }.sorted()
    }

    private static func uniqueFolded(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert(Folding.fold($0)).inserted }
    }
}
