public import Commons

extension Reason {
    /// "Judul sama: “laskar pelangi” (+450)".
    public func text(_ language: Language) -> String {
        var text = Self.phrases[code]?.text(language) ?? code.rawValue
        let none = Phrase(id: "tidak disebut", en: "not stated").text(language)
        if left == right || right.isEmpty && left.isEmpty {
            if !left.isEmpty { text += ": “\(left)”" }
        } else {
            text += ": " + [left, right].map { $0.isEmpty ? none : "“\($0)”" }.joined(separator: " – ")
        }
        return points == 0 ? text : text + " (\(points > 0 ? "+" : "−")\(abs(points)))"
    }

    private static let phrases: [Code: Phrase] = [
        .titleSame: Phrase(id: "Judul sama", en: "Same title"),
        .titleSameWhole: Phrase(id: "Judul sama, anak judul dipisah lain", en: "Same title, subtitle divided otherwise"),
        .titleOneSubtitle: Phrase(
            id: "Judul pokok sama, anak judul hanya lengkap pada satu",
            en: "Same title proper, subtitle complete on one side only"),
        .titleTypos: Phrase(id: "Judul sama kecuali salah ketik", en: "Same title but for typing slips"),
        .titleCut: Phrase(id: "Judul yang satu terpotong", en: "One title is cut short"),
        .titleContained: Phrase(id: "Judul yang satu bagian dari yang lain", en: "One title is part of the other"),
        .titleSubtitlesDiffer: Phrase(id: "Anak judul berbeda", en: "Different subtitles"),
        .titleNumbersDiffer: Phrase(id: "Angka dalam judul berbeda", en: "Different numbers in the titles"),
        .titleDifferent: Phrase(id: "Judul berbeda", en: "Different titles"),
        .isbnSame: Phrase(id: "ISBN sama", en: "Same ISBN"),
        .isbnBroken: Phrase(id: "ISBN sama kecuali salah ketik", en: "Same ISBN but for a typing slip"),
        .isbnDifferent: Phrase(id: "ISBN berbeda", en: "Different ISBNs"),
        .issnSame: Phrase(id: "ISSN sama", en: "Same ISSN"),
        .issnDifferent: Phrase(id: "ISSN berbeda", en: "Different ISSNs"),
        .namesSame: Phrase(id: "Pengarang sama", en: "Same makers"),
        .namesPartial: Phrase(id: "Sebagian pengarang sama", en: "Some makers in common"),
        .namesWeak: Phrase(id: "Nama pengarang hanya mirip sedikit", en: "Makers' names agree too little to count"),
        .namesBody: Phrase(id: "Pengarang pada satu sisi sebuah badan atau tim", en: "A body or team on one side"),
        .namesDifferent: Phrase(id: "Pengarang berbeda", en: "Different makers"),
        .markSame: Phrase(id: "Tanda pengarang pada nomor panggil cocok", en: "Author mark of the call number fits"),
        .markOfTitle: Phrase(
            id: "Satu nomor panggil menurut judul, yang lain menurut pengarang",
            en: "One call number is made of the title, the other of a maker"),
        .markDifferent: Phrase(
            id: "Tanda pengarang pada nomor panggil tidak cocok", en: "Author mark of the call number does not fit"),
        .publisherSame: Phrase(id: "Penerbit sama", en: "Same publisher"),
        .publisherSimilar: Phrase(id: "Penerbit mirip", en: "Similar publishers"),
        .publisherDifferent: Phrase(id: "Penerbit berbeda", en: "Different publishers"),
        .yearSame: Phrase(id: "Tahun sama", en: "Same year"),
        .yearDifferent: Phrase(id: "Tahun berbeda", en: "Different years"),
        .volumeSame: Phrase(id: "Jilid sama", en: "Same volume"),
        .volumeOneSided: Phrase(id: "Jilid hanya disebut pada satu", en: "Volume stated on one side only"),
        .volumeDifferent: Phrase(id: "Jilid berbeda", en: "Different volumes"),
        .gradeSame: Phrase(id: "Kelas sama", en: "Same grade"),
        .gradeOneSided: Phrase(id: "Kelas hanya disebut pada satu", en: "Grade stated on one side only"),
        .gradeDifferent: Phrase(id: "Kelas berbeda", en: "Different grades"),
        .termSame: Phrase(id: "Semester sama", en: "Same term"),
        .termOneSided: Phrase(id: "Semester hanya disebut pada satu", en: "Term stated on one side only"),
        .termDifferent: Phrase(id: "Semester berbeda", en: "Different terms"),
        .editionSame: Phrase(id: "Edisi sama", en: "Same edition"),
        .editionDifferent: Phrase(id: "Edisi berbeda", en: "Different editions"),
        .pagesSame: Phrase(id: "Jumlah halaman sama", en: "Same number of pages"),
        .pagesDifferent: Phrase(id: "Jumlah halaman jauh berbeda", en: "Numbers of pages far apart"),
        .roleDifferent: Phrase(id: "Buku guru, buku siswa, atau LKS", en: "Teacher's book, pupil's book or workbook"),
        .levelDifferent: Phrase(id: "Jenjang berbeda", en: "Different school levels"),
        .curriculumSame: Phrase(
            id: "Buku kementerian untuk kurikulum yang sama", en: "A ministry's book for the same curriculum"),
        .curriculumDifferent: Phrase(id: "Kurikulum berbeda", en: "Different curricula"),
        .languageDifferent: Phrase(id: "Bahasa berbeda", en: "Different languages"),
        .materialTypeDifferent: Phrase(id: "Jenis bahan berbeda", en: "Different kinds of material"),
    ]
}
