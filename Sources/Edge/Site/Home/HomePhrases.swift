import Commons

enum HomePhrases {
    static let title = Phrase(
        id: "Silang – katalog bersama perpustakaan sekolah", en: "Silang – the shared catalogue of school libraries")
    static let heading = Phrase(id: "Bukunya ada di mana?", en: "Where is the book?")
    static let lead = Phrase(
        id: "Cari di rak semua perpustakaan sekaligus. Kalau sekolahmu belum punya, mungkin sekolah tetangga punya.",
        en: "Search the shelves of all libraries at once. If your school does not have it, a neighbouring school may.")
    static let findHeading = Phrase(id: "Cari", en: "Search")
    static let findText = Phrase(id: "Ketik judul, pengarang, atau topik.", en: "Type a title, an author or a topic.")
    static let browseInstead = Phrase(id: "Atau lihat-lihat tanpa mengetik", en: "Or look around without typing")
    static let askHeading = Phrase(id: "Minta", en: "Ask")
    static let askText = Phrase(
        id: "Tidak ketemu, atau belum tahu judulnya? Katakan apa yang kamu perlukan.",
        en: "Not found, or you do not know the title? Say what you need.")
    static let askLabel = Phrase(id: "Buku apa yang kamu perlukan?", en: "Which book do you need?")
    static let askButton = Phrase(id: "Minta", en: "Ask")
    static let haveCode = Phrase(id: "Punya kode permintaan? Lihat jawabannya", en: "Have a request’s code? See the answer")
    static let titles = Phrase(id: "judul", en: "titles")
    static let copies = Phrase(id: "eksemplar", en: "copies")
    static let libraries = Phrase(id: "perpustakaan", en: "libraries")
    static let figures = Phrase(id: "Isi katalog saat ini", en: "What the catalogue holds now")
    static let newest = Phrase(id: "Terakhir bertambah", en: "Last addition")
    static let fields = Phrase(id: "Jelajahi menurut bidang", en: "Browse by field")
    static let fieldsText = Phrase(
        id: "Angka di punggung buku menunjukkan bidangnya. Angka yang sama dipakai di rak setiap perpustakaan.",
        en: "The number on a book’s spine shows its field. Every library’s shelves use the same numbers.")
    static let newTitles = Phrase(id: "Buku yang baru masuk", en: "New in the catalogue")
    static let allNew = Phrase(id: "Semua buku baru", en: "All new books")
    static let librariesLink = Phrase(id: "Daftar perpustakaan", en: "List of libraries")
    static let empty = Phrase(
        id: "Katalog ini masih kosong. Begitu perpustakaan pertama memasukkan datanya, isinya tampil di sini.",
        en: "This catalogue is still empty. Once the first library brings in its data, it shows here.")
    static let emptyNext = Phrase(id: "Cara memasukkan katalog", en: "How to bring in a catalogue")
}
