import Commons

/// The few words that the frame itself brings.
enum LetterPhrases {
    static let sample = Phrase(
        id: "CONTOH – semua nama dan perpustakaan di surat ini rekaan",
        en: "SAMPLE – all names and libraries on this paper are made up")
    static let draft = Phrase(id: "RANCANGAN – belum disepakati", en: "DRAFT – not agreed yet")
    static let unnumbered = Phrase(id: "RANCANGAN – belum bernomor", en: "DRAFT – not numbered yet")
    /// A line to write on: the program knows no such number and asks for none.
    static let staffNumber = Phrase(id: "NIP ………………………", en: "Staff no. ………………………")
    static let dots = "………………………"
    static let noted = Phrase(id: "Mengetahui,", en: "Noted,")
    static let article = Phrase(id: "Pasal", en: "Article")
    static let copies = Phrase(id: "Tembusan", en: "Copies to")
    static let meterai = Phrase(id: "Meterai Rp10.000", en: "Stamp duty Rp10.000")
    static let stamp = Phrase(id: "Cap", en: "Stamp")
    static let sources = Phrase(id: "Sumber dan catatan", en: "Sources and notes")
    static let genuine = Phrase(
        id: "Keaslian surat ini dapat diperiksa siapa saja dengan memindai kode, atau di",
        en: "Anyone can check that this paper is genuine by scanning the code, or at")
    static let number = Phrase(id: "Nomor", en: "Number")
    static let nature = Phrase(id: "Sifat", en: "Nature")
    static let enclosures = Phrase(id: "Lampiran", en: "Enclosures")
    static let subject = Phrase(id: "Perihal", en: "Subject")
}
