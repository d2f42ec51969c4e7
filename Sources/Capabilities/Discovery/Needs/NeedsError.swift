public import Commons

/// Why a wish could not be answered.
public enum NeedsError: Error, Sendable, Hashable {
    case notACode(String)
    case unknownWish(String)
    case unknownTitle(Int64)
    case nothingSaid
    case alreadyClosed(String)
    case unfitDay
    case unknownPartner(String)

    public var phrase: Phrase {
        switch self {
        case .notACode(let text):
            Phrase(
                id: "“\(text)” bukan kode permintaan: kodenya enam huruf dan angka, misalnya K7M3QX.",
                en: "“\(text)” is not a request’s code: a code has six letters and digits, such as K7M3QX.")
        case .unknownWish(let code): Phrase(id: "Tidak ada permintaan \(code).", en: "There is no request \(code).")
        case .unknownTitle(let id): Phrase(id: "Tidak ada judul bernomor \(id).", en: "There is no title number \(id).")
        case .nothingSaid: Phrase(id: "Tulis jawabannya: --text atau --title.", en: "Give the answer: --text or --title.")
        case .alreadyClosed(let code):
            Phrase(id: "Permintaan \(code) sudah ditutup.", en: "Request \(code) is closed already.")
        case .unfitDay:
            Phrase(
                id: "Tanggal diminta paling lama \(Discovery.mostDaysLate) hari yang lalu, dan tidak di masa depan.",
                en: "The day asked is at most \(Discovery.mostDaysLate) days ago, and not in the future.")
        case .unknownPartner(let code):
            Phrase(id: "Perpustakaan \(code) tidak dikenal.", en: "The library \(code) is unknown.")
        }
    }
}
