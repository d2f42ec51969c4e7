public import Commons

/// What a library accepts by joining: form 6, the union catalogue, and nothing else. Every other service needs an agreement.
///
/// It rests on the Libraries Act's call to cooperate (UU 43/2007, articles 14, 42 and 43; their wording not verified) and, for what is not
/// shown, on the Act on Personal Data Protection (UU 27/2022; not verified); the rest is what union catalogues everywhere agree on.
///
/// Later charters are new versions; a library's row keeps the version it accepted.
public struct Charter: Sendable, Hashable {
    public let version: String
    public let articles: [Phrase]

    public static let standard = Charter(
        version: "katalog-induk-1",
        articles: [
            Phrase(
                id: "Katalog setiap anggota dimuat dalam satu katalog induk yang boleh ditelusur siapa pun, tanpa masuk.",
                en: "Every member's catalogue is part of one union catalogue that anyone may search, without signing in."),
            Phrase(
                id: "Yang tampil: judul, kepengarangan, nomor panggil, letak, jumlah eksemplar, dan tanggal datanya.",
                en: "Shown are: title, responsibility, call number, location, number of copies, and the date they are true of."),
            Phrase(
                id: "Yang tidak tampil: harga, pemasok, penyumbang, dan data pribadi siapa pun.",
                en: "Not shown are: prices, suppliers, donors, and anyone's personal data."),
            Phrase(
                id:
                    "Setiap perpustakaan tetap pemilik datanya, boleh memperbaikinya kapan saja, "
                    + "dan boleh keluar dengan membawa semuanya.",
                en:
                    "Each library stays the owner of its data, may correct it at any time, "
                    + "and may leave and take all of it along."
            ),
            Phrase(
                id: "Pinjam antarperpustakaan dan layanan lain baru berlaku setelah ada perjanjian.",
                en: "Interlibrary loan and other services begin only once there is an agreement."),
        ])
}
