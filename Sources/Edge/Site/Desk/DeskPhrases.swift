import Commons

enum DeskPhrases {
    static let title = Phrase(id: "Meja Anda", en: "Your desk")
    static let list = Phrase(id: "Yang perlu dikerjakan hari ini", en: "What is to be done today")
    static let approvals = Phrase(id: "Menunggu persetujuan Anda", en: "Waiting for your approval")
    static let nothing = Phrase(
        id: "Tidak ada yang menunggu Anda. Selamat bekerja.", en: "Nothing waits for you. Have a good day.")
    static let nextSteps = Phrase(id: "Kalau sempat:", en: "If you have a moment:")
    static let read = Phrase(id: "Baca dulu", en: "Read it first")
    static let readIt = Phrase(id: "Baca", en: "Read")
    static let ways = Phrase(id: "Pergi ke", en: "Go to")
    static let monitor = Phrase(id: "Pemantauan", en: "Monitoring")
    static let network = Phrase(id: "Kesehatan jaringan", en: "Network health")
    static let readiness = Phrase(id: "Siapa terhalang oleh apa", en: "Who is held up by what")
    static let installation = Phrase(id: "Instalasi", en: "Installation")
    static let wholeInstallation = Phrase(
        id: "Orang, pekerjaan, dan seluruh jurnal", en: "People, jobs, and the whole journal")
    static let members = Phrase(id: "Anggota", en: "Members")
    static let agreements = Phrase(id: "Perjanjian", en: "Agreements")
    static let commitments = Phrase(id: "Janji", en: "Commitments")
    static let ending = Phrase(id: "Berakhir dalam 90 hari", en: "Ending within 90 days")
    static let journal = Phrase(id: "Perbuatan terakhir (jurnal)", en: "Newest deeds (journal)")
    static let imports = Phrase(id: "Impor yang belum selesai", en: "Imports under way")
    static let jobs = Phrase(id: "Pekerjaan antre", en: "Queued jobs")
    static let factor = Phrase(
        id: "Sebagian peran Anda menunggu faktor kedua.", en: "Some of your roles wait for a second factor.")
    static let factorLink = Phrase(id: "Tunjukkan sekarang", en: "Show it now")

    static func urgency(_ urgency: DeskTask.Urgency) -> Phrase {
        switch urgency {
        case .overdue: Phrase(id: "Terlambat", en: "Overdue")
        case .today: Phrase(id: "Hari ini", en: "Today")
        case .soon: Phrase(id: "Segera", en: "Soon")
        case .whenever: Phrase(id: "Bila sempat", en: "Whenever")
        }
    }

    static func origin(_ origin: DeskTask.Origin) -> Phrase {
        switch origin {
        case .agreements: Phrase(id: "perjanjian", en: "agreement")
        case .catalog: Phrase(id: "katalog", en: "catalogue")
        case .approvals: Phrase(id: "persetujuan", en: "approval")
        case .membership: Phrase(id: "keanggotaan", en: "membership")
        case .meetings: Phrase(id: "rapat", en: "meeting")
        case .messages: Phrase(id: "pesan", en: "message")
        case .people: Phrase(id: "orang", en: "people")
        case .wishes: Phrase(id: "permintaan", en: "request")
        }
    }
}
