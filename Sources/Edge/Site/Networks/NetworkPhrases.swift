import Commons

enum NetworkPhrases {
    static let title = Phrase(id: "Jaringan perpustakaan", en: "Library networks")
    static let lead = Phrase(
        id: "Perpustakaan yang bekerja sama. Satu perpustakaan boleh ikut beberapa jaringan; suara tiap anggota sama.",
        en: "Libraries that work together. A library may be in several networks; each member has one vote.")
    static let none = Phrase(id: "Belum ada jaringan.", en: "There is no network yet.")
    static let members = Phrase(id: "Anggota", en: "Members")
    static let noMembers = Phrase(id: "Belum ada anggota.", en: "There are no members yet.")
    static let charter = Phrase(id: "Piagam", en: "Charter")
    static let charterText = Phrase(
        id: "Yang diterima setiap anggota saat bergabung:", en: "What every member accepts by joining:")
    static let waiting = Phrase(id: "Menunggu jawaban", en: "Waiting for an answer")
    static let yours = Phrase(id: "Perpustakaan Anda", en: "Your library")
    static let invite = Phrase(id: "Undang perpustakaan", en: "Invite a library")
    static let library = Phrase(id: "Perpustakaan", en: "Library")
    static let notMember = Phrase(id: "belum anggota", en: "no member")
    static let searchInside = Phrase(id: "Cari di jaringan ini", en: "Search in this network")
    static let since = Phrase(id: "sejak", en: "since")

    // What a network says of itself.
    static let found = Phrase(id: "Dirikan jaringan", en: "Found a network")
    static let settings = Phrase(id: "Atur jaringan", en: "Network settings")
    static let name = Phrase(id: "Nama jaringan", en: "Name of the network")
    static let nameHint = Phrase(
        id: "Misalnya “Gugus 3 Benang” atau “MTs se-Kabupaten Layang”.", en: "For instance “Cluster 3 of Benang”.")
    static let region = Phrase(id: "Wilayah, dengan kata biasa", en: "Region, in plain words")
    static let purpose = Phrase(id: "Tujuan", en: "Purpose")
    static let purposeHint = Phrase(
        id: "Satu atau dua kalimat: apa yang ingin dicapai bersama bagi pembaca.",
        en: "A sentence or two: what you want to reach together for readers.")
    static let calendar = Phrase(id: "Waktu rapat, dengan kata biasa", en: "When it meets, in plain words")
    static let calendarHint = Phrase(
        id: "Misalnya “Senin pertama tiap bulan, pukul 13.00”.", en: "For instance “first Monday, 13.00”.")
    static let meetingLink = Phrase(id: "Tautan rapat daring (boleh kosong)", en: "Link of online meetings (may be empty)")
    static let publicHint = Phrase(
        id: "Semua isian di bawah tampil di halaman jaringan, yang boleh dibaca siapa pun.",
        en: "All of this stands on the network’s page, which anybody may read.")
    static let meets = Phrase(id: "Rapat", en: "Meetings")
    static let online = Phrase(id: "Rapat daring", en: "Online meeting")
    static let next = Phrase(id: "Rapat berikut", en: "Next meeting")
    static let rules = Phrase(id: "Aturan jaringan ini", en: "This network’s rules")
    static let rulesText = Phrase(
        id: "Perjanjian yang dibuat dalam jaringan ini. Pasalnya berlaku di antara para pihaknya, di atas piagam.",
        en: "Agreements made within this network. Their clauses hold among their parties, on top of the charter.")
    static let noRules = Phrase(
        id: "Belum ada perjanjian dalam jaringan ini; antaranggota baru berlaku piagam di bawah.",
        en: "No agreement was made in this network yet; among its members only the charter below holds.")
    static let noneShown = Phrase(
        id: "Belum ada yang ikut. Selama itu halaman ini hanya dilihat koordinator dan yang diundang.",
        en: "Nobody takes part yet. Until then only its coordinators and those invited see this page.")
    static let sleeping = Phrase(
        id: "Anda koordinator jaringan ini. Hak koordinator berlaku setelah kode kedua dari ponsel dipasang.",
        en: "You coordinate this network. A coordinator’s rights count once a second code, from your phone, is set up.")
    static let setUpFactor = Phrase(id: "Pasang kode kedua", en: "Set up the second code")

    // Founding.
    static let foundLead = Phrase(
        id: "Jaringan didirikan oleh perpustakaan atau kantor mana pun; tidak perlu satu wilayah atau satu atasan.",
        en: "Any library or office founds one; it need not be of one region or under one authority.")
    static let from = Phrase(id: "Atas nama", en: "In the name of")
    static let happens = Phrase(id: "Yang terjadi kemudian", en: "What happens next")
    static let happensText: [Phrase] = [
        Phrase(
            id:
                "Anda menjadi koordinatornya. Koordinator mengundang, menerima pendaftar, dan menyiapkan rapat; tidak pernah menyetujui atas nama sekolah.",
            en:
                "You become its coordinator. A coordinator invites, admits and prepares meetings, and never approves for a school."
        ),
        Phrase(
            id:
                "Perpustakaan Anda menjadi anggota pertama bila Anda kepalanya; bila bukan, kepalanya diminta menjawab di mejanya.",
            en: "Your library is the first member if you head it; if not, its head is asked to answer at their desk."),
        Phrase(
            id: "Lalu undang yang lain, dengan tautan WhatsApp atau surat. Tidak ada yang menjadi anggota tanpa kata kepalanya.",
            en: "Then invite the others, by a WhatsApp link or by letter. Nobody becomes a member without their head’s word."),
        Phrase(
            id: "Jaringan tampil di daftar umum setelah ada satu perpustakaan yang ikut.",
            en: "The network is on the public list once one library takes part."),
    ]
    static let charterAsk = Phrase(
        id: "Piagam yang diterima setiap anggota, sama di semua jaringan:",
        en: "The charter each member accepts, the same in all networks:")
    static let cannot = Phrase(
        id:
            "Yang mendirikan jaringan: pustakawan atau kepala perpustakaan yang sudah menerima piagam, atau petugas kantor yang bermandat.",
        en: "Networks are founded by the librarian or head of a library under the charter, or by an officer with a mandate.")

    // Coordinators.
    static let coordinators = Phrase(id: "Koordinator", en: "Coordinators")
    static let you = Phrase(id: "Anda", en: "you")
    static let noCoordinator = Phrase(
        id: "Jaringan ini tidak punya koordinator; pengelola instalasi yang menunjuknya.",
        en: "This network has no coordinator; whoever runs the installation appoints one.")
    static let seatText = Phrase(
        id:
            "Ajak rekan: serahkan alamat dan kode ini. Ia masuk dengan akunnya sendiri lalu mengetik kodenya. Berlaku tujuh hari, sekali pakai.",
        en:
            "Ask a colleague in: hand over this address and code. They sign in as themselves and type it. Good for seven days, once."
    )
    static let offer = Phrase(id: "Ajak koordinator lain", en: "Ask another coordinator in")
    static let endSeat = Phrase(id: "Akhiri", en: "End")
    static let layDown = Phrase(id: "Berhenti sebagai koordinator", en: "Lay it down")
    static let seatTitle = Phrase(id: "Menjadi koordinator", en: "Becoming coordinator")
    static let seatLead = Phrase(
        id: "Ketik kode dari koordinator yang mengajak Anda. Setelah itu pasang kode kedua bila belum.",
        en: "Type the code from the coordinator who asks you. Then set up a second code, if you have none.")
    static let seatCode = Phrase(id: "Kode", en: "Code")
    static let takeSeat = Phrase(id: "Menjadi koordinator", en: "Become coordinator")

    // The end.
    static let close = Phrase(id: "Tutup jaringan", en: "Close the network")
    static let closeText = Phrase(
        id:
            "Jaringan hilang dari semua daftar; undangan yang terbuka dicabut. Piagam dan perjanjian para anggotanya tetap berlaku sampai diakhiri sendiri. Tidak bisa dibuka lagi.",
        en:
            "It disappears from all lists; open invitations are withdrawn. Its members’ charter and agreements go on until they end them. It cannot be opened again."
    )
    static let sure = Phrase(id: "Ya, tutup jaringan ini", en: "Yes, close this network")
    static let closed = Phrase(id: "Jaringan ini sudah ditutup.", en: "This network is closed.")
}
