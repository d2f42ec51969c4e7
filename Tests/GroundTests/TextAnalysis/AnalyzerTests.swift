import Testing
import TextAnalysis

@Suite struct AnalyzerTests {
    @Test func `words carry what was read, what is searched, and their number`() {
        let words = Analyzer.shared.words("Tenggelamnya Kapal van der Wijck")
        #expect(words.map(\.folded) == ["tenggelamnya", "kapal", "van", "der", "wijck"])
        #expect(words.map(\.stem).prefix(2) == ["tenggelam", "kapal"])
        #expect(words.map(\.position) == [0, 1, 2, 3, 4])
    }

    @Test(arguments: [
        ("buku-buku", ["buku"]), ("Buku-bukunya", ["buku"]), ("laki-laki", ["laki"]), ("laki2", ["laki"]),
        ("berbalas-balasan", ["balas"]),
        ("sayur-mayur", ["sayur", "mayur"]), ("bolak-balik", ["bolak", "balik"]), ("Harimau! Harimau!", ["harimau", "harimau"]),
        ("buku - buku", ["buku", "buku"]), ("buku--buku", ["buku", "buku"]), ("kupu‐kupu", ["kupu"]),
    ])
    func `a word doubled by a hyphen counts once`(text: String, stems: [String]) {
        #expect(Analyzer.shared.words(text).map(\.stem) == stems)
    }

    @Test func `articles take no number`() {
        #expect(Analyzer.shared.words("Tafsir Al-Qur'an lengkap").map(\.position) == [0, 1, 2])
        #expect(Analyzer.shared.words("Tafsir Al-Qur'an").map(\.stem) == Analyzer.shared.words("tafsir alquran").map(\.stem))
    }

    @Test func `a key is its own key for every real record`() {
        for title in TextTestData.titles + ["Sitti Noerbaja", "Al-Qur'an", "laki2", "Hadits Bukhori", "massa", "Masyarakat"] {
            let key = Folding.key(title)
            #expect(Folding.key(key) == key)
            #expect(Folding.fold(Folding.fold(title)) == Folding.fold(title))
        }
    }

    @Test(arguments: [
        ("vii", ["7"]), ("7", ["vii"]), ("5", ["lima"]), ("lima", ["5"]), ("kls", ["kelas"]), ("kelas", ["kls"]),
        ("bhs", ["bahasa"]),
        ("mtk", ["matematika"]), ("ipa", ["ilmu", "tahu", "alam"]), ("moh", ["muhammad"]), ("five", ["5"]),
    ])
    func `alternatives are offered, never applied`(word: String, expected: [String]) throws {
        let read = try #require(Analyzer.shared.words(word).first)
        #expect(read.stem == word)
        #expect(Analyzer.shared.alternatives(for: read).contains(expected))
    }

    @Test(arguments: ["gunung", "di", "mi", "dim", "mix", "civil", "li", "d", "m", "1234567890123"])
    func `words that are no small numbers get no number`(word: String) throws {
        let read = try #require(Analyzer.shared.words(word).first)
        #expect(!Analyzer.shared.alternatives(for: read).contains { $0.count == 1 && $0[0] != word && Int($0[0]) != nil })
    }

    @Test func `a long name has its short form, and a number in words its digits`() {
        let words = Analyzer.shared.words("buku Ilmu Pengetahuan Alam kelas dua belas")
        let found = Analyzer.shared.alternatives(for: words)
        #expect(found.contains(Alternative(range: 1..<4, stems: ["ipa"])))
        #expect(found.contains(Alternative(range: 5..<7, stems: ["12"])))
        #expect(found.contains(Alternative(range: 5..<7, stems: ["xii"])))
        #expect(Analyzer.shared.alternatives(for: Analyzer.shared.words("ilmu pengetahuan")).allSatisfy { $0.stems != ["ipa"] })
    }

    @Test func `many threads get the same answers, also when the cache forgets`() async {
        let analyzer = Analyzer()
        let words = (0..<30_000).map { number in
            "per"
                + String(
                    String(number, radix: 20).map {
                        Character(UnicodeScalar(UInt8(97 + ($0.hexDigitValue ?? Int($0.asciiValue ?? 0) % 20))))
                    }) + "annya"
        }
        let expected = words.map(Analyzer.shared.stem)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 { group.addTask { words.map(analyzer.stem) == expected } }
            for await same in group { #expect(same) }
        }
    }
}
