public import Commons

/// What a guardian agreed to, on paper (UU 27/2022 Pasal 25; the form is 4.27): kept by the library, with the paper at the school.
public struct Consent: Sendable, Hashable {
    public let id: Int64
    public let person: PersonID
    /// The day on the paper form.
    public let formDay: CalendarDay
    public let scopes: Set<ConsentScope>
    /// Who took the paper in.
    public let takenBy: PersonID
    public let recordedAt: Int64
    public let withdrawnAt: Int64?
}

/// What the form asks, each ticked by itself.
public enum ConsentScope: String, Sendable, Hashable, CaseIterable {
    /// An account of the pupil's own, with a password.
    case account
    /// The class teacher may see what the pupil read.
    case readingLog
    /// Photographs of activities.
    case photos

    public var name: Phrase {
        switch self {
        case .account: Phrase(id: "Akun perpustakaan", en: "Library account")
        case .readingLog: Phrase(id: "Catatan bacaan dilihat wali kelas", en: "Reading log seen by the class teacher")
        case .photos: Phrase(id: "Foto kegiatan", en: "Photographs of activities")
        }
    }
}
