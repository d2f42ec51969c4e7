import MARC
import Testing

@Suite struct RecordTests {
    var record: MARC.Record {
        var builder = MARC.RecordBuilder()
        builder.append("001", " x1 ")
        builder.append("245", "1", "0", subfields: [("a", "Judul"), ("b", "anak judul"), ("a", "lagi")])
        builder.append("650", " ", "4", subfields: [("a", "Fisika")])
        builder.append("650", " ", "4", subfields: [("a", "Kimia")])
        return builder.record
    }

    @Test func `fields and subfields are views on the record`() {
        #expect(record.fields.map(\.tag) == ["001", "245", "650", "650"])
        #expect(record.fields("650").compactMap { $0.first("a") } == ["Fisika", "Kimia"])
        #expect(record.first("245", "b") == "anak judul")
        #expect(record.first("245")?.all("a") == ["Judul", "lagi"])
        #expect(record.first("245")?.value == "Judul anak judul lagi")
        #expect(record.first("245")?.indicator1 == "1")
        #expect(record.first("999", "a") == nil)
        #expect(record.control("001") == " x1 ")
        #expect(record.controlNumber == "x1")
        #expect(record.control("245") == nil)
        #expect(record.first("001")?.subfields.map(\.value).isEmpty == true)
        #expect(
            record.description
                == "LDR    00000nam a2200000 a 4500\n001     x1 \n245 10 $aJudul $banak judul $alagi\n650  4 $aFisika\n650  4 $aKimia"
        )
    }

    @Test func `a builder changes a record without touching the first`() {
        let before = record
        var builder = MARC.RecordBuilder(before)
        builder.removeFields { $0.tag == "650" }
        builder.append("020", subfields: [("a", "9790000000000")])
        builder.append(before.fields[3])
        builder.sortByTag()
        #expect(
            builder.record.fields.map(\.description) == [
                "001     x1 ", "020    $a9790000000000", "245 10 $aJudul $banak judul $alagi", "650  4 $aKimia",
            ])
        #expect(before == record)
    }

    @Test func `records with the same content are equal wherever their bytes lie`() {
        var builder = MARC.RecordBuilder(record)
        builder.append("020", subfields: [("a", "x")])
        #expect(builder.record != record)
        builder.removeFields { $0.tag == "020" }
        #expect(builder.record == record)
        #expect(builder.record.hashValue == record.hashValue)
        builder.leader[6] = "g"
        #expect(builder.record != record)
    }

    @Test func `nothing given to a builder breaks the record`() {
        var builder = MARC.RecordBuilder()
        builder.append("001", "a\u{1D}b\u{1E}c\u{1F}d")
        builder.append("245", "\u{1F}", "é", subfields: [("a", "x\u{1F}by\u{1E}\u{1D}z"), ("b", "Cafe\u{301}")])
        builder.append("008", subfields: [("a", "p"), ("b", "q")])
        builder.append("300", "teks saja")
        #expect(
            builder.record.fields.map(\.description) == [
                "001    a b c d", "245    $ax by  z $bCafé", "008    p q", "300    $ateks saja",
            ])
        let bytes = (try? ISO2709Writer.bytes(of: builder.record)) ?? []
        #expect(readAll(bytes).map(\.record) == [builder.record])
    }

    @Test func `a leader keeps to what it may say`() {
        var leader = MARC.Leader()
        leader[6] = "j"
        leader[17] = "7"
        leader[0] = "9"
        leader[9] = " "
        leader[8] = "é"
        #expect(leader.description == "00000njm a22000007a 4500")
        #expect(
            leader.type == "j" && leader.encodingLevel == "7" && leader.level == "m" && leader.status == "n"
                && leader.catalogingForm == "a")
        #expect(leader[99] == " ")
    }

    @Test func `tags and codes are three and one graphic characters`() {
        #expect(MARC.Tag(validating: "245")?.description == "245")
        #expect(
            MARC.Tag(validating: "24") == nil && MARC.Tag(validating: "2450") == nil && MARC.Tag(validating: "24é") == nil
                && MARC.Tag(validating: "24 ") == nil)
        #expect(MARC.Tag(validating: "008")?.isControl == true && MARC.Tag(validating: "010")?.isControl == false)
        #expect(MARC.Tag("020") < MARC.Tag("245"))
        #expect(MARC.SubfieldCode(0x61)?.description == "a" && MARC.SubfieldCode(0x20) == nil && MARC.SubfieldCode(0x80) == nil)
    }

    @Test func `grades are ordered by what they cost`() {
        #expect(MARC.Grade.allCases == MARC.Grade.allCases.sorted())
        #expect(Set(MARC.DiagnosticCode.allCases.map(\.rawValue)).count == MARC.DiagnosticCode.allCases.count)
        for code in MARC.DiagnosticCode.allCases {
            #expect(code.rawValue.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "8" })
            #expect(!code.message.isEmpty)
        }
    }
}
