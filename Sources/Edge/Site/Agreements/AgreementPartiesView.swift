import Agreements
import Commons
import HTML
import Membership

/// Who is a party, who signs for it, and whether they have: with the ways to approve.
enum AgreementPartiesView {
    static func section(_ m: AgreementModel, _ t: Language) -> Markup {
        """
        <section aria-labelledby=pihak><h2 id=pihak>\(t(AgreementPhrases.parties))</h2>\
        <ul class=people>\(each: m.agreement.parties, { party($0, m, t) })</ul></section>
        """
    }

    private static func party(_ party: AgreementParty, _ m: AgreementModel, _ t: Language) -> Markup {
        let accepted = m.dossier.versions.last?.acceptedBy.contains(party.library) == true
        let isOwn = m.own(.signatory).contains { $0.library == party.library }
        return """
            <li class=card><h3>\(m.name(party.library))</h3>\
            \(with: party.from, { "<p class=quiet>\(t(id: "sejak \($0.text(t))", en: "since \($0.text(t))"))</p>" })\
            \(with: party.until, { "<p class=quiet>\(t(id: "sampai \($0.text(t))", en: "until \($0.text(t))"))</p>" })\
            \(if: m.state == .proposed, "<p>\(accepted ? t(id: "Naskah diterima.", en: "Has accepted the text.") : t(id: "Belum menjawab naskah.", en: "Has not answered yet."))</p>")\
            \(each: party.signingCapacities, { capacity($0, party, m, t) })\
            \(with: party.number, { "<p class=quiet>\(t(id: "Nomor surat", en: "Letter number")): \($0)</p>" })\
            \(if: isOwn && [.draft, .proposed, .negotiated].contains(m.state)
                && !m.dossier.approvals.contains(where: { $0.library == party.library }), signatoryForm(party, m, t))</li>
            """
    }

    private static func capacity(
        _ capacity: Approval.Capacity, _ party: AgreementParty, _ m: AgreementModel, _ t: Language
    ) -> Markup {
        let position = capacity == .principal ? party.position : party.foundationPosition ?? ""
        let approval = m.approval(party.library, capacity)
        return """
            <p><strong>\(position.isEmpty ? t(capacity.name) : position)</strong><br>\(approved(approval, party, m, t))</p>\
            \(if: m.state == .negotiated, ways(capacity, party, approval, m, t))
            """
    }

    private static func approved(
        _ approval: Approval?, _ party: AgreementParty, _ m: AgreementModel, _ t: Language
    ) -> Markup {
        guard let approval else {
            return "<span class=quiet>\(t(id: "Belum menyetujui.", en: "Has not approved yet."))</span>"
        }
        let way =
            switch approval.way {
            case .signedIn: t(id: "lewat akun sendiri", en: "signed in")
            case .link: t(id: "lewat tautan sekali pakai", en: "by a one-time link")
            case .paper: t(id: "di kertas", en: "on paper")
            }
        return """
            <span class=\(approval.counts ? "stock-in" : "stock-out")>\(approval.counts ? "✓" : "…") \
            \(t(id: "Menyetujui \(approval.day.text(t)), \(way)", en: "Approved on \(approval.day.text(t)), \(way)"))</span>\
            \(with: approval.stead, { "<span class=row-more>\(ApprovalPhrases.who(.principal, stead: $0, t))</span>" })\
            \(with: m.isInvolved ? approval.place : nil, { " (\($0))" })\
            \(if: !approval.counts, "<span class=row-more>\(t(id: "Menunggu orang kedua menguatkan fotonya.", en: "A second person has yet to confirm the photograph."))</span>")\
            \(if: approval.image != nil && m.may(.seePaper), """
                <a class=row-more href=\(SiteURL.agreementPaper(m.id, image: approval.image ?? 0).url)>\(t(id: "Unduh foto kertasnya", en: "Download the photograph"))</a>
                """)
            """
    }

    // MARK: Ways to approve

    private static func ways(
        _ capacity: Approval.Capacity, _ party: AgreementParty, _ approval: Approval?, _ m: AgreementModel, _ t: Language
    ) -> Markup {
        let signs = m.signing.contains { $0.party.library == party.library && $0.capacity == capacity }
        let isStaff = m.own(.issueLink).contains { $0.library == party.library }
        let mayConfirm = !m.own(.confirmPaper).isEmpty && approval?.actor != m.actor.journalID
        return """
            \(if: approval == nil && signs, """
                <p class=hint>\(t(id: "Dengan menyetujui, Anda mengikat perpustakaan Anda pada naskah versi \(m.agreement.version).",
                    en: "By approving you bind your library to version \(m.agreement.version) of the text."))</p>\
                \(AgreementStepsView.button(.approve, party.library, m, t, isMain: true, capacity: capacity))
                """)\
            \(if: approval == nil && isStaff, """
                \(AgreementStepsView.button(.link, party.library, m, t, capacity: capacity))\(paperForm(capacity, party, m, t))
                """)\
            \(if: approval?.counts == false && mayConfirm, """
                <p class=hint>\(t(id: "Cocokkan foto dengan kertas aslinya, lalu kuatkan.", en: "Compare the photograph with the paper itself, then confirm."))</p>\
                \(AgreementStepsView.button(.confirmPaper, party.library, m, t, isMain: true, capacity: capacity))
                """)
            """
    }

    private static func paperForm(
        _ capacity: Approval.Capacity, _ party: AgreementParty, _ m: AgreementModel, _ t: Language
    ) -> Markup {
        let mark = "\(party.library.rawValue)-\(capacity.rawValue)"
        return """
            <details><summary>\(t(id: "Disetujui di kertas", en: "Approved on paper"))</summary>\
            <form class=stack action=\(SiteURL.agreementPapers(m.id).url) method=post enctype="multipart/form-data">\(m.field)\
            <p class=hint>\(t(
                id: "Cetak lembar persetujuan, minta ditandatangani, lalu foto. Seorang lain menguatkan bahwa fotonya benar.",
                en: "Print the approval sheet, have it signed, photograph it. Somebody else then confirms the photograph."))</p>\
            <input type=hidden name=perpustakaan value=\(m.code(party.library))><input type=hidden name=sebagai value=\(capacity.rawValue)>\
            <div><label for="hari-\(mark)">\(t(id: "Hari tanda tangan", en: "Day it was signed"))</label>\
            <input type=date id="hari-\(mark)" name=hari required value=\(m.today.iso)></div>\
            <div><label for="tempat-\(mark)">\(t(id: "Tempat", en: "Place"))</label><input type=text id="tempat-\(mark)" name=tempat required maxlength=120></div>\
            <div><label for="saksi-\(mark)">\(t(id: "Saksi, satu per baris (boleh kosong)", en: "Witnesses, one a line (may be empty)"))</label>\
            <textarea id="saksi-\(mark)" name=saksi rows=2 maxlength=800></textarea></div>\
            <div><label for="foto-\(mark)">\(t(id: "Foto kertas (JPEG, PNG, atau PDF; paling besar 6 MB)", en: "Photograph of the paper (JPEG, PNG or PDF; at most 6 MB)"))</label>\
            <input type=file id="foto-\(mark)" name=foto required accept="image/jpeg,image/png,application/pdf"></div>\
            <button class=button type=submit>\(t(id: "Simpan foto", en: "Save the photograph"))</button></form></details>
            """
    }

    // MARK: Who signs

    private static func signatoryForm(_ party: AgreementParty, _ m: AgreementModel, _ t: Language) -> Markup {
        let mark = String(party.library.rawValue)
        let people = m.signatories[party.library] ?? []
        func choice(_ name: String, _ label: Phrase, _ chosen: PersonID?, _ role: Role) -> Markup {
            """
            <div><label for="\(name)-\(mark)">\(t(label))</label><select id="\(name)-\(mark)" name=\(name)>\
            <option value="">\(t(id: "tanpa akun: lewat tautan atau kertas", en: "no account: by link or on paper"))</option>\
            \(each: people.filter { $0.role == role }, {
                "<option\(flag: "selected", $0.id == chosen) value=\($0.id.rawValue)>\($0.name)</option>"
            })</select></div>
            """
        }
        func text(_ name: String, _ label: Phrase, _ value: String?) -> Markup {
            """
            <div><label for="\(name)-\(mark)">\(t(label))</label><input type=text id="\(name)-\(mark)" name=\(name) maxlength=120 value=\(value ?? "")></div>
            """
        }
        return """
            <details\(flag: "open", party.position.isEmpty)><summary>\(t(id: "Penanda tangan", en: "Signatory"))</summary>\
            <form class=stack action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
            <input type=hidden name=perpustakaan value=\(m.code(party.library))>\
            \(choice("orang", Phrase(id: "Kepala sekolah atau kepala perpustakaan", en: "Principal or head"), party.signatory, .principal))\
            \(text("jabatan", Phrase(id: "Jabatan, seperti tercetak di bawah tanda tangan", en: "Position, as printed under the signature"), party.position))\
            <p class=tick><input type=checkbox id="yayasan-\(mark)" name=yayasan value="1"\(flag: "checked", party.needsFoundation)>\
            <label for="yayasan-\(mark)">\(t(id: "Yayasan ikut menyetujui", en: "The foundation approves too"))</label></p>\
            \(choice("wakil", Phrase(id: "Wakil yayasan", en: "For the foundation"), party.foundation, .foundation))\
            \(text("jabatan-yayasan", Phrase(id: "Jabatan di yayasan", en: "Position at the foundation"), party.foundationPosition))\
            \(text("nomor", Phrase(id: "Nomor surat sendiri (boleh kosong)", en: "Own letter number (may be empty)"), party.number))\
            <button class=button type=submit name=langkah value=\(AgreementDeed.signatory.rawValue)>\(t(AgreementPhrases.save))</button></form></details>
            """
    }
}
