public import Commons

/// Why a paper could not be numbered or voided.
public enum PaperError: Error, Sendable, Hashable {
    case unfitPattern(String)
    case unfitUnit
    case unfitStart
    case unfitHead
    /// The letter's own words are too long.
    case tooMuchText
    case alreadyBegun(Int)
    case subjectMissing
    case addresseeMissing
    case tooLong
    case unknownLetter
    case reasonMissing
    case alreadyVoid
    /// The text can still change.
    case notProposed
    case notAParty
    /// This version was numbered before.
    case alreadyNumbered(String)
    case ownPage

    public var phrase: Phrase {
        switch self {
        case .unfitPattern:
            Phrase(
                id:
                    "Pola nomor harus memuat {no} dan {tahun}; yang lain: {no:3}, {jenis}, {kode}, {bulan}, {bulan-romawi}, huruf, angka, dan ./- ().",
                en:
                    "A pattern needs {no} and {tahun}; besides {no:3}, {jenis}, {kode}, {bulan}, {bulan-romawi}, letters, figures and ./- ()."
            )
        case .unfitUnit:
            Phrase(id: "Kode unit: 1–30 huruf, angka, titik, garis.", en: "The unit’s code: 1–30 letters, figures, dots, lines.")
        case .unfitStart: Phrase(id: "Nomor awal 1–99.999.", en: "Begin with 1–99,999.")
        case .unfitHead:
            Phrase(
                id: "Kepala surat: paling banyak empat baris, masing-masing 100 huruf.",
                en: "The letterhead takes four lines at most, of 100 characters each.")
        case .tooMuchText:
            Phrase(id: "Isi surat paling banyak 6.000 huruf.", en: "A letter takes 6,000 characters at most.")
        case .alreadyBegun(let last):
            Phrase(
                id: "Tahun ini sudah sampai nomor \(last); nomor tidak boleh melompat.",
                en: "This year has come to number \(last); numbers may not leap.")
        case .subjectMissing: Phrase(id: "Perihal belum diisi.", en: "The subject is missing.")
        case .addresseeMissing: Phrase(id: "Tujuan belum diisi.", en: "The addressee is missing.")
        case .tooLong:
            Phrase(
                id: "Perihal, tujuan, lampiran, atau tembusan terlalu panjang.",
                en: "Subject, addressee, enclosures or copies are too long.")
        case .unknownLetter: Phrase(id: "Surat itu tidak ada.", en: "There is no such letter.")
        case .reasonMissing: Phrase(id: "Tulis alasan pembatalan.", en: "Say why it becomes void.")
        case .alreadyVoid: Phrase(id: "Surat itu sudah batal.", en: "That letter is void already.")
        case .notProposed:
            Phrase(
                id: "Naskah masih rancangan; nomor diambil setelah naskah diajukan.",
                en: "The text is still a draft; its number is taken once it is proposed.")
        case .notAParty: Phrase(id: "Perpustakaan ini bukan pihak.", en: "This library is no party.")
        case .alreadyNumbered(let number):
            Phrase(id: "Naskah ini sudah bernomor \(number).", en: "This text has number \(number) already.")
        case .ownPage:
            Phrase(
                id: "Nomor untuk perjanjian diambil di halaman naskahnya.", en: "An agreement’s number is taken on its own page.")
        }
    }
}
