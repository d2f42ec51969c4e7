import Store
import UnionCatalog

/// What is asked in the benchmark: forty kinds of question, as many of each, the same for the same catalogue. Each question is the
/// parameters of an address.
///
/// The mix is harsher than a school: half of it is about single common words or whole parts of the catalogue, where all facets
/// count tens of thousands of titles.
struct QueryMix {
    typealias Question = [(name: String, value: String)]

    static let perKind = 25

    /// Among the most frequent words of ``SyntheticCatalog``: the first is in a third of all titles, the last in two of a hundred.
    private static let common = [
        "buku", "indonesia", "pendidikan", "matematika", "bahasa", "agama", "islam", "sejarah", "pelajaran", "anak", "cerita",
        "rakyat", "ilmu", "alam", "sosial", "kisah", "petualangan", "belajar", "teknologi", "komputer", "seni", "budaya",
        "tanaman", "hewan", "laut", "gunung", "kamus", "ensiklopedia",
    ]

    private let titles: [(name: String, creator: String)]
    private let libraries: Int
    private var random = SeededRandom(7)

    /// Draws whole titles, authors and rare words from the catalogue itself.
    init(_ database: Database, libraries: Int) throws {
        self.libraries = libraries
        titles = try database.read { connection in
            let last = try connection.int("SELECT MAX(id) FROM title") ?? 1
            var random = SeededRandom(11)
            let ids = (0..<400).map { _ in Int64(random.next() % UInt64(last)) + 1 }
            return try connection.rows("SELECT name, creators FROM title WHERE id IN \(list: ids) ORDER BY id").map {
                ($0.text(0).lowercased(), $0.text(1))
            }
        }
    }

    mutating func questions() -> [Question] {
        var questions: [Question] = []
        for _ in 0..<Self.perKind { questions += round() }
        return questions
    }

    /// Nothing but words that many titles have.
    func isOfCommonWords(_ question: Question) -> Bool {
        question.count == 1 && question[0].name == "q"
            && question[0].value.split(separator: " ").allSatisfy { Self.common.contains(String($0)) }
    }

    private mutating func round() -> [Question] {
        let word = common(), other = common(), third = common()
        let library = library()
        let hundred = String(number(10)) + "00"
        let texts = [
            word, word + " " + other, [word, other, third].joined(separator: " "), "matematika kelas \(1 + number(12))",
            rare(), rare() + " " + word, title().creator, title().name, "judul:" + word, word + " -" + other,
            "\"" + neighbours() + "\"", "\"\(word) \(other)\"", misspelt(word), misspelt(word) + " " + other, misspelt(rare()),
            "qzxvbkw", [rare(), rare(), rare()].joined(separator: " "), "ba",
        ]
        let filtered: [Question] = [
            [], [("library", library)], [("class", hundred)], [("near", library)], [("language", "eng")],
            [("subject", word.prefix(1).uppercased() + word.dropFirst())], [("sort", "title")], [("sort", "year")],
            [("q", word), ("library", library)], [("q", word), ("class", hundred)], [("q", word), ("near", library)],
            [("q", word + " " + other), ("near", library)], [("q", word), ("level", "smp")],
            [("q", word), ("available", "true")],
            [("q", word), ("year", "2010-2019")], [("q", word), ("language", "ind"), ("level", "sd"), ("available", "true")],
            [("q", word), ("sort", "newest")], [("q", word), ("sort", "title")], [("q", word), ("page", "9")],
            [("q", word), ("page", "40")], [("library", library), ("sort", "newest")], [("level", "sma")],
        ]
        return texts.map { [("q", $0)] } + filtered
    }

    private mutating func number(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
    private mutating func common() -> String { Self.common[number(Self.common.count)] }
    private mutating func title() -> (name: String, creator: String) { titles[number(titles.count)] }

    private mutating func library() -> String {
        let digits = String(1 + number(libraries))
        return "D" + String(repeating: "0", count: 7 - digits.count) + digits
    }

    private mutating func rare() -> String {
        for _ in 0..<100 {
            let words = title().name.split(separator: " ").map(String.init)
            if let word = words.first(where: { $0.count > 4 && !Self.common.contains($0) }) { return word }
        }
        return "petualangan"
    }

    private mutating func neighbours() -> String {
        let words = title().name.split(separator: " ")
        return words.prefix(2).joined(separator: " ")
    }

    /// With a letter left out, changed, or swapped with its neighbour.
    private mutating func misspelt(_ word: String) -> String {
        var letters = Array(word)
        guard letters.count > 3 else { return word }
        let place = 1 + number(letters.count - 2)
        switch number(3) {
        case 0: letters.remove(at: place)
        case 1: letters[place] = "o"
        default: letters.swapAt(place, place + 1)
        }
        return String(letters)
    }
}
