import Commons

enum ReceiptPhrases {
    static let title = Phrase(id: "Bukti permintaan", en: "Receipt for a request")
    static let keep = Phrase(
        id: "Catat kode ini, cetak halaman ini, atau simpan tautannya. Jawabannya selalu tampil di sini.",
        en: "Write this code down, print this page, or keep its link. The answer always shows here.")
    static let code = Phrase(id: "Kode", en: "Code")
    static let words = Phrase(id: "Diminta", en: "Asked for")
    static let wordsHint = Phrase(id: "kata yang dikenal katalog", en: "the words that the catalogue knows")
    static let day = Phrase(id: "Hari", en: "Day")
    static let library = Phrase(id: "Perpustakaan", en: "Library")
    static let readers = Phrase(id: "Untuk", en: "For")
    static let answer = Phrase(id: "Jawaban", en: "Answer")
    static let given = Phrase(id: "Dijawab pustakawan", en: "Answered by a librarian")
    static let givenTitle = Phrase(id: "Judul yang dimaksud:", en: "The title meant:")
    static let titleGone = Phrase(
        id: "Judul yang disebut dalam jawaban sudah tidak ada di katalog.",
        en: "The title named in the answer is no longer in the catalogue.")
    static let found = Phrase(id: "Ada di katalog", en: "It is in the catalogue")
    static let foundText = Phrase(
        id: "Katalog punya judul yang memuat semua kata itu. Tunjukkan kepada pustakawanmu.",
        en: "The catalogue has titles with all of these words. Show them to your librarian.")
    static let seeAll = Phrase(id: "Lihat semuanya", en: "See them all")
    static let unmet = Phrase(id: "Belum ada", en: "Not there yet")
    static let unmetText = Phrase(
        id: "Belum ada perpustakaan yang punya. Permintaan ini dicatat sebagai kebutuhan yang belum terpenuhi.",
        en: "No library has it yet. This request is on record as a need that is not met.")
    static let looked = Phrase(
        id: "Dicari lagi setiap kali halaman ini dibuka; terakhir", en: "Searched for again whenever this page is opened; last on"
    )
    static let closed = Phrase(id: "Ditutup tanpa buku", en: "Closed without the book")
    static let closedText = Phrase(
        id: "Permintaan ini sudah ditutup. Bila masih perlu, minta lagi atau tanyakan kepada pustakawanmu.",
        en: "This request is closed. If you still need it, ask again or ask your librarian.")
    static let share = Phrase(id: "Simpan lewat WhatsApp", en: "Keep it on WhatsApp")
    static let searchAgain = Phrase(id: "Cari dengan kata ini", en: "Search with these words")
    static let askMore = Phrase(id: "Minta yang lain", en: "Ask for something else")
    static let channel = Phrase(id: "Diminta lewat", en: "Asked by")
    static let partner = Phrase(id: "Diminta oleh", en: "Asked by the library")
    static let print = Phrase(id: "Cetak slip", en: "Print the slip")
    static let slip = Phrase(
        id:
            "Simpan slip ini. Jawabannya tampil di alamat di bawah; pindai kodenya, atau ketik kode di atas pada halaman “Minta”.",
        en: "Keep this slip. The answer shows at the address below; scan it, or type the code above on the page “Ask”.")
    static let message = Phrase(id: "Permintaan buku:", en: "Request for a book:")
}
