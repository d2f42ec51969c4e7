import Testing
import TextAnalysis

@Suite struct NumeralsTests {
    @Test func `Roman numerals are read back as written, 1 to 3999`() {
        for value in 1...3999 { #expect(Numerals.roman(value).flatMap(Numerals.value(ofRoman:)) == value) }
        #expect(Numerals.roman(0) == nil && Numerals.roman(4000) == nil)
    }

    @Test(arguments: ["", "iiii", "vx", "iix", "abc", "ic", "VII", String(repeating: "m", count: 10_000)])
    func `ill-formed Roman numerals are refused`(text: String) {
        #expect(Numerals.value(ofRoman: text) == nil)
    }

    @Test(arguments: [
        ("lima", 5), ("sebelas", 11), ("tujuh belas", 17), ("dua puluh satu", 21), ("seratus", 100),
        ("dua ratus lima puluh", 250),
        ("seribu sembilan ratus empat puluh lima", 1945), ("dua ribu tiga belas", 2013), ("sepuluh ribu", 10_000),
        ("seribu satu", 1001),
    ])
    func `Indonesian number words have a value`(text: String, value: Int) {
        #expect(Numerals.value(ofWords: text.split(separator: " ").map(String.init)) == value)
    }

    @Test(arguments: ["", "belas", "lima lima", "gunung", "puluh dua", "ribu", "seribu seribu", "sebelas belas"])
    func `what is no number has no value`(text: String) {
        #expect(Numerals.value(ofWords: text.split(separator: " ").map(String.init)) == nil)
    }

    @Test func `one word is read in both languages`() {
        #expect(
            Numerals.value(ofWord: "tujuh") == 7 && Numerals.value(ofWord: "seven") == 7 && Numerals.value(ofWord: "buku") == nil)
        #expect(Numerals.indonesianWord(11) == "sebelas" && Numerals.indonesianWord(12) == nil)
    }
}
