public import Commons

/// Why somebody was not let in. None tells whether a name exists.
public enum SignInError: Error, Sendable, Hashable {
    /// The name, the library and the password do not belong together.
    case refused
    /// Too many tries; again after so many seconds.
    case wait(seconds: Int64)
    /// Too many people sign in at this moment.
    case tooBusy
    /// The slip's code is wrong, used or too old.
    case noSuchSlip
    /// The new password or PIN will not do, and why.
    case unfit(Phrase)
    /// The password of whoever is signed in was asked for once more, and is not this one.
    case wrongPassword
    /// Whoever is signed in came by an account elsewhere and has no password.
    case noPassword
    /// The second factor's code is not right now, or was used.
    case wrongCode

    public var phrase: Phrase {
        switch self {
        case .refused:
            Phrase(
                id:
                    "Nama atau nomor, perpustakaan, dan sandi tidak cocok. Periksa lagi. Bila yakin benar, coba lagi lima menit kemudian, atau minta kode baru kepada pustakawan.",
                en:
                    "Name or number, library and password do not belong together. Check them. If you are sure, try again in five minutes, or ask the librarian for a new code."
            )
        case .wait(let seconds):
            Phrase(
                id: "Terlalu banyak percobaan. Coba lagi \(Self.minutes(seconds, .indonesian)).",
                en: "Too many tries. Try again \(Self.minutes(seconds, .english)).")
        case .tooBusy:
            Phrase(
                id: "Banyak orang sedang masuk. Coba lagi beberapa detik.",
                en: "Many people are signing in. Try again in a few seconds.")
        case .noSuchSlip:
            Phrase(
                id: "Kode ini salah, sudah dipakai, atau sudah lewat waktunya. Minta kode baru kepada pustakawan.",
                en: "This code is wrong, was used, or is too old. Ask the librarian for a new one.")
        case .unfit(let reason): reason
        case .wrongPassword:
            Phrase(id: "Sandi sekarang tidak cocok. Coba lagi.", en: "The present password does not match. Try again.")
        case .noPassword:
            Phrase(
                id:
                    "Akun ini belum punya sandi. Minta kode kepada pustakawan atau kepala sekolah, lalu buat sandi dengan kode itu.",
                en: "This account has no password yet. Ask the librarian or principal for a code and choose a password with it.")
        case .wrongCode:
            Phrase(
                id: "Kode tidak cocok. Kode berganti setiap 30 detik dan hanya berlaku sekali; pakai yang terbaru.",
                en: "The code does not match. It changes every 30 seconds and counts once only; use the newest.")
        }
    }

    private static func minutes(_ seconds: Int64, _ language: Language) -> String {
        let minutes = (seconds + 59) / 60
        return switch language {
        case .indonesian: seconds < 60 ? "dalam satu menit" : "dalam \(minutes) menit"
        case .english: seconds < 60 ? "in a minute" : minutes == 1 ? "in 1 minute" : "in \(minutes) minutes"
        }
    }
}
