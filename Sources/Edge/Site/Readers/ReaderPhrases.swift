import Commons

enum ReaderPhrases {
    static let yourLibrary = Phrase(id: "Perpustakaan Anda", en: "Your library")
    static let search = Phrase(id: "Cari di perpustakaan ini", en: "Search in this library")
    static let everywhere = Phrase(id: "Cari di semua perpustakaan", en: "Search in all libraries")
    static let ask = Phrase(id: "Minta buku", en: "Ask for a book")
    static let receipt = Phrase(id: "Lihat jawaban permintaan", en: "See the answer to a wish")
    static let rules = Phrase(id: "Aturan perpustakaan", en: "The library’s rules")
    static let new = Phrase(id: "Buku baru", en: "New books")
    static let teacherHead = Phrase(id: "Bahan untuk kelas", en: "Material for a class")
    static let teacherText = Phrase(
        id:
            "Usulkan judul atau tema, kelasnya, dan berapa eksemplar. Pustakawan menjawab lewat tanda terima; nama Anda tidak dicatat.",
        en:
            "Propose a title or a theme, the class, and how many copies. The librarian answers on the receipt; your name is not kept."
    )
    static let teacherLabel = Phrase(id: "Judul atau tema", en: "Title or theme")
    static let teacherHint = Phrase(id: "mis. cerita rakyat kelas 8, 10 eksemplar", en: "e.g. folk tales, grade 8, 10 copies")
    static let propose = Phrase(id: "Usulkan", en: "Propose")
    static let meaning = Phrase(id: "Apa artinya kerja sama bagi saya", en: "What the cooperation means for me")
    static let meaningLead = Phrase(
        id:
            "Anda tetap berurusan dengan perpustakaan sendiri; perpustakaan inilah yang meminta kepada yang lain, tanpa menyebut nama Anda.",
        en: "You deal with your own library only; it asks the others, and does not name you.")
    static let noPartner = Phrase(
        id: "Belum ada kerja sama yang berlaku. Yang ada di perpustakaan lain tetap dapat dicari dan diminta.",
        en: "No cooperation is in force yet. What other libraries have can still be found and asked for.")
    static let notServed = Phrase(id: "Belum melayani", en: "Does not serve yet:")
    static let helping = Phrase(id: "Dipercayakan kepada Anda", en: "Trusted to you")
    static let noRights = Phrase(
        id: "Pustakawan belum mempercayakan tugas tertentu kepada Anda.", en: "The librarian has not trusted you with a task yet."
    )
    static let children = Phrase(id: "Persetujuan untuk anak", en: "Consent for your child")
    static let childrenText = Phrase(
        id:
            "Tanpa persetujuan wali, sekolah hanya menyimpan nama, kelas, dan nomor; buku tetap dapat dipinjam. Persetujuan ditandatangani di kertas dan disimpan sekolah.",
        en:
            "Without a guardian’s consent the school keeps a name, a class and a number only; books can be borrowed all the same. The consent is signed on paper and kept by the school."
    )
    static let noChildren = Phrase(
        id: "Pustakawan belum menghubungkan akun Anda dengan seorang siswa. Mintalah di perpustakaan.",
        en: "The librarian has not linked your account with a pupil yet. Ask at the library.")
    static let given = Phrase(id: "Disetujui di kertas", en: "Agreed to on paper")
    static let notGiven = Phrase(
        id: "Belum ada lembar yang kembali. Mintalah lembarnya kepada pustakawan, tandatangani, dan kembalikan.",
        en: "No sheet came back yet. Ask the librarian for the sheet, sign it and hand it in.")
    static let takenBack = Phrase(
        id: "Ditarik. Untuk menyetujui lagi, tandatangani lembar baru.", en: "Taken back. To agree again, sign a new sheet.")
    static let withdraw = Phrase(id: "Tarik persetujuan", en: "Take the consent back")
    static let withdrawSure = Phrase(
        id: "Saya mengerti: akun, nama, dan nomor anak saya di perpustakaan langsung dihapus",
        en: "I understand: my child’s account, name and number at the library go at once")
    static let withdrawn = Phrase(
        id: "Persetujuan ditarik; akun, nama, dan nomornya dihapus.",
        en: "The consent is taken back; account, name and number are erased.")
    static let tickFirst = Phrase(
        id: "Centang dulu bahwa Anda mengerti.", en: "Tick first that you understand.")
}
