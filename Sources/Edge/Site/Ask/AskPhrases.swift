import Commons

enum AskPhrases {
    static let title = Phrase(id: "Minta buku", en: "Ask for a book")
    static let lead = Phrase(
        id: "Tidak ketemu yang kamu cari? Catat di sini apa yang kamu perlukan.",
        en: "Did you not find what you need? Note here what it is.")
    static let whatLabel = Phrase(id: "Apa yang kamu cari?", en: "What are you looking for?")
    static let whatHint = Phrase(
        id: "Judul, pengarang, atau topik. Jangan tulis nama atau nomor siapa pun.",
        en: "A title, an author or a topic. Please do not write anyone’s name or number.")
    static let whereLabel = Phrase(id: "Perpustakaanmu (boleh dikosongkan)", en: "Your library (may be left empty)")
    static let whereHint = Phrase(
        id: "Dipakai untuk menunjukkan pustakawan yang bisa kamu hubungi; tidak ikut dicatat.",
        en: "Used to show which librarian you can contact; it is not recorded.")
    static let whereNone = Phrase(id: "Tidak memilih", en: "None chosen")
    static let send = Phrase(id: "Catat permintaan", en: "Record the request")
    static let whatHappens = Phrase(id: "Apa yang terjadi sekarang", en: "What happens now")
    static let steps: [Phrase] = [
        Phrase(
            id:
                "Yang disimpan hanya kata yang sudah dikenal katalog, jumlahnya, dan harinya. Kata lain, misalnya nama yang tidak ada di katalog, tidak disimpan.",
            en:
                "Only words that the catalogue already knows are kept, with their number and the day. Other words, such as names that stand in no catalogue, are not kept."
        ),
        Phrase(
            id: "Tidak ada yang bertanya siapa kamu, jadi tidak ada yang bisa membalas ke kamu.",
            en: "Nobody asks who you are, so nobody can write back to you."),
        Phrase(
            id: "Koordinator jejaring melihat apa yang paling sering dicari dan tidak ada, lalu memakainya saat memilih buku.",
            en: "The network’s coordinator sees what is wanted most and missing, and uses it when books are chosen."),
        Phrase(
            id: "Meminjam antarperpustakaan belum dibuka: layanan itu menunggu perjanjian antarperpustakaan.",
            en: "Borrowing between libraries is not open yet: that service waits for agreements between the libraries."),
    ]
    static let missing = Phrase(id: "Tulis dulu apa yang kamu cari.", en: "First write what you are looking for.")
    static let expired = Phrase(
        id: "Formulir ini sudah terlalu lama terbuka. Isinya masih ada; kirim sekali lagi.",
        en: "This form was open for too long. What you wrote is still here; please send it once more.")
    static let findFirst = Phrase(id: "Cari dulu di katalog", en: "Search the catalogue first")
    static let thanks = Phrase(id: "Terima kasih, permintaanmu dicatat", en: "Thank you, your request is recorded")
    static let recordedWords = Phrase(id: "Kata yang dicatat", en: "Words recorded")
    static let nothingRecorded = Phrase(id: "Permintaan ini belum bisa dicatat", en: "This request could not be recorded")
    static let nothingKnown = Phrase(
        id: "Tidak satu pun katanya dikenal katalog, jadi tidak ada yang disimpan. Sampaikan langsung kepada pustakawanmu.",
        en: "The catalogue knows none of its words, so nothing is kept. Please tell your librarian directly.")
    static let nextSteps = Phrase(id: "Yang bisa dilakukan sekarang", en: "What you can do now")
    static let tellLibrarian = Phrase(
        id: "Tunjukkan permintaan ini kepada pustakawanmu.", en: "Show this request to your librarian.")
    static let yourLibrary = Phrase(id: "Perpustakaanmu", en: "Your library")
    static let share = Phrase(id: "Kirim lewat WhatsApp", en: "Send on WhatsApp")
    static let searchAgain = Phrase(id: "Cari lagi dengan kata ini", en: "Search again with these words")
    static let browse = Phrase(id: "Lihat-lihat menurut bidang", en: "Look around by field")
    static let home = Phrase(id: "Kembali ke halaman depan", en: "Back to the front page")
    static let message = Phrase(
        id: "Selamat pagi, apakah perpustakaan punya atau bisa mencarikan buku tentang:",
        en: "Good morning, does the library have, or could it find, a book about:")
}
