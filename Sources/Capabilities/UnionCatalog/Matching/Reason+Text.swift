extension Reason {
    /// "Judul sama: “laskar pelangi” (+450)".
    public func text(_ language: ReasonLanguage) -> String {
        let words = Self.phrases[code] ?? ("", "")
        let phrase = language == .indonesian ? words.indonesian : words.english
        var text = phrase
        let none = language == .indonesian ? "tidak disebut" : "not stated"
        if left == right || right.isEmpty && left.isEmpty {
            if !left.isEmpty { text += ": “\(left)”" }
        } else {
            text += ": " + [left, right].map { $0.isEmpty ? none : "“\($0)”" }.joined(separator: " – ")
        }
        return points == 0 ? text : text + " (\(points > 0 ? "+" : "−")\(abs(points)))"
    }

    private static let phrases: [Code: (indonesian: String, english: String)] = [
        .titleSame: ("Judul sama", "Same title"),
        .titleSameWhole: ("Judul sama, anak judul dipisah lain", "Same title, subtitle divided otherwise"),
        .titleOneSubtitle: (
            "Judul pokok sama, anak judul hanya lengkap pada satu", "Same title proper, subtitle complete on one side only"
        ),
        .titleTypos: ("Judul sama kecuali salah ketik", "Same title but for typing slips"),
        .titleCut: ("Judul yang satu terpotong", "One title is cut short"),
        .titleContained: ("Judul yang satu bagian dari yang lain", "One title is part of the other"),
        .titleSubtitlesDiffer: ("Anak judul berbeda", "Different subtitles"),
        .titleNumbersDiffer: ("Angka dalam judul berbeda", "Different numbers in the titles"),
        .titleDifferent: ("Judul berbeda", "Different titles"),
        .isbnSame: ("ISBN sama", "Same ISBN"),
        .isbnBroken: ("ISBN sama kecuali salah ketik", "Same ISBN but for a typing slip"),
        .isbnDifferent: ("ISBN berbeda", "Different ISBNs"),
        .issnSame: ("ISSN sama", "Same ISSN"),
        .issnDifferent: ("ISSN berbeda", "Different ISSNs"),
        .namesSame: ("Pengarang sama", "Same makers"),
        .namesPartial: ("Sebagian pengarang sama", "Some makers in common"),
        .namesWeak: ("Nama pengarang hanya mirip sedikit", "Makers' names agree too little to count"),
        .namesBody: ("Pengarang pada satu sisi sebuah badan atau tim", "A body or team on one side"),
        .namesDifferent: ("Pengarang berbeda", "Different makers"),
        .markSame: ("Tanda pengarang pada nomor panggil cocok", "Author mark of the call number fits"),
        .markDifferent: ("Tanda pengarang pada nomor panggil tidak cocok", "Author mark of the call number does not fit"),
        .publisherSame: ("Penerbit sama", "Same publisher"),
        .publisherSimilar: ("Penerbit mirip", "Similar publishers"),
        .publisherDifferent: ("Penerbit berbeda", "Different publishers"),
        .yearSame: ("Tahun sama", "Same year"),
        .yearDifferent: ("Tahun berbeda", "Different years"),
        .volumeSame: ("Jilid sama", "Same volume"),
        .volumeOneSided: ("Jilid hanya disebut pada satu", "Volume stated on one side only"),
        .volumeDifferent: ("Jilid berbeda", "Different volumes"),
        .gradeSame: ("Kelas sama", "Same grade"),
        .gradeOneSided: ("Kelas hanya disebut pada satu", "Grade stated on one side only"),
        .gradeDifferent: ("Kelas berbeda", "Different grades"),
        .termSame: ("Semester sama", "Same term"),
        .termOneSided: ("Semester hanya disebut pada satu", "Term stated on one side only"),
        .termDifferent: ("Semester berbeda", "Different terms"),
        .editionSame: ("Edisi sama", "Same edition"),
        .editionDifferent: ("Edisi berbeda", "Different editions"),
        .pagesSame: ("Jumlah halaman sama", "Same number of pages"),
        .pagesDifferent: ("Jumlah halaman jauh berbeda", "Numbers of pages far apart"),
        .roleDifferent: ("Buku guru, buku siswa, atau LKS", "Teacher's book, pupil's book or workbook"),
        .levelDifferent: ("Jenjang berbeda", "Different school levels"),
        .curriculumDifferent: ("Kurikulum berbeda", "Different curricula"),
        .languageDifferent: ("Bahasa berbeda", "Different languages"),
        .materialTypeDifferent: ("Jenis bahan berbeda", "Different kinds of material"),
    ]
}
