import Commons

/// State × action → state, who may, what the others are told, who must act next.
enum AgreementLifecycleData {
    static let steps: [AgreementLifecycle.Step] = [
        step(
            .draft, .edit, .draft, .helper, next: .staff,
            Phrase(
                id: "Naskah diubah.",
                en: "The text was changed.")),
        step(
            .draft, .comment, .draft, .helper, next: .staff,
            Phrase(
                id: "Ada catatan baru.",
                en: "There is a new comment.")),
        step(
            .draft, .propose, .proposed, .staff, next: .otherStaff,
            Phrase(
                id: "Naskah diajukan; mohon diperiksa.",
                en: "A text was proposed; please look through it.")),
        step(
            .draft, .withdraw, .withdrawn, .staff, next: nil,
            Phrase(
                id: "Rancangan ditarik.",
                en: "The draft was withdrawn.")),
        step(
            .proposed, .comment, .proposed, .helper, next: .staff,
            Phrase(
                id: "Ada catatan baru.",
                en: "There is a new comment.")),
        step(
            .proposed, .accept, .proposed, .otherStaff, next: .otherStaff,
            Phrase(
                id: "Satu pihak menerima naskah.",
                en: "One party accepts the text.")),
        step(
            .proposed, .settle, .negotiated, .system, next: .signatory,
            Phrase(
                id: "Semua pihak menerima naskah; mohon persetujuan penanda tangan.",
                en: "All parties accept the text; the signatories are asked to approve.")),
        step(
            .proposed, .revise, .draft, .helper, next: .staff,
            Phrase(
                id: "Naskah disusun lagi; yang lama tidak berlaku.",
                en: "The text is drafted anew; the old one is void.")),
        step(
            .proposed, .withdraw, .withdrawn, .staff, next: nil,
            Phrase(
                id: "Naskah ditarik.",
                en: "The text was withdrawn.")),
        step(
            .negotiated, .comment, .negotiated, .helper, next: .signatory,
            Phrase(
                id: "Ada catatan baru.",
                en: "There is a new comment.")),
        step(
            .negotiated, .approve, .negotiated, .signatory, next: .signatory,
            Phrase(
                id: "Satu penanda tangan menyetujui.",
                en: "One signatory approves.")),
        step(
            .negotiated, .refuse, .draft, .signatory, next: .staff,
            Phrase(
                id: "Penanda tangan menolak; naskah disusun lagi.",
                en: "A signatory refuses; the text is drafted anew.")),
        step(
            .negotiated, .confirm, .approved, .system, next: nil,
            Phrase(
                id: "Semua menyetujui; berlaku pada harinya.",
                en: "All have approved; it takes effect on its day.")),
        step(
            .negotiated, .revise, .draft, .helper, next: .staff,
            Phrase(
                id: "Naskah disusun lagi; persetujuan yang sudah ada gugur.",
                en: "The text is drafted anew; approvals given are void.")),
        step(
            .negotiated, .retract, .negotiated, .signatory, next: .signatory,
            Phrase(
                id: "Satu persetujuan ditarik.",
                en: "One approval was retracted.")),
        step(
            .negotiated, .withdraw, .withdrawn, .staff, next: nil,
            Phrase(
                id: "Naskah ditarik.",
                en: "The text was withdrawn.")),
        step(
            .approved, .retract, .negotiated, .signatory, next: .signatory,
            Phrase(
                id: "Satu persetujuan ditarik sebelum berlaku.",
                en: "One approval was retracted before it took effect.")),
        step(
            .approved, .activate, .active, .system, next: nil,
            Phrase(
                id: "Perjanjian mulai berlaku.",
                en: "The agreement is in force.")),
        step(
            .approved, .takeBackNotice, .approved, .signatory, next: nil,
            Phrase(
                id: "Pemberitahuan keluar dibatalkan.",
                en: "The notice was taken back.")),
        step(
            .active, .review, .reviewed, .helper, next: .staff,
            Phrase(
                id: "Perjanjian ditinjau; mohon diputuskan kelanjutannya.",
                en: "The agreement was reviewed; please decide how it goes on.")),
        step(
            .active, .suspend, .suspended, .signatory, next: .signatory,
            Phrase(
                id: "Perjanjian ditangguhkan.",
                en: "The agreement is suspended.")),
        step(
            .active, .amend, .active, .helper, next: .staff,
            Phrase(
                id: "Rancangan adendum dibuat.",
                en: "An addendum was drafted.")),
        step(
            .active, .renew, .active, .helper, next: .staff,
            Phrase(
                id: "Rancangan perpanjangan dibuat.",
                en: "A renewal was drafted.")),
        step(
            .active, .join, .active, .signatory, next: nil,
            Phrase(
                id: "Satu perpustakaan ikut serta.",
                en: "A library has joined.")),
        step(
            .active, .giveNotice, .leaving, .signatory, next: .staff,
            Phrase(
                id: "Satu pihak memberi tahu akan keluar.",
                en: "A party has given notice.")),
        step(
            .active, .end, .ended, .system, next: nil,
            Phrase(
                id: "Perjanjian berakhir.",
                en: "The agreement has ended.")),
        step(
            .reviewed, .carryOn, .active, .staff, next: nil,
            Phrase(
                id: "Perjanjian dilanjutkan setelah ditinjau.",
                en: "The agreement goes on after its review.")),
        step(
            .reviewed, .suspend, .suspended, .signatory, next: .signatory,
            Phrase(
                id: "Perjanjian ditangguhkan.",
                en: "The agreement is suspended.")),
        step(
            .reviewed, .amend, .reviewed, .helper, next: .staff,
            Phrase(
                id: "Rancangan adendum dibuat.",
                en: "An addendum was drafted.")),
        step(
            .reviewed, .renew, .reviewed, .helper, next: .staff,
            Phrase(
                id: "Rancangan perpanjangan dibuat.",
                en: "A renewal was drafted.")),
        step(
            .reviewed, .join, .reviewed, .signatory, next: nil,
            Phrase(
                id: "Satu perpustakaan ikut serta.",
                en: "A library has joined.")),
        step(
            .reviewed, .giveNotice, .leaving, .signatory, next: .staff,
            Phrase(
                id: "Satu pihak memberi tahu akan keluar.",
                en: "A party has given notice.")),
        step(
            .reviewed, .end, .ended, .system, next: nil,
            Phrase(
                id: "Perjanjian berakhir.",
                en: "The agreement has ended.")),
        step(
            .suspended, .resume, .active, .signatory, next: nil,
            Phrase(
                id: "Perjanjian berlaku lagi.",
                en: "The agreement is in force again.")),
        step(
            .suspended, .giveNotice, .suspended, .signatory, next: .staff,
            Phrase(
                id: "Satu pihak memberi tahu akan keluar.",
                en: "A party has given notice.")),
        step(
            .suspended, .takeBackNotice, .suspended, .signatory, next: nil,
            Phrase(
                id: "Pemberitahuan keluar dibatalkan.",
                en: "The notice was taken back.")),
        step(
            .suspended, .end, .ended, .system, next: nil,
            Phrase(
                id: "Perjanjian berakhir.",
                en: "The agreement has ended.")),
        step(
            .leaving, .takeBackNotice, .active, .signatory, next: nil,
            Phrase(
                id: "Pemberitahuan keluar dibatalkan.",
                en: "The notice was taken back.")),
        step(
            .leaving, .giveNotice, .leaving, .signatory, next: .staff,
            Phrase(
                id: "Satu pihak lagi memberi tahu akan keluar.",
                en: "Another party has given notice.")),
        step(
            .leaving, .suspend, .suspended, .signatory, next: .signatory,
            Phrase(
                id: "Perjanjian ditangguhkan.",
                en: "The agreement is suspended.")),
        step(
            .leaving, .review, .leaving, .helper, next: .staff,
            Phrase(
                id: "Perjanjian ditinjau selagi satu pihak akan keluar.",
                en: "The agreement was reviewed while a party is leaving.")),
        step(
            .leaving, .amend, .leaving, .helper, next: .staff,
            Phrase(
                id: "Rancangan adendum dibuat.",
                en: "An addendum was drafted.")),
        step(
            .leaving, .join, .leaving, .signatory, next: nil,
            Phrase(
                id: "Satu perpustakaan ikut serta.",
                en: "A library has joined.")),
        step(
            .leaving, .renew, .leaving, .helper, next: .staff,
            Phrase(
                id: "Rancangan perpanjangan dibuat.",
                en: "A renewal was drafted.")),
        step(
            .leaving, .carryOn, .active, .system, next: nil,
            Phrase(
                id: "Satu pihak telah keluar; yang lain melanjutkan.",
                en: "A party has left; the others go on.")),
        step(
            .leaving, .end, .ended, .system, next: nil,
            Phrase(
                id: "Perjanjian berakhir.",
                en: "The agreement has ended.")),
        step(
            .ended, .renew, .ended, .helper, next: .staff,
            Phrase(
                id: "Rancangan perpanjangan dibuat.",
                en: "A renewal was drafted.")),
    ]

    private static func step(
        _ from: AgreementState, _ action: AgreementAction, _ to: AgreementState, _ who: AgreementLifecycle.Who,
        next: AgreementLifecycle.Who?, _ message: Phrase
    ) -> AgreementLifecycle.Step {
        AgreementLifecycle.Step(from: from, action: action, to: to, who: who, message: message, next: next)
    }
}
