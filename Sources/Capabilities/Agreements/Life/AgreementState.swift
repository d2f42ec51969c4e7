public import Commons

/// Where an agreement stands (S4).
public enum AgreementState: String, Sendable, Hashable, Codable, CaseIterable {
    case draft, proposed, negotiated, approved, active, reviewed, suspended
    /// In force still, but notice was given.
    case leaving
    case ended, withdrawn

    /// Whether its clauses may answer, given the day. (An ended one still answers for days when it was in force.)
    public var hasTerms: Bool {
        switch self {
        case .draft, .proposed, .negotiated, .withdrawn: false
        case .approved, .active, .reviewed, .suspended, .leaving, .ended: true
        }
    }

    /// Whether it has begun and not ended; a suspended one rests, but stands.
    public var isInForce: Bool {
        switch self {
        case .active, .reviewed, .suspended, .leaving: true
        case .draft, .proposed, .negotiated, .approved, .ended, .withdrawn: false
        }
    }

    public var name: Phrase {
        switch self {
        case .draft: Phrase(id: "disusun", en: "in draft")
        case .proposed: Phrase(id: "diajukan", en: "proposed")
        case .negotiated: Phrase(id: "disepakati", en: "negotiated")
        case .approved: Phrase(id: "disetujui", en: "approved")
        case .active: Phrase(id: "berlaku", en: "active")
        case .reviewed: Phrase(id: "ditinjau", en: "reviewed")
        case .suspended: Phrase(id: "ditangguhkan", en: "suspended")
        case .leaving: Phrase(id: "akan berakhir", en: "leaving")
        case .ended: Phrase(id: "berakhir", en: "ended")
        case .withdrawn: Phrase(id: "ditarik", en: "withdrawn")
        }
    }
}

/// What may be done to an agreement.
public enum AgreementAction: String, Sendable, Hashable, Codable, CaseIterable {
    case edit, propose, comment, accept, settle, revise, withdraw
    case approve, refuse, confirm = "approved-by-all", retract, activate
    case review, carryOn = "carry-on", suspend, resume, amend, renew, join
    case giveNotice = "give-notice", takeBackNotice = "take-back-notice", end

    public var name: Phrase {
        switch self {
        case .edit: Phrase(id: "ubah naskah", en: "edit")
        case .propose: Phrase(id: "ajukan", en: "propose")
        case .comment: Phrase(id: "beri catatan", en: "comment")
        case .accept: Phrase(id: "terima naskah", en: "accept the text")
        case .settle: Phrase(id: "semua menerima", en: "all accepted")
        case .revise: Phrase(id: "susun lagi", en: "draft anew")
        case .withdraw: Phrase(id: "tarik", en: "withdraw")
        case .approve: Phrase(id: "setujui", en: "approve")
        case .refuse: Phrase(id: "tolak", en: "refuse")
        case .confirm: Phrase(id: "semua menyetujui", en: "approved by all")
        case .retract: Phrase(id: "tarik persetujuan", en: "retract the approval")
        case .activate: Phrase(id: "mulai berlaku", en: "take effect")
        case .review: Phrase(id: "tinjau", en: "review")
        case .carryOn: Phrase(id: "lanjutkan", en: "carry on")
        case .suspend: Phrase(id: "tangguhkan", en: "suspend")
        case .resume: Phrase(id: "berlakukan lagi", en: "resume")
        case .amend: Phrase(id: "buat adendum", en: "amend")
        case .renew: Phrase(id: "perpanjang", en: "renew")
        case .join: Phrase(id: "ikut serta", en: "join")
        case .giveNotice: Phrase(id: "beri tahu akan keluar", en: "give notice")
        case .takeBackNotice: Phrase(id: "batal keluar", en: "take back notice")
        case .end: Phrase(id: "akhiri", en: "end")
        }
    }
}
