public import Commons

/// Who somebody is to a provider elsewhere, after its word for it was checked.
public struct OutsideAccount: Sendable, Hashable {
    let hash: String
    let label: String

    /// - Parameters:
    ///   - issuer: the provider; with `subject` all that an account is known by. A mail address is not among it: addresses are given to
    ///     others when their owner leaves.
    ///   - label: a few signs by which its owner tells it from another of theirs.
    public init(issuer: String, subject: String, label: String) {
        // The length before, so that no two pairs make one text.
        hash = Secret.digest("outside:\(issuer.utf8.count):\(issuer):\(subject)")
        self.label = String(label.prefix(80))
    }
}

/// An account elsewhere that somebody linked.
public struct OutsideLink: Sendable, Hashable {
    public let id: Int64
    public let label: String
    public let madeAt: Int64
    public let usedAt: Int64?
}

/// What somebody goes to the provider for. Made by ``SignIn/beginOutside(_:isKept:atDesk:)`` and taken once when they are back.
public struct OutsideAttempt: Sendable, Hashable {
    public enum Purpose: String, Sendable, Hashable, CaseIterable {
        case signIn, link, slip
    }

    public let purpose: Purpose
    public let isKept: Bool
    /// The slip, or the person and their session.
    let slip: String?
    let person: PersonID?
    let session: SessionID?
}

/// Why an account elsewhere opened nothing.
public enum OutsideError: String, Error, Sendable, Hashable, CaseIterable {
    /// The attempt was never made, not by this browser, used, or too old.
    case noAttempt
    /// Nobody linked this account.
    case notLinked
    /// Whose it is has no role any more.
    case nobody
    /// A pupil without a guardian's consent to an account.
    case noConsent
    /// It is somebody else's in Silang.
    case linkedElsewhere
    /// The person has another one linked.
    case alreadyLinked
    /// Not on a computer that is enrolled as a desk.
    case atDesk
    /// Someone of a role that needs a second factor needs a password, too.
    case needsPassword
    /// The slip was used or replaced meanwhile.
    case noSuchSlip

    public var phrase: Phrase {
        switch self {
        case .noAttempt:
            Phrase(
                id: "Langkah masuk ini sudah lewat waktunya, sudah dipakai, atau dimulai di peramban lain. Mulai lagi dari awal.",
                en: "This sign-in took too long, was used already, or began in another browser. Begin again.")
        case .notLinked:
            Phrase(
                id:
                    "Akun itu belum disambungkan dengan siapa pun di Silang. Masuk dulu dengan sandi atau kode dari pustakawan, lalu sambungkan di halaman Akun saya.",
                en:
                    "That account is not linked to anybody in Silang. Sign in with your password or a code from the librarian first, then link it on the page My account."
            )
        case .nobody:
            Phrase(
                id: "Peran Anda di perpustakaan sudah berakhir. Bila ini keliru, hubungi pustakawan atau kepala sekolah.",
                en: "Your role at the library has ended. If that is wrong, ask the librarian or the principal.")
        case .noConsent:
            Phrase(
                id: "Akun siswa perlu persetujuan wali yang tercatat. Tanyakan kepada pustakawan sekolahmu.",
                en: "A pupil’s account needs a guardian’s recorded consent. Ask your school’s librarian.")
        case .linkedElsewhere:
            Phrase(
                id: "Akun itu sudah tersambung dengan orang lain di Silang. Pilih akun milik Anda sendiri.",
                en: "That account is linked to somebody else in Silang. Choose the account that is your own.")
        case .alreadyLinked:
            Phrase(
                id: "Anda sudah menyambungkan akun lain. Lepaskan dulu yang lama.",
                en: "You have linked another account. Take the old one off first.")
        case .atDesk:
            Phrase(
                id: "Komputer ini dipakai bersama di meja, jadi cara masuk ini tidak dibuka di sini. Pakai PIN atau sandi.",
                en: "This computer is shared at the desk, so this way in is not open here. Use your PIN or password.")
        case .needsPassword:
            Phrase(
                id: "Peran Anda memerlukan kode kedua, jadi buat sandi dulu. Akun luar bisa disambungkan sesudahnya.",
                en: "Your role needs a second factor, so choose a password first. The account elsewhere can be linked afterwards."
            )
        case .noSuchSlip: SignInError.noSuchSlip.phrase
        }
    }
}
