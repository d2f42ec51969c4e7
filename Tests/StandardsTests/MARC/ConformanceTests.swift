import Foundation
import MARC
import Testing

/// Hundreds of files that other programs' authors keep because something is odd about them; `conformance.tsv` says what.
@Suite struct ConformanceTests {
    struct Line: CustomTestStringConvertible {
        var path: String
        var expected: String
        var testDescription: String { path }
    }

    static let lines: [Line] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("conformance.tsv")
        guard SharedData.isPresent, let text = try? String(decoding: Data(contentsOf: file), as: UTF8.self) else { return [] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Line(path: columns[0], expected: columns[1..<6].joined(separator: "\t"))
        }
    }()

    @Test(.enabled(if: SharedData.isPresent))
    func `the table covers every file`() throws {
        var files: Set<String> = []
        for folder in ["catalogs-marc", "marc-conformance"] {
            guard let root = SharedData.root else { continue }
            for case let url as URL in FileManager.default.enumerator(
                at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil) ?? .init()
            {
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else {
                    continue
                }
                files.insert(folder + "/" + url.pathComponents.drop { $0 != folder }.dropFirst().joined(separator: "/"))
            }
        }
        #expect(Set(Self.lines.map(\.path)) == files)
    }

    @Test(.enabled(if: SharedData.isPresent), arguments: lines)
    func `a file gives the records and the diagnostics of its line`(line: Line) throws {
        let bytes = try SharedData.bytes(line.path)
        guard var file = MARCFile(bytes: bytes) else {
            #expect(line.expected == "-\t0\t0\t0\t")
            return
        }
        var records = 0
        var refused = 0
        var fields = 0
        var kinds: [String: Int] = [:]
        while let result = file.next() {
            for diagnostic in result.diagnostics {
                kinds["\(diagnostic.code.rawValue)/\(diagnostic.grade.rawValue)", default: 0] += 1
            }
            guard let record = result.record else {
                refused += 1
                continue
            }
            records += 1
            fields += record.fields.count
            checkRoundTrips(record)
        }
        let diagnostics = kinds.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ")
        #expect("\(file.format.rawValue)\t\(records)\t\(refused)\t\(fields)\t\(diagnostics)" == line.expected)
    }

    /// Every real record can be written in each notation and read back the same.
    private func checkRoundTrips(_ record: MARC.Record) {
        if let bytes = try? ISO2709Writer.bytes(of: record) {
            var reader = ISO2709Reader(bytes: bytes)
            let result = reader.next()
            #expect(result?.record == record)
            #expect(reader.next() == nil)
        }
        var json = MARCJSONReader(bytes: MARCJSONWriter.bytes(of: record))
        #expect(json.next()?.record == record)
        var xml = MARCXMLReader(bytes: MARCXMLWriter.bytes(of: record))
        #expect(xml.next()?.record == record)
    }

    /// The same records as MARC-8, as UTF-8 and as MARCXML, from their publisher.
    @Test(
        .enabled(if: SharedData.isPresent),
        arguments: [
            "fdlp_basic", "nist/building_materials_and_structures_report",
            "nist/federal_information_processing_standards_publication",
            "nist/national_bureau_of_standards_miscellaneous_publication", "nist/nbs_building_science_series",
            "nist/nbs_monograph",
            "nist/nbs_technical_note", "nist/nist_monograph",
        ])
    func `three notations of one set give identical records`(name: String) throws {
        func records(_ suffix: String) throws -> [MARC.Record] {
            var file = try #require(MARCFile(bytes: SharedData.bytes("catalogs-marc/gpo-parallel/\(name)\(suffix)")))
            var records: [MARC.Record] = []
            while let result = file.next() { if let record = result.record { records.append(record) } }
            return records
        }
        let marc8 = try records("_marc8.mrc")
        let utf8 = try records("_utf8.mrc")
        let xml = try records(".xml")
        #expect(marc8.count == utf8.count && marc8.count == xml.count && !marc8.isEmpty)
        for (index, ((first, second), third)) in zip(zip(marc8, utf8), xml).enumerated() {
            // Two titles have an escape sequence that MARC-8 does not know, which the publisher's own conversions treat differently.
            let odd =
                ["nist/national_bureau_of_standards_miscellaneous_publication": 49, "nist/nbs_monograph": 24][name] == index
            let tags: Set<MARC.Tag> = odd ? ["245"] : []
            #expect(comparable(first, without: tags) == comparable(second, without: tags), "\(name) \(index + 1)")
            #expect(comparable(first, without: tags) == comparable(third, without: tags), "\(name) \(index + 1)")
        }
    }

    /// Fields as text; the publisher's XML of one set has lost the blanks at the end of control fields.
    private func comparable(_ record: MARC.Record, without tags: Set<MARC.Tag>) -> [String] {
        [record.leader.description]
            + record.fields.filter { !tags.contains($0.tag) }.map { field in
                guard field.isControl else { return field.description }
                return String(field.description.reversed().drop { $0 == " " }.reversed())
            }
    }
}
