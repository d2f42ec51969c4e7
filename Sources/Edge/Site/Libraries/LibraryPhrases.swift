import Commons

enum LibraryPhrases {
    static let title = Phrase(id: "Perpustakaan", en: "Libraries")
    static let lead = Phrase(
        id: "Semua perpustakaan yang katalognya dapat dicari di sini.", en: "Every library whose catalogue can be searched here.")
    static let none = Phrase(id: "Belum ada perpustakaan yang terdaftar.", en: "No library is registered yet.")
    static let noDistrict = Phrase(id: "Kecamatan belum diketahui", en: "District not known")
    static let profile = Phrase(id: "Profil", en: "Profile")
    static let level = Phrase(id: "Jenjang atau jenis", en: "Level or kind")
    static let code = Phrase(id: "Kode", en: "Code")
    static let address = Phrase(id: "Alamat", en: "Address")
    static let district = Phrase(id: "Wilayah", en: "Area")
    static let hours = Phrase(id: "Jam buka", en: "Opening hours")
    static let email = Phrase(id: "Surel kantor", en: "Office e-mail")
    static let phone = Phrase(id: "Telepon kantor", en: "Office telephone")
    static let website = Phrase(id: "Situs", en: "Website")
    static let collection = Phrase(id: "Koleksi", en: "Collection")
    static let dataAsOf = Phrase(id: "Data per", en: "Data as of")
    static let noCollection = Phrase(id: "Katalognya belum dimasukkan.", en: "Its catalogue has not been brought in yet.")
    static let searchInside = Phrase(id: "Cari di perpustakaan ini", en: "Search in this library")
    static let seeAll = Phrase(id: "Lihat semua judulnya", en: "See all its titles")
    static let printable = Phrase(id: "Katalog untuk dicetak", en: "Printable catalogue")
    static let newHere = Phrase(id: "Baru di sini", en: "New here")
    static let allNewHere = Phrase(id: "Semua yang baru di sini", en: "Everything new here")
    static let catalogOf = Phrase(id: "Katalog", en: "Catalogue of")
    static let byTitle = Phrase(id: "menurut judul", en: "by title")
    static let byClass = Phrase(id: "menurut nomor klas", en: "by class number")
    static let order = Phrase(id: "Urutan", en: "Order")
    static let whole = Phrase(id: "Tampilkan semuanya untuk dicetak", en: "Show everything for printing")
    static let wholeInParts = Phrase(id: "Tampilkan untuk dicetak", en: "Show for printing")
    static let inParts = Phrase(
        id: "Katalog ini besar, jadi dicetak per bagian: 2.000 judul sekali cetak.",
        en: "This catalogue is large, so it prints in parts: 2,000 titles at a time.")
    static let continues = Phrase(id: "Bersambung ke bagian berikutnya.", en: "Continued in the next part.")
    static let printHint = Phrase(
        id: "Cetak dengan perintah cetak di peramban (Ctrl+P): dua kolom, A4 atau F4.",
        en: "Print with your browser’s print command (Ctrl+P): two columns, A4 or F4.")
    static let nextPart = Phrase(id: "Bagian berikutnya", en: "Next part")
    static let previousPart = Phrase(id: "Bagian sebelumnya", en: "Previous part")
    static let fromStart = Phrase(id: "Dari awal", en: "From the start")
    static let parts = Phrase(id: "Bagian katalog", en: "Parts of the catalogue")
    static let noNumber = Phrase(id: "Tanpa nomor klas", en: "Without class number")
    static let emptyPart = Phrase(id: "Tidak ada judul di bagian ini.", en: "There are no titles in this part.")
    static let schools = Phrase(id: "sekolah dan madrasah", en: "schools and madrasahs")
}
