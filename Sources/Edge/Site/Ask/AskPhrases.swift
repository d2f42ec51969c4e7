import Commons

enum AskPhrases {
    static let title = Phrase(id: "Minta buku", en: "Ask for a book")
    static let lead = Phrase(
        id: "Tidak ketemu yang kamu cari? Catat di sini apa yang kamu perlukan. Kamu mendapat kode untuk melihat jawabannya.",
        en: "Did you not find what you need? Note here what it is. You get a code with which to see the answer.")
    static let whatLabel = Phrase(id: "Apa yang kamu cari?", en: "What are you looking for?")
    static let whatHint = Phrase(
        id: "Judul, pengarang, atau topik. Jangan tulis nama atau nomor siapa pun.",
        en: "A title, an author or a topic. Please do not write anyone’s name or number.")
    static let whereLabel = Phrase(id: "Perpustakaanmu (boleh dikosongkan)", en: "Your library (may be left empty)")
    static let whereHint = Phrase(
        id: "Dicatat bersama permintaan, supaya jawabannya menyebut yang terdekat. Namamu tidak ditanya.",
        en: "Kept with the request, so that the answer names what is nearest. Your name is not asked.")
    static let whereNone = Phrase(id: "Tidak memilih", en: "None chosen")
    static let stageLabel = Phrase(id: "Untuk jenjang (boleh dikosongkan)", en: "For which level (may be left empty)")
    static let send = Phrase(id: "Catat permintaan", en: "Record the request")
    static let whatHappens = Phrase(id: "Apa yang terjadi sekarang", en: "What happens now")
    static let steps: [Phrase] = [
        Phrase(
            id: """
                Yang disimpan hanya kata yang sudah dikenal katalog, harinya, serta perpustakaan dan jenjang bila kamu memilihnya. Kata \
                lain, misalnya nama yang tidak ada di katalog, tidak disimpan.
                """,
            en: """
                Kept are only the words that the catalogue already knows, the day, and the library and level if you choose them. Other \
                words, such as names that stand in no catalogue, are not kept.
                """),
        Phrase(
            id: "Kamu mendapat kode. Siapa yang memegang kode itu dapat melihat jawabannya; tidak ada yang bertanya siapa kamu.",
            en: "You get a code. Whoever has the code can see the answer; nobody asks who you are."),
        Phrase(
            id: """
                Setiap kali halaman kode itu dibuka, katalog dicari lagi. Koordinator melihat permintaan yang belum terjawab, lalu \
                menjawabnya atau memakainya saat memilih buku.
                """,
            en: """
                Whenever the code’s page is opened, the catalogue is searched again. The coordinator sees requests without an answer, and \
                answers them or uses them when books are chosen.
                """),
        Phrase(
            id: "Meminjam antarperpustakaan belum dibuka: layanan itu menunggu perjanjian antarperpustakaan.",
            en: "Borrowing between libraries is not open yet: that service waits for agreements between the libraries."),
    ]
    static let missing = Phrase(id: "Tulis dulu apa yang kamu cari.", en: "First write what you are looking for.")
    static let expired = Phrase(
        id: "Formulir ini sudah terlalu lama terbuka. Isinya masih ada; kirim sekali lagi.",
        en: "This form was open for too long. What you wrote is still here; please send it once more.")
    static let findFirst = Phrase(id: "Cari dulu di katalog", en: "Search the catalogue first")
    static let haveCode = Phrase(id: "Sudah pernah meminta?", en: "Have you asked before?")
    static let codeLabel = Phrase(id: "Kode permintaan", en: "Code of the request")
    static let codeHint = Phrase(id: "Enam huruf dan angka, misalnya K7M 3QX.", en: "Six letters and digits, such as K7M 3QX.")
    static let seeAnswer = Phrase(id: "Lihat jawabannya", en: "See the answer")
    static let nothingRecorded = Phrase(id: "Permintaan ini belum bisa dicatat", en: "This request could not be recorded")
    static let nothingKnown = Phrase(
        id: "Tidak satu pun katanya dikenal katalog, jadi tidak ada yang disimpan. Sampaikan langsung kepada pustakawanmu.",
        en: "The catalogue knows none of its words, so nothing is kept. Please tell your librarian directly.")
    static let nextSteps = Phrase(id: "Yang bisa dilakukan sekarang", en: "What you can do now")
    static let askOtherwise = Phrase(id: "Minta dengan kata lain", en: "Ask in other words")
    static let yourLibrary = Phrase(id: "Perpustakaanmu", en: "Your library")
    static let browse = Phrase(id: "Lihat-lihat menurut bidang", en: "Look around by field")
    static let home = Phrase(id: "Kembali ke halaman depan", en: "Back to the front page")

    static func noSuchCode(_ typed: String) -> Phrase {
        Phrase(
            id: "Tidak ada permintaan dengan kode “\(typed)”. Periksa lagi huruf dan angkanya.",
            en: "There is no request with the code “\(typed)”. Please check its letters and digits.")
    }
}
