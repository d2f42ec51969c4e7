import Commons
import Foundation
import Membership
import Store
import TestKit
import Testing

@testable import UnionCatalog

/// The made-up catalogues of the demo, whose true titles are known for every record.
struct DemoCatalogTests {
    private static let folder = repositoryRoot() + "/Demo/"
    private static var isThere: Bool { FileManager.default.fileExists(atPath: folder + "truth.tsv") }

    private func table(_ name: String) throws -> [[String]] {
        try String(contentsOfFile: Self.folder + name, encoding: .utf8).split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test(.enabled(if: isThere)) func `the demo's records become the titles they truly are`() throws {
        try withTemporaryDatabase(migrations: Desk.migrations, rehearsing: false) { database in
            let desk = Desk(database)
            let truth = Dictionary(grouping: try table("truth.tsv"), by: { $0[0] })
            var pairs = Pairs()
            var imports: [(library: String, source: String, asOf: String, files: [String])] = []
            for line in try table("manifest.tsv") {
                if let last = imports.last, last.library == line[1], last.source == line[2], last.asOf == line[3] {
                    imports[imports.count - 1].files.append(line[0])
                } else {
                    imports.append((line[1], line[2], line[3], [line[0]]))
                }
            }
            var refused = 0
            for (library, source, asOf, names) in imports {
                try desk.join(library)
                let files = try names.map {
                    ImportRequest.File(name: $0, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: Self.folder + $0))))
                }
                let report = try desk.take(files: files, into: library, source: source, asOf: asOf)
                #expect(report.accountsForEveryRow, "\(names)")
                refused += report.tally.refused
                let expected = names.map { truth[$0]?.count ?? 0 }.reduce(0, +)
                #expect(report.tally.read == expected, "\(names)")
            }
            for (library, _, _, names) in imports {
                for name in names {
                    try pairs.add(try recordTitles(desk, library: library, file: name), truth: truth[name] ?? [])
                }
            }
            let (precision, recall) = pairs.score()
            print(
                "demo: records \(pairs.count), refused \(refused), unplaced \(pairs.unplaced), titles \(try desk.catalog.figures().titles),",
                "true titles \(pairs.trueTitles), pairwise precision \(precision), recall \(recall)")
            #expect(pairs.unplaced * 50 < pairs.count)
            #expect(precision >= 0.97)
            #expect(recall >= 0.80)
        }
    }

    /// The title of each record of a file, in order; nil where the record was refused.
    private func recordTitles(_ desk: Desk, library: String, file: String) throws -> [Int64?] {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Self.folder + file)))
        var rows: [CatalogRow] = []
        try CatalogFile(.init(name: file, bytes: bytes), number: 0, format: nil).forEachRow { if !$0.isNote { rows.append($0) } }
        return try desk.database.read { connection in
            let id = try #require(try Membership.library(code: library, connection)?.id)
            return try rows.map { row in
                let byRaw = try connection.int(
                    "SELECT title_id FROM source_record WHERE library_id = \(id) AND title_key = \(RowIdentity(row.record).titleKey) AND raw = \(row.raw)"
                )
                if let byRaw { return byRaw }
                guard let code = row.items.first?.code else { return nil }
                return try connection.int(
                    """
                    SELECT r.title_id FROM item i JOIN source_record r ON r.library_id = i.library_id AND r.id = i.record_id
                    WHERE i.library_id = \(id) AND i.code = \(code)
                    """)
            }
        }
    }
}

/// Counts pairs of records that stand together truly, and as found.
private struct Pairs {
    private var cells: [Key: Int] = [:]
    private(set) var count = 0
    private(set) var unplaced = 0

    private struct Key: Hashable {
        let truth: String
        let found: Int64
    }

    var trueTitles: Int { Set(cells.keys.map(\.truth)).count }

    mutating func add(_ found: [Int64?], truth: [[String]]) throws {
        for (title, line) in zip(found, truth) {
            count += 1
            guard let title else {
                unplaced += 1
                continue
            }
            cells[Key(truth: line[3], found: title), default: 0] += 1
        }
    }

    func score() -> (precision: Double, recall: Double) {
        func pairs(_ counts: some Sequence<Int>) -> Double { counts.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 } }
        let both = pairs(cells.values)
        let found = pairs(Dictionary(grouping: cells, by: \.key.found).values.map { $0.map(\.value).reduce(0, +) })
        let truth = pairs(Dictionary(grouping: cells, by: \.key.truth).values.map { $0.map(\.value).reduce(0, +) })
        return (both / found, both / truth)
    }
}
