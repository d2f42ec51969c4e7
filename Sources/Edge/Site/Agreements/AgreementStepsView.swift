import Agreements
import Commons
import Discovery
import HTML
import Membership

/// How far an agreement is, and what the visitor can do about it now.
enum AgreementStepsView {
    private static let road: [AgreementState] = [.draft, .proposed, .negotiated, .approved, .active, .reviewed, .ended]

    static func stages(_ state: AgreementState, _ t: Language) -> Markup {
        // Suspended and leaving are in force; a withdrawn one left the road at its beginning.
        let here = state == .suspended || state == .leaving ? .active : state
        let place = road.firstIndex(of: here)
        return """
            <ol class=stages aria-label=\(t(AgreementPhrases.stages))>\(each: Array(road.enumerated()), { index, one in
                """
                <li\(classes: place.map { index < $0 } == true ? "stage-past" : nil, one == here ? "stage-here" : nil)\
                \(attribute: "aria-current", one == here ? "step" : nil)>\(t(one.name))</li>
                """
            })</ol>\
            \(if: here != state || state == .withdrawn, "<p><strong>\(t(id: "Sekarang", en: "Now")): \(t(state.name)).</strong></p>")
            """
    }

    static func section(_ m: AgreementModel, _ t: Language) -> Markup {
        let forms = offered(m, t)
        return """
            \(if: m.isInvolved, """
                <section aria-labelledby=langkah><h2 id=langkah>\(t(AgreementPhrases.next))</h2>\
                \(if: m.state == .draft && !m.gaps.isEmpty, gaps(m, t))\
                \(if: forms.isEmpty, "<p>\(t(AgreementPhrases.nothingToDo))</p>", else: "<div class=deeds>\(forms)</div>")</section>
                """)
            """
    }

    private static func gaps(_ m: AgreementModel, _ t: Language) -> Markup {
        """
        <div class=notice><p>\(t(id: "Sebelum diajukan, lengkapi dulu:", en: "Before it can be proposed:"))</p>\
        <ul class=steps>\(each: m.gaps.prefix(12), { "<li>\(t($0.phrase))</li>" })</ul></div>
        """
    }

    private static func offered(_ m: AgreementModel, _ t: Language) -> [Markup] {
        var forms: [Markup] = []
        if m.state == .draft, m.may(.edit) {
            forms.append(
                """
                <p><a class="button button-main" href=\(SiteURL.agreementEdit(m.id).url)>\(t(id: "Ubah naskah", en: "Edit the text"))</a></p>
                """)
        }
        if m.can(.propose), m.gaps.isEmpty { forms += each(m.own(.propose), .propose, m, t, isMain: true) }
        if m.can(.accept) {
            let accepted = m.dossier.versions.last?.acceptedBy ?? []
            forms += each(m.own(.accept).filter { !accepted.contains($0.library) }, .accept, m, t, isMain: true)
        }
        if m.can(.revise), m.may(.revise) { forms.append(button(.revise, nil, m, t)) }
        if m.can(.refuse) || m.can(.retract) { forms += signatoryForms(m, t) }
        forms += inForce(m, t)
        if m.can(.withdraw) { forms += each(m.own(.withdraw), .withdraw, m, t) }
        return forms
    }

    private static func signatoryForms(_ m: AgreementModel, _ t: Language) -> [Markup] {
        m.signing.flatMap { one -> [Markup] in
            let approval = m.approval(one.party.library, one.capacity)
            var forms: [Markup] = []
            if m.can(.retract), approval != nil {
                forms.append(button(.retract, one.party.library, m, t, capacity: one.capacity))
            }
            if m.can(.refuse), approval == nil { forms.append(refusal(one.party.library, m, t)) }
            return forms
        }
    }

    private static func refusal(_ library: LibraryID, _ m: AgreementModel, _ t: Language) -> Markup {
        """
        <details><summary>\(t(AgreementDeed.refuse.name))</summary><form class=stack action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
        <input type=hidden name=perpustakaan value=\(m.code(library))>\(with: AgreementDeed.refuse.warning, { "<p class=hint>\(t($0))</p>" })\
        <div><label for="alasan-\(library.rawValue)">\(t(id: "Alasan, untuk pihak lain", en: "The reason, for the others"))</label>\
        <textarea id="alasan-\(library.rawValue)" name=catatan rows=3 maxlength=2000 required></textarea></div>\
        <button class=button type=submit name=langkah value=\(AgreementDeed.refuse.rawValue)>\(t(AgreementDeed.refuse.name))</button></form></details>
        """
    }

    private static func inForce(_ m: AgreementModel, _ t: Language) -> [Markup] {
        let isOwnPaper = m.agreement.relation != .amends && m.agreement.relation != .joins
        let signing = m.signing.filter { $0.capacity == .principal || !m.signing.contains { $0.capacity == .principal } }.map(
            \.party)
        var forms: [Markup] = []
        if m.can(.carryOn) { forms += each(m.own(.carryOn), .carryOn, m, t, isMain: true) }
        if isOwnPaper, m.may(.renew) {
            if m.can(.renew) {
                if m.agreement.form == .oral { forms.append(button(.writeDown, nil, m, t)) }
                forms.append(button(.renew, nil, m, t))
            }
            if m.can(.amend) { forms.append(button(.amend, nil, m, t)) }
            if m.can(.amend), m.text.clauses.contains(where: { $0.key == "joining" }) { forms.append(joining(m, t)) }
        }
        if m.can(.suspend) { forms += each(signing, .suspend, m, t) }
        if m.can(.resume) { forms += each(signing.filter { m.mayResume($0.library) }, .resume, m, t, isMain: true) }
        if m.can(.takeBackNotice) { forms += each(signing.filter { $0.until != nil }, .takeBackNotice, m, t) }
        if m.can(.giveNotice) { forms += each(signing.filter { $0.until == nil }, .giveNotice, m, t) }
        return forms
    }

    private static func joining(_ m: AgreementModel, _ t: Language) -> Markup {
        let others = m.directory.all.filter { m.agreement.party($0.id) == nil }
        return """
            <details><summary>\(t(AgreementDeed.join.name))</summary><form class=stack action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
            <p class=hint>\(t(
                id: "Disusun surat keikutsertaan yang disetujui semua pihak dan perpustakaan baru itu.",
                en: "A paper is drafted that all parties and the newcomer approve."))</p>\
            <div><label for=baru>\(t(AgreementPhrases.library))</label><select id=baru name=baru>\
            \(each: others, { "<option value=\($0.code)>\($0.name)</option>" })</select></div>\
            <div><label for=manfaat-baru>\(t(id: "Manfaat bagi perpustakaan baru", en: "What the newcomer gains"))</label>\
            <textarea id=manfaat-baru name=manfaat rows=2 maxlength=1000 required></textarea></div>\
            <button class=button type=submit name=langkah value=\(AgreementDeed.join.rawValue)>\(t(AgreementDeed.join.name))</button></form></details>
            """
    }

    /// The same deed for each party in whose name the visitor may do it; the name is said only where there are several.
    private static func each(
        _ parties: [AgreementParty], _ deed: AgreementDeed, _ m: AgreementModel, _ t: Language, isMain: Bool = false
    ) -> [Markup] {
        parties.map { button(deed, $0.library, m, t, isMain: isMain, isNamed: parties.count > 1) }
    }

    static func button(
        _ deed: AgreementDeed, _ library: LibraryID?, _ m: AgreementModel, _ t: Language, isMain: Bool = false,
        isNamed: Bool = false, capacity: Approval.Capacity? = nil
    ) -> Markup {
        let label = t(deed.name) + (isNamed ? library.map { ": \(m.name($0))" } ?? "" : "")
        let form: Markup = """
            <form action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
            \(with: library, { "<input type=hidden name=perpustakaan value=\(m.code($0))>" })\
            \(with: capacity, { "<input type=hidden name=sebagai value=\($0.rawValue)>" })\
            <input type=hidden name=versi value=\(m.agreement.version)>\(with: deed.warning, { "<p class=hint>\(t($0))</p>" })\
            <button class=\(isMain ? "button button-main" : "button") type=submit name=langkah value=\(deed.rawValue)>\(label)</button></form>
            """
        return deed.warning == nil ? form : "<details><summary>\(label)</summary>\(form)</details>"
    }
}
