import Commons

/// Words of meetings.
enum MeetingPhrases {
    static let title = Phrase(id: "Rapat", en: "Meetings")
    static let lead = Phrase(
        id:
            "Rapat jaringan dan rapat para pihak perjanjian: kabar dititipkan sebelumnya, keputusan menjadi tugas, dan tugas kembali ke agenda berikutnya.",
        en:
            "Meetings of networks and of the parties to agreements: notes come before, decisions become tasks, and tasks return to the next agenda."
    )
    static let noCircle = Phrase(
        id: "Perpustakaan Anda belum ikut jaringan atau perjanjian, jadi belum ada rapat.",
        en: "Your library is in no network or agreement yet, so there are no meetings.")
    static let none = Phrase(id: "Belum ada rapat.", en: "No meetings yet.")
    static let plan = Phrase(id: "Rencanakan rapat", en: "Plan a meeting")
    static let name = Phrase(id: "Nama rapat", en: "Name")
    static let place = Phrase(id: "Tempat atau tautan", en: "Place or link")
    static let monthly = Phrase(id: "Tiap bulan", en: "Every month")
    static let once = Phrase(id: "Sekali", en: "Once")
    static let week = Phrase(id: "Minggu ke", en: "Week")
    static let weekday = Phrase(id: "Hari", en: "Day of the week")
    static let day = Phrase(id: "Tanggal", en: "Date")
    static let time = Phrase(id: "Jam, misalnya 13.00", en: "Time, such as 13.00")
    static let zone = Phrase(id: "Zona waktu", en: "Time zone")
    static let makeSeries = Phrase(id: "Buat rapat bulanan", en: "Make a monthly meeting")
    static let makeOne = Phrase(id: "Buat satu rapat", en: "Make one meeting")
    static let weeks = [
        Phrase(id: "pertama", en: "first"), Phrase(id: "kedua", en: "second"), Phrase(id: "ketiga", en: "third"),
        Phrase(id: "keempat", en: "fourth"), Phrase(id: "terakhir", en: "last"),
    ]
    static let agenda = Phrase(id: "Agenda", en: "Agenda")
    static let agendaHint = Phrase(
        id: "Tersusun sendiri sampai rapat dibuka.", en: "It builds itself until the meeting opens.")
    static let bring = Phrase(id: "Tambah butir agenda", en: "Add a point")
    static let point = Phrase(id: "Yang ingin dibicarakan", en: "What you want to talk about")
    static let add = Phrase(id: "Tambahkan", en: "Add")
    static let notes = Phrase(id: "Kabar dari perpustakaan", en: "Notes from the libraries")
    static let handIn = Phrase(id: "Titipkan kabar", en: "Hand in notes")
    static let wentWell = Phrase(id: "Yang berjalan baik", en: "What went well")
    static let hard = Phrase(id: "Yang sulit", en: "What is hard")
    static let needed = Phrase(id: "Yang kami butuhkan", en: "What we need")
    static let noNotes = Phrase(id: "Belum ada kabar yang dititipkan.", en: "No notes handed in yet.")
    static let notesHint = Phrase(
        id: "Jangan tulis nama siswa. Boleh diubah sampai rapat ditutup.",
        en: "Write no pupil’s name. It can be changed until the meeting ends.")
    static let attendance = Phrase(id: "Kehadiran", en: "Attendance")
    static let attend = Phrase(id: "Saya hadir", en: "I am here")
    static let attendHint = Phrase(
        id: "Nama Anda tampil hanya bagi peserta rapat ini.", en: "Your name is shown to this meeting’s circle alone.")
    static let note = Phrase(id: "Catat", en: "Note")
    static let votes = Phrase(id: "Pemungutan suara", en: "Votes")
    static let secret = Phrase(id: "Suara rahasia", en: "Secret vote")
    static let ask = Phrase(id: "Ajukan pertanyaan", en: "Put a question")
    static let question = Phrase(id: "Pertanyaan (dijawab setuju atau tidak)", en: "Question (answered yes or no)")
    static let openVote = Phrase(id: "Buka pemungutan suara", en: "Open the vote")
    static let closeVote = Phrase(id: "Tutup dan hitung", en: "Close and count")
    static let yourVote = Phrase(id: "Suara perpustakaan Anda", en: "Your library’s vote")
    static let rule = Phrase(id: "Aturan", en: "Rule")
    static let voteHint = Phrase(
        id: "Suara boleh diubah sampai ditutup.", en: "A vote can be changed until voting is closed.")
    static let minutes = Phrase(id: "Notulen", en: "Minutes")
    static let saveMinutes = Phrase(id: "Simpan notulen", en: "Save the minutes")
    static let noMinutes = Phrase(id: "Notulen belum ditulis.", en: "No minutes yet.")
    static let decisions = Phrase(id: "Keputusan dan tugas", en: "Decisions and tasks")
    static let noDecisions = Phrase(id: "Belum ada keputusan.", en: "No decisions yet.")
    static let decide = Phrase(id: "Catat keputusan", en: "Write down a decision")
    static let decision = Phrase(id: "Keputusan", en: "Decision")
    static let fromVote = Phrase(id: "Hasil pemungutan suara", en: "From the vote")
    static let noVote = Phrase(id: "– mufakat tanpa pemungutan suara –", en: "– agreed without a vote –")
    static let task = Phrase(id: "Tugas (boleh kosong)", en: "Task (may be empty)")
    static let owner = Phrase(id: "Dikerjakan oleh", en: "Done by")
    static let due = Phrase(id: "Paling lambat", en: "By")
    static let save = Phrase(id: "Simpan", en: "Save")
    static let done = Phrase(id: "selesai", en: "done")
    static let finish = Phrase(id: "Laporkan selesai", en: "Report it done")
    static let report = Phrase(id: "Laporan singkat (boleh kosong)", en: "A short report (may be empty)")
    static let papers = Phrase(id: "Cetak", en: "Print")
    static let invitation = Phrase(id: "Undangan", en: "Invitation")
    static let list = Phrase(id: "Daftar hadir", en: "Attendance list")
    static let move = Phrase(id: "Pindahkan rapat", en: "Move the meeting")
    static let endSeries = Phrase(id: "Hentikan rapat bulanan ini", en: "End this monthly meeting")
    static let somebody = Phrase(id: "seorang wakil", en: "a representative")
    static let saved = Phrase(id: "Tersimpan.", en: "Saved.")
    static let voted = Phrase(id: "sudah memberi suara", en: "has voted")
}
