import Commons
import Identifiers
import MARC

/// What a MARC record says of a title and its copies. Fields of MARC 21 and INDOMARC; copies from 852 and Koha's 952.
enum MARCRows {
    static func row(_ result: MARC.ReadResult, file: Int, raw: [UInt8]) -> CatalogRow {
        guard raw.count <= CatalogRow.longest else { return .tooLong(raw.count, file: file, line: result.number, raw: raw) }
        let told = result.diagnostics.prefix(20).map(finding)
        guard let marc = result.record else {
            let refusal = Finding("marc-damaged", .refused, problem: .damagedRecord, action: .exportAgain)
            let known = told.contains { $0.grade == .refused }
            return CatalogRow(
                kind: .title, file: file, line: result.number, record: BibliographicRecord(title: ""), raw: raw,
                findings: known ? told : told + [refusal])
        }
        var text = CellText()
        let record = MARCDescription(marc).record(&text)
        var findings = told + text.findings
        if record.title.isEmpty {
            let isOther = "uvxyz".contains(marc.leader.type)
            findings.append(
                isOther
                    ? Finding("not-bibliographic", .refused, problem: .notBibliographic, action: .accompanyingLeftOut)
                    : Finding("title-missing", .refused, field: "245", problem: .titleMissing, action: .rowLeftOut))
        }
        let copies = MARCCopies(marc)
        return CatalogRow(
            kind: .title, file: file, line: result.number, localID: marc.controlNumber, record: record, items: copies.items,
            copies: copies.stated, raw: raw, findings: findings)
    }

    private static func finding(_ diagnostic: MARC.Diagnostic) -> Finding {
        let field = diagnostic.tag.map { tag in "\(tag)" + (diagnostic.subfield.map { "$\($0)" } ?? "") }
        let grade: Finding.Grade =
            switch diagnostic.grade {
            case .info: .info
            case .repaired, .minor, .major: .repaired
            case .fatal: .refused
            }
        return Finding(
            "marc-\(diagnostic.code)", grade, field: field, problem: .marc(diagnostic.message),
            action: grade == .refused ? .exportAgain : .readAsFarAsPossible, before: diagnostic.printableExcerpt)
    }
}
