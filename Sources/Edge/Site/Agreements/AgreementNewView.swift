import Agreements
import Commons
import Discovery
import HTML
import Membership

struct AgreementNewModel {
    var own: [Library]
    var others: [Library]
    var networks: [Network]
    /// Whether the visitor runs one of them, so that its charter is theirs to draft.
    var mayCharter: Bool
    var chosen: Set<String>
    var field: Markup
    var today: CalendarDay
    var problem: Phrase?
}

/// The first page of a new agreement: with whom, as what, from when, for which services. All else comes filled in and is changed next.
enum AgreementNewView {
    static let forms: [AgreementForm] = [.pks, .mou, .oral]

    static let charterHint = Phrase(
        id:
            "Piagam jaringan berlaku bagi semua anggota aktif jaringan yang dipilih di bawah; daftar pihak di atas tidak dipakai.",
        en: "A network’s charter is for all active members of the network chosen below; the list of parties above is not used.")

    static func page(_ m: AgreementNewModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(AgreementPhrases.draft), in: .other, canonical: .agreementNew(with: []),
            body: """
                <div class="wrap narrow"><h1>\(t(AgreementPhrases.draft))</h1>\(SignInView.problem(m.problem, t))\
                <form class=stack action=\(SiteURL.agreementNew(with: []).url) method=post>\(m.field)\
                \(if: !m.own.isEmpty, own(m, t))\
                <fieldset><legend>\(t(id: "Dengan siapa", en: "With whom"))</legend><div class=scroll>\(each: m.others, { partner($0, m) })</div></fieldset>\
                <div><label for=bentuk>\(t(id: "Bentuk", en: "Form"))</label><select id=bentuk name=bentuk>\
                \(each: m.mayCharter ? forms + [.charter] : forms, { "<option value=\($0.rawValue)>\(t($0.name))</option>" })</select>\
                \(if: m.mayCharter, "<p class=hint>\(t(charterHint))</p>")</div>\
                <div><label for=judul>\(t(id: "Judul", en: "Title"))</label><input type=text id=judul name=judul maxlength=300 required></div>\
                <fieldset><legend>\(t(id: "Layanan yang dibuka", en: "Services to switch on"))</legend>\
                \(each: CooperationService.allCases.filter { $0 != .unionCatalog }, { service in
                    """
                    <p class=tick><input type=checkbox id="layanan-\(service.rawValue)" name=layanan value=\(service.rawValue)\(flag: "checked", service == .loan)>\
                    <label for="layanan-\(service.rawValue)">\(t(service.name))</label></p>
                    """
                })</fieldset>\
                <div class=values><div><label for=mulai>\(t(id: "Mulai berlaku", en: "In force from"))</label><input type=date id=mulai name=mulai required value=\(m.today.iso)></div>\
                <div><label for=akhir>\(t(id: "Hari terakhir", en: "Last day"))</label><input type=date id=akhir name=akhir value=\(m.today.adding(days: 364).iso)></div></div>\
                \(if: !m.networks.isEmpty, network(m, t))\
                <p class=hint>\(t(
                    id: "Pasal yang lazim sudah dicentang, dengan nilai bakunya. Semuanya dapat diubah di halaman berikut.",
                    en: "The usual clauses are ticked, with their standard values. All can be changed on the next page."))</p>\
                <p class=ways><button class="button button-main" type=submit>\(t(id: "Lanjut ke isi", en: "On to the text"))</button></p></form></div>
                """)
    }

    private static func own(_ m: AgreementNewModel, _ t: Language) -> Markup {
        """
        <div><label for=perpustakaan>\(t(id: "Perpustakaan Anda", en: "Your library"))</label><select id=perpustakaan name=perpustakaan>\
        \(each: m.own, { "<option value=\($0.code)>\($0.name)</option>" })</select></div>
        """
    }

    private static func partner(_ library: Library, _ m: AgreementNewModel) -> Markup {
        """
        <p class=tick><input type=checkbox id="dengan-\(library.code)" name=dengan value=\(library.code)\(flag: "checked", m.chosen.contains(library.code))>\
        <label for="dengan-\(library.code)">\(library.name)\(with: library.details.district, { " <span class=level>\($0)</span>" })</label></p>
        """
    }

    private static func network(_ m: AgreementNewModel, _ t: Language) -> Markup {
        """
        <div><label for=jaringan>\(t(id: "Dalam jaringan", en: "In the network"))</label><select id=jaringan name=jaringan>\
        \(if: !m.own.isEmpty, "<option value=\"\">–</option>")\
        \(each: m.networks, { "<option value=\($0.id.rawValue)>\($0.name)</option>" })</select></div>
        """
    }
}
