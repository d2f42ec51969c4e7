public import Commons

/// Why a library could not be taken in.
public enum MembershipError: Error, Sendable, Hashable {
    case nameMissing
    case notAnNPSN(String)
    case notACode(String)
    case npsnTaken(String, by: String)
    case unknownLibrary(String)
    case unknownLevel(String)

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
        case .npsnTaken(let npsn, let name):
            Phrase(id: "NPSN \(npsn) sudah dipakai \(name).", en: "NPSN \(npsn) already belongs to \(name).")
        case .unknownLibrary(let code):
            Phrase(
                id: "Perpustakaan \(code) belum terdaftar. Daftarkan dengan: silang library add --code \(code) --name …",
                en: "Library \(code) is not registered. Register it with: silang library add --code \(code) --name …")
        case .unknownLevel(let text):
            Phrase(
                id: "Jenjang “\(text)” tidak dikenal. Pilih: \(Self.levels).",
                en: "Level “\(text)” is unknown. Choose: \(Self.levels).")
        }
    }

    private static var levels: String { LibraryLevel.allCases.map(\.rawValue).joined(separator: ", ") }
}
