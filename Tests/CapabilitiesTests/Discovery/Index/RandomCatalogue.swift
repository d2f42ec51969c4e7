@testable import Discovery

/// A small catalogue made from a seed: few words, few libraries, so that everything meets everything.
struct RandomCatalogue {
    private var state: UInt64
    private static let words = [
        "gunung", "laut", "kota", "sungai", "hutan", "sawah", "pasar", "kereta", "kapal", "rumah", "langit", "bulan", "kucing",
        "gajah",
        "harimau", "merah", "putih", "hitam", "besar", "kecil",
    ]
    private static let names = ["Sari", "Budi", "Wati", "Joko", "Rina", "Agus"]

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func number(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    mutating func word() -> String { Self.words[min(number(below: Self.words.count), number(below: Self.words.count))] }

    mutating func document(id: Int64) -> SearchDocument {
        var document = SearchDocument(id: id, title: (0..<1 + number(below: 4)).map { _ in word() }.joined(separator: " "))
        document.creators = [Self.names[number(below: Self.names.count)]]
        if number(below: 3) == 0 { document.subtitle = word() }
        if number(below: 3) == 0 { document.series = [word()] }
        document.subjects = (0..<number(below: 3)).map { _ in "Tentang " + word() }
        if number(below: 4) > 0 { document.year = Int16(1990 + number(below: 10)) }
        if number(below: 5) > 0 { document.language = ["ind", "eng", "jav"][number(below: 3)] }
        if number(below: 5) > 0 { document.kind = ["monograph", "serial"][number(below: 2)] }
        let top = number(below: 3)
        if number(below: 5) > 0 { document.classNodes = ["\(top)00", "\(top)\(number(below: 2))0"] }
        document.classNotations = ["\(top)\(number(below: 2))\(number(below: 3))"]
        document.identifiers = ["978602000" + String(1_000 + id % 9_000)]
        for library in 1...6 where number(below: 3) == 0 {
            document.holdings.append(
                SearchHolding(
                    library: Int32(library), level: UInt8(library % 3), available: [true, false, nil][number(below: 3)]))
        }
        document.addedDay = Int32(20_000 + number(below: 20))
        document.quality = UInt8(number(below: 256))
        return document
    }

    mutating func query(filters: Bool = true) -> SearchQuery {
        var query = SearchQuery()
        if number(below: 5) > 0 { query.text = (0..<1 + number(below: 2)).map { _ in word() }.joined(separator: " ") }
        query.sort = SearchQuery.Sort.allCases[number(below: 4)]
        query.size = 50
        query.facetLimit = 1_000
        guard filters else { return query }
        if number(below: 3) == 0 { query.libraries = [Int32(1 + number(below: 7)), Int32(1 + number(below: 6))] }
        if number(below: 2) == 0 { query.circles = SearchCircles([[1, 2, 3], [], [3, 4, 99]]) }
        if number(below: 4) == 0 { query.within = [3, 4, 99] }
        if number(below: 3) == 0 { query.levels = [UInt8(number(below: 3))] }
        if number(below: 3) == 0 { query.available = number(below: 2) == 0 }
        if number(below: 3) == 0 { query.languages = ["ind", "jav"] }
        if number(below: 4) == 0 { query.kinds = ["serial"] }
        if number(below: 4) == 0 { query.classNodes = ["\(number(below: 3))00"] }
        if number(below: 4) == 0 { query.subjects = ["Tentang " + word(), "Tentang " + word()] }
        if number(below: 4) == 0 { query.years = 1992...1996 }
        if number(below: 6) == 0 { query.addedSince = 20_008 }
        return query
    }
}
