import Commons
import Membership
import OpenID

/// Words about signing in by an account elsewhere; `name` is what people call the provider.
enum OutsidePhrases {
    static func enter(_ name: String) -> Phrase { Phrase(id: "Masuk dengan \(name)", en: "Sign in with \(name)") }
    static let enterText = Phrase(
        id: "Untuk yang sudah menyambungkan akunnya di halaman Akun saya.",
        en: "For those who linked their account on the page My account.")
    static func onwardTitle(_ name: String) -> Phrase { Phrase(id: "Menuju \(name)", en: "On to \(name)") }
    static func onward(_ name: String, _ host: String) -> Phrase {
        Phrase(
            id: "Anda diantar ke \(name) (\(host)). Masuklah di sana; sesudah itu Anda kembali ke Silang.",
            en: "You are being taken to \(name) (\(host)). Sign in there; then you come back to Silang.")
    }
    static let next = Phrase(id: "Lanjut", en: "Continue")
    static func slipTitle(_ name: String) -> Phrase {
        Phrase(id: "Atau pakai \(name)", en: "Or use \(name)")
    }
    static let slipText = Phrase(
        id: "Tidak perlu sandi baru: akun itu tersambung dengan kode ini, dan selanjutnya Anda masuk dengannya.",
        en: "No new password is needed: the account is linked by this code, and from then on you sign in with it.")
    static func slipButton(_ name: String) -> Phrase { Phrase(id: "Sambungkan \(name)", en: "Link \(name)") }

    static func account(_ name: String) -> Phrase { Phrase(id: "Masuk dengan \(name)", en: "Signing in with \(name)") }
    static func notLinked(_ name: String) -> Phrase {
        Phrase(
            id: "Belum tersambung. Sambungkan akun \(name) Anda agar bisa masuk tanpa mengetik sandi Silang.",
            en: "Not linked. Link your account at \(name) to sign in without typing Silang’s password.")
    }
    static let linked = Phrase(id: "Tersambung", en: "Linked")
    static let since = Phrase(id: "sejak", en: "since")
    static let used = Phrase(id: "terakhir dipakai", en: "last used")
    static let link = Phrase(id: "Sambungkan", en: "Link it")
    static let unlink = Phrase(id: "Lepaskan", en: "Take it off")
    static let linkDone = Phrase(
        id: "Akun luar tersambung. Lain kali Anda bisa masuk dengannya.",
        en: "The account is linked. Next time you can sign in with it.")
    static let unlinkDone = Phrase(id: "Sambungan dilepas.", en: "The link was taken off.")
    static let dropsWithPassword = Phrase(
        id: "Bila sandi diganti, sambungan ini ikut lepas dan dibuat lagi.",
        en: "Changing the password takes the link off; it can then be made again.")
    static func outThere(_ name: String) -> Phrase {
        Phrase(
            id:
                "Tadi masuk dengan \(name) di komputer bersama? Keluarlah juga dari \(name), supaya orang berikutnya tidak masuk sebagai Anda.",
            en: "Signed in with \(name) on a shared computer? Sign out of \(name) as well, or the next person comes in as you.")
    }
}

/// Why nobody came in by an account elsewhere, as the address of the next page says it: never what the provider wrote.
enum OutsideTrouble: Hashable {
    case rule(OutsideError)
    case cancelled, unreachable, untrusted, otherDomain, sessionChanged

    private static let others: [String: OutsideTrouble] = [
        "batal": .cancelled, "tak-terhubung": .unreachable, "tak-terbukti": .untrusted, "lain-lembaga": .otherDomain,
        "sesi-lain": .sessionChanged,
    ]

    init?(_ word: String?) {
        guard let word else { return nil }
        if let rule = OutsideError(rawValue: word) {
            self = .rule(rule)
        } else if let other = Self.others[word] {
            self = other
        } else {
            return nil
        }
    }

    init?(_ error: any Error) {
        switch error {
        case let error as OutsideError: self = .rule(error)
        case OpenIDError.unreachable: self = .unreachable
        case OpenIDError.otherDomain: self = .otherDomain
        case is OpenIDError: self = .untrusted
        case SignInError.noSuchSlip: self = .rule(.noSuchSlip)
        default: return nil
        }
    }

    var word: String {
        if case .rule(let error) = self { return error.rawValue }
        return Self.others.first { $0.value == self }?.key ?? ""
    }

    func phrase(_ name: String) -> Phrase {
        switch self {
        case .rule(let error): error.phrase
        case .cancelled:
            Phrase(
                id: "Tidak jadi masuk lewat \(name). Anda bisa mencoba lagi, atau masuk dengan sandi.",
                en: "Signing in with \(name) was cancelled. Try again, or sign in with your password.")
        case .unreachable:
            Phrase(
                id: "\(name) sedang tidak bisa dihubungi. Masuk dengan sandi, atau coba lagi beberapa menit lagi.",
                en: "\(name) cannot be reached just now. Sign in with your password, or try again in a few minutes.")
        case .untrusted:
            Phrase(
                id:
                    "Jawaban dari \(name) tidak bisa dipastikan kebenarannya, jadi tidak diterima. Mulai lagi, atau masuk dengan sandi.",
                en:
                    "What came from \(name) could not be verified and was not accepted. Begin again, or sign in with your password."
            )
        case .otherDomain:
            Phrase(
                id: "Akun yang dipilih bukan dari lembaga yang diterima di sini. Pilih akun \(name) Anda, bukan akun pribadi.",
                en:
                    "The account chosen is not of an organisation accepted here. Choose your account at \(name), not a private one."
            )
        case .sessionChanged:
            Phrase(
                id: "Sesi Anda berganti di tengah jalan, jadi akun tidak disambungkan. Mulai lagi dari halaman ini.",
                en: "Your session changed on the way, so the account was not linked. Begin again on this page.")
        }
    }
}
