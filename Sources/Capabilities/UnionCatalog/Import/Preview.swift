import Commons
import Membership
import Store

/// What an import would do, found out without changing anything.
struct Preview {
    let catalog: UnionCatalog
    let request: ImportRequest
    let files: [CatalogFile]
    let library: Library

    func report() throws -> ImportReport {
        var rows: [CatalogRow] = []
        for file in files { try file.forEachRow { rows.append($0) } }
        return try catalog.database.read { connection in
            let batch = Batch(
                id: BatchID(0), library: library.id, source: request.source ?? files[0].format.defaultSource, format: "",
                state: .reading, files: request.files.map(\.name), asOf: "", isComplete: request.isComplete, startedAt: 0,
                tally: .init())
            var report = ImportReport(
                batch: nil, format: Array(Set(files.map(\.format.rawValue))).sorted().joined(separator: "+"), tally: .init(),
                titlesJoined: 0, holdings: 0, copies: 0, rows: [])
            var newTitles: Set<[UInt8]> = []
            var holdings: Set<String> = []
            for row in rows {
                report.rows += row.findings.map { locate($0, row) }
                guard !row.isNote else { continue }
                switch row.findings.map(\.grade).max() {
                case .refused:
                    report.tally.refused += 1
                    continue
                case .repaired: report.tally.repaired += 1
                case .info, nil: report.tally.accepted += 1
                }
                report.copies += max(row.items.count, row.copies)
                holdings.insert(RowIdentity(row.record).textKey)
                try foresee(row, in: batch, &report, &newTitles, connection)
            }
            report.holdings = holdings.count
            report.tally.titlesCreated = newTitles.count
            return report
        }
    }

    private func foresee(
        _ row: CatalogRow, in batch: Batch, _ report: inout ImportReport, _ newTitles: inout Set<[UInt8]>,
        _ connection: Connection
    ) throws {
        let hash = Applier.hash(RecordCoding.encode(row.record), row.items, copies: row.copies)
        if try !RecordQueries.find(hash: hash, source: batch.source, of: batch.library, connection).isEmpty {
            report.tally.unchanged += 1
            return
        }
        if try !StagedIdentity.matches(row, in: batch, connection).isEmpty {
            report.tally.updated += 1
            return
        }
        report.tally.created += 1
        let features = MatchFeatures(row.record)
        let hashes = features.keys.map(\.hash)
        let candidates = try connection.rows(
            "SELECT v.features FROM variant v WHERE v.id IN (SELECT variant_id FROM match_key WHERE hash IN \(list: hashes))")
        let joins = candidates.contains { row in
            MatchFeatures(canonicalBytes: row.bytes(0)).map { Matching.judge(features, $0).decision == .join } ?? false
        }
        if joins { report.titlesJoined += 1 } else { newTitles.insert(features.canonicalBytes) }
    }

    private func locate(_ finding: Finding, _ row: CatalogRow) -> LocatedFinding {
        LocatedFinding(
            file: request.files[row.file].name, line: row.line, localID: row.localID ?? row.items.first?.code,
            field: finding.field,
            code: finding.code, grade: finding.grade, problem: finding.problem.text(request.language),
            action: finding.action.text(request.language), before: finding.before, after: finding.after)
    }
}
