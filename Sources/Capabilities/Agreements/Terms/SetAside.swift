public import Commons

/// A clause that was looked at and does not give the value, with the reason.
public struct SetAside: Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        // Of the whole agreement
        case notYetInForce(from: CalendarDay)
        case over(since: CalendarDay)
        case suspended(since: CalendarDay)
        case notYetParty(LibraryID)
        case noLongerParty(LibraryID)
        // Of one clause
        case otherDirection
        case otherService
        case otherItem
        case otherReaders
        // Of one parameter
        case precedence(Precedence)
        /// Of equal standing; the parameter's own rule decided.
        case equalStanding
        /// A library's own, stricter rule holds over its items or its readers (S134).
        case guarded(by: LibraryID)

        public var phrase: Phrase {
            switch self {
            case .notYetInForce(let day):
                Phrase(id: "baru berlaku \(day.text(.indonesian))", en: "in force only from \(day.text(.english))")
            case .over(let day): Phrase(id: "berakhir \(day.text(.indonesian))", en: "over since \(day.text(.english))")
            case .suspended(let day):
                Phrase(id: "ditangguhkan sejak \(day.text(.indonesian))", en: "suspended since \(day.text(.english))")
            case .notYetParty: Phrase(id: "salah satu belum menjadi pihak", en: "one library is not a party yet")
            case .noLongerParty: Phrase(id: "salah satu bukan pihak lagi", en: "one library is no longer a party")
            case .otherDirection: Phrase(id: "untuk arah lain", en: "for the other direction")
            case .otherService: Phrase(id: "untuk layanan lain", en: "for another service")
            case .otherItem: Phrase(id: "untuk bahan lain", en: "for other items")
            case .otherReaders: Phrase(id: "untuk pembaca lain", en: "for other readers")
            case .precedence(let step):
                Precedence.table.first { $0.step == step }?.rule ?? Phrase(same: "\(step)")
            case .equalStanding:
                Phrase(id: "setara; aturan parameter yang memutuskan", en: "of equal standing; the parameter's own rule decides")
            case .guarded:
                Phrase(
                    id: "aturan perpustakaan sendiri lebih ketat dan tetap berlaku",
                    en: "a library's own rule is stricter and holds")
            }
        }
    }

    /// Nil when a whole agreement was set aside.
    public let source: TermSource?
    public let agreement: AgreementID?
    /// The parameter for which it was set aside; nil for every one.
    public let parameter: TermsParameter?
    public let value: ParameterValue?
    public let reason: Reason
}
