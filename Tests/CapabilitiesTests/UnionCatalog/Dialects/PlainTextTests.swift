import Testing

@testable import UnionCatalog

/// The short ways of texts, beside the general ones that they stand for.
struct PlainTextTests {
    static let texts = [
        "", " ", "a", " a", "a ", "  dua kata  ", "\u{A0}buku\u{3000}", "tim penyusun", "Dinas Pendidikan", "é e\u{301}", "日本 ",
        "\t\n", "-",
        "aaab", "aab", "ab aab aaab", "bahasa Indonesia", "\u{200B}x", "x\u{2028}",
    ]

    @Test func `holding a word is containing it`() {
        for text in Self.texts {
            for word in ["", "a", "aab", "tim ", " tim ", "bahasa ", "dua kata", "x", "zz", "buku"] {
                #expect(text.holds(word) == (word.isEmpty || text.contains(word)), "\(text) | \(word)")
            }
        }
    }

    @Test func `trimming takes white space of any script from both ends and nothing else`() {
        for text in Self.texts {
            var slow = text[...]
            while slow.first?.isWhitespace == true { slow = slow.dropFirst() }
            while slow.last?.isWhitespace == true { slow = slow.dropLast() }
            #expect(text.trimmed == String(slow), "\(text)")
        }
    }

    @Test func `a plain text comes out of its cleaning as it was`() {
        var text = CellText()
        for plain in ["Laskar Pelangi", "a", "813 HIR l", "c2005"] { #expect(text.plain(plain, field: "title") == plain) }
        #expect(text.plain("  dua   kata\t", field: "title") == "dua kata")
        #expect(text.plain(" ", field: "title") == nil)
        #expect(text.findings.isEmpty)
    }
}
