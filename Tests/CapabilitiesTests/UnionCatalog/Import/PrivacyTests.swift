import Commons
import Store
import Testing

@testable import UnionCatalog

/// Supplier, price, invoice, inventory and donor are the owning library's; nothing the union tells may hold them.
struct PrivacyTests {
    private static let canaries = ["CANARY-PEMASOK", "CANARY-HARGA", "CANARY-FAKTUR", "CANARY-INVENTARIS", "CANARY-DONATUR"]

    private func expectSilence(_ desk: Desk, _ reports: [ImportReport], sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        var told = reports.map { "\($0)" }
        told += try desk.dump()
        for (title, _) in try desk.titles() {
            told.append("\(try desk.catalog.explain(title.id, title.id) ?? [])")
            told.append("\(try desk.catalog.title(title.id))")
        }
        try desk.catalog.eachClusterLine { told.append("\($0) \($1) \($2)") }
        for library in [1, 2, 3] { told.append("\(try desk.catalog.shelf(of: .init(Int64(library)), limit: 100))") }
        for canary in Self.canaries {
            #expect(!told.contains { $0.contains(canary) }, "\(canary) is told", sourceLocation: sourceLocation)
        }
    }

    @Test func `an item file's prices and suppliers stay with its library`() throws {
        try withDesk { desk throws in
            let items = Slims.items([
                Slims.item(
                    "B001", "Laskar Pelangi", inventory: "CANARY-INVENTARIS", supplier: "CANARY-PEMASOK",
                    invoice: "CANARY-FAKTUR", price: "CANARY-HARGA"),
                Slims.item(
                    "Q1", "Tidak Dikenal", inventory: "CANARY-INVENTARIS", supplier: "CANARY-PEMASOK", invoice: "CANARY-FAKTUR",
                    price: "CANARY-HARGA"),
                Slims.item(
                    "", "Tanpa Kode", inventory: "CANARY-INVENTARIS", supplier: "CANARY-PEMASOK", invoice: "CANARY-FAKTUR",
                    price: "CANARY-HARGA"),
            ])
            let first = try desk.take([Slims.file(Slims.shelf), items])
            let second = try desk.take(items.replacing("\"BOS\"", with: "\"\""))
            #expect(try desk.titles().count == 9)
            try expectSilence(desk, [first, second])
        }
    }

    @Test func `a list's price, donor and inventory columns are not read`() throws {
        try withDesk { desk throws in
            let list = """
                No;Judul;Pengarang;Penerbit;Tahun Terbit;No Inventaris;Harga;Pemasok;Faktur;Donatur;Sumber Dana;Jumlah
                1;Sitti Nurbaya;Marah Rusli;Balai Pustaka;1990;CANARY-INVENTARIS;CANARY-HARGA;CANARY-PEMASOK;CANARY-FAKTUR;CANARY-DONATUR;CANARY-DONATUR;3
                2;Salah Asuhan;Abdul Muis;Balai Pustaka;1991;CANARY-INVENTARIS;CANARY-HARGA;CANARY-PEMASOK;CANARY-FAKTUR;CANARY-DONATUR;CANARY-DONATUR;2
                3;;Abdul Muis;Balai Pustaka;1991;CANARY-INVENTARIS;CANARY-HARGA;CANARY-PEMASOK;CANARY-FAKTUR;CANARY-DONATUR;CANARY-DONATUR;2
                """
            let report = try desk.take(list)
            #expect(report.format == "list")
            #expect(try desk.title("Sitti Nurbaya")?.holdings.first?.copies == 3)
            try expectSilence(desk, [report])
        }
    }

    @Test func `MARC's acquisition fields are not read`() throws {
        try withDesk { desk throws in
            let line = """
                {"leader":"00000nam a2200000 a 4500","fields":[{"001":"C1"},{"245":{"ind1":"1","ind2":"0","subfields":[{"a":"Sitti Nurbaya"}]}},{"852":{"ind1":" ","ind2":" ","subfields":[{"p":"1"},{"9":"CANARY-HARGA"},{"x":"CANARY-DONATUR"}]}},{"541":{"ind1":" ","ind2":" ","subfields":[{"a":"CANARY-PEMASOK"}]}},{"952":{"ind1":" ","ind2":" ","subfields":[{"p":"2"},{"g":"CANARY-HARGA"},{"e":"CANARY-PEMASOK"}]}}]}
                """
            let report = try desk.take(line)
            #expect(report.tally.created == 1)
            #expect(try desk.title("Sitti Nurbaya")?.holdings.first?.copies == 2)
            try expectSilence(desk, [report])
        }
    }
}
