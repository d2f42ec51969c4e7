import Testing
import TextAnalysis

@Suite struct StemmingTests {
    @Test(.enabled(if: TextTestData.file("stemmer-id/snowball-indonesian_pairs.tsv") != nil))
    func `the raw Snowball stem agrees with its published vocabulary`() throws {
        let lines = try #require(TextTestData.file("stemmer-id/snowball-indonesian_pairs.tsv")).split(separator: "\n")
        #expect(lines.count == 42_882)
        for line in lines {
            let pair = line.split(separator: "\t").map(String.init)
            #expect(pair.count == 2 && Snowball.indonesian(pair[0]) == pair[1], "\(line)")
        }
    }

    @Test(arguments: [
        ("tulis", ["menulis", "penulis", "tulisan", "penulisan", "ditulis", "tertulis", "menuliskannya"]),
        ("ajar", ["belajar", "pelajaran", "pelajar", "mengajar", "pengajaran", "pembelajaran", "diajarkan"]),
        ("sakit", ["penyakit", "kesakitan", "menyakiti"]), ("didik", ["pendidikan", "mendidik", "kependidikan"]),
        ("kembang", ["pengembangan", "perkembangan", "berkembang", "mengembangkan"]),
        ("ubah", ["mengubah", "perubahan", "berubah"]),
        ("alam", ["pengalaman", "mengalami", "alami"]), ("aku", ["pengakuan", "mengakui"]), ("rusak", ["kerusakan", "merusak"]),
        ("kata", ["perkataan", "mengatakan", "katakanlah"]), ("gunung", ["pegunungan", "gunungnya"]),
        ("tahu", ["pengetahuan", "diketahui"]),
        ("baik", ["memperbaiki", "perbaikan", "terbaik"]), ("raja", ["kerajaan"]), ("daya", ["memberdayakan", "pemberdayaan"]),
        ("tenggelam", ["tenggelamnya"]), ("jalan", ["perjalanan", "berjalanlah"]), ("bom", ["mengebom", "pengeboman"]),
        ("api", ["berapi"]), ("renang", ["berenang", "perenang"]), ("rasa", ["perasaan", "berasa", "terasa"]),
        ("menang", ["kemenangan", "pemenang"]), ("beri", ["berikan", "memberi", "pemberian"]),
        ("zikir", ["berdzikir", "dzikirnya"]), ("salat", ["shalatnya", "sholatlah"]),
    ])
    func `derived words meet at their root`(root: String, words: [String]) {
        for word in words + [root] { #expect(Analyzer.shared.stem(word) == root, "\(word)") }
    }

    @Test(arguments: [
        "pelangi", "bumi", "menara", "merdeka", "perempuan", "masalah", "sekolah", "istilah", "kepala", "keluarga", "media",
        "mereka",
        "viii", "xiii", "iii", "kelas", "negeri", "peristiwa", "terjemah", "dinamika", "diplomat", "sungai", "selatan", "makan",
        "ikan",
    ])
    func `a word that looks derived stays whole`(word: String) {
        #expect(Analyzer.shared.stem(word) == word)
    }

    @Test(arguments: [
        ("masa", "masalah"), ("uang", "ruang"), ("rusa", "rusak"), ("langgan", "pelangi"), ("kata", "katak"), ("desa", "desakan"),
        ("perang", "terang"), ("layar", "pelajar"), ("ikan", "berikan"), ("vii", "viii"), ("malu", "maluku"),
    ])
    func `roots that only share letters stay apart`(one: String, other: String) {
        #expect(Analyzer.shared.stem(one) != Analyzer.shared.stem(other))
    }

    @Test(arguments: [
        ["story", "stories"], ["animal", "animals"], ["book", "books"], ["read", "reading"], ["dictionary", "dictionaries"],
        ["education", "educational"], ["science", "sciences"], ["friend", "friends"], ["effect", "effects"],
        ["function", "functions"],
    ])
    func `English words lose English endings`(words: [String]) {
        #expect(Set(words.map(Analyzer.shared.stem)).count == 1)
    }

    @Test(arguments: [
        "teks", "bisnis", "kucing", "anjing", "penting", "pers", "gas", "konteks", "sukses", "kelas", "keras", "kertas", "kuning",
    ])
    func `Indonesian words do not lose English endings`(word: String) {
        #expect(Analyzer.shared.stem(word) == word)
    }

    @Test(.enabled(if: TextTestData.file("stemmer-id/snowball-indonesian_pairs.tsv") != nil))
    func `unifying twice changes nothing, for every word of a large vocabulary`() throws {
        for line in try #require(TextTestData.file("stemmer-id/snowball-indonesian_pairs.tsv")).split(separator: "\n") {
            let word = String(line.prefix { $0 != "\t" })
            let once = Analyzer.shared.unified(word)
            #expect(Analyzer.shared.unified(once) == once, "\(word)")
        }
    }

    @Test func `every word of real records has one plain stem`() {
        for title in TextTestData.titles {
            for word in Analyzer.shared.words(title) where word.folded.utf8.count > 2 {
                #expect(!word.stem.isEmpty && word.stem.utf8.count <= 64 && !word.stem.contains(" "))
            }
        }
    }
}
