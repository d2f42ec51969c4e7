public import Commons

/// Who may come in by an invitation: each seat once.
public enum JoinSeat: String, Sendable, Hashable, CaseIterable {
    /// Answers for the school; their acceptance of the charter makes it a member.
    case principal
    /// Keeps the library; theirs is an application that waits for the principal.
    case librarian

    public var role: Role { self == .principal ? .principal : .librarian }
}

/// A link by which a school joins. Its code is known only to who was given it; the store has a digest.
public struct Invitation: Sendable, Hashable {
    public let id: Int64
    /// nil for one to this installation alone, by whoever runs it.
    public let network: NetworkID?
    /// The library, once it is known here.
    public var library: LibraryID?
    /// The school it is for; nil for a partner that is known by name alone.
    public let npsn: String?
    /// What the inviter called it.
    public let label: String
    public let isByOperator: Bool
    public let madeBy: String
    public let madeAt: Int64
    public let expiresAt: Int64
    public let principalAt: Int64?
    public let librarianAt: Int64?
    public let revokedAt: Int64?

    /// Whether it can still be used: until the principal came, it was taken back, or its time is over.
    public func isOpen(at now: Int64) -> Bool { principalAt == nil && revokedAt == nil && now < expiresAt }

    public func isTaken(_ seat: JoinSeat) -> Bool { (seat == .principal ? principalAt : librarianAt) != nil }
}

/// Whom an invitation is for.
public enum InvitedSchool: Sendable, Hashable {
    case npsn(String, name: String? = nil)
    /// A library that is registered here.
    case library(code: String)
    /// A partner without NPSN, or a school whose number is not at hand.
    case name(String)
}

/// Why somebody could not join by a link.
public enum JoinError: Error, Sendable, Hashable {
    /// The code is wrong, used, taken back or too old: nobody is told which.
    case noSuchInvitation
    case seatTaken
    /// A library of this number is here already and has its own people.
    case alreadyHere
    case charterNotAccepted
    case npsnMissing
    case unfit(Phrase)

    public var phrase: Phrase {
        switch self {
        case .noSuchInvitation:
            Phrase(
                id: "Undangan ini salah, sudah dipakai, dicabut, atau lewat waktunya. Minta tautan baru kepada koordinator.",
                en: "This invitation is wrong, used, withdrawn or too old. Ask the coordinator for a new link.")
        case .seatTaken:
            Phrase(
                id: "Bagian ini sudah diisi orang lain dengan tautan yang sama. Masuklah dengan akun yang ada.",
                en: "Somebody has filled this place by the same link. Sign in with the account that is there.")
        case .alreadyHere:
            Phrase(
                id: "Perpustakaan sekolah ini sudah terdaftar. Masuklah dengan akun yang ada, atau hubungi koordinator.",
                en: "This school’s library is registered already. Sign in with its account, or ask the coordinator.")
        case .charterNotAccepted:
            Phrase(
                id: "Kepala sekolah perlu menerima piagam: centang di bawah piagam.",
                en: "The principal has to accept the charter: tick below it.")
        case .npsnMissing:
            Phrase(
                id: "Isi NPSN, atau pilih “Tanpa NPSN”.", en: "Give the NPSN, or choose “No NPSN”.")
        case .unfit(let reason): reason
        }
    }
}
