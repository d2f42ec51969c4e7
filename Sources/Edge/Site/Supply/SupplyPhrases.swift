import Agreements
import Commons
import Planning

enum SupplyPhrases {
    static let title = Phrase(id: "Siapa yang dapat membantu", en: "Who can help")
    static let lead = Phrase(
        id: "Perpustakaan yang memiliki judul ini, menurut perjanjian yang berlaku dan keadaan masing-masing.",
        en: "Libraries that have this title, by the agreements in force and how each of them stands.")
    static let for_ = Phrase(id: "Untuk", en: "For")
    static let service = Phrase(id: "Layanan", en: "Service")
    static let readers = Phrase(id: "Pembaca", en: "Reader")
    static let anyReader = Phrase(id: "Siapa saja", en: "Anybody")
    static let day = Phrase(id: "Pada hari", en: "On")
    static let show = Phrase(id: "Tampilkan", en: "Show")
    static let own = Phrase(id: "Ada di rak sendiri", en: "On your own shelf")
    static let can = Phrase(id: "Dapat membantu", en: "Can help")
    static let cannot = Phrase(id: "Belum dapat membantu", en: "Cannot help now")
    static let nobody = Phrase(
        id: "Belum ada yang dapat membantu dengan layanan ini pada hari itu. Coba layanan lain, atau lihat sebabnya di bawah.",
        en: "Nobody can help with this service on that day. Try another service, or see the reasons below.")
    static let noHolder = Phrase(
        id: "Tidak ada perpustakaan lain yang memilikinya.", en: "No other library has it.")
    static let makeAgreement = Phrase(id: "Susun perjanjian dengannya", en: "Draft an agreement with it")
    static let write = Phrase(id: "Tulis lewat WhatsApp", en: "Write by WhatsApp")
    static let order = Phrase(id: "Bagaimana urutannya ditentukan", en: "How the order is decided")
    static let orderLead = Phrase(
        id: "Baris pertama yang membedakan dua perpustakaan menentukan.",
        en: "The first line that tells two libraries apart decides.")
    static let rules = Phrase(id: "Kapan sebuah perpustakaan dikesampingkan", en: "When a library is set aside")
    static let before = Phrase(id: "Mendahului yang berikutnya karena", en: "Goes before the next because")
    static let loan = Phrase(id: "Lama pinjam", en: "Loan period")
    static let readerDue = Phrase(id: "Pembaca mengembalikan", en: "The reader returns it")
    static let reply = Phrase(id: "Dijawab paling lambat", en: "Answered by")
    static let sent = Phrase(id: "Dikirim paling lambat", en: "Sent by")
    static let price = Phrase(id: "Biaya", en: "Price")
    static let free = Phrase(id: "tanpa biaya", en: "free of charge")
    static let transport = Phrase(id: "Ongkos angkut ditanggung", en: "Transport is paid by")
    static let digital = Phrase(id: "dikirim digital, tanpa ongkos angkut", en: "sent digitally, without transport")
    static let share = Phrase(id: "Bagian yang boleh disalin", en: "Part that may be copied")
    static let open = Phrase(id: "Dibuka oleh", en: "Switched on by")
    static let ask = Phrase(id: "Tanyakan kepada pustakawan.", en: "Ask your librarian.")
    static let best = Phrase(id: "Yang paling sesuai", en: "The best")
    static let all = Phrase(id: "Semua yang dapat membantu", en: "All who can help")

    static func service(_ service: CooperationService) -> Phrase {
        switch service {
        case .loan: Phrase(id: "Pinjam", en: "Loan")
        case .copy: Phrase(id: "Fotokopi", en: "Photocopy")
        case .delivery: Phrase(id: "Kirim pindaian (digital)", en: "Scan (digital)")
        case .reference: Phrase(id: "Tanya rujukan", en: "Reference question")
        default: service.name
        }
    }
}
