import Agreements
import Commons
import Community

enum NoticePhrases {
    static let title = Phrase(id: "Pemberitahuan", en: "Notices")
    static let lead = Phrase(
        id: "Pengumuman jaringan, kabar kerja sama, dan surat edaran sekolah yang perlu Anda baca.",
        en: "Announcements of a network, news of your library’s cooperation, and circulars of your school.")
    static let waiting = Phrase(id: "Perlu dibaca", en: "To be read")
    static let rest = Phrase(id: "Sudah dibaca dan yang lama", en: "Read, and older ones")
    static let none = Phrase(id: "Belum ada pemberitahuan.", en: "There are no notices yet.")
    static let allRead = Phrase(id: "Semua sudah Anda baca.", en: "You have read them all.")
    static let new = Phrase(id: "Tulis pemberitahuan", en: "Write a notice")
    static let announce = Phrase(id: "Buat pengumuman", en: "Announce something")
    static let read = Phrase(id: "Saya sudah membaca", en: "I have read it")
    static let wasRead = Phrase(id: "Sudah Anda baca", en: "You have read it")
    static let withdrawn = Phrase(id: "Pemberitahuan ini sudah ditarik.", en: "This notice was withdrawn.")
    static let withdraw = Phrase(id: "Tarik pemberitahuan", en: "Withdraw it")
    static let until = Phrase(id: "tampil sampai", en: "shown until")
    static let from = Phrase(id: "Dari", en: "From")
    static let heading = Phrase(id: "Judul", en: "Title")
    static let text = Phrase(id: "Isi", en: "Text")
    static let textHint = Phrase(
        id: "Singkat dan jelas; jangan tulis nama siswa.", en: "Short and plain; write no pupil’s name.")
    static let lastDay = Phrase(id: "Tampil sampai (boleh kosong: 60 hari)", en: "Shown until (may be empty: 60 days)")
    static let toAll = Phrase(
        id: "Untuk semua guru dan pegawai juga, tidak hanya pengelola perpustakaan",
        en: "To all teachers and staff as well, not only to those who run the libraries")
    static let forWhom = Phrase(id: "Untuk siapa", en: "For whom")
    static let send = Phrase(id: "Sampaikan", en: "Send")
    static let readers = Phrase(id: "Siapa sudah membaca", en: "Who has read it")
    static let readersHint = Phrase(
        id: "Daftar ini hanya untuk perpustakaan Anda. Centang yang sudah menandatangani surat edaran kertas.",
        en: "This list is your library’s alone. Tick those who signed the circular on paper.")
    static let saveSigned = Phrase(id: "Simpan centang", en: "Save ticks")
    static let notYet = Phrase(id: "belum", en: "not yet")
    static let onPaper = Phrase(id: "kertas", en: "on paper")
    static let reach = Phrase(id: "Perpustakaan yang sudah membaca", en: "Libraries that have read it")
    static let reachHint = Phrase(
        id: "Sudah dibaca oleh sedikitnya satu orang di sana. Nama pembacanya tidak dikirim.",
        en: "At least one person there has read it. Nobody’s name is passed on.")
    static let print = Phrase(id: "Cetak surat edaran", en: "Print the circular")
    static let printHint = Phrase(
        id: "Dengan daftar nama untuk ditandatangani.", en: "With the names of those who sign it.")
    static let printScript = Phrase(
        id: "Dengan daftar nama untuk ditandatangani dan naskah penyampaian dua menit.",
        en: "With the names of those who sign it, and what to say in two minutes.")
    static let share = Phrase(id: "Teks untuk WhatsApp", en: "Text for WhatsApp")
    static let dossier = Phrase(id: "Lihat perjanjiannya", en: "See the agreement")
    static let gone = Phrase(
        id: "Perjanjian ini tidak dapat ditampilkan lagi.", en: "This agreement can no longer be shown.")
    static let announcements = Phrase(id: "Pengumuman", en: "Announcements")
    static let yours = Phrase(id: "Jaringan kita", en: "Your networks")

    static func kind(_ source: Notice.Source) -> Phrase {
        switch source {
        case .network: Phrase(id: "pengumuman jaringan", en: "announcement")
        case .agreement(_, .suspend, _): Phrase(id: "kerja sama ditangguhkan", en: "cooperation rests")
        case .agreement(_, .resume, _): Phrase(id: "kerja sama berlaku lagi", en: "cooperation resumed")
        case .agreement(_, .end, _): Phrase(id: "kerja sama berakhir", en: "cooperation has ended")
        case .agreement: Phrase(id: "kerja sama berlaku", en: "cooperation in force")
        case .library: Phrase(id: "surat edaran", en: "circular")
        }
    }
}
