import Tabular
import Testing

@Suite struct TabularEncodingTests {
    @Test func `encodings are told apart`() {
        #expect(TextEncoding.detect(Array("judul,é".utf8)).encoding == .utf8)
        #expect(TextEncoding.detect([0xEF, 0xBB, 0xBF, 0x61]).byteOrderMarkLength == 3)
        #expect(TextEncoding.detect([0x63, 0x61, 0x66, 0xE9, 0x2C, 0x31]).encoding == .windows1252)
        #expect(TextEncoding.detect(utf16("Judul;Pengarang", bigEndian: false, mark: true)).encoding == .utf16LittleEndian)
        #expect(TextEncoding.detect(utf16("Judul;Pengarang", bigEndian: true, mark: true)).encoding == .utf16BigEndian)
        #expect(TextEncoding.detect(utf16("Judul;Pengarang", bigEndian: false, mark: false)).encoding == .utf16LittleEndian)
        #expect(TextEncoding.detect(utf16("Judul;Pengarang", bigEndian: true, mark: false)).encoding == .utf16BigEndian)
        #expect(TextEncoding.detect([]).encoding == .utf8)
    }

    @Test func `Windows-1252 is decoded`() {
        let bytes: [UInt8] = Array("1;caf".utf8) + [0xE9, 0x3B, 0x93, 0x61, 0x94, 0x20, 0x96, 0x0A] + Array("2;b;c\n".utf8)
        let rows = Array(TableReader(bytes: bytes))
        #expect(rows.map(\.cells) == [["1", "café", "“a” –"], ["2", "b", "c"]])
    }

    @Test func `one spoilt cell does not make a UTF-8 file Windows-1252`() {
        let bytes = Array("é,é,1\nü,".utf8) + [0xE9] + Array(",2\n".utf8)
        let rows = Array(TableReader(bytes: bytes))
        #expect(rows.map(\.cells) == [["é", "é", "1"], ["ü", "é", "2"]])
        #expect(rows[1].diagnostics.map(\.code) == [.windows1252Bytes])
        #expect(rows[1].diagnostics.first?.cell == 1)
    }

    @Test func `bytes that mean nothing are told`() {
        let rows = Array(TableReader(bytes: Array("a,".utf8) + [0xE9, 0x81] + Array("\nb,c\n".utf8)))
        #expect(rows[0][1] == "é\u{FFFD}")
        #expect(rows[0].diagnostics.map(\.code) == [.undefinedByte])
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 is read with the rows' places in the file`(bigEndian: Bool, mark: Bool) {
        let bytes = utf16("Judul;Pengarang\r\nLaskar “Pelangi” 🪁;Andrea Hirata\r\n", bigEndian: bigEndian, mark: mark)
        let rows = Array(TableReader(bytes: bytes))
        #expect(rows.map(\.cells) == [["Judul", "Pengarang"], ["Laskar “Pelangi” 🪁", "Andrea Hirata"]])
        #expect(rows[1].raw.lowerBound == (mark ? 2 : 0) + 34)
        #expect(rows[1].raw.upperBound <= bytes.count)
    }

    @Test func `half a UTF-16 character at the end is told`() {
        let reader = TableReader(bytes: utf16("Judul;Tahun", bigEndian: false, mark: true) + [0x41])
        #expect(reader.fileDiagnostics.map(\.code) == [.truncatedText])
    }

    private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit -> [UInt8] in
            let pair = [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
            return bigEndian ? pair : pair.reversed()
        }
    }
}
