import Commons

enum TitlePhrases {
    static let whereIsIt = Phrase(id: "Di mana bukunya", en: "Where it is")
    static let library = Phrase(id: "Perpustakaan", en: "Library")
    static let level = Phrase(id: "Jenjang", en: "Level")
    static let callNumber = Phrase(id: "Nomor panggil", en: "Call number")
    static let location = Phrase(id: "Letak", en: "Location")
    static let copies = Phrase(id: "Eksemplar", en: "Copies")
    static let available = Phrase(id: "Bisa dipinjam", en: "Available")
    static let notStated = Phrase(id: "tidak disebut", en: "not stated")
    static let allOut = Phrase(id: "sedang dipinjam", en: "on loan")
    static let asOf = Phrase(id: "Data per", en: "As of")
    static let details = Phrase(id: "Tentang buku ini", en: "About this title")
    static let creators = Phrase(id: "Pengarang", en: "Author")
    static let contributors = Phrase(id: "Ikut menyumbang", en: "Contributors")
    static let responsibility = Phrase(id: "Pernyataan tanggung jawab", en: "Statement of responsibility")
    static let edition = Phrase(id: "Edisi", en: "Edition")
    static let publisher = Phrase(id: "Penerbit", en: "Publisher")
    static let place = Phrase(id: "Tempat terbit", en: "Place of publication")
    static let year = Phrase(id: "Tahun terbit", en: "Year")
    static let extent = Phrase(id: "Deskripsi fisik", en: "Physical description")
    static let series = Phrase(id: "Seri", en: "Series")
    static let classNumber = Phrase(id: "Nomor klas", en: "Class number")
    static let language = Phrase(id: "Bahasa", en: "Language")
    static let subjects = Phrase(id: "Subjek", en: "Subjects")
    static let material = Phrase(id: "Jenis bahan", en: "Material")
    static let summary = Phrase(id: "Ringkasan", en: "Summary")
    static let links = Phrase(id: "Tautan", en: "Links")
    static let number = Phrase(id: "Nomor judul di katalog ini", en: "Number in this catalogue")
    static let brief = Phrase(
        id: "Data ringkas: judul ini baru dikenal dari daftar eksemplar, jadi keterangannya belum lengkap.",
        en: "Brief record: this title is known from a list of copies only, so its description is not complete.")
    static let cite = Phrase(id: "Kutip buku ini", en: "Cite this title")
    static let citeHint = Phrase(
        id: "Periksa lagi dengan bukunya: kutipan disusun otomatis dari data katalog.",
        en: "Check it against the book: citations are made from catalogue data.")
    static let ris = Phrase(id: "Unduh RIS (Zotero, Mendeley)", en: "Download RIS (Zotero, Mendeley)")
    static let bib = Phrase(id: "Unduh BibTeX", en: "Download BibTeX")
    static let share = Phrase(id: "Bagikan lewat WhatsApp", en: "Share on WhatsApp")
    static let ask = Phrase(id: "Minta buku ini", en: "Ask for this book")
    static let askHint = Phrase(
        id: "Belum bisa pergi ke sana? Catat permintaanmu; pustakawan melihat apa yang dicari.",
        en: "Cannot go there? Leave a request; librarians see what is wanted.")
    static let print = Phrase(id: "Cetak halaman ini", en: "Print this page")
    static let cannotPlace = Phrase(
        id: "Judul ini ada di katalog, tetapi perpustakaannya belum termuat. Coba lagi sebentar.",
        en: "This title is in the catalogue, but its libraries are not loaded yet. Try again in a moment.")
    static let path = Phrase(id: "Bidang", en: "Field")
}
