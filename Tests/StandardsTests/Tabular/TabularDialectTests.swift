import Tabular
import Testing

@Suite struct TabularDialectTests {
    @Test(arguments: [
        ("judul,pengarang\n\"a;b\",c\nd,e\n", ","), ("judul;pengarang;isi\na, b;c;1,5\nd, e, f;g;2\n", ";"),
        ("judul\tpengarang\tthn\nSatu, dua; tiga\tx\t1\nEmpat, lima\ty\t2\n", "\t"), ("judul|tahun\nx|1\n", "|"),
        ("Judul\nSatu, dua\nTiga\nEmpat\nLima\n", ","),
    ])
    func `the separator is found`(text: String, separator: String) {
        #expect(Dialect.detect(Array(text.utf8)).separator == separator.utf8.first)
    }

    @Test func `quotes and line ends are found`() {
        #expect(Dialect.detect(Array("a,b\n1,2\n".utf8)).quote == nil)
        #expect(Dialect.detect(Array("\"a\",b\n".utf8)).quote == UInt8(ascii: "\""))
        #expect(Dialect.detect(Array("'a','b'\n'c','d'\n'e','f'\n".utf8)).quote == UInt8(ascii: "'"))
        #expect(Dialect.detect(Array("judul,x\n'Aqidah,1\nDo'a,2\n".utf8)).quote == nil)
        let words = (1...10).map { "'Aqidah \($0),x\nTafsir,Ar-Rafi'\nBumi,y\nDilan,z\n" }.joined()
        #expect(Dialect.detect(Array(words.utf8)).quote == nil)
        #expect(Dialect.detect(Array("1, \"a, b\", c\n2, \"d\", e\n".utf8)).quote == UInt8(ascii: "\""))
        #expect(Dialect.detect(Array("a,b\r\nc,d\r\n".utf8)).lineEnd == .crlf)
        #expect(Dialect.detect(Array("a,b\rc,d\r".utf8)).lineEnd == .cr)
        #expect(Dialect.detect(Array("\"a \\\"b\\\" c\",d\n".utf8)).backslashEscapes)
    }

    @Test func `Excel's separator line is obeyed and left out`() {
        let text = "sep=;\r\nJudul;Harga\r\nSatu;1,5\r\n"
        let reader = TableReader(bytes: Array(text.utf8))
        #expect(reader.fileDiagnostics.map(\.code) == [.separatorLine])
        let rows = Array(reader)
        #expect(rows.map(\.cells) == [["Judul", "Harga"], ["Satu", "1,5"]])
        #expect(rows.map(\.line) == [2, 3])
    }

    @Test func `single quotes close like double ones`() {
        let rows = Array(TableReader(bytes: Array("'a, b','c'\n'Qur''an','d'\n'e','f'\n'g','h'\n'i','j'\n".utf8)))
        #expect(rows.prefix(2).map(\.cells) == [["a, b", "c"], ["Qur'an", "d"]])
    }

    @Test func `a file that is one line of megabytes is one row of which no width is expected`() {
        let cell = Array(String(repeating: "kata dan ", count: 120).utf8)
        let bytes = Array([[UInt8]](repeating: cell, count: 260).joined(separator: ";".utf8))
        let dialect = Dialect.detect(bytes)
        #expect(dialect.separator == UInt8(ascii: ";"))
        #expect(dialect.width == 0)
        let table = Table(bytes: bytes)
        #expect(table.header == nil && table.layout == .unknown)
        let rows = Array(table.rows())
        #expect(rows.map(\.cells.count) == [260])
        #expect(rows.flatMap(\.diagnostics).isEmpty)
    }
}
