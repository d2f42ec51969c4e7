import Agreements
import Commons
import Membership

/// Budget against what was spent, as an annex to a review (S143): sums in figures and in words, who bears what, and the register's lines.
struct SpendingSheet {
    let paper: AgreementPaper
    let book: SpendingBook
    let day: CalendarDay

    private var language: Language { paper.language }
    private var report: SpendingReport { book.report }
    private func word(_ id: String, _ en: String) -> String { paper.word(id, en) }
    private func rupiah(_ amount: Int) -> String { Self.rupiah(amount, language) }

    static func rupiah(_ amount: Int, _ language: Language) -> String {
        "\(amount < 0 ? "–" : "")Rp\(language.number(abs(amount)))"
    }

    func letter() -> Letter {
        var letter = Letter(
            language, heads: paper.parties.compactMap { paper.libraries[$0.library] }.prefix(2).map { Letterhead($0) },
            title: word("Anggaran dan realisasi biaya", "Budget and spending"))
        letter.subtitle = [paper.text.title, word("sampai \(day.text(language))", "up to \(day.text(language))")]
        letter.blocks = [.facts(sums), .heading(word("Menurut pos biaya", "By line")), lines] + gifts
        letter.blocks += [.heading(word("Menurut pihak", "By party")), shares, .note(rule), .paragraph(owed)]
        letter.blocks += register
        letter.signatures = rows
        letter.isSample = paper.parties.contains { paper.libraries[$0.library]?.isSample == true }
        return letter
    }

    private var sums: [Letter.Fact] {
        [
            Letter.Fact(word("Dianggarkan", "Budget"), NumberWords.bothRupiah(report.planned, language)),
            Letter.Fact(word("Terpakai", "Spent"), NumberWords.bothRupiah(report.spent, language)),
            Letter.Fact(word("Keadaan", "Standing"), "\(report.mark.sign) \(report.mark.name.text(language))"),
        ]
    }

    private func bearer(_ payer: LibraryID?) -> String { payer.map { paper.name($0) } ?? word("bersama", "shared") }

    private var lines: Letter.Block {
        var rows = report.lines.map { line in
            [
                line.line.what, bearer(line.line.payer), line.isInKind ? word("barang/tenaga", "in kind") : rupiah(line.planned),
                line.isInKind && line.spent == 0 ? "–" : rupiah(line.spent), "\(line.mark.sign) \(line.mark.name.text(language))",
            ]
        }
        if report.unplanned > 0 {
            rows.append(
                [word("Di luar anggaran", "Not in the budget"), bearer(nil), rupiah(0), rupiah(report.unplanned), "▲"])
        }
        rows.append([word("Jumlah", "Total"), "", rupiah(report.planned), rupiah(report.spent), ""])
        return .table(
            head: [
                word("Uraian", "What"), word("Ditanggung", "Borne by"), word("Anggaran", "Budget"), word("Terpakai", "Spent"),
                word("Tanda", "Mark"),
            ], rows: rows)
    }

    private var gifts: [Letter.Block] {
        let all = report.lines.flatMap { line in line.gifts.map { "\(line.line.what): \($0)" } } + report.unplannedGifts
        return all.isEmpty
            ? [] : [.paragraph(word("Diberikan berupa barang atau tenaga:", "Given in kind:")), .list(.dashes, all)]
    }

    private var shares: Letter.Block {
        .table(
            head: [
                word("Pihak", "Party"), word("Bagian anggaran", "Of the budget"), word("Dibayar", "Paid"),
                word("Bagian dari yang terpakai", "Of what was spent"), word("Diserahkan ke pihak lain", "Paid to others"),
                word("Selisih", "Balance"),
            ],
            rows: report.shares.map { share in
                [
                    paper.name(share.library), rupiah(share.planned), rupiah(share.paid), rupiah(share.bears),
                    rupiah(share.settled), rupiah(share.balance),
                ]
            })
    }

    private var rule: String { SpendingSheet.rule.text(language) }

    static let rule = Phrase(
        id:
            "Pos dengan penanggung dipikul pihak itu. Pos bersama dan biaya di luar anggaran dipikul sama rata oleh pihak yang ikut pada hari itu; sisa pembagian (kurang dari jumlah pihak) dipikul satu rupiah oleh pihak yang disebut lebih dulu dalam naskah.",
        en:
            "A line with a payer is borne by that party. Shared and unplanned costs are borne in equal parts by those who were parties on the day; what remains of the division is borne one rupiah each by the parties named first in the text."
    )

    private var owed: String {
        let all = report.transfers.map { one in
            word(
                "\(paper.name(one.from)) menyerahkan \(NumberWords.bothRupiah(one.rupiah, language)) kepada \(paper.name(one.to))",
                "\(paper.name(one.from)) pays \(NumberWords.bothRupiah(one.rupiah, language)) to \(paper.name(one.to))")
        }
        return all.isEmpty
            ? word("Semua pihak impas.", "All parties are quits.")
            : word("Agar semua pihak impas: ", "So that all are quits: ") + all.joined(separator: "; ") + "."
    }

    private var register: [Letter.Block] {
        guard !book.entries.isEmpty else { return [] }
        let rows = book.entries.reversed().map { entry in
            [
                entry.day.text(language), paper.name(entry.library), text(of: entry), entry.receipt ?? "–",
                entry.inKind ?? rupiah(entry.rupiah),
            ]
        }
        return [
            .heading(word("Catatan pengeluaran", "The register")),
            .table(
                head: [
                    word("Hari", "Day"), word("Pihak", "Party"), word("Uraian", "What"), word("Nomor kuitansi", "Receipt"),
                    word("Jumlah", "Amount"),
                ], rows: rows),
        ]
    }

    private func text(of entry: Spending) -> String {
        let to = entry.to.map { word(" → \(paper.name($0))", " → \(paper.name($0))") } ?? ""
        guard let reason = entry.reason else { return entry.what + to }
        return word("Koreksi: ", "Taken back: ") + entry.what + to + " (\(reason))"
    }

    private var rows: [[Letter.Signature]] {
        let all = paper.parties.map { party in
            Letter.Signature(
                word("Kepala perpustakaan,", "Head of the library,"), lead: paper.name(party.library), hasStamp: true)
        }
        return stride(from: 0, to: all.count, by: 2).map { Array(all[$0..<min($0 + 2, all.count)]) }
    }
}
