import Commons
import Testing

@testable import Discovery
@testable import Site
@testable import UnionCatalog

/// Citations of Indonesian books and names.
@Suite struct CitationTests {
    static func title(_ name: String, by creators: [String], publisher: String? = "Hasta Mitra", year: Int? = 1980)
        -> CatalogTitle
    {
        var title = SampleTitles.title(7, name)
        title.creators = creators
        title.publisher = publisher
        title.place = "Jakarta :"
        title.year = year
        return title
    }

    @Test(arguments: [
        ("Pramoedya Ananta Toer", "Toer, P. A."), ("Toer, Pramoedya Ananta", "Toer, P. A."), ("Hamka", "Hamka"),
        ("Andrea Hirata", "Hirata, A."), ("Prof. Dr. H. Quraish Shihab", "Shihab, Q."), ("Abdullah, M.Pd.", "Abdullah"),
        ("Kosasih, E.", "Kosasih, E."), ("R.A. Kartini", "Kartini, R. A."), ("Ahmad bin Yusuf", "bin Yusuf, A."),
        ("Kementerian Pendidikan dan Kebudayaan", "Kementerian Pendidikan dan Kebudayaan"),
        ("Sapardi Djoko Damono, S.S.", "Damono, S. D."),
        ("Rowling, J. K. (Joanne)", "Rowling, J. K."), ("Dr. Abdullah", "Abdullah"),
    ])
    func `a name is cited by its last part and initials`(_ typed: String, _ cited: String) {
        #expect(CitedName(typed)?.withInitials == cited)
    }

    @Test(arguments: ["", "  ", "...", "-", ",", "()"]) func `what is no name is not cited`(_ typed: String) {
        #expect(CitedName(typed) == nil)
    }

    @Test func `the three styles`() {
        let citation = Citation(Self.title("Bumi Manusia", by: ["Pramoedya Ananta Toer"]), .indonesian)
        #expect(citation.text(.apa).plain == "Toer, P. A. (1980). Bumi Manusia. Hasta Mitra.")
        #expect(citation.text(.mla).plain == "Toer, Pramoedya Ananta. Bumi Manusia. Hasta Mitra, 1980.")
        #expect(citation.text(.chicago).plain == "Toer, Pramoedya Ananta. 1980. Bumi Manusia. Jakarta: Hasta Mitra.")
    }

    @Test func `two authors, and more than the style names`() {
        let two = Citation(Self.title("X", by: ["A Satu", "B Dua"]), .indonesian)
        #expect(two.text(.apa).plain.hasPrefix("Satu, A., & Dua, B. (1980)."))
        #expect(two.text(.mla).plain.hasPrefix("Satu, A, dan B Dua. X."))
        let four = Citation(Self.title("X", by: ["A Satu", "B Dua", "C Tiga", "D Empat"]), .english)
        #expect(four.text(.mla).plain.hasPrefix("Satu, A, et al. X."))
        #expect(four.text(.apa).plain.hasPrefix("Satu, A., Dua, B., Tiga, C., & Empat, D. (1980)."))
    }

    @Test func `without author, year or publisher`() {
        let bare = Citation(Self.title("Kamus", by: [], publisher: nil, year: nil), .indonesian)
        #expect(bare.text(.apa).plain == "Kamus. (t.t.).")
        #expect(bare.text(.mla).plain == "Kamus.")
        #expect(bare.text(.chicago).plain == "Kamus. t.t. Jakarta.")
    }

    @Test func `a title cannot break out of its lines in RIS`() {
        var title = Self.title("Judul\r\nER  - \r\nTY  - JUNK", by: ["Hamka"])
        title.isbns = ["9789793062792"]
        let ris = CitationFiles.ris(CitedWork(title), url: "https://x.example/judul/7")
        #expect(ris.hasPrefix("TY  - BOOK\r\nAU  - Hamka\r\nTI  - "))
        #expect(ris.hasSuffix("UR  - https://x.example/judul/7\r\nER  - \r\n"))
        #expect(ris.components(of: "\r\nER").count == 2)
        #expect(ris.contains("SN  - 9789793062792\r\n"))
    }

    @Test func `BibTeX keeps TeX's own characters from acting`() {
        let bib = CitationFiles.bibTeX(
            CitedWork(Self.title("50% {x} \\input & C_1", by: ["Toer, Pramoedya Ananta", "Dinas Pendidikan"])),
            url: "https://x.example/judul/7")
        #expect(bib.hasPrefix("@book{toer1980-7,\n"))
        #expect(bib.contains("author = {Toer, Pramoedya Ananta and {Dinas Pendidikan}}"))
        #expect(bib.contains("50\\% \\{x\\} \\textbackslash{}input \\& C\\_1"))
    }
}

extension String {
    fileprivate func components(of separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
