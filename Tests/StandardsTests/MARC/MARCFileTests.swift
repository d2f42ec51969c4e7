import MARC
import Testing

@Suite struct MARCFileTests {
    let record = RawRecord("001 x1", "245 10$aJudul").bytes

    @Test func `the notation is told by the bytes`() {
        #expect(MARCFile.sniff(record) == .iso2709)
        #expect(MARCFile.sniff(Array("\r\n  ".utf8) + record) == .iso2709)
        #expect(MARCFile.sniff(Array("Kepada Yth. pustakawan\n".utf8) + record) == .iso2709)
        #expect(MARCFile.sniff(Array("<collection xmlns='http://www.loc.gov/MARC21/slim'/>".utf8)) == .marcxml)
        #expect(MARCFile.sniff(Array("\u{FEFF}<?xml version='1.0'?><m:record><m:leader/></m:record>".utf8)) == .marcxml)
        #expect(MARCFile.sniff(Array(#"[{"leader":"x","fields":[]}]"#.utf8)) == .json)
        for other in [
            "", "   ", "title,author\n1,2", "<html><body/></html>", #"{"title":"x"}"#, "[1]", "PK\u{3}\u{4}",
            "00914naa  2200337   45  \n001 a",
        ] {
            #expect(MARCFile.sniff(Array(other.utf8)) == nil, "\(other)")
        }
    }

    @Test func `the same record comes from every notation`() throws {
        let first = try #require(readAll(record)[0].record)
        var xml = MARCXMLWriter()
        xml.write(first)
        for bytes in try [record, xml.finish(), MARCJSONWriter.bytes(of: first), ISO2709Writer.bytes(of: first)] {
            var file = try #require(MARCFile(bytes: bytes))
            let next = file.next()
            let result = try #require(next)
            #expect(result.record == first)
            #expect(!file.rawBytes(of: result).isEmpty)
            #expect(file.next() == nil)
        }
    }

    @Test func `a summary counts everything`() {
        let summary = MARCFile.summary(
            of: record + Array("nothing but words, for a while\n".utf8) + RawRecord("245 10$aA$bB").bytes)
        #expect(summary?.records == 2)
        #expect(summary?.refused == 1)
        #expect(summary?.fields == 3)
        #expect(summary?.subfields == 3)
        #expect(summary?.diagnostics == [.notARecord: 1, .missingControlNumber: 1])
        #expect(MARCFile.summary(of: []) == nil)
    }
}
