internal import TextAnalysis

/// Makes a segment out of documents, which must come in strictly ascending order of id.
struct SegmentBuilder {
    /// Titles are shown in suggestions only so far, in bytes.
    private static let titleLimit = 400

    private let analyzer: Analyzer
    private(set) var facets: FacetDictionary
    private var data = SegmentData()
    private var words = Interner<String>()
    private var stems = Interner<String>()
    private var stemOfWord: [UInt32] = []
    private var identifiers: [(key: UInt64, title: UInt32)] = []

    init(facets: FacetDictionary, analyzer: Analyzer = .shared) {
        self.facets = facets
        self.analyzer = analyzer
    }

    /// The documents in order of id; of two with the same id the later one counts.
    init(facets: FacetDictionary, documents: [SearchDocument]) {
        self.init(facets: facets)
        var order = Array(documents.indices)
        order.sort { (documents[$0].id, $0) < (documents[$1].id, $1) }
        for (place, index) in order.enumerated() {
            let id = documents[index].id
            if place + 1 < order.count, documents[order[place + 1]].id == id { continue }
            add(documents[index])
        }
    }

    var count: Int { data.count }
    var lastID: Int64? { data.ids.last }

    mutating func add(_ document: SearchDocument) {
        let number = UInt32(data.count)
        let text = DocumentWords(document, analyzer: analyzer)
        data.ids.append(document.id)
        for entry in text.entries { data.tokens.add(token(entry)) }
        data.tokens.endRow()
        let holdings = pack(document.holdings)
        var subjects: [UInt32] = []
        for subject in document.subjects {
            let found = facets.subjects.intern(subject)
            if !subjects.contains(found), subjects.count < 255 { subjects.append(found) }
        }
        data.attributes.append(subjects + holdings)
        var row = row(document, holdings)
        row.subjects = UInt8(subjects.count)
        data.rows.append(row)
        data.titles.append(Self.shorten(document.title))
        data.sortKeys.append(Folding.sortKey(document.title))
        for identifier in Set(document.identifiers.compactMap({ IdentifierKey.make($0) })) {
            identifiers.append((identifier, number))
        }
    }

    private mutating func token(_ entry: DocumentWords.Entry) -> UInt32 {
        guard !entry.word.isEmpty else { return ForwardToken.make(ForwardToken.breakWord, entry.field) }
        let known = words.count
        guard let word = words.intern(entry.word, limit: Int(ForwardToken.breakWord)) else {
            return ForwardToken.make(ForwardToken.breakWord, entry.field)
        }
        if words.count > known { stemOfWord.append(stems.intern(entry.stem, limit: Int(UInt32.max)) ?? 0) }
        return ForwardToken.make(word, entry.field)
    }

    /// One entry per library, by number of library: on the shelf if any copy is, out if any is known to be.
    private mutating func pack(_ holdings: [SearchHolding]) -> [UInt32] {
        var packed: [UInt32] = []
        for holding in holdings.prefix(65_535) {
            let limit = Int(PackedHolding.libraryLimit)
            guard let library = facets.libraries.intern(holding.library, limit: limit) else { continue }
            packed.append(PackedHolding.make(library: library, level: holding.level, available: holding.available))
        }
        packed.sort()
        var out: [UInt32] = []
        for entry in packed where out.last.map({ PackedHolding.library($0) != PackedHolding.library(entry) }) ?? true {
            out.append(entry)
        }
        return out
    }

    private mutating func row(_ document: SearchDocument, _ holdings: [UInt32]) -> DocumentRow {
        var row = DocumentRow()
        if let year = document.year, year > 0, year < DocumentRow.yearLimit { row.year = year }
        row.classPath = facets.classPath(document.classNodes)
        row.language = facets.language(document.language)
        var states: UInt8 = 0
        for holding in holdings {
            row.levels |= PackedHolding.levelBit(holding)
            states |= PackedHolding.state(holding)
        }
        row.kindAndAvailability = facets.kind(document.kind) | states << DocumentRow.availabilityShift
        row.addedDay = document.addedDay
        row.staticScore = DocumentRow.staticScore(
            holders: holdings.count, onShelf: states & UInt8(PackedHolding.onShelf) != 0, quality: document.quality,
            year: row.year)
        return row
    }

    private static func shorten(_ title: String) -> Substring.UTF8View {
        guard title.utf8.count > titleLimit else { return title[...].utf8 }
        var end = title.utf8.index(title.startIndex, offsetBy: titleLimit)
        while end > title.startIndex, end.samePosition(in: title.unicodeScalars) == nil { end = title.utf8.index(before: end) }
        return title[..<end].utf8
    }

    /// The segment of what was added, and the facet values with those it brought.
    consuming func finish() -> (data: SegmentData, facets: FacetDictionary) {
        let sortedWords = SortedStrings(words.values), sortedStems = SortedStrings(stems.values)
        data.vocabulary = Vocabulary(
            words: sortedWords.arena, stems: sortedStems.arena,
            stemOfWord: sortedWords.order.map { sortedStems.place[Int(stemOfWord[Int($0)])] })
        data.tokens.renumberWords(sortedWords.place)
        identifiers.sort { ($0.key, $0.title) < ($1.key, $1.title) }
        data.identifiers = identifiers.map(\.key)
        data.identifierTitles = identifiers.map(\.title)
        data.titleOrder = SortedStrings.order(of: data.sortKeys)
        return (data, facets)
    }
}
