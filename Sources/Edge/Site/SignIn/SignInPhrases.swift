import Commons

/// Words at the door.
enum SignInPhrases {
    static let title = Phrase(id: "Masuk", en: "Sign in")
    static let lead = Phrase(
        id: "Untuk pustakawan, kepala sekolah, guru, petugas, dan siswa yang punya akun. Mencari buku tidak perlu masuk.",
        en: "For librarians, principals, teachers, helpers and pupils with an account. Searching needs no account.")
    static let name = Phrase(id: "Nama masuk atau nomor", en: "Sign-in name or number")
    static let library = Phrase(id: "Perpustakaan", en: "Library")
    static let libraryHint = Phrase(
        id: "Wajib bila masuk dengan nomor (misalnya NIS).", en: "Needed when signing in by a number (such as the NIS).")
    static let noLibrary = Phrase(id: "— saya memakai nama masuk —", en: "— I use a sign-in name —")
    static let password = Phrase(id: "Sandi", en: "Password")
    static let keep = Phrase(
        id: "Ini perangkat saya sendiri: biarkan tetap masuk", en: "This is my own device: keep me signed in")
    static let enter = Phrase(id: "Masuk", en: "Sign in")
    static let haveSlip = Phrase(id: "Punya kode dari pustakawan?", en: "Have a code from the librarian?")
    static let haveSlipText = Phrase(
        id: "Untuk masuk pertama kali, atau bila sandi terlupa.", en: "For the first time, or when the password is forgotten.")
    static let useSlip = Phrase(id: "Pakai kode", en: "Use the code")
    static let toDesk = Phrase(id: "Apa yang bisa dikerjakan di meja?", en: "What can be done at the desk?")
    static let forgotten = Phrase(
        id: "Lupa sandi? Minta kode baru kepada pustakawan atau kepala sekolah. Kami tidak pernah menanyakan sandi lewat pesan.",
        en: "Forgot the password? Ask the librarian or principal for a new code. We never ask for passwords in messages.")

    static let slipTitle = Phrase(id: "Kode masuk", en: "Sign-in code")
    static let slipLabel = Phrase(id: "Kode pada kertas", en: "The code on the paper")
    static let slipHint = Phrase(
        id: "12 huruf dan angka, misalnya K7M3 QX9P 2FGH.", en: "12 letters and digits, such as K7M3 QX9P 2FGH.")
    static let next = Phrase(id: "Lanjut", en: "Continue")
    static let chooseName = Phrase(
        id: "Untuk masuk lain kali. Huruf kecil tanpa spasi, misalnya ratna.smp1.",
        en: "To sign in by next time. Small letters without spaces, such as ratna.smp1.")
    static let choosePassword = Phrase(id: "Buat sandi baru", en: "Choose a password")
    static let choosePasswordHint = Phrase(
        id: "Paling sedikit 8 karakter (siswa 6). Tiga kata yang tidak berhubungan mudah diingat dan sukar ditebak.",
        en: "At least 8 characters (pupils 6). Three words that do not belong together are easy to remember and hard to guess.")
    static let again = Phrase(id: "Sandi sekali lagi", en: "The password once more")
    static let differ = Phrase(id: "Kedua sandi tidak sama.", en: "The two passwords differ.")
    static let saveAndEnter = Phrase(id: "Simpan dan masuk", en: "Save and sign in")

    static let factorTitle = Phrase(id: "Kode kedua", en: "Second factor")
    static let factorLead = Phrase(
        id: "Peran ini menjaga banyak sekolah, jadi perlu kode dari aplikasi autentikator di ponsel Anda.",
        en: "This role looks after many schools, so it needs a code from the authenticator app on your phone.")
    static let factorLabel = Phrase(
        id: "Kode 6 angka, atau kode cadangan di kertas", en: "6-digit code, or a recovery code on paper")
    static let factorLater = Phrase(id: "Nanti saja; lanjut tanpa peran itu", en: "Later; go on without that role")

    static let outTitle = Phrase(id: "Keluar", en: "Sign out")
    static let outText = Phrase(id: "Akhiri sesi di perangkat ini?", en: "End the session on this device?")
    static let notIn = Phrase(id: "Anda belum masuk.", en: "You are not signed in.")

    static let deskTitle = Phrase(id: "Ganti petugas", en: "Switch at the desk")
    static let deskLead = Phrase(id: "Pilih nama, lalu ketik PIN.", en: "Choose a name, then type the PIN.")
    static let deskNobody = Phrase(
        id: "Belum ada yang membuat PIN. Masuk dengan sandi, lalu buat PIN di halaman akun.",
        en: "Nobody has a PIN yet. Sign in with a password, then set a PIN on the account page.")
    static let deskUnknown = Phrase(
        id: "Komputer ini belum didaftarkan sebagai komputer meja. Pustakawan mendaftarkannya di halaman Orang.",
        en: "This computer is not enrolled as a desk. A librarian enrols it on the People page.")
    static let who = Phrase(id: "Siapa", en: "Who")
    static let pin = Phrase(id: "PIN (6 angka)", en: "PIN (6 digits)")

    static let sampleTitle = Phrase(id: "Coba sebagai orang rekaan", en: "Try it as a made-up person")
    static let sampleLead = Phrase(
        id: "Hanya di jaringan contoh: satu tekan, tanpa sandi. Semua orang ini rekaan.",
        en: "In the sample network only: one press, no password. All these people are made up.")
    static let samplePress = Phrase(id: "Masuk sebagai", en: "Sign in as")
}
