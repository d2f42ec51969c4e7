import Commons

enum BrowsePhrases {
    static let title = Phrase(id: "Jelajah", en: "Browse")
    static let lead = Phrase(
        id: "Lihat-lihat tanpa mengetik. Pilih bidang, perpustakaan, atau jenjang.",
        en: "Look around without typing. Choose a field, a library or a level.")
    static let byField = Phrase(id: "Menurut bidang", en: "By field")
    static let byLevel = Phrase(id: "Menurut jenjang", en: "By level")
    static let byLibrary = Phrase(id: "Menurut perpustakaan", en: "By library")
    static let inside = Phrase(id: "Di dalam bidang ini", en: "Within this field")
    static let someTitles = Phrase(id: "Beberapa judulnya", en: "Some of its titles")
    static let allTitles = Phrase(id: "Semua judul di bidang ini", en: "All titles in this field")
    static let nothingYet = Phrase(id: "Belum ada judul di bidang ini.", en: "There are no titles in this field yet.")
    static let searchHere = Phrase(id: "Cari di bidang ini", en: "Search within this field")
    static let others = Phrase(id: "Bidang yang belum ada judulnya", en: "Fields without titles so far")
    static let path = Phrase(id: "Letak di pohon klas", en: "Place in the class tree")
    static let otherNumbers = Phrase(
        id: "Nomor klas ditulis berbeda-beda (2X dan 297, 813 dan 899.221). Di sini semuanya disatukan.",
        en: "Class numbers are written in different ways (2X and 297, 813 and 899.221). Here they are brought together.")
}
