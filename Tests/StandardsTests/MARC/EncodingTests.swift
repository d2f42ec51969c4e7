import MARC
import Testing

@Suite struct EncodingTests {
    /// A record of one title in the bytes given.
    func read(_ title: [UInt8], flag: Character) -> MARC.ReadResult {
        var record = RawRecord(fields: [("001", Array("x1".utf8)), ("245", Array("10".utf8) + [0x1F, 0x61] + title)])
        record.leader = "00000nam \(flag)2200000 a 4500"
        return readAll(record.bytes)[0]
    }

    @Test func `UTF-8 is known whatever the leader says`() {
        #expect(read(Array("Café Ümlaut".utf8), flag: "a").diagnostics.isEmpty)
        let lying = read(Array("Café Ümlaut".utf8), flag: " ")
        #expect(lying.record?.first("245", "a") == "Café Ümlaut")
        #expect(lying.codes == [.wrongEncodingFlag])
        #expect(lying.record?.leader[9] == "a")
    }

    @Test func `MARC-8 is known whatever the leader says`() {
        let cafe = Array("Caf".utf8) + [0xE2] + Array("e et th".utf8) + [0xE2] + Array("e".utf8)
        #expect(read(cafe, flag: " ").record?.first("245", "a") == "Café et thé")
        #expect(read(cafe, flag: " ").diagnostics.isEmpty)
        #expect(read(cafe, flag: "a").record?.first("245", "a") == "Café et thé")
        #expect(read(cafe, flag: "a").codes == [.wrongEncodingFlag])
    }

    @Test(arguments: [" ", "a"] as [Character])
    func `Windows-1252 is guessed where neither fits`(flag: Character) {
        let result = read(
            Array("Caf".utf8) + [0xE9] + Array(" ".utf8) + [0x93] + Array("Gr".utf8) + [0xFC, 0xDF] + Array("e".utf8) + [0x94],
            flag: flag)
        #expect(result.record?.first("245", "a") == "Café “Grüße”")
        #expect(result.codes == [.guessedEncoding])
        #expect(result.worst == .repaired)
    }

    @Test func `damaged UTF-8 keeps what is whole and says where the damage is`() {
        let result = read(Array("Café ".utf8) + [0xC3] + Array(" Ü".utf8), flag: "a")
        #expect(result.record?.first("245", "a") == "Café \u{FFFD} Ü")
        #expect(result.codes == [.badUTF8])
        #expect(result.diagnostics[0].tag == "245")
        #expect(result.diagnostics[0].subfield == "a")
    }

    @Test func `text is brought into normal form C`() {
        #expect(
            read(Array("Cafe\u{301}".utf8), flag: "a").record?.first("245", "a").map { Array($0.utf8) } == Array("Caf\u{E9}".utf8)
        )
        #expect(read(Array("Cafe\u{301}".utf8), flag: "a").diagnostics.isEmpty)
    }

    @Test func `what no notation can hold is replaced once, on reading`() throws {
        let result = read(Array("é\u{7F}x\u{FFFF}\u{FFFD}\u{FEFF}ﬁ".utf8), flag: "a")
        #expect(result.record?.first("245", "a") == "é x\u{FFFD}\u{FFFD}\u{FEFF}ﬁ")
        #expect(result.codes == [.controlCharacter])
        let record = try #require(result.record)
        var xml = MARCXMLReader(bytes: MARCXMLWriter.bytes(of: record))
        #expect(xml.next()?.record == record)
    }

    @Test func `a character cut in two by the indicators leaves valid text`() {
        var record = RawRecord(fields: [("001", Array("x1".utf8)), ("245", Array("1\u{C1}nne".utf8) + [0x1F] + Array("bx".utf8))])
        record.leader = "00000nam a2200000 a 4500"
        let result = readAll(record.bytes)[0]
        #expect(result.lines.last == "245 1  $a\u{FFFD}nne $bx")
        #expect(result.codes.contains(.badUTF8))
    }

    @Test func `a control field of nothing but an escape sequence is empty`() {
        let record = RawRecord(fields: [("001", Array("x1".utf8)), ("005", [0x1B, 0x28, 0x42])])
        #expect(readAll(record.bytes)[0].lines == ["001    x1"])
        #expect(readAll(record.bytes)[0].codes == [.wrongEncodingFlag, .emptyField])
    }

    @Test func `a control field keeps its positions`() {
        let record = RawRecord(fields: [
            ("001", Array("x1".utf8)), ("008", Array("ab".utf8) + [0x01, 0x0A, 0x02] + Array("cd".utf8)),
        ])
        #expect(readAll(record.bytes)[0].record?.control("008") == "ab   cd")
    }

    @Test func `one record can hold fields of two codings`() {
        var record = RawRecord(fields: [
            ("001", Array("x1".utf8)), ("245", Array("10".utf8) + [0x1F, 0x61] + Array("Café".utf8)),
            ("700", Array("1 ".utf8) + [0x1F, 0x61] + Array("Andr".utf8) + [0xE2] + Array("e".utf8)),
        ])
        record.leader = "00000nam  2200000 a 4500"
        let result = readAll(record.bytes)[0]
        #expect(result.record?.first("245", "a") == "Café")
        #expect(result.record?.first("700", "a") == "André")
        #expect(result.codes == [.wrongEncodingFlag])
    }
}
