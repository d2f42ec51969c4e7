import Commons

/// What reading a member's file may have to say.
extension Phrase {
    static let titleMissing = Phrase(id: "Judul kosong.", en: "The title is empty.")
    static let rowLeftOut = Phrase(
        id: "Baris tidak dipakai; isi judulnya di sistem sekolah lalu impor lagi.",
        en: "The row is not used; fill in its title in the school's system and import again.")
    static let keptAsTyped = Phrase(id: "Disimpan seperti tertulis.", en: "Kept as typed.")
    static let leftEmpty = Phrase(id: "Dikosongkan; data asli tetap disimpan.", en: "Left empty; the original is kept.")
    static let lineBreakDebris = Phrase(
        id: "Sisa ganti baris (“rn”) di tengah teks, rusak saat ekspor.",
        en: "Debris of a line break (“rn”) within the text, damaged on export.")
    static let replacedBySpace = Phrase(id: "Diganti spasi.", en: "Replaced by a space.")
    static let entities = Phrase(id: "Kode HTML di dalam teks.", en: "HTML codes within the text.")
    static let turnedIntoText = Phrase(id: "Diubah menjadi teks biasa.", en: "Turned into plain text.")
    static let controlCharacters = Phrase(id: "Karakter kendali di dalam teks.", en: "Control characters within the text.")
    static let removed = Phrase(id: "Dihapus.", en: "Removed.")
    static let isbnForm = Phrase(id: "ISBN ditulis tidak baku.", en: "The ISBN is not written in the standard form.")
    static let isbnRead = Phrase(id: "Dibaca sebagai ISBN yang benar.", en: "Read as the right ISBN.")
    static let isbnInWrongPlace = Phrase(id: "Kolom ISBN berisi ISSN.", en: "The ISBN column holds an ISSN.")
    static let readAsISSN = Phrase(id: "Dibaca sebagai ISSN.", en: "Read as an ISSN.")
    static let isbnUnusable = Phrase(id: "Bukan ISBN.", en: "Not an ISBN.")
    static let yearUnreadable = Phrase(id: "Tahun terbit tidak terbaca.", en: "The year of publication cannot be read.")
    static let yearSlip = Phrase(id: "Tahun terbit salah bentuk.", en: "The year of publication has a slip of form.")
    static let subjectInExtent = Phrase(
        id: "Kolom kolasi berisi mata pelajaran.", en: "The collation column holds a school subject.")
    static let movedToSubjects = Phrase(id: "Dipindah ke subjek.", en: "Moved to the subjects.")
    static let statementInExtent = Phrase(
        id: "Kolom kolasi berisi keterangan edisi.", en: "The collation column holds a statement of edition.")
    static let movedToEdition = Phrase(id: "Dipindah ke edisi.", en: "Moved to the edition.")
    static let lengthInNotes = Phrase(
        id: "Kolom catatan hanya berisi panjang teks (cacat ekspor SLiMS 9.6/9.7).",
        en: "The notes column holds only the length of its text (a defect of SLiMS 9.6/9.7 exports).")
    static let tooLong = Phrase(id: "Teks terlalu panjang.", en: "The text is too long.")
    static let cut = Phrase(id: "Dipotong; data asli tetap disimpan.", en: "Cut; the original is kept.")
    static let itemCodeMissing = Phrase(id: "Kode eksemplar kosong.", en: "The item code is empty.")
    static let itemLeftOut = Phrase(
        id: "Baris tidak dipakai; isi kode eksemplarnya lalu impor lagi.",
        en: "The row is not used; fill in its item code and import again.")
    static let copiesUnreadable = Phrase(id: "Jumlah eksemplar tidak terbaca.", en: "The number of copies cannot be read.")
    static let copiesUnstated = Phrase(id: "Dianggap tidak disebut.", en: "Taken as not stated.")
    static let cellsRejoined = Phrase(
        id: "Tanda kutip tidak digandakan saat ekspor, sehingga sel terbelah.",
        en: "Quotes were not doubled on export, so that a cell was split.")
    static let rejoined = Phrase(id: "Disambung kembali.", en: "Joined again.")
    static let notBibliographic = Phrase(
        id: "Bukan data judul, melainkan data pendamping (otoritas atau kepemilikan).",
        en: "No title, but an accompanying record (authority or holdings).")
    static let accompanyingLeftOut = Phrase(id: "Tidak dipakai.", en: "Not used.")
    static let damagedRecord = Phrase(id: "Cantuman rusak dan tidak terbaca.", en: "The record is damaged and cannot be read.")
    static let exportAgain = Phrase(
        id: "Tidak dipakai; ekspor ulang cantuman ini dari sistem asalnya.",
        en: "Not used; export this record again from its system.")
    static let readAsFarAsPossible = Phrase(id: "Dibaca sejauh mungkin.", en: "Read as far as possible.")

    static func isbnCheckDigit(_ expected: Character) -> Phrase {
        Phrase(
            id: "Angka pemeriksa ISBN salah (seharusnya \(expected), atau ada angka lain yang salah ketik).",
            en: "The ISBN's check digit is wrong (\(expected) expected, or another digit is mistyped).")
    }

    static func isbnLength(_ count: Int) -> Phrase {
        Phrase(id: "ISBN berisi \(count) angka, bukan 10 atau 13.", en: "The ISBN has \(count) digits, not 10 or 13.")
    }

    static func rowTooLong(_ bytes: Int) -> Phrase {
        Phrase(
            id: "Baris ini \(Language.indonesian.number(bytes)) bita panjangnya; tidak ada data buku sepanjang itu.",
            en: "This row is \(Language.english.number(bytes)) bytes long; no book's data is that long.")
    }

    static let lookForQuotes = Phrase(
        id: "Tidak dipakai; periksa tanda kutip dan ganti baris di sekitarnya, lalu impor lagi.",
        en: "Not used; look at the quotes and line breaks around it, then import again.")

    static func marc(_ message: String) -> Phrase {
        Phrase(id: "MARC: \(message)", en: "MARC: \(message)")
    }
}
