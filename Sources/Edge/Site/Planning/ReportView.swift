import Commons
import Discovery
import HTML
import Membership
import Planning

/// "Bila kita bekerja sama": one page of screen and of A4.
enum ReportView {
    static func page(_ m: PlanningReport, _ visit: Visit) -> Page {
        let t = visit.language
        let codes = m.members.map(\.library.code)
        return Page(
            t(PlanningPhrases.report), in: .other, canonical: .planningReport(codes),
            body: """
                <div class="wrap plan"><h1>\(t(PlanningPhrases.report))</h1>\
                <p class=lead>\(t(PlanningPhrases.reportLead)) \(m.members.map(\.library.name).joined(separator: ", ")). \(m.day.text(t)).</p>\
                \(figures(m, t))\
                <div class=plan-body><div class=plan-columns><div>\(collections(m, t))\(matrix(m, t))</div><div\(classes: m.members.count > 4 ? "plan-wide" : nil)>\(classes(m, t))</div></div>\
                <div class=plan-columns><div>\(wishes(m, t))\(means(m, t))</div><div>\(profile(m, t))</div></div></div>\
                <p class="ways no-print"><a class="button button-main" href=\(SiteURL.agreementNew(with: codes).url)>\(t(PlanningPhrases.draft))</a> \
                <a class=button href=\(SiteURL.planningReport([]).url)>\(t(PlanningPhrases.change))</a> \
                <span class=hint>\(t(PlanningPhrases.print))</span></p></div>
                """)
    }

    private static func figures(_ m: PlanningReport, _ t: Language) -> Markup {
        let unique = m.members.reduce(0) { $0 + $1.unique }
        let gaps = m.gaps
        var tiles: [(String, Phrase)] = [
            (t.number(m.coverage.union), PlanningPhrases.together), (t.number(unique), PlanningPhrases.onlyOne),
            (t(id: "\(gaps.closed) dari \(gaps.all)", en: "\(gaps.closed) of \(gaps.all)"), PlanningPhrases.gapsClosed),
        ]
        if m.wishes.isEnough { tiles.append((percent(m.wishes.filledTogether, m.wishes.asked), PlanningPhrases.wishesFilled)) }
        return """
            <ul class=plan-figures>\(each: tiles, { "<li><strong>\($0.0)</strong> \(t($0.1))</li>" })</ul>
            """
    }

    /// A, B, C …: short enough for the heads of the tables.
    private static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(65 + index))) }

    private static func collections(_ m: PlanningReport, _ t: Language) -> Markup {
        """
        <h2>\(t(PlanningPhrases.collections))</h2><div class=plan-scroll><table class="plain plan-table"><thead><tr><th scope=col>\(t(PlanningPhrases.library))</th>\
        <th scope=col class=number>\(t(PlanningPhrases.titles))</th><th scope=col class=number>\(t(PlanningPhrases.copies))</th>\
        <th scope=col class=number>\(t(PlanningPhrases.unique))</th><th scope=col class=number>\(t(PlanningPhrases.gain))</th></tr></thead><tbody>\
        \(each: m.members.enumerated().map { $0 }, { index, one in
            """
            <tr><th scope=row><strong>\(letter(index))</strong> \(one.library.name)\
            \(Bar.markup([("tone-c", one.unique), ("tone-a", one.titles - one.unique)], of: m.coverage.union))</th>\
            <td class=number>\(t.number(one.titles))</td><td class=number>\(t.number(one.copies))</td>\
            <td class=number>\(t.number(one.unique))</td><td class=number>+\(t.number(one.gain))</td></tr>
            """
        })</tbody></table></div>
        """
    }

    private static func matrix(_ m: PlanningReport, _ t: Language) -> Markup {
        """
        <h2>\(t(PlanningPhrases.matrix))</h2><p class=hint>\(t(PlanningPhrases.matrixHint))</p>\
        <div class=plan-scroll><table class="plain plan-table plan-matrix"><thead><tr><th><span class=hidden>\(t(PlanningPhrases.library))</span></th>\(each: m.members.indices, {
            "<th scope=col class=number>\(letter($0))</th>"
        })</tr></thead><tbody>\(each: m.members.indices, { row in
            """
            <tr><th scope=row>\(letter(row))</th>\(each: m.members.indices, { column in cell(m, row, column, t) })</tr>
            """
        })</tbody></table></div>\
        \(if: m.hasUnknownPlace, "<p class=hint>\(t(PlanningPhrases.unknownPlace))</p>")
        """
    }

    private static func cell(_ m: PlanningReport, _ row: Int, _ column: Int, _ t: Language) -> Markup {
        if row == column { return "<td class=\"number plan-self\">\(t.number(m.members[row].titles))</td>" }
        if row > column { return "<td class=number>\(t.number(m.coverage.shared(row, column)))</td>" }
        return "<td class=\"number quiet\">\(m.kilometres[row][column].map { Words(t).distance($0) } ?? "?")</td>"
    }

    private static func classes(_ m: PlanningReport, _ t: Language) -> Markup {
        let standings: [ClassStanding] = [.lacking, .thin, .fair, .strong]
        return """
            <h2>\(t(PlanningPhrases.classes))</h2><div class=plan-scroll><table class="plain plan-table plan-classes"><thead><tr><th scope=col><span class=hidden>\(t(PlanningPhrases.classes))</span></th>\
            \(each: m.members.indices, { "<th scope=col class=number>\(letter($0))</th>" })</tr></thead><tbody>\
            \(each: m.classes, { mainClass in
                """
                <tr><th scope=row>\(name(mainClass, t))</th>\(each: m.members.indices, { classCell(m.coverage.cell($0, mainClass), isClass: mainClass != nil, t) })</tr>
                """
            })</tbody></table></div>\
            <p class=hint>\(each: standings, { "<span class=\("plan-key \(tone($0))")>\(t($0.name))</span> " })\(t(PlanningPhrases.legend))</p>
            """
    }

    private static func name(_ mainClass: Int?, _ t: Language) -> String {
        mainClass.map { "\($0)00 \(PartnerWords.className($0, t))" } ?? t(PlanningPhrases.noClass)
    }

    private static func tone(_ standing: ClassStanding) -> String { "stand-\(standing.rawValue)" }

    /// What stands nowhere in the classes is neither a strength nor a gap.
    private static func classCell(_ cell: ClassCell, isClass: Bool, _ t: Language) -> Markup {
        """
        <td\(classes: "number", isClass ? tone(cell.standing) : nil)\(attribute: "title", isClass ? t(cell.standing.name) : nil)>\(t.number(cell.own))\
        \(if: cell.gain > 0, " <small>+\(t.number(cell.gain))</small>")\(if: isClass && cell.isClosed, " <strong>✓</strong>")</td>
        """
    }

    private static func wishes(_ m: PlanningReport, _ t: Language) -> Markup {
        let wishes = m.wishes
        guard wishes.isEnough else {
            return """
                <h2>\(t(PlanningPhrases.wishes))</h2><p>\(t(
                    id: "Baru \(wishes.asked) permintaan dan pencarian tanpa hasil dalam \(m.wishDays) hari; di bawah \(WishShare.fewest) belum dapat disimpulkan apa-apa.",
                    en: "Only \(wishes.asked) wishes and searches in vain within \(m.wishDays) days; fewer than \(WishShare.fewest) tell nothing."))</p>
                """
        }
        var rows = m.members.indices.map { (letter($0), wishes.filledAlone($0), "tone-a" as StaticString) }
        rows.append((t(PlanningPhrases.all), wishes.filledTogether, "tone-c"))
        return """
            <h2>\(t(PlanningPhrases.wishes))</h2><p>\(t(
                id: "Dari \(t.number(wishes.asked)) permintaan dan pencarian tanpa hasil dalam \(m.wishDays) hari, yang dapat dijawab:",
                en: "Of \(t.number(wishes.asked)) wishes and searches in vain within \(m.wishDays) days, these could be answered:"))</p>\
            <table class="plain plan-table plan-wishes"><tbody>\(each: rows, { row in
                """
                <tr><th scope=row>\(row.0)</th><td>\(Bar.markup([(row.2, row.1)], of: wishes.asked))</td>\
                <td class=number>\(t.number(row.1))</td><td class=number>\(percent(row.1, wishes.asked))</td></tr>
                """
            })</tbody></table>\
            \(with: wishes.copiesPerWantInTenths, { tenths in
                """
                <p><strong>\(t(PlanningPhrases.load))</strong>: \(t(
                    id: "\(t.number(wishes.copies)) eksemplar untuk \(t.number(wishes.fillable)) hal yang dicari, \(decimal(tenths, t)) eksemplar per hal.",
                    en: "\(t.number(wishes.copies)) copies for \(t.number(wishes.fillable)) things wanted, \(decimal(tenths, t)) copies each."))</p>
                """
            })
            """
    }

    /// Who can copy, send, carry, and how much each can lend: a mark where a library says that it has it.
    private static func means(_ m: PlanningReport, _ t: Language) -> Markup {
        let rows: [(Phrase, (PlanningReport.Member) -> Bool)] =
            m.services.map { one in (one.name, { $0.profile.services.contains(one) }) }
            + m.equipment.map { one in (one.name, { $0.profile.equipment.contains(one) }) }
        // What all have is one sentence; the table is for where they differ.
        let common = rows.filter { row in m.members.allSatisfy(row.1) }.map { t($0.0) }
        let differing = rows.filter { row in !m.members.allSatisfy(row.1) }
        let hasCeiling = m.members.contains { $0.profile.weeklyCeiling != nil }
        return """
            \(if: !rows.isEmpty || hasCeiling, """
                <h2>\(t(PlanningPhrases.means))</h2>\(if: !common.isEmpty, "<p>\(t(PlanningPhrases.allHave)): \(common.joined(separator: ", ")).</p>")\
                \(if: !differing.isEmpty || hasCeiling, table(differing, hasCeiling, m, t))<p class=hint>\(t(PlanningPhrases.meansHint))</p>
                """)
            """
    }

    private static func table(
        _ rows: [(Phrase, (PlanningReport.Member) -> Bool)], _ hasCeiling: Bool, _ m: PlanningReport, _ t: Language
    ) -> Markup {
        """
        <div class=plan-scroll><table class="plain plan-table plan-classes"><thead><tr>\
        <th scope=col><span class=hidden>\(t(PlanningPhrases.means))</span></th>\
        \(each: m.members.indices, { "<th scope=col class=number>\(letter($0))</th>" })</tr></thead><tbody>\
        \(each: rows, { row in
            "<tr><th scope=row>\(t(row.0))</th>\(each: m.members, { mark(row.1($0), t) })</tr>"
        })\(if: hasCeiling, """
            <tr><th scope=row>\(t(PlanningPhrases.ceiling))</th>\(each: m.members, { one in
                "<td class=number>\(one.profile.weeklyCeiling.map { t.number($0) } ?? "?")</td>"
            })</tr>
            """)</tbody></table></div>
        """
    }

    private static func mark(_ isThere: Bool, _ t: Language) -> Markup {
        isThere
            ? "<td class=number><span aria-hidden=true>●</span><span class=hidden>\(t(id: "ada", en: "yes"))</span></td>"
            : "<td class=\"number quiet\"><span aria-hidden=true>–</span><span class=hidden>\(t(id: "tidak disebut", en: "not said"))</span></td>"
    }

    private static func profile(_ m: PlanningReport, _ t: Language) -> Markup {
        """
        <h2>\(t(PlanningPhrases.profile))</h2><ul class=plan-profile>\(each: m.members.enumerated().map { $0 }, { index, one in
            let details = one.library.details
            let contact = [details.email, details.phone].compactMap(\.self).joined(separator: ", ")
            let facts = [
                Words(t).level(one.library.level), details.hours ?? t(PlanningPhrases.noHours),
                contact.isEmpty ? t(PlanningPhrases.noContact) : contact,
                one.asOf.map { Words(t).asOf($0) } ?? t(PlanningPhrases.noCatalog),
                one.closure.map { t(id: "tutup sampai \($0.until.text(t))", en: "closed until \($0.until.text(t))") },
            ].compactMap(\.self)
            return "<li><strong>\(letter(index))</strong> \(facts.joined(separator: " · "))</li>"
        })</ul>
        """
    }

    private static func percent(_ part: Int, _ whole: Int) -> String {
        "\(whole == 0 ? 0 : (part * 200 + whole) / (whole * 2)) %"
    }

    private static func decimal(_ tenths: Int, _ t: Language) -> String {
        "\(t.number(tenths / 10))\(t == .indonesian ? "," : ".")\(tenths % 10)"
    }

    /// The choice of libraries, when none or too few were named.
    static func choice(_ libraries: [Library], chosen: Set<String>, problem: Phrase?, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(PlanningPhrases.report), in: .other, canonical: .planningReport([]),
            body: """
                <div class="wrap narrow"><h1>\(t(PlanningPhrases.report))</h1>\(SignInView.problem(problem, t))<p>\(t(PlanningPhrases.choose))</p>\
                <form action=\(SiteURL.planningReport([]).url) method=get><fieldset><legend>\(t(PlanningPhrases.library))</legend>\(each: libraries, { one in
                    """
                    <p class=tick><input type=checkbox id=\("p-\(one.code)") name=p value=\(one.code)\(flag: "checked", chosen.contains(one.code))>\
                    <label for=\("p-\(one.code)")>\(one.name) <span class=level>\(Words(t).area(one))</span></label></p>
                    """
                })</fieldset><p class=ways><button class="button button-main" type=submit>\(t(PlanningPhrases.seeReport))</button></p></form></div>
                """)
    }
}
