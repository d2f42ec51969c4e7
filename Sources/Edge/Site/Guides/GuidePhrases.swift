import Commons

/// Words about guides and lessons.
enum GuidePhrases {
    static let title = Phrase(id: "Panduan kerja", en: "Guides")
    static let lead = Phrase(
        id: "Langkah kerja yang bisa disebut dalam perjanjian, kalimat untuk pembaca di meja, dan pelajaran untuk satu kelas.",
        en: "Procedures that an agreement can name, words for readers at the desk, and lessons for a class.")
    static let purpose = Phrase(id: "Gunanya", en: "What it is for")
    static let who = Phrase(id: "Siapa", en: "Who")
    static let time = Phrase(id: "Waktu", en: "Time")
    static let papers = Phrase(id: "Kertas dan bahan", en: "Papers and things")
    static let needs = Phrase(id: "Alat", en: "Equipment")
    static let says = Phrase(id: "Yang dikatakan", en: "What to say")
    static let steps = Phrase(id: "Langkah", en: "Steps")
    static let source = Phrase(id: "Sumber", en: "Source")
    static let version = Phrase(id: "Versi", en: "Version")
    static let older = Phrase(
        id: "Ini versi lama, yang disebut perjanjian terdahulu. Ada versi yang lebih baru.",
        en: "This is an older version that earlier agreements name. There is a newer one.")
    static let print = Phrase(id: "Cetak satu lembar", en: "Print one sheet")
    static let use = Phrase(id: "Dalam perjanjian", en: "In agreements")
    static let useText = Phrase(
        id: "Centang prosedur ini pada naskah perjanjian; ia ikut tercetak sebagai lampiran.",
        en: "Tick this procedure in an agreement’s text; it is printed as an annex.")

    static let lessons = Phrase(id: "Bimbingan pemustaka", en: "Lessons for readers")
    static let lessonsLead = Phrase(
        id: "Catat setiap pelajaran atau penyuluhan: topik, kelas, jumlah peserta. Tanpa nama.",
        en: "Write down every lesson or talk: topic, class, how many took part. No names.")
    static let own = Phrase(id: "Anda melihat yang Anda catat sendiri.", en: "You see what you wrote down yourself.")
    static let year = Phrase(id: "Tahun ajaran", en: "School year")
    static let none = Phrase(
        id: "Belum ada yang dicatat pada tahun ajaran ini.", en: "Nothing is recorded for this school year yet.")
    static let add = Phrase(id: "Catat pelajaran", en: "Record a lesson")
    static let day = Phrase(id: "Hari", en: "Day")
    static let guide = Phrase(id: "Menurut panduan", en: "By which guide")
    static let otherTopic = Phrase(id: "topik lain (tulis di bawah)", en: "another topic (write it below)")
    static let topic = Phrase(id: "Topik lain", en: "Another topic")
    static let topicHint = Phrase(
        id: "Hanya bila tidak menurut panduan. Jangan tulis nama siswa.",
        en: "Only if it followed no guide. Write no pupil’s name.")
    static let audience = Phrase(id: "Untuk siapa", en: "For whom")
    static let group = Phrase(id: "Kelas (boleh kosong)", en: "Class (may be empty)")
    static let tookPart = Phrase(id: "Jumlah peserta", en: "How many took part")
    static let minutes = Phrase(id: "Lama (menit)", en: "Minutes")
    static let giver = Phrase(id: "Diberikan oleh", en: "Given by")
    static let topicHead = Phrase(id: "Topik", en: "Topic")
    static let groupHead = Phrase(id: "Kelas", en: "Class")
    static let printYear = Phrase(id: "Cetak buku bimbingan", en: "Print the register")
    static let byTopic = Phrase(id: "Menurut topik", en: "By topic")
    static let byGroup = Phrase(id: "Menurut kelas", en: "By class")
    static let mixed = Phrase(id: "tanpa kelas", en: "no class")
    static let times = Phrase(id: "Kali", en: "Times")
    static let people = Phrase(id: "Peserta", en: "Took part")
    static let strike = Phrase(id: "Hapus", en: "Take out")
    static let total = Phrase(id: "Jumlah", en: "Total")
    static let register = Phrase(id: "Buku bimbingan", en: "The register")
    static let saved = Phrase(id: "Tersimpan.", en: "Saved.")
}
