import Commons

enum NewPhrases {
    static let title = Phrase(id: "Buku baru", en: "New books")
    static let lead = Phrase(
        id: "Judul yang terakhir masuk katalog, yang terbaru di atas.",
        en: "The titles that came last into the catalogue, newest first.")
    static let none = Phrase(id: "Belum ada judul baru.", en: "There are no new titles yet.")
    static let noneHere = Phrase(
        id: "Tidak ada judul baru untuk pilihan ini.", en: "There are no new titles for this choice.")
    static let latest = Phrase(id: "Terbaru", en: "Latest")
    static let onlyHere = Phrase(id: "Hanya dari", en: "Only from")
    static let everywhere = Phrase(id: "Lihat dari semua perpustakaan", en: "See from all libraries")
    static let feed = Phrase(id: "Langganan Atom", en: "Atom feed")
    static let text = Phrase(id: "Teks untuk disalin", en: "Text to copy")
    static let share = Phrase(id: "Kirim daftar ini lewat WhatsApp", en: "Send this list on WhatsApp")
    static let greeting = Phrase(id: "Buku baru di", en: "New books in")
    static let seeAll = Phrase(id: "Selengkapnya:", en: "See all:")
    static let network = Phrase(id: "perpustakaan kita", en: "our libraries")
    static let choose = Phrase(id: "Pilih bulan dan jenjang", en: "Choose month and level")
    static let chooseMonth = Phrase(id: "Pilih bulan", en: "Choose a month")
    static let month = Phrase(id: "Bulan", en: "Month")
    static let level = Phrase(id: "Jenjang perpustakaan", en: "Level of the library")
    static let allLevels = Phrase(id: "Semua jenjang", en: "All levels")
    static let wholeMonth = Phrase(id: "Semua dari", en: "All from")
    static let earlier = Phrase(id: "Sebelumnya", en: "Earlier")
    static let later = Phrase(id: "Sesudahnya", en: "Later")
    static let pages = Phrase(id: "Halaman daftar", en: "Pages of the list")
    static let nextPage = Phrase(id: "Halaman berikutnya", en: "Next page")
    static let previousPage = Phrase(id: "Halaman sebelumnya", en: "Previous page")
    static let heldBy = Phrase(id: "Dimiliki perpustakaan jenjang", en: "Held by libraries of level")

    static func mistake(_ mistake: NewTitlesPart.Mistake) -> Phrase {
        switch mistake {
        case .month(let text):
            Phrase(
                id: "“\(text)” bukan bulan. Tulis tahun dan bulan, misalnya 2026-10, atau pilih bulannya di bawah.",
                en: "“\(text)” is not a month. Write year and month, such as 2026-10, or choose a month below.")
        case .level(let text):
            Phrase(
                id: "“\(text)” bukan jenjang. Pilih jenjangnya di bawah, misalnya SD atau SMP.",
                en: "“\(text)” is not a level. Choose a level below, such as SD or SMP.")
        }
    }

    static func others(_ count: Int, _ t: Language) -> String {
        t(id: "… dan \(t.number(count)) judul lagi", en: "… and \(t.number(count)) more")
    }
}
