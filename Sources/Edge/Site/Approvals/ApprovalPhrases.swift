import Commons
import Membership

/// Words about what a principal decides.
enum ApprovalPhrases {
    static let title = Phrase(id: "Persetujuan", en: "Approvals")
    static let lead = Phrase(
        id: "Semua yang diputuskan kepala sekolah, di satu tempat: kerja sama, jaringan, belanja, sumbangan, dan lainnya.",
        en: "All that a principal decides, in one place: agreements, networks, spending, donations and the rest.")
    static let waiting = Phrase(id: "Menunggu Anda", en: "Waiting for you")
    static let nothing = Phrase(id: "Tidak ada yang menunggu Anda.", en: "Nothing waits for you.")
    static let elsewhere = Phrase(id: "Menunggu keputusan", en: "Waiting for a decision")
    static let decided = Phrase(id: "Sudah diputuskan", en: "Decided")
    static let noneDecided = Phrase(id: "Belum ada keputusan.", en: "No decisions yet.")
    static let ask = Phrase(id: "Minta persetujuan", en: "Ask for approval")
    static let askLead = Phrase(
        id: "Satu halaman yang bisa diputuskan: apa, manfaatnya, biayanya, risikonya.",
        en: "One page that can be decided on: what, its benefit, its cost, its risk.")
    static let kind = Phrase(id: "Tentang apa", en: "What about")
    static let subject = Phrase(id: "Perihal", en: "Subject")
    static let summary = Phrase(id: "Ringkasan", en: "Summary")
    static let benefit = Phrase(id: "Manfaat", en: "Benefit")
    static let cost = Phrase(id: "Biaya dan sumbernya", en: "Cost, and who bears it")
    static let risk = Phrase(id: "Risiko dan cara mencegahnya", en: "Risk, and how it is kept small")
    static let rupiah = Phrase(
        id: "Jumlah rupiah (wajib untuk belanja)", en: "Amount in rupiah (needed for spending)")
    static let amount = Phrase(id: "Jumlah", en: "Amount")
    static let until = Phrase(id: "Berlaku sampai", en: "Holds until")
    static let foundation = Phrase(id: "Minta persetujuan yayasan juga", en: "Ask the foundation, too")
    static let foundationHint = Phrase(
        id: "Belanja dan pengalihan buku selalu diteruskan kepada yayasan, bila sekolah punya.",
        en: "Spending and passing books on always go to the foundation, where the school has one.")
    static let privacy = Phrase(
        id: "Jangan tulis nama siswa. Hanya sekolah sendiri yang membacanya.",
        en: "Write no pupil’s name. Only your own school reads it.")
    static let send = Phrase(id: "Ajukan", en: "Send")
    static let note = Phrase(id: "Catatan (boleh kosong)", en: "Note (may be empty)")
    static let noteHint = Phrase(
        id: "Wajib bila dikembalikan: apa yang perlu diperbaiki.", en: "Needed when sent back: what has to be changed.")
    static let link = Phrase(id: "Buat tautan sekali pakai", en: "Make a one-time link")
    static let print = Phrase(id: "Cetak lembar persetujuan", en: "Print the approval sheet")
    static let onPaper = Phrase(id: "Diputuskan di kertas", en: "Decided on paper")
    static let paperHint = Phrase(
        id: "Cetak lembarnya, minta dicentang dan ditandatangani, lalu foto. Seorang lain menguatkan bahwa fotonya benar.",
        en: "Print the sheet, have it ticked and signed, photograph it. Somebody else then confirms the photograph.")
    static let photo = Phrase(
        id: "Foto kertas (JPEG, PNG, atau PDF; paling besar 6 MB)", en: "Photograph of the paper (JPEG, PNG or PDF; at most 6 MB)"
    )
    static let day = Phrase(id: "Hari tanda tangan", en: "Day it was signed")
    static let outcome = Phrase(id: "Keputusan di kertas", en: "Decision on the paper")
    static let save = Phrase(id: "Simpan", en: "Save")
    static let confirm = Phrase(id: "Kuatkan foto kertas", en: "Confirm the photograph")
    static let confirmHint = Phrase(
        id: "Cocokkan foto dengan kertas aslinya, lalu kuatkan.",
        en: "Compare the photograph with the paper itself, then confirm.")
    static let download = Phrase(id: "Unduh foto kertasnya", en: "Download the photograph")
    static let unconfirmed = Phrase(
        id: "Menunggu orang kedua menguatkan fotonya.", en: "A second person has yet to confirm the photograph.")
    static let earlier = Phrase(id: "putaran sebelumnya", en: "an earlier round")
    static let saved = Phrase(id: "Tersimpan.", en: "Saved.")
    static let back = Phrase(id: "Kembali ke persetujuan", en: "Back to approvals")
    static let inStead = Phrase(id: "a.n. Kepala Sekolah", en: "for the principal (a.n.)")
    static let missing = Phrase(id: "Masih ditunggu:", en: "Still awaited:")

    static func outcome(_ outcome: ApprovalDecision.Outcome) -> Phrase {
        switch outcome {
        case .approve: Phrase(id: "Setuju", en: "Approved")
        case .decline: Phrase(id: "Tidak setuju", en: "Declined")
        case .giveBack: Phrase(id: "Dikembalikan untuk diperbaiki", en: "Sent back for changes")
        }
    }

    static func way(_ way: SigningWay) -> Phrase {
        switch way {
        case .signedIn: Phrase(id: "lewat akun sendiri", en: "signed in")
        case .link: Phrase(id: "lewat tautan sekali pakai", en: "by a one-time link")
        case .paper: Phrase(id: "di kertas", en: "on paper")
        }
    }

    /// "a.n. Kepala Sekolah, Wakil Kepala Sekolah"; another library learns the first alone.
    static func who(_ capacity: SigningCapacity, stead: String?, _ t: Language) -> String {
        guard let stead else { return t(capacity.name) }
        return stead.isEmpty ? t(inStead) : "\(t(inStead)), \(stead)"
    }
}

/// What the forms of a request do; the value of the field `langkah`.
enum ApprovalDeed: String, CaseIterable {
    case approve = "setuju"
    case decline = "tidak"
    case giveBack = "kembalikan"
    case link = "tautan"
    case paper = "kertas"
    case confirm = "kuatkan"
    case askAgain = "ajukan-lagi"
    case withdraw = "tarik"

    var outcome: ApprovalDecision.Outcome? {
        switch self {
        case .approve: .approve
        case .decline: .decline
        case .giveBack: .giveBack
        default: nil
        }
    }
}

enum DelegationPhrases {
    static let title = Phrase(id: "Pelimpahan wewenang", en: "Delegations")
    static let lead = Phrase(
        id:
            "Kepala sekolah dapat meminta seorang wakil memutuskan atas namanya (a.n.), dengan surat dan batas waktu. Kepala sekolah tetap bertanggung jawab.",
        en:
            "A principal may let a deputy decide on their behalf (a.n.), by letter and for a time. The principal stays answerable."
    )
    static let never = Phrase(
        id:
            "Tidak dapat dilimpahkan: mengangkat orang, keluar dari jaringan atau kerja sama, dan melimpahkan wewenang itu sendiri.",
        en: "Never delegated: appointing people, leaving a network or an agreement, and delegating itself.")
    static let none = Phrase(id: "Belum ada pelimpahan.", en: "No delegations yet.")
    static let give = Phrase(id: "Limpahkan wewenang", en: "Delegate")
    static let delegate = Phrase(id: "Kepada", en: "To")
    static let nobody = Phrase(
        id: "Belum ada guru atau tenaga kependidikan yang terdaftar. Minta pustakawan menambahkannya dulu.",
        en: "No teacher or member of staff is registered yet. Ask the librarian to add them first.")
    static let position = Phrase(id: "Jabatannya", en: "Their position")
    static let positionHint = Phrase(
        id: "Tercetak di bawah “a.n. Kepala Sekolah”. Jabatan, bukan nama: mis. Wakil Kepala Sekolah Bidang Kurikulum.",
        en: "Printed below “a.n. Kepala Sekolah”. A position, not a name.")
    static let letter = Phrase(id: "Nomor surat", en: "Number of the letter")
    static let what = Phrase(id: "Yang dilimpahkan", en: "What is delegated")
    static let from = Phrase(id: "Mulai", en: "From")
    static let until = Phrase(id: "Sampai", en: "Until")
    static let revoke = Phrase(id: "Cabut sekarang", en: "Revoke now")
    static let layDown = Phrase(id: "Letakkan", en: "Lay down")
    static let print = Phrase(id: "Cetak surat", en: "Print the letter")
    static let revoked = Phrase(id: "dicabut", en: "revoked")
    static let over = Phrase(id: "tidak berlaku", en: "not in force")
    static let holds = Phrase(id: "berlaku", en: "in force")
    static let yours = Phrase(id: "Anda memutuskan atas nama kepala sekolah", en: "You decide on behalf of the principal")
}
