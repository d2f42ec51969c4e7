import Commons

/// Words around every page.
enum FramePhrases {
    static let motto = Phrase(id: "Satu katalog untuk semua perpustakaan sekolah", en: "One catalogue for all school libraries")
    static let skip = Phrase(id: "Langsung ke isi", en: "Skip to content")
    static let navigation = Phrase(id: "Bagian situs", en: "Parts of the site")
    static let search = Phrase(id: "Cari", en: "Search")
    static let searchBox = Phrase(id: "Cari buku di semua perpustakaan", en: "Search all libraries for a book")
    static let searchHint = Phrase(id: "judul, pengarang, topik", en: "title, author, topic")
    static let suggestions = Phrase(id: "saran", en: "suggestions")
    static let browse = Phrase(id: "Jelajah", en: "Browse")
    static let newTitles = Phrase(id: "Baru", en: "New")
    static let libraries = Phrase(id: "Perpustakaan", en: "Libraries")
    static let ask = Phrase(id: "Minta", en: "Ask")
    static let about = Phrase(id: "Tentang", en: "About")
    static let help = Phrase(id: "Bantuan", en: "Help")
    static let helpDesk = Phrase(id: "Meja bantuan", en: "Help desk")
    static let helpDeskText = Phrase(
        id: "Tidak ketemu, atau bingung? Mulai dari sini.", en: "Not found, or not sure how? Start here.")
    static let askForBook = Phrase(id: "Minta buku yang belum ada", en: "Ask for a book that is not there")
    static let seeAnswer = Phrase(id: "Lihat jawaban permintaan", en: "See the answer to a request")
    static let howTo = Phrase(id: "Cara mencari", en: "How to search")
    static let contact = Phrase(id: "Hubungi perpustakaan", en: "Contact a library")
    static let contactYours = Phrase(id: "Hubungi", en: "Contact")
    static let signIn = Phrase(id: "Masuk", en: "Sign in")
    static let signOut = Phrase(id: "Keluar", en: "Sign out")
    static let account = Phrase(id: "Akun", en: "Account")
    static let desk = Phrase(id: "Meja", en: "Desk")
    static let more = Phrase(id: "Lainnya", en: "More")
    static let languageSwitch = Phrase(id: "Bahasa", en: "Language")
    static let sampleMark = Phrase(id: "CONTOH", en: "SAMPLE")
    static let sampleNote = Phrase(
        id: "Ini jejaring contoh. Perpustakaan dan koleksinya rekaan.",
        en: "This is a sample network. Its libraries and collections are made up.")
    static let privacyNote = Phrase(
        id: "Tanpa pelacak, tanpa iklan, tanpa akun untuk mencari.", en: "No trackers, no ads, no account needed to search.")
    static let printedFrom = Phrase(id: "Dicetak dari", en: "Printed from")
}
