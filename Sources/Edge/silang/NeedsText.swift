import Commons
import Discovery

/// Needs and wishes as tables with tabs, and as JSON.
enum NeedsText {
    static func code(_ typed: String) throws(NeedsError) -> WishCode {
        guard let code = WishCode(typed) else { throw .notACode(typed) }
        return code
    }

    static func table(_ report: NeedsReport, _ grouping: NeedsReport.Grouping, _ t: Language) -> String {
        var lines = [
            Phrase(
                id: "cari\tminta\tterakhir\t\(heading(grouping, t))\t\(grouping == .words ? "kini ada" : "contoh")",
                en: "searches\trequests\tlast\t\(heading(grouping, t))\t\(grouping == .words ? "now held" : "examples")"
            ).text(t)
        ]
        lines += report.rows.map { row in
            let last = row.titlesNow.map { t.number($0) } ?? row.examples.joined(separator: "; ")
            return "\(row.searches)\t\(row.wishes)\t\(row.lastDay.iso)\t\(row.label.text(t))\t\(last)"
        }
        let (wishes, reach) = (report.wishes, report.reach)
        lines.append("")
        lines.append(
            Phrase(
                id: "Permintaan dalam \(report.days) hari: \(wishes.open) terbuka, \(wishes.answered) dijawab, "
                    + "\(wishes.closed) ditutup.",
                en: "Requests in \(report.days) days: \(wishes.open) open, \(wishes.answered) answered, \(wishes.closed) closed."
            ).text(t))
        lines.append(
            Phrase(
                id: "Pencarian dengan sekolah dipilih: \(reach.total); ada di sekolah sendiri \(reach.own), "
                    + "hanya di perpustakaan lain \(reach.elsewhere), tidak ada di mana pun \(reach.nowhere).",
                en: "Searches with a school chosen: \(reach.total); held by that school \(reach.own), "
                    + "only by another library \(reach.elsewhere), by none \(reach.nowhere)."
            ).text(t))
        return lines.joined(separator: "\n")
    }

    static func table(_ wishes: [UnansweredWish], _ days: Int, _ t: Language) -> String {
        let summary =
            days < 0
            ? Phrase(id: "\(wishes.count) permintaan belum terjawab.", en: "\(wishes.count) requests unanswered.")
            : Phrase(
                id: "\(wishes.count) permintaan lebih dari \(days) hari belum terjawab (sasaran: 0).",
                en: "\(wishes.count) requests unanswered for more than \(days) days (aim: 0).")
        let lines = wishes.map { one in
            let readers = one.wish.stage.map { stage in
                [stage.name.text(t), one.wish.grade.map { Phrase(id: "kelas \($0)", en: "grade \($0)").text(t) }]
                    .compactMap(\.self).joined(separator: ", ")
            }
            return [one.wish.code.text, one.wish.asked.iso, String(one.days), one.library ?? "–", readers ?? "–", one.wish.text]
                .joined(separator: "\t")
        }
        return (lines + [summary.text(t)]).joined(separator: "\n")
    }

    static func json(_ report: NeedsReport, _ grouping: NeedsReport.Grouping) -> JSON {
        .object([
            "by": .string(grouping.rawValue), "days": .number(report.days),
            "needs": .array(
                report.rows.map { row in
                    .object([
                        "key": .string(row.key), "label": .string(row.label.text(Terminal.language)),
                        "count": .number(row.total), "searches": .number(row.searches), "requests": .number(row.wishes),
                        "lastDay": .string(row.lastDay.iso), "titlesNow": .number(row.titlesNow),
                        "examples": .array(row.examples.map { .string($0) }),
                    ])
                }),
            "requests": .object([
                "open": .number(report.wishes.open), "answered": .number(report.wishes.answered),
                "closed": .number(report.wishes.closed),
            ]),
            "reach": .object([
                "own": .number(report.reach.own), "elsewhere": .number(report.reach.elsewhere),
                "nowhere": .number(report.reach.nowhere),
            ]),
        ])
    }

    static func json(_ wishes: [UnansweredWish], _ days: Int) -> JSON {
        .object([
            "days": .number(days < 0 ? nil : days), "aim": 0, "unanswered": .number(wishes.count),
            "requests": .array(wishes.map { json($0.wish, days: $0.days, library: $0.library) }),
        ])
    }

    static func say(_ wish: Wish, _ phrase: Phrase, _ choice: DatabaseChoice) {
        if choice.json { print(json(wish, days: nil, library: nil).text) } else { Terminal.say(phrase) }
    }

    private static func json(_ wish: Wish, days: Int?, library: String?) -> JSON {
        .object([
            "code": .string(wish.code.text), "state": .string(wish.state.rawValue), "asked": .string(wish.asked.iso),
            "days": .number(days), "words": .string(wish.text), "library": .string(library),
            "level": .string(wish.stage?.rawValue), "grade": .number(wish.grade), "answer": .string(wish.answer),
            "title": .number(wish.answerTitle.map { Int($0.rawValue) }),
        ])
    }

    private static func heading(_ grouping: NeedsReport.Grouping, _ t: Language) -> String {
        switch grouping {
        case .words: Phrase(id: "kata", en: "words").text(t)
        case .subject: Phrase(id: "bidang", en: "field").text(t)
        case .level: Phrase(id: "jenjang", en: "level").text(t)
        }
    }
}
