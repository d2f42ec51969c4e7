import Commons
import Store
import Testing

@testable import UnionCatalog

/// What is added to a holding record by record must be what summing all of them gives.
struct HoldingSumTests {
    private static let header = "judul,pengarang,penerbit,tahun,kode eksemplar,lokasi,nomor panggil\r\n"

    private static func row(_ number: Int, location: String, call: String = "") -> String {
        "\"Buku Paket Kelas VII\",Tim Contoh,Penerbit Contoh,2017,K\(number),\(location),\(call)\r\n"
    }

    private static func holdings(_ desk: Desk) throws -> [String] {
        try desk.database.read { connection in
            try connection.rows(
                """
                SELECT library_id, title_id, call_number, location, copies, available, as_of, records, since_day
                FROM holding ORDER BY library_id, title_id
                """
            ).map { row in
                "\(row.int(0)) \(row.int(1)) \(row.textOrNil(2) ?? "–") \(row.textOrNil(3) ?? "–") \(row.int(4)) "
                    + "\(row.intOrNil(5) ?? -1) \(row.text(6)) \(row.int(7)) \(row.int(8))"
            }
        }
    }

    private static func sumAnew(_ desk: Desk) throws {
        try desk.database.write { connection in
            let keys = try connection.rows("SELECT library_id, title_id, since_day FROM holding").map {
                (HoldingKey(library: $0.int(0), title: $0.int(1)), Int($0.int(2)))
            }
            try HoldingQueries.refresh(Dictionary(uniqueKeysWithValues: keys), connection)
        }
    }

    @Test func `copies that come one by one, in one import and in later ones, add up to the sum of all`() throws {
        try withDesk { desk throws in
            let rows = [
                (1...40).map { Self.row($0, location: $0 % 7 == 0 ? "Rak \($0)" : "") },
                (41...80).map { Self.row($0, location: ["", "Rak 7", "Gudang · lantai 2"][$0 % 3], call: "372 KEM b") },
                (81...90).map { Self.row($0, location: "Rak \($0)", call: "372.\($0)") },
            ]
            for (index, part) in rows.enumerated() {
                try desk.take(Self.header + part.joined(), source: "daftar \(index)", asOf: "2026-11-0\(index + 1)")
                let added = try Self.holdings(desk)
                try Self.sumAnew(desk)
                #expect(try Self.holdings(desk) == added)
            }
            let title = try #require(try desk.title("Buku Paket Kelas VII"))
            #expect(title.holdings.map(\.copies) == [90])
            #expect(title.title.copies == 90)
        }
    }
}
