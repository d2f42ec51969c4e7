import Commons

enum VoicePhrases {
    static let title = Phrase(id: "Suara warga sekolah", en: "What the schools’ people say")
    static let lead = Phrase(
        id:
            "Rencana kerja sama disusun bersama guru dan siswa. Nama hanya diketahui sekolahnya sendiri; pihak lain melihat peran dan jumlah. Bila naskah berubah, semua ditanya lagi.",
        en:
            "A plan is made together with teachers and pupils. Names are known to their own school alone; others see roles and numbers. A changed text asks again."
    )
    static let ask = Phrase(id: "Tanya seseorang", en: "Ask somebody")
    static let askHint = Phrase(
        id: "Muncul di meja orang itu. Siswa hanya bila walinya sudah menyetujui akun; selain itu pakai tautan atau kertas.",
        en: "It appears at that person’s desk. Pupils only with a guardian’s consent to an account; else use a link or paper.")
    static let whom = Phrase(id: "Siapa", en: "Whom")
    static let nobody = Phrase(
        id: "Belum ada guru, siswa, komite, atau lainnya yang punya akun. Pakai tautan atau kertas.",
        en: "No teacher, pupil, committee member or other has an account yet. Use a link or paper.")
    static let unask = Phrase(id: "Batal tanya", en: "Do not ask")
    static let unanswered = Phrase(id: "belum menjawab naskah ini", en: "has not answered on this text")
    static let byLink = Phrase(id: "Lewat tautan, tanpa nama", en: "By link, without a name")
    static let linkHint = Phrase(
        id: "Satu tautan untuk satu orang. Yang tersimpan hanya perannya.", en: "One link for one person. Only the role is kept.")
    static let onPaper = Phrase(id: "Di kertas", en: "On paper")
    static let paperHint = Phrase(
        id: "Cetak lembarnya, minta ditandatangani, lalu catat jumlahnya. Kertasnya disimpan sekolah.",
        en: "Print the sheet, have it signed, then enter the numbers. The paper stays at the school.")
    static let sheet = Phrase(id: "Cetak lembar suara", en: "Print the sheet")
    static let role = Phrase(id: "Sebagai", en: "As")
    static let howManyFor = Phrase(id: "Berapa yang mendukung", en: "How many are in favour")
    static let howManyAgainst = Phrase(id: "Berapa yang keberatan", en: "How many are against")
    static let supports = Phrase(id: "Mendukung", en: "In favour")
    static let objects = Phrase(id: "Keberatan", en: "Against")
    static let note = Phrase(id: "Catatan singkat (boleh kosong)", en: "A short note (may be empty)")
    static let noteHint = Phrase(
        id: "Hanya dibaca pustakawan sekolah sendiri.", en: "Read by your own school’s librarian alone.")
    static let question = Phrase(
        id: "Perpustakaan Anda ingin tahu pendapat Anda sebelum kerja sama ini disetujui. Menjawab itu sukarela.",
        en: "Your library wants to know what you think before this is approved. Answering is voluntary.")
    static let said = Phrase(id: "Jawaban Anda:", en: "Your answer:")
    static let thanks = Phrase(id: "Terima kasih, jawaban Anda tercatat.", en: "Thank you, your answer is on record.")
    static let neededLabel = Phrase(
        id: "Persetujuan menunggu dukungan dari (boleh kosong)", en: "Approval waits for the support of (may be empty)")
}
