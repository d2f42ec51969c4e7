import Testing

@testable import UnionCatalog

struct FeatureTests {
    private func features(_ row: String) -> MatchFeatures { MatchFeatures(LabelledPair.record(row)) }

    @Test(arguments: [
        ("Matematika untuk SMP/MTs Kelas VII Semester 2", "matematika", "7", "2", ""),
        ("Bank Soal Matematika SMA Kelas X, XI, dan XII", "bank soal matematika", "10,11,12", "", ""),
        ("Kimia untuk SMA kelas IIA1 & IIA2 Semester 4", "kimia", "11", "4", ""),
        ("Seni Budaya Kelas Xll", "seni budaya", "12", "", ""),
        ("Contextual English for Grade X of Senior High School", "contextual english", "10", "", ""),
        ("English for the Third Grade of Senior High School", "english", "12", "", ""),
        ("Sosiologi 2 XI IPS", "sosiologi ips", "11", "", ""),
        ("IPA SD kelas 4-6", "ipa", "4,5,6", "", ""),
        ("Antropologi kelas 3", "antropologi", "3?", "", ""),
        ("Fisika 3B : untuk SMU kelas III Caturwulan 1, 2, dan 3", "fisika", "12", "cawu 1,2,3", "3b"),
        ("Sejarah Nasional Indonesia IV", "sejarah nasional indonesia", "", "", "4"),
        ("Ensiklopedia Sains Jilid 1-3", "ensiklopedia sains", "", "", "1-3"),
        ("Perilaku Organisasi Buku ke-2", "perilaku organisasi", "", "", "2"),
        ("Harry Potter dan Piala Api, Bagian Kedua", "harry potter piala api", "", "", "2"),
        ("Negeri 5 Menara", "negeri 5 menara", "", "", ""),
        ("Dilan 1990", "dilan 1990", "", "", ""),
        ("250 Aktualita Masalah Agama Jilid 1", "250 aktualita masalah agama", "", "", "1"),
        ("Merancang Film Kartun Kelas Dunia", "merancang film kartun kelas dunia", "", "", ""),
        ("Pemrograman Visual Basic .NET dengan VB", "pemrograman visual basic net vb", "", "", ""),
        ("Pendidikan AgamarnIslamrnKelas XrnEd Revisi 2017", "pendidikan agama islam", "10", "", ""),
        ("Buku Guru Kelas VII", "buku guru kelas vii", "7", "", ""),
        ("Iron Man", "iron man", "", "", ""),
    ])
    func `statements are told from the name`(title: String, name: String, grades: String, terms: String, volume: String) {
        let found = features(title)
        #expect(found.proper.text == name)
        #expect(found.grades.text == grades)
        #expect(found.terms.isEmpty ? terms.isEmpty : found.terms.text == terms)
        #expect(found.volume ?? "" == volume)
    }

    @Test(arguments: [
        ("Ed. revisi 2017", 0, true, 2017, 0), ("Edisi Ketiga", 3, false, 0, 0), ("2nd ed.", 2, false, 0, 0),
        ("Sixth Edition", 6, false, 0, 0), ("ed.6 jil.1", 6, false, 0, 0), ("Cetakan ke-3, 2016", 0, false, 0, 3),
        ("cet. II", 0, false, 0, 2), ("cet3", 0, false, 0, 3), ("Cetakan Ketiga: Agustus 2017 (Edisi Baru)", 0, true, 0, 3),
        ("Ed. 1, cet. 1", 1, false, 0, 1), ("KURIKULUM 2013", 0, false, 0, 0), ("Revisi ke 3", 3, true, 0, 0),
        ("1", 0, false, 0, 0),
    ])
    func `an edition is told from a printing`(text: String, edition: Int, isRevised: Bool, revisionYear: Int, printing: Int) {
        let found = features("Kimia Dasar | | | | | ed=\(text.filter { $0 != ";" })")
        #expect(found.edition == edition)
        #expect(found.isRevised == isRevised)
        #expect(found.revisionYear == revisionYear)
        #expect(found.printing == printing)
    }

    @Test(arguments: [
        ("Prof. Dr. H. M. Quraish Shihab, M.A.", "Shihab, Quraish"), ("Hirata, Andrea", "Andrea Hirata"),
        ("Suci Paresti, S.Pd., dkk.", "Paresti, Suci"), ("Marah Roesli", "Rusli, Marah"), ("Moh. Jusuf", "Yusuf, Muhammad"),
    ])
    func `names lose order, titles and old spelling`(one: String, two: String) {
        #expect(features("Judul | \(one)").names.words.bytes == features("Judul | \(two)").names.words.bytes)
        #expect(!features("Judul | \(one)").names.isEmpty)
    }

    @Test(arguments: [
        ("PT Gelora Aksara Pratama", "Penerbit Erlangga"), ("Pusat Kurikulum dan Perbukuan, Balitbang, Kemendikbud", "Depdiknas"),
        ("Penerbit PT Grasindo", "Gramedia Widiasarana Indonesia"),
        ("Metagraf, Creative Imprint of Tiga Serangkai", "Tiga Serangkai"),
    ])
    func `houses are known by all their names`(one: String, two: String) {
        #expect(features("Judul | | \(one)").publisher == features("Judul | | \(two)").publisher)
    }

    @Test func `a label gives the author's letters and the part`() {
        #expect(CallNumberMark.author(in: "2X7.3 RUS p lb 1") == "rus")
        #expect(CallNumberMark.author(in: "004.2.JOG.S") == "jog")
        #expect(CallNumberMark.author(in: "001SUL M") == "sul")
        #expect(CallNumberMark.author(in: "NONE") == nil)
        #expect(CallNumberMark.part(in: "510.07 JOH m XIIa 11") == "3a")
        #expect(CallNumberMark.part(in: "530.07 FOS k III b") == "3b")
        #expect(CallNumberMark.part(in: "510 BOB m 2") == nil)
    }

    @Test func `pages are read from any extent`() {
        #expect(Pagination.pages(in: "vi, 234 hlm. : ilus. ; 25 cm") == 234)
        #expect(Pagination.pages(in: "Tinggi 25 cm ; halaman 415") == 415)
        #expect(Pagination.pages(in: "3 p. l., 216 p.") == 216)
        #expect(Pagination.pages(in: "864hlm") == 864)
        #expect(Pagination.pages(in: "Buku Guru") == 0)
    }

    @Test func `hostile titles make features of bounded size`() {
        let long = String(repeating: "Kelas X ( ", count: 100_000) + String(repeating: "a", count: 1_000_000)
        let found = MatchFeatures(
            BibliographicRecord(title: long, creators: [Creator(name: long)], publisher: long, extent: long))
        #expect(found.canonicalBytes.count < 20_000)
        #expect(MatchFeatures(BibliographicRecord(title: "")).keys.isEmpty)
        #expect(Matching.judge(found, MatchFeatures(BibliographicRecord(title: "\u{0}\u{FFFD}((((:::///"))).decision == .apart)
    }
}
