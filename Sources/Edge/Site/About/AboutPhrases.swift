import Commons
import Discovery

enum AboutPhrases {
    static let title = Phrase(id: "Tentang Silang", en: "About Silang")
    static let what: [Phrase] = [
        Phrase(
            id: """
                Silang dipakai perpustakaan sekolah untuk bekerja sama. Namanya dari “silang layan”: perpustakaan yang satu melayani \
                pemustaka perpustakaan yang lain.
                """,
            en: """
                School libraries use Silang to work together. Its name comes from “silang layan”, cross-service: one library serves the \
                readers of another.
                """),
        Phrase(
            id:
                "Langkah pertamanya satu katalog bersama: setiap buku di semua perpustakaan anggota bisa dicari di satu tempat, oleh siapa pun.",
            en: "Its first step is one shared catalogue: every book in all member libraries can be found in one place, by anyone."
        ),
        Phrase(
            id:
                "Setiap data menyebut tanggalnya. Bila sebuah perpustakaan tidak menyebut ketersediaan, kami menulis “tidak disebut”, bukan menebak.",
            en: "All data names its date. When a library does not state availability, we write “not stated” and do not guess."),
    ]
    static let charter = Phrase(id: "Piagam katalog induk", en: "Charter of the union catalogue")
    static let charterText = Phrase(
        id: "Dengan bergabung, setiap perpustakaan menyetujui pasal-pasal ini:",
        en: "By joining, each library accepts these articles:")
    static let privacy = Phrase(id: "Privasi", en: "Privacy")
    static let privacyText: [Phrase] = [
        Phrase(
            id: "Mencari tidak perlu akun. Tidak ada yang tahu siapa mencari apa.",
            en: "Searching needs no account. Nobody knows who searches for what."),
        Phrase(
            id: """
                Pencarian yang tidak ketemu dan permintaan dihitung per hari, tanpa orangnya, dan hanya dengan kata yang sudah dikenal \
                katalog. Kata lain tidak ikut tersimpan. Permintaan mendapat kode acak; siapa yang memegangnya dapat membaca jawabannya.
                """,
            en: """
                Searches without results, and requests, are counted by day, without the person, and only with words the catalogue already \
                knows. Other words are not kept. A request gets a random code; whoever has it can read the answer.
                """),
        Phrase(
            id: """
                Bila perpustakaanmu dipilih, dihitung pula apakah yang dicari ada di sana, di perpustakaan lain, atau tidak ada: tiga angka \
                sehari, tanpa kata dan tanpa nama perpustakaan.
                """,
            en: """
                If you have chosen your library, we also count whether what was searched for is there, in another library, or nowhere: three \
                numbers a day, without words and without the library’s name.
                """),
        Phrase(
            id:
                "Dua pilihan disimpan di perangkatmu saja: bahasa, dan sekolah atau kecamatan. Keduanya boleh dihapus kapan saja.",
            en:
                "Two choices are kept on your device only: the language, and the school or district. Both may be deleted at any time."
        ),
        Phrase(
            id: "Halaman ini tidak memanggil situs lain. WhatsApp baru terbuka bila kamu menekan tautannya.",
            en: "These pages call no other site. WhatsApp opens only when you press its link."),
    ]
    /// "Dalam 90 hari terakhir …": what readers found only at another library.
    static func reached(_ reach: SearchReach, days: Int, _ t: Language) -> String {
        t(
            id: """
                Dalam \(days) hari terakhir, \(t.number(reach.elsewhere)) dari \(t.number(reach.total)) pencarian oleh pembaca yang memilih \
                perpustakaannya menemukan buku yang tidak ada di sana, tetapi ada di perpustakaan lain.
                """,
            en: """
                In the last \(days) days, \(t.number(reach.elsewhere)) of \(t.number(reach.total)) searches by readers who chose their \
                library found a book that is not there but in another library.
                """)
    }

    static let numbers = Phrase(id: "Angka", en: "Numbers")

    static let signInTitle = Phrase(id: "Masuk", en: "Sign in")
    static let deskTitle = Phrase(id: "Meja pustakawan", en: "The librarian’s desk")
    static let deskText = Phrase(
        id:
            "Setelah masuk, pustakawan mengatur orang di perpustakaannya di sini. Yang lain dilakukan operator lewat baris perintah:",
        en: "Once signed in, librarians keep their library’s people here. The rest an operator does on the command line:")
    static let withoutSignIn = Phrase(id: "Tanpa masuk, siapa pun sudah bisa", en: "Without signing in, anyone can already")
    static let canSearch = Phrase(id: "mencari di semua perpustakaan", en: "search all libraries")
    static let canAsk = Phrase(id: "mencatat permintaan", en: "record a request")
    static let canPrint = Phrase(id: "mencetak katalog sebuah perpustakaan", en: "print a library’s catalogue")

    /// What an operator types, and what for.
    static let commands: [(command: String, what: Phrase)] = [
        (
            "silang library add --npsn 20400001 --name \"SMP …\" --level SMP",
            Phrase(id: "mendaftarkan perpustakaan", en: "register a library")
        ),
        (
            "silang import katalog.csv --library 20400001 --dry-run",
            Phrase(
                id: "memeriksa berkas katalog tanpa mengubah apa pun", en: "examine a catalogue file without changing anything")
        ),
        ("silang import katalog.csv --library 20400001", Phrase(id: "memasukkan katalog", en: "bring the catalogue in")),
        ("silang undo 12", Phrase(id: "membatalkan satu pemasukan", en: "undo one import")),
        (
            "silang needs --days 7",
            Phrase(
                id: "melihat permintaan yang lebih dari 7 hari belum terjawab",
                en: "see requests that nobody has answered for more than 7 days")
        ),
        ("silang needs answer K7M3QX --text \"…\"", Phrase(id: "menjawab satu permintaan", en: "answer one request")),
        ("silang doctor", Phrase(id: "memeriksa kesehatan pemasangan", en: "check the installation’s health")),
    ]
}
