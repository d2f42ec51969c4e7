public import Commons

/// The answers of parameters that are no numbers.
public enum TermsChoice: String, Sendable, Hashable, Codable, CaseIterable {
    case off, on
    case notLent = "not-lent"
    case onSite = "on-site"
    case lent
    case closed, open
    case borrower, lender, halves, network
    case sameTitle = "same-title"
    case inOrder = "in-order"
    case equalValue = "equal-value"
    case price
    case noNewLoans = "no-new-loans"
    case fee
    case noSanction = "no-sanction"

    public var name: Phrase {
        switch self {
        case .off: Phrase(id: "tidak berlaku", en: "off")
        case .on: Phrase(id: "berlaku", en: "on")
        case .notLent: Phrase(id: "tidak dipinjamkan", en: "not lent")
        case .onSite: Phrase(id: "hanya dibaca di tempat", en: "read on site only")
        case .lent: Phrase(id: "dipinjamkan", en: "lent")
        case .closed: Phrase(id: "tidak dilayani", en: "not served")
        case .open: Phrase(id: "dilayani", en: "served")
        case .borrower: Phrase(id: "peminjam", en: "the borrower")
        case .lender: Phrase(id: "pemberi pinjaman", en: "the lender")
        case .halves: Phrase(id: "masing-masing satu arah", en: "each one way")
        case .network: Phrase(id: "jaringan", en: "the network")
        case .sameTitle: Phrase(id: "judul yang sama", en: "the same title")
        case .inOrder:
            Phrase(
                id: "judul yang sama; bila tidak ada, buku senilai pilihan pemilik; bila tidak ada, seharga buku",
                en: "the same title; failing that, a book of equal value chosen by the owner; failing that, its price")
        case .equalValue: Phrase(id: "buku senilai pilihan pemilik", en: "a book of equal value chosen by the owner")
        case .price: Phrase(id: "seharga buku", en: "its price")
        case .noNewLoans: Phrase(id: "tidak ada pinjaman baru sebelum kembali", en: "no new loans until it is back")
        case .fee: Phrase(id: "denda per hari menurut tarif", en: "a fee per day as in the tariff")
        case .noSanction: Phrase(id: "tanpa sanksi", en: "no sanction")
        }
    }
}
