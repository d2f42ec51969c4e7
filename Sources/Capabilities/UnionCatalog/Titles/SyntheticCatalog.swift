public import Commons
public import Store
import TextAnalysis

/// Made-up titles and holdings for benchmarks, the same for the same seed: words as frequent as in real catalogues (Zipf), a few books
/// everywhere and most in few libraries. Written straight into titles and holdings, without source records.
public struct SyntheticCatalog {
    private let database: Database
    private let seed: UInt64

    public init(database: Database, seed: UInt64) {
        self.database = database
        self.seed = seed
    }

    public func fill(titles: Int, libraries: [LibraryID], progress: (Int) -> Void) throws {
        var random = SeededRandom(seed &+ 7)
        let vocabulary = SyntheticWords(seed: seed)
        var done = 0
        while done < titles {
            let count = min(5000, titles - done)
            let start = random
            random = try database.write { connection in
                var random = start
                for _ in 0..<count { try write(vocabulary.title(&random), libraries, &random, connection) }
                return random
            }
            done += count
            progress(done)
        }
    }

    private func write(
        _ record: BibliographicRecord, _ libraries: [LibraryID], _ random: inout SeededRandom, _ connection: Connection
    ) throws {
        guard let merged = TitleBuilder.build([record]) else { return }
        let id = try TitleQueries.insert(splitFrom: nil, batch: BatchID(0), day: 20_000 + Int(random.next() % 700), connection)
        try TitleQueries.write(merged, to: id, connection)
        // Four libraries on average, a few hundred for a handful of titles.
        let width = random.next() % 100 == 0 ? 40 : 6
        var chosen: Set<LibraryID> = []
        for _ in 0...Int(random.next() % UInt64(width)) { chosen.insert(libraries[Int(random.next() % UInt64(libraries.count))]) }
        for library in chosen.sorted() {
            let copies = 1 + Int(random.next() % 5)
            let available: Int? = random.next() % 3 == 0 ? nil : Int(random.next() % UInt64(copies + 1))
            try connection.post(
                """
                INSERT INTO holding (library_id, title_id, call_number, copies, available, as_of, records, since_day)
                VALUES (\(library), \(id), \(record.classNumber), \(copies), \(available), '2026-10-01', 1, 20000)
                """)
        }
        try TitleQueries.count(id, connection)
        try connection.changed(.title, id)
    }
}

/// Words that sound Indonesian, by rank.
public struct SyntheticWords {
    private let words: [String]
    private let names: [String]
    private static let common = [
        "buku", "indonesia", "pendidikan", "matematika", "bahasa", "agama", "islam", "sejarah", "pelajaran", "untuk", "kelas",
        "dasar",
        "sekolah", "anak", "cerita", "rakyat", "ilmu", "pengetahuan", "alam", "sosial", "kisah", "petualangan", "belajar",
        "panduan",
        "teknologi", "komputer", "seni", "budaya", "tanaman", "hewan", "laut", "gunung", "air", "bumi", "langit", "kamus",
        "ensiklopedia",
    ]

    public init(seed: UInt64) {
        var random = SeededRandom(seed &+ 99)
        let onsets = ["b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y", "j", "c", "h", "ng", "ny"]
        let rimes = ["a", "i", "u", "e", "o", "an", "ar", "ing", "um", "as", "ak", "ur", "is", "at"]
        func make(_ syllables: Int) -> String {
            (0..<syllables).map { _ in
                onsets[Int(random.next() % UInt64(onsets.count))] + rimes[Int(random.next() % UInt64(rimes.count))]
            }.joined()
        }
        words = Self.common + (0..<60_000).map { $0 % 3 == 0 ? make(2) : make(3) }
        names = (0..<20_000).map { _ in make(2).capitalizedFirst + " " + make(3).capitalizedFirst }
    }

    public func title(_ random: inout SeededRandom) -> BibliographicRecord {
        let count = 2 + Int(random.next() % 6)
        var title = (0..<count).map { _ in words[rank(of: words.count, &random)] }.joined(separator: " ").capitalizedFirst
        if random.next() % 8 == 0 { title += " kelas \(1 + random.next() % 12)" }
        var record = BibliographicRecord(title: title)
        record.creators = [Creator(name: names[rank(of: names.count, &random)])]
        record.publisher = "Penerbit " + names[Int(random.next() % 300)]
        record.year = 1970 + Int(random.next() % 56)
        record.classNumber = "\(random.next() % 10)\(random.next() % 10)\(random.next() % 10)"
        record.language = random.next() % 12 == 0 ? "eng" : "ind"
        record.subjects = (0..<Int(random.next() % 3)).map { _ in words[rank(of: 2000, &random)].capitalizedFirst }
        record.extent = "\(40 + random.next() % 400) hlm."
        return record
    }

    /// Zipf: the chance of a rank falls as one over the rank.
    private func rank(of count: Int, _ random: inout SeededRandom) -> Int {
        let unit = Double(random.next() >> 11) / Double(1 << 53)
        var rank = 1.0
        var factor = 1.0
        // exp(unit * ln(count)) by squaring steps would need libm; a product of roots does as well.
        var base = Double(count)
        var rest = unit
        for _ in 0..<24 {
            base = base.squareRoot()
            rest *= 2
            if rest >= 1 {
                factor *= base
                rest -= 1
            }
        }
        rank = factor
        return min(count - 1, max(0, Int(rank) - 1))
    }
}

/// SplitMix64: small, seedable, the same everywhere.
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(_ seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
