import Commons

/// Words about a library's people.
enum PeoplePhrases {
    static let title = Phrase(id: "Orang di perpustakaan", en: "The library’s people")
    static let choose = Phrase(id: "Perpustakaan mana?", en: "Which library?")
    static let none = Phrase(id: "Belum ada siapa pun di daftar ini.", en: "Nobody is on this list yet.")
    static let staff = Phrase(id: "Pengelola dan warga sekolah", en: "Staff and school")
    static let pupils = Phrase(id: "Siswa", en: "Pupils")
    static let pupilList = Phrase(id: "Daftar siswa", en: "List of pupils")
    static let promotion = Phrase(id: "Kenaikan kelas", en: "Yearly promotion")
    static let sheets = Phrase(id: "Cetak lembar untuk satu kelas", en: "Print the sheets of a class")
    static let sheetsText = Phrase(
        id: "Satu lembar untuk tiap siswa yang persetujuannya belum ada; hanya nama dan kelasnya yang tercetak.",
        en: "One sheet for each pupil whose consent is not here; only name and class are printed.")
    static let takeIn = Phrase(id: "Catat lembar yang kembali", en: "Take in the sheets that came back")
    static let takeInText = Phrase(
        id: "Isi tanggal pada lembar, tandai yang disetujui, lalu centang siswanya atau satu kelas sekaligus.",
        en: "Give the day on the sheets, tick what was agreed to, then tick the pupils or a whole class at once.")
    static let noClass = Phrase(id: "Tanpa kelas", en: "Without a class")
    static let wards = Phrase(id: "Wali dan anaknya", en: "Guardians and their children")
    static let wardsText = Phrase(
        id: "Wali yang punya akun melihat persetujuan anaknya sendiri dan dapat menariknya.",
        en: "A guardian with an account sees the own child’s consent and can take it back.")
    static let guardian = Phrase(id: "Wali", en: "Guardian")
    static let child = Phrase(id: "Siswa", en: "Pupil")
    static let link = Phrase(id: "Hubungkan", en: "Link")
    static let unlink = Phrase(id: "Lepaskan", en: "Unlink")
    static let consents = Phrase(id: "Persetujuan wali", en: "Guardians’ consents")
    static let desks = Phrase(id: "Komputer meja", en: "Desk computers")
    static let name = Phrase(id: "Nama", en: "Name")
    static let address = Phrase(id: "Sapaan", en: "Form of address")
    static let addressHint = Phrase(id: "Bapak, Ibu, Ustaz, Kak … (boleh kosong)", en: "Bapak, Ibu, Ustaz, Kak … (may be empty)")
    static let signInName = Phrase(id: "Nama masuk", en: "Sign-in name")
    static let signInNameHint = Phrase(
        id: "Huruf kecil tanpa spasi, misalnya ratna.smp1. Boleh kosong bila punya nomor.",
        en: "Small letters without spaces, such as ratna.smp1. May be empty where there is a number.")
    static let number = Phrase(id: "Nomor di perpustakaan ini", en: "Number at this library")
    static let numberHint = Phrase(id: "NIS atau nomor anggota. Jangan NIK.", en: "NIS or member number. Never the NIK.")
    static let classGroup = Phrase(id: "Kelas", en: "Class")
    static let role = Phrase(id: "Peran", en: "Role")
    static let rights = Phrase(id: "Tugas petugas bantu", en: "What a helper does")
    static let readersHint = Phrase(
        id: "Alumni dan tamu: hanya orang dewasa. Akun tamu berakhir paling lama setahun, komite tiga tahun.",
        en: "Alumni and guests: adults only. A guest’s account ends within a year, a committee member’s within three.")
    static let until = Phrase(id: "Sampai tanggal (boleh kosong)", en: "Until (may be empty)")
    static let addTitle = Phrase(id: "Tambah orang", en: "Add somebody")
    static let add = Phrase(id: "Tambah", en: "Add")
    static let appoint = Phrase(id: "Angkat sebagai", en: "Appoint as")
    static let end = Phrase(id: "Akhiri", en: "End")
    static let erase = Phrase(id: "Hapus dari daftar", en: "Erase from the list")
    static let eraseHint = Phrase(
        id: "Semua data orang ini di sini dihapus; hanya jumlahnya yang tersisa.",
        en: "Everything about this person here is erased; only a count remains.")
    static let slip = Phrase(id: "Cetak kartu masuk", en: "Print a sign-in card")
    static let slips = Phrase(id: "Kartu masuk", en: "Sign-in cards")
    static let slipSteps: [Phrase] = [
        Phrase(id: "Buka alamat ini di ponsel atau komputer:", en: "Open this address on a phone or computer:"),
        Phrase(id: "Ketik kode ini:", en: "Type this code:"),
        Phrase(id: "Buat sandi sendiri. Jangan beri tahu siapa pun.", en: "Choose a password. Tell it to nobody."),
    ]
    static let slipUntil = Phrase(id: "Berlaku sekali, sampai", en: "Good once, until")
    static let slipsNote = Phrase(
        id: "Cetak sekarang: kode hanya tampil sekali. Gunting, lalu serahkan langsung kepada orangnya.",
        en: "Print now: the codes are shown only once. Cut, and hand each to its person.")
    static let noSlip = Phrase(id: "Tidak dibuatkan kartu", en: "No card was made")
    static let active = Phrase(id: "sudah punya sandi", en: "has a password")
    static let waiting = Phrase(id: "belum masuk", en: "has not signed in")
    static let ended = Phrase(id: "berakhir", en: "ended")
    static let untilShort = Phrase(id: "sampai", en: "until")
    static let saved = Phrase(id: "Tersimpan.", en: "Saved.")
    static let leavers = Phrase(id: "Sudah keluar (hanya jumlah)", en: "Left (counts only)")
    static let operatorHidden = Phrase(
        id: "Daftar orang hanya terlihat oleh pustakawan dan kepala sekolah itu sendiri.",
        en: "The list of people is seen only by the library’s own keepers and principal.")

    static let listLead = Phrase(
        id:
            "Tempel daftar dari lembar kerja atau CSV: NIS, nama, kelas. Kolom lain tidak disimpan. Ketiganya hanya untuk mencetak lembar persetujuan: siswa yang lembarnya belum dicatat dihapus setelah 60 hari. Tidak ada yang berubah sebelum Anda menekan Simpan.",
        en:
            "Paste the list from a sheet or CSV: number, name, class. Other columns are not kept. The three serve to print the consent sheets: pupils whose sheet is not recorded are erased after 60 days. Nothing changes until you press Save."
    )
    static let listLabel = Phrase(id: "Daftar siswa", en: "List of pupils")
    static let preview = Phrase(id: "Periksa dulu", en: "Check first")
    static let save = Phrase(id: "Simpan", en: "Save")
    static let line = Phrase(id: "Baris", en: "Row")
    static let fate = Phrase(id: "Yang terjadi", en: "What happens")
    static let fateNew = Phrase(id: "baru", en: "new")
    static let fateChanged = Phrase(id: "diperbarui", en: "brought up to date")
    static let refused = Phrase(id: "ditolak", en: "refused")
    static let fateUnchanged = Phrase(id: "tetap", en: "unchanged")
    static let cardsFor = Phrase(id: "Kartu masuk untuk kelas", en: "Sign-in cards for class")
    static let cardsNote = Phrase(
        id: "Hanya siswa yang persetujuan walinya sudah dicatat.", en: "Only pupils whose guardian’s consent is recorded.")

    static let promotionLead = Phrase(
        id:
            "Tulis kelas baru untuk tiap kelas. Kosongkan bila tetap; tulis “lulus” bila meninggalkan sekolah: data siswanya dihapus, hanya jumlah yang tersisa.",
        en:
            "Write each class’s new name. Leave empty to keep; write “lulus” for a class that leaves: its pupils’ data is erased, only counts remain."
    )
    static let becomes = Phrase(id: "Menjadi", en: "Becomes")
    static let promote = Phrase(id: "Naikkan kelas", en: "Promote")
    static let promotionCheck = Phrase(id: "Yang akan terjadi", en: "What will happen")
    static let leaves = Phrase(id: "lulus", en: "leaves")
    static let confirmLeft = Phrase(
        id: "Saya tahu data siswa yang lulus dihapus dan tidak bisa dikembalikan.",
        en: "I know that the data of pupils who leave is erased and cannot be brought back.")

    static let consentLead = Phrase(
        id:
            "Catat formulir kertas persetujuan orang tua/wali (UU 27/2022). Tanpa itu, siswa hanya tercatat nama, kelas, dan nomor, tanpa akun, paling lama 60 hari; sesudah itu dihapus. Bila wali mencabutnya, siswa langsung dihapus.",
        en:
            "Record guardians’ paper consent forms (UU 27/2022). Without one a pupil is a name, a class and a number, without an account, for 60 days at most, and then erased. When a guardian takes it back, the pupil is erased at once."
    )
    static let formDay = Phrase(id: "Tanggal pada formulir", en: "Day on the form")
    static let scopes = Phrase(id: "Yang disetujui", en: "What was agreed to")
    static let record = Phrase(id: "Catat untuk yang ditandai", en: "Record for those ticked")
    static let withdraw = Phrase(id: "Cabut", en: "Withdraw")
    static let withdrawn = Phrase(id: "dicabut", en: "withdrawn")
    static let notYet = Phrase(id: "belum ada formulir", en: "no form yet")
    static let nobodyTicked = Phrase(id: "Belum ada siswa yang ditandai.", en: "No pupil was ticked.")

    static let desksLead = Phrase(
        id:
            "Di komputer yang didaftarkan, pustakawan, wakil, dan petugas bantu berganti dengan PIN. Daftarkan hanya komputer perpustakaan.",
        en: "On an enrolled computer the librarian, deputy and helpers switch by PIN. Enrol only the library’s own computers.")
    static let enrol = Phrase(id: "Daftarkan komputer ini", en: "Enrol this computer")
    static let deskName = Phrase(id: "Nama komputer", en: "Name of the computer")
    static let removeDesk = Phrase(id: "Hentikan", en: "Take out of use")
}
