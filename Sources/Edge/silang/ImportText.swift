import Commons
import UnionCatalog

/// The report of an import, for a person and for a program.
enum ImportText {
    static func json(_ report: ImportReport) -> JSON {
        .object([
            "batch": .number(report.batch.map { Int($0.rawValue) }), "format": .string(report.format),
            "read": .number(report.tally.read), "accepted": .number(report.tally.accepted),
            "repaired": .number(report.tally.repaired),
            "refused": .number(report.tally.refused), "unchanged": .number(report.tally.unchanged),
            "updated": .number(report.tally.updated), "gone": .number(report.tally.gone),
            "titlesCreated": .number(report.tally.titlesCreated), "titlesJoined": .number(report.titlesJoined),
            "holdings": .number(report.holdings), "copies": .number(report.copies), "rows": .array(report.rows.map(json)),
        ])
    }

    private static func json(_ row: LocatedFinding) -> JSON {
        .object([
            "file": .string(row.file), "line": .number(row.line), "localId": .string(row.localID), "field": .string(row.field),
            "code": .string(row.code), "grade": .string(row.grade.rawValue), "problem": .string(row.problem),
            "action": .string(row.action), "before": .string(row.before), "after": .string(row.after),
        ])
    }

    static func show(_ report: ImportReport, isDryRun: Bool) {
        let language = Terminal.language
        let tally = report.tally
        func number(_ value: Int) -> String { language.number(value) }
        if isDryRun {
            Terminal.say(Phrase(id: "Pratinjau: belum ada yang diubah.", en: "Preview: nothing was changed."))
        } else if let batch = report.batch {
            Terminal.say(Phrase(id: "Impor \(batch.rawValue) selesai.", en: "Import \(batch.rawValue) is done."))
        }
        Terminal.say(
            Phrase(
                id: """
                    \(number(tally.read)) baris terbaca: \(number(tally.accepted)) diterima, \(number(tally.repaired)) diperbaiki, \
                    \(number(tally.refused)) ditolak.
                    \(number(tally.unchanged)) tidak berubah, \(number(tally.updated)) diperbarui, \(number(tally.gone)) ditandai hilang.
                    \(number(tally.titlesCreated)) judul baru, \(number(report.titlesJoined)) bergabung dengan judul yang sudah ada.
                    \(number(report.holdings)) judul dan \(number(report.copies)) eksemplar di perpustakaan ini.
                    """,
                en: """
                    \(number(tally.read)) rows read: \(number(tally.accepted)) accepted, \(number(tally.repaired)) repaired, \
                    \(number(tally.refused)) refused.
                    \(number(tally.unchanged)) unchanged, \(number(tally.updated)) updated, \(number(tally.gone)) marked gone.
                    \(number(tally.titlesCreated)) new titles, \(number(report.titlesJoined)) joined titles already there.
                    \(number(report.holdings)) titles and \(number(report.copies)) copies in this library.
                    """))
        let shown = report.rows.sorted { ($0.grade, $1.file, $1.line) > ($1.grade, $0.file, $0.line) }.prefix(40)
        for row in shown {
            let change = row.after.map { " → \($0)" } ?? ""
            let text = "\(row.file):\(row.line) [\(row.grade.rawValue)] \(row.problem) \(row.action) \(row.before ?? "")\(change)"
            print(Terminal.printable(text))
        }
        if report.rows.count > shown.count {
            Terminal.say(
                Phrase(
                    id: "… dan \(number(report.rows.count - shown.count)) catatan lain; semuanya dengan --json.",
                    en: "… and \(number(report.rows.count - shown.count)) more remarks; all of them with --json."))
        }
    }
}
