import Testing
import TextAnalysis

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Laskar Pelangi", "laskar pelangi"),
        ("  Harimau!  Harimau! ", "harimau harimau"),
        ("Tafsīr al-Qurʾān", "tafsir al quran"),
        ("Al-Qur'an", "al quran"),
        ("Qur’an, Qur`an, Qurʼan", "quran quran quran"),
        ("naïve café Ångström Łódź Øre Straße", "naive cafe angstrom lodz ore strasse"),
        ("Ｋｅｌａｓ　７", "kelas 7"),
        ("ﬁlm Ⅶ ① x²", "film vii 1 x2"),
        ("Matematika: untuk SMP/MTs (Kelas VII)", "matematika untuk smp mts kelas vii"),
        ("kue\u{0301} kopi\u{0308}", "kue kopi"),
        ("anak\u{200D}anak per\u{00AD}pus ta\u{200B}ka \u{FEFF}awal", "anakanak perpus ta ka awal"),
        ("“Siti” – „Nur” … «baya»", "siti nur baya"),
        ("٢٠٢٦", "2026"),
        ("", ""), ("—!?", ""),
    ])
    func `folding keeps letters and digits and nothing else`(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test(arguments: [
        ("ĂÉÎÕÜ", "A\u{306}E\u{301}I\u{302}O\u{303}U\u{308}"), ("άΈή", "α\u{301}Ε\u{301}η\u{301}"), ("й", "и\u{306}"),
        ("ṩ", "s\u{307}\u{323}"),
    ])
    func `composed and decomposed letters fold alike`(composed: String, decomposed: String) {
        #expect(Array(Folding.fold(composed).utf8) == Array(Folding.fold(decomposed).utf8))
        #expect(!Folding.fold(composed).isEmpty)
    }

    @Test func `Arabic loses vowel points, tatweel and hamza but keeps its letters`() {
        #expect(Folding.fold("القُرْآنُ الكَرِيمُ") == Folding.fold("القران الكريم"))
        #expect(Folding.fold("كتـــاب") == "كتاب")
        #expect(Folding.fold("ﻛﺘﺎﺏ") == "كتاب")
    }

    @Test(arguments: ["ꦲꦤꦕꦫꦏ", "ᮞᮥᮔ᮪ᮓ", "हिन्दी", "日本語", "ไทย"])
    func `other scripts stay as they are, with the marks that are vowels`(text: String) {
        #expect(Array(Folding.fold(text).utf8) == Array(text.utf8))
    }

    @Test(arguments: [("ВОЙНА И МИР", "воина и мир"), ("ΣΟΦΟΣ σοφος σοφοσ", "σοφοσ σοφοσ σοφοσ")])
    func `other scripts are lower-cased`(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test func `every scalar folds to something that folds to itself`() {
        for code in UInt32(0)..<0x20000 {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let once = Folding.fold("a" + String(Character(scalar)) + "b")
            #expect(Array(Folding.fold(once).utf8) == Array(once.utf8), "U+\(String(code, radix: 16))")
        }
    }

    @Test func `a word is cut at 64 bytes between scalars`() {
        #expect(Folding.fold(String(repeating: "a", count: 10_000)).utf8.count == 64)
        let cut = Folding.fold("a" + String(repeating: "語", count: 100))
        #expect(cut.utf8.count == 64 && !cut.unicodeScalars.contains("\u{FFFD}"))
        #expect(Folding.fold(String(repeating: "x", count: 70) + " ekor") == String(repeating: "x", count: 64) + " ekor")
    }

    @Test func `hostile text is read so far and no further`() {
        let marks = "a" + String(repeating: "\u{301}", count: 1_000_000) + "b"
        #expect(Folding.fold(marks) == "a")
        let words = String(repeating: "é ", count: 200_000)
        #expect(Folding.fold(words).utf8.count <= Folding.maximumTextBytes)
        #expect(Analyzer.shared.words(String(repeating: "語", count: 500_000)).count == 1)
    }
}
