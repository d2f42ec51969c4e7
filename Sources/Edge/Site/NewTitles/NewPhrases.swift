import Commons

enum NewPhrases {
    static let title = Phrase(id: "Buku baru", en: "New books")
    static let lead = Phrase(
        id: "Judul yang terakhir masuk katalog, yang terbaru di atas.",
        en: "The titles that came last into the catalogue, newest first.")
    static let none = Phrase(id: "Belum ada judul baru.", en: "There are no new titles yet.")
    static let onlyHere = Phrase(id: "Hanya dari", en: "Only from")
    static let everywhere = Phrase(id: "Lihat dari semua perpustakaan", en: "See from all libraries")
    static let feed = Phrase(id: "Langganan Atom", en: "Atom feed")
    static let text = Phrase(id: "Teks untuk disalin", en: "Text to copy")
    static let share = Phrase(id: "Kirim daftar ini lewat WhatsApp", en: "Send this list on WhatsApp")
    static let greeting = Phrase(id: "Buku baru di", en: "New books in")
    static let seeAll = Phrase(id: "Selengkapnya:", en: "See all:")
    static let network = Phrase(id: "perpustakaan kita", en: "our libraries")
}
