import Agreements
import Commons
import Discovery
import HTML
import Membership

/// Approval by link, on a phone, without an account.
enum ApprovalView {
    static func letter(
        _ letter: ApprovalLetter, _ token: String, _ field: Markup, _ directory: LibraryDirectory, _ visit: Visit
    ) -> Page {
        let t = visit.language
        let agreement = letter.agreement
        let party = agreement.party(letter.link.library)
        let position = letter.link.capacity == .principal ? party?.position : party?.foundationPosition
        let library = directory[letter.link.library]?.name ?? "–"
        let text = AgreementTextView(
            text: letter.text, parties: agreement.libraries, form: agreement.form, directory: directory, t: t)
        var page = Page(
            t(id: "Persetujuan perjanjian", en: "Approval of an agreement"), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(letter.text.title)</h1>\
                <p class=lead>\(t(id: "Yth.", en: "To:")) \(position.flatMap { $0.isEmpty ? nil : $0 } ?? t(letter.link.capacity.name)), \(library)</p>\
                <p>\(t(
                    id: "\(agreement.form.name.indonesian) antara \(names(agreement, directory)) sudah diterima semua pihak dan menunggu persetujuan Anda. Bacalah, lalu tekan Setujui di bawah.",
                    en: "All parties accept this \(agreement.form.name.english.lowercased()) between \(names(agreement, directory)); your approval is needed. Read it, then press Approve below."))</p>\
                <p class=quiet>\(AgreementTextView.term(letter.text.starts, letter.text.ends, t)) · \(t(id: "versi", en: "version")) \(agreement.version)</p>\
                <section class=card>\(text.markup)</section>\
                <ul class=steps>\(each: agreement.libraries, { id in
                    let said = AgreementVoicesView.summary(letter.voices, of: id, AgreementVoicesView.expected(letter.text, directory[id]), t)
                    return "\(if: !said.isEmpty, "<li>\(directory[id]?.name ?? "–"): \(said)</li>")"
                })</ul>\
                <form class="card stack" action=\(SiteURL.approval(token: token).url) method=post>\(field)\
                <p>\(t(
                    id: "Dengan menekan Setujui, \(library) terikat pada naskah di atas. Tautan ini hanya sekali pakai.",
                    en: "By pressing Approve, \(library) is bound to the text above. This link works once."))</p>\
                <p class=ways><button class="button button-main" type=submit>\(t(AgreementDeed.approve.name))</button></p>\
                <p class=hint>\(t(
                    id: "Tidak setuju? Biarkan saja, dan sampaikan alasannya kepada pustakawan Anda. Tanpa persetujuan Anda tidak ada yang berlaku.",
                    en: "Not in favour? Leave it, and tell your librarian why. Nothing takes effect without you."))</p>\
                <p class=hint>\(t(id: "Sidik naskah", en: "Digest of the text")): <span class=outside>\(letter.digest)</span></p></form></div>
                """)
        (page.isIndexed, page.boxText) = (false, nil)
        return page
    }

    private static func names(_ agreement: Agreement, _ directory: LibraryDirectory) -> String {
        agreement.libraries.map { directory[$0]?.name ?? "–" }.joined(separator: ", ")
    }

    static func thanks(
        _ letter: ApprovalLetter, _ agreement: Agreement, _ directory: LibraryDirectory, _ visit: Visit
    ) -> Page {
        let t = visit.language
        let next: String =
            switch agreement.state {
            case .negotiated:
                t(id: "Sekarang menunggu persetujuan pihak lain.", en: "The other parties’ approval is still awaited.")
            case .approved:
                t(
                    id: "Semua sudah menyetujui. Berlaku mulai \((agreement.starts ?? letter.text.starts).text(t)).",
                    en: "All have approved. In force from \((agreement.starts ?? letter.text.starts).text(t)).")
            default:
                t(id: "Semua sudah menyetujui, dan perjanjian berlaku.", en: "All have approved, and the agreement is in force.")
            }
        var page = Page(
            t(id: "Terima kasih", en: "Thank you"), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(t(id: "Terima kasih", en: "Thank you"))</h1>\
                <p class="notice notice-good" role=status>\(t(
                    id: "Persetujuan atas “\(letter.text.title)” tercatat.", en: "Your approval of “\(letter.text.title)” is on record."))</p>\
                <p>\(next)</p><p>\(t(id: "Halaman ini boleh ditutup.", en: "You may close this page."))</p></div>
                """)
        (page.isIndexed, page.boxText) = (false, nil)
        return page
    }

    static func over(_ error: AgreementError, isSignedIn: Bool, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(id: "Persetujuan perjanjian", en: "Approval of an agreement"), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(t(id: "Tautan ini tidak dapat dipakai", en: "This link cannot be used"))</h1>\
                <p class="notice notice-error" role=alert>\(t(error.phrase))</p>\
                \(if: isSignedIn && error == .notTheSignatory, """
                    <p>\(t(
                        id: "Anda sedang masuk dengan akun lain. Tautan ini untuk penanda tangannya sendiri, di perangkatnya.",
                        en: "You are signed in with another account. This link is for the signatory, on their own device."))</p>
                    """)\
                <p>\(t(
                    id: "Pustakawan sekolah Anda dapat membuat tautan baru.", en: "Your school’s librarian can make a new one."))</p></div>
                """)
        (page.isIndexed, page.boxText) = (false, nil)
        return page
    }

    /// The link, once, with the message it travels in.
    static func link(
        _ id: AgreementID, title: String, to position: String, address: String, until: CalendarDay, _ visit: Visit
    ) -> Page {
        let t = visit.language
        let message = t(
            id:
                "Yth. \(position), mohon persetujuan atas naskah “\(title)”. Baca dan setujui di sini: \(address) (berlaku sampai \(until.text(t)), sekali pakai).",
            en:
                "To \(position): please approve “\(title)”. Read and approve here: \(address) (until \(until.text(t)), works once)."
        )
        var page = Page(
            t(AgreementDeed.link.name), in: .other, canonical: .agreement(id),
            body: """
                <div class="wrap narrow"><h1>\(t(id: "Tautan persetujuan", en: "Approval link"))</h1>\
                <p>\(t(
                    id: "Kirimkan kepada \(position). Tautan ini hanya ditampilkan sekali, dan hanya untuk orang itu.",
                    en: "Send it to \(position). It is shown only once and is for that person alone."))</p>\
                <p class=ways><a class="button button-main" rel="noopener noreferrer" href=\(WhatsApp.link(message))>\(t(id: "Kirim lewat WhatsApp", en: "Send by WhatsApp"))</a></p>\
                <p>\(t(id: "Atau salin:", en: "Or copy it:"))<br><strong class="outside approval-link">\(address)</strong></p>\
                <p class=quiet>\(t(id: "Berlaku sampai", en: "Holds until")) \(until.text(t)).</p>\
                <p><a class=button href=\(SiteURL.agreement(id).url)>\(t(id: "Kembali ke perjanjian", en: "Back to the agreement"))</a></p></div>
                """)
        page.isIndexed = false
        return page
    }
}
