import Agreements
import Commons
import Discovery
import HTML
import Membership

/// The form that writes a text: the nine factors, then clauses ticked and filled in. Everything comes filled with what stands there now.
struct AgreementEditView {
    let model: AgreementModel
    let revision: Int
    /// The clauses whose values new ones begin with: those of the agreement that an addendum changes.
    let base: [Clause]
    let t: Language

    private var text: AgreementText { model.text }
    private var parties: [LibraryID] { model.agreement.libraries }

    static func page(_ model: AgreementModel, revision: Int, base: [Clause], _ visit: Visit) -> Page {
        let view = AgreementEditView(model: model, revision: revision, base: base, t: visit.language)
        let t = visit.language
        return Page(
            t(id: "Ubah naskah", en: "Edit the text"), in: .other, canonical: .agreementEdit(model.id),
            body: """
                <div class="wrap agreement"><p class=crumbs-line><a href=\(SiteURL.agreement(model.id).url)>\(t(id: "Kembali ke perjanjian", en: "Back to the agreement"))</a></p>\
                <h1>\(t(id: "Ubah naskah", en: "Edit the text"))</h1><p class=lead>\(view.parties.map(model.name).joined(separator: " – "))</p>\
                \(SignInView.problem(model.problem, t))\
                <form class=stack action=\(SiteURL.agreementEdit(model.id).url) method=post>\(model.field)\
                <input type=hidden name=revisi value=\(revision)>\
                \(view.basics)\(view.clauses)\(view.factors)\
                <p class=ways><button class="button button-main" type=submit>\(t(AgreementPhrases.save))</button></p></form></div>
                """)
    }

    // MARK: Parts of the form

    private func input(_ name: String, _ label: String, _ value: String, hint: String? = nil) -> Markup {
        """
        <div><label for=\(name)>\(label)</label>\(with: hint, { "<p class=hint id=\"\(name)-hint\">\($0)</p>" })\
        <input type=text id=\(name) name=\(name) value=\(value) maxlength=400></div>
        """
    }

    private func area(_ name: String, _ label: String, _ value: String, rows: Int = 3) -> Markup {
        """
        <div><label for=\(name)>\(label)</label><textarea id=\(name) name=\(name) rows=\(rows) maxlength=8000>\(value)</textarea></div>
        """
    }

    private func day(_ name: String, _ label: String, _ value: CalendarDay?, isNeeded: Bool = false) -> Markup {
        """
        <div><label for=\(name)>\(label)</label><input type=date id=\(name) name=\(name)\(flag: "required", isNeeded) value=\(value?.iso ?? "")></div>
        """
    }

    private func choice(_ name: String, _ label: String, _ options: [(value: String, name: String)], _ chosen: String) -> Markup {
        """
        <div><label for=\(name)>\(label)</label><select id=\(name) name=\(name)>\(each: options, {
            "<option value=\($0.value)\(flag: "selected", $0.value == chosen)>\($0.name)</option>"
        })</select></div>
        """
    }

    private func tick(_ name: String, _ value: String, _ label: String, _ isOn: Bool) -> Markup {
        """
        <p class=tick><input type=checkbox id="\(name)-\(value)" name=\(name) value=\(value)\(flag: "checked", isOn)>\
        <label for="\(name)-\(value)">\(label)</label></p>
        """
    }

    private var basics: Markup {
        """
        <fieldset class=stack><legend>\(t(id: "Pokok", en: "The essentials"))</legend>\
        \(input("judul", t(id: "Judul", en: "Title"), text.title))\
        \(area("unsur-rationale", t(AgreementFactor.rationale.name), text.factors[.rationale] ?? ""))\
        \(needs)\
        \(area("pendorong", t(id: "Mengapa sekarang, satu alasan per baris", en: "Why now, one reason a line"), text.drivers.joined(separator: "\n")))\
        \(each: parties, { library in
            area("manfaat-\(library.rawValue)", t(id: "Manfaat bagi \(model.name(library))", en: "What \(model.name(library)) gains"),
                text.benefits.first { $0.library == library }?.text ?? "", rows: 2)
        })\
        \(day("mulai", t(id: "Mulai berlaku", en: "In force from"), text.starts, isNeeded: true))\
        \(day("akhir", t(id: "Hari terakhir (kosong: tanpa hari akhir)", en: "Last day (empty: open-ended)"), text.ends))\
        \(choice("program", t(AgreementPhrases.programme), [
            ("new", t(AgreementPhrases.programmeNew)), ("extends", t(AgreementPhrases.programmeExtends)),
        ], text.programme.kind.rawValue))\
        \(area("awal", t(id: "Keadaan awal, dengan angka (bila melanjutkan)", en: "Baseline, in numbers (if it builds on something)"), text.programme.baseline ?? "", rows: 2))\
        \(choice("perpanjangan", t(id: "Setelah hari terakhir", en: "After the last day"), [
            ("by-review", t(id: "ditinjau dulu, lalu dapat diperpanjang", en: "reviewed first, then may be renewed")),
            ("none", t(id: "berakhir", en: "it ends")),
        ], text.renewal.rawValue))\
        \(tick("terbuka", "1", t(id: "Boleh dibaca siapa saja selama berlaku", en: "Anyone may read it while it is in force"), text.isPublic))\
        \(if: model.agreement.form == .oral, oral)</fieldset>
        """
    }

    private var oral: Markup {
        """
        \(day("lisan-hari", t(id: "Hari disepakati", en: "Day it was agreed"), text.oral?.day ?? model.today))\
        \(input("lisan-tempat", t(id: "Tempat", en: "Place"), text.oral?.place ?? ""))\
        \(area("lisan-saksi", t(id: "Saksi, satu per baris (jabatan saja cukup)", en: "Witnesses, one a line (a position will do)"), text.oral?.witnesses.joined(separator: "\n") ?? "", rows: 2))\
        \(area("lisan-ringkasan", t(id: "Ringkasan yang disepakati", en: "Summary of what was agreed"), text.oral?.summary ?? ""))
        """
    }

    private var factors: Markup {
        let details = text.details
        return """
            <details class=filters><summary>\(t(id: "Unsur lain: tugas, alat, biaya, teknologi", en: "Other factors: duties, equipment, costs, technology"))</summary><div class="inside stack">\
            \(area("unsur-relationship", t(AgreementFactor.relationship.name), text.factors[.relationship] ?? "", rows: 2))\
            \(choice("koordinator", t(id: "Koordinator", en: "Coordinator"), [("", "–")] + parties.map { (model.code($0), model.name($0)) },
                details.coordinator.map(model.code) ?? ""))\
            \(choice("putusan", t(id: "Cara memutuskan", en: "How the parties decide"), FactorDetails.DecisionRule.allCases.map { ($0.rawValue, t($0.name)) },
                details.decisionRule.rawValue))\
            \(acknowledging)\
            \(committee)\(neededVoices)\
            \(area("unsur-division", t(AgreementFactor.division.name), text.factors[.division] ?? "", rows: 2))\
            \(each: parties, { library in
                area("tugas-\(library.rawValue)", t(id: "Tugas \(model.name(library)): tugas; bidang; masa", en: "Duties of \(model.name(library)): task; subject; period"),
                    details.duties.filter { $0.library == library }.map { line([$0.task, $0.subject, $0.period]) }.joined(separator: "\n"), rows: 2)
            })\
            \(area("unsur-methods", t(AgreementFactor.methods.name), text.factors[.methods] ?? "", rows: 2))\
            \(procedures)\
            \(area("langkah-kerja", t(id: "Langkah kerja lain, satu per baris", en: "Other procedures, one a line"), details.procedures.joined(separator: "\n"), rows: 2))\
            \(each: parties, tools)\
            \(area("peralatan", t(id: "Peralatan lain, satu per baris", en: "Other equipment, one a line"), details.equipment.joined(separator: "\n"), rows: 2))\
            \(area("unsur-financing", t(AgreementFactor.financing.name), text.factors[.financing] ?? "", rows: 2))\
            \(each: [nil] + parties.map(Optional.init), costs)\
            \(area("unsur-technology", t(AgreementFactor.technology.name), text.factors[.technology] ?? "", rows: 2))\
            \(input("sistem", t(id: "Sistem yang dipakai", en: "Systems in use"), details.technology.systems))\
            \(input("pertukaran", t(id: "Pertukaran data", en: "Exchange of data"), details.technology.dataExchange))\
            \(input("privasi", t(id: "Privasi", en: "Privacy"), details.technology.privacy))\
            \(input("kontak-keamanan", t(id: "Kontak keamanan (kantor, bukan orang)", en: "Security contact (an office, not a person)"), details.technology.securityContact))\
            </div></details>
            """
    }

    /// From the library of guides; a text keeps the version that it names.
    private var procedures: Markup {
        let chosen = text.details.guides ?? []
        let offered =
            chosen.compactMap { GuideLibrary.shared[$0] }
            + GuideLibrary.shared.current(.procedure).filter { guide in !chosen.contains { $0.code == guide.code } }
        return """
            <fieldset><legend>\(t(id: "Prosedur (SOP) dari panduan", en: "Procedures from the guides"))</legend>\(each: offered, { guide in
                tick("sop", "\(guide.code)@\(guide.mark.version)", "\(t(guide.title)): \(t(guide.purpose))", chosen.contains(guide.mark))
            })<p class=hint><a href=\(SiteURL.guides.url)>\(t(GuidePhrases.title))</a></p></fieldset>
            """
    }

    /// What a party's profile names, to tick; what a chosen procedure needs and the profile lacks is said at its place.
    private func tools(_ library: LibraryID) -> Markup {
        let has = model.equipment[library] ?? []
        let chosen = Set((text.details.tools ?? []).filter { $0.library == library }.map(\.equipment))
        let offered = Equipment.allCases.filter { has.contains($0) || chosen.contains($0) }
        let lacking = (text.details.guides ?? []).compactMap { GuideLibrary.shared[$0] }.flatMap { guide in
            guide.lacking(has).map { (guide, $0) }
        }
        return """
            <fieldset><legend>\(t(id: "Peralatan dari \(model.name(library))", en: "Equipment of \(model.name(library))"))</legend>\
            \(if: offered.isEmpty, "<p class=hint>\(t(id: "Profilnya belum menyebut alat.", en: "Its profile names no equipment yet."))</p>")\
            \(each: offered, { tick("alat-\(library.rawValue)", $0.rawValue, t($0.name), chosen.contains($0)) })\
            \(each: lacking, { guide, row in
                """
                <p class="hint stock-out">▲ \(t(
                    id: "“\(t(guide.title))” memerlukan \(Guide.words(row, t).lowercased()), belum ada di profilnya.",
                    en: "“\(t(guide.title))” needs \(Guide.words(row, t).lowercased()), which its profile lacks."))</p>
                """
            })</fieldset>
            """
    }

    /// Who takes note of it below the signatures: an office that oversees a party, or another that is typed.
    private var acknowledging: Markup {
        """
        <div><label for=mengetahui>\(t(id: "Mengetahui (jabatan dan kantor; kosong: tidak ada)", en: "Noted by (position and office; empty: nobody)"))</label>\
        <input type=text id=mengetahui name=mengetahui maxlength=200 value=\(text.details.acknowledging ?? "") list=kantor autocomplete=off>\
        <datalist id=kantor>\(each: model.offices, { "<option value=\(t(id: "Kepala \($0)", en: "Head of \($0)"))></option>" })</datalist></div>
        """
    }

    private func line(_ parts: [String?]) -> String {
        var parts = parts.map { $0 ?? "" }
        while parts.last == "" { parts.removeLast() }
        return parts.joined(separator: "; ")
    }

    private func costs(_ payer: LibraryID?) -> Markup {
        let label =
            payer.map {
                t(
                    id: "Biaya \(model.name($0)): uraian; rupiah (kosong: barang atau tenaga)",
                    en: "Costs of \(model.name($0)): what; rupiah (empty: in kind)")
            }
            ?? t(id: "Biaya bersama: uraian; rupiah", en: "Shared costs: what; rupiah")
        let lines = text.details.costs.filter { $0.payer == payer }.map { $0.isInKind ? $0.what : "\($0.what); \($0.rupiah)" }
        return area("biaya-\(payer?.rawValue ?? 0)", label, lines.joined(separator: "\n"), rows: 2)
    }

    /// Who steers it (S140): a role at a party, never a name.
    private var committee: Markup {
        let team = text.details.committee
        return """
            <fieldset><legend>\(t(id: "Tim pengarah (boleh kosong)", en: "Steering committee (may be empty)"))</legend>\
            \(each: parties, { library in
                """
                <p>\(model.name(library))</p>\(each: FactorDetails.Committee.roles.filter { model.directory[library]?.level.roles.contains($0) ?? true }, { role in
                    tick("tim-\(library.rawValue)", role.rawValue, t(role.name), team?.seats.contains(.init(library, role)) ?? false)
                })
                """
            })\
            \(choice("tim-temu", t(id: "Bertemu", en: "Meets"), FactorDetails.Committee.Rhythm.allCases.map { ($0.rawValue, t($0.name)) },
                team?.rhythm.rawValue ?? FactorDetails.Committee.Rhythm.quarterly.rawValue))</fieldset>
            """
    }

    /// Whose word each party's approval waits for (S77, S183); nobody's, unless the parties want it.
    private var neededVoices: Markup {
        """
        <fieldset><legend>\(t(VoicePhrases.neededLabel))</legend>\(each: PlanVoices.roles, { role in
            tick("suara-perlu", role.rawValue, t(role.name), text.details.neededVoices?.contains(role) ?? false)
        })</fieldset>
        """
    }

    /// Needs that the cooperation answers (S136): those that planning found, and those the text has already.
    private var needs: Markup {
        let chosen = text.details.needs ?? []
        let offered = chosen + model.needs.filter { need in !chosen.contains { $0.code == need.code } }
        guard !offered.isEmpty else { return Markup() }
        return """
            <fieldset><legend>\(t(id: "Kebutuhan yang dijawab", en: "Needs that it answers"))</legend>\(each: offered, { need in
                tick("kebutuhan", need.code, need.text(t), chosen.contains { $0.code == need.code })
            })</fieldset>
            """
    }

    // MARK: Clauses

    private var clauses: Markup {
        let library = ClauseLibrary.shared
        let here = Set(text.clauses.map(\.key))
        return """
            <fieldset class=stack id=pasal><legend>\(t(AgreementPhrases.clauses))</legend>\
            \(each: Array(text.clauses.enumerated()), { index, clause in row(clause, String(index), library[clause.key]) })\
            <h3>\(t(id: "Tambah dari pustaka pasal", en: "Add from the clause library"))</h3>\
            \(each: library.articles, { article in
                let offered = library.clauses.filter { $0.article == article.number }
                return """
                    \(if: !offered.isEmpty, """
                        <details class=filters><summary>\(t(article.name)) <span class=quiet>\(offered.map { t($0.title) }.joined(separator: ", "))</span></summary>\
                        <div class=inside>\(each: offered, { offer($0, isHere: here.contains($0.key)) })</div></details>
                        """)
                    """
            })</fieldset>
            """
    }

    /// A clause that stands in the text; taking its tick away takes it out.
    private func row(_ clause: Clause, _ mark: String, _ known: LibraryClause?) -> Markup {
        """
        <div class=clause>\(tick("pasal-\(mark)", "1", known.map { t($0.title) } ?? clause.key, true))\
        <p class=quiet>\(known?.text(clause, t) ?? "")</p>\(fields(clause, mark))\
        <details><summary>\(t(id: "Persempit atau tambahi", en: "Narrow it, or add words"))</summary><div class=stack>\
        \(direction(clause.scope, mark))\
        \(set("golongan-\(mark)", t(id: "Hanya untuk golongan bahan", en: "Only for classes of items"), ItemClass.allCases.map { ($0.rawValue, t($0.name), clause.scope.itemClasses.contains($0)) }))\
        \(set("jenis-\(mark)", t(id: "Hanya untuk jenis bahan", en: "Only for kinds of material"), LendingMaterial.allCases.map { ($0.rawValue, t($0.name), clause.scope.materials.contains($0)) }))\
        \(set("pembaca-\(mark)", t(id: "Hanya untuk pembaca", en: "Only for readers"), PatronCategory.allCases.map { ($0.rawValue, t($0.name), clause.scope.patrons.contains($0)) }))\
        \(area("tambahan-\(mark)", t(id: "Kata tambahan para pihak", en: "Words the parties add"), clause.remark ?? "", rows: 2))</div></details></div>
        """
    }

    private func set(_ name: String, _ legend: String, _ options: [(value: String, name: String, isOn: Bool)]) -> Markup {
        "<fieldset><legend>\(legend)</legend>\(each: options, { tick(name, $0.value, $0.name, $0.isOn) })</fieldset>"
    }

    private func offer(_ known: LibraryClause, isHere: Bool) -> Markup {
        let clause = base.first { $0.key == known.key } ?? known.standard
        let more = isHere ? t(id: " (sekali lagi, untuk arah lain)", en: " (once more, for another direction)") : ""
        return """
            <div class=clause>\(tick("tambah", known.key, t(known.title) + more, false))<p class=quiet>\(known.text(clause, t))</p>\
            \(fields(clause, known.key))\(if: !clause.values.isEmpty, direction(ClauseScope(), known.key))\
            <p class=hint>\(t(id: "Sumber", en: "Source")): \(known.source)</p></div>
            """
    }

    private func fields(_ clause: Clause, _ mark: String) -> Markup {
        """
        \(if: clause.values[.service] != nil, set("layanan-\(mark)", t(id: "Layanan", en: "Services"),
            CooperationService.allCases.filter { $0 != .unionCatalog }.map { ($0.rawValue, t($0.name), clause.scope.services.contains($0)) }))\
        \(ClauseFields.values(clause, mark, t))
        """
    }

    private func direction(_ scope: ClauseScope, _ mark: String) -> Markup {
        let options = [("", t(id: "semua pihak", en: "every party"))] + parties.map { (model.code($0), model.name($0)) }
        return """
            <div class=values>\(choice("dari-\(mark)", t(id: "Pemberi layanan", en: "Who serves"), options, scope.lender.map(model.code) ?? ""))\
            \(choice("untuk-\(mark)", t(id: "Penerima layanan", en: "Who is served"), options, scope.borrower.map(model.code) ?? ""))</div>
            """
    }
}
