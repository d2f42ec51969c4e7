import MARC
import Testing
import XML

@Suite struct MARCXMLTests {
    static let body = """
        <leader>00000nam a2200000 a 4500</leader><controlfield tag="001">x1</controlfield>\
        <datafield tag="245" ind1="1" ind2="0"><subfield code="a">Bumi &amp; manusia /</subfield><subfield code="c">P. A. Toer</subfield></datafield>
        """
    let lines = ["001    x1", "245 10 $aBumi & manusia / $cP. A. Toer"]

    @Test(arguments: [
        "<record xmlns='http://www.loc.gov/MARC21/slim'>\(body)</record>", "<record>\(body)</record>",
        "<collection xmlns='http://www.loc.gov/MARC21/slim'>\n<record>\n\(body)\n</record>\n</collection>",
        "<a><recordData><record xmlns='info:lc/xmlns/marcxchange-v1' type='Bibliographic'>\(body)</record></recordData></a>",
        "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><record><header/><metadata><record xmlns='http://www.loc.gov/MARC21/slim'>\(body)</record></metadata></record></OAI-PMH>",
        "<records><record><metadata><record>\(body)</record></metadata></record></records>",
    ])
    func `a record is found with any namespace and inside any document`(document: String) {
        let results = readXML(document)
        #expect(results.map(\.lines) == [lines])
        #expect(results.allSatisfy { $0.diagnostics.isEmpty })
        let range = results.first?.range ?? 0..<0
        let raw = String(decoding: Array(document.utf8)[range], as: UTF8.self)
        #expect(raw.hasPrefix("<record") && raw.hasSuffix("</record>"))
    }

    @Test func `an undeclared prefix does no harm`() {
        let prefixed = Self.body.replacing("<", with: "<m:").replacing("<m:/", with: "</m:")
        #expect(readXML("<m:record>\(prefixed)</m:record>").map(\.lines) == [lines])
    }

    @Test func `broken XML costs the record it breaks in and no other`() {
        let record = "<record>\(Self.body)</record>"
        let broken = "<record>\(Self.body.replacing("</subfield></datafield>", with: "</datafield>"))</record>"
        let document = "<collection>\(record)\(broken)\(record)<record><leader>&nbsp;</leader></record>\(record)</collection>"
        let results = readXML(document)
        #expect(results.map(\.lines) == [lines, [], lines, [], lines])
        #expect(results.map(\.codes) == [[], [.syntax], [], [.syntax], []])
        #expect(results.map(\.number) == [1, 2, 3, 4, 5])
        #expect(results[1].worst == .fatal)
        for index in [0, 2, 4] {
            let range = results[index].range ?? 0..<0
            #expect(String(decoding: Array(document.utf8)[range], as: UTF8.self) == record)
        }
    }

    @Test func `a document cut short says so after its last whole record`() {
        let document = "<collection><record>\(Self.body)</record><record>\(Self.body.prefix(90))"
        let results = readXML(document)
        #expect(results.map(\.lines) == [lines, []])
        #expect(results[1].codes.last == .syntax)
        #expect(readXML("<collection><record>\(Self.body)</record>").map(\.codes) == [[], [.syntax]])
    }

    @Test func `a document type declaration is refused and not followed`() {
        let results = readXML("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><record><leader>&x;</leader></record>")
        #expect(results.allSatisfy { $0.record == nil })
        #expect(results.first?.codes.first == .syntax)
    }

    @Test func `every defect of a record's parts has its own name`() {
        func codes(_ fields: String) -> [MARC.DiagnosticCode] {
            readXML("<record><leader>00000nam a2200000 a 4500</leader><controlfield tag='001'>x</controlfield>\(fields)</record>")
                .flatMap(\.codes)
        }
        #expect(codes("<datafield tag='245' ind1='1'><subfield code='a'>A</subfield></datafield>") == [.missingIndicators])
        #expect(
            codes("<datafield tag='245' ind1='10' ind2=''><subfield code='a'>A</subfield></datafield>") == [
                .badIndicator, .badIndicator,
            ])
        #expect(codes("<datafield tag='245' ind1='1' ind2='0'><subfield>A</subfield></datafield>") == [.badSubfieldCode])
        #expect(
            codes("<datafield tag='245' ind1='1' ind2='0'><subfield code='ab'>A</subfield></datafield>") == [.badSubfieldCode])
        #expect(codes("<datafield tag='24' ind1='1' ind2='0'><subfield code='a'>A</subfield></datafield>") == [.badTag])
        #expect(codes("<datafield tag='245' ind1='1' ind2='0'/>") == [.emptyField])
        #expect(codes("<datafield tag='245' ind1='1' ind2='0'>A</datafield>") == [.missingSubfieldDelimiter])
        #expect(codes("<datafield tag='245' ind1='1' ind2='0'><subfield code='a'/></datafield>") == [.emptySubfield])
        #expect(
            codes("<datafield tag='245' ind1='1' ind2='0'><subfield code='a'>A\n   B</subfield></datafield>") == [
                .controlCharacter
            ])
        #expect(codes("<controlfield tag='008'/>") == [.emptyField])
        #expect(codes("<holdings><a/></holdings>") == [.unexpectedElement])
        #expect(readXML("<collection><record/></collection>").map(\.codes) == [[.missingLeader, .emptyRecord]])
        #expect(
            readXML("<record><leader>short</leader><controlfield tag='001'>x</controlfield></record>")[0].codes == [.badLeader])
    }

    @Test func `a file that breaks off in its encoding says so`() {
        let head = Array("<?xml version='1.0' encoding='windows-1252'?><collection><record>\(Self.body)</record>".utf8)
        var reader = MARCXMLReader(bytes: head + [0x81] + Array("<record>\(Self.body)</record></collection>".utf8))
        var codes: [MARC.DiagnosticCode] = []
        while let result = reader.next() { codes += result.codes }
        #expect(codes.contains(.syntax))
    }

    @Test func `broken XML behind which no record comes is reported all the same`() {
        let results = readXML("<<record xmlns='urn:other'/>")
        #expect(results.map(\.codes) == [[.syntax]])
        #expect(results.first?.worst == .fatal)
        #expect(results.first?.number == 1)
    }

    @Test func `why a record was given up is told even behind a hundred other defects`() {
        let results = readXML("<record>" + String(repeating: "<controlfield/>", count: 150) + "<")
        #expect(results.count == 1)
        #expect(results[0].record == nil)
        #expect(results[0].diagnostics.count == 102)
        #expect(results[0].diagnostics.last?.code == .syntax)
    }

    @Test func `however often a document breaks before a record, what is told of it stays short`() {
        let results = readXML(
            String(repeating: "<a></b><record>", count: 300) + String(repeating: "<controlfield/>", count: 150) + "</record>")
        #expect(results.allSatisfy { $0.diagnostics.count <= 128 })
        #expect(results.contains { $0.diagnostics.count > 20 && $0.diagnostics.contains { $0.code == .moreDiagnostics } })
    }

    @Test func `a record broken off by the next ends before it, however much was told of it`() {
        let text = "<record>" + String(repeating: "<controlfield/>", count: 150) + "<record><leader>x</leader></record>"
        let results = readXML(text)
        #expect(results.count >= 2)
        #expect(results[0].range?.upperBound == results[1].range?.lowerBound)
        #expect(results[0].diagnostics.contains { $0.code == .nestedRecord })
    }

    @Test func `a record inside a record ends the first`() {
        let results = readXML("<collection><record>\(Self.body)<record>\(Self.body)</record></record></collection>")
        #expect(results.map(\.lines) == [lines, lines])
        #expect(results[0].codes == [.nestedRecord])
        #expect(results[0].range?.upperBound == results[1].range?.lowerBound)
    }

    @Test func `records are made of another reader's events too`() throws {
        let reader = XMLReader(Array("<oai><record xmlns='http://www.loc.gov/MARC21/slim'>\(Self.body)</record></oai>".utf8))
        var assembler = MARCXMLAssembler()
        var found: [MARC.ReadResult] = []
        while let event = try reader.next() { if let result = assembler.read(event) { found.append(result) } }
        #expect(found.map(\.lines) == [lines])
    }

    @Test func `what is written is read back the same`() {
        let record = readXML("<record>\(Self.body)</record>")[0].record ?? MARC.Record()
        var writer = MARCXMLWriter()
        writer.write(record)
        var bytes = writer.take()
        writer.write(record)
        bytes += writer.finish()
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n<record><leader>"
            ))
        #expect(readXML(text).map(\.record) == [record, record])
        #expect(readXML(String(decoding: MARCXMLWriter.bytes(of: record), as: UTF8.self)).map(\.record) == [record])
    }
}
