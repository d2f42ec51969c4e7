import Commons

enum HelpPhrases {
    static let title = Phrase(id: "Bantuan", en: "Help")
    static let searching = Phrase(id: "Cara mencari", en: "How to search")
    static let searchingText = Phrase(
        id: "Ketik satu dua kata dari judul, nama pengarang, atau topiknya. Imbuhan dan ejaan lama ikut ketemu.",
        en: "Type one or two words of the title, the author’s name or the topic. Affixes and old spellings are found too.")
    static let example = Phrase(id: "Ketik", en: "Type")
    static let meaning = Phrase(id: "Artinya", en: "Meaning")

    static let examples: [(query: String, meaning: Phrase)] = [
        ("laskar pelangi", Phrase(id: "judul yang memuat kedua kata", en: "titles with both words")),
        ("\"bumi manusia\"", Phrase(id: "kata-kata berurutan persis", en: "the words exactly in this order")),
        ("pengarang:hirata", Phrase(id: "hanya nama pengarang", en: "the author’s name only")),
        ("judul:hujan", Phrase(id: "hanya judul", en: "the title only")),
        ("subjek:dongeng", Phrase(id: "hanya subjek", en: "the subject only")),
        ("matematika -kunci", Phrase(id: "tanpa kata “kunci”", en: "without the word “kunci”")),
        ("9789793062792", Phrase(id: "ISBN, boleh dengan atau tanpa tanda hubung", en: "an ISBN, with or without hyphens")),
    ]

    static let narrowing = Phrase(id: "Menyaring hasil", en: "Narrowing results")
    static let narrowingText = Phrase(
        id:
            "Di halaman hasil, “Saring hasil” membagi menurut perpustakaan, jenjang, bidang, tahun, dan lainnya. Tekan sekali lagi untuk menghapus.",
        en:
            "On the results page “Narrow the results” divides them by library, level, field, year and more. Press again to remove."
    )
    static let keyboard = Phrase(id: "Papan tik", en: "Keyboard")
    static let keys: [(key: String, what: Phrase)] = [
        ("/", Phrase(id: "ke kotak pencarian", en: "to the search box")),
        ("↓ ↑", Phrase(id: "memilih saran", en: "choose a suggestion")),
        ("Enter", Phrase(id: "mencari", en: "search")),
        ("Esc", Phrase(id: "menutup saran", en: "close the suggestions")),
        ("Tab", Phrase(id: "ke tautan berikutnya", en: "to the next link")),
    ]
    static let printing = Phrase(id: "Mencetak", en: "Printing")
    static let printingText = Phrase(
        id:
            "Setiap halaman bisa dicetak (Ctrl+P), di A4 atau F4. Katalog sebuah perpustakaan ada dalam bentuk buku di halaman perpustakaannya.",
        en: "Every page can be printed (Ctrl+P), on A4 or F4. A library’s catalogue is on its own page in the form of a book.")
    static let words = Phrase(id: "Arti kata", en: "Meaning of words")
    static let glossary: [(word: Phrase, meaning: Phrase)] = [
        (
            Phrase(id: "Nomor panggil", en: "Call number"),
            Phrase(
                id: "tanda di punggung buku; menunjukkan letaknya di rak",
                en: "the mark on the spine; it shows the place on the shelf")
        ),
        (
            Phrase(id: "Eksemplar", en: "Copy"),
            Phrase(id: "satu buku; satu judul bisa punya banyak eksemplar", en: "one book; a title can have many copies")
        ),
        (
            Phrase(id: "Data per", en: "As of"),
            Phrase(id: "hari ketika perpustakaan membuat datanya", en: "the day on which the library made its data")
        ),
        (
            Phrase(id: "Ringkas", en: "Brief"),
            Phrase(id: "judul yang keterangannya belum lengkap", en: "a title whose description is not complete yet")
        ),
        (
            Phrase(id: "Contoh", en: "Sample"),
            Phrase(id: "data rekaan untuk mencoba Silang", en: "made-up data for trying out Silang")
        ),
    ]
}
