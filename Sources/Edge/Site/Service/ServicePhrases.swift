import Commons
import Planning

enum ServicePhrases {
    static let title = Phrase(id: "Pemantauan layanan", en: "Service monitoring")
    static let lead = Phrase(
        id: "Yang dijanjikan dan yang terjadi: permintaan yang terbuka, yang sudah dijawab, dan lampu tiap janji.",
        en: "What was promised and what happened: open requests, answered ones, and the light of each promise.")
    static let open = Phrase(id: "Permintaan yang terbuka", en: "Open requests")
    static let noneOpen = Phrase(id: "Tidak ada permintaan yang menunggu jawaban.", en: "No request waits for an answer.")
    static let age = Phrase(id: "Sudah menunggu", en: "Waiting for")
    static let count = Phrase(id: "Permintaan", en: "Requests")
    static let light = Phrase(id: "Lampu", en: "Light")
    static let waits = Phrase(id: "Menunggu siapa", en: "On whom they wait")
    static let oldest = Phrase(id: "Yang terlama", en: "The oldest")
    static let answered = Phrase(id: "Yang sudah dijawab", en: "Answered")
    static let noneAnswered = Phrase(
        id: "Belum ada permintaan yang dijawab dalam setengah tahun ini.", en: "No request was answered in this half-year.")
    static let lights = Phrase(id: "Lampu layanan", en: "Service lights")
    static let measure = Phrase(id: "Yang diukur", en: "What is measured")
    static let figure = Phrase(id: "Hasil", en: "Result")
    static let promised = Phrase(id: "Patokan", en: "Standard")
    static let source = Phrase(id: "Sumber", en: "Source")
    static let pairs = Phrase(id: "Permintaan dari perpustakaan lain", en: "Requests of other libraries")
    static let partner = Phrase(id: "Perpustakaan", en: "Library")
    static let noTerms = Phrase(
        id: "belum ada perjanjian; dipakai janji sendiri", en: "no agreement yet; the own promise is used")
    static let promise = Phrase(id: "Janji layanan", en: "The service promised")
    static let reply = Phrase(id: "Dijawab dalam", en: "Answered within")
    static let shipping = Phrase(id: "Dikirim dalam", en: "Sent within")
    static let schoolDays = Phrase(
        id:
            "Hari sekolah: hari buka menurut profil, tanpa hari Minggu, hari libur nasional yang diketahui, dan masa tutup perpustakaan.",
        en:
            "School days: the days of opening in the profile, without Sundays, national holidays as far as known, and the library’s closed periods."
    )
    static let change = Phrase(
        id: "Janji hanya berubah lewat pasal “Batas jawaban” dan “Batas pengiriman”.",
        en: "The promise changes only by the clauses “Time to answer” and “Time to send”.")
    static let changeRules = Phrase(id: "Ubah aturan sendiri", en: "Change the own rules")
    static let changeCharter = Phrase(id: "Buka piagam jaringan", en: "Open the network’s charter")
    static let noCharter = Phrase(
        id: "Jaringan ini belum punya piagam dengan pasal itu; dipakai aturan tiap perpustakaan, lalu patokan baku.",
        en: "This network has no charter with these clauses yet; each library’s rules are used, then the standard.")
    static let whole = Phrase(id: "Seluruh jaringan", en: "The whole network")
    static let byLibrary = Phrase(id: "Per perpustakaan", en: "By library")
    static let yours = Phrase(id: "Perpustakaan Anda", en: "Your library")
    static let key = Phrase(id: "Arti lampu", en: "What the lights mean")
    static let print = Phrase(
        id: "Cetak dari peramban: satu atau dua lembar A4.", en: "Print from the browser: one or two sheets of A4.")
    static let ofNetwork = Phrase(id: "Dalam jaringan", en: "In networks")
    static let form = Phrase(id: "formulir “Minta”", en: "the form “Ask”")

    static func waits(_ on: WishSupply.WaitsOn) -> Phrase {
        switch on {
        case .ownShelf: Phrase(id: "Kita: ada di rak sendiri", en: "Us: it is on our shelf")
        case .partner: Phrase(id: "Kita: mitra dapat membantu", en: "Us: a partner can help")
        case .agreement:
            Phrase(
                id: "Perjanjian: dimiliki perpustakaan yang belum dapat meminjamkan",
                en: "An agreement: held where it cannot be lent to us yet")
        case .nobody: Phrase(id: "Pengadaan: belum ada di mana pun", en: "Acquisition: nobody has it")
        }
    }
}
