import Testing
import TextAnalysis

@Suite struct StopWordsTests {
    @Test(arguments: ["yang", "dan", "di", "tentang", "buku", "cari", "the", "of"])
    func `words of a question are stop words`(word: String) { #expect(StopWords.isStop(word)) }

    @Test(arguments: ["gunung", "api", "kelas", "manusia", "bumi", "7", "harimau", "", "salah", "hujan"])
    func `words of a subject are not`(word: String) { #expect(!StopWords.isStop(word)) }
}
