import Commons

enum AgreementPhrases {
    static let title = Phrase(id: "Perjanjian", en: "Agreements")
    static let lead = Phrase(
        id: "Apa yang boleh diminta satu perpustakaan dari yang lain: hanya yang tertulis dalam perjanjian yang berlaku.",
        en: "What one library may ask of another: only what stands in an agreement in force.")
    static let register = Phrase(id: "Perjanjian yang terbuka untuk umum", en: "Agreements open to everyone")
    static let noneOpen = Phrase(
        id: "Belum ada perjanjian yang dibuka untuk umum oleh para pihaknya.",
        en: "No agreement has been opened to everyone by its parties yet.")
    static let noneOwn = Phrase(
        id: "Belum ada perjanjian. Mulailah dengan satu mitra dan satu layanan.",
        en: "There is no agreement yet. Begin with one partner and one service.")
    static let own = Phrase(id: "Perjanjian Anda", en: "Your agreements")
    static let draft = Phrase(id: "Susun perjanjian", en: "Draft an agreement")
    static let all = Phrase(id: "Semua", en: "All")
    static let saved = Phrase(id: "Tersimpan.", en: "Saved.")
    static let parties = Phrase(id: "Para pihak", en: "Parties")
    static let library = Phrase(id: "Perpustakaan", en: "Library")
    static let next = Phrase(id: "Langkah berikutnya", en: "Next steps")
    static let nothingToDo = Phrase(
        id: "Tidak ada yang perlu Anda kerjakan di sini sekarang.", en: "There is nothing for you to do here now.")
    static let stages = Phrase(id: "Sudah sampai mana", en: "How far it is")
    static let text = Phrase(id: "Isi perjanjian", en: "What it says")
    static let clauses = Phrase(id: "Pasal", en: "Clauses")
    static let drivers = Phrase(id: "Mengapa sekarang", en: "Why now")
    static let programme = Phrase(id: "Program", en: "Programme")
    static let programmeNew = Phrase(id: "kegiatan baru", en: "something new")
    static let programmeExtends = Phrase(id: "melanjutkan yang sudah ada", en: "builds on what is there")
    static let baseline = Phrase(id: "Keadaan awal", en: "Baseline")
    static let benefits = Phrase(id: "Manfaat bagi setiap pihak", en: "What each party gains")
    static let openEnded = Phrase(id: "tanpa hari akhir", en: "open-ended")
    static let print = Phrase(id: "Naskah siap cetak", en: "Text ready to print")
    static let sheet = Phrase(id: "Lembar persetujuan", en: "Approval sheet")
    static let terms = Phrase(id: "Yang berlaku hari ini", en: "What holds today")
    static let termsLead = Phrase(
        id: "Jawaban atas pertanyaan yang sama yang dipakai setiap layanan, dengan pasal dan versinya.",
        en: "The answers every service uses, each with its clause and version.")
    static let conflicts = Phrase(id: "Bertemu aturan lain", en: "Where it meets other rules")
    static let conflictsLead = Phrase(
        id:
            "Sebelum ditandatangani: di sini naskah bertemu aturan sendiri atau perjanjian lain. Disebut mana yang berlaku, dan mengapa.",
        en: "Before anyone signs: here the text meets a library’s own rules or another agreement. We say which holds, and why.")
    static let noConflicts = Phrase(id: "Tidak ada yang bertentangan.", en: "Nothing conflicts.")
    static let differences = Phrase(id: "Perubahan dari versi sebelumnya", en: "Changes from the version before")
    static let noDifferences = Phrase(id: "Isinya sama.", en: "They say the same.")
    static let comments = Phrase(id: "Catatan", en: "Comments")
    static let noComments = Phrase(id: "Belum ada catatan.", en: "There are no comments yet.")
    static let commitments = Phrase(id: "Janji", en: "Commitments")
    static let noCommitments = Phrase(id: "Belum ada janji yang dicatat.", en: "No commitment is on record yet.")
    static let reviews = Phrase(id: "Tinjauan", en: "Reviews")
    static let readiness = Phrase(id: "Kesiapan", en: "Readiness")
    static let readinessLead = Phrase(
        id: "Delapan syarat kerja sama, setiap perpustakaan. Jawaban yang diketahui sistem diisi sendiri dan menyebut asalnya.",
        en: "Eight conditions of cooperation, library by library. What the system knows is filled in and names its source.")
    static let history = Phrase(id: "Riwayat", en: "History")
    static let related = Phrase(id: "Berkaitan", en: "Related")
    static let rules = Phrase(id: "Aturan perpustakaan sendiri", en: "The library’s own rules")
    static let save = Phrase(id: "Simpan", en: "Save")
    static let send = Phrase(id: "Kirim", en: "Send")

    static func relation(_ relation: String) -> Phrase {
        switch relation {
        case "amends": Phrase(id: "mengubah", en: "amends")
        case "renews": Phrase(id: "memperpanjang", en: "renews")
        case "writes-down": Phrase(id: "menuliskan kesepakatan lisan", en: "writes down the oral agreement")
        default: Phrase(id: "menambah pihak pada", en: "adds a party to")
        }
    }

    static func heat(_ raw: String) -> Phrase {
        switch raw {
        case "ready": Phrase(id: "siap", en: "ready")
        case "partly": Phrase(id: "sebagian", en: "partly")
        case "blocked": Phrase(id: "terhalang", en: "blocked")
        default: Phrase(id: "belum dijawab", en: "not answered")
        }
    }
}
