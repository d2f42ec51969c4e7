import Commons

/// Words about what an agreement cost.
enum SpendingPhrases {
    static let title = Phrase(id: "Anggaran dan realisasi biaya", en: "Budget and spending")
    static let lead = Phrase(
        id: "Yang direncanakan dan yang benar-benar dikeluarkan. Semua pihak melihat catatan yang sama.",
        en: "What was planned and what was really spent. All parties see the same register.")
    static let none = Phrase(id: "Belum ada pengeluaran yang dicatat.", en: "No spending is recorded yet.")
    static let print = Phrase(id: "Cetak anggaran dan realisasi", en: "Print budget and spending")
    static let byLine = Phrase(id: "Menurut pos biaya", en: "By line")
    static let byParty = Phrase(id: "Menurut pihak", en: "By party")
    static let register = Phrase(id: "Catatan pengeluaran", en: "The register")
    static let shared = Phrase(id: "bersama", en: "shared")
    static let unplanned = Phrase(id: "Di luar anggaran", en: "Not in the budget")
    static let inKind = Phrase(id: "barang atau tenaga", en: "in kind")
    static let quits = Phrase(id: "Semua pihak impas.", en: "All parties are quits.")
    static let takenBack = Phrase(id: "ditarik", en: "taken back")
    static let counter = Phrase(id: "koreksi", en: "correction")
    static let what = Phrase(id: "Untuk apa", en: "What for")
    static let bearer = Phrase(id: "Ditanggung", en: "Borne by")
    static let budget = Phrase(id: "Anggaran", en: "Budget")
    static let spent = Phrase(id: "Terpakai", en: "Spent")
    static let mark = Phrase(id: "Tanda", en: "Mark")
    static let paid = Phrase(id: "Dibayar", en: "Paid")
    static let bears = Phrase(id: "Bagiannya", en: "Its share")
    static let balance = Phrase(id: "Selisih", en: "Balance")
    static let who = Phrase(id: "Yang membayar atau memberi", en: "Who paid or gave")
    static let line = Phrase(id: "Pos biaya", en: "Line of the budget")
    static let rupiah = Phrase(id: "Jumlah rupiah", en: "Rupiah")
    static let rupiahHint = Phrase(
        id: "Contoh: 25.000. Kosongkan bila berupa barang atau tenaga.", en: "As 25.000. Leave empty for what was given in kind.")
    static let gift = Phrase(id: "Atau berupa barang atau tenaga", en: "Or in kind")
    static let giftHint = Phrase(id: "Contoh: 3 jam mengemas, 20 lembar sampul", en: "As: 3 hours of packing, 20 covers")
    static let day = Phrase(id: "Hari", en: "Day")
    static let receipt = Phrase(id: "Nomor kuitansi (boleh kosong)", en: "Number of the receipt (may be empty)")
    static let noNames = Phrase(
        id: "Jangan tulis nama siswa. Catatan tidak dapat diubah; yang keliru ditarik dengan alasan.",
        en: "Write no pupil’s name. A line cannot be changed; a wrong one is taken back with a reason.")
    static let reason = Phrase(id: "Alasan ditarik", en: "Why it is taken back")
}
