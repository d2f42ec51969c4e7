import Commons

enum PaperPhrases {
    static let slides = Phrase(id: "Bahan rapat sekolah: salindia", en: "For the school’s meeting: slides")
    static let paper = Phrase(id: "Kertas", en: "Paper")
    static let back = Phrase(id: "Kembali", en: "Back")
    static let hint = Phrase(
        id:
            "Cetak dari peramban (Ctrl+P). Pilih kertas yang sama di pencetak, skala 100 %, tanpa kepala dan kaki halaman peramban.",
        en:
            "Print from the browser (Ctrl+P). Choose the same paper at the printer, scale 100 %, without the browser’s own headers and footers."
    )
    static let register = Phrase(id: "Surat", en: "Letters")
    static let registerLead = Phrase(
        id:
            "Buku agenda surat keluar. Nomor diambil urut, tidak pernah dipakai dua kali; surat yang batal tetap tercatat dengan alasannya.",
        en:
            "The register of letters sent. Numbers are taken in order and never used twice; a void letter stays on record with its reason."
    )
    static let issue = Phrase(id: "Ambil nomor", en: "Take a number")
    static let write = Phrase(id: "Tulis surat", en: "Write a letter")
    static let issueLead = Phrase(
        id:
            "Isi boleh kosong: suratnya tercetak dengan kop, nomor, dan tempat menulis. Nomor perjanjian, undangan rapat, dan pemberitahuan diambil di halamannya sendiri.",
        en:
            "The text may stay empty: the letter prints with head, number and room to write. Numbers of agreements, meeting invitations and notices are taken on their own pages."
    )
    static let preview = Phrase(id: "Lihat rancangan", en: "See the draft")
    static let nature = Phrase(id: "Sifat", en: "Nature")
    static let enclosures = Phrase(id: "Lampiran (kosong: tidak ada)", en: "Enclosures (empty: none)")
    static let body = Phrase(id: "Isi surat, satu paragraf per baris", en: "Text, one paragraph a line")
    static let bodyHint = Phrase(
        id: "Jangan menulis nama siswa. Salam pembuka dan penutup ditambahkan sendiri.",
        en: "Name no pupils. Greeting and closing words are added.")
    static let signer = Phrase(id: "Ditandatangani oleh", en: "Signed by")
    static let copies = Phrase(
        id: "Tembusan (lembaga; pisahkan dengan titik koma)", en: "Copies to (institutions, with semicolons)")
    static let head = Phrase(id: "Kop surat", en: "Letterhead")
    static let headAbove = Phrase(id: "Baris di atas nama perpustakaan", en: "Lines above the library’s name")
    static let headHint = Phrase(
        id:
            "Satu per baris, paling banyak empat: “Pemerintah Kabupaten …”, “Dinas Pendidikan”, atau “Yayasan …”. Alamat, NPSN, dan NPP diambil dari profil.",
        en:
            "One a line, four at most: “Pemerintah Kabupaten …”, “Dinas Pendidikan”, or “Yayasan …”. Address, NPSN and NPP come from the profile."
    )
    static let request = Phrase(id: "Surat permohonan persetujuan", en: "Letter asking for approval")
    static let kind = Phrase(id: "Jenis surat", en: "Kind of letter")
    static let subject = Phrase(id: "Perihal", en: "Subject")
    static let addressee = Phrase(id: "Kepada (lembaga, bukan nama orang)", en: "To (an institution, no person’s name)")
    static let number = Phrase(id: "Nomor", en: "Number")
    static let day = Phrase(id: "Tanggal", en: "Day")
    static let code = Phrase(id: "Kode periksa", en: "Code to check")
    static let pattern = Phrase(id: "Pola nomor", en: "Pattern of numbers")
    static let unit = Phrase(id: "Kode unit", en: "Code of the unit")
    static let nextNumber = Phrase(id: "Mulai dari nomor", en: "Begin with number")
    static let nextHint = Phrase(
        id: "Hanya sebelum nomor pertama tahun ini diambil: bila buku agenda Anda tahun ini sudah sampai di sini.",
        en: "Only before the year’s first number is taken: when your own register has come so far this year.")
    static let save = Phrase(id: "Simpan", en: "Save")
    static let void = Phrase(id: "Batalkan", en: "Void")
    static let reason = Phrase(id: "Alasan", en: "Reason")
    static let voided = Phrase(id: "batal", en: "void")
    static let valid = Phrase(id: "berlaku", en: "valid")
    static let none = Phrase(id: "Belum ada surat.", en: "No letters yet.")
    static let print = Phrase(id: "Cetak", en: "Print")
    static let forms = Phrase(id: "Formulir dan surat siap cetak", en: "Forms and letters ready to print")
    static let saved = Phrase(id: "Sudah dicatat.", en: "Recorded.")
    static let check = Phrase(id: "Periksa keaslian surat", en: "Check that a paper is genuine")
    static let genuine = Phrase(
        id: "Surat ini asli: tercatat di buku agenda penerbitnya.", en: "This paper is genuine: it is in its issuer’s register.")
    static let voidedNote = Phrase(
        id: "Surat ini pernah terbit, tetapi sudah dibatalkan.", en: "This paper was issued, but it has been made void.")
    static let unknown = Phrase(
        id:
            "Tidak ada surat dengan kode ini. Periksa ketikan; bila kodenya sama dengan yang tercetak, surat itu tidak terbit di sini.",
        en: "There is no paper with this code. Check your typing; if it is as printed, the paper was not issued here.")
    static let compare = Phrase(
        id: "Cocokkan nomor, perihal, pihak, dan tanggal di atas dengan yang tercetak.",
        en: "Compare number, subject, parties and day with what is printed.")
    static let issuer = Phrase(id: "Diterbitkan oleh", en: "Issued by")
    static let parties = Phrase(id: "Pihak atau tujuan", en: "Parties or addressee")
    static let state = Phrase(id: "Keadaan", en: "State")
    static let fingerprint = Phrase(id: "Sidik naskah (SHA-256)", en: "Fingerprint of the text (SHA-256)")
    static let agreementText = Phrase(id: "Naskah perjanjian", en: "Text of the agreement")
    static let approvalSheet = Phrase(id: "Lembar persetujuan", en: "Approval sheet")
    static let takeFor = Phrase(id: "Ambil nomor dan simpan naskah ini untuk", en: "Take a number and keep this text for")
    static let toSheet = Phrase(id: "Lihat naskah siap cetak", en: "See the text ready to print")
    static let schoolClass = Phrase(id: "Kelas", en: "Class")
}
