import Agreements
import Commons
import Discovery
import HTML
import Membership

/// The words of an agreement as a person reads them: nine factors, then the clauses by article, values written out.
struct AgreementTextView {
    let text: AgreementText
    let parties: [LibraryID]
    let form: AgreementForm
    let directory: LibraryDirectory
    let t: Language

    private func name(_ id: LibraryID) -> String { directory[id]?.name ?? "–" }

    var markup: Markup {
        """
        \(with: text.oral, oral)\
        \(if: !text.drivers.isEmpty, "<h3>\(t(AgreementPhrases.drivers))</h3><ul class=steps>\(each: text.drivers, { "<li>\($0)</li>" })</ul>")\
        <dl class=facts>\(programme)\(each: AgreementFactor.allCases, factor)</dl>\
        \(if: !(text.details.guides ?? []).isEmpty, procedures)\
        \(if: !text.details.duties.isEmpty, duties)\
        <h3>\(t(AgreementPhrases.benefits))</h3>\
        <dl class=facts>\(each: text.benefits, { "<div><dt>\(name($0.library))</dt><dd>\($0.text)</dd></div>" })</dl>\
        \(clauses)
        """
    }

    /// The procedures of the library of guides that the parties follow, each in the version they agreed (S142).
    private var procedures: Markup {
        """
        <h3>\(t(Guide.Kind.procedure.name))</h3><ul class=libraries>\(each: (text.details.guides ?? []).compactMap { GuideLibrary.shared[$0] }, { guide in
            """
            <li><span><a href=\(SiteURL.guide(guide.code, version: guide.mark.version).url)>\(t(guide.title))</a>\
            <span class=row-more>\(t(guide.purpose))</span></span></li>
            """
        })</ul>
        """
    }

    /// Who does what (S141): tasks down, parties across, one mark a line.
    private var duties: Markup {
        """
        <h3>\(t(AgreementFactor.division.name))</h3><div class=scroll-x role=region aria-label=\(t(AgreementFactor.division.name)) tabindex=0>\
        <table class=plain><thead><tr><th scope=col>\(t(id: "Tugas", en: "Task"))</th>\(each: parties, { "<th scope=col>\(name($0))</th>" })</tr></thead>\
        <tbody>\(each: text.details.duties, { duty in
            let more = [duty.subject, duty.period].compactMap(\.self).joined(separator: ", ")
            return """
                <tr><th scope=row>\(duty.task)\(if: !more.isEmpty, " <span class=quiet>\(more)</span>")</th>\(each: parties, {
                    "<td>\($0 == duty.library ? "✓" : "")</td>"
                })</tr>
                """
        })</tbody></table></div>
        """
    }

    private var programme: Markup {
        let kind = text.programme.kind == .new ? AgreementPhrases.programmeNew : AgreementPhrases.programmeExtends
        return """
            <div><dt>\(t(AgreementPhrases.programme))</dt><dd>\(t(kind))\
            \(with: text.programme.baseline, { "; \(t(AgreementPhrases.baseline).lowercased()): \($0)" })</dd></div>
            """
    }

    /// "1 Januari 2027 – 31 Desember 2027".
    static func term(_ starts: CalendarDay, _ ends: CalendarDay?, _ t: Language) -> String {
        "\(starts.text(t)) – \(ends?.text(t) ?? t(AgreementPhrases.openEnded))"
    }

    private func factor(_ factor: AgreementFactor) -> Markup {
        var lines = (text.factors[factor] ?? "").split(separator: "\n").map(String.init)
        switch factor {
        case .scope:
            let on = Set(text.clauses.filter { $0.values[.service] == .choice(.on) }.flatMap(\.scope.services))
            lines.append(CooperationService.allCases.filter(on.contains).map { t($0.name) }.joined(separator: ", "))
        case .parties: lines.append(parties.map(name).joined(separator: ", "))
        case .term:
            lines.append(Self.term(text.starts, text.ends, t))
            lines.append(
                text.renewal == .byReview
                    ? t(id: "Perpanjangan didahului tinjauan bersama.", en: "A joint review comes before any renewal.")
                    : t(id: "Berakhir pada harinya.", en: "It ends on its day."))
        default: lines += details(factor)
        }
        let shown = lines.filter { !$0.isEmpty }
        return """
            \(if: !shown.isEmpty, "<div><dt>\(t(factor.name))</dt><dd>\(each: shown, { "<p>\($0)</p>" })</dd></div>")
            """
    }

    private func details(_ factor: AgreementFactor) -> [String] {
        let details = text.details
        switch factor {
        case .relationship:
            let rule = t(id: "Keputusan: \(t(details.decisionRule.name))", en: "Decisions: \(t(details.decisionRule.name))")
            let steers = details.coordinator.map { t(id: "Koordinator: \(name($0))", en: "Coordinator: \(name($0))") }
            let team = details.committee.map { team in
                let seats = team.seats.map { "\(t($0.role.name)) \(name($0.library))" }.joined(separator: "; ")
                return t(
                    id: "Tim pengarah, bertemu \(t(team.rhythm.name)): \(seats)",
                    en: "Steering committee, meeting \(t(team.rhythm.name)): \(seats)")
            }
            let notes = details.acknowledging.map { t(id: "Mengetahui: \($0)", en: "Noted by: \($0)") }
            return [steers, rule, team, notes, asked].compactMap(\.self)
        case .rationale: return (details.needs ?? []).map { $0.text(t) }
        case .methods:
            let tools = (details.tools ?? []).map { "\(t($0.equipment.name)) (\(name($0.library)))" }
            return details.procedures + details.equipment + tools
        case .financing: return details.costs.map(cost)
        case .technology:
            let annex = details.technology
            return [annex.systems, annex.dataExchange, annex.privacy, annex.securityContact]
        default: return []
        }
    }

    private func cost(_ cost: FactorDetails.Cost) -> String {
        let payer = cost.payer.map(name) ?? t(id: "bersama", en: "shared")
        let amount = cost.isInKind ? t(id: "berupa barang atau tenaga", en: "in kind") : "Rp\(t.number(cost.rupiah))"
        return "\(cost.what): \(amount) (\(payer))"
    }

    private var asked: String? {
        let heard = text.details.consultations
        guard !heard.isEmpty else { return nil }
        let roles = heard.map {
            "\(t($0.role.name)) \(name($0.library))\($0.supports ? "" : t(id: " (keberatan)", en: " (against)"))"
        }
        return t(id: "Sudah didengar: ", en: "Heard: ") + roles.joined(separator: "; ")
    }

    private func oral(_ record: AgreementText.OralRecord) -> Markup {
        """
        <p class=notice>\(t(
            id: "Disepakati secara lisan pada \(record.day.text(t)) di \(record.place).",
            en: "Agreed by word of mouth on \(record.day.text(t)) at \(record.place)."))\
        \(if: !record.witnesses.isEmpty, " \(t(id: "Saksi", en: "Witnesses")): \(record.witnesses.joined(separator: ", ")).")\
        <br>\(record.summary)</p>
        """
    }

    // MARK: Clauses

    private var clauses: Markup {
        let library = ClauseLibrary.shared
        let numbered = Array(text.clauses.enumerated())
        let articles = library.articles.compactMap { article -> (Article, [(Int, Clause)])? in
            let here = numbered.filter { library[$0.element.key]?.article == article.number }.map { ($0.offset + 1, $0.element) }
            return here.isEmpty ? nil : (article, here)
        }
        return """
            \(if: !articles.isEmpty, "<h3 id=pasal>\(t(AgreementPhrases.clauses))</h3>")\
            \(each: articles, { article, here in
                """
                <h4>\(t(article.name))</h4><ul class=clauses>\(each: here, { clause($0.0, $0.1) })</ul>
                """
            })
            """
    }

    private func clause(_ ordinal: Int, _ clause: Clause) -> Markup {
        let known = ClauseLibrary.shared[clause.key]
        let scope = ClauseWords.scope(clause.scope, name, t)
        return """
            <li id="pasal-\(ordinal)"><strong>\(t(known?.title ?? Phrase(same: clause.key)))</strong> \
            \(known?.text(clause, t) ?? clause.remark ?? "")\
            \(if: !scope.isEmpty, " <span class=quiet>\(scope.joined(separator: "; "))</span>")\
            \(if: known?.mark == .unverified, " <span class=\"badge badge-quiet\">\(t(id: "dasar hukum belum diperiksa", en: "legal source not checked"))</span>")</li>
            """
    }
}

/// Clauses in words.
enum ClauseWords {
    /// What a clause covers, as far as it names something: "Pinjam antarperpustakaan", "dari SMP A kepada SMA B".
    static func scope(_ scope: ClauseScope, _ name: (LibraryID) -> String, _ t: Language) -> [String] {
        var parts: [String] = []
        let services = CooperationService.allCases.filter(scope.services.contains).map { t($0.name) }
        if !services.isEmpty { parts.append(services.joined(separator: ", ")) }
        switch (scope.lender, scope.borrower) {
        case (let lender?, let borrower?):
            parts.append(t(id: "dari \(name(lender)) kepada \(name(borrower))", en: "from \(name(lender)) to \(name(borrower))"))
        case (let lender?, nil): parts.append(t(id: "milik \(name(lender))", en: "of \(name(lender))"))
        case (nil, let borrower?): parts.append(t(id: "untuk \(name(borrower))", en: "for \(name(borrower))"))
        case (nil, nil): break
        }
        let classes = ItemClass.allCases.filter(scope.itemClasses.contains).map { t($0.name) }
        let materials = LendingMaterial.allCases.filter(scope.materials.contains).map { t($0.name) }
        let patrons = PatronCategory.allCases.filter(scope.patrons.contains).map { t($0.name) }
        for names in [classes, materials, patrons] where !names.isEmpty { parts.append(names.joined(separator: ", ")) }
        return parts
    }

    /// Where a value comes from: "pasal “Lama pinjam”, versi 2".
    static func source(_ source: TermSource, _ name: (LibraryID) -> String, _ t: Language) -> String {
        func title(_ key: String) -> String { ClauseLibrary.shared[key].map { t($0.title) } ?? key }
        return switch source {
        case .clause(let id, let version, let ordinal, let key):
            t(
                id: "pasal \(ordinal) “\(title(key))”, perjanjian \(id.rawValue) versi \(version)",
                en: "clause \(ordinal) “\(title(key))”, agreement \(id.rawValue) version \(version)")
        case .houseRule(let library, let version, let key):
            t(
                id: "aturan \(name(library)), “\(title(key))”, versi \(version)",
                en: "rule of \(name(library)), “\(title(key))”, version \(version)")
        case .standard(let version, let key):
            t(id: "baku, “\(title(key))” (\(version))", en: "standard, “\(title(key))” (\(version))")
        case .charter(let version): t(id: "piagam (\(version))", en: "charter (\(version))")
        }
    }
}
