public import Commons

extension Conflict {
    /// Why the two must stay apart.
    public func text(_ language: Language) -> String {
        phrase.text(language)
    }

    private var phrase: Phrase {
        switch self {
        case .title: Phrase(id: "judulnya lain", en: "the titles differ")
        case .subtitle:
            Phrase(
                id: "anak judulnya lain, mungkin bagian lain dari satu seri",
                en: "the subtitles differ: perhaps parts of a series")
        case .number: Phrase(id: "angka dalam judulnya lain", en: "the numbers in the titles differ")
        case .volume: Phrase(id: "jilidnya lain", en: "the volumes differ")
        case .grade: Phrase(id: "kelasnya lain", en: "the grades differ")
        case .term: Phrase(id: "semesternya lain", en: "the terms differ")
        case .role:
            Phrase(
                id: "yang satu buku guru atau LKS, yang lain bukan", en: "one is a teacher's book or workbook, the other is not")
        case .level: Phrase(id: "jenjang sekolahnya lain", en: "the school levels differ")
        case .materialType: Phrase(id: "jenis bahannya lain", en: "the kinds of material differ")
        case .language: Phrase(id: "bahasanya lain", en: "the languages differ")
        case .edition: Phrase(id: "edisinya lain", en: "the editions differ")
        case .curriculum: Phrase(id: "kurikulumnya lain", en: "the curricula differ")
        case .year: Phrase(id: "tahun edisinya lain", en: "the years of the editions differ")
        case .issn: Phrase(id: "ISSN-nya lain", en: "the ISSNs differ")
        case .isbn:
            Phrase(id: "ISBN-nya lain dan data lain tidak cukup cocok", en: "the ISBNs differ and the rest agrees too little")
        case .names: Phrase(id: "tidak ada pengarang yang sama", en: "they have no maker in common")
        case .publisher: Phrase(id: "penerbitnya lain", en: "the publishers differ")
        }
    }
}

extension Doubt {
    /// Why a person should look.
    public func text(_ language: Language) -> String {
        phrase.text(language)
    }

    private var phrase: Phrase {
        switch self {
        case .title: Phrase(id: "judulnya kurang cocok", en: "the titles agree too little")
        case .volume: Phrase(id: "jilid hanya disebut pada satu", en: "the volume is stated on one side only")
        case .term: Phrase(id: "semester hanya disebut pada satu", en: "the term is stated on one side only")
        case .grade: Phrase(id: "kelas hanya disebut pada satu", en: "the grade is stated on one side only")
        case .level: Phrase(id: "jenjang hanya disebut pada satu", en: "the school level is stated on one side only")
        case .edition: Phrase(id: "edisi hanya disebut pada satu", en: "the edition is stated on one side only")
        case .pages: Phrase(id: "jumlah halamannya jauh berbeda", en: "the numbers of pages are far apart")
        case .names: Phrase(id: "pengarangnya belum pasti sama", en: "the makers may not be the same")
        case .brief:
            Phrase(id: "data ringkas yang cocok dengan lebih dari satu judul", en: "a brief record that fits more than one title")
        }
    }
}
