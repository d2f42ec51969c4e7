import Agreements
import Commons
import HTML
import Membership

/// Budget against what was spent, by line and by party, who owes whom, and the register (S143).
enum AgreementSpendingView {
    static func section(_ m: AgreementModel, _ t: Language) -> Markup {
        guard let book = m.spending else { return Markup() }
        let mine = book.isOpen ? m.own(.spend) : []
        let report = book.report
        guard !report.isEmpty || !book.entries.isEmpty || !mine.isEmpty else { return Markup() }
        return """
            <section aria-labelledby=biaya><h2 id=biaya>\(t(SpendingPhrases.title))</h2><p class=hint>\(t(SpendingPhrases.lead))</p>\
            \(if: report.isEmpty && book.entries.isEmpty, "<p>\(t(SpendingPhrases.none))</p>", else: figures(m, report, t))\
            \(if: !book.entries.isEmpty, register(m, book, t))\(if: !mine.isEmpty, form(mine, m, report, t))</section>
            """
    }

    static func rupiah(_ amount: Int, _ t: Language) -> String { "\(amount < 0 ? "–" : "")Rp\(t.number(abs(amount)))" }

    /// "Dianggarkan Rp200.000, terpakai Rp150.000; sisa Rp50.000."
    static func sums(_ planned: Int, _ spent: Int, _ t: Language) -> String {
        let head = t(
            id: "Dianggarkan \(rupiah(planned, t)), terpakai \(rupiah(spent, t)); ",
            en: "Budget \(rupiah(planned, t)), spent \(rupiah(spent, t)); ")
        let rest = rupiah(abs(planned - spent), t)
        return head
            + (spent > planned
                ? t(id: "lebih \(rest) dari anggaran.", en: "\(rest) over the budget.")
                : t(id: "belum terpakai \(rest).", en: "\(rest) not spent."))
    }

    private static func figures(_ m: AgreementModel, _ report: SpendingReport, _ t: Language) -> Markup {
        """
        <p><strong>\(sums(report.planned, report.spent, t))</strong></p>\
        <h3>\(t(SpendingPhrases.byLine))</h3><div class=scroll-x role=region aria-label=\(t(SpendingPhrases.byLine)) tabindex=0>\
        <table class=plain><thead><tr><th scope=col>\(t(SpendingPhrases.what))</th><th scope=col>\(t(SpendingPhrases.mark))</th>\
        <th scope=col class=number>\(t(SpendingPhrases.budget))</th><th scope=col class=number>\(t(SpendingPhrases.spent))</th>\
        <th scope=col>\(t(SpendingPhrases.bearer))</th></tr></thead><tbody>\(each: report.lines, { line($0, m, t) })\
        \(if: report.unplanned > 0 || !report.unplannedGifts.isEmpty, """
            <tr><th scope=row>\(t(SpendingPhrases.unplanned))\(gifts(report.unplannedGifts))</th>\
            <td>\(if: report.unplanned > 0, "<span class=stock-out>▲ \(t(SpendingReport.Mark.over.name))</span>")</td>\
            <td class=number>\(rupiah(0, t))</td><td class=number>\(rupiah(report.unplanned, t))</td><td>\(t(SpendingPhrases.shared))</td></tr>
            """)</tbody></table></div>\
        <h3>\(t(SpendingPhrases.byParty))</h3><div class=scroll-x role=region aria-label=\(t(SpendingPhrases.byParty)) tabindex=0>\
        <table class=plain><thead><tr><th scope=col>\(t(AgreementPhrases.library))</th><th scope=col class=number>\(t(SpendingPhrases.budget))</th>\
        <th scope=col class=number>\(t(SpendingPhrases.paid))</th><th scope=col class=number>\(t(SpendingPhrases.bears))</th>\
        <th scope=col class=number>\(t(SpendingPhrases.balance))</th></tr></thead><tbody>\(each: report.shares, { share in
            """
            <tr><th scope=row>\(m.name(share.library))</th><td class=number>\(rupiah(share.planned, t))</td>\
            <td class=number>\(rupiah(share.paid + share.settled, t))</td><td class=number>\(rupiah(share.bears, t))</td>\
            <td class=number>\(rupiah(share.balance, t))</td></tr>
            """
        })</tbody></table></div>\(owed(m, report, t))\
        <p class=ways><a class=button href=\(SiteURL.agreementSpending(m.id).url)>\(t(SpendingPhrases.print))</a></p>
        """
    }

    private static func line(_ line: SpendingReport.Line, _ m: AgreementModel, _ t: Language) -> Markup {
        let mark = line.mark
        let style = mark == .over ? "stock-out" : mark == .unspent ? "quiet" : "stock-in"
        let more = mark == .over ? t(id: " (lebih \(rupiah(-line.left, t)))", en: " (\(rupiah(-line.left, t)) over)") : ""
        return """
            <tr><th scope=row>\(line.line.what)\(gifts(line.gifts))</th><td><span class=\(style)>\(mark.sign) \(t(mark.name))\(more)</span></td>\
            <td class=number>\(line.isInKind ? t(SpendingPhrases.inKind) : rupiah(line.planned, t))</td>\
            <td class=number>\(line.isInKind && line.spent == 0 ? "–" : rupiah(line.spent, t))</td>\
            <td>\(line.line.payer.map { m.name($0) } ?? t(SpendingPhrases.shared))</td></tr>
            """
    }

    private static func gifts(_ gifts: [String]) -> Markup {
        "\(each: gifts, { "<span class=row-more>\($0)</span>" })"
    }

    private static func owed(_ m: AgreementModel, _ report: SpendingReport, _ t: Language) -> Markup {
        let all = report.transfers
        return """
            \(if: all.isEmpty, "<p>\(t(SpendingPhrases.quits))</p>")\(each: all, { one in
                """
                <p>\(t(
                    id: "Agar impas: \(m.name(one.from)) menyerahkan \(rupiah(one.rupiah, t)) kepada \(m.name(one.to)).",
                    en: "To be quits: \(m.name(one.from)) pays \(rupiah(one.rupiah, t)) to \(m.name(one.to))."))</p>
                """
            })<p class=hint>\(t(
                id: "Pos bersama dan biaya di luar anggaran dibagi sama rata; sisa pembagian dipikul satu rupiah oleh pihak yang disebut lebih dulu.",
                en: "Shared and unplanned costs are divided equally; what remains is borne one rupiah each by the parties named first."))</p>
            """
    }

    private static func register(_ m: AgreementModel, _ book: SpendingBook, _ t: Language) -> Markup {
        """
        <h3>\(t(SpendingPhrases.register))</h3><ul class=talk>\(each: book.entries.prefix(60), { entry($0, m, book, t) })</ul>\
        \(if: book.entries.count > 60, "<p class=hint>\(t(id: "Yang lebih lama ada di lembar cetak.", en: "Older lines are on the printed sheet."))</p>")
        """
    }

    private static func entry(_ entry: Spending, _ m: AgreementModel, _ book: SpendingBook, _ t: Language) -> Markup {
        let isMine = book.isOpen && m.own(.spend).contains { $0.library == entry.library }
        let isOver = book.isTakenBack(entry)
        let place = entry.to.map { "→ \(m.name($0))" } ?? entry.line?.what ?? t(SpendingPhrases.unplanned)
        let details = [
            entry.day.text(t), place, entry.receipt.map { t(id: "kuitansi \($0)", en: "receipt \($0)") } ?? "",
            entry.reason ?? "",
        ]
        return """
            <li><p><strong>\(m.name(entry.library))</strong>: \(entry.what) <strong>\(entry.inKind ?? rupiah(entry.rupiah, t))</strong>\
            \(if: isOver, " <span class=stock-out>\(t(SpendingPhrases.takenBack))</span>")\
            \(if: entry.corrects != nil, " <span class=quiet>\(t(SpendingPhrases.counter))</span>")</p>\
            <p class=quiet>\(details.filter { !$0.isEmpty }.joined(separator: " · "))</p>\
            \(if: isMine && !isOver && entry.corrects == nil, takeBack(entry, m, t))</li>
            """
    }

    private static func takeBack(_ entry: Spending, _ m: AgreementModel, _ t: Language) -> Markup {
        """
        <details><summary>\(t(AgreementDeed.takeBack.name))</summary><form class=stack action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
        <input type=hidden name="catatan-biaya" value=\(entry.id)><input type=hidden name=kembali value="\(SiteURL.agreement(m.id).url.text)#biaya">\
        <div><label for="alasan-\(entry.id)">\(t(SpendingPhrases.reason))</label><input type=text id="alasan-\(entry.id)" name=alasan required maxlength=200></div>\
        <button class=button type=submit name=langkah value=\(AgreementDeed.takeBack.rawValue)>\(t(AgreementDeed.takeBack.name))</button></form></details>
        """
    }

    /// Lines are chosen by their place in the budget; whoever is paid back, by its code.
    private static func form(_ mine: [AgreementParty], _ m: AgreementModel, _ report: SpendingReport, _ t: Language) -> Markup {
        """
        <details><summary>\(t(AgreementDeed.spend.name))</summary><form class=stack action=\(SiteURL.agreementSteps(m.id).url) method=post>\(m.field)\
        <div><label for=biaya-siapa>\(t(SpendingPhrases.who))</label><select id=biaya-siapa name=perpustakaan>\
        \(each: mine, { "<option value=\(m.code($0.library))>\(m.name($0.library))</option>" })</select></div>\
        <div><label for=biaya-apa>\(t(SpendingPhrases.what))</label><input type=text id=biaya-apa name=untuk required maxlength=200></div>\
        <div><label for=biaya-pos>\(t(SpendingPhrases.line))</label><select id=biaya-pos name=pos><option value="">\(t(SpendingPhrases.unplanned))</option>\
        \(each: Array(report.lines.enumerated()), { index, one in
            """
            <option value="pos-\(index)">\(one.line.what) (\(one.line.payer.map { m.name($0) } ?? t(SpendingPhrases.shared)))</option>
            """
        })\(each: m.agreement.parties, { party in
            """
            <option value="kepada-\(m.code(party.library))">\(t(id: "Menyerahkan bagian kepada \(m.name(party.library))", en: "Paying a share to \(m.name(party.library))"))</option>
            """
        })</select></div>\
        <div><label for=biaya-rupiah>\(t(SpendingPhrases.rupiah))</label><p class=hint id=biaya-rupiah-hint>\(t(SpendingPhrases.rupiahHint))</p>\
        <input type=text inputmode=numeric id=biaya-rupiah name=rupiah maxlength=20 aria-describedby=biaya-rupiah-hint></div>\
        <div><label for=biaya-barang>\(t(SpendingPhrases.gift))</label><p class=hint id=biaya-barang-hint>\(t(SpendingPhrases.giftHint))</p>\
        <input type=text id=biaya-barang name=barang maxlength=200 aria-describedby=biaya-barang-hint></div>\
        <div><label for=biaya-hari>\(t(SpendingPhrases.day))</label><input type=date id=biaya-hari name=hari value=\(m.today.iso) max=\(m.today.iso) required></div>\
        <div><label for=biaya-kuitansi>\(t(SpendingPhrases.receipt))</label><input type=text id=biaya-kuitansi name=kuitansi maxlength=60></div>\
        <p class=hint>\(t(SpendingPhrases.noNames))</p>\
        <button class=button type=submit name=langkah value=\(AgreementDeed.spend.rawValue)>\(t(AgreementDeed.spend.name))</button></form></details>
        """
    }
}
