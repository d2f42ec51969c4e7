import MARC
import Testing

@Suite struct MARCJSONTests {
    static let common =
        #"{"leader":"00000nam a2200000 a 4500","fields":[{"001":"x1"},{"245":{"ind1":"1","ind2":"0","subfields":[{"a":"Bumi \"manusia\" \u00e9\ud83d\ude00"},{"c":"Toer"}]}}]}"#
    static let older =
        #"{"leader":"00000nam a2200000 a 4500","controlfield":[{"tag":"001","data":"x1"}],"datafield":[{"tag":"245","ind":"10","subfield":[{"code":"a","data":"Bumi \"manusia\" é😀"},{"code":"c","data":"Toer"}]}]}"#
    static let hash =
        #"{"type":"marc-hash","version":[1,0],"leader":"00000nam a2200000 a 4500","fields":[["001","x1"],["245","1","0",[["a","Bumi \"manusia\" é😀"],["c","Toer"]]]]}"#
    static let lines = ["001    x1", "245 10 $aBumi \"manusia\" é😀 $cToer"]

    @Test(arguments: [
        common, "[\(common)]", "\u{FEFF} [ \(common) ] ",
        #"{"leader":"00000nam a2200000 a 4500","fields":[{"tag":"001","value":"x1"},{"tag":"245","ind1":"1","ind2":"0","subfields":[{"code":"a","value":"Bumi \"manusia\" é😀"},{"code":"c","value":"Toer"}]}]}"#,
        older,
        hash,
    ])
    func `every notation of MARC in JSON gives the same record`(text: String) {
        let results = readJSON(text)
        #expect(results.map(\.lines) == [Self.lines])
        #expect(results.allSatisfy { $0.diagnostics.isEmpty })
    }

    @Test func `objects in an array, on lines or simply one after another`() {
        for separator in [",", ",\n", "\n", ""] {
            let results = readJSON([Self.common, Self.common, Self.common].joined(separator: separator))
            #expect(results.map(\.lines) == [Self.lines, Self.lines, Self.lines])
            #expect(results.map(\.number) == [1, 2, 3])
        }
    }

    @Test func `names without quotes and forgotten commas are read and reported`() {
        let results = readJSON(#"{leader:"00000nam a2200000 a 4500",controlfield:[{tag:"001",data:"x1"}]datafield:[]}"#)
        #expect(results.map(\.lines) == [["001    x1"]])
        #expect(results[0].codes == [.syntax])
        #expect(results[0].worst == .repaired)
    }

    @Test(arguments: [
        #"{"leader": "0000"#, #"{"leader": }"#, #"{"leader" "x"}"#, "{\"fields\":" + String(repeating: "[", count: 100),
    ])
    func `a broken object costs itself and no other`(broken: String) {
        let results = readJSON("\(Self.common)\n\(broken)\n\(Self.common)")
        #expect(results.first?.lines == Self.lines)
        #expect(results.contains { $0.codes.contains(.syntax) && $0.record == nil })
        #expect(results.last?.lines == Self.lines)
    }

    @Test(arguments: ["\n", "\r\n"], [common, older, hash])
    func `a line cut off anywhere costs its record and not the next`(lineEnd: String, line: String) {
        for cut in 1..<line.utf8.count {
            let cutLine = Array(line.utf8.prefix(cut))
            let rest = Array((lineEnd + line + lineEnd + line).utf8)
            var reader = MARCJSONReader(bytes: cutLine + rest)
            var results: [MARC.ReadResult] = []
            while let result = reader.next() { results.append(result) }
            #expect(results.map { $0.lines.count } == [0, 2, 2], "cut at \(cut)")
            #expect(results.first?.codes == [.syntax] && results.dropFirst().allSatisfy { $0.codes.isEmpty }, "cut at \(cut)")
            #expect(results.dropFirst().first?.range?.lowerBound == cut + lineEnd.utf8.count, "cut at \(cut)")
        }
    }

    @Test func `fields on lines of their own are no records`() {
        let text = Self.common.replacing("{\"001\"", with: "\n{\"001\"").replacing("{\"245\"", with: "\n{\"245\"")
        let results = readJSON(text)
        #expect(results.map(\.lines) == [Self.lines])
        #expect(results.flatMap(\.codes).isEmpty)
    }

    @Test func `an object that is no record is refused`() {
        #expect(readJSON(#"{"title":"x"}"#).map(\.codes) == [[.notARecord]])
        #expect(readJSON("[1,2]").allSatisfy { $0.record == nil })
        #expect(readJSON("").isEmpty)
        #expect(readJSON("[]").isEmpty)
    }

    @Test func `a field of the tag "tag" is a field like others`() {
        var builder = MARC.RecordBuilder()
        builder.append("tag", "1", "2", subfields: [("a", "x")])
        let text = String(decoding: MARCJSONWriter.bytes(of: builder.record), as: UTF8.self)
        #expect(readJSON(text).map(\.record) == [builder.record])
    }

    @Test func `half a surrogate pair is seen`() {
        let results = readJSON(Self.common.replacing("\\ud83d\\ude00", with: "\\ud83d"))
        #expect(results[0].codes.contains(.badUTF8))
        #expect(results[0].record?.first("245", "a") == "Bumi \"manusia\" é\u{FFFD}")
    }

    @Test func `what is written is read back the same`() {
        let record = readJSON(Self.common)[0].record ?? MARC.Record()
        let text = String(decoding: MARCJSONWriter.bytes(of: record), as: UTF8.self)
        #expect(!text.contains("\n"))
        #expect(readJSON(text).map(\.record) == [record])
    }
}
