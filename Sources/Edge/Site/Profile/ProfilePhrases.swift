import Commons

/// Words of a library's profile, of leaving, of handing over, and of offices.
enum ProfilePhrases {
    static let title = Phrase(id: "Profil perpustakaan", en: "The library’s profile")
    static let lead = Phrase(
        id: "Tampil di halaman perpustakaan, kecuali yang bertanda lain.",
        en: "Shown on the library’s page, unless marked otherwise.")
    static let week = Phrase(id: "Jam buka tiap hari", en: "Opening hours by day")
    static let weekHint = Phrase(id: "Misalnya 07.00–14.00; kosong bila tutup.", en: "Such as 07.00–14.00; empty where closed.")
    static let hours = Phrase(id: "Jam buka dengan kata biasa", en: "Opening hours in plain words")
    static let days: [Phrase] = [
        Phrase(id: "Senin", en: "Monday"), Phrase(id: "Selasa", en: "Tuesday"), Phrase(id: "Rabu", en: "Wednesday"),
        Phrase(id: "Kamis", en: "Thursday"), Phrase(id: "Jumat", en: "Friday"), Phrase(id: "Sabtu", en: "Saturday"),
        Phrase(id: "Minggu", en: "Sunday"),
    ]
    static let closures = Phrase(id: "Masa tutup", en: "Closed periods")
    static let closuresHint = Phrase(
        id: "Satu baris satu masa: 2026-12-21 2027-01-02 Libur semester", en: "One line each: 2026-12-21 2027-01-02 Holidays")
    static let services = Phrase(id: "Layanan", en: "Services")
    static let equipment = Phrase(id: "Peralatan", en: "Equipment")
    static let skills = Phrase(
        id: "Keahlian petugas (hanya terlihat di dalam jaringan)", en: "Skills of the staff (seen inside the network only)")
    static let rules = Phrase(id: "Tata tertib", en: "Rules")
    static let policy = Phrase(id: "Yang dikoleksi dan kegiatannya", en: "What it collects, and its programmes")
    static let ceiling = Phrase(
        id: "Paling banyak dipinjamkan ke perpustakaan lain per minggu", en: "Most items lent to other libraries in a week")
    static let ceilingHint = Phrase(
        id: "Kosong: tanpa batas. Dipakai saat menyusun perjanjian.", en: "Empty: no limit. Used when agreements are drafted.")
    static let declared = Phrase(
        id: "Jumlah eksemplar menurut buku induk", en: "Copies by the library’s own register")
    static let declaredHint = Phrase(
        id: "Untuk melihat berapa bagian koleksi yang sudah ada di katalog induk.",
        en: "To see how much of the stock is in the union catalogue.")
    static let phone = Phrase(id: "Nomor kantor perpustakaan (bukan nomor pribadi)", en: "The office’s number (not a person’s)")
    static let email = Phrase(id: "Surel kantor", en: "Office e-mail")
    static let showName = Phrase(
        id: "Nama saya boleh tampil sebagai penanggung jawab di halaman perpustakaan",
        en: "My name may stand on the library’s page as a contact")
    static let showNameText = Phrase(
        id: "Tanpa centang ini hanya peran yang tampil. Hanya Anda sendiri yang dapat mencentangnya.",
        en: "Without this only the role is shown. Only you can tick it.")
    static let save = Phrase(id: "Simpan", en: "Save")
    static let contact = Phrase(id: "Penanggung jawab", en: "Contact")
    static let overseen = Phrase(id: "Dibina oleh", en: "Overseen by")
    static let unreadHours = Phrase(id: "Jam tidak terbaca", en: "These hours cannot be read")
    static let unreadClosure = Phrase(id: "Masa tutup tidak terbaca", en: "This closed period cannot be read")
    // Leaving
    static let leave = Phrase(id: "Keluar dari Silang", en: "Leaving Silang")
    static let leaveText: [Phrase] = [
        Phrase(
            id: "Keluar diputuskan kepala sekolah. Perpustakaan membawa seluruh datanya: unduh arsipnya lebih dulu.",
            en: "The principal decides. The library takes all its data along: download the archive first."),
        Phrase(
            id:
                "Pemberitahuan disampaikan hari ini dalam semua perjanjian; tiap perjanjian tetap berlaku sampai masa pemberitahuannya habis.",
            en: "Notice is given today in every agreement; each holds until its notice is over."),
        Phrase(
            id:
                "Setelah hari terakhir: akun semua orang, sesi, kartu masuk, persetujuan wali, dan tautan dihapus; katalog ditarik. Riwayat tinggal tanpa nama orang.",
            en:
                "After the last day: everybody’s accounts, sessions, cards, guardians’ consents and links are erased; the catalogue is withdrawn. The history stays without persons."
        ),
    ]
    static let archive = Phrase(id: "Unduh arsip lengkap", en: "Download the complete archive")
    static let lastDay = Phrase(id: "Hari terakhir", en: "Last day")
    static let lastDayWished = Phrase(id: "Hari terakhir yang diinginkan", en: "The last day you wish")
    static let sure = Phrase(
        id: "Saya mengerti dan memutuskan perpustakaan ini keluar", en: "I understand and decide that this library leaves")
    static let leaveNow = Phrase(id: "Sampaikan pemberitahuan keluar", en: "Give notice")
    static let stay = Phrase(id: "Batal keluar", en: "Stay after all")
    static let notSure = Phrase(
        id: "Centang dulu bahwa Anda mengerti, dan isi hari terakhir.", en: "Tick that you understand, and give the last day.")
    static let leaving = Phrase(id: "Perpustakaan ini keluar. Hari terakhir:", en: "This library leaves. Last day:")
    // Handing over
    static let handover = Phrase(id: "Lembar serah terima", en: "Handover sheet")
    static let handoverLead = Phrase(
        id: "Untuk pengelola perpustakaan berikutnya. Tanpa nama siswa.",
        en: "For whoever keeps the library next. Without pupils’ names.")
    static let open = Phrase(id: "Yang masih terbuka", en: "What is open")
    static let nothingOpen = Phrase(id: "Tidak ada.", en: "Nothing.")
    static let partners = Phrase(id: "Mitra dan perjanjian yang berlaku", en: "Partners and agreements in force")
    static let dates = Phrase(id: "Tanggal penting", en: "Dates")
    static let accounts = Phrase(id: "Akun", en: "Accounts")
    static let withoutPassword = Phrase(id: "belum memakai kartu masuk", en: "have not used their card")
    static let slips = Phrase(
        id:
            "Kartu masuk dicetak baru di “Orang di perpustakaan”; kartu lama yang hilang tidak berlaku lagi setelah itu. Sandi tidak diserahterimakan: pengelola baru mendapat akun sendiri dari kepala sekolah.",
        en:
            "Cards are printed anew on “The library’s people”; a lost one is void after that. Passwords are not handed over: the new keeper gets an account from the principal."
    )
    static let networks = Phrase(id: "Jaringan", en: "Networks")
    static let signed = Phrase(
        id: "Diserahkan · Diterima · Mengetahui kepala sekolah", en: "Handed over · Received · Seen by the principal")
    // Offices
    static let offices = Phrase(id: "Kantor pembina", en: "Overseeing office")
    static let mandates = Phrase(id: "Mandat", en: "Mandates")
    static let whyNothing = Phrase(
        id:
            "Belum ada mandat yang berlaku, jadi tidak ada perpustakaan dan perjanjian yang terlihat. Mandat dicatat pengelola instalasi menurut dokumen kantor Anda: nomor surat, masa berlaku, dan wilayahnya.",
        en:
            "There is no mandate in force, so no libraries and agreements are seen. Whoever runs the installation records it from your office’s document: its number, its days and its region."
    )
    static let overseenLibraries = Phrase(id: "Perpustakaan yang dibina", en: "The libraries overseen")
    static let libraries = Phrase(id: "Perpustakaan", en: "Libraries")
    static let agreements = Phrase(id: "Perjanjian", en: "Agreements")
    static let noAgreements = Phrase(id: "Belum ada perjanjian.", en: "There are no agreements yet.")
    static let ended = Phrase(id: "sudah berakhir", en: "ended")
}
