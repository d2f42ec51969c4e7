import Commons

enum MessagePhrases {
    static let title = Phrase(id: "Pesan", en: "Messages")
    static let lead = Phrase(
        id: "Kabar tentang kerja sama dan akun Anda. Hanya Anda yang melihatnya.",
        en: "News of cooperation and of your account. Nobody else sees it.")
    static let none = Phrase(
        id: "Belum ada pesan. Bila ada yang diajukan, disetujui, atau hampir berakhir, kabarnya muncul di sini.",
        en: "There are no messages yet. When something is proposed, approved or about to end, you read it here.")
    static let mustAct = Phrase(id: "perlu tindakan Anda", en: "needs you")
    static let newOnes = Phrase(id: "Baru", en: "New")
    static let oldOnes = Phrase(id: "Sudah dibaca", en: "Read")
    static let new = Phrase(id: "baru", en: "new")
    static let open = Phrase(id: "Buka", en: "Open")
    static let forward = Phrase(id: "Teruskan lewat WhatsApp", en: "Pass on by WhatsApp")
    static let read = Phrase(id: "Tandai sudah dibaca", en: "Mark as read")
    static let readAll = Phrase(id: "Tandai semua sudah dibaca", en: "Mark all as read")
    static let older = Phrase(id: "Yang lebih lama", en: "Older")
    static let contact = Phrase(id: "Cara saya dikabari", en: "How I am told")
    static let contactLead = Phrase(
        id: "Semua kabar selalu ada di halaman Pesan. Surel boleh, tidak wajib; nama siswa tidak pernah ditulis di dalamnya.",
        en: "All news is always on the page Messages. Mail is a choice; no pupil’s name is ever written in it.")
    static let mail = Phrase(id: "Alamat surel", en: "E-mail address")
    static let phone = Phrase(id: "Nomor WhatsApp", en: "WhatsApp number")
    static let phoneHint = Phrase(
        id: "Untuk tautan yang dikirim rekan Anda sendiri; program ini tidak mengirim WhatsApp.",
        en: "For links that your colleagues send themselves; this program sends no WhatsApp.")
    static let rhythm = Phrase(id: "Surel datang", en: "Mail comes")
    static let daily = Phrase(id: "satu kali sehari, bila ada kabar", en: "once a day, if there is news")
    static let each = Phrase(id: "segera setelah ada kabar", en: "soon after there is news")
    static let never = Phrase(id: "tidak pernah", en: "never")
    static let save = Phrase(id: "Simpan", en: "Save")
    static let saved = Phrase(id: "Tersimpan.", en: "Saved.")
    static let asked = Phrase(
        id: "Kami mengirim satu surel ke alamat itu. Tekan tautan di dalamnya; sebelum itu tidak ada surel lain.",
        en: "We sent one mail to that address. Press the link in it; until then there is no other mail.")
    static let waiting = Phrase(id: "menunggu dikuatkan", en: "waiting to be confirmed")
    static let confirmed = Phrase(id: "sudah dikuatkan", en: "confirmed")
    static let noMail = Phrase(
        id: "Di sini surel belum dikirim: pengelola belum memasang pengirimnya. Alamat Anda tetap disimpan.",
        en: "No mail is sent from here yet: the operator has not set up a sender. Your address is kept all the same.")
    static let unfitMail = Phrase(
        id: "Alamat surel itu belum benar. Contoh: nama@sekolah.sch.id",
        en: "That is no e-mail address. Example: name@school.sch.id")
    static let unfitPhone = Phrase(
        id: "Nomor itu belum benar. Contoh: 0812 3456 7890", en: "That is no telephone number. Example: +62 812 3456 7890")
    static let notForPupils = Phrase(
        id: "Akun siswa tidak menyimpan alamat. Kabar untuk Anda ada di halaman Pesan.",
        en: "A pupil’s account keeps no address. News for you is on the page Messages.")
    static let confirmTitle = Phrase(id: "Benarkah ini alamat Anda?", en: "Is this your address?")
    static let confirmText = Phrase(
        id: "Tekan tombol ini agar kabar boleh dikirim ke", en: "Press this button to let news be sent to")
    static let confirmButton = Phrase(id: "Ya, ini alamat saya", en: "Yes, it is mine")
    static let confirmDone = Phrase(id: "Terima kasih, alamat Anda dikuatkan.", en: "Thank you, your address is confirmed.")
    static let confirmVoid = Phrase(
        id: "Tautan ini tidak berlaku lagi. Simpan alamat Anda sekali lagi di halaman Pesan, maka surel baru dikirim.",
        en: "This link is no longer valid. Save your address once more on the page Messages, and a new mail is sent.")
}
