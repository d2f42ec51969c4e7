import MARC
import Testing

@Suite struct ISO2709ReaderTests {
    let good = RawRecord("001 x1", "020   $a9790000000000", "245 10$aLaskar pelangi$cAndrea Hirata")
    let goodLines = ["001    x1", "020    $a9790000000000", "245 10 $aLaskar pelangi $cAndrea Hirata"]

    @Test func `a good record is read without remark`() {
        let results = readAll(good.bytes)
        #expect(results.map(\.lines) == [goodLines])
        #expect(results[0].diagnostics.isEmpty)
        #expect(results[0].range == 0..<good.bytes.count)
        #expect(results[0].record?.controlNumber == "x1")
        #expect(results[0].record?.leader.description == "00000nam a2200000 a 4500")
    }

    @Test func `an empty file has no records`() {
        #expect(readAll([]).isEmpty)
        #expect(readAll(Array("\r\n\r\n".utf8)).isEmpty)
    }

    @Test func `a wrong record length is put right at the record terminator`() {
        for length in [10, 30, good.bytes.count - 1, good.bytes.count + 1, 99_999] {
            var bad = good
            bad.length = length
            let results = readAll(bad.bytes + good.bytes)
            #expect(results.map(\.lines) == [goodLines, goodLines], "length \(length)")
            #expect(results[0].codes == [.wrongRecordLength])
            #expect(results[1].diagnostics.isEmpty)
        }
    }

    @Test func `a length that reaches into the next record does not swallow it`() {
        var bad = good
        bad.length = good.bytes.count * 2
        let results = readAll(bad.bytes + good.bytes)
        #expect(results.map(\.lines) == [goodLines, goodLines])
        #expect(results[0].codes == [.wrongRecordLength])
    }

    @Test func `a record without its terminator ends where the next one begins`() {
        var open = good
        open.terminator = []
        for length in [open.bytes.count, 99_999, 50] {
            open.length = length
            let results = readAll(open.bytes + good.bytes)
            #expect(results.map(\.lines) == [goodLines, goodLines], "length \(length)")
            #expect(results[0].codes.contains(.missingRecordTerminator))
            #expect(results[1].diagnostics.isEmpty)
        }
    }

    @Test func `another byte in the place of the terminator is seen`() {
        var odd = good
        odd.terminator = [UInt8(ascii: ".")]
        #expect(readAll(odd.bytes).map(\.lines) == [goodLines])
        #expect(readAll(odd.bytes)[0].codes == [.missingRecordTerminator])
    }

    @Test func `a truncated last record is reported and the file goes on to its end`() {
        let whole = good.bytes
        for cut in 1..<whole.count {
            let results = readAll(whole + whole.prefix(cut))
            #expect(results[0].lines == goodLines)
            // A few bytes cannot be a record; the rest is one result that says so.
            if cut < 24 {
                #expect(results.count == 1)
                #expect(results[0].codes == [.junkBetweenRecords])
            } else {
                #expect(results.count == 2, "cut at \(cut)")
                #expect(results[1].codes.contains(.truncatedRecord) || results[1].codes == [.missingRecordTerminator])
            }
        }
        let cut = readAll(Array(whole.dropLast(20)))
        #expect(cut[0].lines == Array(goodLines.prefix(2)))
        #expect(cut[0].worst == .major)
        #expect(cut[0].codes == [.truncatedRecord, .lostFields])
    }

    @Test func `line breaks and junk between records are passed over`() {
        let file =
            [0xEF, 0xBB, 0xBF] + good.bytes + Array("\r\n".utf8) + good.bytes + [0x00, 0x1A] + good.bytes + Array("???".utf8)
            + good.bytes
        let results = readAll(file)
        #expect(results.map(\.lines) == [goodLines, goodLines, goodLines, goodLines])
        #expect(
            results.map(\.codes) == [
                [.junkBetweenRecords], [.lineBreakBetweenRecords], [.junkBetweenRecords], [.junkBetweenRecords],
            ])
        for result in results {
            let range = result.range ?? 0..<0
            #expect(Array(file[range]) == good.bytes)
        }
    }

    @Test func `text that is no record is one refusal and the records behind it are read`() {
        let results = readAll(Array("Dear librarian, here are the records you asked for.\n".utf8) + good.bytes)
        #expect(results.count == 2)
        #expect(results[0].record == nil)
        #expect(results[0].codes == [.notARecord])
        #expect(results[0].worst == .fatal)
        #expect(results[1].lines == goodLines)
        #expect(results[1].number == 2)
    }

    @Test func `a wrong base address is put right`() {
        var bad = good
        for base in [0, 24, 50, 99_999] {
            bad.base = base
            #expect(readAll(bad.bytes).map(\.lines) == [goodLines])
            #expect(readAll(bad.bytes)[0].codes == [.badBaseAddress])
        }
    }

    @Test func `wrong lengths and starts in the directory are put right by the field terminators`() {
        var bad = good
        bad.directory = { $0.map { ($0.tag, $0.length + 3, $0.start) } }
        #expect(readAll(bad.bytes).map(\.lines) == [goodLines])
        #expect(readAll(bad.bytes)[0].codes == [.badDirectory])
        bad.directory = { $0.map { ($0.tag, $0.length, $0.start * 2) } }
        #expect(readAll(bad.bytes).map(\.lines) == [goodLines])
        bad.directory = { $0.map { ($0.tag, 0, 0) } }
        #expect(readAll(bad.bytes).map(\.lines) == [goodLines])
    }

    @Test func `the order of the directory is kept even where the data lie otherwise`() {
        var odd = good
        odd.directory = { [$0[2], $0[0], $0[1]] }
        #expect(readAll(odd.bytes)[0].lines == [goodLines[2], goodLines[0], goodLines[1]])
        #expect(readAll(odd.bytes)[0].codes == [.unorderedDirectory])
    }

    @Test func `entries that share one field do not multiply it`() {
        var bad = good
        bad.directory = { entries in entries + (0..<500).map { _ in entries[2] } }
        let results = readAll(bad.bytes)
        #expect(results.count == 1)
        #expect((results[0].record?.fields.count ?? 0) <= 3)
    }

    @Test func `a deleted entry leaves data behind and says so`() {
        var odd = good
        odd.directory = { Array($0.prefix(2)) }
        #expect(readAll(odd.bytes)[0].lines == Array(goodLines.prefix(2)))
        #expect(readAll(odd.bytes)[0].codes == [.unreferencedData])
    }

    @Test func `a directory that lost a character is read from where it begins`() {
        // The first digit of the first tag is gone; everything else is right.
        var bytes = good.bytes
        bytes.remove(at: 24)
        let results = readAll(bytes)
        #expect(results.map(\.lines) == [goodLines])
        #expect(results[0].codes.contains(.badDirectory))
        #expect(results[0].worst == .repaired)
    }

    @Test func `a field terminator inside a text becomes a blank`() {
        let content = Array("10".utf8) + [0x1F] + Array("aLaskar".utf8) + [0x1E] + Array("pelangi".utf8)
        let record = RawRecord(fields: [("001", Array("x1".utf8)), ("245", content)])
        #expect(readAll(record.bytes)[0].lines == ["001    x1", "245 10 $aLaskar pelangi"])
        #expect(readAll(record.bytes)[0].codes == [.controlCharacter])
    }

    @Test func `a record terminator inside a text does not cut the record`() {
        let content = Array("10".utf8) + [0x1F] + Array("aLaskar".utf8) + [0x1D] + Array("pelangi".utf8)
        let record = RawRecord(fields: [("001", Array("x1".utf8)), ("245", content)])
        let results = readAll(record.bytes + good.bytes)
        #expect(results.map(\.lines) == [["001    x1", "245 10 $aLaskar pelangi"], goodLines])
    }

    @Test func `a field longer than four digits can say is read whole`() {
        let long = String(repeating: "kata ", count: 3000) + "akhir"
        let record = RawRecord(fields: [
            ("001", Array("x1".utf8)), ("520", Array("  ".utf8) + [0x1F] + Array(("a" + long).utf8)),
            ("650", Array(" 4".utf8) + [0x1F, 0x61, 0x42]),
        ])
        var odd = record
        odd.directory = { $0.map { ($0.tag, min($0.length, 9999), $0.start) } }
        let results = readAll(odd.bytes)
        #expect(results[0].record?.first("520", "a") == long)
        #expect(results[0].record?.first("650", "a") == "B")
        #expect(results[0].codes == [.oversizeField])
    }

    @Test func `a missing field terminator is found by the stated lengths`() {
        var bytes = good.bytes
        guard let end = bytes.lastIndex(of: 0x1E), let middle = bytes[..<end].lastIndex(of: 0x1E) else { return }
        bytes.remove(at: middle)
        let results = readAll(bytes)
        #expect(results[0].lines == goodLines)
        #expect(results[0].codes.contains(.missingFieldTerminator))
    }

    @Test func `a leader of other constants is normalised and reported`() {
        var odd = good
        odd.leader = "00000nam  2200000 a 45x0"
        #expect(readAll(odd.bytes)[0].codes == [.badLeader])
        #expect(readAll(odd.bytes)[0].record?.leader.description == "00000nam a2200000 a 4500")
        odd.leader = "00000nam aab00000 a 4500"
        #expect(readAll(odd.bytes)[0].codes == [.badLeader])
    }

    @Test func `every defect of a field's parts has its own name`() {
        func codes(_ content: String, tag: String = "245") -> ([MARC.DiagnosticCode], [String]) {
            let record = RawRecord(fields: [
                ("001", Array("x1".utf8)), (tag, Array(content.utf8).map { $0 == UInt8(ascii: "$") ? 0x1F : $0 }),
            ])
            let result = readAll(record.bytes)[0]
            return (result.codes, Array(result.lines.dropFirst()))
        }
        #expect(codes("$aJudul") == ([.missingIndicators], ["245    $aJudul"]))
        #expect(codes("1$aJudul") == ([.missingIndicators], ["245 1  $aJudul"]))
        #expect(codes("10 $aJudul") == ([.extraIndicators], ["245 10 $aJudul"]))
        #expect(codes("1?$aJudul") == ([.badIndicator], ["245 1? $aJudul"]))
        #expect(codes("10Judul") == ([.missingSubfieldDelimiter], ["245 10 $aJudul"]))
        #expect(codes("Judul") == ([.missingIndicators, .missingSubfieldDelimiter], ["245    $aJudul"]))
        #expect(codes("10Judul :$bAnak") == ([.missingSubfieldDelimiter], ["245 10 $aJudul : $bAnak"]))
        #expect(codes("10$ aJudul") == ([.badSubfieldCode], ["245 10 $aJudul"]))
        #expect(codes("10$aJudul$$b") == ([.emptySubfield, .emptySubfield], ["245 10 $aJudul $b"]))
        #expect(codes("") == ([.emptyField], []))
        #expect(codes("10") == ([.emptyField], []))
        #expect(codes("10$aJu\tdul\n  lain") == ([.controlCharacter], ["245 10 $aJu dul lain"]))
        #expect(codes("  $aabc$bdef", tag: "008") == ([.subfieldsInControlField], ["008    abc"]))
        #expect(codes("10$aJudul", tag: "2 5") == ([.badTag], ["2?5 10 $aJudul"]))
        #expect(codes("10$aJudul", tag: "LKR") == ([], ["LKR 10 $aJudul"]))
    }

    @Test func `a record without 001 or without fields says so`() {
        #expect(readAll(RawRecord("245 00$aA").bytes)[0].codes == [.missingControlNumber])
        #expect(readAll(RawRecord().bytes)[0].codes == [.emptyRecord])
    }

    @Test func `a diagnostic says which record, byte, field and subfield`() {
        let bad = RawRecord("001 x2", "245 10$aA$")
        let file = good.bytes + bad.bytes
        let diagnostic = readAll(file)[1].diagnostics[0]
        #expect(diagnostic.record == 2)
        #expect(diagnostic.tag == "245")
        #expect(diagnostic.offset.map { file[$0] } == 0x1F)
        #expect(diagnostic.offset == file.count - 3)
        #expect(diagnostic.message == "a subfield is empty")
        let indicator = readAll(RawRecord("001 x", "245 1?$aAbc").bytes)[0].diagnostics[0]
        #expect(indicator.printableExcerpt == "1?\\x1FaAbc")
        #expect(
            indicator.description
                == "record 1, byte 52, field 245: minor bad-indicator: an indicator is not a letter, a digit or blank [1?\\x1FaAbc]"
        )
    }

    @Test(arguments: [1, 7, 100, 5000])
    func `a file read in pieces gives the same as a file read whole`(size: Int) {
        var odd = good
        odd.terminator = []
        var wrong = good
        wrong.length = 77_777
        let file =
            good.bytes + odd.bytes + Array("\njunk\n".utf8) + wrong.bytes + Array("something else that is long enough\n".utf8)
            + good.bytes
        var rest = file[...]
        var reader = ISO2709Reader(chunk: {
            guard !rest.isEmpty else { return nil }
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        })
        var results: [MARC.ReadResult] = []
        while let result = reader.next() {
            results.append(result)
            #expect(Array(reader.rawBytes(of: result)) == Array(file[result.range ?? 0..<0]))
        }
        let whole = readAll(file)
        #expect(results.map(\.range) == whole.map(\.range))
        #expect(results.map(\.record) == whole.map(\.record))
        #expect(results.map(\.diagnostics) == whole.map(\.diagnostics))
    }

    @Test(arguments: [0x78, 0x20] as [UInt8], [262_121, 262_130, 262_143])
    func `a leader in two pieces behind much junk is found`(junk: UInt8, count: Int) {
        let record = RawRecord("001 x1", "245 10$aBumi").bytes
        var rest = ([UInt8](repeating: junk, count: count) + record + record)[...]
        var reader = ISO2709Reader(chunk: {
            guard !rest.isEmpty else { return nil }
            defer { rest = rest.dropFirst(262_144) }
            return Array(rest.prefix(262_144))
        })
        var results: [MARC.ReadResult] = []
        while let result = reader.next() { results.append(result) }
        #expect(results.compactMap { $0.record?.controlNumber } == ["x1", "x1"])
        #expect(results.compactMap(\.range?.lowerBound).suffix(2) == [count, count + record.count])
    }
}
