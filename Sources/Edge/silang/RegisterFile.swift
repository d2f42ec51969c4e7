import Commons
import Membership
import UnionCatalog

/// A public list of schools, loaded as a register to look up by NPSN.
struct RegisterFile {
    let path: String
    /// So many findings are told one by one; the rest are counted. All of them stand in the JSON answer.
    private static let told = 200

    func load(into register: SchoolRegister, json: Bool) throws {
        let file = try InputFile.read(path)
        guard let list = SchoolList(file.bytes) else {
            throw ImportError.unreadable(
                file: path,
                reason: Phrase(
                    id: "tidak ada kolom NPSN dan nama, atau bukan CSV atau JSON.",
                    en: "there are no columns for NPSN and name, or it is neither CSV nor JSON."))
        }
        let (added, updated) = try register.take(list, by: .operatorAtConsole)
        if json {
            print(
                JSON.object([
                    "register": true, "read": .number(list.rows), "added": .number(added), "updated": .number(updated),
                    "refused": .number(list.refused),
                    "rows": .array(
                        list.findings.map {
                            .object([
                                "line": .number($0.line), "kind": .string($0.kind.rawValue),
                                "problem": .string($0.problem.text(Terminal.language)),
                            ])
                        }),
                ]).text)
            return
        }
        for finding in list.findings.prefix(Self.told) {
            Terminal.complain(
                "\(InputFile.shown(path)):\(finding.line): \(Terminal.printable(finding.problem.text(Terminal.language)))")
        }
        let more = list.findings.count - Self.told
        if more > 0 {
            Terminal.complain(
                Phrase(id: "… dan \(more) temuan lagi (lihat --json).", en: "… and \(more) findings more (see --json).").text(
                    Terminal.language))
        }
        Terminal.say(
            Phrase(
                id: "\(list.rows) baris: \(added) sekolah baru, \(updated) diperbarui, \(list.refused) ditolak.",
                en: "\(list.rows) rows: \(added) new schools, \(updated) updated, \(list.refused) refused."))
    }
}
