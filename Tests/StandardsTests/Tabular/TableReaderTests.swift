import Tabular
import Testing

@Suite struct TableReaderTests {
    private func rows(_ text: String, width: Int? = nil) -> [TableRow] {
        var dialect = Dialect.detect(Array(text.utf8))
        if let width { dialect.width = width }
        return Array(TableReader(bytes: Array(text.utf8), dialect: dialect))
    }

    private func cells(_ text: String, width: Int? = nil) -> [[String]] { rows(text, width: width).map(\.cells) }

    private func codes(_ row: TableRow) -> Set<TableDiagnostic.Code> { Set(row.diagnostics.map(\.code)) }

    @Test func `plain rows are cut at separators and line ends`() {
        #expect(cells("a,b,c\n1,2,3\n") == [["a", "b", "c"], ["1", "2", "3"]])
        #expect(cells("a,b\r\n1,2") == [["a", "b"], ["1", "2"]])
        #expect(cells("a;b\r1;2\r3;4") == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(cells("") == [])
        #expect(rows("a,b\n1,2\n").flatMap(\.diagnostics).isEmpty)
    }

    @Test func `quoted cells keep separators, doubled quotes and line breaks`() {
        let found = rows("x,\"a, b\",z\nx,\"kata \"\"Bumi\"\" itu\",z\nx,\"dua\r\nbaris\",z\n")
        #expect(found.map { $0[1] } == ["a, b", "kata \"Bumi\" itu", "dua\nbaris"])
        #expect(found.map(\.line) == [1, 2, 3])
        #expect(found[2].lastLine == 4)
        #expect(codes(found[2]) == [.lineBreakInCell])
    }

    @Test func `undoubled quotes as in SLiMS' item export stay in the text`() {
        let text = """
            "1","a","Judul satu"
            "2","b","Kisah "Si Kancil" dan buaya"
            "3","c","Novel "Bumi""
            "4",""awal" kata","tamat"

            """
        let found = rows(text)
        #expect(found.map { $0[2] } == ["Judul satu", "Kisah \"Si Kancil\" dan buaya", "Novel \"Bumi\"", "tamat"])
        #expect(found[3][1] == "\"awal\" kata")
        #expect(codes(found[1]) == [.undoubledQuote])
        #expect(codes(found[2]) == [.undoubledQuote])
        #expect(found.allSatisfy { $0.cells.count == 3 })
    }

    @Test func `an undoubled quote before a separator does not swallow the next cell`() {
        let found = rows("\"1\",\"a\",\"x\"\n\"2\",\"Novel \"Bumi\"\",\"y\"\n\"3\",\"b\",\"z\"\n")
        #expect(found.map(\.cells) == [["1", "a", "x"], ["2", "Novel \"Bumi\"", "y"], ["3", "b", "z"]])
    }

    @Test func `an unclosed quote ends with its line`() {
        let found = rows("1,a,x\n2,\"tanpa tutup,y\n3,\"b, c\",z\n4,d,w\n")
        #expect(found.map(\.cells) == [["1", "a", "x"], ["2", "\"tanpa tutup", "y"], ["3", "b, c", "z"], ["4", "d", "w"]])
        #expect(codes(found[1]) == [.unclosedQuote])
        #expect(found.map(\.line) == [1, 2, 3, 4])
    }

    @Test func `an unclosed quote at a row's beginning or on the last row swallows nothing`() {
        #expect(cells("1,a,x\n\"2,b,y\n\"3\",\"c\",z\n") == [["1", "a", "x"], ["\"2", "b", "y"], ["3", "c", "z"]])
        #expect(cells("\"1\",a\n\"2\",\"b") == [["1", "a"], ["2", "\"b"]])
    }

    @Test func `a stray quote in an unquoted cell is text`() {
        let found = rows("1,layar 14\" baru,x\n\"2\",b,y\n")
        #expect(found.map(\.cells) == [["1", "layar 14\" baru", "x"], ["2", "b", "y"]])
        #expect(codes(found[0]) == [.strayQuote])
    }

    @Test func `blank rows are reported as such`() {
        let found = rows("a;b;c\n;;\n\n1;2;3\n  ;;\n\u{1A}")
        #expect(found.map(\.isBlank) == [false, true, true, false, true, true])
        #expect(found.count == 6)
    }

    @Test func `rows of another width are told`() {
        let found = rows("a,b,c\n1,2\n1,2,3,4\n1,2,3,\n4,5,6\n7,8,9\n")
        #expect(found.map { codes($0) } == [[], [.tooFewCells], [.tooManyCells], [.extraEmptyCells], [], []])
        #expect(found[1][2] == "")
    }

    @Test func `NULs and control characters are removed and told`() {
        let found = rows("a,ju\u{0}dul\u{1F},c\n1,2,3\n")
        #expect(found[0].cells == ["a", "judul", "c"])
        #expect(codes(found[0]) == [.nulBytes, .controlCharacters])
    }

    @Test func `a row tells where it stands in the file`() {
        let text = "\u{FEFF}a,b\r\n\"x\ny\",2\r\n3,4"
        let bytes = Array(text.utf8)
        let found = Array(TableReader(bytes: bytes))
        #expect(found.map { String(decoding: bytes[$0.raw], as: UTF8.self) } == ["a,b", "\"x\ny\",2", "3,4"])
        #expect(found.map(\.line) == [1, 2, 4])
    }

    @Test func `backslashes escape where the file does so`() {
        let found = rows(#""1","kata \"Bumi\" itu","x""# + "\n" + #""2","b","y""# + "\n")
        #expect(found[0].cells == ["1", "kata \"Bumi\" itu", "x"])
        #expect(cells("1,C:\\data,x\n\"2\",b,y\n")[0][1] == "C:\\data")
    }

    @Test func `quotes out of balance everywhere still give one row per line`() {
        let line = "\"a,b\"c,\"d\n"
        let text = String(repeating: line, count: 5_000)
        let found = rows(text, width: 3)
        #expect(found.count == 5_000)
        #expect(found.last?.line == 5_000)
    }

    @Test func `hostile quoting takes linear time`() {
        for text in [
            String(repeating: "\"", count: 30_000), String(repeating: ",\"a", count: 20_000),
            String(repeating: ",\"\"\"", count: 20_000),
            String(repeating: "\"\n", count: 20_000), String(repeating: "\"a\",\n\"", count: 10_000),
            String(repeating: "a\"b,", count: 20_000),
            String(repeating: "\"x\n", count: 20_000) + String(repeating: "y\",\n", count: 1000),
        ] {
            var size = 0
            for row in rows(text, width: 5) { size += row.raw.count }
            #expect(size <= text.utf8.count)
        }
    }

    @Test func `random bytes never stop the reader`() {
        var state: UInt64 = 42
        func random() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        let spice: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x27, 0x09, 0, 0x5C, 0xEF, 0xC3, 0x41]
        for round in 0..<1000 {
            let bytes = (0..<Int(random() % 200)).map { _ in
                round % 3 == 0 ? UInt8(truncatingIfNeeded: random()) : spice[Int(random() % UInt64(spice.count))]
            }
            var isOrderly = true
            var last = 0
            var count = 0
            let table = Table(bytes: bytes)
            for row in TableReader(bytes: bytes) {
                isOrderly =
                    isOrderly && row.raw.lowerBound >= last && row.raw.upperBound <= bytes.count && row.lastLine >= row.line
                last = row.raw.upperBound
                count += 1
            }
            isOrderly = isOrderly && count <= bytes.count
            #expect(isOrderly, "\(bytes)")
            _ = table.rows().reduce(0) { $0 + $1.cells.count }
        }
    }
}
