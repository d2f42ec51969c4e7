public import Commons

/// Why something about approvals and delegations could not be done.
public enum ApprovalError: Error, Sendable, Hashable {
    case unknown
    case subjectMissing
    case summaryMissing
    case amountMissing
    case notAnAmount
    case unfitDay
    case notNow(ApprovalAction, ApprovalState)
    /// The words were changed since they were looked at.
    case changedMeanwhile
    case alreadyDecided
    case linkUnknown
    case linkOver
    case notTheDecider
    case noteMissing
    case notAnImage
    case imageTooLarge
    case secondPersonNeeded
    case noDelegate
    case nothingDelegated
    case letterMissing
    case unfitDays

    public var phrase: Phrase {
        switch self {
        case .unknown: Phrase(id: "Permintaan itu tidak ada.", en: "There is no such request.")
        case .subjectMissing: Phrase(id: "Perihalnya belum diisi.", en: "The subject is missing.")
        case .summaryMissing: Phrase(id: "Ringkasannya belum diisi.", en: "The summary is missing.")
        case .amountMissing: Phrase(id: "Jumlah rupiahnya belum diisi.", en: "The amount in rupiah is missing.")
        case .notAnAmount: Phrase(id: "Jumlah rupiah itu tidak mungkin.", en: "That amount is not possible.")
        case .unfitDay: Phrase(id: "Tanggal itu sudah lewat atau terlalu jauh.", en: "That day is over or too far away.")
        case .notNow(let action, let state):
            Phrase(
                id: "“\(action.name.indonesian)” tidak bisa sekarang: permintaan ini \(state.name.indonesian).",
                en: "“\(action.name.english)” cannot be done now: this request is \(state.name.english).")
        case .changedMeanwhile:
            Phrase(
                id: "Permintaan ini diubah sementara itu. Bacalah lagi sebelum memutuskan.",
                en: "This request was changed meanwhile. Read it again before you decide.")
        case .alreadyDecided: Phrase(id: "Sudah diputuskan.", en: "It was decided already.")
        case .linkUnknown: Phrase(id: "Tautan ini tidak dikenal.", en: "This link is not known.")
        case .linkOver:
            Phrase(
                id: "Tautan ini sudah dipakai, lewat waktunya, atau permintaannya berubah.",
                en: "This link was used, is too old, or the request has changed.")
        case .notTheDecider:
            Phrase(
                id: "Akun ini bukan kepala sekolah, penggantinya, atau yayasan yang diminta.",
                en: "This account is not the principal, the deputy or the foundation that was asked.")
        case .noteMissing:
            Phrase(id: "Tuliskan apa yang perlu diperbaiki.", en: "Say what has to be changed.")
        case .notAnImage:
            Phrase(id: "Berkas itu bukan foto JPEG, PNG, atau PDF.", en: "That file is no JPEG, PNG or PDF.")
        case .imageTooLarge: Phrase(id: "Fotonya lebih dari 6 MB.", en: "The photograph is larger than 6 MB.")
        case .secondPersonNeeded:
            Phrase(id: "Harus dikuatkan orang lain.", en: "Somebody else has to confirm it.")
        case .noDelegate:
            Phrase(
                id: "Hanya guru atau tenaga kependidikan sekolah ini yang bukan pengelola perpustakaan.",
                en: "Only a teacher or member of staff of this school who does not keep the library.")
        case .nothingDelegated:
            Phrase(id: "Pilih apa yang dilimpahkan.", en: "Choose what is delegated.")
        case .letterMissing:
            Phrase(id: "Jabatan dan nomor surat harus diisi.", en: "Position and number of the letter are needed.")
        case .unfitDays:
            Phrase(
                id: "Tanggalnya tidak mungkin: paling lama \(Delegation.longestDays) hari, dan belum lewat.",
                en: "Those days are not possible: \(Delegation.longestDays) days at most, and not over.")
        }
    }
}
