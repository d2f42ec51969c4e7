public import Commons

/// Why a notice could not be written.
public enum NoticeError: Error, Sendable, Hashable {
    case textMissing
    case tooLong(most: Int)
    case noAudience
    case badDay
    case tooMany(most: Int)
    case withdrawn

    public var phrase: Phrase {
        switch self {
        case .textMissing: Phrase(id: "Judul dan isinya perlu ditulis.", en: "Title and text are needed.")
        case .tooLong(let most):
            Phrase(id: "Terlalu panjang: paling banyak \(most) huruf.", en: "Too long: at most \(most) letters.")
        case .noAudience: Phrase(id: "Pilih untuk siapa pemberitahuan ini.", en: "Choose whom it is for.")
        case .badDay:
            Phrase(
                id: "Hari terakhirnya hari ini atau sesudahnya, paling lama setahun.",
                en: "Its last day is today or later, within a year.")
        case .tooMany(let most):
            Phrase(
                id: "Sudah \(most) pemberitahuan yang masih tampil; tarik satu dulu.",
                en: "\(most) notices are shown already; withdraw one first.")
        case .withdrawn: Phrase(id: "Pemberitahuan ini sudah ditarik.", en: "This notice was withdrawn.")
        }
    }
}
