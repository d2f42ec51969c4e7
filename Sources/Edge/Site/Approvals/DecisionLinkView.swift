import Commons
import HTML
import Membership

/// Deciding by a one-time link, on a phone, without an account.
enum DecisionLinkView {
    static func letter(_ slip: ApprovalSlip, _ token: String, _ field: Markup, _ library: String, _ visit: Visit) -> Page {
        let t = visit.language
        let request = slip.request
        var page = Page(
            t(ApprovalPhrases.title), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(request.form.subject)</h1>\
                <p class=lead>\(t(id: "Yth.", en: "To:")) \(t(slip.capacity.name)), \(library)</p>\
                <p>\(t(
                    id: "Pustakawan sekolah Anda meminta persetujuan: \(request.kind.name.indonesian.lowercased()). Bacalah, lalu pilih di bawah.",
                    en: "Your school’s librarian asks for approval: \(request.kind.name.english.lowercased()). Read it, then choose below."))</p>\
                \(ApprovalRequestView.words(request, t))\
                <form class="card stack" action=\(SiteURL.decisionLink(token: token).url) method=post>\(field)\
                \(ApprovalRequestView.note(t))\(ApprovalRequestView.buttons(t))\
                <p class=hint>\(t(id: "Tautan ini hanya sekali pakai.", en: "This link works once."))</p></form></div>
                """)
        (page.isIndexed, page.boxText) = (false, nil)
        return page
    }

    static func thanks(_ request: ApprovalRequest, _ outcome: ApprovalDecision.Outcome, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(id: "Terima kasih", en: "Thank you"), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(t(id: "Terima kasih", en: "Thank you"))</h1>\
                <p class="notice notice-good" role=status>\(t(id: "Tercatat", en: "On record")): \(t(ApprovalPhrases.outcome(outcome))). “\(request.form.subject)”</p>\
                <p>\(t(id: "Halaman ini boleh ditutup.", en: "You may close this page."))</p></div>
                """)
        (page.isIndexed, page.boxText) = (false, nil)
        return page
    }

    static func over(_ error: Phrase, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(ApprovalPhrases.title), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(t(id: "Tautan ini tidak dapat dipakai", en: "This link cannot be used"))</h1>\
                <p class="notice notice-error" role=alert>\(t(error))</p>\
                <p>\(t(id: "Pustakawan sekolah Anda dapat membuat tautan baru.", en: "Your school’s librarian can make a new one."))</p></div>
                """)
        (page.isIndexed, page.boxText) = (false, nil)
        return page
    }

    /// The link, once, with the message it travels in.
    static func link(_ request: ApprovalRequest, _ capacity: SigningCapacity, address: String, until: CalendarDay, _ visit: Visit)
        -> Page
    {
        let t = visit.language
        let message = t(
            id:
                "Yth. \(capacity.name.indonesian), mohon keputusan atas “\(request.form.subject)”. Baca dan putuskan di sini: \(address) (berlaku sampai \(until.text(t)), sekali pakai).",
            en:
                "To the \(capacity.name.english.lowercased()): please decide on “\(request.form.subject)”. Read and decide here: \(address) (until \(until.text(t)), works once)."
        )
        return SecretLinkView.page(
            Phrase(id: "Tautan keputusan", en: "Link to decide"), to: t(capacity.name), message: message, address: address,
            until: until,
            back: SiteURL.approvalRequest(request.id).url, visit)
    }
}

/// A one-time link, shown once, with the message it travels in.
enum SecretLinkView {
    static func page(
        _ title: Phrase, to recipient: String, message: String, address: String, until: CalendarDay, back: SafeURL, _ visit: Visit
    ) -> Page {
        let t = visit.language
        var page = Page(
            t(title), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(t(title))</h1>\
                <p>\(t(
                    id: "Kirimkan kepada \(recipient). Tautan ini hanya ditampilkan sekali, dan hanya sekali pakai.",
                    en: "Send it to \(recipient). It is shown only once and works once."))</p>\
                <p class=ways><a class="button button-main" rel="noopener noreferrer" href=\(WhatsApp.link(message))>\(t(id: "Kirim lewat WhatsApp", en: "Send by WhatsApp"))</a></p>\
                <p>\(t(id: "Atau salin:", en: "Or copy it:"))<br><strong class="outside approval-link">\(address)</strong></p>\
                <p class=quiet>\(t(id: "Berlaku sampai", en: "Holds until")) \(until.text(t)).</p>\
                <p><a class=button href=\(back)>\(t(id: "Kembali", en: "Back"))</a></p></div>
                """)
        page.isIndexed = false
        return page
    }
}
