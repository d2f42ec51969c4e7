import Commons
import MARC
import Store
import Testing

@testable import UnionCatalog

struct MARCImportTests {
    private static let json: [String] = [
        #"{"leader":"00000nam a2200000 a 4500","fields":[{"001":"IN-1"},{"020":{"ind1":" ","ind2":" ","subfields":[{"a":"979-3062-79-7"}]}},{"100":{"ind1":"1","ind2":" ","subfields":[{"a":"Hirata, Andrea,"}]}},{"245":{"ind1":"1","ind2":"0","subfields":[{"a":"Laskar pelangi /"},{"c":"Andrea Hirata."}]}},{"260":{"ind1":" ","ind2":" ","subfields":[{"a":"Yogyakarta :"},{"b":"Bentang Pustaka,"},{"c":"2005."}]}},{"852":{"ind1":" ","ind2":" ","subfields":[{"h":"813"},{"i":"HIR l"},{"c":"Umum"},{"p":"M001"}]}},{"852":{"ind1":" ","ind2":" ","subfields":[{"h":"813"},{"i":"HIR l"},{"p":"M002"}]}}]}"#,
        #"{"leader":"00000nam a2200000 a 4500","fields":[{"001":"IN-2"},{"245":{"ind1":"1","ind2":"0","subfields":[{"a":"Sejarah Nasional Indonesia."},{"n":"Jilid 2 :"},{"b":"zaman kuno /"},{"c":"Marwati Djoened"}]}},{"260":{"ind1":" ","ind2":" ","subfields":[{"a":"Jakarta :"},{"b":"Balai Pustaka,"},{"c":"c1993"}]}},{"852":{"ind1":" ","ind2":" ","subfields":[{"h":"959.8"},{"i":"SEJ s"}]}}]}"#,
        #"{"leader":"00000nas a2200000 a 4500","fields":[{"001":"IN-3"},{"022":{"ind1":" ","ind2":" ","subfields":[{"a":"0378-5955"}]}},{"245":{"ind1":"0","ind2":"0","subfields":[{"a":"Majalah Bobo — Édisi Ceria"}]}}]}"#,
    ]

    private func bytes(_ format: MARCFile.Format) throws -> [UInt8] {
        var reader = MARCFile(bytes: Array(Self.json.joined(separator: "\n").utf8), format: .json)
        var records: [MARC.Record] = []
        while let result = reader.next() { records.append(try #require(result.record)) }
        try #require(records.count == 3)
        return try encode(records, format)
    }

    @Test func `ISO 2709, MARCXML and JSON of the same records make the same union`() throws {
        func union(_ bytes: [UInt8]) throws -> (dump: [String], partition: Set<Set<String>>, report: ImportReport) {
            try withDesk { desk throws in
                let report = try desk.take(files: [.init(name: "katalog", bytes: bytes)], into: "D0000001")
                return (try desk.dump(), try desk.partition(), report)
            }
        }
        let json = try union(Array(Self.json.joined(separator: "\n").utf8))
        #expect(json.report.format == "marcjson")
        #expect(json.report.tally.created == 3)
        #expect(json.partition == [["D0000001 IN-1"], ["D0000001 IN-2"], ["D0000001 IN-3"]])
        let array = try union(Array("[\(Self.json.joined(separator: ","))]".utf8))
        #expect(array.dump == json.dump)
        let iso = try union(try bytes(.iso2709))
        #expect(iso.report.format == "marc")
        #expect(iso.dump == json.dump)
        #expect(iso.partition == json.partition)
        let xml = try union(try bytes(.marcxml))
        #expect(xml.report.format == "marcxml")
        #expect(xml.dump == json.dump)
    }

    @Test func `copies, call number and description come from their fields`() throws {
        try withDesk { desk throws in
            try desk.take(Self.json.joined(separator: "\n"))
            let book = try #require(try desk.title("Laskar pelangi"))
            #expect(book.title.creators == ["Hirata, Andrea"])
            #expect(book.title.publisher == "Bentang Pustaka")
            #expect(book.title.place == "Yogyakarta")
            #expect(book.title.year == 2005)
            #expect(book.holdings.first?.copies == 2)
            #expect(book.holdings.first?.callNumber == "813 HIR l")
            #expect(book.holdings.first?.location == "Umum")
            let history = try #require(try desk.title("Sejarah Nasional Indonesia. Jilid 2"))
            #expect(history.title.subtitle == "zaman kuno")
            #expect(history.holdings.first?.copies == 1)
            let serial = try #require(try desk.title("Majalah Bobo — Édisi Ceria"))
            #expect(serial.title.material == .serial)
            #expect(serial.title.issns == ["03785955"])
            #expect(serial.holdings.first?.copies == 0)
        }
    }

    @Test func `a record is known by its control number, whatever else changed`() throws {
        try withDesk { desk throws in
            try desk.take(Self.json.joined(separator: "\n"))
            let union = try desk.dump()
            let again = try desk.take(files: [.init(name: "katalog.xml", bytes: try bytes(.marcxml))], into: "D0000001")
            #expect(again.tally.unchanged == 3)
            #expect(try desk.dump() == union)
            let edited = Self.json.joined(separator: "\n").replacing("Laskar pelangi /", with: "Judul lain sama sekali /")
                .replacing("979-3062-79-7", with: "")
            let report = try desk.take(edited)
            #expect(report.tally.updated == 1)
            #expect(report.tally.unchanged == 2)
            #expect(try desk.title("Laskar pelangi") == nil)
            #expect(try desk.title("Judul lain sama sekali")?.holdings.first?.copies == 2)
        }
    }

    @Test func `a damaged record is refused by its number and the file goes on`() throws {
        try withDesk { desk throws in
            let report = try desk.take([Self.json[0], #"{"leader":"x","fields":"rusak"}"#, Self.json[2]].joined(separator: "\n"))
            #expect(report.accountsForEveryRow)
            #expect(report.tally.refused >= 1)
            #expect(report.rows.contains { $0.grade == .refused && $0.line == 2 })
            #expect(try desk.titles().count == 2)
        }
    }
}

private func encode(_ records: [MARC.Record], _ format: MARCFile.Format) throws -> [UInt8] {
    guard format == .marcxml else { return try records.flatMap { try ISO2709Writer.bytes(of: $0) } }
    var writer = MARCXMLWriter()
    for record in records { writer.write(record) }
    return writer.take() + writer.finish()
}
