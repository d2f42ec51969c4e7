import Tabular
import Testing

@Suite struct RealTableTests {
    /// File, filled rows below the header, layout, and whether there is a header.
    @Test(
        .enabled(if: TabularData.folder != nil),
        arguments: [
            ("catalogs-id/smaga-pamekasan/senayan_biblio_export_a.csv", 490, "slims-biblio", false),
            ("catalogs-id/smaga-pamekasan/senayan_biblio_export_b.csv", 41, "slims-biblio", false),
            ("catalogs-id/univ-dumai/senayan_biblio_export.csv", 1196, "slims-biblio", true),
            ("catalogs-id/sma-digital-library/slims_layout_derived.csv", 2641, "slims-biblio", false),
            ("catalogs-id/sma-digital-library/katalog.csv", 2641, "list", true),
            ("catalogs-id/sma-digital-library/penerbit.csv", 791, "unknown", true),
            ("catalogs-id/sma-digital-library/tempat.csv", 73, "unknown", true),
            ("catalogs-id/bpk-kaltara/BukuIndux.csv", 1235, "list", false),
            ("catalogs-id/inlislite/catalogs.csv", 4, "list", true),
            ("catalogs-id/inlislite/catalog_ruas.csv", 56, "unknown", false),
            ("catalogs-id/inlislite/catalog_subruas.csv", 75, "unknown", true),
            ("catalogs-id/poltek-ssn/senayan_item_export_head.csv", 1500, "slims-item", true),
        ])
    func `every row of real catalogues is read`(path: String, count: Int, layout: String, headed: Bool) throws {
        let table = Table(bytes: try TabularData.bytes(path))
        let rows = Array(table.rows())
        #expect(rows.filter { !$0.isBlank }.count == count)
        #expect(table.layout.name == layout)
        #expect((table.header != nil) == headed)
        let odd = rows.filter { $0.cells.count != table.dialect.width }
        #expect(odd.isEmpty)
    }

    @Test(.enabled(if: TabularData.folder != nil))
    func `dirt in real catalogues is told`() throws {
        let blank = Table(bytes: try TabularData.bytes("catalogs-id/smaga-pamekasan/senayan_biblio_export_b.csv"))
        #expect(blank.rows().filter(\.isBlank).count == 90)
        let items = Table(bytes: try TabularData.bytes("catalogs-id/poltek-ssn/senayan_item_export_head.csv"))
        #expect(items.rows().flatMap(\.diagnostics).map(\.code) == [.undoubledQuote])
    }

    @Test(.enabled(if: TabularData.folder != nil))
    func `the office's accession register is Windows-1252`() throws {
        let bytes = try TabularData.bytes("catalogs-id/bpk-kaltara/BukuIndux.csv")
        let table = Table(bytes: bytes)
        #expect(table.encoding == .windows1252)
        #expect(table.isGuessed)
        let expected: [Column: Int] = [
            .itemCodes: 0, .title: 1, .authors: 4, .publisher: 5, .place: 6, .year: 7, .isbn: 8, .callNumber: 11,
        ]
        for (column, position) in expected { #expect(table.layout.position(of: column) == position, "\(column)") }
    }
}
