import Agreements
import Commons

/// What the forms of a dossier do; the value of the field `langkah`.
enum AgreementDeed: String, CaseIterable {
    case propose = "ajukan"
    case accept = "terima"
    case revise = "susun-lagi"
    case withdraw = "tarik"
    case approve = "setujui"
    case link = "tautan"
    case confirmPaper = "kuatkan"
    case refuse = "tolak"
    case retract = "tarik-persetujuan"
    case suspend = "tangguhkan"
    case resume = "berlakukan"
    case giveNotice = "keluar"
    case takeBackNotice = "batal-keluar"
    case carryOn = "lanjutkan"
    case review = "tinjau"
    case pulse = "denyut"
    case amend = "adendum"
    case renew = "perpanjang"
    case writeDown = "tertulis"
    case join = "ikut"
    case comment = "catat"
    case promise = "janji"
    case outcome = "hasil"
    case signatory = "penanda"
    case spend = "belanja"
    case takeBack = "tarik-biaya"

    var name: Phrase {
        switch self {
        case .propose: Phrase(id: "Ajukan kepada pihak lain", en: "Propose to the others")
        case .accept: Phrase(id: "Terima naskah", en: "Accept the text")
        case .revise: Phrase(id: "Susun lagi", en: "Draft anew")
        case .withdraw: Phrase(id: "Tarik naskah", en: "Withdraw")
        case .approve: Phrase(id: "Setujui", en: "Approve")
        case .link: Phrase(id: "Buat tautan persetujuan", en: "Make an approval link")
        case .confirmPaper: Phrase(id: "Kuatkan foto kertas", en: "Confirm the photograph")
        case .refuse: Phrase(id: "Tolak", en: "Refuse")
        case .retract: Phrase(id: "Tarik persetujuan", en: "Retract the approval")
        case .suspend: Phrase(id: "Tangguhkan", en: "Suspend")
        case .resume: Phrase(id: "Berlakukan lagi", en: "Resume")
        case .giveNotice: Phrase(id: "Beri tahu akan keluar", en: "Give notice")
        case .takeBackNotice: Phrase(id: "Batal keluar", en: "Take back notice")
        case .carryOn: Phrase(id: "Lanjutkan perjanjian", en: "Carry on")
        case .review: Phrase(id: "Catat tinjauan", en: "Record the review")
        case .pulse: Phrase(id: "Kirim jawaban", en: "Send the answers")
        case .amend: Phrase(id: "Buat adendum", en: "Draft an addendum")
        case .renew: Phrase(id: "Perpanjang", en: "Renew")
        case .writeDown: Phrase(id: "Jadikan tertulis", en: "Write it down")
        case .join: Phrase(id: "Tambah pihak", en: "Add a party")
        case .comment: Phrase(id: "Beri catatan", en: "Comment")
        case .promise: Phrase(id: "Catat janji", en: "Record the commitment")
        case .outcome: Phrase(id: "Simpan hasil", en: "Save the outcome")
        case .signatory: Phrase(id: "Simpan penanda tangan", en: "Save the signatory")
        case .spend: Phrase(id: "Catat pengeluaran", en: "Record the spending")
        case .takeBack: Phrase(id: "Tarik catatan ini", en: "Take this line back")
        }
    }

    /// Why one should think before it: shown beside the button, which then waits behind a second press.
    var warning: Phrase? {
        switch self {
        case .withdraw:
            Phrase(
                id: "Naskah ditutup untuk semua pihak. Yang baru disusun dari awal.", en: "The text is closed for all parties.")
        case .refuse:
            Phrase(
                id: "Naskah kembali disusun, dan persetujuan yang sudah ada batal.",
                en: "The text goes back to drafting, and approvals given are void.")
        case .retract:
            Phrase(id: "Perjanjian menunggu lagi persetujuan Anda.", en: "The agreement waits for your approval again.")
        case .suspend:
            Phrase(
                id: "Semua layanan menurut perjanjian ini berhenti sampai Anda memberlakukannya lagi.",
                en: "All services under this agreement stop until you resume it.")
        case .giveNotice:
            Phrase(
                id: "Perpustakaan Anda keluar setelah masa pemberitahuan. Bila pihaknya hanya dua, perjanjian berakhir.",
                en: "Your library leaves after the notice period. With only two parties the agreement ends.")
        case .revise:
            Phrase(
                id: "Dibuka versi baru untuk diubah. Yang sudah diterima atau disetujui dari versi ini batal.",
                en: "A new version is opened to change. What was accepted or approved of this one is void.")
        default: nil
        }
    }

    /// The step of the lifecycle that it takes, if any.
    var action: AgreementAction? {
        switch self {
        case .propose: .propose
        case .accept: .accept
        case .revise: .revise
        case .withdraw: .withdraw
        case .refuse: .refuse
        case .retract: .retract
        case .suspend: .suspend
        case .resume: .resume
        case .giveNotice: .giveNotice
        case .takeBackNotice: .takeBackNotice
        case .carryOn: .carryOn
        case .review: .review
        case .amend: .amend
        case .renew, .writeDown: .renew
        case .join: .join
        case .approve, .link, .confirmPaper, .comment, .promise, .outcome, .signatory, .pulse, .spend, .takeBack: nil
        }
    }
}
