public import Commons

/// Why a library could not be taken in.
public enum MembershipError: Error, Sendable, Hashable {
    case nameMissing
    case notAnNPSN(String)
    case notACode(String)
    case notAnNPP(String)
    case notAnISIL(String)
    case notARegion(String)
    case isilTaken(String, by: String)
    case nppTaken(String, by: String)
    case npsnTaken(String, by: String)
    case unknownLibrary(String)
    case unknownLevel(String)
    case unfitCeiling(Int)
    case unfitStock(Int)
    case unfitClosure(String, String)
    case hasLeft

    public var phrase: Phrase {
        switch self {
        case .nameMissing:
            Phrase(id: "Nama perpustakaan kosong. Isi --name.", en: "The library's name is empty. Give --name.")
        case .notAnNPSN(let text):
            Phrase(
                id: "“\(text)” bukan NPSN: NPSN terdiri atas 8 karakter, misalnya 20404180.",
                en: "“\(text)” is not an NPSN: an NPSN has 8 characters, such as 20404180.")
        case .notACode(let text):
            Phrase(
                id: "“\(text)” bukan kode perpustakaan. Pakai NPSN, NPP-…, atau L- dan enam karakter.",
                en: "“\(text)” is not a library code. Use an NPSN, NPP-…, or L- and six characters.")
        case .notAnNPP(let text):
            Phrase(
                id: "“\(text)” bukan NPP: nomor pokok perpustakaan terdiri atas 6 sampai 20 huruf dan angka.",
                en: "“\(text)” is not an NPP: 6 to 20 letters and digits.")
        case .notAnISIL(let text):
            Phrase(
                id: "“\(text)” bukan ISIL: kode negara, tanda hubung, lalu 1 sampai 11 tanda, misalnya ID-JKPNRI.",
                en: "“\(text)” is not an ISIL: a country code, a hyphen, then 1 to 11 signs, such as ID-JKPNRI.")
        case .notARegion(let text):
            Phrase(
                id: "“\(text)” bukan kode wilayah; misalnya 33.14 atau 33.14.07.",
                en: "“\(text)” is not a region code; such as 33.14 or 33.14.07.")
        case .isilTaken(let isil, let name):
            Phrase(id: "ISIL \(isil) sudah dipakai \(name).", en: "ISIL \(isil) already belongs to \(name).")
        case .nppTaken(let npp, let name):
            Phrase(id: "NPP \(npp) sudah dipakai \(name).", en: "NPP \(npp) already belongs to \(name).")
        case .npsnTaken(let npsn, let name):
            Phrase(id: "NPSN \(npsn) sudah dipakai \(name).", en: "NPSN \(npsn) already belongs to \(name).")
        case .unknownLibrary(let code):
            Phrase(
                id: "Perpustakaan \(code) belum terdaftar. Daftarkan dengan: silang library add --code \(code) --name …",
                en: "Library \(code) is not registered. Register it with: silang library add --code \(code) --name …")
        case .unfitCeiling(let number):
            Phrase(
                id: "Batas pinjam per minggu \(number) tidak mungkin; isi 0 sampai 10.000.",
                en: "A weekly ceiling of \(number) is impossible; give 0 to 10,000.")
        case .unfitStock(let number):
            Phrase(
                id: "Jumlah eksemplar \(number) tidak mungkin; isi 0 sampai 10.000.000.",
                en: "A stock of \(number) copies is impossible; give 0 to 10,000,000.")
        case .unfitClosure(let from, let until):
            Phrase(
                id: "Masa tutup \(from) sampai \(until) berakhir sebelum mulai.",
                en: "The closed period \(from) to \(until) ends before it begins.")
        case .hasLeft:
            Phrase(
                id: "Perpustakaan ini sudah keluar, atau tidak sedang keluar.", en: "This library has left, or is not leaving.")
        case .unknownLevel(let text):
            Phrase(
                id: "Jenjang “\(text)” tidak dikenal. Pilih: \(Self.levels).",
                en: "Level “\(text)” is unknown. Choose: \(Self.levels).")
        }
    }

    private static var levels: String { LibraryLevel.allCases.map(\.rawValue).joined(separator: ", ") }
}
