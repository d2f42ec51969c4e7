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
        let batch = Batch(
            id: BatchID(0), library: library.id, source: request.source ?? files[0].format.defaultSource, format: "",
            state: .reading, files: request.files.map(\.name), asOf: "", isComplete: request.isComplete, startedAt: 0,
            tally: .init())
        var seen = Seen(
            report: ImportReport(
                batch: nil, format: Array(Set(files.map(\.format.rawValue))).sorted().joined(separator: "+"), tally: .init(),
                titlesJoined: 0, holdings: 0, copies: 0, rows: []))
        var rows: [CatalogRow] = []
        func look() throws {
            let (some, before) = (rows, seen)
            seen = try catalog.database.read { connection in
                var seen = before
                for row in some { try foresee(row, in: batch, &seen, connection) }
                return seen
            }
            rows.removeAll(keepingCapacity: true)
        }
        for file in files {
            try file.forEachRow { row in
                rows.append(row)
                if rows.count == 500 { try look() }
            }
        }
        try look()
        seen.report.holdings = seen.holdings.count
        seen.report.tally.titlesCreated = seen.newTitles.count
        return seen.report
    }

    /// What the rows so far came to. Titles are told apart by hashes, so that a long file needs little.
    private struct Seen {
        var report: ImportReport
        var newTitles: Set<Int> = []
        var holdings: Set<Int> = []
    }

    private func foresee(_ row: CatalogRow, in batch: Batch, _ seen: inout Seen, _ connection: Connection) throws {
        seen.report.rows += row.findings.map { locate($0, row) }
        guard !row.isNote else { return }
        switch row.findings.map(\.grade).max() {
        case .refused:
            seen.report.tally.refused += 1
            return
        case .repaired: seen.report.tally.repaired += 1
        case .info, nil: seen.report.tally.accepted += 1
        }
        let staged = StagedRow(seq: 0, encoded: RecordCoding.encode(row.record), row: row)
        seen.report.copies += max(row.items.count, row.copies)
        seen.holdings.insert(staged.identity.textKey.hashValue)
        let same = try RecordQueries.find(.content(staged.contentHash), source: batch.source, of: batch.library, connection)
        if !same.isEmpty {
            seen.report.tally.unchanged += 1
        } else if try !StagedIdentity.matches(row, in: batch, connection).isEmpty {
            seen.report.tally.updated += 1
        } else {
            seen.report.tally.created += 1
            let features = MatchFeatures(row.record)
            if try joins(features, connection) {
                seen.report.titlesJoined += 1
            } else {
                seen.newTitles.insert(features.canonicalBytes.hashValue)
            }
        }
    }

    private func joins(_ features: MatchFeatures, _ connection: Connection) throws -> Bool {
        let hashes = features.keys.map(\.hash)
        let candidates = try connection.rows(
            "SELECT v.features FROM variant v WHERE v.id IN (SELECT variant_id FROM match_key WHERE hash IN \(list: hashes))")
        return candidates.contains { row in
            MatchFeatures(canonicalBytes: row.bytes(0)).map { Matching.judge(features, $0).decision == .join } ?? false
        }
    }

    private func locate(_ finding: Finding, _ row: CatalogRow) -> LocatedFinding {
        LocatedFinding(
            file: request.files[row.file].name, line: row.line, localID: row.localID ?? row.items.first?.code,
            field: finding.field,
            code: finding.code, grade: finding.grade, problem: finding.problem.text(request.language),
            action: finding.action.text(request.language), before: finding.before, after: finding.after)
    }
}
