import Commons
import Foundation
import Store
import TestKit
import Testing

@testable import UnionCatalog

/// Catalogues of real libraries, where they lie beside the repository.
struct RealCatalogTests {
    private static let catalogues: [[String]] = [
        ["smaga-pamekasan/senayan_biblio_export_a.csv", "smaga-pamekasan/senayan_biblio_export_b.csv"],
        ["univ-dumai/senayan_biblio_export.csv"], ["sma-digital-library/slims_layout_derived.csv"],
        ["poltek-ssn/senayan_item_export_head.csv"],
    ]

    private func file(_ path: String) throws -> ImportRequest.File {
        ImportRequest.File(name: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    }

    @Test(.enabled(if: sharedData("catalogs-id") != nil), arguments: catalogues)
    func `a real Indonesian catalogue loses hardly a row, and the same again changes nothing`(names: [String]) throws {
        try withDesk(rehearsing: false) { desk throws in
            let files = try names.map { try file(try #require(sharedData("catalogs-id/" + $0))) }
            let first = try desk.take(files: files, into: "D0000001")
            #expect(first.accountsForEveryRow)
            #expect(first.tally.read > 100)
            #expect(first.tally.refused * 100 <= first.tally.read)
            print(names, "read \(first.tally.read), refused \(first.tally.refused), titles \(try desk.catalog.figures().titles)")
            let (stock, sequence) = (try desk.stock(), try desk.sequence())
            let again = try desk.take(files: files, into: "D0000001")
            #expect(again.tally.unchanged == again.tally.read - again.tally.refused)
            #expect(try desk.stock() == stock)
            #expect(try desk.sequence() == sequence)
        }
    }

    @Test(.enabled(if: sharedData("catalogs-marc") != nil)) func `real MARC files are read to their end`() throws {
        let root = try #require(sharedData("catalogs-marc"))
        let names = [
            "daisy-talking-books/marc.mrc", "evergreen/FSL.marc", "evergreen/nepali.marc", "evergreen/oss.marc",
            "gpo-parallel/fdlp_basic.xml", "gpo-parallel/fdlp_basic_marc8.mrc", "lc-marc2bibframe2/british_library.xml",
        ]
        try withDesk(rehearsing: false) { desk throws in
            for name in names {
                let report = try desk.take(files: [try file(root + "/" + name)], into: "D0000001", source: name)
                #expect(report.accountsForEveryRow, "\(name)")
                #expect(report.tally.read > 10, "\(name)")
                #expect(report.tally.refused * 20 <= report.tally.read, "\(name)")
            }
        }
    }
}
