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
        ("Fisika 3B : untuk SMU kelas III Caturwulan 1, 2, dan 3", "fisika", "12", "", "3b"),
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
        ("Bahasa Indonesia Kelas XI", "11", ""), ("IPA kelas 7", "7", ""), ("IPS kls. 8", "8", ""),
        ("IPA untuk SMP/MTs Kelas IX", "9", ""), ("Kelas X/10", "10", ""), ("IPA SD kelas 1-3", "1,2,3", ""),
        ("Matematika SD kelas IV semester 2", "4", "2"), ("Fisika : untuk SMU Kelas III Semester I (3A)", "12", "1"),
        ("IPA Biologi Untuk SLTP Kelas 2", "8", ""), ("Fisika dan Kecakapan Hidup Kelas 1 SMA", "10", ""),
        ("Kelas X, XI, dan XII", "10,11,12", ""), ("English For The Third Grade of SMA", "12", ""),
        ("Kelas VII s.d. IX", "7,8,9", ""),
        ("Matematika kelas7", "7", ""), ("Ekonomi Kelas XI Semester Genap", "11", "2"),
        ("Sosiologi SMA untuk kelas X Semester 1 dan 2", "10", ""), ("PPKn SMU, SMK, MA Kelas 2", "11", ""),
        ("MatematikarnSMA/MA/SMK/MAK Kelas XrnEd Revisi 2016", "10", ""), ("Evaluasi Kimia SMA untuk KelasXI", "11", ""),
        ("Matematika 2B Untuk Kelas 2 Caturwulan 2 SMU", "11", "cawu 2"), ("Agama Islam Sekolah Menengah Umum Kelas I", "10", ""),
        ("GBPP 1994 untuk SMU Kelas 1caturwulan I", "10", "cawu 1"), ("Bumi", "", ""), ("Penelitian Tindakan Kelas", "", ""),
        ("Kelas Dunia", "", ""), ("Kelas C Terbuka", "", ""), ("Upgrade 7", "", ""),
    ])
    func `grades and terms are read as typed`(title: String, grades: String, terms: String) {
        let found = features(title)
        #expect(found.grades.text == grades)
        #expect(found.terms.isEmpty ? terms.isEmpty : found.terms.text == terms)
    }

    @Test(arguments: [
        ("Aljabar jilid 2", "2"), ("Aljabar jil. 2a", "2a"), ("Aljabar Vol.13", "13"), ("Aljabar Vol. XII", "12"),
        ("Algoritma Buku 1", "1"), ("Aljabar Bagian 2", "2"), ("On We Go Book 2", "2"), ("Aljabar Jilid Kedua", "2"),
        ("Aljabar jilid ke-3", "3"), ("Aljabar Jilid B", "b"), ("Fragmen : kisah-kisah Alquran seri 2", "2"),
        ("Aljabar vol13", "13"),
        ("Tafsir Juz 30", "30"), ("Al-Qur’an juz 1-30", "1-30"), ("Ketika cinta bertasbih:buku 2 dwilogi", "2"),
        ("Buku 1 Kumpulan Soal Olimpiade", "1"), ("Aljabar jil. ii", "2"), ("Bumi", ""), ("Negeri 5 Menara", ""),
        ("Dilan 1990", ""),
        ("Buku 100 Tokoh Dunia", ""), ("Buku 1001 Malam", ""), ("Buku Pintar", ""), ("Seri Aku Ingin Menjadi", ""),
        ("Aljabar cet. 3", ""), ("Aljabar Edisi 9", ""), ("Part of Me", ""), ("Buku mi instan", ""), ("Buku 5 Menit Membaca", ""),
    ])
    func `volumes are read as typed`(title: String, volume: String) {
        #expect(features(title).volume ?? "" == volume)
    }

    @Test(arguments: [
        ("Pendidikan Pancasila Kelas XII (Buku Guru)", BookRole.teacher), ("IPA Buku Panduan Guru", .teacher),
        ("IPA Buku Panduan untuk Guru", .teacher), ("English Teacher's Book", .teacher),
        ("Kimia 1 : Petunjuk Guru SMU", .teacher),
        ("Bahasa Inggris (Guru)", .teacher), ("Buku siswa IPS", .pupil), ("IPA Buku Teks Siswa", .pupil), ("IPA (Murid)", .pupil),
        ("When English Rings a Bell: student’s book", .pupil), ("LKS Matematika", .workbook),
        ("Lembar Kerja Peserta Didik IPA", .workbook), ("Guru: Pahlawan tanpa Tanda Jasa", .unmarked),
        ("Percikan Perjuangan Guru", .unmarked), ("Kode Etik Guru", .unmarked), ("Pengantar untuk Siswa", .unmarked),
    ])
    func `the reader a book is made for is read`(title: String, role: BookRole) {
        #expect(features(title).role == role)
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
