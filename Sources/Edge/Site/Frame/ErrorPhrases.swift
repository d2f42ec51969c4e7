import Commons
import HTTPTypes

/// What a failed request says to a person: what is the matter and what to do next, never why inside.
enum ErrorPhrases {
    static let next = Phrase(id: "Yang bisa dicoba", en: "What you can try")
    static let search = Phrase(id: "Cari bukunya", en: "Search for the book")
    static let browse = Phrase(id: "Lihat-lihat menurut bidang", en: "Look around by field")
    static let home = Phrase(id: "Ke halaman depan", en: "To the front page")
    static let reference = Phrase(id: "Bila melapor, sebutkan nomor ini", en: "If you report this, mention this number")

    static func heading(_ status: HTTPResponse.Status) -> Phrase {
        switch status.code {
        case 404, 410: Phrase(id: "Halaman ini tidak ada", en: "This page does not exist")
        case 400, 414, 422: Phrase(id: "Alamat atau isiannya tidak terbaca", en: "The address or form could not be read")
        case 403: Phrase(id: "Ini tidak bisa dilakukan dari sini", en: "This cannot be done from here")
        case 405: Phrase(id: "Halaman ini tidak menerima cara itu", en: "This page does not take that method")
        case 413: Phrase(id: "Isiannya terlalu besar", en: "What was sent is too large")
        case 429: Phrase(id: "Terlalu banyak permintaan", en: "Too many requests")
        case 503: Phrase(id: "Sedang dimulai ulang", en: "Restarting")
        case 500...: Phrase(id: "Ada yang salah di pihak kami", en: "Something went wrong on our side")
        default: Phrase(id: "Permintaan ini tidak bisa dipenuhi", en: "This request could not be fulfilled")
        }
    }

    static func explanation(_ status: HTTPResponse.Status, _ code: String = "") -> Phrase {
        switch status.code {
        case 403 where code == "not-allowed":
            Phrase(
                id: "Peran Anda tidak mencakup halaman ini. Periksa peran yang sedang berlaku di halaman akun.",
                en: "Your role does not cover this page. See on the account page which roles count now.")
        case 404, 410:
            Phrase(
                id: "Mungkin alamatnya salah ketik, atau judulnya sudah tidak ada di katalog mana pun.",
                en: "The address may be mistyped, or the title may no longer be in any catalogue.")
        case 403:
            Phrase(
                id: "Formulir harus dikirim dari halaman ini sendiri. Buka lagi halamannya, lalu kirim ulang.",
                en: "A form has to be sent from this site’s own page. Open the page again and send it once more.")
        case 429:
            Phrase(id: "Tunggu sebentar, lalu coba lagi.", en: "Wait a moment and try again.")
        case 503:
            Phrase(id: "Coba lagi dalam beberapa detik.", en: "Try again in a few seconds.")
        case 500...:
            Phrase(
                id: "Bukan salahmu. Coba lagi sebentar; bila masih terjadi, beri tahu pengelola.",
                en: "It is not your fault. Try again in a moment; if it still happens, tell the operator.")
        default:
            Phrase(
                id: "Kembali ke halaman sebelumnya dan coba dengan cara lain.",
                en: "Go back to the page before and try in another way.")
        }
    }
}
