extension Conflict {
    /// Why the two must stay apart.
    public func text(_ language: ReasonLanguage) -> String {
        let words = phrase
        return language == .indonesian ? words.0 : words.1
    }

    private var phrase: (String, String) {
        switch self {
        case .title: ("judulnya lain", "the titles differ")
        case .subtitle:
            ("anak judulnya lain, mungkin bagian lain dari satu seri", "the subtitles differ: perhaps parts of a series")
        case .number: ("angka dalam judulnya lain", "the numbers in the titles differ")
        case .volume: ("jilidnya lain", "the volumes differ")
        case .grade: ("kelasnya lain", "the grades differ")
        case .term: ("semesternya lain", "the terms differ")
        case .role: ("yang satu buku guru atau LKS, yang lain bukan", "one is a teacher's book or workbook, the other is not")
        case .level: ("jenjang sekolahnya lain", "the school levels differ")
        case .materialType: ("jenis bahannya lain", "the kinds of material differ")
        case .language: ("bahasanya lain", "the languages differ")
        case .edition: ("edisinya lain", "the editions differ")
        case .curriculum: ("kurikulumnya lain", "the curricula differ")
        case .year: ("tahun edisinya lain", "the years of the editions differ")
        case .issn: ("ISSN-nya lain", "the ISSNs differ")
        case .isbn: ("ISBN-nya lain dan data lain tidak cukup cocok", "the ISBNs differ and the rest agrees too little")
        case .names: ("tidak ada pengarang yang sama", "they have no maker in common")
        case .publisher: ("penerbitnya lain", "the publishers differ")
        }
    }
}

extension Doubt {
    /// Why a person should look.
    public func text(_ language: ReasonLanguage) -> String {
        let words = phrase
        return language == .indonesian ? words.0 : words.1
    }

    private var phrase: (String, String) {
        switch self {
        case .title: ("judulnya kurang cocok", "the titles agree too little")
        case .volume: ("jilid hanya disebut pada satu", "the volume is stated on one side only")
        case .term: ("semester hanya disebut pada satu", "the term is stated on one side only")
        case .grade: ("kelas hanya disebut pada satu", "the grade is stated on one side only")
        case .level: ("jenjang hanya disebut pada satu", "the school level is stated on one side only")
        case .edition: ("edisi hanya disebut pada satu", "the edition is stated on one side only")
        case .pages: ("jumlah halamannya jauh berbeda", "the numbers of pages are far apart")
        case .names: ("pengarangnya belum pasti sama", "the makers may not be the same")
        case .brief: ("data ringkas yang cocok dengan lebih dari satu judul", "a brief record that fits more than one title")
        }
    }
}
