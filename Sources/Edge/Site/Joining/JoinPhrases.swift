import Commons

/// Words of joining by an invitation.
enum JoinPhrases {
    static let title = Phrase(id: "Bergabung", en: "Joining")
    static let haveCode = Phrase(
        id: "Ketik kode dari surat undangan, atau buka tautan yang dikirim kepada Anda.",
        en: "Type the code from the letter of invitation, or open the link that was sent to you.")
    static let code = Phrase(id: "Kode undangan", en: "Code of the invitation")
    static let codeHint = Phrase(id: "Dua belas huruf dan angka, misalnya K7M3 QX9P 2FGH.", en: "Twelve letters and digits.")
    static let invited = Phrase(id: "Anda diundang bergabung dengan jaringan", en: "You are invited to join the network")
    static let invitedHere = Phrase(
        id: "Anda diundang memasukkan perpustakaan Anda ke katalog induk.",
        en: "You are invited to bring your library into the union catalogue.")
    static let minutes = Phrase(
        id: "Kira-kira 10 menit: cocokkan data sekolah, buat sandi, baca piagam.",
        en: "About 10 minutes: check the school’s data, choose a password, read the charter.")
    static let stepSchool = Phrase(id: "1. Sekolah atau lembaga Anda", en: "1. Your school or institution")
    static let npsnHint = Phrase(
        id: "Delapan karakter, tertera di papan nama atau stempel sekolah.",
        en: "Eight characters; it stands on the school’s sign or stamp.")
    static let lookUp = Phrase(id: "Cari NPSN", en: "Look the NPSN up")
    static let withoutNPSN = Phrase(
        id: "Tanpa NPSN (perpustakaan umum, TBM, dan lain-lain)", en: "No NPSN (public library, reading garden …)")
    static let notListed = Phrase(
        id: "NPSN ini tidak ada di daftar sekolah kami. Periksa angkanya; bila benar, isi datanya sendiri di bawah.",
        en: "This NPSN is not on our list of schools. Check it; if it is right, fill in the data below.")
    static let notNPSN = Phrase(id: "NPSN terdiri atas 8 karakter. Periksa lagi.", en: "An NPSN has 8 characters. Check it.")
    static let otherSchool = Phrase(id: "Bukan sekolah ini?", en: "Not this school?")
    static let name = Phrase(id: "Nama sekolah atau perpustakaan", en: "Name of the school or library")
    static let level = Phrase(id: "Jenjang atau jenis", en: "Level or kind")
    static let district = Phrase(id: "Kecamatan", en: "District")
    static let regency = Phrase(id: "Kabupaten/kota", en: "Regency or city")
    static let address = Phrase(id: "Alamat", en: "Address")
    static let stepYou = Phrase(id: "2. Anda", en: "2. You")
    static let iAm = Phrase(id: "Saya", en: "I am")
    static let principal = Phrase(id: "kepala sekolah atau kepala lembaga", en: "the principal, or the head of the institution")
    static let librarian = Phrase(
        id: "pustakawan atau guru pengelola perpustakaan", en: "the librarian, or the teacher who keeps the library")
    static let ownName = Phrase(id: "Nama Anda", en: "Your name")
    static let librarianName = Phrase(
        id: "Nama pustakawan (diisi kepala sekolah, boleh kosong)", en: "The librarian’s name (by the principal; may be empty)")
    static let librarianHint = Phrase(
        id: "Akunnya dibuatkan; kartu masuknya Anda cetak di halaman “Orang di perpustakaan”.",
        en: "An account is made; you print its card on the page “The library’s people”.")
    static let stepCharter = Phrase(id: "3. Piagam", en: "3. The charter")
    static let accept = Phrase(
        id: "Saya, kepala sekolah/lembaga, menerima piagam ini atas nama perpustakaan.",
        en: "I, the head of the school or institution, accept this charter for the library.")
    static let acceptHint = Phrase(
        id: "Pustakawan tidak perlu mencentang: pendaftaran Anda menunggu kepala sekolah membuka tautan yang sama.",
        en: "Librarians need not tick: your application waits for the principal to open the same link.")
    static let join = Phrase(id: "Bergabung", en: "Join")
    static let nobodyNeeded = Phrase(
        id: "Perpustakaan ini sudah punya akun. Masuklah; kepala sekolah menerima undangan di halaman jaringan.",
        en: "This library has accounts already. Sign in; the principal accepts the invitation on the network’s page.")
    // The coordinator's side.
    static let invitations = Phrase(id: "Undangan", en: "Invitations")
    static let make = Phrase(id: "Undang sekolah atau mitra", en: "Invite a school or partner")
    static let makeLink = Phrase(id: "Buat tautan undangan", en: "Make a link")
    static let byNPSN = Phrase(id: "NPSN", en: "NPSN")
    static let byName = Phrase(id: "atau nama (mitra tanpa NPSN)", en: "or a name (partner without NPSN)")
    static let search = Phrase(id: "Cari nama sekolah", en: "Search a school’s name")
    static let searchHint = Phrase(id: "Misalnya: smp 3 larangan", en: "For instance: smp 3 larangan")
    static let nothingFound = Phrase(id: "Tidak ada di daftar sekolah.", en: "Not on the list of schools.")
    static let linkReady = Phrase(id: "Tautan undangan siap", en: "The link is ready")
    static let linkOnce = Phrase(
        id: "Tautan ini hanya tampil sekarang. Kirim kepada satu sekolah saja; siapa pun yang memegangnya bisa memakainya.",
        en: "This link is shown only now. Send it to one school; whoever holds it can use it.")
    static let sendWhatsApp = Phrase(id: "Kirim lewat WhatsApp", en: "Send by WhatsApp")
    static let print = Phrase(id: "Surat di bawah ini dapat dicetak (Ctrl+P).", en: "The letter below can be printed (Ctrl+P).")
    static let letterHead = Phrase(id: "Undangan bergabung", en: "Invitation to join")
    static let letterTo = Phrase(id: "Kepada Yth. Kepala", en: "To the head of")
    static let letterSteps: [Phrase] = [
        Phrase(id: "Pindai gambar kode dengan ponsel, atau buka:", en: "Scan the picture with a phone, or open:"),
        Phrase(id: "atau ketik alamat dan kode ini:", en: "or type this address and code:"),
        Phrase(
            id: "Cocokkan data sekolah, buat sandi, baca dan terima piagam. Kira-kira 10 menit.",
            en: "Check the school’s data, choose a password, read and accept the charter. About 10 minutes."),
    ]
    static let letterHow = Phrase(id: "Cara bergabung", en: "How to join")
    static let letterCharter = Phrase(
        id: "Yang Anda terima dengan bergabung (piagam)", en: "What you accept by joining (the charter)")
    static let letterSign = Phrase(id: "Koordinator jaringan,", en: "The network’s coordinator,")

    static func letterAsk(_ network: String) -> Phrase {
        Phrase(
            id: "Dengan hormat, kami mengundang perpustakaan Bapak/Ibu bergabung dengan \(network).",
            en: "We invite your library to join \(network).")
    }

    static func letterUntil(_ day: String) -> Phrase {
        Phrase(
            id: "Undangan ini hanya untuk perpustakaan Bapak/Ibu, sekali pakai, dan berlaku sampai \(day).",
            en: "This invitation is for your library alone, is good once, and until \(day).")
    }

    static let until = Phrase(id: "berlaku sampai", en: "good until")
    static let revoke = Phrase(id: "Cabut", en: "Withdraw")
    static let used = Phrase(id: "sudah dipakai", en: "used")
    static let half = Phrase(
        id: "pustakawan sudah mendaftar, menunggu kepala sekolah", en: "the librarian has applied; waits for the principal")
    static let revoked = Phrase(id: "dicabut", en: "withdrawn")
    static let expired = Phrase(id: "lewat waktu", en: "too old")
    static let waiting = Phrase(id: "menunggu", en: "waiting")
    static let noneYet = Phrase(id: "Belum ada undangan.", en: "There are no invitations yet.")

    static func message(_ label: String, _ network: String, _ link: String, _ until: String) -> Phrase {
        Phrase(
            id: """
                Yth. Kepala \(label). Perpustakaan sekolah Bapak/Ibu kami undang bergabung dengan \(network). \
                Buka tautan ini di ponsel (kira-kira 10 menit, sekali pakai, berlaku sampai \(until)): \(link)
                """,
            en: """
                To the head of \(label). We invite your school’s library to join \(network). \
                Open this link on a phone (about 10 minutes, good once, until \(until)): \(link)
                """)
    }
}
