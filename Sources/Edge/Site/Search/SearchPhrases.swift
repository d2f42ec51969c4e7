import Commons
import Discovery

enum SearchPhrases {
    static let title = Phrase(id: "Cari buku", en: "Search for books")
    static let emptyText = Phrase(
        id: "Ketik satu atau dua kata saja. Huruf besar kecil, ejaan lama, dan salah ketik sedikit tidak apa-apa.",
        en: "One or two words will do. Capitals, old spellings and small typing errors do not matter.")
    static let resultsFor = Phrase(id: "Hasil untuk", en: "Results for")
    static let allTitles = Phrase(id: "Semua judul", en: "All titles")
    static let results = Phrase(id: "Hasil pencarian", en: "Search results")
    static let nothing = Phrase(id: "Belum ada yang cocok", en: "Nothing matches yet")
    static let sort = Phrase(id: "Urutkan", en: "Sort by")
    static let filters = Phrase(id: "Saring hasil", en: "Narrow the results")
    static let chosen = Phrase(id: "Saringan yang dipilih", en: "Chosen filters")
    static let remove = Phrase(id: "Hapus saringan", en: "Remove filter")
    static let removeAll = Phrase(id: "Hapus semua saringan", en: "Remove all filters")
    static let isChosen = Phrase(id: "dipilih", en: "chosen")
    static let previous = Phrase(id: "Sebelumnya", en: "Previous")
    static let next = Phrase(id: "Berikutnya", en: "Next")
    static let pages = Phrase(id: "Halaman hasil", en: "Pages of results")
    static let shownInstead = Phrase(id: "Yang ditampilkan adalah hasil untuk", en: "Shown instead are results for")
    static let notFoundAsTyped = Phrase(id: "Tidak ada hasil persis untuk", en: "No exact results for")
    static let didYouMean = Phrase(id: "Maksudmu", en: "Did you mean")
    static let someWords = Phrase(
        id: "Tidak ada judul yang memuat semua kata itu. Yang ini memuat sebagian.",
        en: "No title has all of these words. These have some of them.")
    static let askHint = Phrase(id: "Bukan ini yang dicari?", en: "Not what you are looking for?")
    static let askButton = Phrase(id: "Minta buku ini", en: "Ask for it")
    static let loosen = Phrase(id: "Cari lagi tanpa saringan", en: "Search again without filters")
    static let tryFewer = Phrase(
        id: "Coba kata yang lebih sedikit atau lebih umum: nama pengarang saja, atau satu kata dari judulnya.",
        en: "Try fewer or more general words: the author’s name alone, or one word of the title.")
    static let browseInstead = Phrase(id: "Lihat-lihat menurut bidang", en: "Look around by field")
    static let countedHonestly = Phrase(
        id: """
            Pencarian tanpa hasil dihitung supaya perpustakaan tahu apa yang kurang. Yang dicatat hanya kata yang sudah dikenal katalog, \
            bukan siapa yang mencari.
            """,
        en: """
            Searches without results are counted, so that libraries know what is missing. Only words that the catalogue already knows are \
            kept, not who searched.
            """)
    static let pageBeyond = Phrase(
        id: "Halaman ini kosong; hasilnya habis sebelum ini.", en: "This page is empty; the results end before it.")
    static let firstPage = Phrase(id: "Ke halaman pertama", en: "To the first page")
    static let moreLibraries = Phrase(id: "perpustakaan lain", en: "more libraries")
    static let brief = Phrase(id: "ringkas", en: "brief")
    static let briefMeaning = Phrase(
        id: "Data bibliografinya baru sedikit", en: "Little is recorded about this title so far")
    static let sample = Phrase(id: "contoh", en: "sample")
    static let callNumber = Phrase(id: "Nomor panggil", en: "Call number")
    static let examples = Phrase(id: "Contoh pencarian", en: "Example searches")

    static func sortName(_ sort: CatalogSearch.Sort) -> Phrase {
        switch sort {
        case .relevance: Phrase(id: "paling cocok", en: "best match")
        case .newest: Phrase(id: "baru masuk katalog", en: "newly added")
        case .title: Phrase(id: "judul A–Z", en: "title A–Z")
        case .year: Phrase(id: "tahun terbit terbaru", en: "latest year")
        }
    }
}
