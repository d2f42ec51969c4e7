import Commons

/// Words on the account page.
enum AccountPhrases {
    static let title = Phrase(id: "Akun saya", en: "My account")
    static let roles = Phrase(id: "Peran saya", en: "My roles")
    static let noRoles = Phrase(id: "Tidak ada peran yang berlaku sekarang.", en: "No role counts now.")
    static let asleep = Phrase(id: "menunggu kode kedua", en: "waits for the second factor")
    static let notAtDesk = Phrase(id: "tidak berlaku pada sesi PIN", en: "not in a session by PIN")
    static let prove = Phrase(id: "Masukkan kode kedua", en: "Enter the second factor")
    static let sessions = Phrase(id: "Sesi saya", en: "My sessions")
    static let sessionsLead = Phrase(
        id: "Ada yang tidak Anda kenal? Akhiri, lalu ganti sandi.", en: "One you do not know? End it, then change the password.")
    static let thisOne = Phrase(id: "perangkat ini", en: "this device")
    static let unknownDevice = Phrase(id: "perangkat tak dikenal", en: "unknown device")
    static let begun = Phrase(id: "mulai", en: "begun")
    static let seen = Phrase(id: "terakhir", en: "last seen")
    static let end = Phrase(id: "Akhiri", en: "End")
    static let endOthers = Phrase(id: "Akhiri semua sesi lain", en: "End all other sessions")
    static let password = Phrase(id: "Ganti sandi", en: "Change the password")
    static let oldPassword = Phrase(id: "Sandi sekarang", en: "Present password")
    static let save = Phrase(id: "Simpan", en: "Save")
    static let passwordSaved = Phrase(
        id: "Sandi diganti. Sesi di perangkat lain sudah diakhiri.", en: "The password is changed. Sessions elsewhere are ended.")
    static let pin = Phrase(id: "PIN untuk komputer meja", en: "PIN for the desk’s computer")
    static let pinLead = Phrase(
        id: "PIN hanya berlaku di komputer yang didaftarkan pustakawan, untuk berganti petugas dengan cepat.",
        en: "A PIN counts only on computers a librarian enrolled, for switching quickly.")
    static let newPIN = Phrase(id: "PIN baru, 6 angka", en: "New PIN, 6 digits")
    static let pinSaved = Phrase(id: "PIN disimpan.", en: "The PIN is saved.")
    static let factor = Phrase(id: "Kode kedua (autentikator)", en: "Second factor (authenticator)")
    static let factorOn = Phrase(id: "Terpasang.", en: "Set up.")
    static let factorOff = Phrase(
        id: "Belum dipasang. Wajib bagi pengelola dan koordinator; boleh dipasang siapa saja.",
        en: "Not set up. Required of operators and coordinators; open to everyone.")
    static let factorSetUp = Phrase(id: "Pasang", en: "Set up")
    static let factorAgain = Phrase(id: "Pasang ulang", en: "Set up anew")
    static let factorFirst = Phrase(
        id: "Ketik sandi sekali lagi, supaya hanya Anda yang bisa memasang kode kedua.",
        en: "Type the password once more, so that nobody but you can set up the second factor.")
    static let factorOver = Phrase(id: "Mulai lagi", en: "Begin again")
    static let factorSteps: [Phrase] = [
        Phrase(
            id: "Pasang aplikasi autentikator di ponsel (banyak pilihan gratis, tanpa internet pun jalan).",
            en: "Install an authenticator app on your phone (many are free and work without the internet)."),
        Phrase(
            id: "Di aplikasi itu, tambah akun dengan “masukkan kunci”, lalu ketik kunci ini:",
            en: "In the app, add an account by “enter a key” and type this key:"),
        Phrase(id: "Ketik 6 angka yang muncul di aplikasi.", en: "Type the 6 digits that the app shows."),
    ]
    static let factorOpen = Phrase(id: "Buka di aplikasi pada ponsel ini", en: "Open in the app on this phone")
    static let factorCode = Phrase(id: "Kode 6 angka", en: "6-digit code")
    static let recovery = Phrase(id: "Kode cadangan", en: "Recovery codes")
    static let recoveryLead = Phrase(
        id: "Catat atau cetak sekarang; tidak akan ditampilkan lagi. Tiap kode berlaku sekali, bila ponsel hilang.",
        en: "Write them down or print them now; they are not shown again. Each counts once, should the phone be lost.")
    static let done = Phrase(id: "Sudah saya simpan", en: "I have kept them")
    static let signOut = Phrase(id: "Keluar", en: "Sign out")
    static let atDesk = Phrase(
        id: "Ini sesi PIN. Untuk mengubah akun, masuk dengan sandi.",
        en: "This session was begun by PIN. To change the account, sign in with the password.")
}
