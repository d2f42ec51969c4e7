import Commons

/// Words of finding partners and of the planning report.
enum PlanningPhrases {
    static let partners = Phrase(id: "Mencari mitra", en: "Finding partners")
    static let partnersLead = Phrase(
        id:
            "Perpustakaan yang mungkin cocok bekerja sama dengan Anda, dengan alasannya. Tandai beberapa, lalu lihat apa yang terjadi bila bekerja sama.",
        en: "Libraries that may suit you as partners, and why. Tick some, then see what would happen if you worked together.")
    static let none = Phrase(
        id: "Belum ada yang dapat disarankan: perpustakaan lain belum memuat katalog, atau semua sudah menjadi mitra.",
        en: "Nothing to suggest yet: no other library has a catalogue here, or all are partners already.")
    static let others = Phrase(id: "Perpustakaan lain", en: "Another library")
    static let noOther = Phrase(id: "– tidak ada –", en: "– none –")
    static let seeReport = Phrase(id: "Lihat laporan perencanaan", en: "See the planning report")
    static let engaged = Phrase(id: "Sudah menjadi mitra", en: "Partners already")
    static let engagedHint = Phrase(
        id: "Tidak disarankan lagi karena ada perjanjian yang berlaku atau sedang dirundingkan.",
        en: "Not suggested again: an agreement is in force or being negotiated.")
    static let agreement = Phrase(id: "perjanjian", en: "agreement")
    static let points = Phrase(id: "nilai", en: "score")
    static let how = Phrase(id: "Bagaimana nilai dihitung", en: "How the score is made")
    static let report = Phrase(id: "Bila kita bekerja sama", en: "If we worked together")
    static let reportLead = Phrase(id: "Laporan perencanaan untuk", en: "Planning report for")
    static let choose = Phrase(
        id: "Pilih perpustakaan yang akan dibandingkan, dua sampai dua belas.",
        en: "Choose the libraries to compare, two to twelve.")
    static let draft = Phrase(id: "Susun perjanjian", en: "Draft an agreement")
    static let change = Phrase(id: "Ubah pilihan", en: "Change the choice")
    static let print = Phrase(
        id: "Untuk dicetak; sampai empat perpustakaan pada satu halaman A4.",
        en: "To print; up to four libraries on one page of A4.")
    static let together = Phrase(id: "judul bersama", en: "titles together")
    static let onlyOne = Phrase(id: "hanya di satu tempat", en: "in one place only")
    static let gapsClosed = Phrase(id: "kekurangan tertutup", en: "gaps closed")
    static let wishesFilled = Phrase(id: "permintaan terjawab", en: "wishes answered")
    static let collections = Phrase(id: "Koleksi masing-masing", en: "Each one’s collection")
    static let library = Phrase(id: "Perpustakaan", en: "Library")
    static let titles = Phrase(id: "Judul", en: "Titles")
    static let copies = Phrase(id: "Eksemplar", en: "Copies")
    static let unique = Phrase(id: "Hanya di sini", en: "Only here")
    static let gain = Phrase(id: "Bertambah", en: "Gains")
    static let matrix = Phrase(id: "Judul yang sama dan jarak", en: "Titles in common, and distances")
    static let matrixHint = Phrase(
        id: "Kiri bawah: judul yang dimiliki keduanya. Kanan atas: jarak garis lurus.",
        en: "Lower left: titles that both have. Upper right: distance as the crow flies.")
    static let unknown = Phrase(id: "tak diketahui", en: "unknown")
    static let classes = Phrase(id: "Kekuatan dan kekurangan per kelas", en: "Strengths and gaps by class")
    static let noClass = Phrase(id: "Tanpa nomor klas", en: "Without a class number")
    static let legend = Phrase(
        id: "Angka: judul sendiri, lalu tambahan dari yang lain. ✓ kekurangan tertutup oleh yang lain.",
        en: "Numbers: own titles, then what the others add. ✓ a gap that the others close.")
    static let wishes = Phrase(id: "Permintaan pembaca", en: "Readers’ wishes")
    static let all = Phrase(id: "Bersama", en: "Together")
    static let load = Phrase(id: "Beban", en: "Load")
    static let unknownPlace = Phrase(
        id: "Letak sebagian perpustakaan belum dicatat, jadi jaraknya tidak diketahui.",
        en: "Some libraries’ places are not on record, so their distances are unknown.")
    static let means = Phrase(id: "Layanan dan peralatan", en: "Services and equipment")
    static let ceiling = Phrase(id: "Sanggup meminjamkan per minggu", en: "Can lend in a week")
    static let allHave = Phrase(id: "Semuanya punya", en: "All have")
    static let meansHint = Phrase(
        id: "Menurut profil tiap perpustakaan; “–” berarti tidak disebut.",
        en: "As each library’s profile says; “–” means not said.")
    static let profile = Phrase(id: "Yang sudah diketahui", en: "What is known")
    static let noHours = Phrase(id: "jam buka belum dicatat", en: "opening hours not on record")
    static let noContact = Phrase(id: "kontak belum dicatat", en: "no contact on record")
    static let noCatalog = Phrase(id: "belum ada katalog", en: "no catalogue yet")
}
